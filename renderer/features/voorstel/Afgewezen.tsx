import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { momentKort } from '../../../shared/wth/opmaak.ts';
import { Melding } from '../../ui/index.ts';

/** Beside a draft: that it was turned down when it was put before a colleague last, and why. Nothing when it was not. */
export function Afgewezen({ laatste }: { laatste: Pick<Uitvoer<'sjabloon.lees'>['geschiedenis'][number], 'oordeel'> | undefined }) {
  const oordeel = laatste?.oordeel ?? null;
  if (oordeel?.wat.uitkomst !== 'afgewezen') return null;
  return <Melding soort="waarschuwing" stil titel={`Afgewezen door ${oordeel.door.naam}, ${momentKort(oordeel.door.op)}.`}>{oordeel.wat.reden}</Melding>;
}
