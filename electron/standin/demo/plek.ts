/** Where the keyboard focus is, in the words of the page: the control's name, and the groups around it, innermost first. */
export type Plek = { readonly naam: string; readonly groepen: readonly string[] };

/**
 * Runs in the page: names the control that has the focus, or answers `null` when nothing has it. The name is what assistive
 * technology tells, without the article of the law and the keys that stand beside it.
 */
export function leesPlek(): Plek | null {
  const BIJZAAK = '[aria-hidden="true"], .ui-artikel, .ui-veld__merk, .ui-toets';
  const tekstVan = (element: Element): string => {
    const kopie = element.cloneNode(true) as Element;
    for (const deel of kopie.querySelectorAll(BIJZAAK)) deel.remove();
    return (kopie.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  };
  const naamVan = (element: Element): string => {
    const label = element.getAttribute('aria-label');
    if (label !== null) return label;
    const wijst = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const benoemd = wijst.map((id) => document.getElementById(id)).filter((doel) => doel !== null);
    return benoemd.map(tekstVan).join(' ');
  };
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const labels = 'labels' in element ? [...(element as HTMLInputElement).labels ?? []] : [];
  const groepen: string[] = [];
  for (let hier = element.parentElement; hier !== null; hier = hier.parentElement) {
    const naam = naamVan(hier);
    if (naam !== '') groepen.push(naam);
  }
  return {
    naam: naamVan(element) || labels.map(tekstVan).join(' ') || tekstVan(element),
    groepen,
  };
}
