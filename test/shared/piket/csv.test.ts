import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesRoosterCsv, type Gelezenrooster } from '../../../shared/piket/csv/lees.ts';
import { ontleedCsv, scheidingsteken } from '../../../shared/piket/csv/ontleed.ts';
import { cel, schrijfRoosterCsv } from '../../../shared/piket/csv/schrijf.ts';
import { celwaarde } from '../../../shared/piket/csv/velden.ts';
import { diensten, perPersoon } from '../../../shared/piket/diensten.ts';
import { zetDiensten } from '../../../shared/piket/opdrachten/dienst.ts';
import { verschil } from '../../../shared/piket/verschil.ts';
import { BURGEMEESTER, COORDINATOR, deelnemer, legVast, proefrooster, RAADSLID, regime } from './hulp.ts';

const NU = '2026-10-01T09:00:00+02:00';
const rooster = proefrooster();
const lees = (tekst: string | Uint8Array): Gelezenrooster => leesRoosterCsv(tekst, rooster, NU);

/** `regel kolom code` of every problem. */
const problemen = (uitkomst: Gelezenrooster): string[] => (uitkomst.ok ? [] : uitkomst.problemen.map(({ regel, kolom, code }) => `${regel} ${kolom ?? '-'} ${code}`));
const rijen = (uitkomst: Gelezenrooster): string[] => (uitkomst.ok ? uitkomst.diensten.map((d) => `${d.regel} ${d.deelnemerId} ${d.van} ${d.tot} ${d.reden}`) : problemen(uitkomst));

const KOP = 'naam;van;van tijd;tot;tot tijd;reden';

describe('een rooster inlezen', () => {
  test('puntkomma, komma of tab; koppen en datums zoals mensen ze schrijven', () => {
    const verwacht = ['2 loco1 2026-10-23T16:00:00+02:00 2026-10-30T16:00:00+01:00 ingelezen rooster'];
    for (const tekst of [
      'naam;van;tot\nP. van Wilgenburg;23-10-2026 16:00;30-10-2026 16:00\n',
      'Wie,Vanaf,Einde\r\n"p. van  wilgenburg",vr 23 oktober 2026 om 16.00 uur,30/10/26 16u\r\n',
      'TOT\tLoco\tVan datum\tVan-tijd\tEindtijd\n2026-10-30\tloco1\t2026-10-23\t16.00\t16:00',
      'sep=|\nnaam|begin|eind\nP. van Wilgenburg|2026-10-23T16:00|2026-10-30T16:00:00',
      'Piketdienst;Startdatum;Starttijd;Einddatum;Eindtijd;Kleur\n P. van Wilgenburg ;23-10-2026;1600;30-10-2026;16 uur;geel\n\n;;;;;\n',
    ]) {
      expect(rijen(lees(tekst)).map((rij) => rij.replace(/^3/, '2'))).toEqual(verwacht);
    }
  });

  test('UTF-8 met en zonder merkteken en Windows-1252 geven dezelfde naam', () => {
    const tekst = 'naam;van;tot\nA. Çelik-Hoogland;23-10-2026 16:00;30-10-2026 16:00\n';
    const utf8 = new TextEncoder().encode(tekst);
    const win = Uint8Array.from(tekst, (teken) => teken.codePointAt(0) ?? 0);
    for (const bytes of [utf8, Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), win]) {
      expect(rijen(lees(bytes))).toEqual(['2 loco2 2026-10-23T16:00:00+02:00 2026-10-30T16:00:00+01:00 ingelezen rooster']);
    }
    expect(rijen(lees(`\uFEFF${tekst}`))).toHaveLength(1);
    expect(problemen(lees(Uint8Array.of(0xff, 0xfe, ...new Uint8Array(new Uint16Array([...'naam'].map((t) => t.charCodeAt(0))).buffer))))).toEqual(['1 - CSV_CODERING']);
    expect(problemen(lees(Uint8Array.of(0x6e, 0x81, 0x20)))).toEqual(['1 - CSV_CODERING']);
  });

  test('elk probleem met zijn regel en kolom, en dan niets', () => {
    const uitkomst = lees(
      [
        KOP,
        'P. van Wilgenburg;23-10-2026;16:00;24-10-2026;16:00;',
        'Onbekende Persoon;24-10-2026;16:00;25-10-2026;16:00;',
        'M. Noordam;31-11-2026;16:00;morgen;16:00;',
        'M. Noordam;25-10-2026;2:30;25-10-2026;25:00;',
        'M. Noordam;28-3-2027;02:30;28-3-2027;12:00;',
        'M. Noordam;26-10-2026;16:00;25-10-2026;16:00;',
        'M. Noordam;26-09-2026;16:00;27-9-2026;16:00;',
        'J. Veenstra;26-10-2026;16:00;27-10-2026;16:00;',
        ';26-10-2026;;27-10-2026;16:00;',
        'M. Noordam;26-10-2026;16:00',
        'M. Noordam;26-10-2026;16:00;27-10-2026;16:00;x;y',
        `M. Noordam;26-10-2026;16:00;27-10-2026;16:00;${'x'.repeat(301)}`,
        'M. Noordam;26-10-2026;16:00;27-10-2026;16:00;zero\u200Bwidth \u202E',
        'M. Noordam;26-10-1926;16:00;27-10-2026;16:00;',
      ].join('\r\n'),
    );
    expect(problemen(uitkomst)).toEqual([
      '3 naam CSV_PERSOON_ONBEKEND',
      '4 van CSV_DATUM_BESTAAT_NIET',
      '4 tot CSV_DATUM_ONLEESBAAR',
      '5 van tijd CSV_TIJD_TWEE_KEER',
      '5 tot tijd CSV_TIJD_ONLEESBAAR',
      '6 van tijd CSV_TIJD_BESTAAT_NIET',
      '7 tot CSV_EINDE_VOOR_BEGIN',
      '8 van CSV_VERLEDEN',
      '9 naam CSV_RAADSLID',
      '10 naam CSV_VELD_LEEG',
      '10 van CSV_TIJD_ONTBREEKT',
      '11 - CSV_AANTAL_KOLOMMEN',
      '12 - CSV_AANTAL_KOLOMMEN',
      '13 reden CSV_TEKST_TE_LANG',
      '14 reden CSV_ONZICHTBAAR_TEKEN',
      '15 van CSV_DATUM_BESTAAT_NIET',
    ]);
    expect(uitkomst.ok ? [] : uitkomst.goed.map(({ regel }) => regel)).toEqual([2]);
  });

  test('overlappende en dubbele regels noemen de andere regel; aansluiten mag', () => {
    const uitkomst = lees([KOP, 'loco1;1-11-2026;0:00;3-11-2026;0:00;', 'loco2;2-11-2026;0:00;2-11-2026;12:00;', 'loco3;3-11-2026;0:00;4-11-2026;0:00;', 'loco3;3-11-2026;0:00;4-11-2026;0:00;'].join('\n'));
    expect(uitkomst.ok ? [] : uitkomst.problemen.map(({ regel, code, params }) => [regel, code, params])).toEqual([
      [3, 'CSV_OVERLAP', { andere: 2 }],
      [5, 'CSV_DUBBEL', { andere: 4 }],
    ]);
    // Also of a line that has something else wrong with it, so that all of it can be mended in one go.
    expect(problemen(lees([KOP, 'loco1;1-11-2026;0:00;3-11-2026;0:00;', 'Onbekend;2-11-2026;0:00;2-11-2026;12:00;'].join('\n')))).toEqual(['3 naam CSV_PERSOON_ONBEKEND', '3 - CSV_OVERLAP']);
  });

  test('zomertijd en wintertijd kiezen in het dubbele uur', () => {
    expect(rijen(lees(`${KOP}\nloco1;25-10-2026;02:30 zomertijd;25-10-2026;02:30 (wintertijd);\n`))).toEqual(['2 loco1 2026-10-25T02:30:00+02:00 2026-10-25T02:30:00+01:00 ingelezen rooster']);
    expect(rijen(lees('naam;van;tot\nloco1;25-10-2026 02:30 wintertijd;26-10-2026 1:00\n'))).toEqual(['2 loco1 2026-10-25T02:30:00+01:00 2026-10-26T01:00:00+01:00 ingelezen rooster']);
  });

  test('wie dan niet in functie of afwezig is, en wie een naam deelt', () => {
    const mensen = [BURGEMEESTER, deelnemer('loco1', 'P. van Wilgenburg', 'locoburgemeester', 1, { totEnMet: '2026-10-25' }), deelnemer('a', 'K. Dubbel', 'locoburgemeester', 8), deelnemer('b', 'K. dubbel', 'locoburgemeester', 9), RAADSLID];
    const afwezig = { deelnemerId: 'bgm', van: '2026-10-25T00:00:00+02:00', tot: null, grond: 'vakantie', toelichting: '' } as const;
    const met = legVast(proefrooster(regime(), mensen), [{ type: 'afwezigheid.gemeld', at: NU, gegevens: afwezig }], NU);
    const tekst = [KOP, 'loco1;24-10-2026;0:00;27-10-2026;0:00;', 'bgm;27-10-2026;0:00;28-10-2026;0:00;', 'K. Dubbel;28-10-2026;0:00;29-10-2026;0:00;', 'b;29-10-2026;0:00;30-10-2026;0:00;'].join('\n');
    expect(problemen(leesRoosterCsv(tekst, met, NU))).toEqual(['2 naam CSV_NIET_IN_AMBT', '3 naam CSV_AFWEZIG', '4 naam CSV_PERSOON_DUBBELZINNIG']);
  });

  test('een bestand dat geen rooster is', () => {
    expect(problemen(lees(''))).toEqual(['1 - CSV_LEEG']);
    expect(problemen(lees(`${KOP}\n`))).toEqual(['1 - CSV_LEEG']);
    expect(problemen(lees('kleur;van\nrood;1-1-2027'))).toEqual(['1 - CSV_KOLOM_ONTBREEKT', '1 - CSV_KOLOM_ONTBREEKT']);
    expect(problemen(lees('naam;wie;van;tot\na;b;c;d'))).toEqual(['1 wie CSV_KOLOM_DUBBEL']);
    expect(problemen(lees(`${KOP}\nloco1;"23-10-2026;16:00;\n`))).toEqual(['2 - CSV_AANHALINGSTEKEN']);
    expect(problemen(lees(`${KOP}\nloco1;"23-10-2026"x;16:00;;;\n`))).toEqual(['2 - CSV_AANHALINGSTEKEN']);
    expect(problemen(lees(new Uint8Array(2_000_001)))).toEqual(['1 - CSV_TE_GROOT']);
    expect(problemen(lees(`${KOP}\n${'loco1;;;;;\n'.repeat(10_001)}`))).toEqual(['1 - CSV_TE_GROOT']);
  });

  test('welke bytes ook: een antwoord, nooit een fout', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => !lees(bytes).ok), { numRuns: 300 });
    const stuk = fc.constantFrom(';', ',', '\n', '"', '\r', 'naam', 'van', 'tot', 'loco1', '23-10-2026', '16:00', ' ', '=1', "'", '\t');
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 60 }), (stukken) => {
        const uitkomst = lees(`naam;van;tot\n${stukken.join('')}`);
        if (!uitkomst.ok) expect(uitkomst.problemen.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('een rooster uitschrijven', () => {
  const keuze = { van: '2026-10-20T00:00:00+02:00', tot: '2026-11-20T00:00:00+01:00', bom: true, perPersoon: false };

  test('kop, regels, uren en merkteken', () => {
    const tekst = schrijfRoosterCsv(rooster, { ...keuze, van: '2026-10-23T12:00:00+02:00', tot: '2026-10-26T12:00:00+01:00' });
    expect(tekst.split('\r\n')).toEqual([
      '\uFEFFnaam;ambt;van;van tijd;tot;tot tijd;uren;reden;telefoon',
      'E. Zomerdijk;burgemeester;23-10-2026;12:00;23-10-2026;17:00;5;kantoortijd;0182 00 00 01',
      'A. Çelik-Hoogland;locoburgemeester;23-10-2026;17:00;26-10-2026;08:30;64,5;volgens het rooster;0182 00 00 02',
      'E. Zomerdijk;burgemeester;26-10-2026;08:30;26-10-2026;12:00;3,5;kantoortijd;0182 00 00 01',
      '',
    ]);
  });

  test('begint met de eerste die in het rooster stond', () => {
    const regels = schrijfRoosterCsv(rooster, { ...keuze, van: '2026-01-01T00:00:00+01:00', tot: '2026-01-06T00:00:00+01:00' }).split('\r\n');
    expect(regels[1]).toMatch(/^E. Zomerdijk;burgemeester;05-01-2026;09:00;/);
  });

  test.each(['02:30', '16:00'])('ingelezen is het weer hetzelfde rooster (wissel om %s)', (wisseltijd) => {
    const perDag = proefrooster(regime({ rotatie: { per: 'dag', eersteDag: '2026-01-02', wisseltijd, volgorde: ['bgm', 'loco1', 'loco3'] } }));
    for (const samen of [true, false]) {
      const gelezen = leesRoosterCsv(schrijfRoosterCsv(perDag, { ...keuze, perPersoon: samen }), perDag, NU);
      const verwacht = diensten(perDag, keuze.van, keuze.tot);
      expect(gelezen.ok && gelezen.diensten.map(({ deelnemerId, van, tot }) => [deelnemerId, van, tot])).toEqual(
        (samen ? perPersoon(verwacht) : verwacht).map(({ deelnemerId, van, tot }) => [deelnemerId, van, tot]),
      );
      if (!gelezen.ok) continue;
      const leeg = proefrooster(null);
      const gezet = legVast(leeg, zetDiensten(leeg, gelezen.diensten.map(({ regel: _, ...d }) => d), COORDINATOR, NU), NU);
      expect(verschil(perDag, gezet, keuze.van, keuze.tot)).toEqual([]);
    }
  });

  test('wat een formule zou zijn is tekst, en komt ongewijzigd terug', () => {
    for (const eng of ['=1+1', '+31 6', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '=HYPERLINK("http://x";"y")']) {
      expect(cel(eng).replace(/^"/, '')).toMatch(/^'/);
    }
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', '"', ';', ',', '\t', '\n', 'a', "'", ' ', '-') }), (waarde) => {
        // An apostrophe that somebody typed himself before a formula cannot be told from ours.
        fc.pre(!waarde.trimStart().startsWith("'"));
        const { rijen: gelezen } = ontleedCsv(`x;${cel(waarde)}`, ';');
        expect(celwaarde(gelezen?.[0]?.cellen[1] ?? '')).toBe(waarde.trim());
      }),
      { numRuns: 500 },
    );
    expect(schrijfRoosterCsv(proefrooster(regime(), [deelnemer('bgm', '=cmd|calc', 'burgemeester', 1, { telefoons: [{ soort: 'mobiel', nummer: '+31 600000000' }] })]), keuze)).toMatch(/\r\n'=cmd\|calc;.*;'\+31 600000000\r\n/);
  });

  test('het scheidingsteken komt uit de kopregel, niet uit de tekst tussen aanhalingstekens', () => {
    expect(scheidingsteken('"a;b;c;d",van,tot\n')).toBe(',');
    expect(scheidingsteken('\n\nnaam\tvan\ttot; enz\n')).toBe('\t');
    expect(scheidingsteken('naam')).toBe(';');
  });
});
