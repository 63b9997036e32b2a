import type { Page } from 'playwright-core';
import type { Handeling } from './invulling.ts';
import type { Toetsenbord } from './toetsenbord.ts';

/** More presses of the arrow than this means that the list does not hold what is sought. */
const MEESTE_PIJLEN = 12;

/** Fills in one thing on the night page, by keyboard. */
export async function vulIn(page: Page, toetsen: Toetsenbord, handeling: Handeling): Promise<void> {
  switch (handeling.soort) {
    case 'tekst':
      return toetsen.vul({ naam: handeling.veld }, handeling.tekst);
    case 'keuze':
      return toetsen.antwoord(handeling.vraag, handeling.letter);
    case 'tijdstip':
      await toetsen.vul({ naam: 'Datum', in: handeling.vraag }, handeling.datum);
      return toetsen.vul({ naam: 'Tijd', in: handeling.vraag }, handeling.tijd);
    case 'huisgenoot': {
      await toetsen.activeer({ naam: 'Huisgenoot toevoegen' });
      await toetsen.wachtOpFocus({ naam: /^Naam van huisgenoot/ });
      const groep = (await toetsen.waar())?.groepen[0] ?? '';
      await toetsen.typ(handeling.naam);
      await toetsen.vul({ naam: 'Geboortedatum', in: groep }, handeling.geboren);
      await toetsen.vul({ naam: 'Relatie tot de betrokkene', in: groep }, handeling.relatie);
      return toetsen.antwoord('Contactverbod voor deze persoon?', handeling.contactverbod);
    }
    case 'feit':
      await zoekFeit(page, toetsen, handeling.zoek, handeling.code);
      await toetsen.typ(handeling.toelichting);
      return toetsen.vul({ naam: 'Bron' }, handeling.bron);
  }
}

/** Types a word in the search field of the catalogue and takes the item with this code from the list. */
async function zoekFeit(page: Page, toetsen: Toetsenbord, woord: string, code: string): Promise<void> {
  await toetsen.vul({ naam: /^Zoek (nog )?een feit$/ }, woord);
  await page.getByRole('option', { name: new RegExp(`^${code} `) }).waitFor();
  for (let keer = 0; keer < MEESTE_PIJLEN; keer += 1) {
    await toetsen.druk('ArrowDown');
    if ((await page.evaluate(aangewezen)).startsWith(`${code} `)) {
      await toetsen.druk('Enter');
      return toetsen.wachtOpFocus({ naam: 'Toelichting', in: new RegExp(`^${code} `) });
    }
  }
  throw new Error(`Feit ${code} staat niet bij de eerste ${MEESTE_PIJLEN} die “${woord}” geeft.`);
}

/** Runs in the page: the text of the item that the arrows point at. */
function aangewezen(): string {
  const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
  return document.getElementById(id)?.textContent ?? '';
}
