import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { controleerProcesdossier } from '../../electron/cli/procesdossier/controle.ts';
import { eml, pdf, png } from '../core/stukken/bestanden.ts';
import { bezwaren } from './axe.ts';
import { vensters } from './driver/app.ts';
import { beginInDemonstratie, sluitSchoon, type Zitting } from './gebruiker.ts';

describe.each(vensters())('pieces and the procesdossier, by keyboard, in %s', (venster) => {
  let zitting: Zitting;
  beforeAll(async () => {
    zitting = await beginInDemonstratie(venster, { klok: '2026-12-04T10:00:00+01:00' });
  });
  afterAll(() => sluitSchoon(zitting));

  test('files are taken in, what cannot be a piece says why, and each is described in turn', async () => {
    const { app, toetsen } = zitting;
    await toetsen.druk('Alt+3');
    await zitting.zietPagina('Termijnen');
    await toetsen.activeer({ naam: 'Johan Verstappelen' });
    await zitting.zietPagina('De heer Johan Verstappelen');
    await zitting.opentBlad('Stukken');
    await zitting.ziet('Er zijn nog geen stukken.');
    const bestanden = { 'mutatie.pdf': pdf(), 'foto\u202Egpj.exe': png(), 'bericht.eml': eml(), 'leeg.pdf': Buffer.alloc(0) };
    for (const [naam, bytes] of Object.entries(bestanden)) writeFileSync(join(app.map, naam), bytes);
    await app.host.kiesBestandenStraks(Object.keys(bestanden).map((naam) => join(app.map, naam)));
    await toetsen.activeer({ naam: 'Voeg stukken toe…' });
    await zitting.ziet('Dit bestand is leeg. Open het bestand om te zien of het goed is opgeslagen.');
    await zitting.ziet('Nog 3 bestanden te beschrijven');
    await toetsen.wachtOpFocus({ naam: /^Onderdeel van de index/ });

    // What is missing gets the focus; part and sender are proposed for the next.
    await toetsen.druk('Control+Enter');
    await zitting.ziet('Vul dit veld in.');
    await toetsen.typ('4');
    await toetsen.vul({ naam: /^Van wie komt het stuk/ }, 'politie');
    await toetsen.druk('Control+Enter');
    await zitting.ziet('Nog 2 bestanden te beschrijven');
    await toetsen.wachtOpFocus({ naam: /^Onderdeel van de index/ });
    await zitting.ziet('foto[U+202E]gpj.exe');
    await toetsen.vul({ naam: /^Omschrijving/ }, 'Foto van de keuken');

    // Whatever was typed is there again for who comes back.
    await zitting.ziet('Concept bewaard om');
    await zitting.opentBlad('Tijdlijn');
    await zitting.opentBlad('Stukken');
    await zitting.page.getByLabel(/^Omschrijving/).waitFor();
    expect(await zitting.page.getByLabel(/^Omschrijving/).inputValue()).toBe('Foto van de keuken');
    await toetsen.naar({ naam: /^Omschrijving/ });
    await toetsen.druk('Control+Enter');
    await zitting.ziet('Nog één bestand te beschrijven');
    await toetsen.wachtOpFocus({ naam: /^Onderdeel van de index/ });
    await toetsen.typ('6');
    await toetsen.naar({ naam: /./, in: /^Mag alleen de rechtbank/ });
    await toetsen.typ('j');
    await toetsen.vul({ naam: /^Waarom alleen de rechtbank/ }, 'Adres van de melder');
    await toetsen.druk('Control+Enter');
    await toetsen.wachtOpFocus({ naam: 'Voeg stukken toe…' });
    expect(await bezwaren(zitting.page)).toEqual([]);
  });

  test('a wrong piece is withdrawn and stays to be seen', async () => {
    const { toetsen } = zitting;
    await toetsen.activeer({ naam: 'mutatie' });
    await zitting.ziet('rechtbank en partijen');
    expect(await bezwaren(zitting.page)).toEqual([]);
    await toetsen.activeer({ naam: 'Trek dit stuk in' });
    await toetsen.wachtOpFocus({ naam: /^Waarom trekt u dit stuk in/ });
    await toetsen.typ('Hoort bij een andere zaak.');
    await toetsen.activeer({ naam: 'Trek het stuk in' });
    await zitting.ziet(/^Ingetrokken op vrijdag 4 december 2026/);
    await toetsen.activeer({ naam: 'Alle stukken' }, { terug: true });
    await toetsen.wachtOpFocus({ naam: 'mutatie' });
  });

  test('the procesdossier is one press, checks out, and asks for the sealed part apart', async () => {
    const { app, toetsen } = zitting;
    await toetsen.activeer({ naam: 'Procesdossier' }, { terug: true });
    await zitting.zietPagina('Procesdossier');
    await zitting.ziet('Het ingevulde risicotaxatie-instrument (RiHG)');
    expect(await bezwaren(zitting.page)).toEqual([]);
    const [alles, verzegeld] = [join(app.map, 'alles.zip'), join(app.map, 'verzegeld.zip')];
    await app.host.kiesOpslagStraks(alles);
    await toetsen.druk('Control+s');
    await zitting.ziet('Opgeslagen: Procesdossier');
    expect(await controleerProcesdossier(alles)).toMatchObject({ zaaknummer: 'WTH-2026-0002', deel: 'volledig', stukken: 1, fouten: [] });
    await app.host.kiesOpslagStraks(verzegeld);
    await toetsen.activeer({ naam: 'Sla het verzegelde deel op…' });
    await zitting.ziet('Opgeslagen: Verzegeld deel voor de rechtbank (Awb 8:29)');
    expect(await controleerProcesdossier(verzegeld)).toMatchObject({ deel: 'rechtbank', stukken: 1, fouten: [] });
    // A dialog that is cancelled writes nothing.
    await app.host.kiesOpslagStraks(null);
    await toetsen.activeer({ naam: 'Alleen het Word-bestand…' });
    expect(existsSync(join(app.map, 'WTH-2026-0002 procesdossier.docx'))).toBe(false);
    await toetsen.activeer({ naam: 'Terug naar de stukken' }, { terug: true });
    await zitting.ziet('Stukken in dit dossier');
  });
});
