import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentTekst } from '../../../shared/documenten/tekst.ts';
import { sha256 } from '../../../electron/core/bestanden/sha256.ts';
import { maakGemeente, type Gemeente } from '../accounts/gemeente.ts';
import { volledigeNachtpagina } from '../kern/nachtpagina.ts';
import { NACHT } from '../kern/proefkern.ts';
import { verlenging, zienswijze } from '../verloop/invoer.ts';

let g: Gemeente;
beforeAll(async () => {
  g = await maakGemeente();
});
afterAll(() => g.proef.einde());

it('an extension is shown and exported by its event with the commands of every document, and known afterwards', async () => {
  const { proef } = g;
  proef.zet(NACHT);
  await g.als(g.burgemeester);
  const { dossierId } = await proef.geef('melding.nieuw', {});
  proef.zet('2026-11-27T23:31:00+01:00');
  await proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
  proef.zet('2026-12-04T16:30:00+01:00');
  await proef.geef('beschikking.uitgereikt', { dossierId, at: '2026-11-27T23:40:00+01:00', wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '' });
  await proef.geef('voorval.vastleggen', zienswijze(dossierId, '2026-12-04T14:00:00+01:00'));
  const verzoek = { ...verlenging(dossierId, '2026-12-04T15:00:00+01:00', '2026-12-25T23:40:00+01:00'), proportionaliteit: 'Korter geeft de hulp geen kans.' };
  const { verlengingId } = await proef.geef('huisverbod.verleng', verzoek);

  const keuze = { dossierId, soort: 'verlenging', huisgenootId: verlengingId };
  const { inhoud, gebreken, aandacht } = await proef.geef('document.voorbeeld', keuze);
  expect(gebreken).toEqual([]);
  expect(aandacht.map(({ veld }) => veld)).toContain('gehoord.reactie');
  expect(documentTekst(inhoud)).toContain('Nieuw einde\nvrijdag 25 december 2026 om 23.40 uur');

  const pad = join(proef.map, 'verlenging.docx');
  proef.kiesOpslag.push(pad);
  const { bestand } = await proef.geef('document.voerUit', keuze);
  expect(bestand).toEqual({ pad, sha256: sha256(readFileSync(pad)) });
  const regel = (await proef.geef('dossier.open', { dossierId })).documenten.find(({ soort }) => soort === 'verlenging');
  expect(regel).toMatchObject({ huisgenootId: verlengingId, geadresseerde: 'vr 4 dec. 2026 15.00', uitgegeven: { wijktAf: false } });

  proef.zet('2026-12-07T23:40:00+01:00');
  await expect(proef.geef('document.voorbeeld', keuze)).rejects.toMatchObject({ code: 'BEKENDMAKING_NA_EINDE' });
});
