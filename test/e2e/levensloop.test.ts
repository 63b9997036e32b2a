import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { celTekst } from '../../shared/jaarcijfers/uitleg.ts';
import { vensters } from './driver/app.ts';
import type { Uitvoer } from '../../shared/contract/contract.ts';
import { gekozenJaar } from '../../shared/jaarcijfers/jaarcijfers.ts';
import { leesWord } from './gebruiker.ts';
import { keuze, maakOov, op, tekst, type Oov, type Veld } from './oov.ts';
import { eisToegankelijk } from './toegankelijk.ts';

/** What the griffier told about a ruling. */
const bericht = (gebeld: string, vanaf: string): Veld[] => [
  op('Tijdstip van het bericht van de griffier', gebeld),
  op('Vanaf wanneer de uitspraak werkt', vanaf),
  tekst('Griffier die belde', 'M. Post'),
];

/* The whole life of an order in every branch, worked by keyboard in one archive; the clock goes forward through 2026. */
describe.each(vensters())('the life of an order, in %s', (venster) => {
  let oov: Oov;
  beforeAll(async () => {
    oov = await maakOov(venster, '2026-03-19T02:35:00+01:00');
  });
  afterAll(async () => {
    const klachten = oov.klachten();
    await oov.app.sluit();
    expect(klachten).toEqual([]);
  });

  test('ended by itself, in the hour that does not exist: chosen on the last working day, closed when nothing is open', async () => {
    const zaak = await oov.legtOp('Adriaan Wielewaal', '2026-03-19T02:10:00+01:00', '2026-03-19T02:30:00+01:00');
    await oov.opDeKlok('2026-03-27T10:00:00+01:00');
    expect(await oov.opHetBord('Adriaan Wielewaal')).toContain('Beslis uiterlijk vrijdag 27 maart 2026 om 17.00 uur');
    await oov.opent('Adriaan Wielewaal');
    expect(await oov.einde()).toContain('zondag 29 maart 2026 om 03.00 uur');
    await oov.besluit('Leg vast dat het eindigt', [tekst('Redenen', 'De rust is terug.')]);
    expect(await oov.opHetBord('Adriaan Wielewaal')).toContain('Er is gekozen om het te laten eindigen.');

    await oov.opDeKlok('2026-03-29T01:59:00+01:00');
    expect(await oov.opHetBord('Adriaan Wielewaal')).toContain('nog een minuut');
    await oov.opDeKlok('2026-03-29T03:00:00+02:00');
    await oov.opent('Adriaan Wielewaal');
    expect(await oov.einde()).toContain('Het huisverbod is geëindigd');
    await oov.opentBlad('Taken');
    await oov.toetsen.activeer({ naam: 'Sluit het dossier af' });
    await oov.page.getByRole('alert').waitFor();
    await oov.sluitTaken(zaak);
    await oov.opent('Adriaan Wielewaal');
    await oov.opentBlad('Taken');
    await oov.toetsen.vul({ naam: 'Toelichting' }, 'Alles is overgedragen.');
    await oov.toetsen.activeer({ naam: 'Sluit het dossier af' });
    await oov.ziet('Het dossier is afgesloten.');
    // On every part of the case, not only with the duties.
    await oov.opentBlad('Overzicht');
    await oov.page.getByText('Afgesloten', { exact: true }).waitFor();
  });

  test('suspended by the court and lifted again, across the beginning of summer time: the end does not move', async () => {
    await oov.opDeKlok('2026-03-29T12:00:00+02:00');
    await oov.legtOp('Bastiaan Kwikstaart', '2026-03-22T20:40:00+01:00', '2026-03-22T21:05:00+01:00');
    await oov.opDeKlok('2026-03-30T16:30:00+02:00');
    await oov.opent('Bastiaan Kwikstaart');
    expect(await oov.einde()).toContain('woensdag 1 april 2026 om 21.05 uur');
    await oov.legtVast('Leg een schorsing vast', bericht('30-3-2026 16.15', '30-3-2026 16.00'));
    expect(await oov.einde()).toContain('Geschorst door de rechter');
    expect(await oov.einde()).not.toContain('Geen contact met');
    expect(await oov.opHetBord('Bastiaan Kwikstaart')).toContain('Geschorst door de rechter. De termijn loopt door.');
    await oov.opent('Bastiaan Kwikstaart');
    await oov.opentBlad('Taken');
    await oov.ziet(/^Informeer de politie/);

    await oov.opDeKlok('2026-03-31T11:00:00+02:00');
    await oov.opent('Bastiaan Kwikstaart');
    await oov.legtVast('Leg de opheffing vast', bericht('31-3-2026 10.50', '31-3-2026 10.45'));
    expect(await oov.einde()).toMatch(/woensdag 1 april 2026 om 21.05 uur[\s\S]*Geen contact met/);
    await oov.opDeKlok('2026-04-01T21:05:00+02:00');
    await oov.opent('Bastiaan Kwikstaart');
    expect(await oov.einde()).toContain('Geëindigd op woensdag 1 april 2026 om 21.05 uur');
  });

  test('extended in the night of the double hour: made known in its first half, never in its second', async () => {
    await oov.opDeKlok('2026-10-15T03:00:00+02:00');
    await oov.legtOp('Casper Grutto', '2026-10-15T02:00:00+02:00', '2026-10-15T02:20:00+02:00');
    await oov.opDeKlok('2026-10-24T23:00:00+02:00');
    await oov.opent('Casper Grutto');
    expect(await oov.einde()).toContain('zondag 25 oktober 2026 om 02.20 uur');
    await oov.legtVast('Leg de zienswijze vast', [op('Tijdstip', '24-10-2026 22.00'), keuze('Uitkomst', 'Geen gebruik van gemaakt'), keuze('Vorm', 'Niet')]);
    await oov.besluit('Verleng het huisverbod', [
      tekst('Waaruit blijkt dat het gevaar voortduurt', 'Er kwamen drie berichten.'),
      tekst('Waarom er geen zorgadvies is', 'Het advies komt na het weekend.'),
      tekst('Waarom contact met Marieke Kanarie nog verboden moet blijven', 'Zij is bang.'),
      tekst('Waarom contact met Lotte Kanarie nog verboden moet blijven', 'Zij was getuige.'),
      tekst('Proportionaliteit', 'Korter geeft de hulp geen kans.'),
      keuze('Biedt u bij de verlenging opnieuw een raadsman aan?', 'Ja, aanbieden'),
    ]);
    await oov.ziet('De verlenging is nog niet bekendgemaakt.');

    await oov.opDeKlok('2026-10-25T02:10:00+01:00');
    await oov.opent('Casper Grutto');
    expect(await oov.einde()).toContain('Het huisverbod is geëindigd');
    // It was handed over before the end and is recorded after it: which of the two hours is meant decides.
    await oov.vultIn('Leg de bekendmaking vast', [
      op('Tijdstip van de bekendmaking', '25-10-2026 2.10'),
      keuze('Wijze', 'In persoon uitgereikt'),
      tekst('Door', 'R. van Dalen'),
      keuze('Ontvangst', 'Getekend voor ontvangst'),
    ]);
    await oov.ziet('Deze tijd kwam twee keer voor. Welke bedoelt u?');
    await oov.kiest('Deze tijd kwam twee keer voor. Welke bedoelt u?', 'De tweede keer (wintertijd)');
    await oov.page.getByRole('alert').filter({ hasText: 'eindigde' }).waitFor();
    await oov.kiest('Deze tijd kwam twee keer voor. Welke bedoelt u?', 'De eerste keer (zomertijd)');
    await oov.toetsen.druk('Control+Enter');
    await oov.ziet('De bekendmaking is vastgelegd. De verlenging werkt.');
    expect(await oov.einde()).toContain('donderdag 12 november 2026 om 02.20 uur');
    await oov.opDeKlok('2026-11-12T02:20:00+01:00');
    await oov.opent('Casper Grutto');
    expect(await oov.einde()).toContain('Geëindigd op donderdag 12 november 2026 om 02.20 uur');
  });

  test('annulled in its last days: until Christmas no longer', async () => {
    await oov.opDeKlok('2026-11-28T10:00:00+01:00');
    const zaak = await oov.legtOp('Dirk Tureluur', '2026-11-27T23:30:00+01:00', '2026-11-27T23:40:00+01:00');
    await oov.opDeKlok('2026-12-04T16:30:00+01:00');
    await oov.verlengt(zaak, '2026-12-04T15:00:00+01:00', '2026-12-25T23:40:00+01:00');
    await oov.opDeKlok('2026-12-23T15:00:00+01:00');
    await oov.opent('Dirk Tureluur');
    expect(await oov.einde()).toContain('vrijdag 25 december 2026 om 23.40 uur');
    const [gebeld, ...rest] = bericht('23-12-2026 14.50', '23-12-2026 14.30') as [Veld, ...Veld[]];
    await oov.legtVast('Leg een vernietiging vast', [gebeld, keuze('Blijven de rechtsgevolgen in stand?', 'Nee'), ...rest]);
    expect(await oov.einde()).toContain('Vernietigd met ingang van woensdag 23 december 2026 om 14.30 uur');
    await oov.opentBlad('Vervolg');
    expect(await oov.page.getByRole('button', { name: 'Verleng het huisverbod' }).getAttribute('aria-disabled')).toBe('true');
    expect(await oov.opHetBord('Dirk Tureluur')).toContain('Vernietigd door de rechter');
  });

  test('withdrawn on Christmas Eve, an order that would end on Christmas Day', async () => {
    await oov.opDeKlok('2026-12-23T15:30:00+01:00');
    await oov.legtOp('Evert Scholekster', '2026-12-15T23:30:00+01:00', '2026-12-15T23:40:00+01:00');
    await oov.opDeKlok('2026-12-24T09:30:00+01:00');
    expect(await oov.opHetBord('Evert Scholekster')).toContain('Beslis uiterlijk donderdag 24 december 2026 om 17.00 uur');
    await oov.opent('Evert Scholekster');
    await oov.besluit('Trek het huisverbod in', [
      keuze('Grond', 'Hulp aanvaard (Wth 2 lid 9)'),
      tekst('Welk aanbod is aanvaard', 'Gesprekken bij het steunpunt.'),
      op('Aanvaard op', '23-12-2026 9.00'),
      tekst('Bevestigd door welke instantie', 'Steunpunt Molenwaard'),
      op('Bevestigd op', '23-12-2026 16.00'),
      tekst('Medewerking van de betrokkenen', 'Iedereen werkt mee.'),
      op('Vanaf wanneer', '24-12-2026 18.00'),
      keuze('Sleutels', 'Niet ingenomen'),
    ]);
    expect(await oov.einde()).toContain('Ingetrokken; loopt nog tot donderdag 24 december 2026 om 18.00 uur');
    await oov.opentBlad('Documenten');
    await oov.opentDocument('Intrekking van het huisverbod');
    const woorden = leesWord(await oov.slaatOpAls('intrekking.docx'));
    expect(woorden).toContain('donderdag 24 december 2026 om 18.00 uur');
    await oov.opDeKlok('2026-12-24T18:00:00+01:00');
    await oov.opent('Evert Scholekster');
    expect(await oov.einde()).toContain('Ingetrokken met ingang van donderdag 24 december 2026 om 18.00 uur');
  });

  test('and all of them counted: the year in figures, with charts that everybody can read, and saved for Word', async () => {
    await oov.toetsen.druk('Alt+j');
    await oov.zietPagina('Jaarcijfers 2026');
    const cijfers = gekozenJaar((await oov.roep('jaarcijfers.lees', { jaar: null })) as Uitvoer<'jaarcijfers.lees'>).cijfers;
    // Fewer than five cases before a court: how these ended is not shown, nor how many orders a judge annulled.
    expect(cijfers).toMatchObject({ rechtszaken: 2, geschorst: null, vernietigd: null, geeindigd: null, ingetrokken: 1, verlengd: 2 });
    const rij = oov.page.getByRole('table', { name: 'Hoe de huisverboden afliepen: de cijfers' }).getByRole('row').last();
    expect((await rij.innerText()).split(/\s+/)).toEqual(['2026', ...[cijfers.opgelegd, cijfers.geeindigd, cijfers.ingetrokken, cijfers.vernietigd, cijfers.loopt].map(celTekst)]);
    await oov.page.getByRole('img', { name: /^Hulp aanvaard\. .* De tabel ernaast heeft dezelfde cijfers\.$/ }).waitFor();
    await eisToegankelijk(oov, 'yearly figures');
    const woorden = leesWord(await oov.slaatOpAls('jaarcijfers.docx'));
    expect(woorden).toContain('Jaarcijfers tijdelijk huisverbod 2026');
    expect(woorden).not.toMatch(/opvang/i);
  });
});
