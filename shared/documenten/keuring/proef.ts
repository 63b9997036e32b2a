/** Tries a text on sample cases: what it must say is printed in each, nothing is nearly empty, every value can be printed. */
import { AppFout } from '../../fout.ts';
import { documentenVan, geadresseerdeVan } from '../aanbod.ts';
import { isVerloop } from '../onderwerpen.ts';
import { noemtOpvang } from '../opvangwoorden.ts';
import { isOpvangbesluit, type DocumentSoort } from '../soorten.ts';
import { tekstdelen } from '../tekst.ts';
import { veldMetNaam, veldwaarden, type Bron } from '../velden/catalogus.ts';
import { vulSjabloon, type GelezenSjabloon, type Gevuld } from '../vul.ts';
import type { SjabloonReden } from '../weigering.ts';
import { gebruikteVelden } from './namen.ts';
import { keuzenVan, onderdelenVan } from './onderdelen.ts';
import type { Bevinding, Keurvoorbeeld } from './vorm.ts';

/** Fewer words than these is no document. */
const MINSTE_WOORDEN = 20;
/** So much of what is printed is shown with a finding. */
const MEESTE_TEKENS = 120;

/** What documents of this kind a case gives, each with what its values come from. */
function bronnen(soort: DocumentSoort, { dossier, instellingen, nu }: Keurvoorbeeld): Bron[] {
  return documentenVan(dossier)
    .filter((een) => een.beschikbaar && een.soort === soort)
    .map(({ huisgenootId: id }) => ({ dossier, instellingen, nu, geadresseerde: geadresseerdeVan(soort, dossier, id), onderwerpId: isVerloop(soort) ? id : '' }));
}

/** Whether a field says something in this case. A choice steers the text and says nothing itself. */
function zegtIets(naam: string, bron: Bron): boolean {
  const veld = veldMetNaam(naam);
  if (veld === undefined || veld.vorm === 'keuze') return false;
  return veld.vorm === 'lijst' ? veld.waarde(bron).length > 0 : veld.waarde(bron).trim() !== '';
}

const isGedrukt = (naam: string, { gebruikt }: Gevuld): boolean => gebruikt.some(({ veld }) => veld === naam || veld.startsWith(`${naam}.`));

/** A word that is cut in two by bold, by a condition or by a mark that nobody sees reads as one. */
function opvangIn(soort: DocumentSoort, delen: readonly string[], voorbeeld: string): Bevinding[] {
  const erover = isOpvangbesluit(soort) ? undefined : delen.find((deel) => noemtOpvang(deel.replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')));
  return erover === undefined ? [] : [{ code: 'NOEMT_OPVANG', tekst: erover.trim().slice(0, MEESTE_TEKENS), regel: 0, voorbeeld, fout: true }];
}

function bevindingenVan(soort: DocumentSoort, bron: Bron, gevuld: Gevuld, voorbeeld: string, regels: ReadonlyMap<string, number>): Bevinding[] {
  const delen = gevuld.blokken.flatMap(tekstdelen);
  const tekst = delen.join('\n');
  const vindplaats = { voorbeeld, fout: true };
  const gevonden = onderdelenVan(soort).flatMap(({ wat, artikel, velden = [], woorden = [] }): Bevinding[] => {
    const weg = velden.map(keuzenVan).filter((keuzen) => {
      const gevraagd = keuzen.filter((naam) => regels.has(naam));
      return gevraagd.length > 0 && keuzen.some((naam) => zegtIets(naam, bron)) && !keuzen.some((naam) => isGedrukt(naam, gevuld));
    });
    return [
      ...weg.map(([veld = '']): Bevinding => ({ code: 'VEREIST_VALT_WEG', wat, veld, artikel, regel: regels.get(veld) ?? 0, ...vindplaats })),
      ...(woorden.every((woord) => woord.test(tekst)) ? [] : [{ code: 'VASTE_TEKST_ONTBREEKT', wat, artikel, regel: 0, ...vindplaats } as const]),
    ];
  });
  return [...gevonden, ...opvangIn(soort, delen, voorbeeld), ...(tekst.split(/\s+/).length < MINSTE_WOORDEN ? [{ code: 'BIJNA_LEEG', regel: 0, ...vindplaats } as const] : [])];
}

/** Why a sample case cannot be printed with this text. */
function waaromNiet(fout: unknown, voorbeeld: string): Bevinding {
  if (!(fout instanceof AppFout)) throw fout;
  const { reden = '', regel = 0, detail = '' } = fout.params;
  if (fout.code !== 'SJABLOON_ONGELDIG') return { code: 'NIET_TE_MAKEN', reden: fout.code, regel: 0, voorbeeld, fout: true };
  return { code: 'ONLEESBAAR', reden: reden as SjabloonReden, detail: String(detail), regel: Number(regel), voorbeeld, fout: true };
}

/** The same finding for several samples is told once, with the first. */
function eenmaal(bevindingen: readonly Bevinding[]): Bevinding[] {
  const gezien = new Set<string>();
  return bevindingen.filter(({ voorbeeld: _, ...rest }) => {
    const sleutel = JSON.stringify(rest);
    return gezien.has(sleutel) ? false : gezien.add(sleutel);
  });
}

/** What a text does to the documents of sample cases. */
export function probeerOp(soort: DocumentSoort, sjabloon: GelezenSjabloon, voorbeelden: readonly Keurvoorbeeld[]): Bevinding[] {
  const regels = gebruikteVelden(sjabloon);
  const alle = voorbeelden.flatMap((voorbeeld) =>
    bronnen(soort, voorbeeld).flatMap((bron) => {
      try {
        return bevindingenVan(soort, bron, vulSjabloon(sjabloon, veldwaarden(soort, bron).scope), voorbeeld.naam, regels);
      } catch (fout) {
        return [waaromNiet(fout, voorbeeld.naam)];
      }
    }),
  );
  return eenmaal(alle);
}
