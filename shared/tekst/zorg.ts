/** Dutch words of the care track besides its events. */
import type { Gegevens } from '../dossier/gebeurtenissen/index.ts';
import type { Zorgaandacht } from '../dossier/zorg/aandacht.ts';
import type { Zorgfase, Zorgspoor } from '../dossier/zorg/sporen.ts';
import { opsomming } from '../opsomming.ts';
import { momentVoluit } from '../wth/opmaak.ts';

const FASE: Readonly<Record<Zorgfase['fase'], string>> = {
  crisis: 'Crisis: de eerste dag',
  casemanagement: 'Casemanagement: zolang het huisverbod duurt',
  zorg: 'Zorg: tot een jaar na het begin',
  afgerond: 'Het jaar is voorbij',
};

/** The phase, and until when. */
export const faseTekst = ({ fase, tot }: Zorgfase): string => (tot === null ? FASE[fase] : `${FASE[fase]}, tot ${momentVoluit(tot)}`);

/** Whose track it is. */
export const spoorsoortTekst: Readonly<Record<Zorgspoor['wie'], string>> = { uithuisgeplaatste: 'Uithuisgeplaatste', achterblijver: 'Achterblijver', kind: 'Kind' };

/** The code, as a mark says it. */
export const codeTekst: Readonly<Record<Gegevens<'zorg.code'>['kleur'], string>> = { groen: 'Code groen', oranje: 'Code oranje', rood: 'Code rood' };

/** The steps of the warm handover. */
export const overdrachtTekst: Readonly<Record<Gegevens<'zorg.overdracht'>['stap'], string>> = { gebeld: 'Zorgpartij gebeld', 'ter plaatse': 'Zorgpartij ter plaatse', werkplan: 'Werkplan klaar' };

/** What to do with an advice, and what it says. */
export const adviesTekst: Readonly<Record<Gegevens<'zorg.advies'>['advies'], string>> = {
  verlengen: 'Zorgadvies: verleng het huisverbod',
  intrekken: 'Zorgadvies: trek het huisverbod in',
  'laten eindigen': 'Zorgadvies: laat het huisverbod eindigen',
};

/** What asks for attention, a sentence for each; people of whom the same is to be said share one. */
export function aandachtTeksten(punten: readonly Zorgaandacht[]): string[] {
  const samen = new Map<string, { punt: Zorgaandacht; namen: string[] }>();
  for (const punt of punten) {
    const sleutel = `${punt.code}/${'sinds' in punt ? punt.sinds : ''}`;
    const naam = 'spoor' in punt ? [punt.spoor.naam] : [];
    const eerder = samen.get(sleutel);
    if (eerder === undefined) samen.set(sleutel, { punt, namen: naam });
    else eerder.namen.push(...naam);
  }
  return [...samen.values()].map(({ punt, namen }) => aandachtTekst(punt, opsomming(namen)));
}

function aandachtTekst(punt: Zorgaandacht, wie: string): string {
  switch (punt.code) {
    case 'GEEN_VERANTWOORDELIJKE':
      return `Er is nog geen zorgverantwoordelijke voor ${wie}.`;
    case 'GEEN_CONTACT':
      return `Sinds ${momentVoluit(punt.sinds)} is er geen contact vastgelegd over ${wie}.`;
    case 'CODE_ROOD':
      return `Code rood sinds ${momentVoluit(punt.sinds)}. Overleg met de procesregisseur en de burgemeester.`;
    case 'OVERTREDING':
      return `Het huisverbod is overtreden, het laatst op ${momentVoluit(punt.sinds)}.`;
    case 'INTREKKEN_MOGELIJK':
      return 'Code groen en de hulp is aanvaard. Ga na of het huisverbod kan worden ingetrokken (Wth 2 lid 9).';
  }
}
