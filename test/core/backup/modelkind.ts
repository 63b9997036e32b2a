// Does random things with the archive in its first argument and says what was confirmed, until it kills itself just before a file
// operation: the one whose number is its last argument, counted from the thing whose number comes before it.
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { toeval } from './toeval.ts';

const [, , map = '', accountId = '', wachtwoord = '', zaad = '1', begin = '0', aantal = '0', bijOp = '0', bijDaad = '0'] = process.argv;
let daden = -1;
for (const naam of ['mkdirSync', 'openSync', 'writeFileSync', 'fsyncSync', 'closeSync', 'renameSync', 'rmSync', 'copyFileSync'] as const) {
  const echt = fs[naam] as (...delen: unknown[]) => unknown;
  const telt = (...delen: unknown[]): unknown => {
    if (daden >= 0) daden += 1;
    if (daden > Number(bijDaad)) process.kill(process.pid, 'SIGKILL');
    return echt(...delen);
  };
  Object.assign(fs, { [naam]: telt });
}
syncBuiltinESMExports();
const { openArchief } = await import('../../../electron/core/archief/archief.ts');
const { leesDossiers, nieuwDossier } = await import('../../../electron/core/archief/dossiers.ts');
const { voegToe } = await import('../../../electron/core/archief/gebeurtenissen.ts');
const { legGrafstenen, maakGrafsteen } = await import('../../../electron/core/archief/grafstenen.ts');
const { verwerkGrafstenen } = await import('../../../electron/core/archief/verwerk.ts');
const { transactie } = await import('../../../electron/core/archief/vraag.ts');
const { maakMetRotatie } = await import('../../../electron/core/backup/automatisch.ts');
const { momentVanEpoch } = await import('../../../shared/wth/tijd.ts');

/** Each thing is an hour and a half after the one before, so that days and weeks go by. */
let nummer = Number(begin);
const ms = (): number => Date.parse('2026-01-05T08:00:00+01:00') + nummer * 5_400_000;
const host = { klok: { nu: () => momentVanEpoch(ms()), ms }, ids: { nieuw: () => randomUUID() } };
const kans = toeval(Number(zaad));
const kies = <T>(lijst: readonly T[]): T | undefined => lijst[Math.floor(kans() * lijst.length)];
const zeg = (bericht: object): void => void fs.writeSync(1, `${JSON.stringify(bericht)}\n`);
const feit = (): { id: string; type: string; at: string; hoedanigheid: string; gegevens: unknown } => ({ id: randomUUID(), type: 'feit', at: host.klok.nu(), hoedanigheid: 'burgemeester', gegevens: { tekst: 'x'.repeat(Math.floor(kans() * 600)) } });

let archief = await openArchief({ map, accountId, wachtwoord, host });
for (let stap = 1; stap <= Number(aantal); stap += 1) {
  nummer += 1;
  if (stap === Number(bijOp)) daden = 0;
  const db = archief.dossiers;
  const wat = kans();
  const kop = kies(leesDossiers(db));
  if (wat < 0.1 || kop === undefined) {
    const id = randomUUID();
    const eerste = feit();
    transactie(db, () => {
      nieuwDossier(db, { id, jaar: 2026, aangemaakt: host.klok.nu() });
      voegToe(db, id, [eerste], 0, { accountId, vastgelegdOp: host.klok.nu() });
    });
    zeg({ dossier: id, gebeurtenis: eerste.id });
  } else if (wat < 0.9) {
    const nieuw = feit();
    voegToe(db, kop.id, [nieuw], kop.laatsteVolgnummer, { accountId, vastgelegdOp: host.klok.nu() });
    zeg({ dossier: kop.id, gebeurtenis: nieuw.id });
  } else if (wat < 0.93) {
    zeg({ wil: kop.id });
    legGrafstenen(archief, [maakGrafsteen(kop.id, { op: host.klok.nu(), zaaknummer: kop.zaaknummer, van: null, tot: null, telling: {} })]);
    verwerkGrafstenen(archief, host.klok);
    zeg({ vernietigd: kop.id });
  } else if (wat < 0.98) {
    zeg({ backup: maakMetRotatie(archief, host, 'vergrendelen', true).id });
  } else {
    archief.sluit();
    archief = await openArchief({ map, accountId, wachtwoord, host });
    zeg({ heropend: true });
  }
}
zeg({ klaar: true });
// The operation never came: then between two of them.
process.kill(process.pid, 'SIGKILL');
