/** A fictional order that goes on: steps after the imposition, each through the function that the application uses. */
import type { Antwoord } from '../../../../shared/dossier/gebeurtenissen/delen.ts';
import type { Gebeurtenis, Gegevens, NieuweGebeurtenis } from '../../../../shared/dossier/gebeurtenissen/index.ts';
import { maakBekend, type Bekendmakingswijze } from '../../../../shared/dossier/verloop/bekendmaken.ts';
import { legVoorvalVast, type Voorval } from '../../../../shared/dossier/verloop/eisen.ts';
import { trekIn } from '../../../../shared/dossier/verloop/intrekken.ts';
import { verleng, vragenBijVerlengen, type Verlengverzoek } from '../../../../shared/dossier/verloop/verlengen.ts';
import { VRAGEN, type Vraagcode } from '../../../../shared/dossier/verloop/vragen.ts';
import type { Moment } from '../../../../shared/wth/tijd.ts';
import { bouw, daarna, opgelegd, uitgereiktOp, INGANG, type Nacht } from '../zaak.ts';

export const BURGEMEESTER = { als: 'burgemeester', beslisser: 'H. de Ruijter' } as const;
export const HULPOFFICIER = { als: 'hulpofficier', beslisser: 'H. de Ruijter', hulpofficier: 'R. van Dalen', mandaat: 'Mandaatbesluit 2026' } as const;

/** The first answer that lets the step go on, with a reason, for every question. */
export const antwoordenOp = (vragen: readonly Vraagcode[]): Antwoord[] =>
  vragen.map((vraag) => ({ code: vraag, antwoord: VRAGEN[vraag].find(({ gaDoor }) => gaDoor)?.antwoord ?? '', toelichting: 'Besproken met de jurist.' }));

/** Imposed and handed over at the start that the beschikking states, unless told otherwise. */
export function lopend(nacht: Nacht = {}, uitgereikt: Moment = nacht.ingang ?? INGANG): Gebeurtenis[] {
  return daarna(opgelegd(nacht), uitgereiktOp(uitgereikt));
}

/** That he was heard about the extension. */
export const gehoord = (at: Moment): NieuweGebeurtenis => ({
  type: 'zienswijze.ontvangen',
  at,
  gegevens: { wie: 'uithuisgeplaatste', huisgenootId: '', uitkomst: 'gegeven', vorm: 'telefonisch', tolk: '', inhoud: 'Hij wil naar huis.', reden: '', toelichting: '', reactie: '' },
});

/** An extension as it would be asked, complete unless told otherwise. */
export function verzoek(zaak: readonly Gebeurtenis[], at: Moment, nieuwEinde: Moment, anders: Partial<Verlengverzoek> = {}): Verlengverzoek {
  return {
    at,
    nieuwEinde,
    feiten: 'Hij zocht haar op bij haar werk.',
    zorgadvies: null,
    geenZorgadvies: 'De zorgpartij kon nog niet adviseren.',
    perHuisgenoot: bouw(zaak).huisgenoten.map(({ gegevens: { huisgenootId } }) => ({ huisgenootId, waarom: 'Zij is bang.' })),
    proportionaliteit: 'Korter is niet genoeg.',
    ondertekening: BURGEMEESTER,
    antwoorden: antwoordenOp(vragenBijVerlengen(bouw(zaak), at, false)),
    ...anders,
  };
}

/** The extension decided, after he was heard. */
export function verlengd(zaak: readonly Gebeurtenis[], at: Moment, nieuwEinde: Moment, anders: Partial<Verlengverzoek> = {}): Gebeurtenis[] {
  const metZienswijze = daarna(zaak, gehoord(at));
  return daarna(metZienswijze, verleng(bouw(metZienswijze), verzoek(metZienswijze, at, nieuwEinde, anders), at));
}

/** The last extension made known. */
export function bekend(zaak: readonly Gebeurtenis[], at: Moment, wijze: Bekendmakingswijze = 'uitgereikt', nu: Moment = at): Gebeurtenis[] {
  const verlengingId = zaak.findLast(({ type }) => type === 'huisverbod.verlengd')?.id ?? '';
  const ontvangst = wijze === 'uitgereikt' ? ('getekend' as const) : ('niet van toepassing' as const);
  const gegevens = { at, verlengingId, wijze, door: 'R. van Dalen', ontvangst, toelichting: 'Per post op zijn werk.', antwoorden: antwoordenOp(['ANDERE_WIJZE', 'ELEKTRONISCH_BEREIKBAAR']) };
  return daarna(zaak, maakBekend(bouw(zaak), gegevens, nu));
}

/** Withdrawn because the danger is gone, from `ingang`. */
export function ingetrokken(zaak: readonly Gebeurtenis[], at: Moment, ingang: Moment = at, nu: Moment = at): Gebeurtenis[] {
  const gegevens: Gegevens<'huisverbod.ingetrokken'> = {
    grond: { als: 'gevaar geweken', feiten: 'Hij woont elders.' },
    ingang,
    contactverbod: 'Vervalt.',
    sleutels: 'nog terug te geven',
    sleutelsToelichting: '',
    ondertekening: BURGEMEESTER,
  };
  return daarna(zaak, trekIn(bouw(zaak), { at, ...gegevens }, nu));
}

/** Something that happened, as it is recorded. */
export const voorval = (zaak: readonly Gebeurtenis[], een: Voorval, nu: Moment = een.at): Gebeurtenis[] => daarna(zaak, legVoorvalVast(bouw(zaak), een, nu));

type Uitspraak = 'huisverbod.geschorst' | 'schorsing.opgeheven';
/** A ruling about the imposition, or about an extension. */
export function uitspraak(type: Uitspraak, at: Moment, verlengingId = ''): Extract<Voorval, { type: Uitspraak }> {
  const betreft = verlengingId === '' ? ('oplegging' as const) : ('verlenging' as const);
  return { type, at, gegevens: { betreft, verlengingId, ingang: at, griffier: 'M. Post', rechter: '', toelichting: '', procedureId: '', voorwaarden: '', kortsluiting: false, terZitting: false, genoteerdDoor: '' } };
}

/** An annulment, of which the effects may stay in force. */
export function vernietiging(at: Moment, { verlengingId = '', gevolgenInStand = false } = {}): Extract<Voorval, { type: 'huisverbod.vernietigd' }> {
  const betreft = verlengingId === '' ? ('oplegging' as const) : ('verlenging' as const);
  return { type: 'huisverbod.vernietigd', at, gegevens: { betreft, verlengingId, ingang: at, griffier: 'M. Post', rechter: '', toelichting: '', procedureId: '', voorwaarden: '', kortsluiting: false, terZitting: false, genoteerdDoor: '', gevolgenInStand } };
}

/** The code with which a step is refused; an empty text when it is not. */
export function code(stap: () => unknown): string {
  try {
    stap();
    return '';
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && typeof fout.code === 'string') return fout.code;
    throw fout;
  }
}
