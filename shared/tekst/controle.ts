/** What is said to who oversees the orders: each point in one sentence, and what to do about it. */
import type { Controlepunt } from '../controle/vorm.ts';
import type { Escalatiestap } from '../dossier/zorg/knelpunten.ts';
import type { Zorgspoor } from '../dossier/zorg/sporen.ts';
import { opsomming } from '../opsomming.ts';
import { momentVoluit } from '../wth/opmaak.ts';
import { termijnnaamBij } from './termijnen.ts';

/** People in the care by what they are and how many, for where no name may stand. */
function aantallen(personen: Controlepunt['personen']): string[] {
  const aantal = (welke: Zorgspoor['wie']): number => personen.filter(({ wie }) => wie === welke).length;
  const met = (welke: 'achterblijver' | 'kind', een: string, meer: string): string[] => (aantal(welke) === 0 ? [] : [aantal(welke) === 1 ? een : `${aantal(welke)} ${meer}`]);
  return [...(aantal('uithuisgeplaatste') === 0 ? [] : ['de uithuisgeplaatste']), ...met('achterblijver', 'een achterblijver', 'achterblijvers'), ...met('kind', 'een kind', 'kinderen')];
}

/** What a step is called in a sentence: "the next step is …". */
export const escalatieTekst: Readonly<Record<Escalatiestap, string>> = {
  consult: 'een consult met de uitvoerder',
  overleg: 'een overleg met alle partijen',
  leidinggevenden: 'een gesprek met de leidinggevenden',
  doorzettingsmacht: 'doorzettingsmacht van burgemeester of wethouder',
};

const taken = (aantal: number): string => (aantal === 1 ? 'Eén taak is te laat.' : `${aantal} taken zijn te laat.`);

/** One point: what is so. `metNamen` false says of a person only what he is in the case. */
export function puntTekst({ code, op, personen, partij, aantal, sleutel }: Controlepunt, metNamen = true): string {
  const mensen = opsomming(metNamen ? personen.map(({ naam }) => naam) : aantallen(personen));
  const sinds = op === null ? '' : momentVoluit(op);
  switch (code) {
    case 'NIET_BEGONNEN':
      return 'Nog niet aangezegd of uitgereikt: het huisverbod is nog niet begonnen.';
    case 'CODE_ROOD':
      return `Code rood in de zorg sinds ${sinds}.`;
    case 'OVERTREDING':
      return `Het huisverbod is overtreden, het laatst op ${sinds}.`;
    case 'BEKENDMAKEN':
      return `De verlenging is nog niet bekendgemaakt. Dat moet vóór ${sinds}.`;
    case 'BESLISSEN':
      return op === null ? 'Er moet nu over het einde worden beslist.' : `Er moet over het einde worden beslist, uiterlijk ${sinds}.`;
    case 'KNELPUNT':
      return `${metNamen ? partij : 'Een zorgpartij'} komt niet verder, sinds ${sinds}.`;
    case 'GEEN_VERANTWOORDELIJKE':
      return `Niemand is verantwoordelijk voor de zorg van ${mensen}.`;
    case 'GEEN_CONTACT':
      return `Drie dagen of langer geen contact over ${mensen}: sinds ${sinds}.`;
    case 'TAKEN_TE_LAAT':
      return taken(aantal);
    case 'TERMIJN_VOORBIJ':
      return `${termijnnaamBij(sleutel)}: de termijn is voorbij${sinds === '' ? '' : `, sinds ${sinds}`}.`;
    case 'TERMIJN':
      return `${termijnnaamBij(sleutel)} loopt af${sinds === '' ? '' : `: ${sinds}`}.`;
    case 'INTREKKEN_MOGELIJK':
      return `De zorg slaat aan: code groen sinds ${sinds}, hulp aanvaard en sindsdien geen overtreding.`;
  }
}

/** What who oversees can do about it. */
export function puntAdvies({ code, stap }: Pick<Controlepunt, 'code' | 'stap'>): string {
  switch (code) {
    case 'NIET_BEGONNEN':
      return 'Vraag de politie om het uit te reiken.';
    case 'CODE_ROOD':
      return 'Overleg met de procesregisseur.';
    case 'OVERTREDING':
      return 'Overleg met de politie. Weeg de overtreding mee bij verlengen (Wth 9).';
    case 'BEKENDMAKEN':
      return 'Laat de verlenging uitreiken.';
    case 'BESLISSEN':
      return 'Verlengen, intrekken of laten eindigen.';
    case 'KNELPUNT':
      return stap === '' ? 'Alle stappen zijn gezet. Bespreek wat er nog kan.' : `De volgende stap is ${escalatieTekst[stap]}.`;
    case 'GEEN_VERANTWOORDELIJKE':
      return 'Vraag de procesregisseur wie dat wordt.';
    case 'GEEN_CONTACT':
      return 'Vraag de zorgverantwoordelijke waarom.';
    case 'TAKEN_TE_LAAT':
      return 'Vraag wie dat oppakt.';
    case 'TERMIJN':
    case 'TERMIJN_VOORBIJ':
      return 'Kijk in het dossier wat er moet gebeuren.';
    case 'INTREKKEN_MOGELIJK':
      return 'Ga na of het huisverbod kan worden ingetrokken (Wth 2 lid 9).';
  }
}

/** To who may not know what follows from care notes. */
export const ZONDER_ZORG = 'Zonder wat uit de zorgnotities volgt: contact, code, en of intrekken kan.';
