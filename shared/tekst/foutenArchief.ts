import type { FoutParams } from '../fout.ts';
import { fouttekst as s, type Fouttekst } from './fouttekst.ts';
import { bedenktijdTekst } from './vernietiging.ts';

const OPNIEUW = 'Laad de lijst opnieuw en kijk hoe die er nu voor staat.';

/** Refusals about keeping and destroying. */
export const archiefFouten: Readonly<Record<string, (params: FoutParams) => Fouttekst>> = {
  AANHOUDING_DUBBEL: s('De vernietiging is op deze grond al aangehouden.', 'Herzie die aanhouding, of kies een andere grond.'),
  MDTO_TE_GROOT: s('Alle bestanden samen zijn groter dan 4 GB. Dat past niet in één zip-bestand.', 'Vraag om uitvoer van het hele archief. Die gaat naar een map.'),
  PLAATS_BEZET: s('In deze map staat al een uitvoer van vandaag.', 'Kies een andere map, of verwijder de oude uitvoer eerst. Er is niets geschreven.'),
  UITWISSELING_IN_ARCHIEF: s('Deze map hoort bij het archief zelf. Wat leesbaar is, komt daar niet te staan.', 'Kies een map op een andere versleutelde schijf of stick. Er is niets geschreven.'),
  UITWISSELING_LOOPT: s('Er is al een verzoek dat nog open is.', 'Wacht tot het is afgehandeld, of trek het in.'),
  UITWISSELING_STAND: s('Dit kan niet met een verzoek dat zo ver is.', 'Kijk hoe het verzoek er nu voor staat.'),
  UITWISSELING_EIGEN: s('Dit doen twee personen: wie het vroeg, keurt het niet zelf goed.', 'Laat de burgemeester het verzoek beoordelen.'),
  UITWISSELING_NIET_VAN_U: s('Een collega deed dit verzoek.', 'Laat die collega het uitvoeren of intrekken.'),
  AANHOUDING_ONBEKEND: s('Deze aanhouding bestaat niet.', 'Open het dossier opnieuw.'),
  AANHOUDING_VOORBIJ: s('Deze aanhouding is al beëindigd.', 'Is er een nieuwe reden? Houd de vernietiging dan opnieuw aan.'),
  AANHOUDING_BEVESTIGD: s('Deze aanhouding is al bevestigd.', 'U hoeft niets te doen.'),
  VRIJGAVE_NIET_GEVRAAGD: s('Niemand vroeg om deze aanhouding te beëindigen.', 'Vraag dat eerst. Een collega bevestigt het.'),
  VRIJGAVE_AL_GEVRAAGD: s('Er is al gevraagd om deze aanhouding te beëindigen.', 'Een collega kan dat bevestigen.'),
  NIET_DOOR_DEZELFDE: s('Dit doen twee personen: wie het vroeg, bevestigt het niet zelf.', 'Laat een collega met een eigen account bevestigen.'),
  LIJST_ONBEKEND: s('Deze vernietigingslijst bestaat niet.', OPNIEUW),
  LIJST_LEEG: s('Elk dossier op deze lijst moet inmiddels toch blijven.', 'Er is niets vernietigd. Stop de lijst. Mag een dossier later weg, zet het dan op een nieuwe lijst.'),
  LIJST_STAND: s('Dit kan niet met een lijst die zo ver is.', OPNIEUW),
  LIJST_NIET_VERNIETIGBAAR: ({ zaaknummer }) => ({ wat: `Dossier ${String(zaaknummer)} mag nu niet vernietigd worden, of staat al op een andere lijst.`, stap: 'Haal het van de lijst.' }),
  LIJST_NIET_UW_LIJST: s('Een collega werkt aan deze lijst.', 'Neem de lijst over als u ermee verder gaat.'),
  LIJST_AL_UW_LIJST: s('U werkt al aan deze lijst.', 'Ga verder met de lijst.'),
  LIJST_EIGEN: s('Wie aan een lijst werkte, beoordeelt die niet. Wie een lijst beoordeelde, neemt die niet over.', 'Laat een collega dit doen.'),
  LIJST_POST_ONBEKEND: s('Dit dossier staat niet op de lijst.', OPNIEUW),
  LIJST_POST_OPEN: ({ aantal }) => ({ wat: `Van ${aantal === 1 ? '1 dossier' : `${String(aantal)} dossiers`} staat er nog geen oordeel.`, stap: 'Beoordeel elk dossier op de lijst.' }),
  LIJST_NIETS_AKKOORD: s('Met geen enkel dossier op de lijst bent u akkoord.', 'Geef de lijst terug.'),
  LIJST_TERMIJN: s('Een andere termijn ligt in de toekomst.', 'Vul een datum na vandaag in.'),
  LIJST_GETYPT: ({ tekst }) => ({ wat: 'De bevestiging klopt niet.', stap: `Typ precies: ${String(tekst)}` }),
  LIJST_BEDENKTIJD: s('De zeven dagen bedenktijd zijn nog niet om.', 'Wacht tot de dag die bij de lijst staat. Tot dan kan iedere betrokkene de vernietiging stoppen.'),
  LIJST_BEDENKTIJD_OPENEN: ({ dagen, nodig, doorCollega }) => {
    const { gezien, stap } = bedenktijdTekst({ dagen: Number(dagen), doorCollega: doorCollega === true });
    return { wat: `Een computerklok kan verkeerd staan. Daarom moet het archief in de bedenktijd op ${String(nodig)} dagen zijn geopend, ook door een collega. ${gezien}`, stap };
  },
  LIJST_BEGONNEN: s('De vernietiging van dit dossier is al begonnen en kan niet meer stoppen.', 'Overleg met de archiefmedewerker.'),
  LIJST_VERKLARING: ({ naam }) => ({ wat: `Van de lijst ‘${String(naam)}’ is nog geen verklaring van vernietiging opgeslagen.`, stap: 'Sla die eerst op. Daarna kunt u verder.' }),
  LIJST_NAAM_IN_TEKST: ({ zaaknummer }) => ({ wat: `In deze tekst staat iets uit dossier ${String(zaaknummer)}: een naam of een adres.`, stap: 'De lijst blijft bestaan als het dossier weg is. Schrijf het zonder namen.' }),
  LIJST_KOPIE_ONBEKEND: s('Deze kopie staat niet op de lijst.', OPNIEUW),
  LIJST_KOPIE_AF: s('Deze kopie is al afgevinkt.', 'U hoeft niets te doen.'),
};
