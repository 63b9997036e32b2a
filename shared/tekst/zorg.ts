/** Dutch words of the care track besides its events. */
import type { Gegevens } from '../dossier/gebeurtenissen/index.ts';
import type { Zorgaandacht } from '../dossier/zorg/aandacht.ts';
import type { Zorgfase, Zorgspoor } from '../dossier/zorg/sporen.ts';
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
export const overdrachtTekst: Readonly<Record<Gegevens<'zorg.overdracht'>['stap'], string>> = { gebeld: 'Gebeld', 'ter plaatse': 'Ter plaatse', werkplan: 'Werkplan' };

/** What to do with an advice, and what it says. */
export const adviesTekst: Readonly<Record<Gegevens<'zorg.advies'>['advies'], string>> = {
  verlengen: 'Zorgadvies: verleng het huisverbod',
  intrekken: 'Zorgadvies: trek het huisverbod in',
  'laten eindigen': 'Zorgadvies: laat het huisverbod eindigen',
};

/** One point that asks for attention. */
export function aandachtTekst(punt: Zorgaandacht): string {
  switch (punt.code) {
    case 'GEEN_VERANTWOORDELIJKE':
      return `${punt.spoor.naam} heeft nog geen zorgverantwoordelijke.`;
    case 'GEEN_CONTACT':
      return `Over ${punt.spoor.naam} is sinds ${momentVoluit(punt.sinds)} geen contact vastgelegd.`;
    case 'CODE_ROOD':
      return `Code rood sinds ${momentVoluit(punt.sinds)}. Overleg met de procesregisseur en de burgemeester.`;
    case 'OVERTREDING':
      return `Het huisverbod is overtreden, het laatst op ${momentVoluit(punt.sinds)}.`;
    case 'INTREKKEN_MOGELIJK':
      return 'Code groen en de hulp is aanvaard. Ga na of het huisverbod kan worden ingetrokken (Wth 2 lid 9).';
  }
}
