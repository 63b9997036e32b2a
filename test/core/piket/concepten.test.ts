/** Forms of the roster that were left unfinished: kept on disk, each by its own account. */
import { afterEach, expect, test } from 'vitest';
import { maakGemeente, type Gemeente } from '../accounts/gemeente.ts';
import { startKern } from '../kern/proefkern.ts';
import { MAANDAG } from './gemeente.ts';

let gemeente: Gemeente;
afterEach(() => gemeente.proef.einde());

test('een concept blijft na vergrendelen, is van een account alleen, en gaat weg als dat gezegd wordt', async () => {
  gemeente = await maakGemeente(startKern(MAANDAG));
  const { proef, burgemeester } = gemeente;
  const ict = await gemeente.nieuw(burgemeester, 'Ilse Kok', ['beheerder']);
  const concept = { sleutel: 'dienst', gegevens: { formulier: { soort: 'dienst' }, velden: { reden: 'Bruilof' } } };
  await gemeente.als(burgemeester);
  await proef.geef('piket.bewaarConcept', concept);
  proef.zet('2026-11-02T09:00:01+01:00');
  expect(await proef.geef('piket.bewaarConcept', { ...concept, gegevens: { ...concept.gegevens, velden: { reden: 'Bruiloft' } } })).toEqual({ bewaardOp: '2026-11-02T09:00:01+01:00' });

  await gemeente.als(ict);
  expect((await proef.geef('piket.concepten', {})).concepten).toEqual([]);
  await proef.geef('piket.wisConcept', { sleutel: 'dienst' });

  await gemeente.als(burgemeester);
  expect((await proef.geef('piket.concepten', {})).concepten).toEqual([
    { sleutel: 'dienst', gegevens: { formulier: { soort: 'dienst' }, velden: { reden: 'Bruiloft' } }, bewaardOp: '2026-11-02T09:00:01+01:00' },
  ]);
  await proef.geef('piket.wisConcept', { sleutel: 'dienst' });
  expect((await proef.geef('piket.concepten', {})).concepten).toEqual([]);
  expect(proef.onverwacht).toEqual([]);
});
