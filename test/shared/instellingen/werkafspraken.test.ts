import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takenVan } from '../../../shared/dossier/taken/taken.ts';
import { dossierTermijnen } from '../../../shared/dossier/termijnen.ts';
import { EERSTE_RAMING, eersteWerkafspraken, geldtOp, leesWerkafspraken, plichtmomenten, volgendeAfspraken, werkafspraken, type EigenPlicht, type Werkafspraken } from '../../../shared/instellingen/werkafspraken.ts';
import { alleVoorbeelden } from '../../../shared/voorbeelden/index.ts';

const NU = '2026-12-01T09:00:00+01:00';
const plicht = (code: string, deel: Partial<EigenPlicht> = {}): EigenPlicht => ({ code, naam: code, bij: ['opleggen'], binnenUren: null, sinds: null, tot: null, ...deel });
const met = (...eigenPlichten: EigenPlicht[]): Werkafspraken => ({ ...eersteWerkafspraken, eigenPlichten });

const afspraak: fc.Arbitrary<Werkafspraken> = fc.record({
  eigenPlichten: fc.uniqueArray(
    fc.record({
      code: fc.stringMatching(/^[a-z][a-z0-9-]{1,6}$/),
      naam: fc.constant('de woningcorporatie'),
      bij: fc.uniqueArray(fc.constantFrom(...plichtmomenten), { minLength: 1 }),
      binnenUren: fc.option(fc.integer({ min: 1, max: 672 })),
      sinds: fc.constantFrom(null, '2026-11-27T00:00:00+01:00', NU),
      tot: fc.constantFrom(null, '2026-11-28T00:00:00+01:00'),
    }),
    { maxLength: 5, selector: ({ code }) => code },
  ),
  mededelenBinnenUren: fc.integer({ min: 1, max: 72 }),
  uitspraakBinnenUren: fc.integer({ min: 1, max: 72 }),
  terPlaatseBinnenUren: fc.integer({ min: 1, max: 72 }),
  werkplanBinnenUren: fc.integer({ min: 1, max: 72 }),
  ramingen: fc.constantFrom([], [EERSTE_RAMING]),
  opschriftstelling: fc.constantFrom('zelfde dag', 'volgende dag', 'geen doel'),
  bewaarMaandenZonderBesluit: fc.integer({ min: 1, max: 60 }),
  grondslagVernietiging: fc.constant('Selectielijst 2020, rubriek 7'),
  regionaalSysteem: fc.constant(''),
});

describe('whatever a municipality agrees', () => {
  it('never moves, adds or drops a term of the law; only its own target after a ruling (T9) is its own', () => {
    fc.assert(
      fc.property(afspraak, fc.constantFrom(...alleVoorbeelden), (afspraken, { dossier }) => {
        expect(werkafspraken.safeParse(afspraken).success).toBe(true);
        const wet = (bij: Werkafspraken) => dossierTermijnen(dossier, bij).filter(({ code }) => code !== 'T9');
        expect(wet(afspraken)).toEqual(wet(eersteWerkafspraken));
      }),
      { numRuns: 200 },
    );
  });

  it.each(['a\nb', 'a\u202Eb', 'a\u0000b', 'a\u200Bb', 'x'.repeat(121)])('is named so that a document can print it: not %j', (naam) => {
    expect(werkafspraken.safeParse(met(plicht('woco', { naam: 'de woningcorporatie' }))).success).toBe(true);
    expect(werkafspraken.safeParse(met(plicht('woco', { naam }))).success).toBe(false);
    expect(werkafspraken.safeParse({ ...met(), regionaalSysteem: naam }).success).toBe(false);
  });

  it('a moment is chosen once', () => {
    expect(werkafspraken.safeParse(met(plicht('woco', { bij: ['opleggen', 'opleggen'] }))).success).toBe(false);
  });

  it('a duty of the law stays a duty', () => {
    fc.assert(
      fc.property(afspraak, fc.constantFrom(...alleVoorbeelden), (afspraken, { dossier, nu }) => {
        const vanWet = (bij: Werkafspraken) => takenVan(dossier, nu, bij).filter(({ soort }) => soort !== 'eigen').map(({ id, artikel }) => `${id} ${artikel}`);
        expect(vanWet(afspraken)).toEqual(vanWet(eersteWerkafspraken));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the next version', () => {
  it('counts from now on for what is new, and keeps what is stopped for the cases that know it', () => {
    const oud = met(plicht('corporatie'), plicht('school'));
    const nieuw = volgendeAfspraken(oud, met(plicht('school'), plicht('leerplicht', { sinds: '2020-01-01T00:00:00+01:00' })), NU);
    expect(nieuw.eigenPlichten).toEqual([plicht('school'), plicht('leerplicht', { sinds: NU }), plicht('corporatie', { tot: NU })]);
    const later = '2027-01-05T09:00:00+01:00';
    const terug = volgendeAfspraken(nieuw, met(...nieuw.eigenPlichten.map((een) => ({ ...een, tot: null }))), later);
    expect(terug.eigenPlichten).toEqual([plicht('school'), plicht('leerplicht', { sinds: NU }), plicht('corporatie', { sinds: later })]);
    expect(volgendeAfspraken(nieuw, nieuw, later)).toEqual(nieuw);
  });

  it('a duty counts from its beginning up to its end', () => {
    const een = plicht('school', { sinds: NU, tot: '2026-12-02T09:00:00+01:00' });
    const op = ['2026-12-01T08:59:59+01:00', NU, '2026-12-02T08:59:59+01:00', '2026-12-02T09:00:00+01:00'];
    expect(op.map((moment) => geldtOp(een, moment))).toEqual([false, true, true, false]);
  });

  it('reads what an older version of the application stored', () => {
    const { opschriftstelling: _weg, ...oud } = met({ code: 'school', naam: 'de school', bij: ['opleggen'], binnenUren: 24 } as EigenPlicht);
    expect(leesWerkafspraken(oud)).toEqual(met(plicht('school', { naam: 'de school', binnenUren: 24 })));
  });
});
