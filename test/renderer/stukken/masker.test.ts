import { afterEach, expect, it } from 'vitest';
import { maskeer, zetMasker } from '../../../renderer/bridge/maskeer.ts';
import type { Inventaris } from '../../../shared/procesdossier/inventaris.ts';
import { ontbreektTekst } from '../../../shared/procesdossier/ontbreekt.ts';
import { pdf } from '../../core/stukken/bestanden.ts';
import { neemIn, startZaak, voegToe } from '../../core/stukken/zaak.ts';

afterEach(() => zetMasker(false));

it('for who looks along nothing of a person is left in pieces and procesdossier, and what the screen needs is', async () => {
  const zaak = await startZaak();
  const { proef, dossierId } = zaak;
  await voegToe(zaak, 'Kanarie.pdf', pdf(), { omschrijving: 'Verklaring van Marieke', bron: 'Johan Kanarie', beperkt: { reden: 'Over Lotte' } });
  await neemIn(zaak, { 'Marieke.pdf': pdf(500) });
  const wachtend = await proef.geef('stuk.wachtend', { dossierId });
  const proces = await proef.geef('procesdossier.lees', { dossierId });
  const beeld = await proef.geef('dossier.open', { dossierId });
  await proef.einde();
  zetMasker(true);
  const gemaskeerd = await Promise.all([maskeer('stuk.wachtend', wachtend), maskeer('procesdossier.lees', proces), maskeer('dossier.open', beeld)]);
  for (const woord of ['Kanarie', 'Johan', 'Marieke', 'Lotte', 'Korenbloemweg']) {
    expect(JSON.stringify([wachtend, proces, beeld])).toContain(woord);
    expect([woord, JSON.stringify(gemaskeerd).includes(woord)]).toEqual([woord, false]);
  }
  const { inventaris } = gemaskeerd[1] as { inventaris: Inventaris };
  for (const { rubriek, ontbreekt } of inventaris.rubrieken) {
    expect(proces.inventaris.rubrieken.map((een) => een.rubriek)).toContain(rubriek);
    for (const { code } of ontbreekt) expect(Object.keys(ontbreektTekst)).toContain(code);
  }
  expect(inventaris.tot).toBe(proces.inventaris.tot);
});
