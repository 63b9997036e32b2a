/** What was spent beside what the municipality reckoned with: for one case, and for a year. */
import type { Raming } from '../instellingen/werkafspraken.ts';
import { dagenTussen } from '../wth/rekenen.ts';
import { lokaleDatum, type Moment } from '../wth/tijd.ts';
import { kostenposten, telOp, urenposten, type Kostenpost, type Optelling, type Urenpost } from './posten.ts';
import { splitRest, type Kostenrest, type NietUitgesplitst } from './vernietigd.ts';
import { opvangVan } from '../dossier/opvang.ts';
import type { Dossier } from '../dossier/toestand.ts';

/** One comparison. Cents, or minutes where `eenheid` says so. `deel`: whole percents of the estimate, `null` without an estimate. */
export type Vergelijking = { code: string; eenheid: 'cent' | 'minuut'; begroot: number; werkelijk: number; deel: number | null };

/** Makes one comparison. */
export const vergelijk = (code: string, eenheid: Vergelijking['eenheid'], begroot: number, werkelijk: number): Vergelijking => ({
  code,
  eenheid,
  begroot,
  werkelijk,
  deel: begroot === 0 ? null : Math.round((werkelijk * 100) / begroot),
});

/** The roles of whom the note counts hours for every case; of the jurist only where a court is asked (6.9). */
const ROLLEN_PER_ZAAK = ['medewerkerOOV', 'medewerkerGezondheidszorg'] as const;

/** The case: its sums, beside the estimates of the year in which it was imposed. */
export type Zaakkosten = { telling: Optelling; vergelijking: Vergelijking[]; opvangVerwacht: number | null };

const nachten = (van: Moment, tot: Moment): number => Math.max(1, dagenTussen(lokaleDatum(van), lokaleDatum(tot)));

/** What a stay without a bill probably costs: its nights at the price that was agreed; `null` where none is open or the price is not known. */
export function verwachteOpvang(dossier: Pick<Dossier, 'opvangBesloten' | 'opvangVerlengd' | 'opvangBeeindigd'>): number | null {
  const zonderRekening = opvangVan(dossier).filter(({ beeindigd }) => beeindigd === null || beeindigd.gegevens.kosten === null);
  const bedragen = zonderRekening.flatMap(({ besluit: { gegevens }, einde, beeindigd }) =>
    gegevens.prijsPerNacht === null ? [] : [nachten(gegevens.begin, beeindigd?.at ?? einde) * gegevens.prijsPerNacht],
  );
  return bedragen.length === 0 ? null : bedragen.reduce((a, b) => a + b, 0);
}

/** Costs and hours of one case against the estimates. Shelter is in no estimate of a case: it has one of its own, by year. */
export function zaakkosten(dossier: Dossier, raming: Raming): Zaakkosten {
  const telling = telOp(kostenposten(dossier), urenposten(dossier));
  const voorDeRechter = dossier.verzoeken.length + dossier.beroepen.length > 0;
  return {
    telling,
    opvangVerwacht: verwachteOpvang(dossier),
    vergelijking: [
      vergelijk('zorgTienDagen', 'cent', raming.zorgTienDagen, telling.perSoort['zorg eerste tien dagen'].totaal),
      vergelijk('heleZaak', 'cent', raming.heleZaak, telling.totaal - telling.perSoort.opvang.totaal),
      ...ROLLEN_PER_ZAAK.map((rol) => vergelijk(rol, 'minuut', raming.minutenPerPersoon, telling.perRol[rol])),
      ...(voorDeRechter || telling.perRol.jurist > 0 ? [vergelijk('jurist', 'minuut', voorDeRechter ? raming.minutenPerPersoon : 0, telling.perRol.jurist)] : []),
    ],
  };
}

/**
 * A year: its sums, beside what was reckoned with for the expected number of orders, and for the number that it became. `opgelegd`: `null`
 * where the yearly figures do not show it; then nothing here tells it either. `rest` is not in the sums by kind, payer and role.
 */
export type Jaarkosten = {
  jaar: number;
  opgelegd: number | null;
  telling: Optelling;
  rest: NietUitgesplitst | null;
  begroot: Vergelijking[];
  bijAantal: Vergelijking[];
};

const vanJaar =
  (jaar: number) =>
  ({ at }: { at: Moment }): boolean =>
    Number(at.slice(0, 4)) === jaar;

/** What was not broken down counts as cost of cases: so the two amounts are the total of the year. */
function jaarvergelijking(telling: Optelling, rest: NietUitgesplitst | null, raming: Raming, zaken: number): Vergelijking[] {
  return [
    vergelijk('zaken', 'cent', raming.heleZaak * zaken, telling.totaal - telling.perSoort.opvang.totaal + (rest?.bedrag ?? 0)),
    vergelijk('opvang', 'cent', raming.opvangPerJaar, telling.perSoort.opvang.totaal),
    ...ROLLEN_PER_ZAAK.map((rol) => vergelijk(rol, 'minuut', raming.minutenPerPersoon * zaken, telling.perRol[rol])),
  ];
}

/** What costs and hours of a year are made of. `opgelegd` and `uitgesplitst`: what the yearly figures show of it. */
export type Jaarbron = { kosten: readonly Kostenpost[]; uren: readonly Urenpost[]; vernietigd: Kostenrest; opgelegd: number | null; uitgesplitst: boolean };

/** Costs and hours of a year, by the date of the bill and of the work; also of cases that are destroyed by now. */
export function jaarkosten(jaar: number, bron: Jaarbron, raming: Raming): Jaarkosten {
  const { kosten, uren, rest } = splitRest(bron.vernietigd, bron.uitgesplitst);
  const telling = telOp([...bron.kosten.filter(vanJaar(jaar)), ...kosten], [...bron.uren.filter(vanJaar(jaar)), ...uren]);
  const { opgelegd } = bron;
  return {
    jaar,
    opgelegd,
    telling,
    rest,
    begroot: jaarvergelijking(telling, rest, raming, raming.zakenPerJaar),
    bijAantal: opgelegd === null || opgelegd === 0 || opgelegd === raming.zakenPerJaar ? [] : jaarvergelijking(telling, rest, raming, opgelegd),
  };
}
