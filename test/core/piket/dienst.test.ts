/** Who may work with dossiers while on duty: the roster decides it, for who stands in it. */
import { afterEach, expect, test } from 'vitest';
import type { Roostergegevens } from '../../../shared/piket/roostergebeurtenissen.ts';
import { maakGemeente, type Gemeente, type Persoon } from '../accounts/gemeente.ts';
import { startKern } from '../kern/proefkern.ts';
import { beeld, bewaar, MAANDAG, persoon, vulRooster } from './gemeente.ts';

let gemeente: Gemeente;
afterEach(() => gemeente.proef.einde());

/** Two loco's and a medewerker OOV with an account and access; the archive is open for the burgemeester. */
async function metMensen() {
  gemeente = await maakGemeente(startKern(MAANDAG));
  const { proef, burgemeester } = gemeente;
  const ict = await gemeente.nieuw(burgemeester, 'Ilse Kok', ['beheerder']);
  const een = await gemeente.nieuw(ict, 'Pieter Wilgenburg', ['locoburgemeester']);
  const twee = await gemeente.nieuw(ict, 'Ada Celik', ['locoburgemeester']);
  const oov = await gemeente.nieuw(ict, 'Noor Blom', ['medewerkerOOV']);
  for (const mens of [een, twee, oov]) await gemeente.verleen(burgemeester, mens);
  return { proef, een, twee, oov, burgemeester };
}

const mensen = (accounts: Partial<Record<'bgm' | 'loco1' | 'loco2', Persoon>>): Roostergegevens<'deelnemer.vastgesteld'>[] =>
  (
    [
      ['bgm', 'H. de Ruijter', 'burgemeester', 1],
      ['loco1', 'P. van Wilgenburg', 'locoburgemeester', 1],
      ['loco2', 'A. Çelik', 'locoburgemeester', 2],
    ] as const
  ).map(([id, naam, ambt, rang]) => persoon(id, naam, ambt, rang, accounts[id] === undefined ? {} : { accountId: accounts[id].accountId }));

test('een loco in het rooster werkt met dossiers zolang hij dienst heeft, en zegt dat niet zelf', async () => {
  const { proef, een, burgemeester } = await metMensen();
  await vulRooster(proef, mensen({ bgm: burgemeester, loco1: een }));

  await gemeente.als(een);
  expect(await proef.geef('dienst.stand', {})).toEqual({ opPiket: false, waarnemer: null });
  proef.zet('2026-11-07T03:00:00+01:00');
  await gemeente.als(een);
  expect(await proef.geef('dienst.stand', {})).toMatchObject({ opPiket: true, waarnemer: { naam: 'P. van Wilgenburg', zelf: true, tot: '2026-11-09T08:30:00+01:00' } });
  proef.zet('2026-11-09T08:30:00+01:00');
  await gemeente.als(een);
  expect((await proef.geef('dienst.stand', {})).opPiket).toBe(false);

  // "Ik neem waar" is a take-over in the roster, for everybody to see.
  await proef.geef('dienst.neemWaar', { grond: 'ziek' });
  expect((await proef.geef('piket.nu', {})).waarneming).toMatchObject({ waarnemer: { deelnemerId: 'loco1' }, grond: 'overname', tot: '2026-11-10T08:30:00+01:00' });
  expect((await proef.geef('dienst.stand', {})).opPiket).toBe(true);
  proef.zet('2026-11-09T09:30:00+01:00');
  await gemeente.als(een);
  await proef.geef('dienst.beeindig', {});
  expect((await proef.geef('piket.nu', {})).waarneming).toMatchObject({ waarnemer: { deelnemerId: 'bgm' } });
  expect(await proef.weiger('dienst.beeindig', {})).toBe('NIET_OP_PIKET');
  expect(proef.onverwacht).toEqual([]);
});

test('wie niet in het rooster staat, kan nog steeds zelf zeggen dat hij waarneemt', async () => {
  const { proef, een } = await metMensen();
  await bewaar(proef, { soort: 'deelnemer', deelnemer: persoon('bgm', 'H. de Ruijter', 'burgemeester', 1), dekking: [], niemandErkend: true });
  await gemeente.als(een);
  await proef.geef('dienst.neemWaar', { grond: 'onbereikbaar' });
  expect(await proef.geef('dienst.stand', {})).toMatchObject({ opPiket: true, waarnemer: { naam: 'Pieter Wilgenburg', zelf: true } });
});

test('ruilen: de een stelt voor, alleen de ander aanvaardt; plannen kan alleen de coördinator', async () => {
  const { proef, een, twee, oov, burgemeester } = await metMensen();
  await gemeente.als(oov);
  await vulRooster(proef, mensen({ bgm: burgemeester, loco1: een, loco2: twee }));

  await gemeente.als(een);
  const zien = await beeld(proef);
  expect([zien.zelf, zien.coordinator]).toEqual(['loco1', false]);
  const dienst = { soort: 'dienst', deelnemerId: 'loco1', van: null, tot: '2026-11-03T09:00:00+01:00', reden: 'Zelf' } as const;
  expect(await proef.weiger('rooster.bewaar', { opdracht: dienst, verwacht: zien.verwacht })).toBe('NIET_BEVOEGD');
  const voorstel = { soort: 'ruilVoorstel', vanDeelnemerId: 'loco1', aanDeelnemerId: 'loco2', van: '2026-11-06T17:00:00+01:00', tot: '2026-11-09T08:30:00+01:00', tegen: null, toelichting: 'Bruiloft' } as const;
  expect(await proef.weiger('rooster.bewaarEigen', { opdracht: { ...voorstel, vanDeelnemerId: 'loco2', aanDeelnemerId: 'loco1' }, verwacht: zien.verwacht })).toBe('ROOSTER_NIET_BEVOEGD');
  await bewaar(proef, voorstel);
  const ruilId = (await beeld(proef)).ruilen[0]?.ruilId ?? '';
  expect(await proef.weiger('rooster.bewaarEigen', { opdracht: { soort: 'ruilAanvaarding', ruilId }, verwacht: zien.verwacht + 1 })).toBe('RUIL_ALLEEN_ANDER');

  await gemeente.als(twee);
  const aanvaarding = { soort: 'ruilAanvaarding', ruilId } as const;
  const { wijzigingen } = await proef.geef('rooster.probeerEigen', { opdracht: aanvaarding });
  expect(wijzigingen.map(({ voor, na }) => [voor.deelnemerId, na.deelnemerId])).toEqual([['loco1', 'loco2']]);
  await bewaar(proef, aanvaarding);
  proef.zet('2026-11-07T03:00:00+01:00');
  await gemeente.als(twee);
  expect((await proef.geef('dienst.stand', {})).opPiket).toBe(true);
  expect((await beeld(proef)).ruilen[0]).toMatchObject({ ruilId, status: 'aanvaard' });
});
