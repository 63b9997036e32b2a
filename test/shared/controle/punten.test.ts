import { describe, expect, test } from 'vitest';
import { controlepunten, controleregelVan, naEinde, opControle } from '../../../shared/controle/punten.ts';
import { puntcodes, type Controlepunt } from '../../../shared/controle/vorm.ts';
import { bordregelVan } from '../../../shared/dossier/bord/regel.ts';
import type { Gebeurtenis, NieuweGebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { SPOOR_UIT } from '../../../shared/dossier/zorg/sporen.ts';
import { eersteWerkafspraken } from '../../../shared/instellingen/werkafspraken.ts';
import { puntAdvies, puntTekst } from '../../../shared/tekst/controle.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { bouw, daarna, idVan } from '../dossier/zaak.ts';
import { verzocht } from '../dossier/procedure/stappen.ts';
import { lopend } from '../dossier/verloop/stappen.ts';

const regelOp = (zaak: readonly Gebeurtenis[], nu: Moment) => bordregelVan(bouw(zaak), nu, eersteWerkafspraken)!;
const punten = (zaak: readonly Gebeurtenis[], nu: Moment, metZorg = true): Controlepunt[] => controlepunten(bouw(zaak), regelOp(zaak, nu), nu, metZorg);
const codes = (zaak: readonly Gebeurtenis[], nu: Moment, metZorg = true): string[] => punten(zaak, nu, metZorg).map(({ code, niveau }) => `${niveau} ${code}`);

const ZONDAG = '2026-11-29T12:00:00+01:00';
const sporen = [SPOOR_UIT, ...bouw(lopend()).huisgenoten.map(({ gegevens }) => gegevens.huisgenootId)];
const geregeld = daarna(lopend(), ...sporen.map((spoor): NieuweGebeurtenis => ({ type: 'zorg.toegewezen', at: '2026-11-28T09:00:00+01:00', gegevens: { rol: 'zorgverantwoordelijke', spoor, naam: 'A', partij: 'B', bereikbaar: '' } })));
const code = (kleur: 'groen' | 'rood', at: Moment): NieuweGebeurtenis => ({ type: 'zorg.code', at, gegevens: { kleur, redenen: 'x' } });
const voortgang: NieuweGebeurtenis = { type: 'zorg.voortgang', at: '2026-11-29T09:00:00+01:00', gegevens: { partij: 'B', betreft: 'gezin', hulpAanvaard: 'ja', inhoud: 'x' } };
const overtreding: NieuweGebeurtenis = { type: 'overtreding.gemeld', at: '2026-11-29T08:00:00+01:00', gegevens: { wat: 'woning', huisgenootId: '', gemeldDoor: 'x', omschrijving: 'x', kenmerk: '', gevolg: '' } };
const vast = daarna(geregeld, { type: 'zorg.knelpunt', at: '2026-11-28T10:00:00+01:00', gegevens: { partij: 'Polikliniek', omschrijving: 'Geen intake.' } });
const escalatie = (stap: 'consult' | 'leidinggevenden' | 'doorzettingsmacht', uitkomst: 'opgelost' | 'niet opgelost' = 'niet opgelost'): NieuweGebeurtenis => ({
  type: 'zorg.escalatie',
  at: '2026-11-29T10:00:00+01:00',
  gegevens: { knelpuntId: idVan(vast, 'zorg.knelpunt'), stap, door: 'A', met: 'B', uitkomst, toelichting: 'x', overgeslagen: '' },
});

describe('what of a running order asks for attention of who oversees it', () => {
  test('nobody responsible: all of them in one point, pressing after the first day', () => {
    expect(codes(lopend(), '2026-11-28T12:00:00+01:00')).toContain('geel GEEN_VERANTWOORDELIJKE');
    const later = punten(lopend(), ZONDAG).filter((punt) => punt.code === 'GEEN_VERANTWOORDELIJKE');
    expect(later).toHaveLength(1);
    expect(later[0]).toMatchObject({ niveau: 'rood', personen: expect.objectContaining({ length: sporen.length }) as unknown });
  });

  test('no contact for three days, and pressing after twice that', () => {
    expect(codes(geregeld, '2026-11-30T23:39:00+01:00')).not.toContain('geel GEEN_CONTACT');
    expect(codes(geregeld, '2026-11-30T23:40:00+01:00')).toContain('geel GEEN_CONTACT');
    expect(codes(geregeld, '2026-12-03T23:40:00+01:00')).toContain('rood GEEN_CONTACT');
  });

  test('a violation presses for three days; care that works well asks to look at withdrawing', () => {
    expect(codes(daarna(geregeld, overtreding), ZONDAG)).toContain('rood OVERTREDING');
    expect(codes(daarna(geregeld, overtreding), '2026-12-02T08:00:00+01:00')).toContain('geel OVERTREDING');
    expect(codes(daarna(geregeld, voortgang, code('groen', '2026-11-29T10:00:00+01:00')), ZONDAG)).toContain('geel INTREKKEN_MOGELIJK');
  });

  test('a party that stalls: with the next step, pressing once it is the turn of who governs, gone once solved', () => {
    const knelpunt = (zaak: readonly Gebeurtenis[]) => punten(zaak, ZONDAG).find((punt) => punt.code === 'KNELPUNT');
    expect(knelpunt(vast)).toMatchObject({ niveau: 'geel', stap: 'consult', partij: 'Polikliniek' });
    expect(knelpunt(daarna(vast, escalatie('consult')))).toMatchObject({ niveau: 'geel', stap: 'overleg' });
    expect(knelpunt(daarna(vast, escalatie('leidinggevenden')))).toMatchObject({ niveau: 'rood', stap: 'doorzettingsmacht' });
    expect(knelpunt(daarna(vast, escalatie('doorzettingsmacht')))).toMatchObject({ niveau: 'rood', stap: '' });
    expect(knelpunt(daarna(vast, escalatie('consult', 'opgelost')))).toBeUndefined();
  });

  test('a term that is near comes first of what presses', () => {
    expect(codes(geregeld, '2026-12-07T08:00:00+01:00')[0]).toBe('rood BESLISSEN');
  });

  test('a term that is over and was not met is said to be over, not to be near', () => {
    const zaak = verzocht(geregeld, '2026-11-30T10:00:00+01:00');
    const over = (nu: Moment): string[] => punten(zaak, nu).filter(({ code: een }) => een.startsWith('TERMIJN')).map((punt) => puntTekst(punt));
    expect(over('2026-12-03T10:00:00+01:00')).toEqual(['Horen door de voorzieningenrechter loopt af.']);
    expect(over('2026-12-06T10:00:00+01:00')).toEqual(['Horen door de voorzieningenrechter: de termijn is voorbij.']);
  });

  test('who may not know signals out of care notes gets none of them, and all the rest', () => {
    const zaak = daarna(geregeld, code('rood', '2026-11-29T09:00:00+01:00'), overtreding);
    const nu = '2026-12-04T08:00:00+01:00';
    const uitNotities = ['CODE_ROOD', 'GEEN_CONTACT', 'INTREKKEN_MOGELIJK'];
    expect(punten(zaak, nu, false)).toEqual(punten(zaak, nu).filter((punt) => !uitNotities.includes(punt.code)));
    expect(punten(zaak, nu).map((punt) => punt.code)).toEqual(expect.arrayContaining(['CODE_ROOD', 'GEEN_CONTACT']));
  });

  test('every point says what is so and what to do; without names it names nobody', () => {
    const zaak = daarna(lopend(), overtreding, code('rood', '2026-11-29T09:00:00+01:00'));
    const namen = [bouw(zaak).betrokkene!, ...bouw(zaak).huisgenoten].map(({ gegevens }) => gegevens.naam);
    const alle = [...punten(zaak, '2026-12-07T08:00:00+01:00'), ...punten(daarna(vast, escalatie('doorzettingsmacht')), ZONDAG)];
    for (const punt of alle) {
      expect(puntTekst(punt)).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(puntAdvies(punt)).toMatch(/\.$/);
      for (const naam of [...namen, 'Polikliniek']) expect(puntTekst(punt, false)).not.toContain(naam);
    }
    for (const zonder of puntcodes) expect(puntAdvies({ code: zonder, stap: '' })).not.toBe('');
  });

  test('an order that is over stays as long as a party stalls in its care, for the year that the care lasts', () => {
    const na = '2026-12-20T12:00:00+01:00';
    const zaak = bouw(vast);
    const basis = naEinde(zaak, na);
    expect(controleregelVan(zaak, basis!, na, true)).toMatchObject({ status: 'van rechtswege geëindigd', niveau: 'geel', punten: [{ code: 'KNELPUNT', stap: 'consult' }] });
    expect(naEinde(zaak, ZONDAG)).toBeNull();
    expect(naEinde(zaak, '2027-11-28T12:00:00+01:00')).toBeNull();
    expect(naEinde(bouw(geregeld), na)).toBeNull();
    expect(naEinde(bouw(daarna(vast, escalatie('consult', 'opgelost'))), na)).toBeNull();
  });

  test('the most pressing order stands first, whatever came in first', () => {
    const rustig = controleregelVan(bouw(geregeld), regelOp(geregeld, '2026-11-28T12:00:00+01:00'), '2026-11-28T12:00:00+01:00', true);
    const dringend = controleregelVan(bouw(lopend()), regelOp(lopend(), ZONDAG), ZONDAG, true);
    expect([rustig, dringend].toSorted(opControle)[0]).toBe(dringend);
    expect([dringend, rustig].toSorted(opControle)[0]).toBe(dringend);
  });
});
