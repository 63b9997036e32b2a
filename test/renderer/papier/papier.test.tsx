import { join } from 'node:path';
import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { maakGemeente } from '../../core/accounts/gemeente.ts';
import { startKern } from '../../core/kern/proefkern.ts';
import { sjablonen } from '../../voorbeelden/sjablonen.ts';
import { openVenster, type Proefvenster, wachtTot } from '../app/venster.tsx';

let venster: Proefvenster;
afterEach(() => venster.sluit());

it('a set that is older than the texts: one press goes to it, and one makes it anew and shows where', async () => {
  const gemeente = await maakGemeente(startKern('2026-11-27T10:00:00+01:00'));
  const { proef, burgemeester } = gemeente;
  const beheerder = await gemeente.nieuw(burgemeester, 'B. Kok', ['beheerder']);
  const jurist = await gemeente.nieuw(beheerder, 'J. Wolf', ['jurist']);
  await gemeente.verleen(burgemeester, jurist);
  proef.kiesOpslag.push(join(proef.map, 'oud.docx'), join(proef.map, 'nieuw.docx'));
  await proef.geef('papier.maakSet', {});
  await gemeente.als(jurist);
  await proef.geef('sjabloon.bewaarConcept', { soort: 'intrekking', tekst: `${sjablonen.intrekking.tekst.trimEnd()}\n\nEen eigen zin.\n`, toelichting: '', herkomst: 'eigen' });
  const { voorstelId } = await proef.geef('sjabloon.legVoor', { soort: 'intrekking' });
  await gemeente.als(burgemeester);
  await proef.geef('sjabloon.keurGoed', { voorstelId, vanaf: '2026-11-27' });
  await gemeente.als(jurist);

  venster = await openVenster(proef);
  fireEvent.click(await screen.findByRole('button', { name: 'Naar de papieren set' }));
  await wachtTot(() => expect(document.activeElement?.textContent).toBe('Papieren set'));
  fireEvent.click(screen.getByRole('button', { name: 'Papieren set maken…' }));
  await screen.findByText('De papieren set is opgeslagen');
  await screen.findByRole('button', { name: 'Toon in map' });
  expect(screen.queryByText('De papieren set is ouder dan wat nu geldt.')).toBeNull();
});
