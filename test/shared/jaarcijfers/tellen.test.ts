/** The figures against counting the cases themselves, one by one, in another way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proceduresVan } from '../../../shared/dossier/procedure/procedures.ts';
import { statusOp } from '../../../shared/dossier/status.ts';
import { bouwDossier, type Dossier } from '../../../shared/dossier/toestand.ts';
import { herhalingen } from '../../../shared/jaarcijfers/herhaling.ts';
import { cijferregelVan } from '../../../shared/jaarcijfers/regel.ts';
import { nalatenschap, somVan, telOp, type Cijfer, type Telpost } from '../../../shared/jaarcijfers/telling.ts';
import { epochVanMoment, lokaleDatum, momentVanEpoch } from '../../../shared/wth/tijd.ts';
import { gebeurtenissenVan, zaakbeeld } from './willekeurig.ts';

const BEGIN = '2024-11-01T00:00:00+01:00';
const zaken = fc.array(zaakbeeld(BEGIN, 800), { maxLength: 25 }).map((beelden) => beelden.map((beeld, plek) => bouwDossier(`d${plek}`, gebeurtenissenVan(beeld, `WTH-2026-${plek}`))));
const moment = fc.integer({ min: 0, max: 1000 * 24 }).map((uren) => momentVanEpoch(epochVanMoment(BEGIN) + uren * 3_600_000));

const dagVan = (dossier: Dossier): string => lokaleDatum((dossier.vervallen ?? dossier.nietOpgelegd ?? dossier.opgelegd)?.at ?? dossier.geopendOp);
const grond = (dossiers: readonly Dossier[]) => {
  const regels = dossiers.map(cijferregelVan);
  const vaker = herhalingen(regels);
  return regels.map((regel) => ({ regel, herhaling: vaker.has(regel) }));
};

describe('the figures of a year', () => {
  test('are those of its cases, whichever way one counts', () => {
    fc.assert(
      fc.property(zaken, moment, (dossiers, nu) => {
        const telling = telOp(grond(dossiers), [], epochVanMoment(nu));
        for (const jaar of [2024, 2025, 2026, 2027]) {
          const van = dossiers.filter((dossier) => dagVan(dossier).startsWith(String(jaar)));
          const verboden = van.filter(({ opgelegd, vervallen, nietOpgelegd }) => opgelegd !== null && vervallen === null && nietOpgelegd === null);
          const som = (cijfer: Cijfer): number => (telling.has(jaar) ? somVan(telling.get(jaar) as NonNullable<ReturnType<typeof telling.get>>, cijfer) : 0);
          const met = (waar: (dossier: Dossier) => boolean): number => verboden.filter(waar).length;
          expect(som('opgelegd') + som('nietOpgelegd') + som('vervallen') + som('open')).toBe(van.length);
          expect(som('opgelegd')).toBe(verboden.length);
          expect(som('nietOpgelegd')).toBe(van.filter((dossier) => statusOp(dossier, nu) === 'niet opgelegd').length);
          expect(som('vervallen')).toBe(van.filter((dossier) => statusOp(dossier, nu) === 'vervallen').length);
          expect(som('geeindigd')).toBe(met((dossier) => statusOp(dossier, nu) === 'van rechtswege geëindigd'));
          expect(som('ingetrokken')).toBe(met((dossier) => statusOp(dossier, nu) === 'ingetrokken'));
          expect(som('vernietigd')).toBe(met((dossier) => statusOp(dossier, nu) === 'vernietigd'));
          expect(som('geeindigd') + som('ingetrokken') + som('vernietigd') + som('loopt')).toBe(verboden.length);
          expect(som('overtredingen')).toBe(verboden.reduce((alle, { overtredingen }) => alle + overtredingen.length, 0));
          expect(som('overtreden')).toBe(met(({ overtredingen }) => overtredingen.length > 0));
          expect(som('opvang')).toBe(met(({ opvangBesloten }) => opvangBesloten.length > 0));
          expect(som('hulpJa') + som('hulpNee') + som('hulpOnbekend')).toBe(verboden.length);
          expect(som('zaakLoopt')).toBe(verboden.reduce((alle, dossier) => alle + proceduresVan(dossier).filter(({ stand }) => stand === 'loopt').length, 0));
          // In time: decided and made known within ten days, and before anything ended it is not asked of the decision.
          expect(som('verlengd')).toBe(met(({ verlengd, verlengingBekendgemaakt, opgelegd }) => verlengd.length > 0 && epochVanMoment(verlengingBekendgemaakt[0]?.at ?? '') < epochVanMoment(opgelegd?.gegevens.einde ?? '')));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('counts a repeat once for every order that has an earlier one of the same person or address within a year', () => {
    fc.assert(
      fc.property(zaken, (dossiers) => {
        const regels = dossiers.map(cijferregelVan);
        const gevonden = herhalingen(regels);
        const los = (regel: (typeof regels)[number]): boolean =>
          regel.besluit === 'opgelegd' &&
          regels.some((ander, plek) => {
            const eerder = ander.op < regel.op || (ander.op === regel.op && plek < regels.indexOf(regel));
            const zelfde = (ander.persoon !== '' && ander.persoon === regel.persoon) || ander.adressen.some((adres) => regel.adressen.includes(adres));
            const [jaar, rest] = [Number(ander.dag.slice(0, 4)) + 1, ander.dag.slice(4)];
            return ander !== regel && ander.besluit === 'opgelegd' && eerder && zelfde && regel.dag <= `${jaar}${rest}`;
          });
        expect([...gevonden].length).toBe(regels.filter(los).length);
      }),
      { numRuns: 60 },
    );
  });

  test('stay the same when cases of it are destroyed, in any order, and then say nothing of a month but the decision', () => {
    fc.assert(
      fc.property(zaken, fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }), (dossiers, weg) => {
        const later = epochVanMoment('2033-01-01T00:00:00+01:00');
        const alles = grond(dossiers);
        const blijft = alles.filter((_, plek) => weg[plek] !== true);
        const vast: Telpost[] = alles.filter((_, plek) => weg[plek] === true).flatMap(({ regel, herhaling }) => nalatenschap(regel, herhaling));
        const [voor, na] = [telOp(alles, [], later), telOp(blijft, vast, later)];
        for (const [jaar, telling] of voor) {
          const nu = na.get(jaar);
          for (const cijfer of Object.keys(telling.maanden[0] ?? {}) as Cijfer[]) expect([jaar, cijfer, nu === undefined ? 0 : somVan(nu, cijfer)]).toEqual([jaar, cijfer, somVan(telling, cijfer)]);
        }
        expect(vast.filter(({ maand, cijfer }) => maand > 0 && !['opgelegd', 'nietOpgelegd', 'vervallen', 'open'].includes(cijfer))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('puts a night of New Year in the year of Amsterdam, whatever the world clock says', () => {
    const beeld = fc.sample(zaakbeeld('2026-01-01T00:30:00+01:00', 0), 1)[0];
    if (beeld === undefined) throw new Error('geen zaak');
    const regel = cijferregelVan(bouwDossier('d1', gebeurtenissenVan({ ...beeld, besluit: 'opgelegd' })));
    expect(regel.dag).toBe('2026-01-01');
    expect([...telOp([{ regel, herhaling: false }], [], regel.op).keys()]).toEqual([2026]);
  });
});
