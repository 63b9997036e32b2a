import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { maakKern } from '../../electron/core/kern.ts';
import { DEMONSTRATIE_WACHTWOORD } from '../../shared/contract/demonstratie.ts';
import { vensters } from './driver/app.ts';
import { begin, beginInDemonstratie, type Zitting } from './gebruiker.ts';

const FOUT_WACHTWOORD = 'niet het goede';

describe.each(vensters())('the door, in %s', (venster) => {
  let map: string;
  const open: Zitting[] = [];
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'huisverbod-toegang-'));
  });
  afterEach(async () => {
    const klachten = open.flatMap((zitting) => zitting.klachten());
    for (const zitting of open.splice(0)) await zitting.app.sluit();
    rmSync(map, { recursive: true, force: true });
    expect(klachten).toEqual([]);
  });
  const start = async (keuze: Parameters<typeof begin>[1] = {}): Promise<Zitting> => {
    const zitting = await begin(venster, { map, ...keuze });
    open.push(zitting);
    return zitting;
  };
  const stop = async (zitting: Zitting): Promise<void> => {
    expect(zitting.klachten()).toEqual([]);
    open.splice(open.indexOf(zitting), 1);
    await zitting.app.sluit();
  };

  test('a new archive through the form: empty, of the right municipality, and open again with its password', async () => {
    // With the derivation of keys that users have.
    const eerste = await start({ maakKern });
    const { toetsen, app } = eerste;
    const archiefmap = join(map, 'archief');
    await app.host.kiesMapStraks(archiefmap);
    await eerste.naarNieuwArchief();
    await toetsen.activeer({ naam: 'Maak het archief' });
    await toetsen.wachtOpFocus({ naam: 'Kies een map' });
    await eerste.ziet('Vul de naam van de gemeente in.');
    await eerste.vultNieuwArchiefIn({ gemeente: 'Polderveen', naam: 'mr. C. de Haan', wachtwoord: 'lantaarn klaver zeilboot' });
    await toetsen.druk('Enter');
    await eerste.zietPagina('Herstelvellen');
    await eerste.ziet('mr. C. de Haan');
    await toetsen.activeer({ naam: 'Verder naar de dossiers' });
    await eerste.zietPagina('Dossiers');
    await eerste.ziet('Er staat nog niets in dit archief.');
    await eerste.ziet('Polderveen');
    await stop(eerste);

    const tweede = await start({ maakKern });
    await tweede.toetsen.activeer({ naam: /^Polderveen/ });
    await tweede.ontgrendelt('lantaarn klaver zeilboot');
    await tweede.zietPagina('Dossiers');
    expect(existsSync(join(archiefmap, 'sleutels.json'))).toBe(true);
  });

  test('a folder with something else in it is refused, and stays as it was', async () => {
    const zitting = await start();
    const archiefmap = mkdtempSync(join(map, 'bezet-'));
    mkdtempSync(join(archiefmap, 'iets-'));
    await zitting.app.host.kiesMapStraks(archiefmap);
    await zitting.naarNieuwArchief();
    await zitting.vultNieuwArchiefIn({ gemeente: 'Polderveen', naam: 'mr. C. de Haan', wachtwoord: 'lantaarn klaver zeilboot' });
    await zitting.toetsen.druk('Enter');
    await zitting.page.getByRole('alert').waitFor();
    expect(readdirSync(archiefmap)).toHaveLength(1);
  });

  test('wrong passwords: a delay that grows, and that a restart does not shorten', async () => {
    const eerste = await beginInDemonstratie(venster, { map });
    open.push(eerste);
    await eerste.vergrendelt();
    for (let keer = 1; keer <= 5; keer += 1) {
      await eerste.geeftWachtwoord(FOUT_WACHTWOORD);
      await eerste.ziet('Dit wachtwoord klopt niet.');
      await eerste.wachtTotGecontroleerd();
    }
    await eerste.ziet('Wacht nog 15 seconden.');
    await eerste.app.host.later(15_000);
    await eerste.wachtTotOntgrendelenMag();
    await eerste.geeftWachtwoord(FOUT_WACHTWOORD);
    await eerste.ziet('Wacht nog 30 seconden.');
    await stop(eerste);

    const tweede = await start();
    await tweede.toetsen.activeer({ naam: /^Molenwaard/ });
    await tweede.geeftWachtwoord(DEMONSTRATIE_WACHTWOORD);
    await tweede.ziet('Er is te vaak een verkeerd wachtwoord gebruikt.');
    await tweede.app.host.later(30_000);
    await tweede.wachtTotOntgrendelenMag();
    await tweede.ontgrendelt(DEMONSTRATIE_WACHTWOORD);
    await tweede.zietPagina('Dossiers');
  });

  test('an archive that is open elsewhere stays closed here, and works on there', async () => {
    const eerste = await beginInDemonstratie(venster, { map });
    open.push(eerste);
    const tweede = await start({ map: join(map, 'ander') });
    await tweede.app.host.kiesMapStraks(join(map, 'demonstratie'));
    await tweede.zietPagina('Welk archief opent u?');
    await tweede.toetsen.activeer({ naam: 'Ander archief openen' });
    await tweede.geeftWachtwoord(DEMONSTRATIE_WACHTWOORD);
    await tweede.ziet('Dit archief is al geopend, op deze of een andere computer.');
    await eerste.begintMelding();
    await eerste.vergrendelt();
    await tweede.geeftWachtwoord(DEMONSTRATIE_WACHTWOORD);
    await tweede.zietPagina('Dossiers');
  });
});
