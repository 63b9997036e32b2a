import { expect, test } from 'vitest';
import type { Contact } from '../../../shared/piket/contact.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { zonderRooster } from './gemeente.ts';

const WERKDAGEN = [1, 2, 3, 4, 5].map((dag) => ({ dag, van: '08:30', tot: '17:00' }));
const contact = (contactId: string, soort: Contact['soort'], rest: Partial<Contact> = {}): Contact => ({
  contactId,
  soort,
  naam: `Contact ${contactId}`,
  organisatie: '',
  telefoons: [{ soort: 'vast', nummer: '088 000 00 00' }],
  beschikbaarheid: { soort: 'uren', uren: WERKDAGEN, feestdagen: 'gesloten' },
  laatstGecontroleerd: '2026-10-01',
  opmerking: '',
  opvang: null,
  ...rest,
});

test('bewaren, wijzigen en verwijderen, met een regel in het logboek en zonder naam daarin', async () => {
  const proef = await zonderRooster();
  await proef.geef('contact.bewaar', { contact: contact('b', 'rechtbank') });
  await proef.geef('contact.bewaar', { contact: contact('a', 'opvang', { naam: 'Ángela van de opvang' }) });
  await proef.geef('contact.bewaar', { contact: contact('b', 'rechtbank', { naam: 'Bode', laatstGecontroleerd: null }) });
  const { contacten, teControleren } = await proef.geef('piket.contacten', {});
  expect([contacten.map(({ naam }) => naam), teControleren]).toEqual([['Ángela van de opvang', 'Bode'], ['b']]);
  await proef.geef('contact.verwijder', { contactId: 'a' });
  expect(await proef.weiger('contact.verwijder', { contactId: 'a' })).toBe('CONTACT_ONBEKEND');
  expect((await proef.geef('piket.contacten', {})).contacten.map(({ contactId }) => contactId)).toEqual(['b']);
  const { regels } = await proef.geef('inzage.beheer', { voor: null, aantal: 4 });
  expect(regels.map(({ actie }) => actie)).toEqual(['contact.verwijderd', 'contact.bewaard', 'contact.bewaard', 'contact.bewaard']);
  expect(proef.onverwacht).toEqual([]);
});

test('wie er nu bereikbaar is, en een waarschuwing als geen zorg dat is', async () => {
  const proef = await zonderRooster('2026-11-06T16:59:00+01:00');
  expect((await proef.geef('piket.bereikbaarNu', {})).zorg.waarschuwing).toBe('GEEN_ZORG_IN_LIJST');
  await proef.geef('contact.bewaar', { contact: contact('c', 'crisisdienst') });
  await proef.geef('contact.bewaar', { contact: contact('h', 'hulpofficier', { beschikbaarheid: { soort: 'altijd' } }) });
  const overdag = await proef.geef('piket.bereikbaarNu', {});
  expect([overdag.bereikbaar.map(({ contactId }) => contactId), overdag.zorg.waarschuwing]).toEqual([['c', 'h'], null]);
  proef.zet('2026-11-06T17:00:00+01:00');
  const avond = await proef.geef('piket.bereikbaarNu', {});
  expect(avond.bereikbaar.map(({ contactId }) => contactId)).toEqual(['h']);
  expect(avond.teControleren).toBe(0);
  await proef.geef('contact.bewaar', { contact: contact('o', 'opvang', { laatstGecontroleerd: null }) });
  expect((await proef.geef('piket.bereikbaarNu', {})).teControleren).toBe(1);
  expect(avond.zorg).toMatchObject({ waarschuwing: 'GEEN_ZORG_BEREIKBAAR', eerstvolgende: { contact: { contactId: 'c' }, vanaf: '2026-11-09T08:30:00+01:00' } });
});

test('een nummer met letters of een contact zonder nummer wordt geweigerd', async () => {
  const proef = await zonderRooster();
  expect(await proef.weiger('contact.bewaar', { contact: contact('a', 'opvang', { telefoons: [] }) })).toBe('INVOER_ONGELDIG');
  expect(await proef.weiger('contact.bewaar', { contact: contact('a', 'opvang', { telefoons: [{ soort: 'vast', nummer: 'bel mij' }] }) })).toBe('INVOER_ONGELDIG');
});

test('een geplakte tekst zonder einde wordt geweigerd met hoeveel er past, en het contact blijft zoals het was', async () => {
  const proef = await zonderRooster();
  const antwoord = await proef.kern.roep('contact.bewaar', { contact: contact('a', 'opvang', { opmerking: 'x'.repeat(1_000_000) }) });
  expect(antwoord.ok).toBe(false);
  if (antwoord.ok) return;
  expect(foutTekst(antwoord.error)).toEqual({ wat: 'De tekst bij ‘opmerking’ is te lang.', stap: expect.stringMatching(/^Kort die in tot hoogstens [\d.]+ tekens\. Wat u typte, staat er nog\.$/) });
  expect((await proef.geef('piket.contacten', {})).contacten).toEqual([]);
});
