import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vensters } from './driver/app.ts';
import { begin, type Zitting } from './gebruiker.ts';
import { eisToegankelijk } from './toegankelijk.ts';

const WACHTWOORD = 'lantaarn klaver zeilboot';

describe.each(vensters())('back-ups by keyboard, in %s', (venster) => {
  let map: string;
  let zitting: Zitting;
  beforeAll(async () => {
    map = mkdtempSync(join(tmpdir(), 'huisverbod-backup-'));
    mkdirSync(join(map, 'stick'));
    zitting = await begin(venster, { map });
    const archief = join(map, 'archief');
    await zitting.roep('archief.maak', { map: archief, gemeente: 'Polderveen', naam: 'mr. C. de Haan', ambt: 'burgemeester', wachtwoord: WACHTWOORD });
    await zitting.roep('melding.nieuw', {});
    await zitting.roep('archief.vergrendel', {});
    await zitting.app.host.later(60_000);
    await zitting.app.host.kiesMapStraks(archief);
    await zitting.toetsen.activeer({ naam: 'Ander archief openen' });
    await zitting.ontgrendelt(WACHTWOORD);
  });
  afterAll(async () => {
    const klachten = zitting.klachten();
    await zitting.app.sluit();
    rmSync(map, { recursive: true, force: true });
    expect(klachten).toEqual([]);
  });

  const isToegankelijk = (scherm: string): Promise<void> => eisToegankelijk(zitting, scherm);

  test('locking made one; its age shows; one by hand goes to a second place too, and is read whole', async () => {
    const { toetsen, app } = zitting;
    await zitting.ziet(/^Laatste back-up: vandaag om/);
    await zitting.begintMelding();
    await toetsen.druk('Alt+8');
    await zitting.zietPagina('Back-up');
    await zitting.ziet('Vanzelf, bij het vergrendelen');
    await isToegankelijk('back-ups');
    await app.host.kiesMapStraks(join(map, 'stick'));
    await toetsen.activeer({ naam: 'Kies een tweede plaats' });
    await zitting.ziet('De back-ups staan nu ook op de tweede plaats.');
    await app.host.later(60_000);
    await toetsen.activeer({ naam: 'Maak nu een back-up' });
    await zitting.ziet('De back-up is gemaakt en gecontroleerd.');
    expect(readdirSync(join(map, 'stick'), { recursive: true }).filter((naam) => String(naam).endsWith('dossiers.db'))).toHaveLength(2);
    await toetsen.activeer({ naam: /^Controleer de back-up van/ });
    await toetsen.vul({ naam: 'Uw eigen wachtwoord' }, WACHTWOORD);
    await toetsen.druk('Enter');
    await zitting.ziet(/is heel: 2 dossiers/);
    await isToegankelijk('back-ups in two places');
  });

  test('an older one is looked at, put back, and what it replaced goes only when that is said', async () => {
    const { toetsen, page } = zitting;
    await zitting.vergrendelt();
    await toetsen.activeer({ naam: 'Een back-up terugzetten' });
    await zitting.zietPagina('Een back-up terugzetten');
    await page.getByText('Vanzelf, bij het vergrendelen').first().waitFor();
    await isToegankelijk('choosing a back-up');
    await toetsen.activeer({ naam: /1 dossier ·/ });
    await toetsen.wachtOpFocus({ naam: 'Uw wachtwoord' });
    await isToegankelijk('who puts it back');
    await toetsen.vul({ naam: 'Uw wachtwoord' }, WACHTWOORD);
    await toetsen.druk('Enter');
    await zitting.ziet('Van deze dossiers gaat iets verloren:');
    await zitting.ziet('WTH-2026-0002');
    await isToegankelijk('what is in a back-up');
    await toetsen.activeer({ naam: 'Zet deze back-up terug' });
    await toetsen.activeer({ naam: 'Zet de back-up terug' });
    await zitting.zietPagina('De back-up is teruggezet');
    await isToegankelijk('put back');
    await toetsen.activeer({ naam: 'Verder naar ontgrendelen' });
    await zitting.ontgrendelt(WACHTWOORD);
    await zitting.naarDossiers();
    await zitting.ziet('WTH-2026-0001');
    expect(await page.getByText('WTH-2026-0002').count()).toBe(0);
    await toetsen.druk('Alt+8');
    await zitting.ziet('Er is een back-up teruggezet. Het vervangen archief staat er nog.');
    await isToegankelijk('back-ups with a replaced archive');
    await toetsen.activeer({ naam: 'Verwijder het vervangen archief' });
    await toetsen.activeer({ naam: 'Verwijder het vervangen archief', in: 'Het vervangen archief verwijderen?' });
    await zitting.ziet('Het vervangen archief is verwijderd.');
  });
});
