/** Forms of the roster that were left unfinished: kept on disk, each by its own account. */
import { afterEach, expect, test } from 'vitest';
import { maakGemeente, type Gemeente } from '../accounts/gemeente.ts';
import { startKern } from '../kern/proefkern.ts';
import { startKind } from '../kindproces.ts';
import { MAANDAG } from './gemeente.ts';

let gemeente: Gemeente;
afterEach(() => gemeente.proef.einde());

test('een concept blijft na vergrendelen, is van een account alleen, en gaat weg als dat gezegd wordt', async () => {
  gemeente = await maakGemeente(startKern(MAANDAG));
  const { proef, burgemeester } = gemeente;
  const ict = await gemeente.nieuw(burgemeester, 'Ilse Kok', ['beheerder']);
  const concept = { sleutel: 'dienst', gegevens: { formulier: { soort: 'dienst' }, velden: { reden: 'Bruilof' } } };
  await gemeente.als(burgemeester);
  await proef.geef('eigenformulier.bewaar', concept);
  proef.zet('2026-11-02T09:00:01+01:00');
  expect(await proef.geef('eigenformulier.bewaar', { ...concept, gegevens: { ...concept.gegevens, velden: { reden: 'Bruiloft' } } })).toEqual({ bewaardOp: '2026-11-02T09:00:01+01:00' });

  await gemeente.als(ict);
  expect((await proef.geef('eigenformulier.lijst', {})).concepten).toEqual([]);
  await proef.geef('eigenformulier.wis', { sleutel: 'dienst' });

  await gemeente.als(burgemeester);
  expect((await proef.geef('eigenformulier.lijst', {})).concepten).toEqual([
    { sleutel: 'dienst', gegevens: { formulier: { soort: 'dienst' }, velden: { reden: 'Bruiloft' } }, bewaardOp: '2026-11-02T09:00:01+01:00' },
  ]);
  await proef.geef('eigenformulier.wis', { sleutel: 'dienst' });
  expect((await proef.geef('eigenformulier.lijst', {})).concepten).toEqual([]);
  expect(proef.onverwacht).toEqual([]);
});

test('twee vensters met hetzelfde concept: wat het laatst is getypt blijft heel, en wie het vastlegt neemt de ander niets af', async () => {
  gemeente = await maakGemeente(startKern(MAANDAG));
  const { proef, burgemeester } = gemeente;
  const typ = (venster: string, tekst: string) =>
    proef.geef('eigenformulier.bewaar', { sleutel: 'dienst', gegevens: { formulier: { soort: 'dienst' }, velden: { venster, reden: tekst } } });
  const bewaard = async () => (await proef.geef('eigenformulier.lijst', {})).concepten.map(({ gegevens }) => gegevens['velden']);
  await Promise.all([typ('een', 'Bruil'), typ('twee', 'Vakantie'), typ('een', 'Bruiloft')]);
  expect(await bewaard()).toEqual([{ venster: 'een', reden: 'Bruiloft' }]);
  // One window is done with it; what is typed in the other after that is kept whole.
  await Promise.all([proef.geef('eigenformulier.wis', { sleutel: 'dienst' }), typ('twee', 'Vakantie, twee weken')]);
  expect(await bewaard()).toEqual([{ venster: 'twee', reden: 'Vakantie, twee weken' }]);
  await gemeente.als(burgemeester);
  expect(await bewaard()).toEqual([{ venster: 'twee', reden: 'Vakantie, twee weken' }]);
  expect(proef.onverwacht).toEqual([]);
});

test('een concept overleeft dat het proces wordt gedood: het laatste dat bevestigd is, of het volgende', async () => {
  gemeente = await maakGemeente(startKern(MAANDAG));
  const { proef, map, burgemeester } = gemeente;
  await proef.geef('archief.vergrendel', {});
  const kind = startKind(new URL('kindconcept.ts', import.meta.url), [map, proef.map, burgemeester.accountId, burgemeester.wachtwoord]);
  await kind.zegt((tekst) => tekst.split('\n').length > 4);
  await kind.dood();
  const bevestigd = Number(kind.tekst().split('\n').at(-2));
  await gemeente.als(burgemeester);
  const [concept] = (await proef.geef('eigenformulier.lijst', {})).concepten;
  const velden = concept?.gegevens['velden'] as { nummer: number; reden: string };
  expect([bevestigd, bevestigd + 1]).toContain(velden.nummer);
  expect(velden.reden).toBe('Bruiloft '.repeat(200));
});
