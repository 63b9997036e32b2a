import { leesTijdstip, momentUit, type TijdstipInvoer } from '../../../wth/invoer.ts';
import { PARAMETERS } from '../../../wth/parameters.ts';
import { lokaleDatum, vergelijkMomenten, type Moment } from '../../../wth/tijd.ts';
import { verplicht, type Gebrek } from './gebrek.ts';

/** First day of the law: nothing of a case is older, so an earlier year is a slip of the hand. */
const WET_GELDT_SINDS = PARAMETERS.huisverbodDagen[0]?.vanaf ?? '';

/** What a typed moment may be: whether it must be there, and whether it may still lie ahead. */
export type EisAanTijdstip = { veld: string; artikel: string; nodig: boolean; magLaterDan: Moment | null };

/**
 * The gaps of one typed moment: missing, unreadable, in the hour that does not exist, in the double hour without a choice,
 * before the law was there, or in the future. `magLaterDan` is the last moment that it may name, usually now; `null` for a moment that may lie ahead.
 */
export function gebrekenVanTijdstip(invoer: TijdstipInvoer, eis: EisAanTijdstip): Gebrek[] {
  const gelezen = leesTijdstip(invoer);
  const melding = (code: string, params = {}): Gebrek[] => [verplicht(code, eis.veld, eis.artikel, params)];
  if (gelezen.soort === 'leeg') return eis.nodig ? melding('TIJDSTIP_ONTBREEKT') : [];
  if (gelezen.soort === 'onleesbaar') return melding('TIJDSTIP_ONLEESBAAR');
  if (gelezen.soort === 'gat') return melding('TIJD_BESTAAT_NIET', { eerstvolgend: gelezen.eerstvolgend });
  if (gelezen.soort === 'dubbel') return melding('TIJD_DUBBEL');
  if (lokaleDatum(gelezen.moment) < WET_GELDT_SINDS) return melding('VOOR_DE_WET');
  if (eis.magLaterDan !== null && vergelijkMomenten(gelezen.moment, eis.magLaterDan) > 0) return melding('IN_DE_TOEKOMST');
  return [];
}

/** Whether the one typed moment lies after the other. False while one of them cannot be read. */
export function isNa(getypt: TijdstipInvoer, ander: TijdstipInvoer): boolean {
  const [moment, grens] = [momentUit(getypt), momentUit(ander)];
  return moment !== null && grens !== null && vergelijkMomenten(moment, grens) > 0;
}
