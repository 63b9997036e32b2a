import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { sjablonen } from '../../voorbeelden/sjablonen.ts';
import { maakGemeente, type Gemeente } from '../accounts/gemeente.ts';
import { startKern } from '../kern/proefkern.ts';
import { alineas, onderdelen } from '../word/docx.ts';

let gemeente: Gemeente;
afterEach(() => gemeente.proef.einde());

const contact = {
  contactId: 'c1', soort: 'crisisdienst' as const, naam: 'Crisisdienst Molenwaard', organisatie: '', telefoons: [{ soort: 'piket' as const, nummer: '0184 000 001' }],
  beschikbaarheid: { soort: 'altijd' as const }, laatstGecontroleerd: null, opmerking: '', opvang: null,
};
const ZIN = 'Deze zin heeft de gemeente zelf geschreven.';
const lees = (pad: string): string => alineas(onderdelen(readFileSync(pad)).get('word/document.xml') ?? '').join('\n');

test('the set is made of the texts in force with the telefoonlijst, locked of the model texts without it, and grows old when a text changes', async () => {
  gemeente = await maakGemeente(startKern('2026-11-27T23:40:00+01:00'));
  const { proef, burgemeester } = gemeente;
  const beheerder = await gemeente.nieuw(burgemeester, 'B. Kok', ['beheerder']);
  const jurist = await gemeente.nieuw(beheerder, 'J. Wolf', ['jurist']);
  await gemeente.verleen(burgemeester, jurist);
  await proef.geef('contact.bewaar', { contact });
  const maak = async (naam: string): Promise<string> => {
    const pad = join(proef.map, naam);
    proef.kiesOpslag.push(pad);
    expect((await proef.geef('papier.maakSet', {})).bestand?.pad).toBe(pad);
    return lees(pad);
  };
  expect(await proef.geef('papier.stand', {})).toEqual({ gemaaktOp: null, verouderd: false });
  const eerste = await maak('een.docx');
  expect(eerste).toContain('Crisisdienst Molenwaard');
  expect(eerste).toContain('0184 000 001');
  expect(eerste).toContain('Checklist voor de nacht');
  expect(await proef.geef('papier.stand', {})).toEqual({ gemaaktOp: '2026-11-27T23:40:00+01:00', verouderd: false });

  await gemeente.als(jurist);
  const tekst = `${sjablonen.intrekking.tekst.trimEnd()}\n\n${ZIN}\n`;
  await proef.geef('sjabloon.bewaarConcept', { soort: 'intrekking', tekst, toelichting: '', herkomst: 'eigen' });
  const { voorstelId } = await proef.geef('sjabloon.legVoor', { soort: 'intrekking' });
  await gemeente.als(burgemeester);
  await proef.geef('sjabloon.keurGoed', { voorstelId, vanaf: '2026-11-27' });
  expect(await proef.geef('papier.stand', {})).toMatchObject({ verouderd: true });
  expect(await maak('twee.docx')).toContain(ZIN);
  expect(await proef.geef('papier.stand', {})).toMatchObject({ verouderd: false });
  // Who checked a number prints nothing anew; who changed one does, and so does who changed what the forms say of the municipality.
  await proef.geef('contact.bewaar', { contact: { ...contact, laatstGecontroleerd: '2026-11-27' } });
  expect(await proef.geef('papier.stand', {})).toMatchObject({ verouderd: false });
  await proef.geef('contact.bewaar', { contact: { ...contact, telefoons: [{ soort: 'piket', nummer: '0184 000 002' }] } });
  expect(await proef.geef('papier.stand', {})).toMatchObject({ verouderd: true });
  expect(await maak('drie.docx')).toContain('0184 000 002');
  await proef.geef('instellingen.bewaar', { ...(await proef.geef('instellingen.lees', {})), telefoon: '0184 123 456' });
  expect(await proef.geef('papier.stand', {})).toMatchObject({ verouderd: true });

  await proef.geef('archief.vergrendel', {});
  const dicht = await maak('dicht.docx');
  expect(dicht).not.toContain(ZIN);
  expect(dicht).not.toMatch(/Crisisdienst Molenwaard|Molenwaard/);
  proef.kiesOpslag.push(null);
  expect(await proef.geef('papier.maakSet', {})).toEqual({ bestand: null });
});
