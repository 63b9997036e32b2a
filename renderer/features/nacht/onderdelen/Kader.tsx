import type { ReactNode } from 'react';
import { Kaart } from '../../../ui/index.ts';
import { ONDERDELEN, onderdeelId } from './secties.ts';

/** The frame of one numbered part of the page. */
export function Kader({ nummer, children }: { nummer: number; children: ReactNode }) {
  const onderdeel = ONDERDELEN[nummer - 1];
  return (
    <div id={onderdeelId(nummer)} className="nacht-onderdeel">
      <Kaart titel={`${nummer}. ${onderdeel?.titel ?? ''}`}>{children}</Kaart>
    </div>
  );
}
