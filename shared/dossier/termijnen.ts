/**
 * The deadlines that the recorded facts of a case set going: each start event gives the terms of the one table in
 * `shared/wth/termijnen.ts`; here stands only what starts them in a case, and what meets them.
 */
import { eersteWerkafspraken, type Werkafspraken } from '../instellingen/werkafspraken.ts';
import { termijnenVan } from '../wth/termijnen.ts';
import { lokaleDatum, vergelijkMomenten, type Moment } from '../wth/tijd.ts';
import { bijUitspraak } from './taken/rechtsgang.ts';
import { gedaanVan, tickVan } from './taken/ticks.ts';
import { taakId, type Taaksoort } from './taken/vorm.ts';
import { berichtenVan } from './procedure/uitspraken.ts';
import { looptijdTermijnen } from './termijnen/looptijd.ts';
import { proceduretermijnen } from './termijnen/procedure.ts';
import { ingangVan, looptijdVan } from './looptijd.ts';
import { opvangVan } from './opvang.ts';
import { alsDossierTermijn, metCode } from './termijnen/maak.ts';
import type { DossierTermijn } from './termijnen/vorm.ts';
import type { Dossier } from './toestand.ts';

export { termijnSchema, type DossierTermijn, type Uiterlijk } from './termijnen/vorm.ts';

const plicht = (soort: Taaksoort): string => taakId({ aanleiding: 'opleggen', van: '', soort, voor: '' });
/** A duty that was closed undone, with a reason: its term is no term any more. */
const isGesloten = (dossier: Dossier, id: string): boolean => {
  const tick = tickVan(dossier, id);
  return tick !== null && 'gesloten' in tick;
};

/** T4 and T5: reachability and the lawyer, both within 24 hours. */
function urentermijnen(dossier: Dossier): DossierTermijn[] {
  const ingang = ingangVan(dossier);
  if (ingang === null) return [];
  const { praktisch } = dossier;
  const wens = praktisch?.gegevens.raadsman === 'ja' ? praktisch.gegevens.raadsmanOp : null;
  const [t4, t5] = [plicht('bereikbaarheid'), plicht('raadsman')];
  // The night page says that it was told, not when; then it was in time.
  const gemeld = praktisch?.gegevens.bereikbaar === 'ja' ? ingang : (gedaanVan(dossier, t4)?.op ?? null);
  return [
    ...(isGesloten(dossier, t4) ? [] : [alsDossierTermijn(metCode(termijnenVan({ soort: 'opgelegd', op: ingang }), 'T4'), { over: 'oplegging', gedaanOp: gemeld })]),
    ...(wens === null || isGesloten(dossier, t5)
      ? []
      : [alsDossierTermijn(metCode(termijnenVan({ soort: 'raadsmanGewenst', op: wens }), 'T5'), { over: 'oplegging', gedaanOp: gedaanVan(dossier, t5)?.op ?? null })]),
  ];
}

/** How a decision reaches somebody in writing (Awb 3:41); on the telephone it is told, not made known. */
const OP_SCHRIFT: readonly string[] = ['brief', 'in persoon', 'e-mail', 'beveiligd bericht'];

/** When a withdrawal or a changed contact ban was made known: by what the duty to tell the person was ticked with. None while it was not. */
function opSchrift(dossier: Dossier, aanleiding: 'intrekken' | 'contactverbod', van: string): Moment[] {
  const gedaan = gedaanVan(dossier, taakId({ aanleiding, van, soort: 'betrokkene', voor: '' }));
  return gedaan === null || gedaan.tick === null || !OP_SCHRIFT.includes(gedaan.tick.hoe) ? [] : [gedaan.op];
}

/** T6 from the oral announcement, T10 from each bekendmaking in writing. */
function bekendmakingstermijnen(dossier: Dossier): DossierTermijn[] {
  const { aangezegd, uitgereikt } = dossier;
  const t10 = (op: Moment, over: 'oplegging' | 'verlenging' | 'intrekking' | 'contactverbod', van?: string): DossierTermijn =>
    alsDossierTermijn(metCode(termijnenVan({ soort: 'bekendgemaakt', op: lokaleDatum(op), motiveringVolgt: false }), 'T10'), van === undefined ? { over } : { over, van });
  const mondeling = aangezegd === null ? [] : termijnenVan({ soort: 'bekendgemaakt', op: lokaleDatum(aangezegd.at), motiveringVolgt: true });
  return [
    ...(mondeling.length === 0 ? [] : [alsDossierTermijn(metCode(mondeling, 'T6'), { over: 'oplegging', gedaanOp: uitgereikt?.at ?? null })]),
    ...(uitgereikt === null ? [] : [t10(uitgereikt.at, 'oplegging')]),
    // Also against an extension that turned out to have no effect.
    ...(looptijdVan(dossier)?.verlengingen ?? []).flatMap(({ bekendmaking }) => (bekendmaking === null ? [] : [t10(bekendmaking.at, 'verlenging', bekendmaking.gebeurtenisId)])),
    ...dossier.contactverbodGewijzigd.flatMap(({ gebeurtenisId: van }) => opSchrift(dossier, 'contactverbod', van).map((op) => t10(op, 'contactverbod', van))),
    ...(dossier.ingetrokken === null ? [] : opSchrift(dossier, 'intrekken', '').map((op) => t10(op, 'intrekking', dossier.ingetrokken?.gebeurtenisId))),
  ];
}

/** T9: who has to hear of a ruling. Met once everybody did, or was left out with a reason. */
function uitspraaktermijnen(dossier: Dossier, afspraken: Werkafspraken): DossierTermijn[] {
  const plichten = bijUitspraak(dossier, afspraken).filter(({ soort }) => soort !== 'eigen');
  return berichtenVan(dossier).map(({ feit: { gebeurtenisId: van, at } }) => {
    const ticks = plichten.filter((een) => een.van === van).map(({ id }) => tickVan(dossier, id));
    const gedaan = ticks.map((tick) => (tick === null ? null : 'gedaan' in tick ? tick.gedaan.op : at));
    const laatste = gedaan.includes(null) ? null : (gedaan.filter((op) => op !== null).toSorted(vergelijkMomenten).at(-1) ?? at);
    const tabel = termijnenVan({ soort: 'uitspraakGemeld', op: at, werkdoelUren: afspraken.uitspraakBinnenUren });
    return alsDossierTermijn(metCode(tabel, 'T9'), { over: 'uitspraak', van, gedaanOp: laatste });
  });
}

/** T13: the report of entering the dwelling. */
function verslagtermijnen(dossier: Dossier): DossierTermijn[] {
  return dossier.binnentreden.map(({ gebeurtenisId: van, at }) => {
    const verslag = dossier.verslagenBinnentreden.find(({ gegevens }) => gegevens.binnentredenId === van);
    const tabel = termijnenVan({ soort: 'binnengetreden', op: lokaleDatum(at) });
    return alsDossierTermijn(metCode(tabel, 'T13'), { over: 'binnentreden', van, gedaanOp: verslag?.at ?? null });
  });
}

/** T14: the end of shelter as it was decided, met once the stay has ended. */
function opvangtermijnen(dossier: Dossier): DossierTermijn[] {
  return opvangVan(dossier).map(({ besluit, einde, beeindigd }) => {
    const t14 = metCode(termijnenVan({ soort: 'opvangBegonnen', op: besluit.gegevens.begin, dagen: null }), 'T14');
    const zoalsBerekend = vergelijkMomenten(t14.uiterlijk, einde) === 0;
    const uiterlijk = { soort: 'moment' as const, op: einde };
    return alsDossierTermijn(t14, { over: 'opvang', van: besluit.gebeurtenisId, uiterlijk, markering: zoalsBerekend ? t14.markering : null, gedaanOp: beeindigd?.at ?? null });
  });
}

/** T15: keeping, from the last beschikking that imposes or extends (domein G). */
function bewaartermijn(dossier: Dossier): DossierTermijn[] {
  if (dossier.opgelegd === null) return [];
  const laatste = [dossier.opgelegd, ...dossier.verlengd].map(({ at }) => lokaleDatum(at)).toSorted();
  return [alsDossierTermijn(metCode(termijnenVan({ soort: 'beschikking', op: laatste.at(-1) ?? '' }), 'T15'), { over: 'oplegging' })];
}

const nummer = ({ code }: DossierTermijn): number => Number(code.slice(1));

/** The deadlines of a case, in the order of the table in `domein.md` C1; a term that was met stays, marked as such. */
export function dossierTermijnen(dossier: Dossier, afspraken: Werkafspraken = eersteWerkafspraken): DossierTermijn[] {
  return [
    ...looptijdTermijnen(dossier),
    ...urentermijnen(dossier),
    ...bekendmakingstermijnen(dossier),
    ...proceduretermijnen(dossier),
    ...uitspraaktermijnen(dossier, afspraken),
    ...verslagtermijnen(dossier),
    ...opvangtermijnen(dossier),
    ...bewaartermijn(dossier),
  ].toSorted((a, b) => nummer(a) - nummer(b));
}
