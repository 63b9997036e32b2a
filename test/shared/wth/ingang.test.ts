import { describe, expect, test } from 'vitest';
import { toetsIngang, type Ingangsvraag } from '../../../shared/wth/ingang.ts';

describe('ingang en duur', () => {
  test.each<[string, Ingangsvraag, string | null]>([
    ['datums, goed', { besluit: '2026-11-27', ingang: '2026-11-27', einde: '2026-12-07' }, null],
    ['pas na vrijlating (BK0950)', { besluit: '2026-11-27', ingang: '2026-11-30', einde: '2026-12-10' }, 'INGANG_NIET_ONMIDDELLIJK'],
    ['twaalf dagen (BK4558)', { besluit: '2026-11-27', ingang: '2026-11-27', einde: '2026-12-09' }, 'DUUR_NIET_TIEN_DAGEN'],
    ['negen dagen', { besluit: '2026-11-27', ingang: '2026-11-27', einde: '2026-12-06' }, 'DUUR_NIET_TIEN_DAGEN'],
    ['uitgesteld en te lang: ingang gaat voor', { besluit: '2026-11-27', ingang: '2026-11-28', einde: '2026-12-24' }, 'INGANG_NIET_ONMIDDELLIJK'],
    ['voor het besluit', { besluit: '2026-11-27', ingang: '2026-11-26', einde: '2026-12-06' }, 'INGANG_VOOR_BESLUIT'],
    ['einde voor ingang', { besluit: '2026-11-27', ingang: '2026-11-27', einde: '2026-11-20' }, 'DUUR_NIET_TIEN_DAGEN'],
    ['met kloktijd', { besluit: '2026-11-27', ingang: '2026-11-27T23:40:00+01:00', einde: '2026-12-07T23:40:00+01:00' }, null],
    ['een minuut te lang', { besluit: '2026-11-27', ingang: '2026-11-27T23:40:00+01:00', einde: '2026-12-07T23:41:00+01:00' }, 'DUUR_NIET_TIEN_DAGEN'],
    ['einde alleen als dag', { besluit: '2026-11-27', ingang: '2026-11-27T23:40:00+01:00', einde: '2026-12-07' }, null],
    ['ingang alleen als dag', { besluit: '2026-11-27T22:00:00+01:00', ingang: '2026-11-27', einde: '2026-12-07T23:40:00+01:00' }, null],
    ['239 uur over de zomertijd', { besluit: '2026-03-22', ingang: '2026-03-22T21:05:00+01:00', einde: '2026-04-01T21:05:00+02:00' }, null],
    ['240 uur over de zomertijd', { besluit: '2026-03-22', ingang: '2026-03-22T21:05:00+01:00', einde: '2026-04-01T22:05:00+02:00' }, 'DUUR_NIET_TIEN_DAGEN'],
    [
      'besloten voor middernacht, aangezegd erna',
      { besluit: '2026-11-27T23:50:00+01:00', bekendgemaakt: '2026-11-28T00:20:00+01:00', ingang: '2026-11-28T00:20:00+01:00', einde: '2026-12-08T00:20:00+01:00' },
      null,
    ],
    [
      'later dan de aanzegging, dezelfde dag',
      { besluit: '2026-11-27T03:00:00+01:00', bekendgemaakt: '2026-11-27T03:30:00+01:00', ingang: '2026-11-27T17:00:00+01:00', einde: '2026-12-07T17:00:00+01:00' },
      'INGANG_NIET_ONMIDDELLIJK',
    ],
  ])('%s', (_, vraag, melding) => {
    expect(toetsIngang(vraag)).toBe(melding);
  });

  test('onleesbare datums worden geweigerd', () => {
    expect(() => toetsIngang({ besluit: '2026-11-31', ingang: '2026-11-27', einde: '2026-12-07' })).toThrow('DATUM_BESTAAT_NIET');
  });
});
