import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maakBord, type Bord } from '../../../../shared/dossier/bord/bord.ts';
import { bordregelVan } from '../../../../shared/dossier/bord/regel.ts';
import { corrigeer } from '../../../../shared/dossier/corrigeren.ts';
import type { Gebeurtenis } from '../../../../shared/dossier/gebeurtenissen/index.ts';
import { eindeVan, ingangVan, lopendeStatussen, looptijdVan, statusOp } from '../../../../shared/dossier/status.ts';
import { dossierTermijnen } from '../../../../shared/dossier/termijnen.ts';
import { maakBekend, bekendmakingswijzen, type Bekendmakingswijze } from '../../../../shared/dossier/verloop/bekendmaken.ts';
import { legVoorvalVast } from '../../../../shared/dossier/verloop/eisen.ts';
import { reikUit } from '../../../../shared/dossier/uitreiken.ts';
import { bevoegdheidVan, rondTaakAf } from '../../../../shared/dossier/taken/eisen.ts';
import { openTaken, takenVan } from '../../../../shared/dossier/taken/taken.ts';
import { leesTaakId } from '../../../../shared/dossier/taken/vorm.ts';
import { trekIn, wijzigContactverbod } from '../../../../shared/dossier/verloop/intrekken.ts';
import { verleng, vragenBijVerlengen } from '../../../../shared/dossier/verloop/verlengen.ts';
import { bevoegdheden, eisVerleenbaar, type Mandaat } from '../../../../shared/mandaat/register.ts';
import { eersteWerkafspraken } from '../../../../shared/instellingen/werkafspraken.ts';
import { epochVanMoment, momentVanEpoch } from '../../../../shared/wth/tijd.ts';
import { eindeNa } from '../../wth/onafhankelijk.ts';
import { bouw, daarna, idVan, opgelegd } from '../zaak.ts';
import { eindeInFeite, eindeVoor, eindeVoorVerlenging, grenzen, wachtend, type Orakel } from './orakel.ts';
import { antwoordenOp, BURGEMEESTER, code, gehoord, HULPOFFICIER, lopend, uitspraak, vernietiging, verzoek } from './stappen.ts';

const MINUUT = 60_000;
const m = momentVanEpoch;

/** The application: events, a clock, a board that remembers, and a register. */
type Echt = { zaak: Gebeurtenis[]; nu: number; bord: Bord; register: Mandaat[] };
type Stap = fc.Command<Orakel, Echt>;

/** The terms that never move with this step stay as they were; nothing moves while time passes. */
const GEEN = /^$/;
const EINDEN = /^T[123]$/;
const sleutel = (regel: string): string => regel.split(' ')[0] ?? '';
const termijnenVan = (zaak: readonly Gebeurtenis[]): string[] => dossierTermijnen(bouw(zaak)).map((een) => `${een.sleutel} ${een.uiterlijk.op}`);

/** What must hold after every step, whatever was asked. */
function eisAlles(model: Orakel, echt: Echt): void {
  const dossier = bouw(echt.zaak);
  const looptijd = looptijdVan(dossier);
  const einde = epochVanMoment(eindeVan(dossier) ?? '');
  const begin = epochVanMoment(ingangVan(dossier) ?? '');
  // Never longer than allowed, by a calendar of our own.
  expect(einde).toBeLessThanOrEqual(Date.parse(eindeNa(begin, 28).moment));
  const werkend = looptijd?.verlengingen.filter(({ geenWerking }) => geenWerking === null || geenWerking === 'vernietigd') ?? [];
  if (werkend.length === 0) expect(einde).toBeLessThanOrEqual(Date.parse(eindeNa(begin, 10).moment));
  // No extension after the end, decided or made known.
  for (const { besluit, bekendmaking, vanaf, geenWerking } of looptijd?.verlengingen ?? []) {
    if (geenWerking !== null) continue;
    expect(epochVanMoment(besluit.at)).toBeLessThan(epochVanMoment(vanaf.moment));
    expect(epochVanMoment(bekendmaking?.at ?? '')).toBeLessThan(epochVanMoment(vanaf.moment));
  }
  expect(einde).toBe(eindeInFeite(model));
  // No mandate that art. 3 lid 1 does not name.
  for (const { gegevens } of dossier.verlengd) expect(['burgemeester', 'waarnemer']).toContain(gegevens.ondertekening.als);
  expect(['burgemeester', 'waarnemer', undefined]).toContain(dossier.ingetrokken?.gegevens.ondertekening.als);
  for (const { gegevens } of dossier.contactverbodGewijzigd) expect(['burgemeester', 'waarnemer']).toContain(gegevens.ondertekening.als);
  for (const { bevoegdheid } of echt.register) expect(['2-1', '2-3', '2-7', '2-8', '5-1']).toContain(bevoegdheid);
  // What the hulpofficier did rests on a line of the register, or on an answer that is recorded; never on art. 8 lid 2.
  for (const tick of dossier.taken) {
    if (tick.type !== 'taak.afgerond' || tick.gegevens.namens !== 'hulpofficier') continue;
    const bevoegdheid = bevoegdheidVan(leesTaakId(tick.gegevens.taak) ?? { aanleiding: 'uitspraak', soort: 'politie' });
    expect(['2-3', '2-8', '5-1', null]).toContain(bevoegdheid);
    const gegeven = tick.gegevens.antwoorden.some(({ antwoord }) => antwoord === 'ja') || echt.register.some((regel) => regel.soort === 'mandaat' && regel.bevoegdheid === bevoegdheid);
    expect(bevoegdheid === null || gegeven).toBe(true);
  }
  // A status that runs, exactly until the end.
  expect(lopendeStatussen.includes(statusOp(dossier, m(echt.nu)))).toBe(echt.nu < einde);
  // What the board remembers is what it would compute.
  const verwacht = bordregelVan(dossier, m(echt.nu), eersteWerkafspraken);
  expect(echt.bord.werkBij([dossier], m(echt.nu), eersteWerkafspraken)).toEqual(verwacht === null ? [] : [verwacht]);
}

/** Makes a step: does it, compares with what the model expects, and tests everything. `mag`: which terms may move. */
function stap<A>(naam: string, arb: fc.Arbitrary<A>, doe: (keuze: A, model: Orakel, echt: Echt) => void, mag: RegExp): fc.Arbitrary<Stap> {
  return arb.map((keuze) => ({
    check: () => true,
    run(model, echt) {
      const voor = termijnenVan(echt.zaak);
      doe(keuze, model, echt);
      const na = new Map(termijnenVan(echt.zaak).map((regel) => [sleutel(regel), regel]));
      for (const regel of voor) if (!mag.test(sleutel(regel))) expect(na.get(sleutel(regel))).toBe(regel);
      eisAlles(model, echt);
    },
    toString: () => `${naam}(${JSON.stringify(keuze)})`,
  }));
}

/** Tries to record; tells whether it was accepted, and keeps what was recorded. */
function probeer(echt: Echt, maak: () => Gebeurtenis[]): boolean {
  let nieuw: Gebeurtenis[] = echt.zaak;
  const geweigerd = code(() => (nieuw = maak()));
  if (geweigerd !== '') return false;
  echt.zaak = nieuw;
  return true;
}

/** How many minutes ago something happened; often just now, so that enough of it is lawful. */
const terug = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: 240 }) });

/** Some minutes before or after a limit, or on it: where a rule is off by a little. */
const rand = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(-1, 0, 1) }, { weight: 1, arbitrary: fc.integer({ min: -120, max: 120 }) });

/** Until just before, at or after the end that the order has then. */
const wachtTotEinde = stap('wacht tot het einde', rand, (minuten, model, echt) => (echt.nu = Math.max(echt.nu, eindeInFeite(model) + minuten * MINUUT)), GEEN);

const wacht = stap('wacht', fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 300 }) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 4_000 }) }), (minuten, _, echt) => (echt.nu += minuten * MINUUT), GEEN);

const verlengen = stap(
  'verleng',
  fc.record({ terug, deel: fc.oneof({ weight: 2, arbitrary: fc.integer({ min: -5, max: 105 }) }, { weight: 1, arbitrary: fc.constantFrom(0, 100) }), rand, door: fc.constantFrom(BURGEMEESTER, BURGEMEESTER, BURGEMEESTER, HULPOFFICIER), gehoord: fc.integer({ min: 0, max: 4 }) }),
  (keuze, model, echt) => {
    const at = echt.nu - keuze.terug * MINUUT;
    const { t1, t2 } = grenzen(model);
    const tot = Math.round((t1 + ((t2 - t1) * keuze.deel) / 100) / 1000) * 1000 + keuze.rand * MINUUT;
    const dossierVoor = echt.zaak;
    const zaak = keuze.gehoord === 0 ? dossierVoor : daarna(dossierVoor, gehoord(m(at)));
    const einde = eindeVoor(model, at);
    const mag =
      keuze.door.als === 'burgemeester' &&
      at >= model.uitgereikt &&
      at < einde &&
      tot > einde &&
      tot <= t2 &&
      model.ingetrokken === null &&
      model.vernietigd === null &&
      model.verlengingen.every(({ besluit }) => besluit <= at) &&
      wachtend({ ...model, verlengingen: model.verlengingen.filter(({ besluit }) => besluit <= at) }, at) === null;
    const aanvaard = probeer(echt, () => daarna(zaak, verleng(bouw(zaak), { ...verzoek(zaak, m(at), m(tot), { ondertekening: keuze.door }), antwoorden: antwoordenOp(vragenBijVerlengen(bouw(zaak), m(at), false)) }, m(echt.nu))));
    // Heard before counts too, so only with a fresh hearing the model knows the answer.
    if (keuze.gehoord > 0) expect(aanvaard).toBe(mag);
    else if (aanvaard) expect(mag).toBe(true);
    if (aanvaard) model.verlengingen.push({ id: echt.zaak.at(-1)?.id ?? '', besluit: at, tot, bekend: null, vernietigd: null });
  },
  // Kept from the last decision on (Wth 10 lid 1).
  /^T15$/,
);

const bekendmaken = stap(
  'maakBekend',
  fc.record({ terug, wijze: fc.constantFrom<Bekendmakingswijze>('uitgereikt', 'uitgereikt', 'uitgereikt', ...bekendmakingswijzen) }),
  ({ terug: minuten, wijze }, model, echt) => {
    const at = echt.nu - minuten * MINUUT;
    const open = model.verlengingen.find(({ bekend }) => bekend === null);
    const doel = wachtend(model, at) ?? open;
    if (doel === undefined) return;
    const vanaf = eindeVoorVerlenging(model, doel.id);
    const mag = at >= doel.besluit && at < vanaf && !['mondeling', 'nederlegging'].includes(wijze) && (model.ingetrokken === null || at < besluitVanIntrekken(echt));
    const ontvangst = wijze === 'uitgereikt' ? ('getekend' as const) : ('niet van toepassing' as const);
    const vraag = { at: m(at), verlengingId: doel.id, wijze, door: 'x', ontvangst, toelichting: 'x', antwoorden: antwoordenOp(['ANDERE_WIJZE', 'ELEKTRONISCH_BEREIKBAAR']) };
    const aanvaard = probeer(echt, () => daarna(echt.zaak, maakBekend(bouw(echt.zaak), vraag, m(echt.nu))));
    expect(aanvaard).toBe(mag);
    if (aanvaard) for (const een of model.verlengingen) if (een.id === doel.id) een.bekend = at;
  },
  EINDEN,
);

const besluitVanIntrekken = (echt: Echt): number => epochVanMoment(bouw(echt.zaak).ingetrokken?.at ?? m(0));

const intrekken = stap(
  'trekIn',
  fc.record({ terug, na: fc.constantFrom(0, 0, 30, 2_000), door: fc.constantFrom(BURGEMEESTER, BURGEMEESTER, HULPOFFICIER) }),
  (keuze, model, echt) => {
    const at = echt.nu - keuze.terug * MINUUT;
    const ingang = at + keuze.na * MINUUT;
    const einde = eindeInFeite(model);
    const mag = keuze.door.als === 'burgemeester' && model.ingetrokken === null && at >= besloten(echt) && at < einde && ingang < einde;
    const gegevens = { grond: { als: 'gevaar geweken', feiten: 'x' } as const, ingang: m(ingang), contactverbod: 'x', sleutels: 'niet ingenomen' as const, sleutelsToelichting: '', ondertekening: keuze.door };
    const aanvaard = probeer(echt, () => daarna(echt.zaak, trekIn(bouw(echt.zaak), { at: m(at), ...gegevens }, m(echt.nu))));
    expect(aanvaard).toBe(mag);
    if (aanvaard) model.ingetrokken = ingang;
  },
  EINDEN,
);

const besloten = (echt: Echt): number => epochVanMoment(bouw(echt.zaak).opgelegd?.at ?? m(0));

/** A ruling about the imposition or about one of the extensions that were made known. */
const rechter = stap(
  'rechter',
  fc.record({ terug, soort: fc.constantFrom('schors', 'hefOp', 'vernietig'), welke: fc.integer({ min: 0, max: 3 }) }),
  ({ terug: minuten, soort, welke }, model, echt) => {
    const at = echt.nu - minuten * MINUUT;
    const verlenging = model.verlengingen.filter(({ bekend }) => bekend !== null)[welke];
    const [id, besluit] = [verlenging?.id ?? '', verlenging?.besluit ?? besloten(echt)];
    const een = soort === 'vernietig' ? vernietiging(m(at), { verlengingId: id }) : uitspraak(soort === 'schors' ? 'huisverbod.geschorst' : 'schorsing.opgeheven', m(at), id);
    const aanvaard = probeer(echt, () => daarna(echt.zaak, legVoorvalVast(bouw(echt.zaak), een, m(echt.nu))));
    if (aanvaard) expect(at).toBeGreaterThanOrEqual(besluit);
    if (soort === 'schors' && aanvaard) expect(at).toBeLessThan(eindeInFeite(model));
    if (soort !== 'vernietig' || !aanvaard) return;
    if (verlenging === undefined) model.vernietigd = at;
    else verlenging.vernietigd = at;
  },
  EINDEN,
);

/** It turns out that the beschikking was handed over at another moment: ends may move, and only to what the law allows. */
const verbeteren = stap(
  'corrigeer',
  fc.integer({ min: -20, max: 300 }),
  (minuten, model, echt) => {
    const { uitgereikt, aangezegd } = bouw(echt.zaak);
    if (uitgereikt === null) return;
    const at = epochVanMoment(uitgereikt.at) + minuten * MINUUT;
    const correctie = { gebeurtenisId: idVan(echt.zaak, 'beschikking.uitgereikt'), gegevens: { ...uitgereikt.gegevens }, at: m(at), reden: 'Verkeerd genoteerd.' };
    const aanvaard = probeer(echt, () => daarna(echt.zaak, corrigeer(echt.zaak, correctie, m(echt.nu))));
    if (aanvaard) model.uitgereikt = Math.min(at, aangezegd === null ? Infinity : epochVanMoment(aangezegd.at));
  },
  /./,
);

const kiezen = stap(
  'laatEindigen',
  terug,
  (minuten, model, echt) => {
    const at = echt.nu - minuten * MINUUT;
    const mag = model.ingetrokken === null && at >= besloten(echt) && at < eindeInFeite(model);
    const gegevens = { beslisser: 'x', redenen: 'x', zorgadvies: '' };
    expect(probeer(echt, () => daarna(echt.zaak, legVoorvalVast(bouw(echt.zaak), { type: 'huisverbod.laatEindigen', at: m(at), gegevens }, m(echt.nu))))).toBe(mag);
  },
  GEEN,
);

const mandateren = stap(
  'mandaat',
  fc.record({ bevoegdheid: fc.constantFrom(...bevoegdheden), soort: fc.constantFrom('mandaat' as const, 'ondertekening' as const) }),
  (keuze, _, echt) => {
    const invoer = { ...keuze, aan: 'x', besluit: 'x', besluitDatum: '2026-01-01', sinds: '2026-01-01', opmerking: '' };
    const mag = keuze.soort === 'ondertekening' ? keuze.bevoegdheid === '2-1' : ['2-1', '2-3', '2-7', '2-8', '5-1'].includes(keuze.bevoegdheid);
    const regel = (): Mandaat => ({ ...eisVerleenbaar(invoer), id: `m${echt.register.length}`, tot: null, eindBesluit: '' });
    expect(code(() => echt.register.push(regel()))).toBe(mag ? '' : 'NIET_MANDATEERBAAR');
  },
  GEEN,
);

/** The contact ban for one person: for whom the order names, by the office, while it runs. No term depends on it. */
const contact = stap(
  'contactverbod',
  fc.record({
    terug,
    na: fc.constantFrom(0, 0, 30, 2_000),
    wie: fc.constantFrom('h1', 'h2', 'h9'),
    wijziging: fc.constantFrom('opgeheven' as const, 'beperkt' as const, 'hersteld' as const),
    door: fc.constantFrom(BURGEMEESTER, BURGEMEESTER, HULPOFFICIER),
  }),
  ({ terug: minuten, na, wie, wijziging, door }, model, echt) => {
    const at = echt.nu - minuten * MINUUT;
    const vanaf = at + na * MINUUT;
    const einde = eindeInFeite(model);
    // What was recorded later counts, of two changes from the same moment.
    const nu = (model.contact[wie] ?? []).filter((een) => een.vanaf <= vanaf).toSorted((a, b) => a.vanaf - b.vanaf).at(-1)?.wijziging ?? 'hersteld';
    const mag = door.als === 'burgemeester' && wie !== 'h9' && at >= besloten(echt) && at < einde && vanaf < einde && (wijziging === 'beperkt' || wijziging !== nu);
    const gegevens = { huisgenootId: wie, wijziging, vanaf: m(vanaf), waarom: 'x', voorwaarden: 'x', ondertekening: door };
    expect(probeer(echt, () => daarna(echt.zaak, wijzigContactverbod(bouw(echt.zaak), { at: m(at), ...gegevens }, m(echt.nu))))).toBe(mag);
    if (mag) model.contact[wie] = [...(model.contact[wie] ?? []), { vanaf, wijziging }];
  },
  GEEN,
);

/** Somebody ticks a duty, also the hulpofficier for what he may not do. */
const afronden = stap(
  'rondTaakAf',
  fc.record({ welke: fc.nat(30), namens: fc.constantFrom('gemeente' as const, 'hulpofficier' as const), antwoord: fc.constantFrom('', 'ja', 'nee') }),
  ({ welke, namens, antwoord }, _, echt) => {
    const open = openTaken(takenVan(bouw(echt.zaak), m(echt.nu), eersteWerkafspraken)).filter(({ via }) => via === 'afvinken');
    const taak = open[welke % Math.max(open.length, 1)];
    if (taak === undefined) return;
    const antwoorden = antwoord === '' ? [] : [{ code: 'MANDAAT_HULPOFFICIER', antwoord, toelichting: 'x' }];
    const tick = { at: m(echt.nu), taak: taak.id, hoe: 'telefoon' as const, namens, door: 'x', metWie: '', toelichting: '', antwoorden };
    const aanvaard = probeer(echt, () => daarna(echt.zaak, rondTaakAf(bouw(echt.zaak), tick, { nu: m(echt.nu), afspraken: eersteWerkafspraken, mandaten: echt.register })));
    if (namens === 'gemeente') expect(aanvaard).toBe(true);
    else if (taak.aanleiding === 'uitspraak' && taak.soort !== 'eigen') expect(aanvaard).toBe(false);
  },
  GEEN,
);

/** It turns out that a decision about the order, or its bekendmaking, was at another moment, or said another end. */
const verbeterenBesluit = stap(
  'corrigeer besluit',
  fc.record({ wat: fc.constantFrom('besluit', 'einde', 'bekend', 'intrekking'), welke: fc.nat(3), minuten: fc.oneof(fc.integer({ min: -60, max: 0 }), fc.integer({ min: -300, max: 300 }), fc.integer({ min: -30_000, max: 30_000 })) }),
  ({ wat, welke, minuten }, model, echt) => {
    const dossier = bouw(echt.zaak);
    const verlenging = model.verlengingen[welke];
    const bekendmaking = dossier.verlengingBekendgemaakt.find(({ gegevens }) => gegevens.verlengingId === verlenging?.id);
    const feit = wat === 'intrekking' ? dossier.ingetrokken : wat === 'bekend' ? bekendmaking : dossier.verlengd.find(({ gebeurtenisId }) => gebeurtenisId === verlenging?.id);
    if (feit === null || feit === undefined) return;
    const verschoven = (van: string): number => epochVanMoment(van) + minuten * MINUUT;
    const nieuw = { ...feit.gegevens } as Record<string, unknown>;
    if ('nieuwEinde' in feit.gegevens && wat === 'einde') nieuw['nieuwEinde'] = m(verschoven(feit.gegevens.nieuwEinde));
    if ('ingang' in feit.gegevens) nieuw['ingang'] = m(verschoven(feit.gegevens.ingang));
    const at = wat === 'besluit' || wat === 'bekend' ? verschoven(feit.at) : epochVanMoment(feit.at);
    const correctie = { gebeurtenisId: feit.gebeurtenisId, gegevens: nieuw, at: m(at), reden: 'Verkeerd genoteerd.' };
    if (!probeer(echt, () => daarna(echt.zaak, corrigeer(echt.zaak, correctie, m(echt.nu))))) return;
    expect(at).toBeLessThanOrEqual(echt.nu);
    if (wat === 'intrekking') model.ingetrokken = epochVanMoment(String(nieuw['ingang']));
    else if (verlenging !== undefined) {
      if (wat === 'bekend') verlenging.bekend = at;
      if (wat === 'besluit') verlenging.besluit = at;
      if (wat === 'einde') verlenging.tot = epochVanMoment(String(nieuw['nieuwEinde']));
    }
  },
  /./,
);

/** An order that was announced orally is handed over in writing: ten days that run do not begin anew. */
const uitreiken = stap(
  'reikUit',
  fc.integer({ min: -300, max: 60 }),
  (minuten, model, echt) => {
    const at = echt.nu + minuten * MINUUT;
    const dossier = bouw(echt.zaak);
    const mag = dossier.uitgereikt === null && at <= echt.nu && at >= besloten(echt);
    const uitreiking = { at: m(at), wijze: 'in persoon', door: 'x', ontvangst: 'getekend', toelichting: '' } as const;
    const begin = epochVanMoment(ingangVan(dossier) ?? '');
    expect(probeer(echt, () => daarna(echt.zaak, reikUit(dossier, uitreiking, m(echt.nu))))).toBe(mag);
    if (!mag) return;
    model.uitgereikt = Math.min(begin, at);
    expect(epochVanMoment(ingangVan(bouw(echt.zaak)) ?? '')).toBe(model.uitgereikt);
  },
  // Handed over before it was announced, everything that counts from the start counts from there.
  /^T[1-6]$/,
);

/** Nights before and after both clock changes, and before Christmas. */
const nachten = fc
  .tuple(fc.constantFrom('2026-03-14T00:00:00+01:00', '2026-10-10T00:00:00+02:00', '2026-12-10T00:00:00+01:00'), fc.integer({ min: 0, max: 16 * 24 * 60 }))
  .map(([van, minuten]) => epochVanMoment(van) + minuten * MINUUT);

/** On which day the steps begin: most on a day on which one decides about the end. */
const begin = fc.constantFrom(0, 3, 6, 7, 8, 9);

test('geen reeks stappen levert een langer huisverbod, een te late verlenging, een verboden mandaat of een termijn die stil verschuift', () => {
  const soorten = [wacht, wacht, wachtTotEinde, verlengen, verlengen, bekendmaken, bekendmaken, intrekken, rechter, uitreiken, verbeteren, verbeterenBesluit, contact, afronden, kiezen, mandateren];
  const stappen = fc.commands(soorten, { maxCommands: 30, size: '+1' });
  fc.assert(
    fc.property(nachten, fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 90 }), fc.boolean(), begin, stappen, (besluit, naIngang, naUitreiking, mondeling, dagen, lijst) => {
      const ingang = besluit + naIngang * MINUUT;
      const uitgereikt = mondeling ? ingang : besluit + naUitreiking * MINUUT;
      const nacht = { besloten: m(besluit), ingang: m(ingang) };
      const zaak = mondeling ? opgelegd({ ...nacht, wijze: 'mondeling' }) : lopend(nacht, m(uitgereikt));
      const model: Orakel = { gezegd: ingang, uitgereikt, verlengingen: [], ingetrokken: null, vernietigd: null, contact: {} };
      const echt: Echt = { zaak, nu: uitgereikt + dagen * 24 * 60 * MINUUT, bord: maakBord(), register: [] };
      fc.modelRun(() => ({ model, real: echt }), lijst);
    }),
    { numRuns: 120 },
  );
});
