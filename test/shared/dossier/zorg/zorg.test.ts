import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gebeurtenis, Gegevens, NieuweGebeurtenis } from '../../../../shared/dossier/gebeurtenissen/index.ts';
import { takenVan } from '../../../../shared/dossier/taken/taken.ts';
import { legVoorvalVast, type Voorval } from '../../../../shared/dossier/verloop/eisen.ts';
import { isZorgnotitie, zonderZorgnotities } from '../../../../shared/dossier/zorg/notities.ts';
import { CRITERIA, voorgesteldeSoort, type Criterium } from '../../../../shared/dossier/zorg/oordeel.ts';
import { SPOOR_UIT, zorgfase, zorgsporen } from '../../../../shared/dossier/zorg/sporen.ts';
import { weekdag } from '../../../../shared/wth/rekenen.ts';
import { momentVanEpoch, epochVanMoment, type Moment } from '../../../../shared/wth/tijd.ts';
import { werkdagenNa } from '../../../../shared/wth/werkdagen.ts';
import { bouw, daarna } from '../zaak.ts';
import { ingetrokken, lopend } from '../verloop/stappen.ts';
import { code } from '../../weigering.ts';

const NU = '2026-12-03T12:00:00+01:00';
const leg = (zaak: readonly Gebeurtenis[], voorval: NieuweGebeurtenis, nu: Moment = NU): Gebeurtenis[] => daarna(zaak, legVoorvalVast(bouw(zaak), voorval as Voorval, nu));
const overdracht = (at: Moment, stap: Gegevens<'zorg.overdracht'>['stap']): NieuweGebeurtenis => ({ type: 'zorg.overdracht', at, gegevens: { stap, wie: 'Team Noord', toelichting: '' } });
const toegewezen = (rol: Gegevens<'zorg.toegewezen'>['rol'], spoor: string, at = '2026-11-28T10:00:00+01:00'): NieuweGebeurtenis => ({ type: 'zorg.toegewezen', at, gegevens: { rol, spoor, naam: 'A. Post', partij: 'Steunpunt', bereikbaar: '' } });
const oordeel = (anders: Partial<Gegevens<'zorg.beoordeeld'>> = {}, at = '2026-12-03T10:00:00+01:00'): NieuweGebeurtenis => ({
  type: 'zorg.beoordeeld',
  at,
  gegevens: { veiligheid: true, bescherming: true, draagkracht: false, acuut: false, meerPersonen: true, meerProblemen: false, soort: 'meervoudig', afwijking: '', ...anders },
});
const contact = (spoor: string, at = '2026-12-01T10:00:00+01:00'): NieuweGebeurtenis => ({ type: 'zorg.contact', at, gegevens: { spoor, met: 'haar', hoe: 'telefoon', inhoud: 'Zij slaapt slecht.' } });
const zorgtaken = (zaak: readonly Gebeurtenis[], nu: Moment): string[] =>
  takenVan(bouw(zaak), nu).filter(({ aanleiding }) => aanleiding === 'zorg').map(({ soort, stand, uiterlijk }) => `${soort} ${stand} ${uiterlijk?.op}`);

describe('the warm handover', () => {
  const gebeld = leg(lopend(), overdracht('2026-11-27T23:50:00+01:00', 'gebeld'));
  test('from the call on: on site within the hour, the work plan within 24 hours', () => {
    expect(zorgtaken(lopend(), NU)).toEqual([]);
    expect(zorgtaken(gebeld, '2026-11-28T00:10:00+01:00')).toEqual(['zorgTerPlaatse open 2026-11-28T00:50:00+01:00', 'zorgWerkplan open 2026-11-28T23:50:00+01:00']);
    const plan = leg(leg(gebeld, overdracht('2026-11-28T00:51:00+01:00', 'ter plaatse')), overdracht('2026-11-28T23:50:00+01:00', 'werkplan'));
    expect(zorgtaken(plan, NU)).toEqual(['zorgTerPlaatse te laat gedaan 2026-11-28T00:50:00+01:00', 'zorgWerkplan gedaan 2026-11-28T23:50:00+01:00']);
  });
  test.each<[string, () => unknown]>([
    ['ZORG_EERST_BELLEN', () => leg(lopend(), overdracht('2026-11-28T00:10:00+01:00', 'werkplan'))],
    ['AL_VASTGELEGD', () => leg(gebeld, overdracht('2026-11-28T00:10:00+01:00', 'gebeld'))],
    ['VERKEERDE_VOLGORDE', () => leg(gebeld, overdracht('2026-11-27T23:45:00+01:00', 'ter plaatse'))],
    ['IN_DE_TOEKOMST', () => leg(gebeld, overdracht('2026-12-03T12:01:00+01:00', 'ter plaatse'))],
    ['NIETS_OPGELEGD', () => leg(lopend().slice(0, 1), overdracht('2026-11-28T00:10:00+01:00', 'gebeld'))],
  ])('%s', (verwacht, werk) => expect(code(werk)).toBe(verwacht));
});

describe('working together', () => {
  test('several parties meet within two working days: from Thursday until the end of Monday', () => {
    const zaak = leg(lopend(), oordeel());
    expect(zorgtaken(zaak, NU)).toEqual(['zorgOverleg open 2026-12-08T00:00:00+01:00']);
    const gedaan = leg(zaak, { type: 'zorg.overleg', at: '2026-12-03T11:00:00+01:00', gegevens: { deelnemers: 'Steunpunt, wijkteam' } });
    expect(zorgtaken(gedaan, NU)).toEqual(['zorgOverleg gedaan 2026-12-08T00:00:00+01:00']);
    expect(zorgtaken(leg(zaak, oordeel({ soort: 'enkelvoudig', afwijking: 'Eén partij kan dit.' })), NU)).toEqual([]);
  });
  test('who judges otherwise than the answers suggest says why', () => {
    expect(code(() => leg(lopend(), oordeel({ soort: 'enkelvoudig' })))).toBe('INVOER_ONGELDIG');
    expect(code(() => leg(lopend(), oordeel({ soort: 'enkelvoudig', afwijking: 'Eén partij kan dit.' })))).toBe('goed');
  });
  test('one more yes never makes it simpler', () => {
    const antwoorden = fc.record(Object.fromEntries(CRITERIA.map((een) => [een, fc.boolean()])) as Record<Criterium, fc.Arbitrary<boolean>>);
    fc.assert(fc.property(antwoorden, fc.constantFrom(...CRITERIA), (gegeven, een) => voorgesteldeSoort(gegeven) === 'enkelvoudig' || voorgesteldeSoort({ ...gegeven, [een]: true }) === 'meervoudig'));
    expect(voorgesteldeSoort({ veiligheid: false, bescherming: false, draagkracht: false, acuut: false, meerPersonen: true, meerProblemen: true })).toBe('meervoudig');
  });
  test('working days: Sinterklaas counts, the weekend and Christmas do not', () => {
    expect(werkdagenNa('2026-12-04', 2)).toEqual({ dag: '2026-12-08', feestdagenOnzeker: false });
    expect(werkdagenNa('2026-12-24', 1).dag).toBe('2026-12-28');
    const dag0 = epochVanMoment('2026-01-01T12:00:00+01:00');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 360 }), fc.integer({ min: 1, max: 5 }), (na, aantal) => {
        const { dag } = werkdagenNa(momentVanEpoch(dag0 + na * 86_400_000).slice(0, 10), aantal);
        return weekdag(dag) <= 5;
      }),
    );
  });
});

describe('tracks and phases', () => {
  test('one for each person, the last one responsible, contacts the last first', () => {
    const huisgenoot = bouw(lopend()).huisgenoten[0]?.gegevens.huisgenootId ?? '';
    const zaak = [toegewezen('zorgverantwoordelijke', SPOOR_UIT), contact(huisgenoot), contact(huisgenoot, '2026-12-02T10:00:00+01:00')].reduce((tot, een) => leg(tot, een), lopend());
    const sporen = zorgsporen(bouw(zaak));
    expect(sporen).toHaveLength(1 + bouw(zaak).huisgenoten.length);
    expect(sporen[0]?.verantwoordelijke?.gegevens.naam).toBe('A. Post');
    expect(sporen[1]?.verantwoordelijke).toBeNull();
    expect(sporen[1]?.contacten.map(({ at }) => at)).toEqual(['2026-12-02T10:00:00+01:00', '2026-12-01T10:00:00+01:00']);
  });
  test.each<[string, () => unknown]>([
    ['ZORGSPOOR_ONBEKEND', () => leg(lopend(), contact('iemand'))],
    ['ZORGSPOOR_ONBEKEND', () => leg(lopend(), toegewezen('zorgverantwoordelijke', ''))],
    ['INVOER_ONGELDIG', () => leg(lopend(), toegewezen('procesregisseur', SPOOR_UIT))],
    ['VERKEERDE_VOLGORDE', () => leg(lopend(), { type: 'zorg.plan', at: NU, gegevens: { spoor: SPOOR_UIT, doel: 'Rust', afspraken: 'Bellen', volgendMoment: '2026-12-03T11:00:00+01:00' } })],
    ['HUISVERBOD_VOORBIJ', () => leg(ingetrokken(lopend(), '2026-12-02T10:00:00+01:00'), { type: 'zorg.advies', at: NU, gegevens: { advies: 'verlengen', van: 'Steunpunt', kern: 'Het is niet klaar.' } })],
  ])('%s', (verwacht, werk) => expect(code(werk)).toBe(verwacht));
  test.each([
    ['2026-11-28T12:00:00+01:00', 'crisis 2026-11-28T23:40:00+01:00'],
    ['2026-11-28T23:40:00+01:00', 'casemanagement 2026-12-07T23:40:00+01:00'],
    ['2026-12-07T23:40:00+01:00', 'zorg 2027-11-27T23:40:00+01:00'],
    ['2027-11-27T23:40:00+01:00', 'afgerond null'],
  ])('at %s: %s', (nu, verwacht) => {
    const fase = zorgfase(bouw(lopend()), nu);
    expect(`${fase?.fase} ${fase?.tot}`).toBe(verwacht);
  });
});

describe('care notes', () => {
  test('are left out with their corrections; all else stays', () => {
    const zaak = leg(leg(lopend(), contact(SPOOR_UIT)), toegewezen('procesregisseur', ''));
    const notitie = zaak.find(({ type }) => type === 'zorg.contact');
    const verbeterd = daarna(zaak, { type: 'gebeurtenis.gecorrigeerd', at: NU, gegevens: { gebeurtenisId: notitie?.id ?? '', gegevens: { ...notitie?.gegevens, inhoud: 'Zij slaapt weer.' }, at: null, reden: 'Verkeerd' } });
    const over = zonderZorgnotities(verbeterd);
    expect(verbeterd.length - over.length).toBe(2);
    expect(JSON.stringify(over)).not.toContain('slaapt');
    expect(over.some(({ type }) => type === 'zorg.toegewezen')).toBe(true);
    expect(isZorgnotitie('zorg.voortgang')).toBe(false);
  });
});
