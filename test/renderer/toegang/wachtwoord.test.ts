import { expect, it } from 'vitest';
import { controleer, eersteRollen, LEEG_FORMULIER, naarOpdracht } from '../../../renderer/features/toegang/nieuwArchief.ts';
import { beoordeelWachtwoord, WACHTWOORD_MAX } from '../../../shared/contract/wachtwoord.ts';
import { wachtTekst, wachtwoordHintTekst } from '../../../shared/tekst/wachtwoord.ts';

it('tells a waiting time in minutes and seconds', () => {
  expect([1, 45, 60, 61, 120, 200, 900].map(wachtTekst)).toEqual([
    'Wacht nog 1 seconde.',
    'Wacht nog 45 seconden.',
    'Wacht nog 1 minuut.',
    'Wacht nog 1 minuut en 1 seconde.',
    'Wacht nog 2 minuten.',
    'Wacht nog 3 minuten en 20 seconden.',
    'Wacht nog 15 minuten.',
  ]);
});

it('says of a password what would make it better', () => {
  const hint = (wachtwoord: string): string => wachtwoordHintTekst[beoordeelWachtwoord(wachtwoord, ['L. Verhoeven']).hint];
  expect(hint('kort')).toContain('ten minste 12 tekens');
  expect(hint('a'.repeat(WACHTWOORD_MAX + 1))).toContain(String(WACHTWOORD_MAX));
  expect(hint('verhoeven verhoeven')).toContain('eigen naam');
  expect(hint('paard kachel lantaarn zeven')).toContain('sterk');
});

it('finds every gap of a new archive, in the order of the form', () => {
  expect(Object.keys(controleer(LEEG_FORMULIER))).toEqual(['map', 'gemeente', 'naam', 'ambt', 'wachtwoord']);
  const formulier = { ...LEEG_FORMULIER, map: '/a', gemeente: ' Molenwaard ', naam: 'L. Verhoeven', ambt: 'anders', wachtwoord: 'molenwaard2026', herhaling: 'x' };
  expect(Object.keys(controleer(formulier))).toEqual(['anderAmbt', 'rollen', 'wachtwoord', 'herhaling']);
});

it('never trims a password, and trims what people read', () => {
  const formulier = { ...LEEG_FORMULIER, map: '/a', gemeente: ' Molenwaard ', naam: ' L. Verhoeven', ambt: 'jurist', anderAmbt: 'x', rollen: eersteRollen('jurist'), wachtwoord: ' spatie voorop ' };
  expect(naarOpdracht(formulier)).toEqual({ map: '/a', gemeente: 'Molenwaard', naam: 'L. Verhoeven', ambt: 'jurist', rollen: ['jurist', 'medewerkerOOV'], wachtwoord: ' spatie voorop ' });
});
