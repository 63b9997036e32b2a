import { DEMONSTRATIE_WACHTWOORD } from '../../../shared/contract/demonstratie.ts';
import { archiefbedrijf, wordt } from './archiefbedrijf.ts';
import { briefpapierbedrijf } from './briefpapierbedrijf.ts';
import type { Camera, Opname } from './camera.ts';
import type { Gebruiker } from './gebruiker.ts';
import type { Toneel } from './toneel.ts';
import { geenHuisverbod, huisverbod, nieuwTelefoonnummer } from './zaken.ts';

/** One step of the story: what it is called, what happens in it, and how it is played. */
export type Bedrijf = { readonly naam: string; readonly wat: string; readonly speel: (spel: Spel) => Promise<void> };

/** What a step has at hand. */
export type Spel = {
  readonly gebruiker: Gebruiker;
  /** Keeps the present screen. */
  readonly neem: (naam: string, opname?: Opname) => Promise<void>;
  later: Toneel['later'];
  springNaar: Toneel['springNaar'];
};

/** Binds a camera to the step that is being played. */
export function maakSpel(gebruiker: Gebruiker, camera: Camera, { later, springNaar }: Pick<Toneel, 'later' | 'springNaar'>, bijScherm: (bestanden: string[]) => void): Spel {
  return { gebruiker, later, springNaar, neem: async (naam, opname) => bijScherm(await camera.neem(naam, opname)) };
}

/** Previews and exports every document that the list offers, or offers again. `eerder` when its screens were seen before. */
async function slaAllesOp({ gebruiker, neem }: Spel, eerder = false): Promise<void> {
  const { page } = gebruiker;
  const knoppen = page.getByRole('button', { name: /^(Bekijk en sla op|Maak opnieuw): / });
  const namen = await knoppen.evaluateAll((elementen) => elementen.map((element) => element.getAttribute('aria-label') ?? ''));
  if (namen.length === 0) throw new Error('Er is geen document om op te slaan.');
  for (const naam of namen) {
    const wie = naam.replace(/^.*?: /, '');
    await gebruiker.opentDocument(wie);
    if (!eerder) await neem(`voorbeeld-${kort(wie)}`, { heel: naam === namen[0] });
    await gebruiker.slaatDocumentOp();
    if (!eerder && naam === namen[0]) await neem('opgeslagen');
    await gebruiker.terugNaarDossier();
  }
}

const kort = (titel: string): string => titel.toLowerCase().replaceAll(/[^a-z]+/g, '-').split('-').slice(0, 4).join('-');

/** The night, from the first screen to the last. */
export const bedrijven: readonly Bedrijf[] = [
  {
    naam: 'Beginscherm',
    wat: 'De applicatie start; er is nog geen archief geopend.',
    async speel({ gebruiker, neem }) {
      await gebruiker.zietPagina('Welk archief opent u?');
      await neem('beginscherm');
    },
  },
  {
    naam: 'Demonstratie openen',
    wat: 'Opent het archief met verzonnen zaken.',
    async speel({ gebruiker, neem }) {
      await gebruiker.opentDemonstratie();
      await gebruiker.ziet(/^\d+ dossiers$/);
      await neem('dossiers', { smal: true });
    },
  },
  {
    naam: 'Vergrendelen en ontgrendelen',
    wat: 'Vergrendelt met Ctrl+L en opent weer met het wachtwoord.',
    async speel({ gebruiker, neem }) {
      await gebruiker.vergrendelt();
      await neem('vergrendeld');
      await gebruiker.ontgrendelt(DEMONSTRATIE_WACHTWOORD);
    },
  },
  {
    naam: 'Nieuwe melding',
    wat: 'De hulpofficier belt. Een toets begint de melding, een tweede laat zien wat de wet eist.',
    async speel({ gebruiker, neem }) {
      await gebruiker.begintMelding();
      await neem('melding-leeg', { smal: true });
      await gebruiker.wilBesluiten();
      await gebruiker.toetsen.wachtOpFocus({ naam: 'Wat nog ontbreekt' });
      await neem('melding-wat-ontbreekt');
    },
  },
  {
    naam: 'Het gesprek',
    wat: 'Vult in wat de hulpofficier vertelt: wie, welke woning, wie daar wonen, en wat er is gebeurd.',
    async speel({ gebruiker, neem, later }) {
      const { wieBelt, betrokkene, woning, huisgenoten, gebeurd } = huisverbod;
      await gebruiker.toetsen.druk('F6');
      await gebruiker.vultIn([...wieBelt, ...betrokkene]);
      await neem('melding-betrokkene');
      await gebruiker.vultIn([...woning, ...huisgenoten]);
      await later(6);
      await neem('melding-huisgenoten');
      await gebruiker.vultIn(gebeurd);
      await later(5);
      await neem('melding-feiten');
    },
  },
  {
    naam: 'De afweging',
    wat: 'Gevaar, zienswijze, overleg met Veilig Thuis, zorg en praktische zaken.',
    async speel({ gebruiker, neem, later }) {
      const { gevaar, zienswijze, kinderen, zorg, praktisch } = huisverbod;
      await gebruiker.vultIn(gevaar);
      await neem('melding-gevaar', { smal: true });
      await gebruiker.vultIn(zienswijze);
      await later(6);
      await gebruiker.vultIn(kinderen);
      await neem('melding-veilig-thuis');
      await later(5);
      await gebruiker.vultIn([...zorg, ...praktisch]);
      await neem('melding-praktisch');
    },
  },
  {
    naam: 'Het besluit',
    wat: 'De burgemeester beslist, de hulpofficier zegt mondeling aan. De samenvatting wordt hardop voorgelezen.',
    async speel({ gebruiker, neem, later }) {
      await later(6);
      await gebruiker.vultIn(huisverbod.besluit);
      await neem('melding-besluit');
      await gebruiker.wilBesluiten();
      await gebruiker.ziet('Lees dit hardop voor. Klopt het?');
      await neem('besluit-voorlezen', { smal: true });
      await gebruiker.bevestigtBesluit();
      await neem('dossier-overzicht', { heel: true, smal: true });
    },
  },
  {
    naam: 'Het dossier',
    wat: 'Bekijkt de termijnen, de tijdlijn en de documenten.',
    async speel({ gebruiker, neem }) {
      await gebruiker.opentBlad('Termijnen');
      await neem('dossier-termijnen', { heel: true });
      await gebruiker.opentBlad('Tijdlijn');
      await neem('dossier-tijdlijn');
      await gebruiker.opentBlad('Documenten');
      await neem('dossier-documenten', { heel: true, smal: true });
    },
  },
  {
    naam: 'Documenten',
    wat: 'Bekijkt elk document en slaat het op als Word.',
    async speel(spel) {
      await spel.later(4);
      await slaAllesOp(spel);
    },
  },
  {
    naam: 'Correctie',
    wat: 'Bij het teruglezen blijkt een naam verkeerd verstaan. De documenten die nu afwijken krijgen een merk, en worden opnieuw gemaakt.',
    async speel(spel) {
      const { gebruiker, neem, later } = spel;
      await later(9);
      await gebruiker.opentBlad('Overzicht');
      await gebruiker.begintCorrectie('Huisgenoot: Iris Hoogvliet-Maas');
      await gebruiker.toetsen.vul({ naam: 'Naam' }, 'Iris Hoogvliet-Maes');
      await neem('correctie', { heel: true });
      await gebruiker.legtCorrectieVast('Verkeerd verstaan aan de telefoon.');
      await gebruiker.opentBlad('Tijdlijn');
      await neem('tijdlijn-na-correctie');
      await gebruiker.opentBlad('Documenten');
      await gebruiker.ziet('Wijkt af van de huidige feiten');
      await neem('documenten-wijken-af');
      await slaAllesOp(spel, true);
    },
  },
  {
    naam: 'Uitreiking',
    wat: 'De beschikking is uitgereikt; dat wordt vastgelegd.',
    async speel({ gebruiker, neem, later }) {
      await later(26);
      await gebruiker.opentBlad('Overzicht');
      await gebruiker.begintUitreiking();
      await neem('uitreiking');
      await gebruiker.legtUitreikingVast({ datum: '281126', tijd: '0345', door: 'F. Brouwer' });
      await neem('dossier-na-uitreiking');
    },
  },
  {
    naam: 'Tweede melding',
    wat: 'Een tweede telefoontje leidt niet tot een huisverbod; daarvan komt een notitie.',
    async speel(spel) {
      const { gebruiker, neem, later } = spel;
      await gebruiker.begintMelding();
      const { wieBelt, betrokkene, woning, gebeurd, besluit } = geenHuisverbod;
      await gebruiker.vultIn([...wieBelt, ...betrokkene, ...woning, ...gebeurd]);
      await later(8);
      await gebruiker.vultIn(besluit);
      await gebruiker.wilBesluiten();
      await gebruiker.ziet('Lees dit hardop voor. Klopt het?');
      await neem('niet-opleggen-voorlezen');
      await gebruiker.bevestigtBesluit();
      await neem('dossier-niet-opgelegd', { heel: true });
      await gebruiker.opentBlad('Documenten');
      await slaAllesOp(spel);
    },
  },
  {
    naam: 'Dossiers zoeken',
    wat: 'Zoekt een dossier op naam.',
    async speel({ gebruiker, neem }) {
      await gebruiker.naarDossiers();
      await gebruiker.zoekt('hoogvl zwane');
      await gebruiker.ziet('1 gevonden');
      await neem('dossiers-gezocht');
    },
  },
  {
    naam: 'Voorlopige voorziening',
    wat: 'De rechtbank belt over een verzoek; de jurist legt het vast en bekijkt het verweerschrift.',
    async speel({ gebruiker, neem }) {
      const { toetsen, page } = gebruiker;
      await gebruiker.naarDossiers();
      await gebruiker.zoekt('verstap');
      // One was found before as well: the list has to show this one.
      await page.getByRole('grid', { name: 'Alle dossiers' }).getByText('Johan Verstappelen').waitFor();
      await gebruiker.opentEersteDossier();
      await gebruiker.opentBlad('Rechter');
      await toetsen.activeer({ naam: 'Leg het verzoek vast' });
      await gebruiker.zietPagina('Verzoek om een voorlopige voorziening vastleggen');
      for (const groep of [/^Ontvangen door de gemeente/, /^Ontvangen door de rechtbank/]) {
        await toetsen.vul({ naam: 'Datum', in: groep }, '27-11-2026');
        await toetsen.vul({ naam: 'Tijd', in: groep }, '15.40');
      }
      await toetsen.vul({ naam: /^Gemachtigde/ }, 'mr. P. Vos');
      await toetsen.druk('Control+Enter');
      await gebruiker.ziet(/^Het verzoek is vastgelegd/);
      await neem('procedure', { heel: true, smal: true });
      await toetsen.activeer({ naam: /^Bekijk: Verweerschrift/ });
      await gebruiker.zietPagina(/^Verweerschrift/);
      await neem('verweerschrift', { heel: true });
      await gebruiker.slaatDocumentOp();
      await gebruiker.terugNaarDossier();
    },
  },
  {
    naam: 'Instellingen',
    wat: 'Wijzigt het telefoonnummer van de gemeente.',
    async speel({ gebruiker, neem }) {
      await gebruiker.naarInstellingen();
      await gebruiker.vultIn([nieuwTelefoonnummer]);
      await gebruiker.toetsen.druk('Control+s');
      await gebruiker.ziet('De instellingen zijn bewaard');
      await neem('instellingen', { heel: true, smal: true });
    },
  },
  {
    naam: 'Jaarcijfers',
    wat: 'Bekijkt de cijfers van een jaar dat al is vernietigd, en slaat ze op voor Word.',
    async speel({ gebruiker, neem }) {
      const { toetsen, page } = gebruiker;
      await toetsen.druk('Alt+j');
      await gebruiker.zietPagina('Jaarcijfers 2026');
      await neem('jaarcijfers-nu');
      await page.getByLabel('Jaar', { exact: true }).selectOption('2020');
      await gebruiker.zietPagina('Jaarcijfers 2020');
      await neem('jaarcijfers', { heel: true, smal: true });
      await gebruiker.slaatDocumentOp();
    },
  },
  {
    naam: 'Toegang en rollen',
    wat: 'Bekijkt wie welke toegang heeft, laat de helpdesk meekijken, en opent het archief als beheerder en als jurist.',
    async speel({ gebruiker, neem }) {
      const { toetsen, page } = gebruiker;
      await toetsen.druk('Alt+5');
      await gebruiker.zietPagina('Toegang');
      await gebruiker.ziet('R. Dekker');
      await neem('toegang', { heel: true, smal: true });
      await toetsen.activeer({ naam: 'Nieuw account' });
      await page.getByRole('dialog', { name: 'Nieuw account' }).waitFor();
      await neem('nieuw-account');
      await toetsen.druk('Escape');
      await gebruiker.naarDossiers();
      await toetsen.druk('Alt+9');
      await gebruiker.ziet(/^Er kijkt iemand mee: /);
      await neem('meekijken', { smal: true });
      await toetsen.activeer({ naam: 'Stop meekijken' });
      await page.getByRole('button', { name: 'Stop meekijken' }).waitFor({ state: 'hidden' });
      for (const [naam, tekst, scherm] of [['R. Dekker', 'Uw rol ziet geen dossiers.', 'als-beheerder'], ['K. Aydin', /^\d+ dossiers$/, 'als-jurist']] as const) {
        await wordt(gebruiker, naam);
        await gebruiker.ziet(tekst);
        await neem(scherm);
      }
      await toetsen.druk('Alt+6');
      await gebruiker.zietPagina('Mijn account');
      await neem('mijn-account', { heel: true, smal: true });
    },
  },
  briefpapierbedrijf,
  archiefbedrijf,
  {
    naam: 'Nieuw archief',
    wat: 'Vergrendelt, en vult het formulier voor een nieuw archief in, zonder er een te maken.',
    async speel({ gebruiker, neem }) {
      await gebruiker.vergrendelt();
      await gebruiker.toetsen.activeer({ naam: 'Ander archief' });
      await gebruiker.zietPagina('Welk archief opent u?');
      await neem('beginscherm-met-archief');
      await gebruiker.naarNieuwArchief();
      await gebruiker.vultNieuwArchiefIn({ gemeente: 'Polderveen', naam: 'mr. C. de Haan', wachtwoord: 'lantaarn klaver zeilboot' });
      await neem('nieuw-archief', { heel: true, smal: true });
      await gebruiker.toetsen.activeer({ naam: 'Annuleer' });
      await gebruiker.zietPagina('Welk archief opent u?');
    },
  },
];
