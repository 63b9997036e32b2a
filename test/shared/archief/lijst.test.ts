import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aandachtVan } from '../../../shared/archief/aandacht.ts';
import { bevestigtekst, bouwLijst, eisNietBegonnen, eisStap, isOpen, mistVerklaring, teVernietigen, uitgesteldTot, type Lijst } from '../../../shared/archief/lijst.ts';
import { leesStap, type Lijststap, type NieuweStap, type Post } from '../../../shared/archief/stappen.ts';
import { verklaring } from '../../../shared/archief/verklaring.ts';
import { AppFout } from '../../../shared/fout.ts';
import { foutCodes } from '../../../shared/tekst/fouten.ts';
import { momentVanEpoch } from '../../../shared/wth/tijd.ts';

const NU = '2032-03-25T10:00:00+01:00';
const post = (nr: number): Post => ({ dossierId: `d${nr}`, zaaknummer: `WTH-2026-000${nr}`, grond: 'beschikking', vernietigenVanaf: '2031-11-28', stukken: nr, gebeurtenissen: 20 });
type Vervolg = Exclude<NieuweStap, { soort: 'opgesteld' }>;

const begin = (aantal = 2): Lijststap[] => [{ soort: 'opgesteld', gegevens: { naam: 'Maart', posten: Array.from({ length: aantal }, (_, i) => post(i + 1)) }, op: NU, accountId: 'archief' }];
const bouw = (stappen: readonly Lijststap[]): Lijst => bouwLijst('l', stappen);

function zet(stappen: Lijststap[], wie: string, stap: Vervolg, op = NU): Lijststap[] {
  eisStap(bouw(stappen), stap, wie, op);
  return [...stappen, { ...stap, op, accountId: wie }];
}
function weigering(stappen: readonly Lijststap[], wie: string, stap: Vervolg, op = NU): string {
  try {
    eisStap(bouw(stappen), stap, wie, op);
    return 'mag';
  } catch (fout) {
    if (!(fout instanceof AppFout)) throw fout;
    expect(foutCodes).toContain(fout.code);
    return fout.code;
  }
}
const ja = (nr: number): Vervolg => ({ soort: 'beoordeeld', gegevens: { dossierId: `d${nr}`, oordeel: { uitkomst: 'akkoord', toelichting: '' } } });
const leg: Vervolg = { soort: 'voorgelegd', gegevens: { toelichting: '' } };
const akkoord: Vervolg = { soort: 'akkoord', gegevens: { toelichting: '' } };
const begonnen: Vervolg = { soort: 'begonnen', gegevens: { posten: [post(1)], vervallen: [], grondslag: 'Selectielijst 2020', openingsdagen: 3, kopieen: [{ id: 'k', zaaknummer: 'WTH-2026-0001', soort: 'beschikking', op: NU, sha256: 'a'.repeat(64) }] } };

describe('een vernietigingslijst', () => {
  test('van opstellen tot afgevinkte kopie, met twee personen en zeven dagen', () => {
    let lijst = zet(begin(), 'archief', leg);
    expect(weigering(lijst, 'archief', ja(1))).toBe('LIJST_EIGEN');
    expect(weigering(lijst, 'oov', { soort: 'beoordeeld', gegevens: { dossierId: 'd9', oordeel: { uitkomst: 'akkoord', toelichting: '' } } })).toBe('LIJST_POST_ONBEKEND');
    lijst = zet(lijst, 'oov', ja(1));
    expect(weigering(lijst, 'oov', akkoord)).toBe('LIJST_POST_OPEN');
    const uitstel = (tot: string): Vervolg => ({ soort: 'beoordeeld', gegevens: { dossierId: 'd2', oordeel: { uitkomst: 'andere termijn', toelichting: 'Onderzoek.', tot } } });
    expect(weigering(lijst, 'oov', uitstel('2032-03-25'))).toBe('LIJST_TERMIJN');
    lijst = zet(zet(lijst, 'oov', uitstel('2033-01-01')), 'oov', akkoord);
    expect(uitgesteldTot([bouw(lijst)], 'd2')).toBe('2033-01-01');
    expect(bevestigtekst(bouw(lijst))).toBe('VERNIETIG 1');
    expect(weigering(lijst, 'oov', { soort: 'bevestigd', gegevens: {} })).toBe('LIJST_NIET_UW_LIJST');
    lijst = zet(lijst, 'archief', { soort: 'bevestigd', gegevens: {} });
    // The clock goes forward in between: a week keeps the wall clock.
    expect(bouw(lijst).uitvoerbaarVanaf).toBe('2032-04-01T10:00:00+02:00');
    expect(weigering(lijst, 'archief', begonnen, '2032-04-01T09:59:59+02:00')).toBe('LIJST_BEDENKTIJD');
    expect(bouw(zet(lijst, 'jurist', { soort: 'gestopt', gegevens: { reden: 'Claim.' } })).stand).toBe('gestopt');
    expect(() => eisNietBegonnen([bouw(lijst)], 'd1')).not.toThrow();
    lijst = zet(lijst, 'archief', begonnen, '2032-04-01T10:00:00+02:00');
    expect(() => eisNietBegonnen([bouw(lijst)], 'd1')).toThrow('LIJST_BEGONNEN');
    expect(() => eisNietBegonnen([bouw(lijst)], 'd2')).not.toThrow();
    expect(weigering(lijst, 'jurist', { soort: 'gestopt', gegevens: { reden: 'Te laat.' } })).toBe('LIJST_STAND');
    lijst = zet(lijst, 'archief', { soort: 'vernietigd', gegevens: { backups: 3, tweede: null } });
    const keuze = { gemeente: 'Molenwaard', briefhoofd: null, namen: { archief: 'Eva Mol', oov: 'Noor Blom' }, gemaaktOp: NU };
    expect(() => verklaring(bouw(begin()), keuze)).toThrow('LIJST_STAND');
    const papier = JSON.stringify(verklaring(bouw(lijst), keuze));
    for (const deel of ['WTH-2026-0001', 'Eva Mol', 'Noor Blom', 'Beschikking huisverbod', 'nog niet nagegaan']) expect(papier).toContain(deel);
    expect(papier).not.toContain('WTH-2026-0002');
    const vink: Vervolg = { soort: 'kopieAfgevinkt', gegevens: { kopieId: 'k', uitkomst: 'vernietigd' } };
    expect(weigering(zet(lijst, 'oov', vink), 'oov', vink)).toBe('LIJST_KOPIE_AF');
    expect(papier).toContain('Selectielijst 2020');
    expect(papier).toContain('7 dagen; het archief is sinds de bevestiging op 3 dagen geopend, ook door een collega');
    // Closed only by a verklaring that says how every copy outside ended.
    const verklaard: Vervolg = { soort: 'verklaard', gegevens: { sha256: 'b'.repeat(64) } };
    expect(mistVerklaring(bouw(lijst))).toBe(true);
    const teVroeg = zet(lijst, 'jurist', verklaard);
    expect([bouw(teVroeg).stand, mistVerklaring(bouw(teVroeg))]).toEqual(['vernietigd', false]);
    const afgevinkt = zet(teVroeg, 'oov', vink);
    expect([bouw(afgevinkt).stand, bouw(afgevinkt).verklaringActueel]).toEqual(['vernietigd', false]);
    const af = zet(afgevinkt, 'archief', verklaard);
    expect([bouw(af).stand, bouw(af).verklaringen.length, isOpen(bouw(af))]).toEqual(['afgesloten', 2, false]);
    const mislukt: Vervolg = { soort: 'verklaringMislukt', gegevens: { sha256: 'b'.repeat(64) } };
    expect([bouw(zet(af, 'archief', mislukt)).stand, bouw(zet(af, 'archief', mislukt)).verklaringen.length]).toEqual(['vernietigd', 1]);
    const voor = (accountId: string, recht: 'maakt' | 'beoordeelt') => ({ accountId, maakt: recht === 'maakt', beoordeelt: recht === 'beoordeelt' });
    expect([lijst, teVroeg, afgevinkt, af].map((een) => aandachtVan(bouw(een), voor('archief', 'maakt'), null))).toEqual(['verklaren', 'nagaan', 'afsluiten', null]);
    expect([zet(begin(), 'archief', leg)].map((een) => [aandachtVan(bouw(een), voor('oov', 'beoordeelt'), null), aandachtVan(bouw(een), voor('archief', 'beoordeelt'), null)])).toEqual([['beoordelen', null]]);
    expect(isOpen(bouw(lijst))).toBe(false);
    expect(lijst.map(leesStap)).toEqual(lijst);
  });

  test('een collega neemt over; wie beoordeelde niet, en wie overnam beoordeelt niet', () => {
    const over: Vervolg = { soort: 'overgenomen', gegevens: {} };
    const voorgelegd = zet(zet(begin(1), 'collega', over), 'collega', leg);
    expect(weigering(voorgelegd, 'archief', leg)).toBe('LIJST_STAND');
    expect(weigering(voorgelegd, 'collega', over)).toBe('LIJST_AL_UW_LIJST');
    expect([weigering(voorgelegd, 'archief', ja(1)), weigering(voorgelegd, 'collega', ja(1))]).toEqual(['LIJST_EIGEN', 'LIJST_EIGEN']);
    expect(weigering(zet(voorgelegd, 'oov', ja(1)), 'oov', over)).toBe('LIJST_EIGEN');
    const niets = zet(voorgelegd, 'oov', { soort: 'beoordeeld', gegevens: { dossierId: 'd1', oordeel: { uitkomst: 'uitzonderen', toelichting: 'Nee.' } } });
    expect(weigering(niets, 'oov', akkoord)).toBe('LIJST_NIETS_AKKOORD');
    expect(bouw(zet(niets, 'oov', { soort: 'teruggegeven', gegevens: { toelichting: 'Alles moet blijven.' } })).stand).toBe('in opbouw');
  });

  test('wat er ook gebeurt: nooit vernietigd zonder een tweede persoon, een bevestiging en zeven dagen', () => {
    const stap = fc.oneof(fc.constantFrom<Vervolg>(leg, ja(1), ja(2), akkoord, begonnen, { soort: 'overgenomen', gegevens: {} }, { soort: 'bevestigd', gegevens: {} }, { soort: 'gestopt', gegevens: { reden: 'x' } }, { soort: 'teruggegeven', gegevens: { toelichting: 'x' } }, { soort: 'vernietigd', gegevens: { backups: 0, tweede: null } }));
    fc.assert(
      fc.property(fc.array(fc.tuple(stap, fc.constantFrom('archief', 'collega', 'oov'), fc.integer({ min: 0, max: 5 })), { maxLength: 40 }), (reeks) => {
        let lijst = begin();
        let ms = Date.parse(NU);
        for (const [een, wie, dagen] of reeks) {
          ms += dagen * 86_400_000;
          try {
            lijst = zet(lijst, wie, een, momentVanEpoch(ms));
          } catch (fout) {
            if (!(fout instanceof AppFout)) throw fout;
          }
        }
        const { begonnen: van, akkoord: door, bevestigd, makers, eigenaar } = bouw(lijst);
        if (van === null) return;
        expect(makers).toContain(eigenaar);
        expect(makers).not.toContain(door?.accountId);
        expect(teVernietigen(bouw(lijst)).every(({ oordeel }) => oordeel !== null && !makers.includes(oordeel.accountId))).toBe(true);
        expect(Date.parse(van.op) - Date.parse(bevestigd?.op ?? '')).toBeGreaterThanOrEqual(7 * 86_400_000 - 3_600_000);
      }),
      { numRuns: 400 },
    );
  });
});
