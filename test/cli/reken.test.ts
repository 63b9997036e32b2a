/** The calculation aid as a process of its own: lines in, lines out, exit status. */
import { spawn, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { MAX_BYTES } from '../../electron/cli/reken/regels.ts';

const PROJECT = new URL('../..', import.meta.url).pathname;
const REKEN = [`${PROJECT}electron/cli/reken.ts`];

interface Uitslag {
  readonly regels: Record<string, unknown>[];
  readonly status: number | null;
  readonly stderr: string;
}

/** Runs the aid on these bytes, in another zone than Amsterdam unless told otherwise. */
function reken(invoer: string | Uint8Array, zone = 'America/New_York'): Uitslag {
  const { stdout, stderr, status } = spawnSync(process.execPath, REKEN, {
    input: invoer,
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const regels = stdout.split('\n');
  expect(regels.pop()).toBe('');
  return { regels: regels.map((regel) => JSON.parse(regel)), status, stderr };
}

const alsRegels = (vragen: readonly unknown[]): string => vragen.map((vraag) => `${JSON.stringify(vraag)}\n`).join('');

const OPGELEGD = '2026-11-27T23:40:00+01:00';

/** One question of every kind and case, with the exact answer. */
const goed: [Record<string, unknown>, Record<string, unknown>][] = [
  [
    { soort: 'huisverbod', opgelegd: '2026-11-27T23:40+01:00' },
    { einde_10: '2026-12-07T23:40:00+01:00', markering_10: null, max_einde_28: '2026-12-25T23:40:00+01:00', markering_28: null, echte_uren_10: 240 },
  ],
  [
    { soort: 'huisverbod', opgelegd: '2026-03-19T02:30:00+01:00' },
    { einde_10: '2026-03-29T03:00:00+02:00', markering_10: 'gat', max_einde_28: '2026-04-16T02:30:00+02:00', markering_28: null, echte_uren_10: 239.5 },
  ],
  [
    { soort: 'huisverbod', opgelegd: '2026-09-27T02:20:00+02:00' },
    { einde_10: '2026-10-07T02:20:00+02:00', markering_10: null, max_einde_28: '2026-10-25T02:20:00+02:00', markering_28: 'dubbel', echte_uren_10: 240 },
  ],
  [
    { soort: 'huisverbod_datum', opgelegd_datum: '2024-03-27', verlenging_dagen: 18, verlenging_besluit_datum: '2024-04-04' },
    { einde_10_datum: '2024-04-06', max_einde_28_datum: '2024-04-24', einde_verlengd_datum: '2024-04-24', verlenging_tijdig: true, melding: null },
  ],
  [
    { soort: 'huisverbod_datum', opgelegd_datum: '2024-03-27', verlengd_tot_datum: '2024-04-24', verlenging_besluit_datum: '2024-04-06' },
    {
      einde_10_datum: '2024-04-06', max_einde_28_datum: '2024-04-24', einde_verlengd_datum: '2024-04-24',
      verlenging_tijdig: 'alleen_met_kloktijd_te_bepalen', melding: null,
    },
  ],
  [
    { soort: 'huisverbod_datum', opgelegd_datum: '2024-03-27', verlenging_besluit_datum: '2024-04-07', verlenging_dagen: null },
    { einde_10_datum: '2024-04-06', max_einde_28_datum: '2024-04-24', verlenging_tijdig: false, melding: 'VERLENGING_NA_EINDE' },
  ],
  [
    { soort: 'huisverbod_datum', opgelegd_datum: '2024-03-27', verlengd_tot_datum: '2024-04-25' },
    { einde_10_datum: '2024-04-06', max_einde_28_datum: '2024-04-24', einde_verlengd_datum: '2024-04-25', melding: 'LANGER_DAN_VIER_WEKEN' },
  ],
  [{ soort: 'huisverbod_datum', opgelegd_datum: '2024-03-27' }, { einde_10_datum: '2024-04-06', max_einde_28_datum: '2024-04-24', melding: null }],
  [
    { soort: 'controle_ingang', besluit_datum: '2026-11-27', ingang: '2026-11-30T12:00:00+01:00', einde_in_besluit: '2026-12-10T12:00:00+01:00' },
    { toegestaan: false, melding: 'INGANG_NIET_ONMIDDELLIJK' },
  ],
  [
    { soort: 'controle_ingang', besluit_datum: '2026-11-27', ingang: '2026-11-27', einde_in_besluit: '2026-12-09' },
    { toegestaan: false, melding: 'DUUR_NIET_TIEN_DAGEN' },
  ],
  [{ soort: 'controle_ingang', besluit_datum: OPGELEGD, ingang: OPGELEGD, einde_in_besluit: '2026-12-07T23:40:00+01:00' }, { toegestaan: true, melding: null }],
  [
    { soort: 'verlenging', opgelegd: OPGELEGD, besluit: '2026-12-04T10:00:00+01:00', bekendgemaakt: '2026-12-04T12:00:00+01:00', gewenst_einde: '2026-12-25T23:40:00+01:00' },
    { einde_10: '2026-12-07T23:40:00+01:00', toegestaan: true, melding: null },
  ],
  [
    { soort: 'verlenging', opgelegd: OPGELEGD, besluit: '2026-12-04T10:00:00+01:00', bekendgemaakt: '2026-12-07T23:40:00+01:00', gewenst_einde: '2026-12-25T23:40:00+01:00' },
    { einde_10: '2026-12-07T23:40:00+01:00', toegestaan: false, melding: 'BEKENDMAKING_NA_EINDE' },
  ],
  [
    { soort: 'verlenging', opgelegd: OPGELEGD, besluit: '2026-12-08T10:00:00+01:00', bekendgemaakt: '2026-12-08T12:00:00+01:00', gewenst_einde: '2026-12-25T23:40:00+01:00' },
    { einde_10: '2026-12-07T23:40:00+01:00', toegestaan: false, melding: 'VERLENGING_NA_EINDE' },
  ],
  [
    { soort: 'verlenging', opgelegd: OPGELEGD, besluit: '2026-12-04T10:00:00+01:00', bekendgemaakt: '2026-12-04T12:00:00+01:00', gewenst_einde: '2026-12-25T23:41:00+01:00' },
    { einde_10: '2026-12-07T23:40:00+01:00', toegestaan: false, melding: 'LANGER_DAN_VIER_WEKEN' },
  ],
  [{ soort: 'verlenging_dagen', opgelegd: OPGELEGD, besluit: '2026-12-04T10:00:00+01:00', verlenging_dagen: 18 }, { einde_verlengd: '2026-12-25T23:40:00+01:00' }],
  [{ soort: 'uren', start: '2026-10-24T20:00:00+02:00', uren: 24 }, { uiterlijk: '2026-10-25T19:00:00+01:00' }],
  [{ soort: 'vovo_horen', verzoek_ontvangen: '2026-12-23' }, { horen_uiterlijk_datum: '2026-12-28' }],
  // 23:30 UTC on Thursday is Friday in the Netherlands.
  [{ soort: 'vovo_horen', verzoek_ontvangen: '2026-11-27T00:30:00+01:00' }, { horen_uiterlijk_datum: '2026-12-01' }],
  [{ soort: 'beroep_6_weken', bekendgemaakt_datum: '2026-11-28' }, { laatste_dag: '2027-01-11' }],
  [{ soort: 'motivering_week', bekendgemaakt_datum: '2026-11-27' }, { uiterste_dag: '2026-12-04' }],
  [{ soort: 'verslag_binnentreden', binnengetreden_datum: '2026-11-27' }, { uiterste_dag: '2026-12-01' }],
  [{ soort: 'machtiging_binnentreden', gegeven_datum: '2026-11-27' }, { geldig_tot_en_met: '2026-11-30' }],
  [{ soort: 'archief', beschikking_datum: '2028-02-29' }, { bewaren_tot_en_met: '2033-02-28', vernietigen_vanaf: '2033-03-01' }],
  [{ soort: 'archief_dossier', opgelegd_datum: '2026-11-27', verlengd_datum: '2026-12-04' }, { bewaren_tot_en_met: '2031-12-04', vernietigen_vanaf: '2031-12-05' }],
  [{ soort: 'archief_dossier', opgelegd_datum: '2026-11-27' }, { bewaren_tot_en_met: '2031-11-27', vernietigen_vanaf: '2031-11-28' }],
  [{ soort: 'opvang', start: '2026-11-28T01:30:00+01:00', dagen: 2 }, { einde: '2026-11-30T01:30:00+01:00' }],
  [{ soort: 'meerderjarig', geboren: '2008-11-28', moment: OPGELEGD }, { toegestaan: false }],
  [{ soort: 'meerderjarig', geboren: '2008-11-27', moment: OPGELEGD }, { toegestaan: true }],
];

/** Bad lines, with a word that the message must contain. */
const slecht: [string, string, string][] = [
  ['geen JSON', '{"soort":', 'JSON'],
  ['een lijst', '[]', 'JSON-object'],
  ['null', 'null', 'JSON-object'],
  ['geen soort', '{}', "'soort' ontbreekt"],
  ['onbekende soort', '{"soort":"huisarrest"}', 'Onbekende soort'],
  ['soort van Object', '{"soort":"constructor"}', 'Onbekende soort'],
  ['soort is een getal', '{"soort":5}', 'Onbekende soort'],
  ['veld ontbreekt', '{"soort":"huisverbod"}', "'opgelegd' ontbreekt"],
  ['onbekend veld', `{"soort":"huisverbod","opgelegd":"${OPGELEGD}","dagen":12}`, '"dagen"'],
  ['__proto__ als veld', `{"soort":"huisverbod","opgelegd":"${OPGELEGD}","__proto__":{}}`, '__proto__'],
  ['getal als tijdstip', '{"soort":"huisverbod","opgelegd":1764283200}', "'opgelegd' moet een tekst"],
  ['null als tijdstip', '{"soort":"huisverbod","opgelegd":null}', "'opgelegd' moet een tekst"],
  ['zonder tijdsverschil', '{"soort":"huisverbod","opgelegd":"2026-11-27T23:40:00"}', 'tijdsverschil'],
  ['UTC', '{"soort":"huisverbod","opgelegd":"2026-11-27T22:40:00Z"}', 'tijdsverschil'],
  ['verkeerd tijdsverschil', '{"soort":"huisverbod","opgelegd":"2026-07-27T23:40:00+01:00"}', 'verwacht: +02:00'],
  ['niet-bestaand uur', '{"soort":"huisverbod","opgelegd":"2026-03-29T02:30:00+02:00"}', 'bestaat niet'],
  ['niet-bestaande dag', '{"soort":"beroep_6_weken","bekendgemaakt_datum":"2026-02-30"}', 'bestaat niet'],
  ['tijdstip waar een datum hoort', `{"soort":"archief","beschikking_datum":"${OPGELEGD}"}`, 'geen datum'],
  ['halve dagen', `{"soort":"opvang","start":"${OPGELEGD}","dagen":1.5}`, 'geheel getal'],
  ['nul dagen', `{"soort":"opvang","start":"${OPGELEGD}","dagen":0}`, '1 of meer'],
  ['dagen als tekst', `{"soort":"opvang","start":"${OPGELEGD}","dagen":"2"}`, 'moet een getal zijn'],
  ['reusachtig aantal', `{"soort":"uren","start":"${OPGELEGD}","uren":1e300}`, 'van 0 tot en met'],
  ['te lang verlengen', `{"soort":"verlenging_dagen","opgelegd":"${OPGELEGD}","besluit":"2026-12-04T10:00:00+01:00","verlenging_dagen":19}`, 'LANGER_DAN_VIER_WEKEN'],
  ['te laat verlengen', `{"soort":"verlenging_dagen","opgelegd":"${OPGELEGD}","besluit":"2026-12-07T23:40:00+01:00","verlenging_dagen":1}`, 'VERLENGING_NA_EINDE'],
  ['bekendgemaakt voor het besluit', `{"soort":"verlenging","opgelegd":"${OPGELEGD}","besluit":"2026-12-04T10:00:00+01:00","bekendgemaakt":"2026-12-03T10:00:00+01:00","gewenst_einde":"2026-12-25T23:40:00+01:00"}`, 'VERKEERDE_VOLGORDE'],
  ['geen verlenging', `{"soort":"huisverbod_datum","opgelegd_datum":"2024-03-27","verlengd_tot_datum":"2024-04-06"}`, 'EINDE_NIET_NA_GELDEND_EINDE'],
  ['voor de wet', '{"soort":"huisverbod","opgelegd":"2008-12-31T12:00:00+01:00"}', '1-1-2009'],
  ['diep genest', '['.repeat(50_000), 'JSON'],
];

describe('antwoorden', () => {
  const uitslagen = new Map(['UTC', 'America/New_York', 'Asia/Tokyo'].map((zone) => [zone, reken(alsRegels(goed.map(([vraag]) => vraag)), zone)]));

  test.each(goed.map(([vraag, antwoord], i) => [JSON.stringify(vraag), antwoord, i] as const))('%s', (_, antwoord, i) => {
    expect(uitslagen.get('UTC')?.regels[i]).toEqual(antwoord);
  });

  test('velden staan in de volgorde van de tabel, in elke tijdzone gelijk, met status 0', () => {
    for (const { regels, status } of uitslagen.values()) {
      expect(JSON.stringify(regels)).toBe(JSON.stringify(goed.map(([, antwoord]) => antwoord)));
      expect(status).toBe(0);
    }
  });
});

describe('slechte regels', () => {
  const { regels, status } = reken(slecht.map(([, regel]) => `${regel}\n`).join(''));

  test.each(slecht.map(([naam, , woord], i) => [naam, woord, i] as const))('%s: bericht noemt %s', (_, woord, i) => {
    expect(Object.keys(regels[i] ?? {})).toEqual(['fout']);
    expect(regels[i]?.fout).toContain(woord);
  });

  test('status 1, ook bij één slechte regel tussen goede', () => {
    expect(status).toBe(1);
    const gemengd = reken(`${alsRegels([goed[0]?.[0]])}fout\n${alsRegels([goed[0]?.[0]])}`);
    expect(gemengd.status).toBe(1);
    expect(gemengd.regels.map((regel) => 'fout' in regel)).toEqual([false, true, false]);
  });

  test('een bericht herhaalt niets van de invoer behalve de naam van een onbekend veld', () => {
    const geheim = 'Straatnaam 1';
    const { regels: berichten } = reken(alsRegels([{ soort: geheim }, { soort: 'huisverbod', opgelegd: geheim }, geheim]));
    expect(JSON.stringify(berichten)).not.toContain(geheim);
  });
});

describe('regels', () => {
  const vraag = JSON.stringify(goed[0]?.[0]);

  test('CRLF, BOM, geen regeleinde aan het slot', () => {
    const { regels, status } = reken(`\uFEFF${vraag}\r\n${vraag}\r\n${vraag}`);
    expect(regels).toEqual([goed[0]?.[1], goed[0]?.[1], goed[0]?.[1]]);
    expect(status).toBe(0);
  });

  test('lege regels aan het slot tellen niet, daartussen wel', () => {
    expect(reken(`${vraag}\n\n \r\n`)).toMatchObject({ regels: [{}], status: 0 });
    const { regels, status } = reken(`\n${vraag}\n\n\n${vraag}\n`);
    expect(regels.map((regel) => regel.fout ?? 'goed')).toEqual(['Deze regel is leeg.', 'goed', 'Deze regel is leeg.', 'Deze regel is leeg.', 'goed']);
    expect(status).toBe(1);
  });

  test('geen invoer: geen uitvoer en status 0', () => {
    expect(reken('')).toMatchObject({ regels: [], status: 0, stderr: '' });
  });

  test('ongeldige UTF-8 en een reuzenregel bederven hun buren niet', () => {
    const invoer = Buffer.concat([
      Buffer.from(`${vraag}\n`), Buffer.from([0x22, 0xff, 0xfe, 0x0a]), Buffer.alloc(MAX_BYTES + 5, 0x61), Buffer.from(`\n${vraag}\n`),
    ]);
    const { regels } = reken(invoer);
    expect(regels.map((regel) => regel.fout ?? 'goed')).toEqual(['goed', 'Deze regel is geen geldige UTF-8.', `Deze regel is langer dan ${MAX_BYTES} bytes.`, 'goed']);
  });

  test('tienduizend regels komen alle in volgorde terug', () => {
    const vragen = Array.from({ length: 10_000 }, (_, i) => ({ soort: 'uren', start: '2026-01-01T00:00:00+01:00', uren: i + 1 }));
    const { regels, status } = reken(alsRegels(vragen));
    expect(regels).toHaveLength(10_000);
    expect(regels.every((regel, i) => Date.parse(String(regel.uiterlijk)) === Date.UTC(2025, 11, 31, 23) + (i + 1) * 3_600_000)).toBe(true);
    expect(status).toBe(0);
  });

  test('een antwoord komt zodra de regel af is, ook als die in stukken binnenkomt', async () => {
    const kind = spawn(process.execPath, REKEN, { stdio: ['pipe', 'pipe', 'inherit'] });
    const eersteRegel = new Promise<string>((klaar) => kind.stdout.once('data', (brok: Buffer) => klaar(brok.toString())));
    kind.stdin.write(vraag.slice(0, 20));
    kind.stdin.write(`${vraag.slice(20)}\n`);
    expect(JSON.parse(await eersteRegel)).toEqual(goed[0]?.[1]);
    kind.stdin.end();
    expect(await new Promise((klaar) => kind.once('exit', klaar))).toBe(0);
  });

  test('waar de feestdagen niet bekend zijn, staat een waarschuwing op stderr en niets in het antwoord', () => {
    const { regels, status, stderr } = reken(alsRegels([{ soort: 'vovo_horen', verzoek_ontvangen: '2014-07-16' }]));
    expect(regels).toEqual([{ horen_uiterlijk_datum: '2014-07-21' }]);
    expect(stderr).toContain('de eerste is regel 1');
    expect(status).toBe(0);
  });

  test('een argument geeft uitleg', () => {
    const uitleg = spawnSync(process.execPath, [...REKEN, '--help'], { encoding: 'utf8' });
    expect(uitleg).toMatchObject({ status: 0, stdout: expect.stringContaining('machtiging_binnentreden') });
    expect(spawnSync(process.execPath, [...REKEN, 'vragen.jsonl'], { encoding: 'utf8' })).toMatchObject({ status: 2, stdout: '' });
  });
});
