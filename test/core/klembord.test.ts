import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { maakKlembord, WIST_NA_SECONDEN } from '../../electron/core/klembord.ts';

let inhoud: string | null = null;
let gewist = 0;
const host = {
  schrijf: async (tekst: string) => void (inhoud = tekst),
  wis: async () => {
    gewist += 1;
    inhoud = null;
  },
};
beforeEach(() => {
  vi.useFakeTimers();
  inhoud = null;
  gewist = 0;
});
afterEach(() => vi.useRealTimers());

it('takes off what was copied after a while, counted from the last time', async () => {
  const klembord = maakKlembord(host);
  await klembord.zet('een');
  await vi.advanceTimersByTimeAsync(WIST_NA_SECONDEN * 1000 - 1);
  await klembord.zet('twee');
  await vi.advanceTimersByTimeAsync(WIST_NA_SECONDEN * 1000 - 1);
  expect([inhoud, gewist]).toEqual(['twee', 0]);
  await vi.advanceTimersByTimeAsync(1);
  expect([inhoud, gewist]).toEqual([null, 1]);
});

it('takes it off at once when asked, once, and leaves a clipboard alone that it never filled', async () => {
  const klembord = maakKlembord(host);
  klembord.wis();
  expect(gewist).toBe(0);
  await klembord.zet('een');
  klembord.wis();
  klembord.wis();
  await vi.advanceTimersByTimeAsync(WIST_NA_SECONDEN * 2000);
  expect([inhoud, gewist]).toEqual([null, 1]);
});

it('survives a clipboard that went away', async () => {
  const klembord = maakKlembord({ ...host, wis: () => Promise.reject(new Error('weg')) });
  await klembord.zet('een');
  klembord.wis();
  await vi.advanceTimersByTimeAsync(1);
  await expect(maakKlembord({ ...host, schrijf: () => Promise.reject(new Error('weg')) }).zet('een')).rejects.toThrow('weg');
});
