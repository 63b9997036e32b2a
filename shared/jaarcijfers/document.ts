/** The yearly figures on paper: the charts as pictures, each with its table, all figures with what they mean. */
import type { Blok, Briefhoofd, DocumentInhoud, Tekstdeel } from '../documenten/blok.ts';
import { alinea, plat as t } from '../documenten/bouwstenen.ts';
import { datumZonderWeekdag } from '../wth/opmaak.ts';
import { lokaleDatum } from '../wth/tijd.ts';
import { alsSvg } from './grafiek/svg.ts';
import { grafiekenVan, hulpBekend } from './grafieken.ts';
import { gekozenJaar } from './jaarcijfers.ts';
import { groepen, maandcijfers, perMaandTeTonen } from './overzicht.ts';
import { aandeelTekst, celTekst, cijferUitleg, HULPDOEL, MAANDNAMEN, maandKort, NIET_UITGESPLITST_UITLEG } from './uitleg.ts';
import type { Jaarcijfers, Jaarkolom, Tooncijfer } from './vorm.ts';

/** What stands around it. `plaatjes`: each chart as PNG in base64, for a program that cannot draw; empty where it is not there. */
export type Documentkeuze = { gemeente: string; briefhoofd: Briefhoofd | null; metOpvang: boolean; plaatjes: readonly string[] };

const kop = (niveau: 1 | 2, tekst: string, nieuwePagina = false): Blok => ({ soort: 'kop', niveau, delen: t(tekst), ...(nieuwePagina ? { nieuwePagina: true as const } : {}) });
const tabel = (koppen: readonly string[], rijen: readonly (readonly string[])[], breedtes: number[]): Blok => ({ soort: 'tabel', kop: koppen.map(t), rijen: rijen.map((rij) => rij.map(t)), breedtes });

/** The figures that one looks for first. */
function kerncijfers({ cijfers }: Jaarkolom): { label: string; waarde: string }[] {
  const van = (cijfer: Tooncijfer): { label: string; waarde: string } => ({ label: cijferUitleg[cijfer].naam, waarde: aandeelTekst(cijfers[cijfer], cijfers.opgelegd) });
  return [
    { label: 'Meldingen', waarde: celTekst(cijfers.meldingen) },
    { label: 'Wegingen', waarde: aandeelTekst(cijfers.wegingen, cijfers.meldingen) },
    { label: 'Huisverboden opgelegd', waarde: aandeelTekst(cijfers.opgelegd, cijfers.wegingen) },
    van('verlengd'),
    van('overtreden'),
    { label: `Hulp aanvaard (doel: ${HULPDOEL}%)`, waarde: aandeelTekst(cijfers.hulpJa, hulpBekend(cijfers)) },
    van('herhaling'),
  ];
}

/** Until when the figures go. */
export function standTekst({ jaar, nu }: Pick<Jaarcijfers, 'jaar' | 'nu'>): string {
  const dag = lokaleDatum(nu);
  return `Stand op ${datumZonderWeekdag(dag)}${Number(dag.slice(0, 4)) === jaar ? '; het jaar is nog niet voorbij' : ''}.`;
}

/** Which of what is counted was destroyed, in one sentence; empty when nothing was. */
export function vernietigdTekst(jaren: readonly Jaarkolom[]): string {
  const met = jaren.filter(({ vernietigdeDossiers }) => vernietigdeDossiers !== 0);
  return met.length === 0 ? '' : `Dossiers die na de bewaartermijn zijn vernietigd, tellen mee. Daarvan zijn alleen aantallen bewaard, zonder zaak of persoon: ${met.map(({ jaar, vernietigdeDossiers: aantal }) => `${aantal ?? 'enkele'} uit ${jaar}`).join(', ')}.`;
}

/** All figures of the years in one table, with a line for each group. */
function jaartabel(jaren: readonly Jaarkolom[], metOpvang: boolean): Blok {
  const rijen = groepen(metOpvang).flatMap(({ titel, cijfers }): Tekstdeel[][][] => [
    [[{ tekst: titel, vet: true }], ...jaren.map(() => t(''))],
    ...cijfers.map((cijfer) => [cijferUitleg[cijfer].naam, ...jaren.map((een) => celTekst(een.cijfers[cijfer]))].map(t)),
  ]);
  return { soort: 'tabel', kop: ['Cijfer', ...jaren.map(({ jaar }) => String(jaar))].map(t), rijen, breedtes: [8, ...jaren.map(() => 2)] };
}

/** The document. */
export function jaarcijfersDocument(cijfers: Jaarcijfers, { gemeente, briefhoofd, metOpvang, plaatjes }: Documentkeuze): DocumentInhoud {
  const { jaar, jaren, maanden, nu } = cijfers;
  const vernietigd = vernietigdTekst(jaren);
  const grafieken = grafiekenVan(cijfers, metOpvang).flatMap(({ titel, samenvatting, tekening, tabel: bij }, plek, alle): Blok[] => [
    // Two with their tables go on a page; a single one goes below the figures.
    kop(2, titel, plek % 2 === 0 && (plek > 0 || alle.length > 1)),
    { soort: 'afbeelding', svg: alsSvg(tekening), png: plaatjes[plek] ?? '', breedte: tekening.breedte, hoogte: tekening.hoogte, omschrijving: `${titel}. ${samenvatting}` },
    tabel(bij.kop, bij.rijen, bij.kop.map((_, kolom) => (kolom === 0 ? 4 : 3))),
  ]);
  const namen = maandcijfers(metOpvang);
  return {
    soort: 'jaarcijfers',
    titel: `Jaarcijfers huisverbod ${jaar}`,
    gemeente,
    briefhoofd,
    zaaknummer: '',
    vertrouwelijkheid: metOpvang ? 'Intern – niet bekendmaken' : 'Bevat geen gegevens van personen',
    sjabloonVersie: '1',
    dagtekening: nu,
    blokken: [
      kop(1, `Jaarcijfers tijdelijk huisverbod ${jaar}`),
      alinea(`Wet tijdelijk huisverbod, gemeente ${gemeente}. ${standTekst(cijfers)}`),
      { soort: 'velden', rijen: kerncijfers(gekozenJaar(cijfers)).map(({ label, waarde }) => ({ label, waarde: t(waarde) })) },
      alinea(NIET_UITGESPLITST_UITLEG),
      ...(vernietigd === '' ? [] : [alinea(vernietigd)]),
      ...grafieken,
      kop(2, 'Alle cijfers per jaar', true),
      jaartabel(jaren, metOpvang),
      ...(!perMaandTeTonen(cijfers)
        ? []
        : [
            kop(2, `Alle cijfers per maand in ${jaar}`, true),
            tabel(['Cijfer', ...MAANDNAMEN.map((_, plek) => maandKort(plek + 1))], namen.map((cijfer) => [cijferUitleg[cijfer].naam, ...maanden.map((maand) => celTekst(maand.cijfers[cijfer]))]), [7, ...MAANDNAMEN.map(() => 2)]),
          ]),
      kop(2, 'Wat de cijfers betekenen'),
      { soort: 'velden', rijen: groepen(metOpvang).flatMap(({ cijfers: welke }) => welke.map((cijfer) => ({ label: cijferUitleg[cijfer].naam, waarde: t(cijferUitleg[cijfer].definitie) }))) },
    ],
  };
}
