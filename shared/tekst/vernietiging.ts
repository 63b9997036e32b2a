/** What a vernietigingslijst is called, step by step, in Dutch. */
import { OPENINGSDAGEN, type Bedenktijd } from '../archief/bedenktijd.ts';
import type { Lijstaandacht } from '../archief/aandacht.ts';
import type { Bewaargrond } from '../archief/bewaring.ts';
import { BEDENKTIJD_DAGEN, type Lijst, type Lijststand } from '../archief/lijst.ts';
import type { KOPIE_UITKOMSTEN, KopieBuiten, Lijststap, Oordeel } from '../archief/stappen.ts';
import { soortTitel } from '../documenten/soorten.ts';
import { datumZonderWeekdag, momentVoluit } from '../wth/opmaak.ts';
import type { Moment } from '../wth/tijd.ts';
import { beletTekst } from './archief.ts';

const STAND: Readonly<Record<Lijststand, string>> = {
  'in opbouw': 'In opbouw',
  voorgelegd: 'Ligt ter beoordeling',
  akkoord: 'Akkoord, te bevestigen',
  bevestigd: 'Bedenktijd',
  gestopt: 'Gestopt',
  begonnen: 'Bezig',
  vernietigd: 'Vernietigd, af te ronden',
  afgesloten: 'Afgesloten',
};

/** Where a list stands. `uitTeVoeren`: the days are over in which a confirmed one can be stopped. */
export const lijststandTekst = (stand: Lijststand, uitTeVoeren: boolean): string => (stand === 'bevestigd' && uitTeVoeren ? 'Uit te voeren' : STAND[stand]);

/** What a list asks of who looks. `tot`: until when it can be stopped. */
export function lijstaandachtTekst(wat: Lijstaandacht, tot: Moment | null): string {
  switch (wat) {
    case 'voorleggen':
      return 'u bent ermee bezig: leg de lijst voor';
    case 'beoordelen':
      return 'wacht op uw oordeel';
    case 'bevestigen':
      return 'is akkoord: bevestig de vernietiging';
    case 'bedenktijd':
      return `wordt uitgevoerd; stoppen kan tot ${tot === null ? 'het begin' : momentVoluit(tot)}`;
    case 'openen':
      return 'kan nog niet worden uitgevoerd: het archief is te weinig geopend';
    case 'uitvoeren':
      return 'kan worden uitgevoerd';
    case 'hervatten':
      return 'is niet afgemaakt: ga verder';
    case 'verklaren':
      return 'is uitgevoerd: sla de verklaring op';
    case 'nagaan':
      return 'is uitgevoerd: ga na waar de kopieën buiten het archief zijn';
    case 'afsluiten':
      return 'sla de laatste verklaring op, dan is de lijst afgesloten';
  }
}

/** What is missing once seven days are over by the clock: what was seen, and what to do. */
export function bedenktijdTekst({ dagen, doorCollega }: Pick<Bedenktijd, 'dagen' | 'doorCollega'>): { gezien: string; stap: string } {
  const op = dagen === 0 ? 'nog niet op een andere dag' : `op ${dagen === 1 ? '1 dag' : `${dagen} dagen`}`;
  const nog = Math.max(OPENINGSDAGEN - dagen, 0);
  const stappen = [
    ...(nog === 0 ? [] : [`Open het archief nog op ${nog === 1 ? 'een andere dag' : `${nog} andere dagen`}.`]),
    ...(doorCollega ? [] : ['Vraag een collega om het archief te openen.']),
  ];
  const collega = doorCollega ? `${dagen === 0 ? 'wel' : 'ook'} door een collega` : dagen === 0 ? 'ook niet door een collega' : 'en niet door een collega';
  return { gezien: `Sinds de bevestiging is het archief ${op} geopend, ${collega}.`, stap: stappen.join(' ') };
}

/** What the term of a case follows from, in a few words. */
export const bewaargrondTekst: Readonly<Record<Bewaargrond, string>> = {
  beschikking: 'vijf jaar (Wth 10 lid 1)',
  'geen huisverbod': 'geen huisverbod: eigen bewaartermijn',
  'melding zonder weging': 'geen weging: eigen bewaartermijn',
};

/** A judgement in a few words. */
export function oordeelTekst(oordeel: Oordeel): string {
  if (oordeel.uitkomst === 'akkoord') return 'Akkoord';
  return oordeel.uitkomst === 'uitzonderen' ? 'Uitgezonderd' : `Bewaren tot ${datumZonderWeekdag(oordeel.tot)}`;
}

/** How a copy outside ended. */
export const kopieUitkomstTekst: Readonly<Record<(typeof KOPIE_UITKOMSTEN)[number], string>> = {
  vernietigd: 'vernietigd',
  'niet gevonden': 'niet gevonden',
  'bij de ontvanger': 'bij de ontvanger',
};

/** A file outside the archive: what it is, and of which case. */
export const kopieTekst = ({ soort, zaaknummer }: Pick<KopieBuiten, 'soort' | 'zaaknummer'>): string => `${soortTitel(soort)}, ${zaaknummer}`;

/** Why a case on a list was kept after all. */
export const vervallenTekst = (belet: string): string => (Object.hasOwn(beletTekst, belet) ? beletTekst[belet as keyof typeof beletTekst] : 'Het dossier was er niet meer.');

/** A step of a list as a line: what was done, and what was written with it. */
export function lijststapTekst(stap: Lijststap, { posten, kopieen }: Pick<Lijst, 'posten' | 'kopieen'>): { titel: string; toelichting: string } {
  const met = (titel: string, toelichting = '') => ({ titel, toelichting });
  switch (stap.soort) {
    case 'opgesteld':
      return met(`Maakte de lijst met ${dossiersTekst(stap.gegevens.posten.length)}`);
    case 'overgenomen':
      return met('Nam de lijst over');
    case 'voorgelegd':
      return met('Legde de lijst voor', stap.gegevens.toelichting);
    case 'beoordeeld':
      return met(`${posten.find(({ dossierId }) => dossierId === stap.gegevens.dossierId)?.zaaknummer ?? 'Een dossier'}: ${oordeelTekst(stap.gegevens.oordeel).toLowerCase()}`, stap.gegevens.oordeel.toelichting);
    case 'teruggegeven':
      return met('Gaf de lijst terug', stap.gegevens.toelichting);
    case 'akkoord':
      return met('Ging akkoord met de lijst', stap.gegevens.toelichting);
    case 'bevestigd':
      return met(`Bevestigde de vernietiging; ${BEDENKTIJD_DAGEN} dagen bedenktijd`);
    case 'gestopt':
      return met('Stopte de lijst; er is niets vernietigd', stap.gegevens.reden);
    case 'begonnen':
      return met(`Begon met vernietigen: ${dossiersTekst(stap.gegevens.posten.length)}`);
    case 'vernietigd':
      return met('Voltooide de vernietiging', stap.gegevens.backups === 0 ? '' : `Eerdere back-ups verwijderd: ${stap.gegevens.backups}.`);
    case 'kopieAfgevinkt': {
      const kopie = kopieen.find(({ id }) => id === stap.gegevens.kopieId);
      return met(`${kopie === undefined ? 'Een kopie' : kopieTekst(kopie)}: ${kopieUitkomstTekst[stap.gegevens.uitkomst]}`);
    }
    case 'verklaard':
      return met('Sloeg de verklaring van vernietiging op');
    case 'verklaringMislukt':
      return met('De verklaring kon niet op de gekozen plaats worden gezet');
  }
}

/** How many pieces. */
export const stukkenTekst = (aantal: number): string => (aantal === 0 ? 'geen stukken' : aantal === 1 ? '1\u00a0stuk' : `${aantal}\u00a0stukken`);

/** How many cases. */
export const dossiersTekst = (aantal: number): string => (aantal === 1 ? '1 dossier' : `${aantal} dossiers`);

/** How many copies. */
export const kopieenTekst = (aantal: number): string => (aantal === 1 ? '1 kopie' : `${aantal} kopieën`);
