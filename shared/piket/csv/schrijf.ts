/** The roster as CSV, for a spreadsheet; what `leesRoosterCsv` reads back to the same shifts. */
import { datumCijfers } from '../../wth/opmaak.ts';
import { urenTussen } from '../../wth/rekenen.ts';
import { vraagKloktijd } from '../../wth/kloktijd.ts';
import { lokaleDatum, lokaleTijd, type Moment } from '../../wth/tijd.ts';
import { diensten, perPersoon } from '../diensten.ts';
import { vanafBegin } from '../kalender.ts';
import { momentVanMs } from '../klok.ts';
import { deelnemerVan, type Rooster } from '../rooster.ts';
import { ambtTekst, grondTekst } from '../woorden.ts';

/** How the file is written. A byte order mark makes Excel read it as UTF-8. */
export type Csvkeuze = { readonly van: Moment; readonly tot: Moment; readonly bom: boolean; readonly perPersoon: boolean };

const KOP = ['naam', 'ambt', 'van', 'van tijd', 'tot', 'tot tijd', 'uren', 'reden', 'telefoon'];

/**
 * The file's text, separated by `;`, lines ending in CRLF. A stretch in which nobody acts has no name; before anybody stood in
 * the roster there is no line. Throws PERIODE_ONGELDIG.
 */
export function schrijfRoosterCsv(rooster: Rooster, keuze: Csvkeuze): string {
  const begin = Math.min(...rooster.deelnemers.map((deel) => deel.van));
  const alle = vanafBegin(diensten(rooster, keuze.van, keuze.tot), begin === Infinity ? null : momentVanMs(begin));
  const rijen = (keuze.perPersoon ? perPersoon(alle) : alle).map(({ van, tot, deelnemerId, grond }) => {
    const wie = deelnemerId === null ? undefined : deelnemerVan(rooster, deelnemerId);
    const uren = String(Math.round(urenTussen(van, tot) * 100) / 100).replace('.', ',');
    return [
      wie?.naam ?? '',
      wie ? ambtTekst[wie.ambt] : '',
      datumCijfers(lokaleDatum(van)),
      tijd(van),
      datumCijfers(lokaleDatum(tot)),
      tijd(tot),
      uren,
      keuze.perPersoon ? '' : grondTekst[grond],
      wie?.telefoons[0]?.nummer ?? '',
    ];
  });
  return (keuze.bom ? '\uFEFF' : '') + [KOP, ...rijen].map((rij) => `${rij.map(cel).join(';')}\r\n`).join('');
}

/** `16:00`; in the hour that comes twice with which of the two. Seconds are written only when there are any. */
function tijd(moment: Moment): string {
  const kloktijd = moment.slice(17, 19) === '00' ? lokaleTijd(moment) : moment.slice(11, 19);
  const vraag = vraagKloktijd(lokaleDatum(moment), kloktijd);
  return vraag.soort === 'dubbel' ? `${kloktijd} ${vraag.zomertijd === moment ? 'zomertijd' : 'wintertijd'}` : kloktijd;
}

/**
 * A cell that a spreadsheet shows and never runs: what begins as a formula gets an apostrophe in front, what holds a
 * separator, a quotation mark or a line end is quoted.
 */
export function cel(waarde: string): string {
  const veilig = BEGINT_ALS_FORMULE.test(waarde) ? `'${waarde}` : waarde;
  return /[;"\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}

/** What a spreadsheet may take for a formula, also after white space or in its full-width form. */
export const BEGINT_ALS_FORMULE = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
