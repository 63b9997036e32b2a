import { describe, expect, test } from 'vitest';
import type { Gebeurtenis, Gegevens } from '../../../../shared/dossier/gebeurtenissen/index.ts';
import { afsluitbelet, heropen, heropenTaak, rondTaakAf, sluitAf, sluitTaak, type Omgeving } from '../../../../shared/dossier/taken/eisen.ts';
import { openTaken, takenVan } from '../../../../shared/dossier/taken/taken.ts';
import { aanleidingen, leesTaakId, taakId, taaksoorten } from '../../../../shared/dossier/taken/vorm.ts';
import { dossierTermijnen } from '../../../../shared/dossier/termijnen.ts';
import { eersteWerkafspraken, werkafspraken, type Werkafspraken } from '../../../../shared/instellingen/werkafspraken.ts';
import type { Mandaat } from '../../../../shared/mandaat/register.ts';
import { taakIdTitel, taakTitel, taakUitleg } from '../../../../shared/tekst/taken.ts';
import { termijnNaam } from '../../../../shared/tekst/termijnen.ts';
import type { Moment } from '../../../../shared/wth/tijd.ts';
import { bouw, daarna, leg, opgelegd, uitgereiktOp, weging } from '../zaak.ts';
import { bekend, code, ingetrokken, lopend, uitspraak, verlengd, voorval } from '../verloop/stappen.ts';

const NU = '2026-11-28T10:00:00+01:00';
const omgeving = (nu: Moment = NU, meer: Partial<Omgeving> = {}): Omgeving => ({ nu, afspraken: eersteWerkafspraken, mandaten: [], ...meer });
const standen = (zaak: readonly Gebeurtenis[], nu: Moment = NU, afspraken: Werkafspraken = eersteWerkafspraken): string[] =>
  takenVan(bouw(zaak), nu, afspraken).map(({ id, stand }) => `${id} ${stand}`);
const tick = (taak: string, meer: Partial<Gegevens<'taak.afgerond'>> = {}): Gegevens<'taak.afgerond'> => ({
  taak,
  hoe: 'telefoon',
  namens: 'gemeente',
  door: 'S. Mol',
  metWie: 'Marieke Bos',
  toelichting: '',
  antwoorden: [],
  ...meer,
});
const afgerond = (zaak: readonly Gebeurtenis[], at: Moment, taak: string, meer: Partial<Gegevens<'taak.afgerond'>> = {}, mandaten: readonly Mandaat[] = []): Gebeurtenis[] =>
  daarna(zaak, rondTaakAf(bouw(zaak), { at, ...tick(taak, meer) }, omgeving(at, { mandaten })));

describe('welke taken er zijn', () => {
  test('na een schriftelijk huisverbod', () => {
    expect(standen(opgelegd())).toEqual([
      'opleggen//huisgenoot/h1 open',
      'opleggen//huisgenoot/h2 open',
      'opleggen//instantie/ open',
      'opleggen//veiligThuis/ open',
      'opleggen//uitreiking/ open',
      'opleggen//bereikbaarheid/ open',
      'opleggen//raadsman/ open',
      'opleggen//sleutels/ gedaan',
    ]);
  });
  test('na een mondelinge aanzegging: opschriftstelling, tot de uitreiking', () => {
    const zaak = opgelegd({ wijze: 'mondeling' });
    expect(standen(zaak)).toContain('opleggen//opschriftstelling/ open');
    expect(standen(zaak, '2026-12-05T00:00:00+01:00')).toContain('opleggen//opschriftstelling/ te laat');
    expect(standen(daarna(zaak, uitgereiktOp('2026-11-28T09:00:00+01:00')))).toContain('opleggen//opschriftstelling/ gedaan');
    expect(standen(daarna(zaak, uitgereiktOp('2026-12-05T09:00:00+01:00')), '2026-12-05T10:00:00+01:00')).toContain('opleggen//opschriftstelling/ te laat gedaan');
  });
  test.each([
    ['zelfde dag', '2026-11-28T00:00:00+01:00'],
    ['volgende dag', '2026-11-29T00:00:00+01:00'],
    ['geen doel', '2026-12-04'],
  ] as const)('op schrift stellen heeft als doel: %s; de week van T6 blijft staan', (opschriftstelling, op) => {
    const dossier = bouw(opgelegd({ wijze: 'mondeling' }));
    const afspraken = { ...eersteWerkafspraken, opschriftstelling };
    const taak = takenVan(dossier, NU, afspraken).find(({ soort }) => soort === 'opschriftstelling');
    expect([taak?.uiterlijk?.op, taak?.werkdoel]).toEqual([op, opschriftstelling !== 'geen doel']);
    expect(dossierTermijnen(dossier, afspraken).find(({ code: welke }) => welke === 'T6')?.uiterlijk.op).toBe('2026-12-04');
  });
  test('de termijn voor beroep tegen een intrekking en een gewijzigd contactverbod begint als het besluit op schrift bekend is', () => {
    const beroep = (zaak: readonly Gebeurtenis[]): string[] =>
      dossierTermijnen(bouw(zaak)).filter((termijn) => termijn.code === 'T10').map((termijn) => `${termijnNaam(termijn)} ${termijn.uiterlijk.op}`);
    const zaak = ingetrokken(lopend(), '2026-12-02T11:00:00+01:00');
    const [eerst] = beroep(zaak);
    expect(beroep(afgerond(zaak, '2026-12-02T12:00:00+01:00', 'intrekken//betrokkene/'))).toEqual([eerst]);
    // Sent on a Thursday: six weeks from the day after, up to and including Thursday 14 January.
    expect(beroep(afgerond(zaak, '2026-12-03T12:00:00+01:00', 'intrekken//betrokkene/', { hoe: 'brief' }))).toEqual([eerst, 'Laatste dag voor beroep tegen de intrekking 2027-01-14']);
  });
  test('na een nederlegging hoort er een akte bij', () => {
    const zaak = daarna(opgelegd(), { type: 'beschikking.uitgereikt', at: '2026-11-28T08:00:00+01:00', gegevens: { wijze: 'nederlegging', door: 'x', ontvangst: 'niet aangetroffen', toelichting: '' } });
    expect(standen(zaak)).toContain('opleggen//nederlegging/ open');
    const akte = { type: 'nederlegging.vastgelegd', at: '2026-11-28T09:00:00+01:00', gegevens: { reden: 'Onbekend', zoekpogingen: 'Gebeld', ontvangenDoor: 'x', opgemaaktDoor: '' } } as const;
    expect(standen(voorval(zaak, akte))).toContain('opleggen//nederlegging/ gedaan');
    expect(code(() => voorval(lopend(), akte))).toBe('NIET_NEDERGELEGD');
  });
  test('na een verlenging: eerst bekendmaken, dan iedereen opnieuw', () => {
    const besloten = verlengd(lopend(), '2026-12-04T15:00:00+01:00', '2026-12-20T12:00:00+01:00');
    const id = besloten.at(-1)?.id;
    const over = (zaak: readonly Gebeurtenis[]) => standen(zaak, '2026-12-04T17:00:00+01:00').filter((regel) => regel.startsWith('verlengen'));
    expect(over(besloten)).toEqual([`verlengen/${id}/bekendmaking/ open`]);
    expect(over(bekend(besloten, '2026-12-04T16:00:00+01:00'))).toEqual([
      `verlengen/${id}/bekendmaking/ gedaan`,
      `verlengen/${id}/huisgenoot/h1 open`,
      `verlengen/${id}/huisgenoot/h2 open`,
      `verlengen/${id}/instantie/ open`,
      `verlengen/${id}/veiligThuis/ open`,
      `verlengen/${id}/raadsman/ open`,
    ]);
  });
  test('na intrekken: de betrokkene, wie het wist, de politie, en de sleutels terug', () => {
    const zaak = ingetrokken(lopend(), '2026-12-02T11:00:00+01:00');
    const over = standen(zaak, '2026-12-02T12:00:00+01:00').filter((regel) => !regel.startsWith('opleggen'));
    expect(over).toEqual([
      'intrekken//betrokkene/ open',
      'intrekken//huisgenoot/h1 open',
      'intrekken//huisgenoot/h2 open',
      'intrekken//instantie/ open',
      'intrekken//veiligThuis/ open',
      'intrekken//politie/ open',
      'einde//sleutelsTerug/ open',
    ]);
    const terug = { type: 'sleutels.teruggegeven', at: '2026-12-02T13:00:00+01:00', gegevens: { welke: 'Huissleutel', aan: 'x', door: 'y', toelichting: '' } } as const;
    expect(standen(voorval(zaak, terug), '2026-12-02T14:00:00+01:00')).toContain('einde//sleutelsTerug/ gedaan');
  });
  test('na een uitspraak de huisgenoten en de politie, binnen het werkdoel; dan is T9 gehaald', () => {
    const zaak = voorval(lopend(), uitspraak('huisverbod.geschorst', '2026-12-01T16:00:00+01:00'));
    const id = zaak.at(-1)?.id ?? '';
    const t9 = (gebeurtenissen: readonly Gebeurtenis[]) => dossierTermijnen(bouw(gebeurtenissen)).find((een) => een.code === 'T9');
    expect(standen(zaak, '2026-12-01T18:00:00+01:00').filter((regel) => regel.startsWith('uitspraak'))).toEqual([
      `uitspraak/${id}/huisgenoot/h1 te laat`,
      `uitspraak/${id}/huisgenoot/h2 te laat`,
      `uitspraak/${id}/politie/ te laat`,
    ]);
    expect(t9(zaak)).toMatchObject({ uiterlijk: { op: '2026-12-01T18:00:00+01:00' }, gehaald: false, teLaat: false });
    let verder = zaak;
    for (const wie of ['huisgenoot/h1', 'huisgenoot/h2', 'politie/']) verder = afgerond(verder, '2026-12-01T17:00:00+01:00', `uitspraak/${id}/${wie}`);
    expect(t9(verder)).toMatchObject({ gehaald: true, teLaat: false });
  });
  test('wat de gemeente zelf heeft afgesproken, en haar werkdoelen', () => {
    const afspraken = werkafspraken.parse({
      ...eersteWerkafspraken,
      mededelenBinnenUren: 2,
      eigenPlichten: [{ code: 'corporatie', naam: 'de woningcorporatie', bij: ['opleggen', 'einde'], binnenUren: 48, sinds: null, tot: null }],
    });
    expect(standen(lopend(), NU, afspraken)).toContain('opleggen//eigen/corporatie open');
    expect(standen(lopend(), NU, afspraken)).toContain('opleggen//huisgenoot/h1 te laat');
    expect(standen(lopend(), '2026-12-08T00:00:00+01:00', afspraken)).toContain('einde//eigen/corporatie open');
    const dubbel = ['x', 'y'].map((naam) => ({ code: 'a1', naam, bij: ['opleggen'], binnenUren: null, sinds: null, tot: null }));
    expect(werkafspraken.safeParse({ ...eersteWerkafspraken, eigenPlichten: dubbel }).success).toBe(false);
  });
  test('binnentreden dat in de nacht is gezegd, moet worden vastgelegd; dan loopt de termijn van het verslag', () => {
    const zaak = daarna(lopend(), { type: 'binnentreden.vastgelegd', at: '2026-11-27T23:00:00+01:00', gegevens: { grondslag: { als: 'terstond', reden: 'Gegil' }, door: 'x', omschrijving: 'x' } });
    const id = zaak.at(-1)?.id ?? '';
    expect(standen(zaak)).toContain(`opleggen/${id}/binnentredenVerslag/ open`);
    expect(dossierTermijnen(bouw(zaak)).find((een) => een.code === 'T13')?.uiterlijk).toEqual({ soort: 'dag', op: '2026-12-01' });
    const verslag = { type: 'binnentreden.verslag', at: '2026-12-02T09:00:00+01:00', gegevens: { binnentredenId: id, opgemaaktDoor: 'x', afschriftBewoner: 'Per post' } } as const;
    expect(dossierTermijnen(bouw(voorval(zaak, verslag))).find((een) => een.code === 'T13')).toMatchObject({ gehaald: false, teLaat: true });
  });
  test('een weging zonder huisverbod met een melding bij Veilig Thuis', () => {
    const zaak = leg(...weging(), { type: 'huisverbod.nietOpgelegd', at: '2026-11-27T23:20:00+01:00', gegevens: { beslisser: 'x', redenen: 'x', alternatief: '', meldingVeiligThuis: true } });
    expect(standen(zaak)).toEqual(['weging//veiligThuis/ open']);
  });
});

describe('afvinken, sluiten en heropenen', () => {
  test('met wie, hoe en wanneer; op tijd of te laat', () => {
    const optijd = afgerond(lopend(), '2026-11-28T09:00:00+01:00', 'opleggen//huisgenoot/h1');
    expect(takenVan(bouw(optijd), NU)[0]).toMatchObject({ stand: 'gedaan', gedaan: { op: '2026-11-28T09:00:00+01:00', tick: { metWie: 'Marieke Bos' } } });
    expect(standen(afgerond(lopend(), '2026-11-28T12:00:00+01:00', 'opleggen//huisgenoot/h1'))[0]).toBe('opleggen//huisgenoot/h1 te laat gedaan');
  });
  test('T4 en T5 zijn gehaald zodra hun taak is gedaan, en blijven staan als dat te laat was', () => {
    const termijn = (zaak: readonly Gebeurtenis[], nummer: string) => dossierTermijnen(bouw(zaak)).find((een) => een.code === nummer);
    expect(termijn(afgerond(lopend(), '2026-11-28T23:20:00+01:00', 'opleggen//raadsman/'), 'T5')).toMatchObject({ gehaald: true, teLaat: false });
    expect(termijn(afgerond(lopend(), '2026-11-28T23:20:01+01:00', 'opleggen//raadsman/'), 'T5')).toMatchObject({ gehaald: false, teLaat: true });
    expect(termijn(afgerond(lopend(), '2026-11-28T12:00:00+01:00', 'opleggen//bereikbaarheid/'), 'T4')).toMatchObject({ gehaald: true });
    const gesloten = daarna(lopend(), sluitTaak(bouw(lopend()), { taak: 'opleggen//raadsman/', reden: 'Hij wil toch niet.' }, omgeving()));
    expect(termijn(gesloten, 'T5')).toBeUndefined();
  });
  test.each([
    ['tweemaal', () => afgerond(afgerond(lopend(), NU, 'opleggen//instantie/'), NU, 'opleggen//instantie/'), 'TAAK_AL_AF'],
    ['een taak die niet bestaat', () => afgerond(lopend(), NU, 'opleggen//huisgenoot/h9'), 'TAAK_ONBEKEND'],
    ['een taak die een feit doet', () => afgerond(opgelegd(), NU, 'opleggen//uitreiking/'), 'TAAK_ANDERS'],
    ['voor het besluit', () => afgerond(lopend(), '2026-11-27T23:19:00+01:00', 'opleggen//instantie/'), 'VERKEERDE_VOLGORDE'],
    ['in de toekomst', () => rondTaakAf(bouw(lopend()), { at: '2026-11-28T10:01:00+01:00', ...tick('opleggen//instantie/') }, omgeving()), 'IN_DE_TOEKOMST'],
  ])('niet %s', (_, stap, verwacht) => {
    expect(code(stap)).toBe(verwacht);
  });
  test('een vergissing gaat weer open', () => {
    const zaak = afgerond(lopend(), NU, 'opleggen//instantie/');
    const open = daarna(zaak, heropenTaak(bouw(zaak), { taak: 'opleggen//instantie/', reden: 'Verkeerde regel' }, omgeving()));
    expect(standen(open)).toContain('opleggen//instantie/ open');
    expect(code(() => heropenTaak(bouw(open), { taak: 'opleggen//instantie/', reden: 'x' }, omgeving()))).toBe('TAAK_NIET_AF');
  });
});

describe('de hulpofficier', () => {
  const regel: Mandaat = { id: 'm', bevoegdheid: '2-8', soort: 'mandaat', aan: 'hulpofficieren', besluit: 'Besluit', besluitDatum: '2026-01-05', sinds: '2026-01-06', tot: null, eindBesluit: '', opmerking: '' };
  test('mag het met een mandaat op die dag; anders wordt het gevraagd en komt het antwoord erbij', () => {
    const namens = { namens: 'hulpofficier' } as const;
    expect(code(() => afgerond(lopend(), NU, 'opleggen//huisgenoot/h1', namens, [regel]))).toBe('');
    expect(code(() => afgerond(lopend(), NU, 'opleggen//huisgenoot/h1', namens))).toBe('ANTWOORD_NODIG');
    expect(code(() => afgerond(lopend(), NU, 'opleggen//huisgenoot/h1', namens, [{ ...regel, tot: '2026-11-28' }]))).toBe('ANTWOORD_NODIG');
    const antwoorden = [{ code: 'MANDAAT_HULPOFFICIER', antwoord: 'ja', toelichting: 'Besluit van 3 maart' }];
    const zaak = afgerond(lopend(), NU, 'opleggen//huisgenoot/h1', { ...namens, antwoorden });
    expect(bouw(zaak).taken[0]?.gegevens).toMatchObject({ antwoorden });
  });
  test('nooit voor de mededelingen na een uitspraak: artikel 3 noemt artikel 8 niet', () => {
    const zaak = voorval(lopend(), uitspraak('huisverbod.geschorst', '2026-12-01T16:00:00+01:00'));
    const taak = `uitspraak/${zaak.at(-1)?.id}/politie/`;
    expect(code(() => afgerond(zaak, '2026-12-01T17:00:00+01:00', taak, { namens: 'hulpofficier' }, [regel]))).toBe('NIET_MANDATEERBAAR');
  });
});

describe('afsluiten', () => {
  const NA = '2026-12-08T09:00:00+01:00';
  test('kan niet zolang het loopt of er iets open staat, en wel als alles gedaan of met reden gesloten is', () => {
    expect(code(() => sluitAf(bouw(lopend()), { toelichting: '' }, omgeving()))).toBe('AFSLUITEN_LOOPT_NOG');
    let zaak = lopend();
    expect(code(() => sluitAf(bouw(zaak), { toelichting: '' }, omgeving(NA)))).toBe('AFSLUITEN_OPEN_WERK');
    for (const { id } of openTaken(takenVan(bouw(zaak), NA))) zaak = daarna(zaak, sluitTaak(bouw(zaak), { taak: id, reden: 'Overgedragen aan de politie.' }, omgeving(NA)));
    expect(afsluitbelet(bouw(zaak), omgeving(NA))).toEqual({ loopt: false, procedures: 0, taken: 0, zorgmomenten: 0, posten: 2 });
    zaak = daarna(zaak, ...(['huisverbod.opgelegd', 'beschikking.uitgereikt'] as const).map((type) => ({ type: 'inhaal.nietNodig' as const, at: NA, gegevens: { post: `${type === 'huisverbod.opgelegd' ? 'oplegging' : 'uitreiking'}/${zaak.find((een) => een.type === type)?.id}`, reden: 'x' } })));
    // Who closes it while a party stalls in the care says why; what was not solved stays written.
    const vast = daarna(zaak, { type: 'zorg.knelpunt', at: '2026-12-01T09:00:00+01:00', gegevens: { partij: 'Polikliniek', omschrijving: 'Geen intake.' } });
    expect(code(() => sluitAf(bouw(vast), { toelichting: '  ' }, omgeving(NA)))).toBe('AFSLUITEN_KNELPUNT');
    const toch = sluitAf(bouw(vast), { toelichting: 'De gemeente Veenwijk neemt het over.' }, omgeving(NA));
    expect(toch.gegevens).toEqual({ toelichting: 'De gemeente Veenwijk neemt het over.', nietOpgelost: ['Polikliniek'] });
    const gesloten = daarna(zaak, sluitAf(bouw(zaak), { toelichting: '' }, omgeving(NA)));
    expect(bouw(gesloten).afgesloten).not.toBeNull();
    expect(code(() => sluitAf(bouw(gesloten), { toelichting: '' }, omgeving(NA)))).toBe('AL_AFGESLOTEN');
    expect(bouw(daarna(gesloten, heropen(bouw(gesloten), { reden: 'x' }, NA))).afgesloten).toBeNull();
    expect(code(() => heropen(bouw(zaak), { reden: 'x' }, NA))).toBe('NIET_AFGESLOTEN');
  });
});

describe('in woorden', () => {
  test('elke taak heeft een titel en een uitleg, ook vanuit zijn sleutel', () => {
    for (const soort of taaksoorten) {
      expect(taakTitel({ aanleiding: 'opleggen', soort, voor: 'h1' }, () => 'Marieke Bos')).not.toBe('');
      for (const aanleiding of aanleidingen) expect(taakUitleg({ soort, aanleiding })).toMatch(/\.$/);
      const sleutel = { aanleiding: 'verlengen', van: 'g7', soort, voor: 'h1' } as const;
      expect(leesTaakId(taakId(sleutel))).toEqual(sleutel);
    }
    expect(taakUitleg({ soort: 'politie', aanleiding: 'intrekken' })).toContain('tot de intrekking werkt');
    expect(taakIdTitel('verlengen/g7/huisgenoot/h1', () => 'Marieke Bos')).toBe('Informeer Marieke Bos over de verlenging');
    expect(leesTaakId('opleggen//onbekend/')).toBeNull();
  });
});
