import { AppFout, type FoutParams } from '../fout.ts';

/** A code that functions in this folder throw. */
export type PiketCode =
  | 'PERIODE_ONGELDIG'
  | 'VERLEDEN_LIGT_VAST'
  | 'NOG_NIET_VOORBIJ'
  | 'ROOSTER_NIET_BEVOEGD'
  | 'DEELNEMER_ONBEKEND'
  | 'DEELNEMER_NIET_IN_AMBT'
  | 'AFWEZIG_IN_PERIODE'
  | 'RAADSLID_ALLEEN_ALS_LAATSTE'
  | 'BURGEMEESTER_OVERLAPT'
  | 'RANGORDE_DUBBEL'
  | 'ACCOUNT_AL_GEKOPPELD'
  | 'ROOSTER_GEWIJZIGD'
  | 'IMPORT_MET_PROBLEMEN'
  | 'NIET_IN_ROOSTER'
  | 'CONTACT_ONBEKEND'
  | 'GAT_ZONDER_DEKKING'
  | 'GAT_NIEMAND_BESCHIKBAAR'
  | 'GAT_NIEMAND_IN_FUNCTIE'
  | 'GEEN_GAT'
  | 'ROOSTERINVOER_ONBEKEND'
  | 'ROOSTERINVOER_VOORBIJ'
  | 'NIEMAND_BEVOEGD'
  | 'ROOSTER_NIETS_VERANDERD'
  | 'AL_WAARNEMER'
  | 'RUIL_MET_ZICHZELF'
  | 'RUIL_GEEN_DIENST'
  | 'RUIL_OVERLAPT'
  | 'RUIL_ONBEKEND'
  | 'RUIL_AFGEHANDELD'
  | 'RUIL_ALLEEN_ANDER'
  | 'RUIL_VERLOPEN'
  | 'RUIL_ACHTERHAALD'
  | 'RUIL_ALLEEN_BIJ_ZIEKTE';

/** Throws a refusal of this folder; its Dutch text stands in `shared/tekst/piket.ts`. Never returns. */
export function weiger(code: PiketCode, params: FoutParams = {}): never {
  throw new AppFout(code, params);
}
