import { bouwDossier, type Dossier } from '../dossier/toestand.ts';
import type { Gebeurtenis, GebeurtenisType, Gegevens, NieuweGebeurtenis } from '../dossier/gebeurtenissen/index.ts';
import { gebeurtenisSoorten, leesGebeurtenis } from '../dossier/gebeurtenissen/index.ts';
import type { Instellingen } from '../instellingen/instellingen.ts';
import type { Moment } from '../wth/tijd.ts';

/** An invented case: its events, the state they give, and the municipality and moment to make documents with. */
export type Voorbeeld = {
  naam: string;
  gebeurtenissen: Gebeurtenis[];
  dossier: Dossier;
  instellingen: Instellingen;
  nu: Moment;
};

/** Settings of an invented municipality. */
export const voorbeeldInstellingen: Instellingen = {
  gemeente: 'Veenwijk',
  plaats: 'Veenwijk',
  bezoekadres: 'Raadhuisplein 1, 2799 AA Veenwijk',
  postadres: 'Postbus 10, 2799 ZG Veenwijk',
  telefoon: '0182 59 00 00',
  email: 'veiligheid@veenwijk.example',
  website: 'www.veenwijk.example',
  logo: null,
  burgemeester: 'mr. H. van Lingen',
  locoAanwijzing: 'collegebesluit van 3 juni 2026',
  brieven: { naam: 'T. Bos', functie: 'medewerker openbare orde en veiligheid' },
  secretarie: { naam: 'F. Smit', functie: 'gemeentesecretaris' },
  rechtbank: { naam: 'Rechtbank Den Haag', postadres: 'Postbus 20302, 2500 EH Den Haag', bezoekadres: 'Prins Clauslaan 60, 2595 AJ Den Haag', telefoon: '088 361 29 00', digitaal: 'www.rechtspraak.nl' },
  veiligThuis: { naam: 'Veilig Thuis Hollandse Plassen', postadres: 'Postbus 20, 2799 ZG Veenwijk', telefoon: '0800 2000' },
  instantie: { naam: 'Stichting De Kade', postadres: 'Postbus 30, 2799 ZG Veenwijk', telefoon: '0182 55 01 23', aanwijzing: 'aanwijzingsbesluit van 4 mei 2026' },
  raadRechtsbijstand: { naam: 'Raad voor Rechtsbijstand', postadres: 'Postbus 40, 2500 AA Den Haag', telefoon: '088 787 10 00' },
  politie: { naam: 'Politie, basisteam Plassen', telefoon: '0900 8844' },
};

/** One event, its data checked against its schema when it is written down. */
export function gebeurtenis<T extends GebeurtenisType>(type: T, at: Moment, gegevens: Gegevens<T>): NieuweGebeurtenis {
  return { type, at, gegevens: gebeurtenisSoorten[type].parse(gegevens) } as NieuweGebeurtenis;
}

/** The id that the event in this place of a list gets, counted from 1. */
export const idVan = (nummer: number): string => `g${String(nummer).padStart(3, '0')}`;

/** Records the events one after the other, as the archive would, and reads them back. */
export function vastgelegd(nieuw: readonly NieuweGebeurtenis[], op: Moment): Gebeurtenis[] {
  return nieuw.map((een, i) =>
    leesGebeurtenis({
      ...een,
      id: idVan(i + 1),
      volgnummer: i + 1,
      vastgelegdOp: op,
      accountId: 'account-voorbeeld',
      hoedanigheid: 'burgemeester',
    }),
  );
}

/** An invented case from its events; `nu` is the moment of its documents and of recording. */
export function voorbeeld(naam: string, nu: Moment, nieuw: readonly NieuweGebeurtenis[]): Voorbeeld {
  const gebeurtenissen = vastgelegd(nieuw, nu);
  return { naam, gebeurtenissen, dossier: bouwDossier(`voorbeeld-${naam}`, gebeurtenissen), instellingen: voorbeeldInstellingen, nu };
}
