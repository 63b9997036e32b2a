import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bordregelVan } from '../../../../shared/dossier/bord/regel.ts';
import type { Gebeurtenis } from '../../../../shared/dossier/gebeurtenissen/index.ts';
import { eindeMetReden, looptijdVan } from '../../../../shared/dossier/looptijd.ts';
import { hoortermijnVan, vragenBijVerzoek } from '../../../../shared/dossier/procedure/horen.ts';
import { teHorenKinderen } from '../../../../shared/dossier/procedure/kinderen.ts';
import { hogerBeroepOpen, isInProcedure, meegenomenVerlengingen, proceduresVan, verlengingenZonderUitspraak } from '../../../../shared/dossier/procedure/procedures.ts';
import { statusOp } from '../../../../shared/dossier/status.ts';
import { afsluitbelet, rondTaakAf, sluitAf, sluitTaak, type Omgeving } from '../../../../shared/dossier/taken/eisen.ts';
import { openTaken, takenVan, teNagaan } from '../../../../shared/dossier/taken/taken.ts';
import { dossierTermijnen } from '../../../../shared/dossier/termijnen.ts';
import { eersteWerkafspraken } from '../../../../shared/instellingen/werkafspraken.ts';
import { nogTeBeslissen } from '../../../../shared/tekst/procedure.ts';
import { doelTekst } from '../../../../shared/tekst/taken.ts';
import { plusUren } from '../../../../shared/wth/rekenen.ts';
import { epochVanMoment, momentVanEpoch, type Moment } from '../../../../shared/wth/tijd.ts';
import { bekend, code, lopend, verlengd } from '../verloop/stappen.ts';
import { bouw, daarna, leg } from '../zaak.ts';
import { afgewezen, beroep, gehouden, gepland, geschorst, ingezonden, procedureId, stap, vernietigd, verzocht, verzoekgegevens } from './stappen.ts';

const EINDE = '2026-12-07T23:40:00+01:00';
const MAXIMUM = '2026-12-25T23:40:00+01:00';
const ONTVANGEN = '2026-12-01T10:00:00+01:00';
const ZITTING = '2026-12-03T13:30:00+01:00';
const GEHOUDEN = '2026-12-03T14:30:00+01:00';
const UITSPRAAK = '2026-12-03T16:00:00+01:00';

const termijnen = (zaak: readonly Gebeurtenis[], ...codes: string[]): string[] =>
  dossierTermijnen(bouw(zaak))
    .filter((een) => codes.includes(een.code))
    .map(({ code: welke, uiterlijk, gehaald, teLaat }) => `${welke} ${uiterlijk.op}${gehaald ? ' gehaald' : ''}${teLaat ? ' te laat' : ''}`);
const taken = (zaak: readonly Gebeurtenis[], nu: Moment, aanleiding: string): string[] =>
  takenVan(bouw(zaak), nu)
    .filter((taak) => taak.aanleiding === aanleiding)
    .map(({ soort, voor, stand, uiterlijk }) => [soort, voor, stand, uiterlijk?.op ?? 'zonder termijn'].filter(Boolean).join(' '));
const omgeving = (nu: Moment): Omgeving => ({ nu, afspraken: eersteWerkafspraken, mandaten: [] });

describe('T7: horen binnen drie dagen', () => {
  // The municipality hears on the same day; the court stamps it then too.
  const gevallen: [ontvangen: Moment, gedagtekend: string, uiterlijk: string][] = [
    ['2026-12-04T10:00:00+01:00', '', '2026-12-08'],
    ['2026-12-23T10:00:00+01:00', '', '2026-12-28'],
    ['2026-12-04T10:00:00+01:00', '2026-12-02', '2026-12-07'],
  ];
  test.each(gevallen)('%s, op het verzoek %s: uiterlijk %s', (ontvangen, gedagtekend, uiterlijk) => {
    const zaak = verzocht(lopend(), ontvangen, { gedagtekend, antwoorden: gedagtekend === '' ? [] : [{ code: 'T7_BEGIN', antwoord: 'vroegste', toelichting: '' }] });
    expect(termijnen(zaak, 'T7')).toEqual([`T7 ${uiterlijk}`]);
  });

  test('de uitwerking zegt welke dag niet meetelt en waarom, en elke manier van tellen staat erbij', () => {
    const at = '2026-12-04T10:00:00+01:00';
    const hier = hoortermijnVan({ at, gegevens: verzoekgegevens(at, { gedagtekend: '2026-12-02' }) });
    expect(hier.vanafOntvangst.stappen.map(({ datum, reden }) => `${datum} ${reden ?? 'werkdag'}`)).toEqual(['2026-12-05 zaterdag', '2026-12-06 zondag', '2026-12-07 werkdag', '2026-12-08 werkdag']);
    expect(hier.vanafDagtekening?.uiterlijk).toBe('2026-12-07');
    expect(hier).toMatchObject({ gekozen: '2026-12-07', gereedOp: '2026-12-07', opEigenOntvangst: false });
  });

  test('de vraag komt alleen als de twee verschillen, en het antwoord telt', () => {
    const at = '2026-12-04T10:00:00+01:00';
    expect(vragenBijVerzoek(at, verzoekgegevens(at))).toEqual([]);
    expect(vragenBijVerzoek(at, verzoekgegevens(at, { gedagtekend: '2026-12-04' }))).toEqual([]);
    expect(code(() => verzocht(lopend(), at, { gedagtekend: '2026-12-02' }))).toBe('ANTWOORD_NODIG');
    expect(code(() => verzocht(lopend(), at, { gedagtekend: '2026-12-02', antwoorden: [{ code: 'T7_BEGIN', antwoord: 'ontvangst', toelichting: '' }] }))).toBe('ANTWOORD_TOELICHTEN');
    const gekozen = verzocht(lopend(), at, { gedagtekend: '2026-12-02', antwoorden: [{ code: 'T7_BEGIN', antwoord: 'ontvangst', toelichting: 'Griffie bevestigt.' }] });
    expect(termijnen(gekozen, 'T7')).toEqual(['T7 2026-12-08']);
  });

  test('zonder bericht van de griffie telt onze eigen ontvangst', () => {
    const zaak = verzocht(lopend(), ONTVANGEN, { ontvangenRechtbank: null });
    expect(hoortermijnVan(bouw(zaak).verzoeken[0]!).opEigenOntvangst).toBe(true);
    expect(termijnen(zaak, 'T7')).toEqual(['T7 2026-12-04']);
  });
});

describe('van zitting tot uitspraak', () => {
  const verzoek = verzocht(lopend(), ONTVANGEN);
  const zitting = gepland(verzoek, '2026-12-01T15:00:00+01:00', ZITTING);

  test('T12 is de dag ervoor, of de dag die de rechter noemde; inzenden haalt hem', () => {
    expect(termijnen(zitting, 'T12')).toEqual(['T12 2026-12-02']);
    expect(termijnen(gepland(verzoek, '2026-12-01T15:00:00+01:00', ZITTING, { stukkenUiterlijk: '2026-12-01' }), 'T12')).toEqual(['T12 2026-12-01']);
    expect(termijnen(ingezonden(zitting, '2026-12-02T11:00:00+01:00'), 'T12')).toEqual(['T12 2026-12-02 gehaald']);
    expect(taken(zitting, '2026-12-02T09:00:00+01:00', 'procedure')).toEqual(['stukken open 2026-12-02', `volmacht open ${ZITTING}`]);
    expect(taken(ingezonden(zitting, '2026-12-02T11:00:00+01:00'), '2026-12-02T12:00:00+01:00', 'procedure')).toContain('stukken gedaan 2026-12-02');
    expect(taken(zitting, '2026-12-03T09:00:00+01:00', 'procedure')).toContain('stukken te laat 2026-12-02');
  });

  test('T7 en T8 worden gehaald door de zitting en de uitspraak', () => {
    const na = gehouden(zitting, GEHOUDEN, { begonnenOp: ZITTING });
    expect(termijnen(na, 'T7', 'T8')).toEqual(['T7 2026-12-04 gehaald', `T8 ${plusUren(GEHOUDEN, 24)}`]);
    expect(termijnen(geschorst(na, UITSPRAAK), 'T7', 'T8', 'T11')).toEqual(['T7 2026-12-04 gehaald', `T8 ${plusUren(GEHOUDEN, 24)} gehaald`]);
    expect(termijnen(afgewezen(verzoek, '2026-12-02T12:00:00+01:00'), 'T7')).toEqual(['T7 2026-12-04 gehaald']);
  });

  test('wat bij de uitspraak nog open stond, hoeft niet meer', () => {
    expect(taken(geschorst(zitting, UITSPRAAK), UITSPRAAK, 'procedure')).toEqual([]);
  });

  test('een nieuwe zitting telt in plaats van de oude', () => {
    const opnieuw = gepland(zitting, '2026-12-02T09:00:00+01:00', '2026-12-04T09:00:00+01:00', { machtiging: 'geregeld' });
    expect(termijnen(opnieuw, 'T12')).toEqual(['T12 2026-12-03']);
    expect(taken(opnieuw, '2026-12-02T09:00:00+01:00', 'procedure')).toEqual(['stukken open 2026-12-03']);
  });

  test('kinderen van twaalf tot achttien hoort de rechter, op de dag van de zitting', () => {
    const met = (geboortedatum: string): Gebeurtenis[] => verzocht(leg(...lopend().map((een) => (een.type === 'huisgenoot.vastgesteld' && een.gegevens.huisgenootId === 'h2' ? { ...een, gegevens: { ...een.gegevens, geboortedatum } } : een))), ONTVANGEN);
    const namen = (zaak: readonly Gebeurtenis[]) => teHorenKinderen(bouw(zaak), ZITTING).map(({ gegevens }) => gegevens.huisgenootId);
    expect(namen(met('2014-12-03'))).toEqual(['h2']);
    expect(namen(met('2014-12-04'))).toEqual([]);
    // Who came of age since the order is no child any more: he was there as an adult, and is told the ruling in person.
    expect(namen(met('2008-12-04'))).toEqual(['h2']);
    expect(namen(met('2008-12-03'))).toEqual([]);
    const verteld = (geboortedatum: string): string[] => taken(afgewezen(met(geboortedatum), UITSPRAAK), UITSPRAAK, 'uitspraak').map((regel) => regel.split(' open')[0] ?? '');
    expect([verteld('2008-12-04'), verteld('2008-12-03')]).toEqual([['huisgenoot h1', 'politie'], ['huisgenoot h1', 'huisgenoot h2', 'politie']]);
    expect(namen(met(''))).toEqual([]);
    expect(taken(met('2014-12-01'), ONTVANGEN, 'procedure')).toContain('kinderen open 2026-12-04');
  });
});

describe('een verlenging intussen', () => {
  const MET = bekend(verlengd(verzocht(lopend(), ONTVANGEN), '2026-12-02T10:00:00+01:00', MAXIMUM), '2026-12-02T11:00:00+01:00');

  test('doet vanzelf mee, en moet meteen naar de rechtbank', () => {
    const [procedure] = proceduresVan(bouw(MET));
    expect(meegenomenVerlengingen(bouw(MET), procedure!).map(({ besluit }) => besluit.gebeurtenisId)).toEqual([MET.find(({ type }) => type === 'huisverbod.verlengd')?.id]);
    expect(taken(MET, '2026-12-02T12:00:00+01:00', 'procedure').filter((regel) => regel.startsWith('toezending'))).toEqual([expect.stringContaining('open 2026-12-02T13:00:00+01:00')]);
    expect(taken(MET, '2026-12-02T13:00:00+01:00', 'procedure').filter((regel) => regel.startsWith('toezending'))).toEqual([expect.stringContaining('te laat')]);
    // That it joins is in the Wth; that it is sent at once, in the Awb.
    const taak = takenVan(bouw(MET), '2026-12-02T12:00:00+01:00').find(({ soort }) => soort === 'toezending');
    expect(taak && [taak.artikel, doelTekst(taak)]).toEqual(['Wth 9 lid 2, Awb 6:19 lid 3', 'streeftijd; de wet zegt: meteen']);
  });

  test('als de uitspraak er niets over zegt, is de procedure voorbij, en staat uitzoeken als taak open', () => {
    const verlengingId = MET.find(({ type }) => type === 'huisverbod.verlengd')?.id ?? '';
    const zwijgt = afgewezen(MET, UITSPRAAK);
    const over = (zaak: readonly Gebeurtenis[], nu: Moment = UITSPRAAK): string[] => taken(zaak, nu, 'procedure').filter((regel) => regel.startsWith('uitspraakVerlenging'));
    expect(isInProcedure(bouw(zwijgt))).toBe(false);
    expect(proceduresVan(bouw(zwijgt)).flatMap((een) => verlengingenZonderUitspraak(bouw(zwijgt), een)).map(({ besluit }) => besluit.gebeurtenisId)).toEqual([verlengingId]);
    expect(over(zwijgt)).toEqual([`uitspraakVerlenging ${verlengingId} open ${plusUren(UITSPRAAK, 2)}`]);
    expect(over(zwijgt, plusUren(UITSPRAAK, 2))).toEqual([expect.stringContaining('te laat')]);
    const nu = plusUren(UITSPRAAK, 1);
    const taak = takenVan(bouw(zwijgt), nu).find(({ soort }) => soort === 'uitspraakVerlenging')?.id ?? '';
    const gesloten = daarna(zwijgt, sluitTaak(bouw(zwijgt), { taak, reden: 'De verlenging is niet betwist.' }, omgeving(nu)));
    expect(over(gesloten, nu)).toEqual([expect.stringContaining('gesloten')]);
    expect([teNagaan(bouw(zwijgt), nu).map(({ voor }) => voor), teNagaan(bouw(gesloten), nu)]).toEqual([[verlengingId], []]);
    // One call of the griffier about the request and the beroep asks once.
    const [metBeroep, kort] = [beroep(MET, '2026-12-02T12:00:00+01:00'), { procedureId: procedureId(MET), kortsluiting: true }];
    expect(over(afgewezen(metBeroep, UITSPRAAK, kort))).toHaveLength(1);
    // Nothing is asked while it runs, when it was withdrawn, and when the judge did say so.
    expect(over(MET)).toEqual([]);
    expect(over(stap(MET, { type: 'procedure.ingetrokken', at: UITSPRAAK, gegevens: { procedureId: procedureId(MET), reden: '' } }))).toEqual([]);
    expect(over(afgewezen(zwijgt, UITSPRAAK, { betreft: 'verlenging', verlengingId }))).toEqual([]);
  });

  test('van voor het verzoek of na de uitspraak doet niet mee', () => {
    const eerder = verzocht(bekend(verlengd(lopend(), '2026-11-30T10:00:00+01:00', MAXIMUM), '2026-11-30T11:00:00+01:00'), ONTVANGEN);
    expect(meegenomenVerlengingen(bouw(eerder), proceduresVan(bouw(eerder))[0]!)).toEqual([]);
    const later = bekend(verlengd(afgewezen(verzocht(lopend(), ONTVANGEN), UITSPRAAK), '2026-12-04T10:00:00+01:00', MAXIMUM), '2026-12-04T11:00:00+01:00');
    expect(meegenomenVerlengingen(bouw(later), proceduresVan(bouw(later))[0]!)).toEqual([]);
  });
});

describe('de uitspraak', () => {
  const zitting = gepland(verzocht(lopend(), ONTVANGEN), '2026-12-01T15:00:00+01:00', ZITTING);
  const uitspraken: [naam: string, zaak: Gebeurtenis[], status: string, einde: Moment][] = [
    ['afgewezen', afgewezen(zitting, UITSPRAAK), 'lopend', EINDE],
    ['geschorst', geschorst(zitting, UITSPRAAK), 'geschorst', EINDE],
    ['vernietigd', vernietigd(zitting, UITSPRAAK), 'vernietigd', UITSPRAAK],
    ['vernietigd, gevolgen in stand', vernietigd(zitting, UITSPRAAK, { gevolgenInStand: true }), 'lopend', EINDE],
  ];

  test.each(uitspraken)('%s: meteen de status, wie het moet horen, en een alarm op het bord', (_naam, zaak, status, einde) => {
    const nu = plusUren(UITSPRAAK, 3);
    const dossier = bouw(zaak);
    expect(statusOp(dossier, nu)).toBe(status);
    expect(eindeMetReden(dossier)?.op).toBe(einde);
    expect(isInProcedure(dossier)).toBe(false);
    expect(taken(zaak, nu, 'uitspraak').map((regel) => regel.split(' te laat')[0])).toEqual(['huisgenoot h1', 'huisgenoot h2', 'politie']);
    expect(bordregelVan(dossier, nu, eersteWerkafspraken)).toMatchObject({ niveau: 'rood', redenen: expect.arrayContaining([expect.objectContaining({ code: 'TAKEN_TE_LAAT' })]) });
  });

  test('wie op de zitting de uitspraak hoorde, hoeft het niet nog eens te horen', () => {
    const na = gehouden(zitting, GEHOUDEN, { huisgenoten: [{ huisgenootId: 'h1', aanwezig: true }, { huisgenootId: 'h2', aanwezig: false }] });
    expect(taken(afgewezen(na, GEHOUDEN, { terZitting: true }), GEHOUDEN, 'uitspraak').map((regel) => regel.split(' open')[0])).toEqual(['huisgenoot h2', 'politie']);
    expect(taken(afgewezen(na, UITSPRAAK), UITSPRAAK, 'uitspraak')).toHaveLength(3);
  });

  test('wat de griffier in één telefoontje zegt over oplegging en verlenging, wordt als één bericht doorgegeven', () => {
    const met = bekend(verlengd(verzocht(lopend(), ONTVANGEN), '2026-12-02T10:00:00+01:00', MAXIMUM), '2026-12-02T11:00:00+01:00');
    const verlengingId = met.find(({ type }) => type === 'huisverbod.verlengd')?.id ?? '';
    const beide = geschorst(afgewezen(met, UITSPRAAK), UITSPRAAK, { betreft: 'verlenging', verlengingId });
    expect(taken(beide, UITSPRAAK, 'uitspraak')).toHaveLength(3);
  });

  test('een verzoek tegen beide besluiten loopt tot over elk is beslist', () => {
    const metVerlenging = bekend(verlengd(lopend(), '2026-11-30T10:00:00+01:00', MAXIMUM), '2026-11-30T11:00:00+01:00');
    const verlengingId = metVerlenging.find(({ type }) => type === 'huisverbod.verlengd')?.id ?? '';
    const verzoek = verzocht(metVerlenging, ONTVANGEN, { tegen: 'oplegging en verlenging', verlengingId });
    const half = afgewezen(verzoek, UITSPRAAK);
    expect(proceduresVan(bouw(half))).toMatchObject([{ stand: 'loopt', einde: null, onbeslist: [{ betreft: 'verlenging', verlengingId }] }]);
    expect(proceduresVan(bouw(half)).map(nogTeBeslissen)).toEqual(['De rechter besliste nog niet over de verlenging.']);
    expect(isInProcedure(bouw(half))).toBe(true);
    // What the court decides later still belongs to it, and that of the same call as well.
    for (const op of [UITSPRAAK, plusUren(UITSPRAAK, 20)]) {
      const heel = geschorst(half, op, { betreft: 'verlenging', verlengingId });
      expect(proceduresVan(bouw(heel))).toMatchObject([{ stand: 'uitspraak', einde: op, onbeslist: [] }]);
      expect(proceduresVan(bouw(heel)).map(nogTeBeslissen)).toEqual(['']);
    }
    const terug = stap(half, { type: 'procedure.ingetrokken', at: plusUren(UITSPRAAK, 1), gegevens: { procedureId: procedureId(half), reden: '' } });
    expect(isInProcedure(bouw(terug))).toBe(false);
  });

  test('een verlenging die nooit bekend werd gemaakt, kan worden afgewezen en niet geschorst: de procedure loopt niet eeuwig', () => {
    const metVerlenging = verlengd(lopend(), '2026-11-30T10:00:00+01:00', MAXIMUM);
    const verlengingId = metVerlenging.find(({ type }) => type === 'huisverbod.verlengd')?.id ?? '';
    const half = afgewezen(verzocht(metVerlenging, ONTVANGEN, { tegen: 'oplegging en verlenging', verlengingId }), UITSPRAAK);
    expect(code(() => geschorst(half, UITSPRAAK, { betreft: 'verlenging', verlengingId }))).toBe('VERLENGING_ONBEKEND');
    expect(isInProcedure(bouw(half))).toBe(true);
    const heel = afgewezen(half, UITSPRAAK, { betreft: 'verlenging', verlengingId });
    expect(isInProcedure(bouw(heel))).toBe(false);
    expect(taken(heel, UITSPRAAK, 'uitspraak').length).toBeGreaterThan(0);
  });

  test('hoger beroep kan een vernietiging ongedaan maken: het besluit telt weer, en geen einde verschuift', () => {
    const weg = vernietigd(beroep(lopend(), ONTVANGEN), UITSPRAAK);
    const LATER = '2027-03-01T10:00:00+01:00';
    const ongedaan = (zaak: Gebeurtenis[], at: Moment, id = procedureId(zaak)): Gebeurtenis[] => {
      const { gevolgenInStand: _, ...gegevens } = bouw(weg).vernietigd[0]!.gegevens;
      return stap(zaak, { type: 'vernietiging.ongedaan', at, gegevens: { ...gegevens, ingang: at, procedureId: id } });
    };
    expect(code(() => ongedaan(lopend(), UITSPRAAK, ''))).toBe('NIET_VERNIETIGD');
    expect(code(() => ongedaan(weg, LATER))).toBe('ALLEEN_HOGER_BEROEP');
    const hoger = beroep(weg, '2026-12-20T10:00:00+01:00', { soort: 'hoger beroep', door: 'gemeente' });
    expect(isInProcedure(bouw(hoger))).toBe(true);
    expect(statusOp(bouw(hoger), LATER)).toBe('vernietigd');
    const weer = ongedaan(hoger, LATER);
    expect([statusOp(bouw(weer), LATER), eindeMetReden(bouw(weer)), isInProcedure(bouw(weer))]).toEqual(['van rechtswege geëindigd', { op: EINDE, reden: 'van rechtswege geëindigd' }, false]);
    expect(taken(weer, LATER, 'uitspraak').filter((regel) => regel.includes(' open'))).toHaveLength(3);
    expect(code(() => ongedaan(weer, plusUren(LATER, 1)))).toBe('NIET_VERNIETIGD');
    // Where the order would still run it runs again, to the same end.
    const vlug = ongedaan(beroep(weg, UITSPRAAK, { soort: 'hoger beroep', door: 'gemeente' }), plusUren(UITSPRAAK, 12));
    expect([statusOp(bouw(vlug), plusUren(UITSPRAAK, 13)), eindeMetReden(bouw(vlug))?.op]).toEqual(['lopend', EINDE]);
  });

  test('geen hoger beroep tegen alleen de voorlopige voorziening; wel na kortsluiting en na beroep', () => {
    const alleen = afgewezen(zitting, UITSPRAAK);
    expect(proceduresVan(bouw(alleen)).some(hogerBeroepOpen)).toBe(false);
    expect(termijnen(alleen, 'T11')).toEqual([]);
    expect(code(() => beroep(alleen, '2026-12-04T09:00:00+01:00', { soort: 'hoger beroep', door: 'gemeente' }))).toBe('HOGER_BEROEP_NIET_OPEN');

    const metBeroep = beroep(verzocht(lopend(), ONTVANGEN), ONTVANGEN);
    const verzoekId = metBeroep.find(({ type }) => type === 'verzoek.ontvangen')?.id ?? '';
    const kort = afgewezen(metBeroep, UITSPRAAK, { procedureId: verzoekId, kortsluiting: true });
    expect(proceduresVan(bouw(kort)).map(({ soort, stand }) => `${soort} ${stand}`)).toEqual(['voorlopige voorziening uitspraak', 'beroep uitspraak']);
    expect(termijnen(kort, 'T11')).toEqual(['T11 2027-01-14']);
    const opSchrift = stap(kort, { type: 'uitspraak.ontvangen', at: '2026-12-10T09:00:00+01:00', gegevens: { procedureId: verzoekId, verzonden: '2026-12-09', ecli: '', toelichting: '' } });
    expect(termijnen(opSchrift, 'T11')).toEqual(['T11 2027-01-20']);
    expect(code(() => beroep(kort, '2026-12-04T09:00:00+01:00', { soort: 'hoger beroep', door: 'gemeente' }))).toBe('');
  });
});

describe('in procedure', () => {
  const zaak = beroep(lopend(), ONTVANGEN);
  const NA = '2026-12-09T10:00:00+01:00';

  test('ook na het einde van het huisverbod, op het bord en bij het afsluiten', () => {
    expect(isInProcedure(bouw(zaak))).toBe(true);
    expect(bordregelVan(bouw(zaak), NA, eersteWerkafspraken)?.redenen.map(({ code: welke }) => welke)).toContain('PROCEDURE');
    let leeg = zaak;
    for (const { id } of openTaken(takenVan(bouw(leeg), NA))) leeg = daarna(leeg, sluitTaak(bouw(leeg), { taak: id, reden: 'x' }, omgeving(NA)));
    expect(afsluitbelet(bouw(leeg), omgeving(NA))).toMatchObject({ loopt: false, procedures: 1 });
    expect(code(() => sluitAf(bouw(leeg), { toelichting: '' }, omgeving(NA)))).toBe('AFSLUITEN_IN_PROCEDURE');
    const uit = stap(zaak, { type: 'procedure.ingetrokken', at: NA, gegevens: { procedureId: procedureId(zaak), reden: '' } });
    expect(isInProcedure(bouw(uit))).toBe(false);
    expect(code(() => stap(uit, { type: 'procedure.ingetrokken', at: NA, gegevens: { procedureId: procedureId(zaak), reden: '' } }))).toBe('PROCEDURE_VOORBIJ');
  });
});

describe('wat niet kan', () => {
  const verzoek = verzocht(lopend(), ONTVANGEN);
  const fouten: [naam: string, stapje: () => unknown, code: string][] = [
    ['een verzoek voor het besluit', () => verzocht(lopend(), '2026-11-27T23:00:00+01:00'), 'VERKEERDE_VOLGORDE'],
    ['een verzoek tegen een verlenging die er niet is', () => verzocht(lopend(), ONTVANGEN, { tegen: 'verlenging', verlengingId: 'x' }), 'VERLENGING_ONBEKEND'],
    ['gedagtekend na de ontvangst', () => verzocht(lopend(), ONTVANGEN, { gedagtekend: '2026-12-02' }, '2026-12-03T10:00:00+01:00'), 'VERKEERDE_VOLGORDE'],
    ['door de rechtbank ontvangen in de toekomst', () => verzocht(lopend(), ONTVANGEN, { ontvangenRechtbank: '2026-12-02T10:00:00+01:00' }), 'IN_DE_TOEKOMST'],
    ['een zitting zonder verzoek', () => gepland(lopend(), ONTVANGEN, ZITTING), 'PROCEDURE_ONBEKEND'],
    ['een zitting na de uitspraak', () => gepland(afgewezen(verzoek, UITSPRAAK), '2026-12-04T09:00:00+01:00', '2026-12-05T09:00:00+01:00'), 'PROCEDURE_VOORBIJ'],
    ['stukken na de zitting', () => gepland(verzoek, ONTVANGEN, ZITTING, { stukkenUiterlijk: '2026-12-04' }), 'VERKEERDE_VOLGORDE'],
    ['een zitting die eindigt voor zij begint', () => gehouden(verzoek, ZITTING, { begonnenOp: GEHOUDEN }), 'VERKEERDE_VOLGORDE'],
    ['een onbekende huisgenoot op de zitting', () => gehouden(verzoek, GEHOUDEN, { huisgenoten: [{ huisgenootId: 'x', aanwezig: true }] }), 'HUISGENOOT_ONBEKEND'],
    ['een uitspraak op een verzoek dat er niet is', () => afgewezen(lopend(), UITSPRAAK, { procedureId: 'x' }), 'PROCEDURE_ONBEKEND'],
    ['een uitspraak voor het verzoek', () => afgewezen(verzoek, ONTVANGEN, { ingang: '2026-12-01T09:00:00+01:00' }), 'VERKEERDE_VOLGORDE'],
    ['kortsluiting in een beroep', () => afgewezen(beroep(lopend(), ONTVANGEN), UITSPRAAK, { kortsluiting: true }), 'INVOER_ONGELDIG'],
    ['vernietigd op alleen het verzoek', () => vernietigd(verzoek, UITSPRAAK, { kortsluiting: false }), 'ALLEEN_MET_BEROEP'],
    ['twee keer dezelfde afwijzing', () => afgewezen(afgewezen(verzoek, UITSPRAAK), plusUren(UITSPRAAK, 1)), 'AL_AFGEWEZEN'],
    ['ongegrond op alleen het verzoek', () => afgewezen(verzoek, UITSPRAAK, { uitkomst: 'ongegrond' }), 'ALLEEN_MET_BEROEP'],
    ['op schrift zonder uitspraak', () => stap(verzoek, { type: 'uitspraak.ontvangen', at: UITSPRAAK, gegevens: { procedureId: procedureId(verzoek), verzonden: '2026-12-03', ecli: '', toelichting: '' } }), 'UITSPRAAK_EERST'],
  ];
  test.each(fouten)('%s', (_naam, stapje, verwacht) => expect(code(stapje)).toBe(verwacht));
});

describe('eigenschappen', () => {
  const minuut = fc.integer({ min: 0, max: 9 * 24 * 60 }).map((na) => momentVanEpoch(epochVanMoment(ONTVANGEN) + na * 60_000));

  test('schorsen, opheffen, afwijzen: de tien en de 28 dagen verschuiven nooit', () => {
    const voor = looptijdVan(bouw(lopend()));
    const soort = fc.constantFrom('schors', 'hef op', 'wijs af', 'vernietig in stand');
    fc.assert(
      fc.property(fc.array(fc.record({ soort, at: minuut }), { maxLength: 6 }), minuut, (rulings, nu) => {
        let zaak = verzocht(lopend(), ONTVANGEN);
        for (const { soort: wat, at } of rulings.toSorted((a, b) => epochVanMoment(a.at) - epochVanMoment(b.at))) {
          const oud = zaak;
          try {
            if (wat === 'schors') zaak = geschorst(zaak, at);
            else if (wat === 'wijs af') zaak = afgewezen(zaak, at);
            else if (wat === 'vernietig in stand') zaak = vernietigd(zaak, at, { gevolgenInStand: true });
            else zaak = stap(zaak, { type: 'schorsing.opgeheven', at, gegevens: { ...bouw(geschorst(verzocht(lopend(), ONTVANGEN), at)).geschorst[0]!.gegevens, procedureId: procedureId(zaak) } });
          } catch {
            zaak = oud;
          }
        }
        const dossier = bouw(zaak);
        const na = looptijdVan(dossier);
        expect([na?.eersteEinde, na?.einde, na?.maximum, eindeMetReden(dossier)?.op]).toEqual([voor?.eersteEinde, voor?.einde, voor?.maximum, EINDE]);
        const open = dossier.geschorst.some((een) => epochVanMoment(een.at) <= epochVanMoment(nu) && !dossier.schorsingOpgeheven.some((op) => epochVanMoment(op.at) >= epochVanMoment(een.at) && epochVanMoment(op.at) <= epochVanMoment(nu)));
        expect(statusOp(dossier, nu)).toBe(epochVanMoment(nu) >= epochVanMoment(EINDE) ? 'van rechtswege geëindigd' : open ? 'geschorst' : 'lopend');
      }),
      { numRuns: 150 },
    );
  });

  test('de plicht om te informeren blijft open tot ieder het heeft gehoord', () => {
    const zaak = vernietigd(verzocht(lopend(), ONTVANGEN), UITSPRAAK);
    const nu = plusUren(UITSPRAAK, 30);
    const plichten = takenVan(bouw(zaak), nu).filter(({ aanleiding }) => aanleiding === 'uitspraak');
    fc.assert(
      fc.property(fc.subarray(plichten), (verteld) => {
        let na = zaak;
        for (const { id } of verteld)
          na = daarna(na, rondTaakAf(bouw(na), { at: plusUren(UITSPRAAK, 1), taak: id, hoe: 'telefoon', namens: 'gemeente', door: 'T. Smit', metWie: 'x', toelichting: '', antwoorden: [] }, omgeving(nu)));
        const open = openTaken(takenVan(bouw(na), nu)).filter(({ aanleiding }) => aanleiding === 'uitspraak');
        expect(open.map(({ id }) => id)).toEqual(plichten.filter((een) => !verteld.includes(een)).map(({ id }) => id));
        // The order is over, and still the board shows it as long as somebody was not told.
        expect(bordregelVan(bouw(na), nu, eersteWerkafspraken)?.niveau ?? 'weg').toBe(open.length > 0 ? 'rood' : 'weg');
        expect(dossierTermijnen(bouw(na)).find(({ code: welke }) => welke === 'T9')?.gehaald).toBe(open.length === 0);
      }),
      { numRuns: 30 },
    );
  });
});
