import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { moment } from '../../../shared/basis.ts';
import { AppFout } from '../../../shared/fout.ts';
import { schrijfDoor } from '../archief/kopie.ts';
import { BESTANDEN, dbPad } from '../archief/map.ts';
import { schrijfAtomair, synchroniseerMap } from '../bestanden/atomair.ts';
import { vertaalSchijffout } from '../bestanden/schijffout.ts';
import { vergrendel, type Vergrendeling } from '../bestanden/vergrendeling.ts';
import { beschrijf, bestandsnaam, schrijfManifest } from '../backup/manifest.ts';
import { eerstePlaats, mapnaam } from '../backup/plaats.ts';
import { SLEUTELBESTAND, VORIGE_SLEUTELS } from '../sleutels/sleutelbestand.ts';

/** Says that one archive is taking the place of another in this folder. While it is there, that is finished first. */
const WISSELBESTAND = 'wissel.json';
/** Begin of the name of the folder in which an archive waits that was put back and read. */
const KLAAR = 'terugzetten-';

const wissel = z.strictObject({
  formaat: z.literal(1),
  id: z.string().regex(/^[0-9a-f]{12}$/),
  archiefId: z.string().min(1).max(64),
  demonstratie: z.boolean(),
  op: moment,
});

/** Which archive takes over, and when. */
export type Wissel = Omit<z.infer<typeof wissel>, 'formaat'>;

/** The folder in which the archive that is to take over is made ready. */
export const klaarMap = (map: string, id: string): string => join(map, `${KLAAR}${id}`);

/** Whether a switch was interrupted here. */
export const isHalverwege = (map: string): boolean => existsSync(join(map, WISSELBESTAND));

/**
 * Takes the lock on the folder of an archive, and finishes a switch that was interrupted there. Everything that opens an archive
 * comes in through here.
 * @throws AppFout ARCHIEF_IN_GEBRUIK, ARCHIEF_ALLEEN_LEZEN, WISSEL_ONLEESBAAR, and what the disk says.
 */
export function betreedMap(map: string): Vergrendeling {
  const slot = vergrendel(map);
  try {
    maakWisselAf(map);
    return slot;
  } catch (fout) {
    slot.ontgrendel();
    throw fout;
  }
}

/** Finishes an interrupted switch where that can be done at once, so that the right accounts are shown. Nothing happens otherwise. */
export function herneemWissel(map: string): void {
  if (!isHalverwege(map)) return;
  try {
    betreedMap(map).ontgrendel();
  } catch (fout) {
    if (!(fout instanceof AppFout && fout.code === 'ARCHIEF_IN_GEBRUIK')) throw fout;
  }
}

/**
 * Lets the archive that is ready in `klaarMap` take the place of the one in the folder, which then stands aside among the back-ups.
 * The journal is written first: from then on the switch happens, however often it is interrupted; both are whole on disk all the
 * time. The lock must be held, and both archives closed.
 */
export function wisselOm(map: string, vraag: Wissel): void {
  synchroniseerMap(klaarMap(map, vraag.id));
  mkdirSync(apartMap(map, vraag), { recursive: true, mode: 0o700 });
  synchroniseerMap(eerstePlaats(map));
  schrijfAtomair(join(map, WISSELBESTAND), `${JSON.stringify({ formaat: 1, ...vraag })}\n`);
  maakWisselAf(map);
}

const apartMap = (map: string, { id, op }: Pick<Wissel, 'id' | 'op'>): string => join(eerstePlaats(map), mapnaam({ gemaakt: op, id }, 'vervangen'));

/** Does what is left of a switch. Each step is one rename, and shows by itself whether it was done. */
function maakWisselAf(map: string): void {
  if (!isHalverwege(map)) return ruimKlaarOp(map);
  const vraag = leesWissel(map);
  const [klaar, apart] = [klaarMap(map, vraag.id), apartMap(map, vraag)];
  try {
    mkdirSync(apart, { recursive: true, mode: 0o700 });
    for (const bestand of BESTANDEN) {
      if (!existsSync(dbPad(klaar, bestand))) continue;
      // Its journal goes with the old file, before anything can be played back upon the new one.
      for (const pad of [`${dbPad(map, bestand)}-journal`, dbPad(map, bestand)]) zetOpzij(pad, apart);
      renameSync(dbPad(klaar, bestand), dbPad(map, bestand));
    }
    synchroniseerMap(map);
    if (existsSync(join(klaar, SLEUTELBESTAND))) {
      zetOpzij(join(map, VORIGE_SLEUTELS), apart);
      // A copy, so that there are key slots in the folder all the time.
      if (existsSync(join(map, SLEUTELBESTAND))) {
        copyFileSync(join(map, SLEUTELBESTAND), join(apart, SLEUTELBESTAND));
        schrijfDoor(join(apart, SLEUTELBESTAND));
      }
      synchroniseerMap(apart);
      renameSync(join(klaar, SLEUTELBESTAND), join(map, SLEUTELBESTAND));
      synchroniseerMap(map);
    }
    sluitApart(apart, vraag);
    rmSync(klaar, { recursive: true, force: true });
    rmSync(join(map, WISSELBESTAND), { force: true });
    synchroniseerMap(map);
  } catch (fout) {
    throw vertaalSchijffout(fout);
  }
}

/** Into an empty folder nothing was replaced, and nothing stands aside. */
function sluitApart(apart: string, { id, archiefId, demonstratie, op }: Wissel): void {
  const deel = (naam: 'basis' | 'dossiers' | 'sleutels') => beschrijf(join(apart, bestandsnaam(naam)));
  const bestanden = { basis: deel('basis'), dossiers: deel('dossiers'), sleutels: deel('sleutels') };
  if (Object.values(bestanden).every((een) => een === null)) {
    if (readdirSync(apart).length === 0) rmdirSync(apart);
    return;
  }
  schrijfManifest(apart, {
    formaat: 1,
    id,
    archiefId,
    demonstratie,
    gemaakt: op,
    aanleiding: 'vervangen',
    bestanden,
    tellingen: { basis: null, dossiers: null },
    log: { basis: 0, dossiers: null },
    tijdensSessie: false,
    vernieuwd: null,
  });
}

function leesWissel(map: string): Wissel {
  try {
    const { formaat: _, ...rest } = wissel.parse(JSON.parse(readFileSync(join(map, WISSELBESTAND), 'utf8')));
    return rest;
  } catch {
    throw new AppFout('WISSEL_ONLEESBAAR');
  }
}

function zetOpzij(pad: string, apart: string): void {
  if (existsSync(pad)) renameSync(pad, join(apart, basename(pad)));
}

/** What was made ready and never took over. A folder in which nothing can be written is left as it is. */
function ruimKlaarOp(map: string): void {
  try {
    for (const naam of readdirSync(map)) if (naam.startsWith(KLAAR)) rmSync(join(map, naam), { recursive: true, force: true });
  } catch {
    return;
  }
}
