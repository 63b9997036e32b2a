/** Findings about the names in a text: which exist, which may stand in this document, and which must. */
import type { DocumentSoort } from '../soorten.ts';
import { gebruikteNamen, type GebruikteNaam } from '../sjabloon/liquid.ts';
import { veldenVan, veldMetNaam } from '../velden/catalogus.ts';
import type { GelezenSjabloon } from '../vul.ts';
import { bedoeldeNaam } from './afstand.ts';
import { keuzenVan, onderdelenVan } from './onderdelen.ts';
import type { Bevinding } from './vorm.ts';

const alsVeld = ({ pad }: GebruikteNaam): string => (pad.at(-1) === 'size' ? pad.slice(0, -1) : pad).join('.');

/** Every field that a text uses, with the first line that does. */
export function gebruikteVelden({ ontleed }: GelezenSjabloon): Map<string, number> {
  const velden = new Map<string, number>();
  for (const naam of gebruikteNamen(ontleed)) {
    if (naam.pad[0] === 'forloop') continue;
    const veld = alsVeld(naam);
    velden.set(veld, Math.min(naam.regel, velden.get(veld) ?? Infinity));
  }
  return velden;
}

/** Names that no field of this document has: all of them, not only the first. */
export function vreemdeNamen(soort: DocumentSoort, sjabloon: GelezenSjabloon): Bevinding[] {
  const namen = veldenVan(soort).map(({ naam }) => naam);
  const bestaat = new Set(namen);
  return [...gebruikteVelden(sjabloon)].flatMap(([veld, regel]): Bevinding[] => {
    if (bestaat.has(veld)) return [];
    const elders = veldMetNaam(veld);
    const plaats = { regel, voorbeeld: '', fout: true };
    if (elders !== undefined) return [{ ...plaats, code: 'VELD_NIET_HIER', veld, betekenis: elders.betekenis }];
    return [{ ...plaats, code: 'VELD_ONBEKEND', veld, bedoeld: bedoeldeNaam(veld, namen) }];
  });
}

/** What this document must say and the text names nowhere. */
export function ontbrekendeOnderdelen(soort: DocumentSoort, sjabloon: GelezenSjabloon): Bevinding[] {
  const gebruikt = gebruikteVelden(sjabloon);
  return onderdelenVan(soort).flatMap(({ wat, artikel, velden = [] }) =>
    velden
      .filter((keuzen) => !keuzenVan(keuzen).some((veld) => gebruikt.has(veld)))
      .map((keuzen): Bevinding => ({ code: 'VEREIST_ONTBREEKT', wat, veld: keuzenVan(keuzen)[0] ?? '', artikel, regel: 0, voorbeeld: '', fout: true })),
  );
}
