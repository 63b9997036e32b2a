import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HERHAAL_MS, LANGST_MS, maakBewaarder, RUST_MS } from '../../../renderer/features/concept/bewaarder.ts';
import type { Resultaat } from '../../../shared/fout.ts';

type Antwoord = Resultaat<{ bewaardOp: string }>;
const GOED: Antwoord = { ok: true, value: { bewaardOp: '2026-11-28T03:12:05+01:00' } };
const FOUT = (code: string): Antwoord => ({ ok: false, error: { code, params: {} } });

/** A disk that a test lets succeed, fail or wait, and the text that is on it. */
function maakSchijf() {
  const schijf = {
    tekst: '',
    opSchijf: '',
    geschreven: [] as string[],
    pogingen: 0,
    antwoord: GOED,
    wachtenden: [] as (() => void)[],
    traag: false,
  };
  const bewaarder = maakBewaarder(async () => {
    const gelezen = schijf.tekst;
    schijf.pogingen += 1;
    const { antwoord } = schijf;
    if (schijf.traag) await new Promise<void>((klaar) => void schijf.wachtenden.push(klaar));
    if (antwoord.ok) schijf.geschreven.push((schijf.opSchijf = gelezen));
    return antwoord;
  });
  const typ = (tekst: string): void => {
    schijf.tekst = tekst;
    bewaarder.gewijzigd();
  };
  return { schijf, bewaarder, typ };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());
const na = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('while one types', () => {
  it('writes within 300 ms after the last key, once', async () => {
    const { schijf, bewaarder, typ } = maakSchijf();
    for (const tekst of ['K', 'Ka', 'Kar']) {
      typ(tekst);
      await na(100);
    }
    expect(schijf.pogingen).toBe(0);
    expect(bewaarder.stand.lees().vuil).toBe(true);
    expect(RUST_MS).toBeLessThanOrEqual(300);
    await na(RUST_MS - 100);
    expect(schijf).toMatchObject({ pogingen: 1, opSchijf: 'Kar' });
    expect(bewaarder.stand.lees()).toEqual({ vuil: false, bewaardOp: '2026-11-28T03:12:05+01:00', fout: null });
  });

  it('does not wait for a pause that never comes: nothing typed is older than a second', async () => {
    const { schijf, typ } = maakSchijf();
    for (let teken = 1; teken <= 40; teken += 1) {
      typ('x'.repeat(teken));
      await na(50);
      if (teken * 50 > LANGST_MS + RUST_MS) expect(teken - schijf.opSchijf.length).toBeLessThanOrEqual(1000 / 50);
    }
    expect(LANGST_MS).toBeLessThan(1000);
    expect(schijf.pogingen).toBeGreaterThan(1);
  });

  it('never has two writes under way, and writes the newest text after a slow one', async () => {
    const { schijf, bewaarder, typ } = maakSchijf();
    schijf.traag = true;
    typ('een');
    await na(RUST_MS);
    typ('twee');
    await na(5_000);
    expect(schijf.pogingen).toBe(1);
    schijf.traag = false;
    schijf.wachtenden.shift()?.();
    await na(RUST_MS);
    expect(schijf.geschreven).toEqual(['een', 'twee']);
    expect(bewaarder.stand.lees().vuil).toBe(false);
  });
});

describe('at once', () => {
  it('writes without waiting, and says so', async () => {
    const { schijf, bewaarder, typ } = maakSchijf();
    typ('Karel');
    expect(await bewaarder.nu()).toBe(true);
    expect(schijf.opSchijf).toBe('Karel');
    await na(10_000);
    expect(schijf.pogingen).toBe(1);
  });

  it('waits for an older write, and then writes what came after it', async () => {
    const { schijf, bewaarder, typ } = maakSchijf();
    schijf.traag = true;
    typ('een');
    const eerste = bewaarder.nu();
    typ('twee');
    const tweede = bewaarder.nu();
    schijf.traag = false;
    schijf.wachtenden.shift()?.();
    expect(await eerste).toBe(true);
    expect(await tweede).toBe(true);
    expect(schijf.opSchijf).toBe('twee');
  });

  it('does nothing when all is on disk', async () => {
    const { schijf, bewaarder } = maakSchijf();
    expect(await bewaarder.nu()).toBe(true);
    expect(schijf.pogingen).toBe(0);
  });
});

describe('when writing fails', () => {
  it('says why, keeps trying with growing pauses, and stops saying it once it succeeds', async () => {
    const { schijf, bewaarder, typ } = maakSchijf();
    schijf.antwoord = FOUT('SCHIJF_VOL');
    typ('Karel');
    expect(await bewaarder.nu()).toBe(false);
    expect(bewaarder.stand.lees()).toMatchObject({ vuil: true, fout: { code: 'SCHIJF_VOL' } });
    for (const [poging, pauze] of HERHAAL_MS.entries()) {
      await na(pauze - 1);
      expect(schijf.pogingen).toBe(poging + 1);
      await na(1);
      expect(schijf.pogingen).toBe(poging + 2);
    }
    schijf.antwoord = GOED;
    await na(HERHAAL_MS.at(-1) ?? 0);
    expect(schijf.opSchijf).toBe('Karel');
    expect(bewaarder.stand.lees()).toMatchObject({ vuil: false, fout: null });
  });

  it('tries again soon when one types on', async () => {
    const { schijf, bewaarder, typ } = maakSchijf();
    schijf.antwoord = FOUT('SCHIJF_FOUT');
    typ('een');
    await bewaarder.nu();
    schijf.antwoord = GOED;
    typ('twee');
    await na(RUST_MS);
    expect(schijf.opSchijf).toBe('twee');
  });

  it.each(['MELDING_AL_BESLIST', 'VERGRENDELD', 'BRUG_TE_GROOT'])('%s: does not try the same text again by itself', async (code) => {
    const { schijf, bewaarder, typ } = maakSchijf();
    schijf.antwoord = FOUT(code);
    typ('een');
    await bewaarder.nu();
    await na(60_000);
    expect(schijf.pogingen).toBe(1);
    schijf.antwoord = GOED;
    typ('korter');
    await na(RUST_MS);
    expect(schijf.opSchijf).toBe('korter');
  });
});

describe('while a decision is taken', () => {
  it('writes nothing more, and goes on when it was refused', async () => {
    const { schijf, bewaarder, typ } = maakSchijf();
    typ('een');
    await bewaarder.stop();
    await na(10_000);
    expect(await bewaarder.nu()).toBe(false);
    expect(schijf.pogingen).toBe(0);
    bewaarder.hervat();
    await na(0);
    expect(schijf.opSchijf).toBe('een');
  });

  it('waits for the write that is under way', async () => {
    const { schijf, bewaarder, typ } = maakSchijf();
    schijf.traag = true;
    typ('een');
    await na(RUST_MS);
    let gestopt = false;
    const einde = bewaarder.stop().then(() => void (gestopt = true));
    await na(0);
    expect(gestopt).toBe(false);
    schijf.wachtenden.shift()?.();
    await einde;
    expect(gestopt).toBe(true);
  });

  it('leaves nothing behind once the text became a fact', async () => {
    const { schijf, bewaarder, typ } = maakSchijf();
    typ('een');
    await bewaarder.stop();
    bewaarder.klaar();
    expect(bewaarder.stand.lees()).toMatchObject({ vuil: false, fout: null });
    expect(await bewaarder.nu()).toBe(true);
    await na(10_000);
    expect(schijf.pogingen).toBe(0);
  });
});
