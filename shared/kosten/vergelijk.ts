/** What was spent beside what the municipality reckoned with: for one case, and for a year. */
import type { Raming } from '../instellingen/werkafspraken.ts';
import { dagenTussen } from '../wth/rekenen.ts';
import { lokaleDatum, type Moment } from '../wth/tijd.ts';
import { kostenposten, telOp, urenposten, type Kostenpost, type Optelling, type Urenpost } from './posten.ts';
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

/** Costs and hours of one case against the estimates. */
export function zaakkosten(dossier: Dossier, raming: Raming): Zaakkosten {
  const telling = telOp(kostenposten(dossier), urenposten(dossier));
  const voorDeRechter = dossier.verzoeken.length + dossier.beroepen.length > 0;
  return {
    telling,
    opvangVerwacht: verwachteOpvang(dossier),
    vergelijking: [
      vergelijk('zorgTienDagen', 'cent', raming.zorgTienDagen, telling.perSoort['zorg eerste tien dagen'].totaal),
      vergelijk('heleZaak', 'cent', raming.heleZaak, telling.totaal),
      ...ROLLEN_PER_ZAAK.map((rol) => vergelijk(rol, 'minuut', raming.minutenPerPersoon, telling.perRol[rol])),
      ...(voorDeRechter || telling.perRol.jurist > 0 ? [vergelijk('jurist', 'minuut', voorDeRechter ? raming.minutenPerPersoon : 0, telling.perRol.jurist)] : []),
    ],
  };
}

/** A year: its sums, beside what was reckoned with for the expected number of orders, and for the number that it became. */
export type Jaarkosten = { jaar: number; opgelegd: number; telling: Optelling; begroot: Vergelijking[]; bijAantal: Vergelijking[] };

const vanJaar =
  (jaar: number) =>
  ({ at }: { at: Moment }): boolean =>
    Number(at.slice(0, 4)) === jaar;

function jaarvergelijking(telling: Optelling, raming: Raming, zaken: number): Vergelijking[] {
  return [
    vergelijk('zaken', 'cent', raming.heleZaak * zaken, telling.totaal - telling.perSoort.opvang.totaal),
    vergelijk('opvang', 'cent', raming.opvangPerJaar, telling.perSoort.opvang.totaal),
    ...ROLLEN_PER_ZAAK.map((rol) => vergelijk(rol, 'minuut', raming.minutenPerPersoon * zaken, telling.perRol[rol])),
  ];
}

/** Costs and hours of a year, by the date of the bill and of the work. `opgelegd`: when each order was imposed. */
export function jaarkosten(jaar: number, bron: { kosten: readonly Kostenpost[]; uren: readonly Urenpost[]; opgelegd: readonly Moment[] }, raming: Raming): Jaarkosten {
  const telling = telOp(bron.kosten.filter(vanJaar(jaar)), bron.uren.filter(vanJaar(jaar)));
  const opgelegd = bron.opgelegd.filter((at) => vanJaar(jaar)({ at })).length;
  return { jaar, opgelegd, telling, begroot: jaarvergelijking(telling, raming, raming.zakenPerJaar), bijAantal: jaarvergelijking(telling, raming, opgelegd) };
}
