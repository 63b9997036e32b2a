import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Gebeurtenis, Gegevens, NieuweGebeurtenis } from '../../../../shared/dossier/gebeurtenissen/index.ts';
import { zorgaandacht } from '../../../../shared/dossier/zorg/aandacht.ts';
import { SPOOR_UIT } from '../../../../shared/dossier/zorg/sporen.ts';
import { aandachtTeksten } from '../../../../shared/tekst/zorg.ts';
import { epochVanMoment, momentVanEpoch, type Moment } from '../../../../shared/wth/tijd.ts';
import { bouw, daarna } from '../zaak.ts';
import { ingetrokken, lopend } from '../verloop/stappen.ts';

const met = (...nieuw: NieuweGebeurtenis[]): Gebeurtenis[] => nieuw.reduce<Gebeurtenis[]>((zaak, een) => daarna(zaak, een), lopend());
const sporen = [SPOOR_UIT, ...bouw(lopend()).huisgenoten.map(({ gegevens }) => gegevens.huisgenootId)];
const contact = (spoor: string, at: Moment, hoe: 'telefoon' | 'geen gehoor' = 'telefoon'): NieuweGebeurtenis => ({ type: 'zorg.contact', at, gegevens: { spoor, met: 'x', hoe, inhoud: 'x' } });
const verantwoordelijk = (spoor: string): NieuweGebeurtenis => ({ type: 'zorg.toegewezen', at: '2026-11-28T09:00:00+01:00', gegevens: { rol: 'zorgverantwoordelijke', spoor, naam: 'A', partij: 'B', bereikbaar: '' } });
const code = (kleur: 'groen' | 'rood', at: Moment): NieuweGebeurtenis => ({ type: 'zorg.code', at, gegevens: { kleur, redenen: 'x' } });
const voortgang = (hulpAanvaard: 'ja' | 'nee' | 'onbekend', at: Moment, betreft: Gegevens<'zorg.voortgang'>['betreft'] = 'gezin'): NieuweGebeurtenis => ({ type: 'zorg.voortgang', at, gegevens: { partij: 'B', betreft, hulpAanvaard, inhoud: 'x' } });
const overtreding = (at: Moment): NieuweGebeurtenis => ({ type: 'overtreding.gemeld', at, gegevens: { wat: 'woning', huisgenootId: '', gemeldDoor: 'x', omschrijving: 'x', kenmerk: '', gevolg: '' } });
const punten = (zaak: readonly Gebeurtenis[], nu: Moment): string[] => zorgaandacht(bouw(zaak), nu).map((punt) => ('spoor' in punt ? `${punt.code} ${punt.spoor.id}` : punt.code));
const geregeld = met(...sporen.map(verantwoordelijk));

describe('what asks for attention', () => {
  test('everybody without somebody responsible, until there is one', () => {
    expect(punten(lopend(), '2026-11-28T12:00:00+01:00')).toEqual(sporen.map((spoor) => `GEEN_VERANTWOORDELIJKE ${spoor}`));
    expect(punten(geregeld, '2026-11-28T12:00:00+01:00')).toEqual([]);
  });
  test('three days without contact, from the start or the last one; trying in vain does not count', () => {
    expect(punten(geregeld, '2026-11-30T23:39:00+01:00')).toEqual([]);
    expect(punten(geregeld, '2026-11-30T23:40:00+01:00')).toEqual(sporen.map((spoor) => `GEEN_CONTACT ${spoor}`));
    const gebeld = daarna(daarna(geregeld, contact(SPOOR_UIT, '2026-11-30T10:00:00+01:00')), contact(SPOOR_UIT, '2026-12-02T10:00:00+01:00', 'geen gehoor'));
    expect(punten(gebeld, '2026-12-03T09:59:00+01:00')).not.toContain(`GEEN_CONTACT ${SPOOR_UIT}`);
    expect(punten(gebeld, '2026-12-03T10:00:00+01:00')).toContain(`GEEN_CONTACT ${SPOOR_UIT}`);
  });
  test('code red and a violation come first; green with help accepted may lead to withdrawing, unless it was broken since', () => {
    const NU = '2026-11-29T12:00:00+01:00';
    expect(punten(daarna(daarna(geregeld, code('rood', '2026-11-29T09:00:00+01:00')), overtreding('2026-11-29T08:00:00+01:00')), NU)).toEqual(['CODE_ROOD', 'OVERTREDING']);
    const goed = daarna(daarna(geregeld, voortgang('ja', '2026-11-29T09:00:00+01:00')), code('groen', '2026-11-29T10:00:00+01:00'));
    expect(punten(goed, NU)).toEqual(['INTREKKEN_MOGELIJK']);
    expect(punten(daarna(goed, overtreding('2026-11-29T11:00:00+01:00')), NU)).toEqual(['OVERTREDING']);
    expect(punten(daarna(goed, voortgang('nee', '2026-11-29T11:00:00+01:00')), NU)).toEqual([]);
  });
  test('withdrawing rests on the uithuisgeplaatste, who accepted help: what the others accepted says nothing of that (Wth 2 lid 9)', () => {
    const NU = '2026-11-29T12:00:00+01:00';
    const groen = daarna(geregeld, code('groen', '2026-11-29T08:00:00+01:00'));
    const ander = voortgang('ja', '2026-11-29T10:00:00+01:00', 'achterblijver');
    expect(punten(daarna(groen, ander), NU)).toEqual([]);
    expect(punten(daarna(groen, voortgang('nee', '2026-11-29T09:00:00+01:00', 'uithuisgeplaatste'), ander), NU)).toEqual([]);
    const ja = voortgang('ja', '2026-11-29T09:00:00+01:00', 'uithuisgeplaatste');
    expect(punten(daarna(groen, ja, voortgang('nee', '2026-11-29T10:00:00+01:00', 'kind')), NU)).toEqual(['INTREKKEN_MOGELIJK']);
    expect(punten(daarna(groen, ja, voortgang('onbekend', '2026-11-29T10:00:00+01:00')), NU)).toEqual(['INTREKKEN_MOGELIJK']);
  });
  test('nothing once the order is over', () => expect(punten(ingetrokken(lopend(), '2026-12-02T10:00:00+01:00'), '2026-12-02T10:00:00+01:00')).toEqual([]));
  test('more contact never asks for more attention, and every point has its sentence', () => {
    const van = epochVanMoment('2026-11-28T00:00:00+01:00');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...sporen), fc.nat(9 * 24)), { maxLength: 6 }), fc.nat(9 * 24), (contacten, uur) => {
        const nu = momentVanEpoch(van + uur * 3_600_000);
        const eerder = contacten.filter(([, na]) => na <= uur).map(([spoor, na]) => contact(spoor, momentVanEpoch(van + na * 3_600_000)));
        const minder = punten(met(...eerder.slice(1)), nu);
        expect(minder).toEqual(expect.arrayContaining(punten(met(...eerder), nu)));
        const alle = zorgaandacht(bouw(met(...eerder)), nu);
        const zinnen = aandachtTeksten(alle);
        for (const zin of zinnen) expect(zin).toMatch(/\.$/);
        for (const punt of alle) expect(zinnen.filter((zin) => !('spoor' in punt) || zin.includes(punt.spoor.naam)).length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});
