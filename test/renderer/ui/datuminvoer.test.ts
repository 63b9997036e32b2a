import { expect, it } from 'vitest';
import { datumFoutTekst, tijdFoutTekst } from '../../../renderer/ui/datuminvoer.ts';

it('explains what is wrong, and says nothing about an empty field', () => {
  expect([datumFoutTekst('leeg'), tijdFoutTekst('leeg')]).toEqual([null, null]);
  expect(datumFoutTekst('bestaat-niet')).toMatch(/bestaat niet/);
  expect(datumFoutTekst('onleesbaar')).toMatch(/dag-maand-jaar/);
  expect(tijdFoutTekst('bestaat-niet')).toMatch(/bestaat niet/);
  expect(tijdFoutTekst('onleesbaar')).toMatch(/23\.40/);
});
