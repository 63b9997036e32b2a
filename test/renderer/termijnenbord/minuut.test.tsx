/* What happens on the board when a minute passes: counted, not timed. */
import { cleanup, render, screen } from '@testing-library/react';
import type * as Niveaumerken from '../../../renderer/features/termijnenbord/Niveaumerk.tsx';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { ArchiefContext } from '../../../renderer/app/archief.ts';
import { TijdContext } from '../../../renderer/app/tijd.ts';
import { BordPagina } from '../../../renderer/features/termijnenbord/BordPagina.tsx';
import type { OpenArchief } from '../../../shared/contract/toegang.ts';
import { momentVanEpoch, epochVanMoment } from '../../../shared/wth/tijd.ts';
import { op, volledigeNachtpagina } from '../../core/kern/nachtpagina.ts';
import { metArchief, startKern, type Proefkern } from '../../core/kern/proefkern.ts';
import { zetBrug } from '../app/venster.tsx';

const { getekend } = vi.hoisted(() => {
  // Other files may have loaded the board before this one, with the mark that does not count. What this file loads is its own
  // from here on: `naDeTest` too, so nothing here may count on it.
  vi.resetModules();
  return { getekend: { aantal: 0 } };
});
afterAll(() => void vi.resetModules());
// Every card draws this mark once, and nothing else does: the real one, counted.
vi.mock('../../../renderer/features/termijnenbord/Niveaumerk.tsx', async (echt) => {
  const { Niveaumerk } = await echt<typeof Niveaumerken>();
  return {
    Niveaumerk(eigenschappen: Parameters<typeof Niveaumerk>[0]) {
      getekend.aantal += 1;
      return Niveaumerk(eigenschappen);
    },
  };
});

let proef: Proefkern;
/** The archive that `begin` opened, as the window knows it. */
let archief: OpenArchief | null = null;
async function begin(): Promise<void> {
  proef = startKern('2026-11-27T12:00:00+01:00');
  await metArchief(proef);
  archief = (await proef.geef('app.toestand', {})).archief;
}
const bord = (nu: string) => <ArchiefContext value={archief}><TijdContext value={nu}><BordPagina /></TijdContext></ArchiefContext>;
afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  await proef.einde();
});

/** An order decided in the morning of this day of November, and handed over at a minute of its own: their hours do not change together. */
async function legOp(dag: number): Promise<void> {
  proef.zet(`2026-11-${dag}T12:00:00+01:00`);
  const { dossierId } = await proef.geef('melding.nieuw', {});
  const concept = volledigeNachtpagina();
  concept.betrokkene.naam = `Bewoner ${dag}`;
  concept.melder.gebeldOp = op(`${dag}-11-2026`, '10.00');
  concept.incident.op = op(`${dag}-11-2026`, '10.00');
  concept.besluit = { ...concept.besluit, genomenOp: op(`${dag}-11-2026`, '10.05'), uitreikingOp: op(`${dag}-11-2026`, `10.${dag}`) };
  await proef.geef('weging.besluit', { dossierId, concept });
  await proef.geef('beschikking.uitgereikt', { dossierId, at: `2026-11-${dag}T10:${dag}:00+01:00`, wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '' });
}

it('asks the core nothing, and draws again only the card of which a word changed', async () => {
  await begin();
  for (const dag of [27, 28, 29, 30]) await legOp(dag);
  // The first ends in some minutes, which it says by the minute; of the others days and hours are told.
  const eerst = '2026-12-07T09:57:20+01:00';
  proef.zet(eerst);
  const gegeven = zetBrug(proef.kern);
  const { rerender } = render(bord(eerst));
  expect(await screen.findAllByRole('article')).toHaveLength(4);
  const vragen = (): number => gegeven.filter((naam) => naam === 'bord.lees').length;
  expect(vragen()).toBe(1);

  getekend.aantal = 0;
  const minuten = 3;
  for (let minuut = 1; minuut <= minuten; minuut += 1) {
    const nu = momentVanEpoch(epochVanMoment(eerst) + minuut * 60_000);
    proef.zet(nu);
    rerender(bord(nu));
  }
  expect(screen.getByRole('article', { name: 'Bewoner 27' }).textContent).toContain('nog 26 minuten');
  expect(vragen()).toBe(1);
  expect(getekend.aantal).toBe(minuten);
});

it('asks again when the core said that it can differ, and then draws only what does', async () => {
  await begin();
  for (const dag of [27, 29]) await legOp(dag);
  const eerst = '2026-12-07T10:26:30+01:00';
  proef.zet(eerst);
  const gegeven = zetBrug(proef.kern);
  const { rerender } = render(bord(eerst));
  expect(await screen.findAllByRole('article')).toHaveLength(2);
  getekend.aantal = 0;
  const einde = '2026-12-07T10:27:30+01:00';
  proef.zet(einde);
  rerender(bord(einde));
  await vi.waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
  expect(gegeven.filter((naam) => naam === 'bord.lees')).toHaveLength(2);
  // The card that went was drawn once more, as over; the one that stays was left alone.
  expect(getekend.aantal).toBeLessThanOrEqual(1);
});
