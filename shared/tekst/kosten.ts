/** What is said about costs and hours, in Dutch. */
import { betalerTekst, kostensoortTekst, urenrolTekst } from '../dossier/velden/kosten.ts';
import type { Gegevens } from '../dossier/gebeurtenissen/index.ts';
import { bedragTekst } from '../geld.ts';
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
