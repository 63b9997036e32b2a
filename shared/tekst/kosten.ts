/** What is said about costs and hours, in Dutch. */
import { betalerTekst, kostensoortTekst, urenrolTekst } from '../dossier/velden/kosten.ts';
import type { Gegevens } from '../dossier/gebeurtenissen/index.ts';
import { bedragTekst } from '../geld.ts';
import type { Postsoort } from '../kosten/posten.ts';
import type { Vergelijking } from '../kosten/vergelijk.ts';
import { r, type Beschrijving } from './beschrijving.ts';

/** `1 uur en 30 minuten`, `45 minuten`. */
export function minutenTekst(minuten: number): string {
  const [uren, rest] = [Math.floor(minuten / 60), minuten % 60];
  const delen = [uren === 0 ? '' : `${uren} uur`, rest === 0 ? '' : rest === 1 ? '1 minuut' : `${rest} minuten`].filter(Boolean);
  return delen.length === 0 ? '0 minuten' : delen.join(' en ');
}

/** What each of these events says. */
export const kostenBeschrijver: { [T in 'kosten.gemaakt' | 'uren.besteed']: (gegevens: Gegevens<T>) => Beschrijving } = {
  'kosten.gemaakt': (g) => ({
    titel: `Kosten: ${bedragTekst(g.bedrag)}`,
    regels: [...r('Waarvoor', kostensoortTekst[g.soort]), ...r('Wie betaalt', betalerTekst[g.betaler]), ...r('Van wie en voor wat', g.omschrijving), ...r('Nummer van de rekening', g.kenmerk)],
  }),
  'uren.besteed': (g) => ({ titel: `Tijd besteed: ${minutenTekst(g.minuten)}`, regels: [...r('Rol', urenrolTekst[g.rol]), ...r('Wie', g.wie), ...r('Waaraan', g.wat)] }),
};

/** What each comparison is about. */
const VERGELIJKING: Readonly<Record<string, string>> = {
  zorgTienDagen: 'Zorg in de eerste tien dagen',
  heleZaak: 'De hele zaak: procedure, interventie en zorg',
  zaken: 'Zaken: procedure, interventie en zorg',
  opvang: 'Opvang',
  medewerkerOOV: 'Tijd medewerker openbare orde en veiligheid',
  medewerkerGezondheidszorg: 'Tijd medewerker gezondheidszorg',
  jurist: 'Tijd jurist',
};

/** What one comparison is about. */
export const vergelijkingTekst = ({ code }: Pick<Vergelijking, 'code'>): string => VERGELIJKING[code] ?? code;

/** An amount of money, or of time. */
export const hoeveelTekst = (eenheid: Vergelijking['eenheid'], hoeveel: number): string => (eenheid === 'cent' ? bedragTekst(hoeveel) : minutenTekst(hoeveel));

/** The share, and of how much: a percentage alone says nothing. */
export const deelTekst = ({ eenheid, begroot, deel }: Vergelijking): string => (deel === null ? 'geen raming' : `${deel}% van ${hoeveelTekst(eenheid, begroot)}`);

/** What each kind of line is called, also the one that is no kind of cost. */
export const postsoortTekst: Readonly<Record<Postsoort, string>> = { ...kostensoortTekst, opvang: 'Opvang' };
