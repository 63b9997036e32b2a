/** The procesdossier as one Word file: contents, index, what is missing, what was known and what came after, and our own documents. */
import { bytesTekst } from '../bytes.ts';
import type { Blok, DocumentInhoud, Inhoudsopgave, Tabel } from '../documenten/blok.ts';
import { alinea, plat as t } from '../documenten/bouwstenen.ts';
import { VERTROUWELIJK } from '../documenten/maak.ts';
import { rubriekTekst } from '../dossier/stukken/rubrieken.ts';
import { leesbareNaam } from '../dossier/stukken/naam.ts';
import { datumVoluit, datumZonderWeekdag, momentVoluit } from '../wth/opmaak.ts';
import { alleStukken, type Inventaris, type Inventarisstuk } from './inventaris.ts';
import type { Kennisregel } from './kennis.ts';
import { ontbreektTekst } from './ontbreekt.ts';

/** Whether a piece is for the court alone. */
export const isBeperkt = ({ beperkt }: Inventarisstuk): boolean => beperkt !== null;

/** What a piece is called where everybody may read it. */
export const openbareTitel = (stuk: Inventarisstuk): string => (isBeperkt(stuk) ? 'Stuk waarvan alleen de rechtbank kennis mag nemen (Awb 8:29)' : stuk.omschrijving);

const kop3 = (tekst: string): Blok => ({ soort: 'kop', niveau: 3, delen: t(tekst) });
const tabel = (kop: string[], rijen: string[][], breedtes: number[]): Tabel => ({ soort: 'tabel', kop: kop.map(t), rijen: rijen.map((rij) => rij.map(t)), breedtes });

/** A part of the file that the contents name: its heading and what follows. `deel`: what its pages say at their head; empty when it goes on below the one before. */
type Hoofdstuk = { titel: string; niveau: 1 | 2; deel: string; blokken: Blok[] };

const kop2 = ({ titel, deel }: Hoofdstuk, anker: string): Blok => ({ soort: 'kop', niveau: 2, delen: t(titel), ...(deel !== '' && { nieuwePagina: true, deel }), anker });

function index({ rubrieken }: Inventaris): Blok[] {
  return rubrieken.flatMap(({ rubriek, nummer, stukken }): Blok[] => [
    kop3(`${nummer}. ${rubriekTekst[rubriek].titel}`),
    stukken.length === 0
      ? alinea('Geen stukken.')
      : tabel(
          ['Nr.', 'Stuk', 'Datum', 'Van', 'Bestand'],
          stukken.map((stuk) => [stuk.nummer, openbareTitel(stuk), dag(stuk.datum), isBeperkt(stuk) ? '' : stuk.van, isBeperkt(stuk) ? 'verzegeld deel' : stuk.pad.replace(/^stukken\//, '')]),
          [0.8, 3.2, 2.2, 1.9, 2.8],
        ),
  ]);
}

const dag = (datum: string): string => (datum === '' ? 'onbekend' : datumZonderWeekdag(datum));

function ontbreekt({ rubrieken, verloren }: Inventaris): Blok[] {
  const regels = rubrieken.flatMap(({ nummer, ontbreekt: codes }) => codes.map(({ code }) => [String(nummer), ontbreektTekst[code].wat]));
  const kwijt = verloren.map(({ titel, at }) => ['', `${titel} van ${momentVoluit(at)}: het getekende exemplaar`]);
  if (regels.length + kwijt.length === 0) return [alinea('Van elk onderdeel van de index is er een stuk.')];
  return [alinea('Deze stukken zaten niet in het dossier toen dit procesdossier werd gemaakt.'), tabel(['Onderdeel', 'Wat ontbreekt'], [...regels, ...kwijt], [1, 6])];
}

/** `metVastlegging`: also when each was recorded, which for what came later says how new it is. */
function feiten(regels: readonly Kennisregel[], metVastlegging: boolean, leeg: string): Blok[] {
  if (regels.length === 0) return [alinea(leeg)];
  return regels.flatMap(({ at, vastgelegdOp, wat, regels: inhoud, laterVerbeterd, weggelaten }): Blok[] => {
    const rijen = [
      { label: 'Wanneer', waarde: t(momentVoluit(at)) },
      ...(vastgelegdOp === at || !metVastlegging ? [] : [{ label: 'Vastgelegd', waarde: t(momentVoluit(vastgelegdOp)) }]),
      ...inhoud.map(({ label, waarde }) => ({ label, waarde: t(waarde) })),
      ...(laterVerbeterd ? [{ label: 'Let op', waarde: t('dit is na het besluit verbeterd; zie het volgende hoofdstuk') }] : []),
      ...(weggelaten > 0 ? [{ label: 'Weggelaten', waarde: t(weggelaten === 1 ? 'één regel' : `${weggelaten} regels`) }] : []),
    ];
    return [kop3(wat), { soort: 'velden', rijen }];
  });
}

function minderjarigen({ minderjarigen: wie }: Inventaris): Blok[] {
  if (wie.length === 0) return [alinea('In de woning woont niemand van twaalf tot achttien jaar, voor zover bekend.')];
  return [
    alinea('De rechter stelt minderjarigen van twaalf jaar en ouder in de gelegenheid hun mening te geven (Wth 7).'),
    tabel(
      ['Naam', 'Geboren', 'Leeftijd'],
      wie.map(({ naam, geboortedatum, leeftijd }) => [naam, dag(geboortedatum), leeftijd === null ? 'onbekend: eerst uitzoeken' : `${leeftijd} jaar`]),
      [3, 2, 2],
    ),
  ];
}

function controlegetallen(stukken: readonly Inventarisstuk[]): Blok[] {
  if (stukken.length === 0) return [alinea('Geen stukken.')];
  return [
    alinea('Met deze getallen is te controleren dat een bestand niet is veranderd. In het zip-bestand staan ze ook, in SHA256SUMS.'),
    tabel(['Nr.', 'Grootte', 'SHA-256'], stukken.map(({ nummer, grootte, sha256 }) => [nummer, bytesTekst(grootte), sha256]), [0.8, 1.2, 7]),
  ];
}

/** A document of ours within the bundle: its headings one step smaller, so that the bundle has one outline. */
const ingevoegd = ({ blokken }: DocumentInhoud): Blok[] =>
  blokken.map((blok): Blok => (blok.soort === 'kop' ? { soort: 'kop', niveau: 3, delen: blok.delen } : blok));

/** Our own documents with the piece that each is. */
export type Bundeldocument = { stuk: Inventarisstuk; inhoud: DocumentInhoud };

function hoofdstukken(inventaris: Inventaris, documenten: readonly Bundeldocument[]): Hoofdstuk[] {
  const vast: [string, string, Blok[]][] = [
    ['Index van de stukken', 'Index', index(inventaris)],
    ['Wat ontbreekt', '', ontbreekt(inventaris)],
    ['Minderjarigen van twaalf jaar en ouder', '', minderjarigen(inventaris)],
    ['Wat bekend was bij het besluit', 'Wat bekend was', [alinea(`Wat was vastgelegd tot en met het besluit van ${momentVoluit(inventaris.besluit)}, zoals het toen is vastgelegd.`), ...feiten(inventaris.wisten, false, 'Niets.')]],
    ['Wat daarna gebeurde', 'Wat daarna gebeurde', [alinea(`Na het besluit vastgelegd, tot en met ${momentVoluit(inventaris.tot)} (Wth 6 lid 2).`), ...feiten(inventaris.sindsdien, true, 'Er is daarna niets vastgelegd.')]],
    ['Controlegetallen', 'Controlegetallen', controlegetallen(alleStukken(inventaris))],
  ];
  return [
    // By letter: the parts of the index have the numbers, and the pieces theirs after them.
    ...vast.map(([titel, deel, blokken], i): Hoofdstuk => ({ titel: `${String.fromCharCode(65 + i)}. ${titel}`, niveau: 1, deel, blokken })),
    ...documenten.map(({ stuk, inhoud }): Hoofdstuk => ({ titel: `Stuk ${stuk.nummer}: ${stuk.omschrijving}`, niveau: 2, deel: `Stuk ${stuk.nummer}`, blokken: ingevoegd(inhoud) })),
  ];
}

function omslag(inventaris: Inventaris, uithuisgeplaatste: string): Blok[] {
  const stukken = alleStukken(inventaris);
  const beperkt = stukken.filter(isBeperkt).length;
  return [
    { soort: 'kop', niveau: 1, delen: t('Procesdossier') },
    {
      soort: 'velden',
      rijen: [
        { label: 'Zaak', waarde: t(inventaris.zaaknummer) },
        { label: 'Uithuisgeplaatste', waarde: t(uithuisgeplaatste) },
        { label: 'Besluit', waarde: t(`huisverbod, opgelegd ${momentVoluit(inventaris.besluit)}`) },
        ...inventaris.procedures.flatMap(({ zaaknummerRechtbank, zitting }) => [
          ...(zaaknummerRechtbank === '' ? [] : [{ label: 'Zaaknummer rechtbank', waarde: t(zaaknummerRechtbank) }]),
          ...(zitting === null ? [] : [{ label: 'Zitting', waarde: t(momentVoluit(zitting)) }]),
        ]),
        { label: 'Stand van zaken', waarde: t(momentVoluit(inventaris.tot)) },
        { label: 'Stukken', waarde: t(beperkt === 0 ? String(stukken.length) : `${stukken.length}, waarvan ${beperkt} alleen voor de rechtbank (Awb 8:29)`) },
      ],
    },
  ];
}

/** What stands around every file of a procesdossier. */
const rand = ({ gemeente, zaaknummer, tot }: Inventaris, titel: string, blokken: Blok[]): DocumentInhoud => ({
  soort: 'procesdossier',
  titel,
  gemeente,
  briefhoofd: null,
  zaaknummer,
  vertrouwelijkheid: VERTROUWELIJK,
  sjabloonVersie: '1',
  dagtekening: tot,
  blokken,
});

/** The bundle for everybody. Of a piece that is for the court alone it says no more than that it is there. */
export function bundel(inventaris: Inventaris, uithuisgeplaatste: string, documenten: readonly Bundeldocument[]): DocumentInhoud {
  const delen = hoofdstukken(inventaris, documenten).map((hoofdstuk, i) => ({ ...hoofdstuk, anker: `deel_${i + 1}` }));
  // The pieces under a line of their own: they are not part of the last chapter.
  const inhoud: Inhoudsopgave = {
    soort: 'inhoudsopgave',
    regels: delen.flatMap(({ titel, niveau, anker }, i) => [
      ...(niveau === 2 && delen[i - 1]?.niveau === 1 ? [{ tekst: 'Stukken van de gemeente', niveau: 1 as const }] : []),
      { tekst: titel, niveau, anker },
    ]),
  };
  return rand(inventaris, 'Procesdossier', [
    ...omslag(inventaris, uithuisgeplaatste),
    { soort: 'kop', niveau: 2, delen: t('Inhoud') },
    inhoud,
    alinea('Rechtsboven op elke pagina staat bij welk stuk die pagina hoort.'),
    ...delen.flatMap((hoofdstuk) => [kop2(hoofdstuk, hoofdstuk.anker), ...hoofdstuk.blokken]),
  ]);
}

/** What goes with the pieces that are for the court alone: which they are, and why (Awb 8:29 lid 1). */
export function toelichtingRechtbank(inventaris: Inventaris): DocumentInhoud {
  const stukken = alleStukken(inventaris).filter(isBeperkt);
  return rand(inventaris, 'Verzegeld deel van het procesdossier', [
    { soort: 'kop', niveau: 1, delen: t('Verzegeld deel: alleen voor de rechtbank') },
    alinea(`De burgemeester deelt de rechtbank mee dat alleen zij kennis mag nemen van de volgende stukken (Awb 8:29 lid 1). Zaak ${inventaris.zaaknummer}, stand van ${momentVoluit(inventaris.tot)}.`),
    ...stukken.flatMap((stuk): Blok[] => [
      kop3(`${stuk.nummer} ${stuk.omschrijving}`),
      {
        soort: 'velden',
        rijen: [
          { label: 'Datum', waarde: t(stuk.datum === '' ? 'onbekend' : datumVoluit(stuk.datum)) },
          ...(stuk.van === '' ? [] : [{ label: 'Van', waarde: t(stuk.van) }]),
          { label: 'Waarom', waarde: t(stuk.beperkt?.reden ?? '') },
          { label: 'Bestand', waarde: t(stuk.pad) },
          ...(stuk.herkomst.als === 'bestand' ? [{ label: 'Naam bij ontvangst', waarde: t(leesbareNaam(stuk.herkomst.naam)) }] : []),
          { label: 'SHA-256', waarde: t(stuk.sha256) },
        ],
      },
    ]),
  ]);
}
