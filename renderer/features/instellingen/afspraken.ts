import { EERSTE_RAMING, eersteWerkafspraken, type EigenPlicht, type Plichtmoment, type Raming, type Werkafspraken } from '../../../shared/instellingen/werkafspraken.ts';
import { regelfout } from '../eigenformulier/regelfout.ts';
import { laatsteRaming, ramingenUit, ramingfouten, ramingInVeld, type Getypteraming } from './ramingen.ts';

/** An own duty as typed. */
export type Getyptplicht = { code: string; naam: string; bij: readonly Plichtmoment[]; binnenUren: string; sinds: EigenPlicht['sinds'] };

/** The agreements as typed. */
export type Afspraakformulier = {
  mededelen: string;
  uitspraak: string;
  /** Hours after the call to the care party. */
  terPlaatse: string;
  werkplan: string;
  opschriftstelling: Werkafspraken['opschriftstelling'];
  raming: Getypteraming;
  /** The estimates as they are kept. */
  ramingen: readonly Raming[];
  /** Months. */
  bewaren: string;
  grondslag: string;
  regionaalSysteem: string;
  plichten: readonly Getyptplicht[];
  /** What no longer counts; shown, and kept. */
  gestopt: readonly EigenPlicht[];
};

/** The form as it starts, from what is agreed. */
export function formulierVan(afspraken: Werkafspraken): Afspraakformulier {
  const { eigenPlichten, mededelenBinnenUren, uitspraakBinnenUren, opschriftstelling, regionaalSysteem, bewaarMaandenZonderBesluit, grondslagVernietiging } = afspraken;
  return {
    mededelen: String(mededelenBinnenUren),
    uitspraak: String(uitspraakBinnenUren),
    terPlaatse: String(afspraken.terPlaatseBinnenUren),
    werkplan: String(afspraken.werkplanBinnenUren),
    raming: ramingInVeld(laatsteRaming(afspraken.ramingen)),
    ramingen: afspraken.ramingen,
    opschriftstelling,
    bewaren: String(bewaarMaandenZonderBesluit),
    grondslag: grondslagVernietiging,
    regionaalSysteem,
    plichten: eigenPlichten
      .filter(({ tot }) => tot === null)
      .map(({ code, naam, bij, binnenUren, sinds }) => ({ code, naam, bij, binnenUren: binnenUren === null ? '' : String(binnenUren), sinds })),
    gestopt: eigenPlichten.filter(({ tot }) => tot !== null),
  };
}

/** What a draft of the form looks like. */
export const FORMULIERVORM: Afspraakformulier = {
  ...formulierVan(eersteWerkafspraken),
  ramingen: [EERSTE_RAMING],
  plichten: [{ code: '', naam: '', bij: ['opleggen'], binnenUren: '', sinds: null }],
};

/** Months. What the law does not speak of is kept shorter than what it does (Wth 10 lid 1; AVG 5 lid 1 e); 60 was allowed before, and can still be read. */
const LANGSTE_EIGEN_TERMIJN = 59;

const getal = (getypt: string, hoogstens: number): number | null => {
  const uren = /^\d{1,3}$/.test(getypt.trim()) ? Number(getypt) : 0;
  return uren >= 1 && uren <= hoogstens ? uren : null;
};

/** A new duty, with a code of its own under which it will be ticked. */
export const nieuwePlicht = (): Getyptplicht => ({ code: `p-${crypto.randomUUID()}`, naam: '', bij: ['opleggen'], binnenUren: '', sinds: null });

/** What is wrong with the form, by the id of its field. */
export function fouten({ mededelen, uitspraak, terPlaatse, werkplan, raming, bewaren, grondslag, plichten, regionaalSysteem }: Afspraakformulier): ReadonlyMap<string, string> {
  const uren = 'Vul een heel aantal uren in, van 1 tot en met 72.';
  const regel = (id: string, getypt: string, hoogstens = 120) => {
    const fout = regelfout(getypt, hoogstens);
    return fout === undefined ? [] : [[id, fout] as const];
  };
  return new Map([
    ...(getal(mededelen, 72) === null ? [['afspraak-mededelen', uren] as const] : []),
    ...(getal(uitspraak, 72) === null ? [['afspraak-uitspraak', uren] as const] : []),
    ...(getal(terPlaatse, 72) === null ? [['afspraak-terplaatse', uren] as const] : []),
    ...(getal(werkplan, 72) === null ? [['afspraak-werkplan', uren] as const] : []),
    ...ramingfouten(raming),
    ...(getal(bewaren, LANGSTE_EIGEN_TERMIJN) === null ? [['afspraak-bewaren', `Vul een heel aantal maanden in, van 1 tot en met ${LANGSTE_EIGEN_TERMIJN}: korter dan de vijf jaar van een huisverbod.`] as const] : []),
    ...(grondslag.trim() === '' ? [['afspraak-grondslag', 'Vul de grondslag in.'] as const] : regel('afspraak-grondslag', grondslag, 300)),
    ...plichten.flatMap(({ code, naam, bij, binnenUren }) => [
      ...(naam.trim() === '' ? [[`plicht-${code}-naam`, 'Vul in wie de gemeente informeert.'] as const] : []),
      ...regel(`plicht-${code}-naam`, naam),
      ...(bij.length === 0 ? [[`plicht-${code}-bij`, 'Kies ten minste één moment.'] as const] : []),
      ...(binnenUren.trim() !== '' && getal(binnenUren, 672) === null ? [[`plicht-${code}-uren`, 'Vul een heel aantal uren in, van 1 tot en met 672, of niets.'] as const] : []),
    ]),
    ...regel('afspraak-systeem', regionaalSysteem),
  ]);
}

/** The form as agreements; `null` while something in it is wrong. */
export function afsprakenUit(formulier: Afspraakformulier): Werkafspraken | null {
  const [mededelenBinnenUren, uitspraakBinnenUren, bewaarMaandenZonderBesluit] = [getal(formulier.mededelen, 72), getal(formulier.uitspraak, 72), getal(formulier.bewaren, LANGSTE_EIGEN_TERMIJN)];
  const [terPlaatseBinnenUren, werkplanBinnenUren, ramingen] = [getal(formulier.terPlaatse, 72), getal(formulier.werkplan, 72), ramingenUit(formulier.ramingen, formulier.raming)];
  if (terPlaatseBinnenUren === null || werkplanBinnenUren === null || ramingen === null) return null;
  if (fouten(formulier).size > 0 || mededelenBinnenUren === null || uitspraakBinnenUren === null || bewaarMaandenZonderBesluit === null) return null;
  const eigenPlichten = formulier.plichten.map(
    ({ binnenUren, ...plicht }): EigenPlicht => ({ ...plicht, naam: plicht.naam.trim(), bij: [...plicht.bij], binnenUren: binnenUren.trim() === '' ? null : getal(binnenUren, 672), tot: null }),
  );
  return {
    eigenPlichten,
    mededelenBinnenUren,
    uitspraakBinnenUren,
    terPlaatseBinnenUren,
    werkplanBinnenUren,
    ramingen,
    opschriftstelling: formulier.opschriftstelling,
    bewaarMaandenZonderBesluit,
    grondslagVernietiging: formulier.grondslag.trim(),
    regionaalSysteem: formulier.regionaalSysteem.trim(),
  };
}
