import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contract, type OpdrachtNaam } from '../../../shared/contract/contract.ts';
import type { Opdracht } from '../../../shared/contract/opdracht.ts';
import { magNu, type Zaakbeeld } from '../../../shared/contract/rechten.ts';
import { DOSSIERROLLEN, ROLLEN, type Rol } from '../../../shared/contract/rollen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { dispatch, type Handlers } from '../../../electron/core/dispatch.ts';
import type { Toegangspoort } from '../../../electron/core/rechten/weeg.ts';
import { INVOER } from './invoer.ts';
import { KOLOMMEN, LIJSTEN, OVER_DOSSIER, VERWACHT } from './verwacht.ts';

const NAMEN = Object.keys(VERWACHT) as OpdrachtNaam[];

/** Handlers that only tell that the command got through. */
const handlers = Object.fromEntries(
  NAMEN.map((naam) => [
    naam,
    () => {
      throw new AppFout('TOEGELATEN');
    },
  ]),
) as unknown as Handlers<null>;

type Geval = { rollen: readonly Rol[]; wachtOp?: readonly Rol[]; opPiket: boolean; zaak: Zaakbeeld | null; open?: boolean };

/** Gives a command through the real dispatch, and tells how it ended and what was logged. */
async function geef(naam: OpdrachtNaam, { rollen, wachtOp = [], opPiket, zaak, open = true }: Geval): Promise<{ code: string; log: string[] }> {
  const log: string[] = [];
  const poort: Toegangspoort = {
    isOpen: () => open,
    vrager: () => ({ rollen, wachtOp, opPiket }),
    zaak: () => zaak,
    geweigerd: (opdracht, code, dossierId) => void log.push(`${opdracht} ${code} ${dossierId ?? ''}`.trim()),
  };
  const antwoord = await dispatch(handlers, null, poort, naam, INVOER[naam], () => undefined);
  if (antwoord.ok) throw new Error('geen antwoord verwacht');
  return { code: antwoord.error.code, log };
}

const ZAKEN: readonly (Zaakbeeld | null)[] = [
  { eigen: true, loopt: true },
  { eigen: true, loopt: false },
  { eigen: false, loopt: true },
  { eigen: false, loopt: false },
  null,
];

/** What a letter of the table means in a situation. */
function mag(letter: string, naam: OpdrachtNaam, opPiket: boolean, zaak: Zaakbeeld | null): boolean {
  if (letter === '*' || letter === '+' || letter === 'A') return true;
  if (letter === '-') return false;
  if (LIJSTEN.includes(naam)) return letter === 'P' ? opPiket : true;
  if (!OVER_DOSSIER.includes(naam)) return letter === 'P' && opPiket;
  if (zaak === null) return false;
  const opDienst = opPiket && zaak.loopt;
  return { P: opDienst, E: zaak.eigen, B: opDienst || zaak.eigen, C: !zaak.loopt }[letter] ?? false;
}

const letterVan = (naam: OpdrachtNaam, rol: Rol): string => (VERWACHT[naam].length === 1 ? VERWACHT[naam] : VERWACHT[naam].charAt(KOLOMMEN.indexOf(rol)));

describe('who may what', () => {
  it('the table is complete: every command, every role', () => {
    expect(NAMEN.toSorted()).toEqual(Object.keys(contract).sort());
    expect([...KOLOMMEN].sort()).toEqual([...ROLLEN].sort());
    for (const naam of NAMEN) expect([1, ROLLEN.length]).toContain(VERWACHT[naam].length);
  });

  it('is declared for every command that names a dossier, and only for those', () => {
    for (const naam of NAMEN) {
      const opdracht: Opdracht = contract[naam];
      expect([naam, 'dossierId' in INVOER[naam]]).toEqual([naam, OVER_DOSSIER.includes(naam)]);
      expect([naam, opdracht.over]).toEqual([naam, OVER_DOSSIER.includes(naam) ? 'dossier' : LIJSTEN.includes(naam) ? 'lijst' : undefined]);
      // A rule that looks at dossiers needs one to look at.
      if (opdracht.over === undefined) expect([naam, /[EBC]/.test(VERWACHT[naam])]).toEqual([naam, false]);
    }
  });

  it.each(KOLOMMEN)('%s: every command, own case and another’s, running and over, on duty and off', async (rol) => {
    for (const naam of NAMEN) {
      for (const opPiket of [true, false]) {
        for (const zaak of ZAKEN) {
          const { code, log } = await geef(naam, { rollen: [rol], opPiket, zaak });
          const verwacht = mag(letterVan(naam, rol), naam, opPiket, zaak);
          expect([naam, opPiket, zaak, code === 'TOEGELATEN']).toEqual([naam, opPiket, zaak, verwacht]);
          // Every refusal is heard of, and nothing else is.
          expect(log.length).toBe(verwacht ? 0 : 1);
        }
      }
    }
  });

  it('a person may what any of his roles may, and nothing more', async () => {
    const geval = fc.record({ rollen: fc.subarray([...ROLLEN]), naam: fc.constantFrom(...NAMEN), opPiket: fc.boolean(), zaak: fc.constantFrom(...ZAKEN) });
    await fc.assert(
      fc.asyncProperty(geval, async ({ rollen, naam, opPiket, zaak }) => {
        const apart = VERWACHT[naam].length === 1 || rollen.some((rol) => mag(letterVan(naam, rol), naam, opPiket, zaak));
        expect((await geef(naam, { rollen, opPiket, zaak })).code === 'TOEGELATEN').toBe(apart);
      }),
      { numRuns: 1000 },
    );
  });

  it('before unlocking only what everybody may', async () => {
    for (const naam of NAMEN) {
      const { code, log } = await geef(naam, { rollen: [...ROLLEN], opPiket: true, zaak: null, open: false });
      expect([naam, code]).toEqual([naam, VERWACHT[naam] === '*' ? 'TOEGELATEN' : 'VERGRENDELD']);
      expect(log).toEqual([]);
    }
  });

  it('a role that waits for a colleague gives nothing yet, and says so', async () => {
    for (const rol of DOSSIERROLLEN) {
      for (const naam of NAMEN) {
        const { code } = await geef(naam, { rollen: [], wachtOp: [rol], opPiket: true, zaak: { eigen: true, loopt: true } });
        const letter = letterVan(naam, rol);
        expect([rol, naam, code]).toEqual([rol, naam, letter === '*' || letter === '+' ? 'TOEGELATEN' : letter === '-' ? 'NIET_BEVOEGD' : 'GEEN_DOSSIERTOEGANG']);
      }
    }
  });
});

describe('what a refusal says', () => {
  it('of a dossier that one may not see the same as of one that is not there', async () => {
    for (const rol of KOLOMMEN) {
      for (const naam of OVER_DOSSIER) {
        for (const opPiket of [true, false]) {
          for (const zaak of ZAKEN.slice(0, 4)) {
            if (mag(letterVan('dossier.open', rol), 'dossier.open', opPiket, zaak)) continue;
            const [deze, geen] = [await geef(naam, { rollen: [rol], opPiket, zaak }), await geef(naam, { rollen: [rol], opPiket, zaak: null })];
            expect([rol, naam, deze.code]).toEqual([rol, naam, geen.code]);
          }
        }
      }
    }
  });

  it('why, to a loco off duty, of a case of his own', async () => {
    const zaak = { eigen: true, loopt: true };
    expect(await geef('weging.besluit', { rollen: ['locoburgemeester'], opPiket: false, zaak })).toEqual({ code: 'NIET_OP_PIKET', log: ['weging.besluit NIET_OP_PIKET dossier-1'] });
    expect((await geef('melding.nieuw', { rollen: ['locoburgemeester'], opPiket: false, zaak })).code).toBe('NIET_OP_PIKET');
    expect((await geef('weging.besluit', { rollen: ['locoburgemeester'], opPiket: false, zaak: { eigen: false, loopt: true } })).code).toBe('DOSSIER_ONBEKEND');
  });

  it('an input that is wrong is refused without looking who asks', async () => {
    const poort = { isOpen: () => true } as Toegangspoort;
    const antwoord = await dispatch(handlers, null, poort, 'dossier.open', { dossierId: '' }, () => undefined);
    expect(antwoord).toEqual({ ok: false, error: { code: 'INVOER_ONGELDIG', params: { veld: 'dossierId' } } });
  });
});

describe('what a screen shows', () => {
  it('a button is there when the command may succeed now', () => {
    const loco = { rollen: ['locoburgemeester'] as const, wachtOp: [] };
    expect(magNu(contract['melding.nieuw'].wie, { ...loco, opPiket: false })).toBe(false);
    expect(magNu(contract['melding.nieuw'].wie, { ...loco, opPiket: true })).toBe(true);
    expect(magNu(contract['dossier.lijst'].wie, { ...loco, opPiket: false })).toBe(true);
    expect(magNu(contract['account.maak'].wie, { ...loco, opPiket: true })).toBe(false);
    expect(magNu(contract['account.eigen'].wie, { ...loco, opPiket: false })).toBe(true);
  });
});
