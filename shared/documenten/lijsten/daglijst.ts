/** The day list on paper: every running order, the most pressing first, with its terms and what is still to be done. */
import type { Bordregel } from '../../dossier/bord/vorm.ts';
import { lopendeStatussen } from '../../dossier/status.ts';
import { openTaken } from '../../dossier/taken/taken.ts';
import type { Taak } from '../../dossier/taken/vorm.ts';
import { niveauTekst, redenTekst } from '../../tekst/bord.ts';
import { taakTitel, type NaamVan } from '../../tekst/taken.ts';
import { resterendTekst, termijnNaam, termijnUitleg, uiterlijkTekst } from '../../tekst/termijnen.ts';
import { momentVoluit } from '../../wth/opmaak.ts';
import { resterendTot } from '../../wth/resterend.ts';
import { isGemist } from '../../dossier/termijnen/vorm.ts';
import type { Moment } from '../../wth/tijd.ts';
import type { DocumentInhoud } from '../blok.ts';
import type { Rij } from '../velden/vorm.ts';
import { lijstblad, openbaar, type Bladbron } from './blad.ts';

/** One running order: its line on the board, its duties, and the names behind their ids. */
export type Lijstzaak = { regel: Bordregel; taken: readonly Taak[]; naamVan: NaamVan };

/** What the template may use, and whether it is a repetition. */
export const DAGLIJSTVELDEN = [
  { naam: 'dag', vorm: 'tekst' },
  { naam: 'tijd', vorm: 'tekst' },
  { naam: 'zaken', vorm: 'lijst' },
] as const;

export const DAGLIJST_TITEL = 'Daglijst lopende huisverboden';

/** Shares of the page for the tables of terms and of duties: a box to tick needs little. */
const BREEDTES: Readonly<Record<number, number[]>> = { 5: [0.05, 0.26, 0.25, 0.16, 0.28], 3: [0.06, 0.54, 0.4] };

function zaak({ regel, taken, naamVan }: Lijstzaak, nummer: number, nu: Moment): Rij {
  const { naam, zaaknummer, adres, status, niveau, einde, beslissen, redenen, termijnen } = regel;
  return {
    nummer: String(nummer),
    naam: naam === '' ? zaaknummer : naam,
    zaaknummer,
    adres,
    stand: status,
    niveau: niveauTekst[niveau],
    einde: momentVoluit(einde),
    // Of an order that is over there is no time left to tell.
    rest: lopendeStatussen.includes(status) ? resterendTot(nu, einde) : '',
    beslissen: beslissen === null ? '' : momentVoluit(beslissen.uiterlijk),
    redenen: openbaar(redenen.map((reden) => ({ tekst: redenTekst(reden, regel) }))),
    termijnen: openbaar(termijnen.map((termijn) => ({
      naam: termijnNaam(termijn),
      // As with the duties below.
      artikel: termijn.artikel.replaceAll(' art. ', ' '),
      uiterlijk: uiterlijkTekst(termijn),
      rest: termijn.teLaat ? 'te laat gedaan' : isGemist(termijn, nu) ? 'te laat, nog te doen' : resterendTekst(termijn, nu),
      doen: termijnUitleg(termijn, nu),
    }))),
    taken: openbaar(openTaken(taken).map((taak) => ({
      naam: taakTitel(taak, naamVan),
      artikel: taak.artikel,
      uiterlijk: taak.uiterlijk === null ? 'zo spoedig mogelijk' : `${uiterlijkTekst({ uiterlijk: taak.uiterlijk })}${taak.werkdoel ? ' (streeftijd)' : ''}${taak.stand === 'te laat' ? ', te laat' : ''}`,
    }))),
  };
}

/** The list at `nu`, in the order of `zaken`. Throws what `lijstblad` throws. */
export const daglijst = (zaken: readonly Lijstzaak[], bron: Bladbron): DocumentInhoud =>
  lijstblad({ soort: 'daglijst', titel: DAGLIJST_TITEL, zaken: zaken.map((een, plek) => zaak(een, plek + 1, bron.nu)), breedtes: BREEDTES }, bron);
