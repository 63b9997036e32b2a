/** What keeping and destroying is called, in Dutch. */
import type { Aanhoudgrond, BewaringType } from '../dossier/gebeurtenissen/bewaring.ts';
import type { Gegevens } from '../dossier/gebeurtenissen/index.ts';
import type { Belet, Bewaring } from '../archief/bewaring.ts';
import { datumZonderWeekdag } from '../wth/opmaak.ts';
import { r, type Beschrijving } from './beschrijving.ts';

/** Why a case is kept longer. */
export const aanhoudgrondTekst: Readonly<Record<Aanhoudgrond, string>> = {
  procedure: 'er loopt nog een procedure',
  schadeclaim: 'er is een schadeclaim',
  strafzaak: 'er loopt een strafzaak (Wth 11)',
  klacht: 'er loopt een klacht',
};

/** What stands in the way of destroying a case. */
export const beletTekst: Readonly<Record<Belet, string>> = {
  'geen besluit': 'Er is nog niet besloten.',
  'loopt nog': 'Het huisverbod loopt nog.',
  termijn: 'De bewaartermijn loopt nog.',
  procedure: 'De rechter moet nog uitspraak doen.',
  aangehouden: 'De vernietiging is aangehouden.',
};

/** How the term was computed, as one or two sentences. */
export function bewaartermijnTekst({ termijn }: Pick<Bewaring, 'termijn'>): string {
  if (termijn === null) return 'De bewaartermijn begint bij het besluit.';
  const { grond, vanaf, verlengd, maanden, bewarenTotEnMet, vernietigenVanaf } = termijn;
  const [dag, laatste, weg] = [vanaf, bewarenTotEnMet, vernietigenVanaf].map(datumZonderWeekdag);
  const duur = maanden === 1 ? '1 maand' : `${maanden} maanden`;
  const begin =
    grond === 'beschikking'
      ? `Vijf jaar na ${verlengd ? 'de laatste verlenging' : 'de beschikking'} van ${dag} (Wth 10 lid 1)`
      : `${duur} na ${grond === 'geen huisverbod' ? 'het besluit om geen huisverbod op te leggen' : 'het sluiten van de melding'} van ${dag} (eigen afspraak)`;
  return `${begin}: bewaren tot en met ${laatste}, vernietigen vanaf ${weg}.`;
}

/** What the events about holds say. */
export const bewaringBeschrijver: { [T in BewaringType]: (gegevens: Gegevens<T>) => Beschrijving } = {
  'bewaring.aangehouden': (g) => ({ titel: `Vernietiging aangehouden: ${aanhoudgrondTekst[g.grond]}`, regels: r('Toelichting', g.toelichting) }),
  'bewaring.bevestigd': () => ({ titel: 'Aanhouding van de vernietiging bevestigd', regels: [] }),
  'bewaring.herzien': (g) => ({ titel: 'Aanhouding herzien: nog nodig', regels: r('Bevinding', g.bevinding) }),
  'bewaring.vrijgaveGevraagd': (g) => ({ titel: 'Gevraagd om de aanhouding te beëindigen', regels: r('Reden', g.reden) }),
  'bewaring.vrijgegeven': () => ({ titel: 'Aanhouding van de vernietiging beëindigd', regels: [] }),
};

/** Lines of the log about keeping and destroying. */
export const archiefLogTeksten: Readonly<Record<string, string>> = {
  'bewaring.aangehouden': 'Hield de vernietiging aan',
  'bewaring.bevestigd': 'Bevestigde een aanhouding van de vernietiging',
  'bewaring.herzien': 'Herzag een aanhouding van de vernietiging',
  'bewaring.vrijgaveGevraagd': 'Vroeg om een aanhouding te beëindigen',
  'bewaring.vrijgegeven': 'Beëindigde een aanhouding van de vernietiging',
  'vernietiging.opgesteld': 'Stelde een vernietigingslijst op',
  'vernietiging.overgenomen': 'Nam een vernietigingslijst over',
  'vernietiging.voorgelegd': 'Legde een vernietigingslijst voor',
  'vernietiging.beoordeeld': 'Beoordeelde een dossier op een vernietigingslijst',
  'vernietiging.teruggegeven': 'Gaf een vernietigingslijst terug',
  'vernietiging.akkoord': 'Ging akkoord met een vernietigingslijst',
  'vernietiging.bevestigd': 'Bevestigde een vernietiging',
  'vernietiging.gestopt': 'Stopte een vernietiging',
  'vernietiging.begonnen': 'Begon een vernietiging',
  'vernietiging.verwijderd': 'Verwijderde dossiers uit het archief',
  'vernietiging.voltooid': 'Voltooide een vernietiging',
  'vernietiging.kopieAfgevinkt': 'Vinkte een kopie buiten het archief af',
  'vernietiging.verklaard': 'Sloeg een verklaring van vernietiging op',
  'vernietiging.verklaringMislukt': 'Kon een verklaring van vernietiging niet op de gekozen plaats zetten; die is niet opgeslagen',
};
