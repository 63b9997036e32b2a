import type { ReactNode } from 'react';
import { klas } from '../klas.ts';

/** How a mark looks: `neutraal` and `rustig` for states, the others for what asks attention. */
export type Toon = 'neutraal' | 'rustig' | 'actief' | 'succes' | 'waarschuwing' | 'fout';

/** A mark beside a name: icon and word. */
export function Merk({ toon = 'neutraal', icoon, children }: { toon?: Toon | undefined; icoon?: ReactNode; children: ReactNode }) {
  return (
    <span className={klas('utrecht-badge-status ui-merk', `ui-merk--${toon}`)}>
      {icoon}
      <span>{children}</span>
    </span>
  );
}
