import { DEMONSTRATIE_WACHTWOORD } from '../../../shared/contract/demonstratie.ts';
import type { Gebruiker } from './gebruiker.ts';
import type { Bedrijf } from './spel.ts';

/** Locks, and opens the archive as somebody else of the demonstration; his name begins with a letter of its own. */
export async function wordt(gebruiker: Gebruiker, naam: string): Promise<void> {
  const { toetsen } = gebruiker;
  await gebruiker.vergrendelt();
  await toetsen.naar({ naam: 'Wie bent u?' });
  // One letter goes on from who is chosen already, to the next that begins with it.
  await toetsen.typ(naam);
  await toetsen.naar({ naam: 'Wachtwoord' });
  await gebruiker.ontgrendelt(DEMONSTRATIE_WACHTWOORD);
}

const RIJP = '2032-03-10T10:00:00+01:00';
const NA_BEDENKTIJD = '2032-03-18T10:00:00+01:00';
const LIJST = 'Vernietiging maart 2032';

/** Five years later: what is due goes, by two persons, and the verklaring stays. From the destruction on only case numbers are on screen. */
export const archiefbedrijf: Bedrijf = {
  naam: 'Vijf jaar later',
  wat: 'De bewaartermijn is voorbij. De archiefmedewerker maakt een vernietigingslijst, een collega beoordeelt die, en na zeven dagen, waarin het archief ook is geopend, wordt vernietigd.',
  async speel({ gebruiker, neem, springNaar }) {
    const { toetsen, page } = gebruiker;
    const opentLijst = async (): Promise<void> => {
      await gebruiker.ziet('Er is werk in het archief.');
      await toetsen.activeer({ naam: 'Naar het archief' });
      await gebruiker.zietPagina(LIJST);
    };
    await springNaar(RIJP);
    await wordt(gebruiker, 'G. Prins');
    await gebruiker.ziet('Er is werk in het archief.');
    await toetsen.activeer({ naam: 'Naar het archief' });
    await gebruiker.zietPagina('Archief');
    await gebruiker.ziet(/^Lijst maken van/);
    await neem('archief', { heel: true, smal: true });
    await toetsen.activeer({ naam: 'Maak de vernietigingslijst' });
    await gebruiker.zietPagina(LIJST);
    await toetsen.activeer({ naam: 'Leg de lijst voor' });
    await gebruiker.ziet('De lijst ligt ter beoordeling.');
    await wordt(gebruiker, 'T. Bos');
    await opentLijst();
    await toetsen.activeer({ naam: /^Akkoord met alle/ });
    await toetsen.activeer({ naam: 'Ja, akkoord' });
    await gebruiker.ziet('Uw oordelen zijn vastgelegd.');
    await neem('vernietigingslijst', { heel: true, smal: true });
    await toetsen.activeer({ naam: /^Ga akkoord/ }, { terug: true });
    await gebruiker.ziet(/^U bent akkoord met de lijst/);
    await wordt(gebruiker, 'G. Prins');
    await opentLijst();
    const label = await page.getByText(/^Typ ter bevestiging/).first().innerText();
    await toetsen.vul({ naam: /^Typ ter bevestiging/ }, /VERNIETIG \d+/.exec(label)?.[0] ?? '');
    await toetsen.druk('Enter');
    await gebruiker.ziet(/^De vernietiging is bevestigd\. Uitvoeren/);
    // The clock alone is not believed: the archive is opened on other days too, once by a colleague.
    for (const [dag, wie] of [['12', 'T. Bos'], ['15', 'G. Prins']] as const) {
      await springNaar(`2032-03-${dag}T10:00:00+01:00`);
      await wordt(gebruiker, wie);
    }
    await springNaar(NA_BEDENKTIJD);
    await wordt(gebruiker, 'G. Prins');
    await gebruiker.naarDossiers();
    await opentLijst();
    await toetsen.activeer({ naam: 'Voer de vernietiging uit…' });
    await toetsen.vul({ naam: 'Uw eigen wachtwoord' }, DEMONSTRATIE_WACHTWOORD);
    await toetsen.druk('Enter');
    await gebruiker.ziet('De verklaring is nog niet opgeslagen.');
    if ((await page.getByText(/Hoogvliet|Terhorst/).count()) > 0) throw new Error('Er staat een naam op een scherm van na de vernietiging.');
    await neem('vernietigd', { heel: true, smal: true });
    await toetsen.activeer({ naam: 'Sla de verklaring op als Word…' });
    await gebruiker.ziet(/^De verklaring is opgeslagen/);
  },
};
