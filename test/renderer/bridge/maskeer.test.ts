import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { blokjes, isGesloten, maskeer, zetMasker } from '../../../renderer/bridge/maskeer.ts';
import { roep } from '../../../renderer/bridge/roep.ts';
import { LIJSTSTANDEN } from '../../../shared/archief/lijst.ts';
import { contract, type OpdrachtNaam } from '../../../shared/contract/contract.ts';
import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import { volledigeNachtpagina } from '../../core/kern/nachtpagina.ts';
import { metArchief, startKern } from '../../core/kern/proefkern.ts';

afterEach(() => {
  zetMasker(false);
  vi.unstubAllGlobals();
});

/** Words of the fictional case that would tell whom it is about. */
const VERRADERS = ['Kanarie', 'Johan', 'Marieke', 'Lotte', 'Korenbloemweg'];

it('leaves nothing of a person in an answer about a dossier, and keeps what the screen needs', async () => {
  const proef = startKern('2026-11-27T23:40:00+01:00');
  await metArchief(proef);
  const { dossierId } = await proef.geef('melding.nieuw', {});
  const concept = volledigeNachtpagina();
  await proef.geef('concept.bewaar', { dossierId, concept });
  const vraag = await proef.geef('dossier.open', { dossierId });
  await proef.geef('weging.besluit', { dossierId, concept });
  const beeld = await proef.geef('dossier.open', { dossierId });
  const lijst = await proef.geef('dossier.lijst', { filter: 'alle', zoek: '', na: null, aantal: 10 });
  const bewaring = await proef.geef('bewaring.lees', { dossierId });
  const brief = await proef.geef('document.voorbeeld', { dossierId, soort: 'beschikking', huisgenootId: '' });
  await proef.einde();
  const ruw = JSON.stringify([vraag, beeld, lijst, brief]);
  for (const woord of VERRADERS) expect(ruw).toContain(woord);

  zetMasker(true);
  const vermomd = await Promise.all([maskeer('dossier.open', vraag), maskeer('dossier.open', beeld), maskeer('dossier.lijst', lijst), maskeer('document.voorbeeld', brief)]);
  const tekst = JSON.stringify(vermomd);
  for (const woord of VERRADERS) expect(tekst).not.toContain(woord);
  expect(tekst).not.toContain(concept.incident.omschrijving.slice(0, 20));
  // What keeps a case from being destroyed, and how far a list is, are words out of a list: the page has nothing to show without.
  expect(await maskeer('bewaring.lees', bewaring)).toMatchObject({ bewaring: { beletten: ['loopt nog', 'termijn'] } });
  expect(await maskeer('vernietiging.lees', LIJSTSTANDEN)).toEqual(LIJSTSTANDEN);
  expect(vermomd[1]).toMatchObject({ dossierId, zaaknummer: beeld.zaaknummer, status: beeld.status });

  const oud = bouwDossier(dossierId, beeld.gebeurtenissen);
  const nieuw = bouwDossier(dossierId, (vermomd[1] as typeof beeld).gebeurtenissen);
  expect(nieuw.betrokkene?.gegevens).toMatchObject({
    naam: blokjes(oud.betrokkene?.gegevens.naam ?? ''),
    aanhef: oud.betrokkene?.gegevens.aanhef,
    geboortedatum: `${oud.betrokkene?.gegevens.geboortedatum.slice(0, 4)}-01-01`,
  });
  expect(nieuw.opgelegd?.at).toMatch(/^2026-11-27T/);
  expect(nieuw.opgelegd?.at).toBe(oud.opgelegd?.at);
});

it('keeps length and spaces, and shows no other sign', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (tekst) => {
      const dicht = blokjes(tekst);
      expect([...dicht]).toHaveLength([...tekst].length);
      expect(dicht.replaceAll(/[█\s]/gu, '')).toBe('');
    }),
  );
});

it('lets nothing be changed meanwhile: the bridge refuses before the core hears of it', async () => {
  const gegeven: string[] = [];
  vi.stubGlobal('window', {
    huisverbod: {
      roep: async (naam: string) => {
        gegeven.push(naam);
        return { ok: true, value: { bewaardOp: 'x' } };
      },
    },
  });
  zetMasker(true);
  const invoer = { dossierId: 'd', concept: volledigeNachtpagina() };
  expect(await roep('concept.bewaar', invoer)).toEqual({ ok: false, error: { code: 'MEEKIJKEN_AAN', params: {} } });
  expect(gegeven).toEqual([]);
  zetMasker(false);
  expect(await roep('concept.bewaar', invoer)).toEqual({ ok: true, value: { bewaardOp: 'x' } });
});

it('closes every command that it does not know as one that shows', () => {
  zetMasker(true);
  const open = (Object.keys(contract) as OpdrachtNaam[]).filter((naam) => !isGesloten(naam));
  const verandert = /\.(?:maak|bewaar|wijzig|nieuw|besluit|vervallen|uitgereikt|corrigeer|voerUit|verleen|vernieuw|schors|hervat|beeindig|neemWaar|activeer|gebruik|getest|verleng|trekIn|vastleggen|afronden|sluiten|sluitAf)/;
  expect(open.filter((naam) => verandert.test(naam))).toEqual([]);
  expect(open).toContain('dossier.open');
});
