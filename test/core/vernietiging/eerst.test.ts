import { expect, test } from 'vitest';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { leesLijst, legStapVast } from '../../../electron/core/archief/vernietigingslijsten.ts';
import { ontgrendel } from '../../../electron/core/sleutels/ontgrendel.ts';
import { voerLijstUit } from '../../../electron/core/vernietiging/uitvoeren.ts';
import type { NieuweStap } from '../../../shared/archief/stappen.ts';
import { fout, onthoud, WACHTWOORD } from '../archief/hulp.ts';
import { begin, BRON, NU } from './hulp.ts';

test('a list that was made before waits too, until the verklaring of the one that was carried out is saved', async () => {
  const { map, lijstId } = await begin();
  const archief = onthoud(await openArchief({ map, wachtwoord: WACHTWOORD, host: BRON }));
  const post = { dossierId: 'eerder', zaaknummer: 'WTH-2025-0001', grond: 'beschikking' as const, vernietigenVanaf: '2031-01-01', stukken: 0, gebeurtenissen: 1 };
  const eerder: NieuweStap[] = [
    { soort: 'opgesteld', gegevens: { naam: 'Eerder', posten: [post] } },
    { soort: 'begonnen', gegevens: { posten: [post], vervallen: [], kopieen: [], grondslag: '' } },
    { soort: 'vernietigd', gegevens: { backups: 1, tweede: null } },
  ];
  for (const stap of eerder) legStapVast(archief.basis, 'eerder', stap, { op: NU, accountId: 'een' });
  const { sleutels } = await ontgrendel(map, undefined, WACHTWOORD, BRON.klok);
  const vraag = { archief, bron: BRON, sleutels, lijstId, afspraken: { bewaarMaandenZonderBesluit: 12 }, werk: { stap: async () => undefined } };
  expect((await fout(() => voerLijstUit(vraag))).code).toBe('LIJST_VERKLARING');
  expect(leesLijst(archief.basis, lijstId).stand).toBe('bevestigd');
});
