import { kaal } from '../../../shared/wth/kaal.ts';

/**
 * Makes the filter of `Zoekkeuze`: every typed word must occur in the text or the keywords of an item, in any order,
 * without regard to case and accents. Items are told apart by their text.
 */
export function zoekbaar(opties: readonly { tekst: string; trefwoorden?: string | undefined }[]): (tekst: string, gezocht: string) => boolean {
  const kern = new Map(opties.map((optie) => [optie.tekst, kaal(`${optie.tekst} ${optie.trefwoorden ?? ''}`)]));
  return (tekst, gezocht) => {
    const doorzocht = kern.get(tekst) ?? kaal(tekst);
    return kaal(gezocht).split(/\s+/).every((woord) => doorzocht.includes(woord));
  };
}
