/** A fictional case that is over, of which the care goes on: shelter, the tracks, a party that stalled, costs and hours. */
import type { NieuweGebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { inhaallijst, isPostOpen } from '../../../shared/dossier/inhaallijst.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { legVoorvalVast, type Voorval } from '../../../shared/dossier/verloop/eisen.ts';
import { besluitOpvang } from '../../../shared/dossier/verloop/opvang.ts';
import { plusUren } from '../../../shared/wth/rekenen.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';

/** One step after the handing over: so many hours after the call, and what is recorded then. */
export type Demonstratiestap = { uur: number; maak: (dossier: Dossier, nu: Moment) => NieuweGebeurtenis };

const DAG = 24;
/** Days from the call to now: within the year of care, so that looking at it again stands on the board. */
export const ZORGZAAK_DAGEN = 340;

const stap = <T extends Voorval['type']>(uur: number, type: T, gegevens: (dossier: Dossier, nu: Moment) => Extract<Voorval, { type: T }>['gegevens']): Demonstratiestap => ({
  uur,
  maak: (dossier, nu) => legVoorvalVast(dossier, { type, at: nu, gegevens: gegevens(dossier, nu) } as Voorval, nu),
});

const opvang: readonly Demonstratiestap[] = [
  stap(2, 'opvang.inspanning', () => ({ bij: 'Zijn broer', uitkomst: 'geen plek', waaruit: 'De agent luisterde mee met het gesprek.', toelichting: 'De broer heeft zelf kinderen thuis.' })),
  {
    uur: 3,
    maak: (dossier, nu) =>
      besluitOpvang(
        dossier,
        {
          at: nu,
          contactId: 'contact-6',
          voorziening: 'Opvang Molenwaard',
          prijsPerNacht: 6_500,
          begin: nu,
          einde: plusUren(nu, 2 * DAG),
          redenen: 'Zijn broer heeft geen plek, vrienden namen niet op, en het vriest.',
          ondertekening: { als: 'burgemeester', beslisser: 'H. de Ruijter' },
          antwoorden: [
            { code: 'OPVANG_GRONDSLAG', antwoord: 'burgemeester', toelichting: '' },
            { code: 'OPVANG_TWEE_DAGEN', antwoord: 'zelfde kloktijd', toelichting: '' },
          ],
        },
        nu,
      ),
  },
  stap(2 * DAG, 'opvang.beeindigd', ({ opvangBesloten }) => ({ opvangId: opvangBesloten[0]?.gebeurtenisId ?? '', reden: 'eigen plek', toelichting: 'Een oom heeft een kamer.', kosten: 13_000 })),
];

const gedaan = (uur: number, taak: string, namens: 'gemeente' | 'politie'): Demonstratiestap => ({
  uur,
  maak: (_, at) => ({ type: 'taak.afgerond', at, gegevens: { taak, hoe: 'telefoon', namens, door: namens === 'politie' ? 'R. van Dalen' : 'T. Bos', metWie: '', toelichting: '', antwoorden: [] } }),
});

const nietIngevoerd = (uur: number): Demonstratiestap => ({
  uur,
  maak: (dossier, at) => ({ type: 'inhaal.nietNodig', at, gegevens: { post: inhaallijst(dossier).find(isPostOpen)?.id ?? '', reden: 'Het regionale systeem werkte die nacht; daar is het zelf ingevoerd.' } }),
});

const plichten: readonly Demonstratiestap[] = [
  gedaan(2, 'opleggen//huisgenoot/h1', 'politie'),
  gedaan(4, 'opleggen//instantie/', 'gemeente'),
  gedaan(4, 'opleggen//veiligThuis/', 'gemeente'),
  gedaan(9, 'opleggen//raadsman/', 'gemeente'),
  nietIngevoerd(10),
  nietIngevoerd(11),
  stap(11 * DAG, 'sleutels.teruggegeven', () => ({ welke: 'Twee huissleutels', aan: 'R. Oudshoorn', door: 'T. Bos', toelichting: '' })),
];

const regie: readonly Demonstratiestap[] = [
  stap(3, 'zorg.overdracht', () => ({ stap: 'gebeld', wie: 'Crisisdienst Molenwaard', toelichting: '' })),
  stap(4, 'zorg.overdracht', () => ({ stap: 'ter plaatse', wie: 'J. Kuiper, crisisdienst', toelichting: '' })),
  stap(20, 'zorg.overdracht', () => ({ stap: 'werkplan', wie: 'J. Kuiper, crisisdienst', toelichting: '' })),
  stap(20, 'zorg.toegewezen', () => ({ rol: 'procesregisseur', spoor: '', naam: 'D. Mulder', partij: 'Steunpunt Molenwaard', bereikbaar: '000 000 0003' })),
  stap(20, 'zorg.toegewezen', () => ({ rol: 'zorgcoördinator', spoor: '', naam: 'A. de Wit', partij: 'Veilig Thuis Molenwaard', bereikbaar: '0800 2000' })),
  stap(21, 'zorg.toegewezen', () => ({ rol: 'zorgverantwoordelijke', spoor: 'uithuisgeplaatste', naam: 'H. Brands', partij: 'Polikliniek De Linde', bereikbaar: '' })),
  stap(21, 'zorg.toegewezen', () => ({ rol: 'zorgverantwoordelijke', spoor: 'h1', naam: 'L. Postma', partij: 'Wijkteam Oost', bereikbaar: '' })),
  stap(22, 'zorg.toegewezen', () => ({ rol: 'zorgverantwoordelijke', spoor: 'h2', naam: 'E. Visser', partij: 'Jeugdteam', bereikbaar: '' })),
  stap(DAG, 'zorg.beoordeeld', () => ({ veiligheid: true, bescherming: true, draagkracht: true, acuut: false, meerPersonen: true, meerProblemen: true, soort: 'meervoudig', afwijking: '' })),
  stap(2 * DAG, 'zorg.overleg', () => ({ deelnemers: 'Steunpunt, Veilig Thuis, wijkteam, jeugdteam' })),
  stap(3 * DAG, 'zorg.knelpunt', () => ({ partij: 'Polikliniek De Linde', omschrijving: 'De intake is pas over zes weken. Afgesproken was binnen een week.' })),
  stap(4 * DAG, 'zorg.escalatie', ({ zorgKnelpunten }) => ({ knelpuntId: zorgKnelpunten[0]?.gebeurtenisId ?? '', stap: 'consult', door: 'D. Mulder', met: 'De intaker', uitkomst: 'niet opgelost', toelichting: 'Er is geen plek in het rooster.', overgeslagen: '' })),
  stap(5 * DAG, 'zorg.escalatie', ({ zorgKnelpunten }) => ({ knelpuntId: zorgKnelpunten[0]?.gebeurtenisId ?? '', stap: 'overleg', door: 'D. Mulder', met: 'Polikliniek en wijkteam', uitkomst: 'opgelost', toelichting: 'De eerste drie gesprekken zijn bij het wijkteam, vanaf morgen.', overgeslagen: '' })),
  stap(8 * DAG, 'zorg.voortgang', () => ({ partij: 'Steunpunt Molenwaard', betreft: 'gezin', hulpAanvaard: 'ja', inhoud: 'Alle gesprekken zijn begonnen.' })),
  stap(8 * DAG, 'zorg.advies', () => ({ advies: 'laten eindigen', van: 'Steunpunt Molenwaard', kern: 'De hulp loopt en er is een veiligheidsplan. Verlengen is niet nodig.' })),
];

const notities: readonly Demonstratiestap[] = [
  stap(DAG, 'zorg.contact', () => ({ spoor: 'h1', met: 'haarzelf', hoe: 'huisbezoek', inhoud: 'Zij wil rust, en hulp bij de schulden.' })),
  stap(2 * DAG, 'zorg.contact', () => ({ spoor: 'uithuisgeplaatste', met: 'hemzelf', hoe: 'gesprek', inhoud: 'Hij ziet in dat het anders moet.' })),
  stap(3 * DAG, 'zorg.contact', () => ({ spoor: 'h2', met: 'de leerkracht', hoe: 'telefoon', inhoud: 'Op school gaat het goed; hij slaapt slecht.' })),
  stap(7 * DAG, 'zorg.code', () => ({ kleur: 'groen', redenen: 'Iedereen houdt zich aan de afspraken.' })),
  stap(9 * DAG, 'zorg.plan', (_, nu) => ({ spoor: 'h1', doel: 'Een jaar zonder geweld.', afspraken: 'Elke maand een gesprek bij het wijkteam.', volgendMoment: plusUren(nu, (ZORGZAAK_DAGEN - 9 + 4) * DAG) })),
];

const kosten: readonly Demonstratiestap[] = [
  stap(6 * DAG, 'uren.besteed', () => ({ minuten: 150, rol: 'medewerkerOOV', wie: 'T. Bos', wat: 'Stukken, bellen met de politie' })),
  stap(7 * DAG, 'uren.besteed', () => ({ minuten: 265, rol: 'medewerkerGezondheidszorg', wie: 'W. Hoek', wat: 'Zorg regelen, knelpunt polikliniek' })),
  stap(9 * DAG, 'kosten.gemaakt', () => ({ soort: 'zorg eerste tien dagen', betaler: 'bestaande regeling', bedrag: 412_500, omschrijving: 'Crisisdienst Molenwaard, eerste tien dagen', kenmerk: '' })),
  stap(9 * DAG, 'kosten.gemaakt', () => ({ soort: 'tolk', betaler: 'gemeente', bedrag: 14_250, omschrijving: 'Tolkendienst, twee gesprekken', kenmerk: 'T-4471' })),
];

/** Everything that happened, in the order of time. */
export const zorgzaakStappen: readonly Demonstratiestap[] = [...opvang, ...plichten, ...regie, ...notities, ...kosten].toSorted((a, b) => a.uur - b.uur);
