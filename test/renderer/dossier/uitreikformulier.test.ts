import { describe, expect, test } from 'vitest';
import { beginUitreiken, leesUitreiken, type Uitreikformulier } from '../../../renderer/features/dossier/uitreikformulier.ts';
import { standVan, teVolgen } from '../../../renderer/features/termijnen/termijnstand.ts';
import { dossierTermijnen } from '../../../shared/dossier/termijnen.ts';
import { bouw, daarna, INGANG, opgelegd, uitgereiktOp } from '../../shared/dossier/zaak.ts';

const vol: Uitreikformulier = { at: { datum: '27-11-2026', tijd: '23.40', uur: '' }, wijze: 'in persoon', ontvangst: 'getekend', door: 'R. van Dalen', toelichting: '' };
const velden = (anders: Partial<Uitreikformulier>): string[] => leesUitreiken('d1', { ...vol, ...anders }).fouten.map(({ veld }) => veld);

describe('het formulier van de uitreiking', () => {
  test('begint met wie het zou doen, en verder leeg', () => {
    expect(beginUitreiken(bouw(opgelegd()))).toMatchObject({ door: 'R. van Dalen', wijze: '', at: { datum: '', tijd: '', uur: '' } });
  });
  test('in persoon vraagt naar de ontvangst', () => {
    expect(leesUitreiken('d1', vol).invoer).toEqual({ dossierId: 'd1', at: INGANG, wijze: 'in persoon', ontvangst: 'getekend', door: 'R. van Dalen', toelichting: '' });
    expect(velden({ ontvangst: '' })).toEqual(['ontvangst']);
  });
  test('nederlegging vraagt naar het zoeken, en niet naar de ontvangst', () => {
    expect(velden({ wijze: 'nederlegging', ontvangst: '' })).toEqual(['toelichting']);
    expect(leesUitreiken('d1', { ...vol, wijze: 'nederlegging', toelichting: 'Drie adressen bezocht.' }).invoer?.ontvangst).toBe('niet aangetroffen');
  });
  test('leeg mist alles wat nodig is, in de volgorde van het scherm', () => {
    expect(velden({ at: { datum: '', tijd: '', uur: '' }, wijze: '', door: ' ' })).toEqual(['at', 'wijze', 'door']);
  });
  test('het dubbele uur wordt gevraagd, niet geraden', () => {
    expect(velden({ at: { datum: '25-10-2026', tijd: '2.20', uur: '' } })).toEqual(['at']);
    expect(leesUitreiken('d1', { ...vol, at: { datum: '25-10-2026', tijd: '2.20', uur: 'wintertijd' } }).invoer?.at).toBe('2026-10-25T02:20:00+01:00');
  });
});

describe('waar een termijn staat', () => {
  const termijnen = dossierTermijnen(bouw(daarna(opgelegd({ wijze: 'mondeling' }), uitgereiktOp('2026-11-28T09:00:00+01:00'))));
  const stand = (code: string, nu: string): string => termijnen.filter((een) => een.code === code).map((een) => standVan(een, nu))[0] ?? '';
  test.each([
    ['T1', '2026-12-06T23:39:00+01:00', 'loopt'],
    ['T1', '2026-12-06T23:40:00+01:00', 'bijna'],
    ['T1', '2026-12-07T23:40:00+01:00', 'voorbij'],
    ['T6', '2026-12-01T00:00:00+01:00', 'gehaald'],
    ['T10', '2027-01-08T12:00:00+01:00', 'loopt'],
    ['T10', '2027-01-10T12:00:00+01:00', 'bijna'],
    ['T10', '2027-01-12T00:00:00+01:00', 'voorbij'],
  ])('%s op %s: %s', (code, nu, verwacht) => {
    expect(stand(code, nu)).toBe(verwacht);
  });
  test('te volgen is wat nu aandacht vraagt, het eerste einde voorop', () => {
    expect(teVolgen(termijnen, '2026-11-28T10:00:00+01:00').map(({ code }) => code)).toEqual(['T5', 'T4', 'T1', 'T10']);
  });
});
