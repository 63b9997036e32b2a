/** What must hold after any sequence of commands: exactly one person each minute, and a past that stays what it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bevoegdheidsbewijs } from '../../../shared/piket/bevoegdheidsbewijs.ts';
import { controle } from '../../../shared/piket/controle.ts';
import { diensten, type Dienst } from '../../../shared/piket/diensten.ts';
import { momentVanMs } from '../../../shared/piket/klok.ts';
import { gatenNa } from '../../../shared/piket/opdrachten/dekking.ts';
import { bouwRooster } from '../../../shared/piket/rooster.ts';
import { leesRoostergebeurtenis } from '../../../shared/piket/roostergebeurtenissen.ts';
import { verschil } from '../../../shared/piket/verschil.ts';
import { wieNeemtWaar } from '../../../shared/piket/waarneming.ts';
import { eisSluitend } from './hulp.ts';
import { orakel } from './orakel.ts';
import { leven, speel } from './reeks.ts';

const DAG = 86_400_000;
const op = (rij: readonly Dienst[], ms: number): Dienst[] => rij.filter(({ van, tot }) => Date.parse(van) <= ms && ms < Date.parse(tot));

/** The changes of the clock near which lives begin: the night of 25 hours, and that of 23. */
const WISSELS = [Date.UTC(2026, 9, 25, 1), Date.UTC(2027, 2, 28, 1)];

const ZONDER_GEVOLG: ReadonlySet<string> = new Set(['ruil', 'ruilMetTegen', 'afwijzen', 'ruilIntrekken']);

describe('na elke reeks van plannen, ruilen, overnemen en afwezig melden', () => {
  test('zijn de diensten samen precies de periode, met op elke minuut wie het orakel noemt', () => {
    fc.assert(
      fc.property(leven, fc.array(fc.nat(40 * 24 * 60), { minLength: 40, maxLength: 40 }), fc.nat(86_399), (geschiedenis, minuten, seconde) => {
        const laatste = speel(geschiedenis).at(-1);
        if (!laatste) return;
        const begin = Math.floor((geschiedenis.begin - 3 * DAG) / 1000) * 1000 + seconde * 1000;
        const [van, tot] = [momentVanMs(begin), momentVanMs(begin + 41 * DAG)];
        const rij = diensten(laatste.na, van, tot);
        eisSluitend(rij, van, tot);
        const [eerste, einde] = [begin, begin + 41 * DAG];
        // Every change of person, to both sides, and every quarter of the nights in which the clock changes.
        const randen = rij.flatMap(({ van: rand }) => [Date.parse(rand), Date.parse(rand) - 60_000]);
        // And where anything that was recorded begins or ends: there a mistake shows first.
        const vakken = [...laatste.na.lagen, ...laatste.na.afwezigheden].flatMap((een) => [een.van, een.van + 60_000, een.tot - 60_000]);
        const nachten = WISSELS.flatMap((wissel) => Array.from({ length: 24 }, (_, i) => wissel + (i - 12) * 15 * 60_000));
        for (const ms of [...minuten.map((minuut) => begin + minuut * 60_000), ...randen, ...vakken, ...nachten]) {
          if (ms < eerste || ms >= einde) continue;
          const [dienst, tweede] = op(rij, ms);
          expect(tweede).toBeUndefined();
          const { inFunctie, ...verwacht } = orakel(laatste.na.gebeurtenissen, ms);
          expect({ wie: dienst?.deelnemerId, terugval: dienst?.grond === 'terugval' || dienst?.grond === 'gat' }).toEqual(verwacht);
          // As long as anybody holds an office, somebody acts: no command leaves a minute to nobody.
          if (inFunctie > 0) expect(verwacht.wie).not.toBeNull();
        }
      }),
      { numRuns: 100 },
    );
  });

  test('zegt wieNeemtWaar hetzelfde als de diensten, en klopt sinds en tot', () => {
    fc.assert(
      fc.property(leven, fc.nat(30 * 24 * 60), (geschiedenis, minuut) => {
        const laatste = speel(geschiedenis).at(-1);
        if (!laatste) return;
        const ms = geschiedenis.begin + minuut * 60_000;
        const antwoord = wieNeemtWaar(laatste.na, momentVanMs(ms));
        const wie = antwoord.waarnemer?.deelnemerId ?? null;
        const verwacht = (t: number): string | null => orakel(laatste.na.gebeurtenissen, t).wie;
        expect(wie).toBe(verwacht(ms));
        expect(verwacht(Date.parse(antwoord.sinds))).toBe(wie);
        if (Date.parse(antwoord.sinds) > Date.parse('2026-01-05T09:00:00+01:00')) expect(verwacht(Date.parse(antwoord.sinds) - 1)).not.toBe(wie);
        // Asked at the very moment of the handover it is the next one, and at that of the last one still the same.
        for (const rand of [antwoord.sinds, ...(antwoord.tot === null ? [] : [antwoord.tot])]) {
          expect(wieNeemtWaar(laatste.na, rand).waarnemer?.deelnemerId ?? null).toBe(verwacht(Date.parse(rand)));
        }
        if (antwoord.tot !== null) {
          expect(verwacht(Date.parse(antwoord.tot))).not.toBe(wie);
          expect(verwacht(Date.parse(antwoord.tot) - 1)).toBe(wie);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('veranderde geen opdracht wie er voor dat moment waarnam (behalve een correctie), liet er geen een gat zonder naam, en deed een ruil zonder instemming niets', () => {
    fc.assert(
      fc.property(leven, (geschiedenis) => {
        for (const { nu: ms, soort, voor, na } of speel(geschiedenis)) {
          if (voor === na) continue;
          const [van, nu] = [momentVanMs(geschiedenis.begin - 30 * DAG), momentVanMs(ms)];
          if (soort !== 'correctie') expect(diensten(na, van, nu)).toEqual(diensten(voor, van, nu));
          expect(gatenNa(voor, na, nu).filter(({ deelnemerId }) => deelnemerId !== null)).toEqual([]);
          if (ZONDER_GEVOLG.has(soort)) expect(verschil(voor, na, van, momentVanMs(ms + 60 * DAG))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('geeft dezelfde geschiedenis in een andere volgorde gelezen hetzelfde rooster', () => {
    fc.assert(
      fc.property(leven, fc.infiniteStream(fc.nat()), (geschiedenis, willekeur) => {
        const laatste = speel(geschiedenis).at(-1);
        if (!laatste) return;
        const door = laatste.na.gebeurtenissen
          .map((g) => ({ g: leesRoostergebeurtenis(JSON.parse(JSON.stringify(g))), sleutel: willekeur.next().value ?? 0 }))
          .sort((a, b) => a.sleutel - b.sleutel);
        expect(bouwRooster(door.map(({ g }) => g))).toEqual(laatste.na);
      }),
      { numRuns: 40 },
    );
  });

  test('noemt verschil precies de minuten waarop iemand anders waarneemt', () => {
    fc.assert(
      fc.property(leven, fc.array(fc.nat(40 * 24 * 60), { minLength: 30, maxLength: 30 }), (geschiedenis, minuten) => {
        const gebeurd = speel(geschiedenis);
        const [eerste, laatste] = [gebeurd[0], gebeurd.at(-1)];
        if (!eerste || !laatste) return;
        const [van, tot] = [momentVanMs(geschiedenis.begin), momentVanMs(geschiedenis.begin + 41 * DAG)];
        const anders = verschil(eerste.voor, laatste.na, van, tot);
        for (const minuut of minuten) {
          const ms = geschiedenis.begin + minuut * 60_000;
          const voor = orakel(eerste.voor.gebeurtenissen, ms).wie;
          const na = orakel(laatste.na.gebeurtenissen, ms).wie;
          const [deel, tweede] = anders.filter((v) => Date.parse(v.van) <= ms && ms < Date.parse(v.tot));
          expect(tweede).toBeUndefined();
          expect(deel ? [deel.voor.deelnemerId, deel.na.deelnemerId] : null).toEqual(voor === na ? null : [voor, na]);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('telt de verdeling precies de uren van de periode', () => {
    fc.assert(
      fc.property(leven, (geschiedenis) => {
        const laatste = speel(geschiedenis).at(-1);
        if (!laatste) return;
        const [van, tot] = [momentVanMs(geschiedenis.begin), momentVanMs(geschiedenis.begin + 100 * DAG)];
        const { verdeling } = controle(laatste.na, van, tot);
        const niemand = diensten(laatste.na, van, tot).filter(({ deelnemerId }) => deelnemerId === null);
        const uren = verdeling.belastingen.reduce((som, b) => som + b.uren + b.kantooruren, 0) + niemand.reduce((som, d) => som + (Date.parse(d.tot) - Date.parse(d.van)) / 3_600_000, 0);
        expect(uren).toBeCloseTo(2400, 6);
      }),
      { numRuns: 40 },
    );
  });

  test('blijft een bewijs van bevoegdheid letterlijk hetzelfde, hoe het rooster daarna ook verandert', () => {
    fc.assert(
      fc.property(leven, fc.nat(13), (geschiedenis, plek) => {
        const gebeurd = speel(geschiedenis);
        const toen = gebeurd[plek % gebeurd.length];
        const laatste = gebeurd.at(-1);
        if (!toen || !laatste) return;
        const moment = momentVanMs(toen.nu);
        if (wieNeemtWaar(toen.na, moment).waarnemer === null) return;
        const opmaak = { opgemaaktOp: moment, totVolgnummer: toen.na.laatsteVolgnummer };
        const bewijs = (rooster: typeof toen.na): string => JSON.stringify(bevoegdheidsbewijs(rooster, moment, { gemeente: 'Voorbeeldstad' }, opmaak));
        expect(bewijs(laatste.na)).toBe(bewijs(toen.na));
      }),
      { numRuns: 50 },
    );
  });
});

describe('de reeksen zelf', () => {
  test('laten elke opdracht ten minste een keer slagen', () => {
    const geslaagd = new Map<string, number>();
    for (const geschiedenis of fc.sample(leven, { numRuns: 120, seed: 5 })) {
      for (const { soort, voor, na } of speel(geschiedenis)) if (voor !== na && na.laatsteVolgnummer > voor.laatsteVolgnummer) geslaagd.set(soort, (geslaagd.get(soort) ?? 0) + 1);
    }
    expect([...geslaagd.keys()].sort()).toEqual(
      ['aanvaard', 'afwezig', 'afwijzen', 'correctie', 'deelnemer', 'dienst', 'feestdagen', 'gat', 'intrekken', 'overname', 'plan', 'ruil', 'ruilIntrekken', 'ruilMetTegen', 'terug', 'toewijzen'].sort(),
    );
  });
});
