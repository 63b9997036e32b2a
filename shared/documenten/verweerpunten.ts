/**
 * The points that courts examined before, as a checklist for the jurist: the point, its source, and what this case says about it.
 * Of the case law only the summaries were read: each reference has to be looked up before it is used.
 */
import { isGeschorst } from '../dossier/schorsing.ts';
import { looptijdVan } from '../dossier/looptijd.ts';
import type { Dossier } from '../dossier/toestand.ts';
import { vastgelegdeTermijn } from '../wth/huisverbodtermijn.ts';
import { vergelijkMomenten, type Moment } from '../wth/tijd.ts';

/** The order in which courts examine. */
export const onderdelen = ['bevoegdheid', 'gevaar', 'persoon', 'afweging', 'procedure', 'nu'] as const;
export type Onderdeel = (typeof onderdelen)[number];

/** One point. `stand` says what the case holds, in a sentence; it never says that it is enough. */
export type Verweerpunt = { deel: Onderdeel; punt: string; bron: string; stand: string };

const ingevuld = (waarde: string | undefined): string => (waarde === undefined || waarde === '' ? 'Niet ingevuld. Vul dit aan.' : 'Staat in het besluit.');
const aantal = (lengte: number, een: string, meer: string): string => (lengte === 1 ? `1 ${een}` : `${lengte} ${meer}`);

function bevoegdheid({ opgelegd, bevoegdheden, verlengd }: Dossier): Verweerpunt[] {
  const als = opgelegd?.gegevens.ondertekening.als;
  const bewijs = bevoegdheden.filter(({ gegevens }) => gegevens.uitkomst === 'bewijs').length;
  return [
    {
      deel: 'bevoegdheid',
      punt: 'Blijkt uit het besluit dat de burgemeester zelf besliste, ook na een telefoongesprek?',
      bron: 'Awb 10:11 lid 2; ABRvS 24-3-2010, 200907060/1/H3',
      stand: als === 'hulpofficier' ? 'De hulpofficier tekende. Het besluitmoment staat in het dossier.' : 'De beslisser tekende zelf.',
    },
    {
      deel: 'bevoegdheid',
      punt: 'Nam een loco het ambt waar: staan verhindering en aanwijzing erin?',
      bron: 'Gemeentewet 77 lid 1',
      stand: als === 'waarnemer' ? 'Ja, beide staan in het besluit.' : 'Niet van toepassing.',
    },
    { deel: 'bevoegdheid', punt: 'Is te bewijzen wie die nacht bevoegd was?', bron: 'Gemeentewet 77', stand: bewijs > 0 ? `${aantal(bewijs, 'bewijs', 'bewijzen')} uit het piketrooster in het dossier.` : 'Geen bewijs uit het rooster in het dossier.' },
    { deel: 'bevoegdheid', punt: 'Verlengen en intrekken: door het ambt zelf, niet in mandaat.', bron: 'Wth 3 lid 1', stand: verlengd.length > 0 ? 'Er is verlengd; alleen het ambt kan hier tekenen.' : 'Niet verlengd.' },
  ];
}

function gevaar({ incident, feiten, motivering, woning }: Dossier): Verweerpunt[] {
  const ja = feiten.filter(({ gegevens }) => gegevens.status === 'ja');
  const zonderBron = ja.filter(({ gegevens }) => gegevens.bron === '').length;
  return [
    { deel: 'gevaar', punt: 'Is het concrete incident beschreven, en tegen wie?', bron: 'Rb. Noord-Holland, RBNHO:2014:10086', stand: ingevuld(incident?.gegevens.omschrijving) },
    { deel: 'gevaar', punt: 'Alleen feiten uit het Besluit, elk met bron.', bron: 'Besluit tijdelijk huisverbod 2 lid 1', stand: `${aantal(ja.length, 'feit', 'feiten')} vastgesteld, ${zonderBron === 0 ? 'alle met bron' : `${zonderBron} zonder bron`}.` },
    { deel: 'gevaar', punt: 'Waarom ernstig én onmiddellijk?', bron: 'Wth 2 lid 1', stand: ingevuld(motivering?.gegevens.onmiddellijk) },
    { deel: 'gevaar', punt: 'Een strafbaar feit hoeft niet vast te staan.', bron: 'Rb. Rotterdam, RBROT:2020:5960', stand: 'Algemeen punt voor het verweer.' },
    { deel: 'gevaar', punt: 'Feitelijk samenwonen telt; inschrijving is niet vereist.', bron: 'Wth 2 lid 1', stand: ingevuld(woning?.gegevens.samenwonendToelichting) },
  ];
}

const persoon = ({ motivering }: Dossier): Verweerpunt[] => [
  { deel: 'persoon', punt: 'Waarom moest juist deze persoon weg?', bron: 'Rb. Noord-Holland, RBNHO:2014:10086', stand: ingevuld(motivering?.gegevens.waaromDezePersoon) },
];

const afweging = ({ motivering, huisgenoten, contactverbodGewijzigd }: Dossier): Verweerpunt[] => [
  { deel: 'afweging', punt: 'Een echte belangenafweging: ‘gezien de belangenafweging wordt toch besloten’ is te weinig.', bron: 'Rb. Rotterdam, RBROT:2020:5960', stand: ingevuld(motivering?.gegevens.belangenafweging) },
  { deel: 'afweging', punt: 'Waarom was iets lichters niet genoeg?', bron: 'Awb 3:4 lid 2', stand: ingevuld(motivering?.gegevens.minderIngrijpend) },
  {
    deel: 'afweging',
    punt: 'Contact met een kind: is beperkt contact overwogen?',
    bron: 'LJN BL5485; Rb. Rotterdam, RBROT:2020:10182',
    stand: `Contactverbod voor ${aantal(huisgenoten.filter(({ gegevens }) => gegevens.contactverbod).length, 'persoon', 'personen')}; ${contactverbodGewijzigd.length === 0 ? 'niet gewijzigd' : 'wel gewijzigd'}.`,
  },
];

const BEROEP = { ja: 'Ja, er is beroep ingesteld.', nee: 'Nee: dan kan het verzoek niet-ontvankelijk zijn.', onbekend: 'Niet bekend. Vraag het na bij de griffie.' } as const;

function procedure({ opgelegd, aangezegd, uitgereikt, zienswijze, kindermishandeling, verlengd, verlengingBekendgemaakt, verzoeken, beroepen }: Dossier): Verweerpunt[] {
  const tien = opgelegd !== null && vergelijkMomenten(opgelegd.gegevens.einde, vastgelegdeTermijn(opgelegd.gegevens.ingang).einde.moment) === 0;
  const kind = kindermishandeling?.gegevens;
  const beroep = beroepen.some(({ gegevens }) => gegevens.soort === 'beroep') ? 'ja' : (verzoeken.at(-1)?.gegevens.beroepIngesteld ?? 'onbekend');
  return [
    { deel: 'procedure', punt: 'Is er naast het verzoek ook beroep ingesteld?', bron: 'Awb 8:81 lid 1', stand: BEROEP[beroep] },
    { deel: 'procedure', punt: 'Precies tien dagen, op de kloktijd, ook als de klok wordt verzet; een duur van twaalf dagen moest worden hersteld.', bron: 'Wth 2 lid 1; LJN BK4558; Rb. Middelburg, LJN BP2167', stand: tien ? 'Ja, tien dagen op dezelfde kloktijd.' : 'Nee. Controleer de duur.' },
    { deel: 'procedure', punt: 'Onmiddellijk ingegaan, niet na een vrijlating.', bron: 'Wth 1 onder b; Rb. ’s-Gravenhage, LJN BK0950', stand: 'Controleer het begin in de beschikking.' },
    { deel: 'procedure', punt: 'Mondeling aangezegd: spoedig op schrift en bekendgemaakt.', bron: 'Wth 2 lid 7; Awb 3:41', stand: aangezegd === null ? 'Niet mondeling aangezegd.' : uitgereikt === null ? 'Aangezegd, nog niet uitgereikt.' : 'Aangezegd en uitgereikt.' },
    { deel: 'procedure', punt: 'Gehoord, of waarom niet.', bron: 'Awb 4:8 en 4:11', stand: zienswijze === null ? 'Niet vastgelegd.' : zienswijze.gegevens.gehoord ? 'Gehoord.' : 'Niet gehoord; de reden staat in het besluit.' },
    { deel: 'procedure', punt: 'Kindermishandeling: vooraf overleg met Veilig Thuis.', bron: 'Wth 2 lid 3', stand: kind?.vermoeden !== true ? 'Niet van toepassing.' : kind.overleg === null ? 'Geen overleg vooraf; de reden staat in het besluit.' : 'Overleg vooraf is vastgelegd.' },
    {
      deel: 'procedure',
      punt: 'Verlenging: op tijd genomen én op schrift bekendgemaakt; de duur telt vanaf het einde van de tien dagen, en mag korter zijn dan het uiterste.',
      bron: 'Wth 9 lid 1; Rb. Midden-Nederland, RBMNE:2024:2780',
      stand: verlengd.length === 0 ? 'Niet verlengd.' : `${aantal(verlengd.length, 'verlenging', 'verlengingen')}, ${verlengingBekendgemaakt.length} bekendgemaakt.`,
    },
  ];
}

function nu(dossier: Dossier, op: Moment): Verweerpunt[] {
  const einde = looptijdVan(dossier)?.einde.moment;
  const voorbij = einde !== undefined && vergelijkMomenten(op, einde) >= 0;
  const sinds = dossier.overtredingen.length + dossier.politiemutaties.length + dossier.zorgvoortgang.length + dossier.contacten.length;
  return [
    { deel: 'nu', punt: 'Eerst of het besluit mocht; daarna bij een lopend verbod of het nu nog nodig is.', bron: 'Wth 6 lid 2; ABRvS 17-2-2010, 200901869/1/H3', stand: sinds === 0 ? 'Na het opleggen is nog niets vastgelegd.' : `${aantal(sinds, 'gebeurtenis', 'gebeurtenissen')} na het opleggen vastgelegd.` },
    { deel: 'nu', punt: 'Na afloop blijft er procesbelang.', bron: 'ABRvS 19-5-2010, 200907721/1/H3', stand: voorbij ? 'Het huisverbod is voorbij.' : 'Het huisverbod loopt nog.' },
    { deel: 'nu', punt: 'Een schorsing verlengt de termijnen niet.', bron: 'Wth 2 lid 1 en 9 lid 1', stand: dossier.geschorst.length === 0 ? 'Niet geschorst.' : isGeschorst(dossier, op) ? 'Nu geschorst.' : 'Er is een schorsing vastgelegd; nu geldt die niet.' },
  ];
}

/** The checklist of a case at `op`, in the order in which courts examine. */
export const punten = (dossier: Dossier, op: Moment): Verweerpunt[] => [...bevoegdheid(dossier), ...gevaar(dossier), ...persoon(dossier), ...afweging(dossier), ...procedure(dossier), ...nu(dossier, op)];
