import type { Page } from 'playwright-core';
import { vulIn } from './invullen.ts';
import type { Handeling, Invulling } from './invulling.ts';
import type { Doel, Toetsenbord } from './toetsenbord.ts';

/** The part of a dossier page that its tabs lead to. */
export type Blad = 'Overzicht' | 'Taken' | 'Vervolg' | 'Zorg' | 'Rechter' | 'Termijnen' | 'Tijdlijn' | 'Documenten' | 'Stukken' | 'Kosten' | 'Bewaren';

/** How the beschikking was handed over. */
export type Uitreiking = { readonly datum: string; readonly tijd: string; readonly door: string };

/** What is filled in for a new archive, besides its folder. */
export type NieuwArchief = { readonly gemeente: string; readonly naam: string; readonly wachtwoord: string };

/** A person at the application: what he wants to do, done with keys, and waiting for the page as a person does. */
export type Gebruiker = {
  readonly page: Page;
  readonly toetsen: Toetsenbord;
  /** Waits until a page with this title is shown. */
  readonly zietPagina: (titel: string | RegExp) => Promise<void>;
  /** Waits until this text is somewhere on the page. */
  readonly ziet: (tekst: string | RegExp) => Promise<void>;
  readonly opentDemonstratie: () => Promise<void>;
  readonly vergrendelt: () => Promise<void>;
  readonly ontgrendelt: (wachtwoord: string) => Promise<void>;
  /** Types a password and gives it, whatever comes of it. */
  readonly geeftWachtwoord: (wachtwoord: string) => Promise<void>;
  readonly naarDossiers: () => Promise<void>;
  readonly naarInstellingen: () => Promise<void>;
  readonly naarNieuwArchief: () => Promise<void>;
  /** Fills in the form of a new archive, as its burgemeester; the folder dialog is answered elsewhere. */
  readonly vultNieuwArchiefIn: (archief: NieuwArchief) => Promise<void>;
  readonly zoekt: (woorden: string) => Promise<void>;
  /** Opens the first line of the list of all dossiers. */
  readonly opentEersteDossier: () => Promise<void>;
  readonly begintMelding: () => Promise<void>;
  readonly vultIn: (deel: readonly Handeling[]) => Promise<void>;
  readonly vultAllesIn: (invulling: Invulling) => Promise<void>;
  /** Asks for the decision; the page reads it back, or says what is missing. */
  readonly wilBesluiten: () => Promise<void>;
  readonly bevestigtBesluit: () => Promise<void>;
  readonly opentBlad: (blad: Blad) => Promise<void>;
  /** Opens the preview of a document from the list in the dossier; `wie` is the whole title of its card. */
  readonly opentDocument: (wie: string) => Promise<void>;
  readonly slaatDocumentOp: () => Promise<void>;
  readonly terugNaarDossier: () => Promise<void>;
  readonly begintUitreiking: () => Promise<void>;
  readonly legtUitreikingVast: (uitreiking: Uitreiking) => Promise<void>;
  /** Opens the form that corrects the fact with this title, from the overview of the dossier. */
  readonly begintCorrectie: (feit: string) => Promise<void>;
  readonly legtCorrectieVast: (reden: string) => Promise<void>;
};

const DELEN = ['wieBelt', 'betrokkene', 'woning', 'huisgenoten', 'gebeurd', 'gevaar', 'zienswijze', 'kinderen', 'zorg', 'praktisch', 'besluit'] as const satisfies (keyof Invulling)[];

/** A dossier has fewer parts than this. */
const MEESTE_BLADEN = 12;

/** A user of the page, with this keyboard. */
export function maakGebruiker(page: Page, toetsen: Toetsenbord): Gebruiker {
  const zietPagina = (titel: string | RegExp): Promise<void> => page.getByRole('heading', { level: 1, name: titel, exact: true }).waitFor();
  const ziet = (tekst: string | RegExp): Promise<void> => page.getByText(tekst).first().waitFor();
  const vultIn = async (deel: readonly Handeling[]): Promise<void> => {
    for (const handeling of deel) await vulIn(page, toetsen, handeling);
  };
  const geeftWachtwoord = async (wachtwoord: string): Promise<void> => {
    await toetsen.wachtOpFocus({ naam: 'Wachtwoord' });
    await toetsen.vul({ naam: 'Wachtwoord' }, wachtwoord);
    await toetsen.druk('Enter');
  };
  const activeer = (doel: Doel): Promise<void> => toetsen.activeer(doel);

  return {
    page,
    toetsen,
    zietPagina,
    ziet,
    vultIn,
    geeftWachtwoord,
    async opentDemonstratie() {
      await zietPagina('Welk archief opent u?');
      await activeer({ naam: 'Demonstratie openen' });
      await zietPagina('Dossiers');
    },
    async vergrendelt() {
      await toetsen.druk('Control+l');
      await zietPagina(/ontgrendelen$/);
    },
    async ontgrendelt(wachtwoord) {
      await geeftWachtwoord(wachtwoord);
      await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor();
    },
    async naarDossiers() {
      await toetsen.druk('Alt+1');
      await zietPagina('Dossiers');
    },
    async naarInstellingen() {
      await toetsen.druk('Alt+2');
      await zietPagina('Instellingen');
    },
    async naarNieuwArchief() {
      await activeer({ naam: 'Nieuw archief maken' });
      await zietPagina('Nieuw archief maken');
    },
    async vultNieuwArchiefIn({ gemeente, naam, wachtwoord }) {
      await activeer({ naam: 'Kies een map' });
      await toetsen.vul({ naam: 'Gemeente' }, gemeente);
      await toetsen.vul({ naam: 'Uw naam' }, naam);
      await toetsen.naar({ naam: 'Uw ambt of functie' });
      await toetsen.druk('b');
      await toetsen.vul({ naam: 'Wachtwoord' }, wachtwoord);
      await toetsen.vul({ naam: 'Hetzelfde wachtwoord, nog een keer' }, wachtwoord);
    },
    async zoekt(woorden) {
      await toetsen.vul({ naam: 'Zoek op naam, adres of zaaknummer' }, woorden);
    },
    async opentEersteDossier() {
      await toetsen.naar({ naam: 'Alle dossiers', in: 'Alle dossiers' });
      await toetsen.druk('Home', 'Enter');
      await page.getByRole('tablist', { name: 'Onderdelen van het dossier' }).waitFor();
    },
    async begintMelding() {
      await toetsen.druk('F2');
      await zietPagina(/^Melding /);
      await toetsen.wachtOpFocus({ naam: 'Naam van de hulpofficier' });
    },
    async vultAllesIn(invulling) {
      for (const deel of DELEN) await vultIn(invulling[deel]);
    },
    async wilBesluiten() {
      await toetsen.druk('Control+Enter');
    },
    async bevestigtBesluit() {
      await page.getByRole('heading', { name: 'Lees dit hardop voor. Klopt het?' }).waitFor();
      await activeer({ naam: 'Ja, besluit vastleggen' });
      await page.getByRole('tablist', { name: 'Onderdelen van het dossier' }).waitFor();
    },
    async opentBlad(blad) {
      const tab = page.getByRole('tab', { name: new RegExp(`\\b${blad}`) });
      await toetsen.naar({ naam: /./, in: 'Onderdelen van het dossier' });
      for (let keer = 0; keer < MEESTE_BLADEN && (await tab.getAttribute('aria-selected')) !== 'true'; keer += 1) await toetsen.druk('ArrowRight');
      await page.getByRole('tabpanel', { name: new RegExp(`\\b${blad}`) }).waitFor();
    },
    async opentDocument(wie) {
      const knop = page.getByRole('button', { name: `: ${wie}` });
      await activeer({ naam: (await knop.getAttribute('aria-label')) ?? wie });
      await page.getByRole('article').waitFor();
    },
    async slaatDocumentOp() {
      await toetsen.druk('Control+s');
      await ziet('Opgeslagen als Word-document');
    },
    async terugNaarDossier() {
      await toetsen.activeer({ naam: 'Terug naar het dossier' });
      await page.getByRole('tablist', { name: 'Onderdelen van het dossier' }).waitFor();
    },
    async begintUitreiking() {
      await activeer({ naam: 'Leg de uitreiking vast' });
      await zietPagina('Uitreiking vastleggen');
    },
    async legtUitreikingVast({ datum, tijd, door }) {
      await toetsen.vul({ naam: 'Datum', in: 'Wanneer is de beschikking uitgereikt?' }, datum);
      await toetsen.vul({ naam: 'Tijd', in: 'Wanneer is de beschikking uitgereikt?' }, tijd);
      await toetsen.naar({ naam: 'In persoon uitgereikt' });
      await toetsen.druk('Space');
      await toetsen.naar({ naam: 'Getekend voor ontvangst' });
      await toetsen.druk('Space');
      await toetsen.vul({ naam: 'Door wie?' }, door);
      await toetsen.druk('Control+Enter');
      await ziet('De uitreiking is vastgelegd.');
    },
    async begintCorrectie(feit) {
      await activeer({ naam: `Corrigeer: ${feit}` });
      await zietPagina(/^Corrigeren: /);
    },
    async legtCorrectieVast(reden) {
      await toetsen.vul({ naam: 'Waarom corrigeert u dit?' }, reden);
      await toetsen.druk('Control+Enter');
      await ziet('De correctie is vastgelegd.');
    },
  };
}
