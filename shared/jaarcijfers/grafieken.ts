/** The charts of the yearly figures, each with the table of the same numbers that stands beside it. */
import { tekenBalken } from './grafiek/balken.ts';
import { tekenKolommen, type Kolom } from './grafiek/kolommen.ts';
import type { Reeks, Tekening } from './grafiek/tekening.ts';
import { gekozenJaar, procent } from './jaarcijfers.ts';
import { perMaandTeTonen } from './overzicht.ts';
import { AFLOPEN } from './telling.ts';
import { aandeelTekst, celTekst, cijferUitleg, HULPDOEL, maandKort, maandnaam } from './uitleg.ts';
import type { Jaarcijfers, Jaarkolom, Maandcijfer, Tooncijfer } from './vorm.ts';

/** One chart. `samenvatting` says in words what it shows, for who does not see it. */
export type Grafiek = {
  id: 'maanden' | 'jaren' | 'afloop' | 'hulp' | 'gebeurd';
  titel: string;
  samenvatting: string;
  tekening: Tekening;
  tabel: { kop: string[]; rijen: string[][] };
};

type Deel = { cijfer: Tooncijfer; reeks: Reeks };
const BESLUITEN: readonly Deel[] = [{ cijfer: 'opgelegd', reeks: 'een' }, { cijfer: 'nietOpgelegd', reeks: 'twee' }, { cijfer: 'vervallen', reeks: 'drie' }, { cijfer: 'open', reeks: 'vier' }];
const AFLOOP: readonly Deel[] = AFLOPEN.map((cijfer, plek) => ({ cijfer, reeks: (['een', 'twee', 'drie', 'vier'] as const)[plek] ?? 'vier' }));
const NIET: Reeks = 'leeg';
const NIET_NAAM = 'Niet uitgesplitst';

type Cellen = Readonly<Partial<Record<Tooncijfer, number | null>>>;

/** A column of its parts; where these are not shown, of the whole; of nothing where that is not shown either. */
function kolom(naam: string, cijfers: Cellen, delen: readonly Deel[], geheel: Tooncijfer): Kolom {
  const totaal = cijfers[geheel] ?? null;
  const bekend = delen.flatMap(({ cijfer, reeks }) => (cijfers[cijfer] == null ? [] : [{ reeks, waarde: cijfers[cijfer] ?? 0 }]));
  const rest = (totaal ?? 0) - bekend.reduce((som, { waarde }) => som + waarde, 0);
  return { naam, delen: [...bekend, ...(rest > 0 ? [{ reeks: NIET, waarde: rest }] : [])], boven: celTekst(totaal) };
}

/** The legend: only what occurs. */
function namen(kolommen: readonly Kolom[], delen: readonly Deel[]): { naam: string; reeks: Reeks }[] {
  const komtVoor = (reeks: Reeks): boolean => kolommen.some((een) => een.delen.some((deel) => deel.reeks === reeks && deel.waarde > 0));
  return [...delen.map(({ cijfer, reeks }) => ({ naam: cijferUitleg[cijfer].naam, reeks })), { naam: NIET_NAAM, reeks: NIET }].filter(({ reeks }) => komtVoor(reeks));
}

const kopVan = (delen: readonly Deel[]): string[] => delen.map(({ cijfer }) => cijferUitleg[cijfer].naam);

function gestapeld(kolommen: readonly Kolom[], delen: readonly Deel[]): Tekening {
  return tekenKolommen({ kolommen, reeksen: namen(kolommen, delen), eenheid: '' });
}

function perMaand({ jaar, maanden }: Jaarcijfers): Grafiek[] {
  if (!perMaandTeTonen({ maanden })) return [];
  const cijfers: readonly Maandcijfer[] = ['meldingen', 'opgelegd', 'nietOpgelegd', 'vervallen', 'open'];
  // A year with few cases has no month of which the parts are shown: then the columns are the meldingen themselves.
  const heel = maanden.every(({ cijfers: { meldingen, opgelegd } }) => meldingen === 0 || opgelegd === null);
  const delen: readonly Deel[] = heel ? [{ cijfer: 'meldingen', reeks: 'een' }] : BESLUITEN;
  const getoond = heel ? cijfers.slice(0, 1) : cijfers;
  const kolommen = maanden.map(({ maand, cijfers: cellen }) => kolom(maandKort(maand), cellen, delen, 'meldingen'));
  const meeste = maanden.toSorted((a, b) => (b.cijfers.meldingen ?? 0) - (a.cijfers.meldingen ?? 0))[0];
  return [
    {
      id: 'maanden',
      titel: `Meldingen per maand in ${jaar}`,
      samenvatting: `Kolommen per maand. De meeste meldingen waren er in ${maandnaam(meeste?.maand ?? 1)}: ${meeste?.cijfers.meldingen ?? 0}.`,
      tekening: gestapeld(kolommen, delen),
      tabel: { kop: ['Maand', ...getoond.map((cijfer) => cijferUitleg[cijfer].naam)], rijen: maanden.map(({ maand, cijfers: cellen }) => [maandnaam(maand), ...getoond.map((cijfer) => celTekst(cellen[cijfer]))]) },
    },
  ];
}

/** What stacked columns of several years show. */
function perJaar(jaren: readonly Jaarkolom[], delen: readonly Deel[], geheel: Tooncijfer, kop: Pick<Grafiek, 'id' | 'titel' | 'samenvatting'>): Grafiek {
  const kolommen = jaren.map(({ jaar, cijfers }) => kolom(String(jaar), cijfers, delen, geheel));
  return {
    ...kop,
    tekening: gestapeld(kolommen, delen),
    tabel: {
      kop: ['Jaar', cijferUitleg[geheel].naam, ...kopVan(delen)],
      rijen: jaren.map(({ jaar, cijfers }) => [String(jaar), celTekst(cijfers[geheel]), ...delen.map(({ cijfer }) => celTekst(cijfers[cijfer]))]),
    },
  };
}

/** Of the orders of which it is known whether help was accepted. */
export function hulpBekend({ hulpJa, hulpNee }: Pick<Jaarkolom['cijfers'], 'hulpJa' | 'hulpNee'>): number | null {
  return hulpJa === null || hulpNee === null ? null : hulpJa + hulpNee;
}

function hulp(jaren: readonly Jaarkolom[]): Grafiek {
  const laatste = jaren.at(-1)?.cijfers;
  const deel = laatste === undefined ? null : procent(laatste.hulpJa, hulpBekend(laatste));
  const kolommen = jaren.map(({ jaar, cijfers }): Kolom => {
    const waarde = procent(cijfers.hulpJa, hulpBekend(cijfers));
    return { naam: String(jaar), delen: waarde === null ? [] : [{ reeks: 'een', waarde }], boven: waarde === null ? celTekst(null) : `${waarde}%` };
  });
  return {
    id: 'hulp',
    titel: 'Hulp aanvaard',
    samenvatting: `Kolommen per jaar, met een lijn bij het doel van ${HULPDOEL}%. ${deel === null ? 'Van dit jaar is er geen percentage.' : `Dit jaar is het ${deel}%.`}`,
    tekening: tekenKolommen({ kolommen, reeksen: [{ naam: 'Hulp aanvaard', reeks: 'een' }], eenheid: '%', hoogst: 100, doel: { waarde: HULPDOEL, naam: `Doel: ${HULPDOEL}%` } }),
    tabel: {
      kop: ['Jaar', 'Hulp aanvaard', cijferUitleg.hulpNee.naam, cijferUitleg.hulpOnbekend.naam],
      rijen: jaren.map(({ jaar, cijfers }) => [String(jaar), aandeelTekst(cijfers.hulpJa, hulpBekend(cijfers)), celTekst(cijfers.hulpNee), celTekst(cijfers.hulpOnbekend)]),
    },
  };
}

function gebeurd(jaren: readonly Jaarkolom[], metOpvang: boolean): Grafiek {
  const nu = jaren.at(-1);
  // A year of which nothing is broken down has no bars.
  const eerder = jaren.at(-2)?.cijfers.verlengd === null ? undefined : jaren.at(-2);
  const cijfers: readonly Tooncijfer[] = ['verlengd', 'overtreden', 'bijRechter', 'herhaling', ...(metOpvang ? (['opvang'] as const) : [])];
  const deel = (van: Jaarkolom | undefined, cijfer: Tooncijfer): number | null => (van === undefined ? null : procent(van.cijfers[cijfer], van.cijfers.opgelegd));
  const tekst = (van: Jaarkolom | undefined, cijfer: Tooncijfer): string => (van === undefined ? '' : aandeelTekst(van.cijfers[cijfer], van.cijfers.opgelegd));
  return {
    id: 'gebeurd',
    titel: 'Wat er met de huisverboden gebeurde',
    samenvatting: `Balken: welk deel van de opgelegde huisverboden in ${nu?.jaar ?? ''}. ${cijfers.map((cijfer) => `${cijferUitleg[cijfer].naam}: ${tekst(nu, cijfer)}`).join('; ')}.`,
    tekening: tekenBalken({
      balken: cijfers.map((cijfer) => ({ naam: cijferUitleg[cijfer].naam, nu: deel(nu, cijfer), eerder: deel(eerder, cijfer), tekst: tekst(nu, cijfer) })),
      nu: String(nu?.jaar ?? ''),
      eerder: eerder === undefined ? null : String(eerder.jaar),
    }),
    tabel: {
      kop: ['Van de opgelegde huisverboden', ...[nu, eerder].flatMap((van) => (van === undefined ? [] : [String(van.jaar)]))],
      rijen: cijfers.map((cijfer) => [cijferUitleg[cijfer].naam, ...[nu, eerder].flatMap((van) => (van === undefined ? [] : [tekst(van, cijfer)]))]),
    },
  };
}

/** All charts, in the order in which they are shown. Those about orders only where there was one, and none in which nothing would be drawn. */
export function grafiekenVan(cijfers: Jaarcijfers, metOpvang: boolean): Grafiek[] {
  const { jaar, jaren } = cijfers;
  const { cijfers: gekozen } = gekozenJaar(cijfers);
  const metVerbod = jaren.some(({ cijfers: { opgelegd } }) => (opgelegd ?? 0) > 0);
  return [
    perJaar(jaren, BESLUITEN, 'meldingen', { id: 'jaren', titel: 'Meldingen per jaar', samenvatting: `Kolommen per jaar. In ${jaar} waren er ${gekozen.meldingen ?? 0} meldingen.` }),
    ...(metVerbod
      ? [
          perJaar(jaren, AFLOOP, 'opgelegd', {
            id: 'afloop',
            titel: 'Hoe de huisverboden afliepen',
            samenvatting: `Kolommen per jaar: hoeveel opgelegde huisverboden vanzelf eindigden, werden ingetrokken, werden vernietigd of nog lopen.`,
          }),
          hulp(jaren),
          ...((gekozen.opgelegd ?? 0) > 0 && gekozen.verlengd !== null ? [gebeurd(jaren, metOpvang)] : []),
        ]
      : []),
    ...perMaand(cijfers),
  ];
}
