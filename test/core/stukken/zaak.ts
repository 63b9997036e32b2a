import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stukbeschrijving } from '../../../shared/dossier/gebeurtenissen/stukken.ts';
import { volledigeNachtpagina } from '../kern/nachtpagina.ts';
import { metArchief, startKern, type Proefkern } from '../kern/proefkern.ts';

/** A case in which an order was imposed, in an archive of its own. */
export type Zaak = { proef: Proefkern; map: string; dossierId: string };

export async function startZaak(): Promise<Zaak> {
  const proef = startKern();
  const map = await metArchief(proef);
  return { proef, map, dossierId: await maakZaak(proef) };
}

/** Another case in the same archive. */
export async function maakZaak(proef: Proefkern): Promise<string> {
  const nu = proef.nu();
  const { dossierId } = await proef.geef('melding.nieuw', {});
  proef.zet('2026-11-27T23:31:00+01:00');
  await proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
  if (Date.parse(nu) > Date.parse(proef.nu())) proef.zet(nu);
  return dossierId;
}

/** Takes files in: a name and its bytes each. Returns what the core answered. */
export async function neemIn({ proef, dossierId }: Zaak, bestanden: Readonly<Record<string, Buffer>>, werkId = 'inname') {
  const paden = Object.entries(bestanden).map(([naam, bytes]) => {
    const pad = join(proef.map, naam);
    writeFileSync(pad, bytes);
    return pad;
  });
  proef.kiesBestanden.push(paden);
  return proef.geef('stuk.kies', { dossierId, werkId });
}

export const BESCHRIJVING: Stukbeschrijving = { rubriek: 'politie', omschrijving: 'Mutatie van de nacht', datum: '2026-11-27', bron: 'politie', beperkt: null };

/** Takes one file in and makes it a piece. Returns its id. */
export async function voegToe(zaak: Zaak, naam: string, bytes: Buffer, anders: Partial<Stukbeschrijving> = {}): Promise<string> {
  const { gekozen, geweigerd } = await neemIn(zaak, { [naam]: bytes });
  const stukId = gekozen[0]?.stukId ?? '';
  if (stukId === '') throw new Error(`niet ingenomen: ${geweigerd.map(({ code }) => code).join()}`);
  await zaak.proef.geef('stuk.voegToe', { dossierId: zaak.dossierId, stukId, ...BESCHRIJVING, ...anders });
  return stukId;
}
