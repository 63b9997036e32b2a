// Plays a night on the small disk in its first argument while that fills up, and says on standard output how each thing ended.
// Run in a namespace of its own (`volleschijf.test.ts`), so that the disk is gone with it.
import { closeSync, existsSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { volledigeNachtpagina } from './nachtpagina.ts';
import { metArchief, startKern, WACHTWOORD } from './proefkern.ts';

const [, , schijf = ''] = process.argv;
const ballast = join(schijf, 'ballast');
const uitkomsten: Record<string, unknown> = {};

/** Fills the disk to the last byte. */
function vul(): void {
  const fd = openSync(ballast, 'a');
  for (let blok = 65_536; blok >= 1; ) {
    try {
      writeSync(fd, Buffer.alloc(blok));
    } catch {
      blok = Math.floor(blok / 2);
    }
  }
  closeSync(fd);
}
const maakRuimte = (): void => rmSync(ballast);

const proef = startKern(undefined, { map: schijf });
const code = async (naam: string, invoer: unknown): Promise<string> => proef.weiger(naam, invoer);
const map = await metArchief(proef);
const { dossierId } = await proef.geef('melding.nieuw', {});
const concept = volledigeNachtpagina();
proef.zet('2026-11-27T23:31:00+01:00');
await proef.geef('weging.besluit', { dossierId, concept });
const accountId = (await proef.geef('app.toestand', {})).archief?.account.accountId ?? '';
const open = { map, accountId, wachtwoord: WACHTWOORD };
const wacht = async (): Promise<number> => (await proef.geef('app.tijd', {})).logWacht;
const lees = async (): Promise<Record<string, string>> => ({
  bord: await code('bord.lees', {}),
  lijst: await code('dossier.lijst', { filter: 'alle', zoek: 'a', na: null, aantal: 10 }),
  dossier: await code('dossier.open', { dossierId }),
  document: await code('document.voorbeeld', { dossierId, soort: 'beschikking', huisgenootId: '' }),
});

// In the middle of a session.
vul();
uitkomsten['vol'] = { ...(await lees()), melding: await code('melding.nieuw', {}), wacht: await wacht() };
// An order that lapsed cannot get its new line in the list now.
proef.zet('2026-12-20T12:00:00+01:00');
uitkomsten['later'] = { ...(await lees()), wacht: await wacht() };
// A file for elsewhere, where there is room: not without its line in the log.
const elders = join(tmpdir(), `huisverbod-elders-${process.pid}.csv`);
proef.kiesOpslag.push(elders);
const uitgevoerd = await code('piket.voerUit', { soort: 'csv', van: '2026-12-20T12:00:00+01:00', tot: '2027-01-01T00:00:00+01:00', deelnemerId: null, metKantoortijd: false });
uitkomsten['uitvoer'] = { code: uitgevoerd, bestaat: existsSync(elders) };

// Locked and unlocked while there is no room.
await proef.geef('archief.vergrendel', {});
const slot = await proef.geef('archief.ontgrendel', open);
uitkomsten['ontgrendeld'] = { alleenLezen: slot.alleenLezen, ...(await lees()), melding: await code('melding.nieuw', {}), wacht: await wacht() };

// There is room again: nobody has to do anything.
maakRuimte();
for (let keer = 0; keer < 40 && (await wacht()) > 0; keer += 1) await new Promise((klaar) => setTimeout(klaar, 250));
const { regels } = await proef.geef('inzage.vanDossier', { dossierId, voor: null, aantal: 50 });
uitkomsten['ruimte'] = {
  wacht: await wacht(),
  melding: await code('melding.nieuw', {}),
  logboek: regels.filter(({ extra }) => extra['nagekomen'] === true).map(({ actie, op }) => `${op.slice(0, 16)} ${actie}`),
};
await proef.einde();

process.stdout.write(JSON.stringify({ ...uitkomsten, onverwacht: proef.onverwacht }));
