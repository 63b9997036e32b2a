import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakKern } from '../../electron/core/kern.ts';
import { GOEDKOOP } from '../core/goedkoop.ts';
import { vensters } from './driver/app.ts';
import { begin, meldAan, sluitSchoon, type Zitting } from './gebruiker.ts';
import { eisToegankelijk } from './toegankelijk.ts';

const BURGEMEESTER = 'lantaarn klaver zeilboot';
const COLLEGA = 'kruiwagen veertien molenaar';

describe.each(vensters())('accounts by keyboard, in %s', (venster) => {
  let zitting: Zitting;
  beforeAll(async () => {
    // A password costs time on purpose; in the stand-in, where the core is in this process, it need not.
    zitting = await begin(venster, { maakKern: (host) => maakKern(host, undefined, GOEDKOOP) });
  });
  afterAll(() => sluitSchoon(zitting));

  const isToegankelijk = (scherm: string): Promise<void> => eisToegankelijk(zitting, scherm);

  test('a new archive asks for recovery sheets, and writes them into a folder', async () => {
    const { toetsen, app } = zitting;
    await app.host.kiesMapStraks(join(app.map, 'archief'));
    await zitting.naarNieuwArchief();
    await zitting.vultNieuwArchiefIn({ gemeente: 'Polderveen', naam: 'mr. C. de Haan', wachtwoord: BURGEMEESTER });
    await toetsen.druk('Enter');
    await zitting.zietPagina('Herstelvellen');
    const vellen = join(app.map, 'vellen');
    mkdirSync(vellen);
    await app.host.kiesMapStraks(vellen);
    await toetsen.vul({ naam: 'Uw eigen wachtwoord' }, BURGEMEESTER);
    await toetsen.druk('Enter');
    await zitting.ziet('De drie vellen zijn gemaakt.');
    await isToegankelijk('recovery sheets');
  });

  test('a code for a colleague is shown once, copied, and gone from the clipboard after a lock', async () => {
    const { toetsen, app, page } = zitting;
    await toetsen.druk('Alt+5');
    await zitting.zietPagina('Toegang');
    await page.getByRole('region', { name: 'Zo laat u de eerste collega binnen' }).waitFor();
    await isToegankelijk('who is alone');
    await toetsen.activeer({ naam: 'Nieuw account' });
    await page.getByRole('dialog', { name: 'Nieuw account' }).waitFor();
    await isToegankelijk('new account');
    await toetsen.vul({ naam: 'Naam' }, 'L. Verhoeven');
    await toetsen.naar({ naam: 'Ambt of functie' });
    await toetsen.druk('l');
    await toetsen.vul({ naam: 'Uw eigen wachtwoord' }, BURGEMEESTER);
    await toetsen.druk('Enter');
    await page.getByRole('region', { name: 'De code voor L. Verhoeven' }).waitFor();
    await toetsen.activeer({ naam: 'Kopieer de code' });
    await page.getByText(/^Gekopieerd\./).waitFor();
    await isToegankelijk('accounts');
    const code = (await app.host.klembord()) ?? '';
    expect(code).toMatch(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4})+$/);
    await zitting.vergrendelt();
    await expect.poll(() => app.host.klembord()).toBeNull();
    expect(await page.getByText(code).count()).toBe(0);

    await toetsen.activeer({ naam: 'Ik heb een eenmalige code' });
    await zitting.zietPagina('Account activeren');
    await toetsen.vul({ naam: 'Eenmalige code' }, code.toLowerCase());
    await toetsen.vul({ naam: 'Uw eigen wachtwoord' }, COLLEGA);
    await toetsen.vul({ naam: 'Hetzelfde wachtwoord, nog een keer' }, COLLEGA);
    await isToegankelijk('activate');
    await toetsen.druk('Enter');
    await zitting.zietPagina('Uw account is klaar');
    await toetsen.activeer({ naam: 'Verder naar ontgrendelen' });
    await zitting.ontgrendelt(COLLEGA);
    await zitting.ziet('U heeft nog geen toegang tot de dossiers.');
    await isToegankelijk('waiting for access');
  });

  test('looking along hides what is confidential until it is ended', async () => {
    const { toetsen, page } = zitting;
    await toetsen.druk('Alt+6');
    await zitting.zietPagina('Mijn account');
    await isToegankelijk('own account');
    await toetsen.druk('Alt+9');
    await zitting.ziet('Er kijkt iemand mee: namen, adressen en teksten zijn vervangen door blokjes.');
    await isToegankelijk('own account while somebody looks along');
    await toetsen.activeer({ naam: 'Stop meekijken' });
    await page.getByRole('button', { name: 'Begin met meekijken' }).waitFor();
  });

  test('a second person lets a colleague in; an account is suspended, and one is ended for good', async () => {
    const { toetsen, page, app } = zitting;
    const map = join(app.map, 'archief');
    /** Past the screen: who has the archive open makes an account, and the person activates it. */
    const maakt = async (wachtwoord: string, naam: string, rol: string): Promise<string> => {
      const { code } = (await zitting.roep('account.maak', { naam, ambt: rol, rollen: [rol], wachtwoord })) as { code: string };
      await zitting.roep('archief.vergrendel', {});
      return ((await zitting.roep('account.activeer', { map, code, wachtwoord: COLLEGA })) as { accountId: string }).accountId;
    };
    await zitting.vergrendelt();
    await meldAan(zitting, 'mr. C', BURGEMEESTER);
    const ict = await maakt(BURGEMEESTER, 'R. Dekker', 'beheerder');
    await zitting.roep('archief.ontgrendel', { map, accountId: ict, wachtwoord: COLLEGA });
    await maakt(COLLEGA, 'T. Bos', 'medewerkerOOV');
    await page.reload();
    await zitting.zietPagina('Welk archief opent u?');
    await toetsen.activeer({ naam: /^Polderveen/ });
    await meldAan(zitting, 'mr. C', BURGEMEESTER);
    await toetsen.druk('Alt+5');
    await zitting.zietPagina('Toegang');
    const geeftEigenWachtwoord = async (): Promise<void> => {
      await page.getByRole('dialog').waitFor();
      await toetsen.vul({ naam: 'Uw eigen wachtwoord' }, BURGEMEESTER);
      await toetsen.druk('Enter');
    };
    await toetsen.activeer({ naam: 'Geef toegang: T. Bos' });
    await geeftEigenWachtwoord();
    await zitting.ziet('T. Bos heeft nu toegang tot de dossiers.');
    const bos = page.getByRole('article', { name: 'T. Bos', exact: true });
    await bos.getByText('Heeft toegang, gegeven door mr. C. de Haan').waitFor();

    await toetsen.activeer({ naam: 'Schors: T. Bos' });
    await geeftEigenWachtwoord();
    await zitting.ziet('T. Bos is geschorst.');
    await bos.getByText('Geen toegang').waitFor();
    await page.getByRole('button', { name: 'Hervat: T. Bos' }).waitFor();
    await isToegankelijk('accounts with one that is suspended');

    await toetsen.activeer({ naam: 'Beëindig: L. Verhoeven' });
    await geeftEigenWachtwoord();
    await zitting.ziet('L. Verhoeven heeft geen toegang meer.');
    await page.getByRole('button', { name: 'Beëindig: L. Verhoeven' }).waitFor({ state: 'hidden' });
    await zitting.vergrendelt();
    const namen = await page.getByLabel('Wie bent u?').locator('option').allInnerTexts();
    expect(namen.filter((naam) => /Verhoeven|Bos/.test(naam))).toEqual(['T. Bos, medewerkerOOV (geschorst)']);
  });
});
