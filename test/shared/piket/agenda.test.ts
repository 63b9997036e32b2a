/** The calendar file, read back by two independent libraries under three system zones: the instants of the roster. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { diensten, perPersoon } from '../../../shared/piket/diensten.ts';
import { schrijfIcal } from '../../../shared/piket/ical.ts';
import { zetDienst } from '../../../shared/piket/opdrachten/dienst.ts';
import { deelnemerVan, type Rooster } from '../../../shared/piket/rooster.ts';
import { wieNeemtWaar } from '../../../shared/piket/waarneming.ts';
import type { Afspraak } from './agendalezers.ts';
import { BURGEMEESTER, COORDINATOR, deelnemer, legVast, LOCOS, proefrooster, regime } from './hulp.ts';

const LEZERS = new URL('agendalezers.ts', import.meta.url).pathname;
const ZONES = [['Europe/Amsterdam', -120], ['America/New_York', 240], ['Pacific/Chatham', -765]] as const;
const NAMEN = [BURGEMEESTER, ...LOCOS.slice(0, 2), deelnemer('loco3', 'Ünlü; de Vries, M. \\ N.', 'locoburgemeester', 3)];

/** Both clock changes, with a handover in the hour that comes twice and in the one that does not exist. */
const geval = (wisseltijd: string) => {
  const rooster = proefrooster(regime({ rotatie: { per: 'dag', eersteDag: '2026-01-02', wisseltijd, volgorde: ['bgm', 'loco1', 'loco2', 'loco3'] } }), NAMEN);
  const [van, tot] = ['2026-10-20T00:00:00+02:00', '2027-04-05T00:00:00+02:00'];
  const tekst = schrijfIcal(rooster, { van, tot, deelnemerId: null, metKantoortijd: false, gemeente: 'Voorbeeldstad', gemaaktOp: '2026-10-01T12:00:00+02:00' });
  const alle = diensten(rooster, wieNeemtWaar(rooster, van).sinds, wieNeemtWaar(rooster, tot).tot ?? tot);
  const verwacht = perPersoon(alle.filter(({ grond }) => grond !== 'kantoortijd'))
    .filter((dienst) => Date.parse(dienst.tot) > Date.parse(van) && Date.parse(dienst.van) < Date.parse(tot))
    .map((dienst) => {
      const wie = deelnemerVan(rooster, dienst.deelnemerId ?? '');
      return { van: Date.parse(dienst.van), tot: Date.parse(dienst.tot), titel: `Piket: ${wie?.naam} (${wie?.ambt})` };
    });
  return { tekst, verwacht };
};

function lees(zone: string, tekst: string): { zone: number; icalJs: Afspraak[]; nodeIcal: Afspraak[] } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [LEZERS], { input: tekst, encoding: 'utf8', env: { ...process.env, TZ: zone } });
  expect([stderr, status]).toEqual(['', 0]);
  return JSON.parse(stdout) as ReturnType<typeof lees>;
}

const opTijd = (rij: readonly Afspraak[]) => rij.map(({ van, tot, titel }) => ({ van, tot, titel })).sort((a, b) => a.van - b.van);

describe.each(['02:30', '16:00'])('wissel om %s', (wisseltijd) => {
  const { tekst, verwacht } = geval(wisseltijd);

  test.each(ZONES)('in zone %s', (zone, verschuiving) => {
    const gelezen = lees(zone, tekst);
    expect(gelezen.zone).toBe(verschuiving);
    expect(verwacht.length).toBeGreaterThan(100);
    expect(opTijd(gelezen.icalJs)).toEqual(verwacht);
    expect(opTijd(gelezen.nodeIcal)).toEqual(verwacht);
  });
});

test('een dienst die van iemand af is, staat in een later bestand als vervallen, onder dezelfde sleutel met een hoger nummer', () => {
  const NU = '2026-10-01T12:00:00+02:00';
  const eerst = proefrooster();
  const keuze = { van: '2026-10-20T00:00:00+02:00', tot: '2026-11-20T00:00:00+01:00', deelnemerId: 'loco2', metKantoortijd: false, gemeente: 'Voorbeeldstad', gemaaktOp: NU };
  const bestand = (rooster: Rooster) => ({ rooster, metKantoortijd: false });
  const oud = lees('Europe/Amsterdam', schrijfIcal(eerst, keuze)).icalJs;
  const weg = oud[0]!;
  const later = legVast(eerst, zetDienst(eerst, { deelnemerId: 'loco3', van: '2026-10-23T17:00:00+02:00', tot: '2026-10-26T08:30:00+01:00', reden: 'Ruil' }, COORDINATOR, NU), NU);
  const { icalJs, nodeIcal } = lees('Europe/Amsterdam', schrijfIcal(later, { ...keuze, eerder: [bestand(eerst)] }));
  expect(icalJs).toEqual(nodeIcal);
  expect(new Map(icalJs.map(({ uid }) => [uid, 1])).size).toBe(icalJs.length);
  expect(icalJs.filter(({ stand }) => stand === 'CANCELLED')).toEqual([{ ...weg, titel: weg.titel.replace('Piket', 'Vervallen: piket'), stand: 'CANCELLED', nummer: later.laatsteVolgnummer }]);
  expect(icalJs.filter(({ stand }) => stand === 'CONFIRMED')).toEqual(oud.slice(1).map((een) => ({ ...een, nummer: later.laatsteVolgnummer })));
  expect(later.laatsteVolgnummer).toBeGreaterThan(weg.nummer);
  // Given back, it is there again, and nothing is cancelled.
  const terug = legVast(later, zetDienst(later, { deelnemerId: 'loco2', van: '2026-10-23T17:00:00+02:00', tot: '2026-10-26T08:30:00+01:00', reden: 'Terug' }, COORDINATOR, NU), NU);
  expect(schrijfIcal(terug, { ...keuze, eerder: [eerst, later].map(bestand) })).not.toContain('CANCELLED');
  expect(schrijfIcal(terug, { ...keuze, deelnemerId: 'loco3', eerder: [eerst, later].map(bestand) })).toContain('STATUS:CANCELLED');
});

test('wat in een eerder bestand met de kantooruren stond, vervalt in een bestand zonder', () => {
  const rooster = proefrooster();
  const keuze = { van: '2026-10-20T00:00:00+02:00', tot: '2026-11-20T00:00:00+01:00', deelnemerId: null, gemeente: 'Voorbeeldstad', gemaaktOp: '2026-10-01T12:00:00+02:00' };
  const uids = (tekst: string, stand: string): string[] => [...tekst.matchAll(/UID:(\S+)(?:(?!END:VEVENT)[^])*STATUS:(\w+)/g)].flatMap(([, uid = '', wat]) => (wat === stand ? [uid] : []));
  const met = schrijfIcal(rooster, { ...keuze, metKantoortijd: true });
  const zonder = schrijfIcal(rooster, { ...keuze, metKantoortijd: false, eerder: [{ rooster, metKantoortijd: true }] });
  const over = new Set(uids(zonder, 'CONFIRMED'));
  const weg = uids(met, 'CONFIRMED').filter((uid) => !over.has(uid));
  expect(weg.length).toBeGreaterThan(0);
  expect(uids(zonder, 'CANCELLED').toSorted()).toEqual(weg.toSorted());
});
