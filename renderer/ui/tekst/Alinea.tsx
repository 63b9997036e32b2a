import type { ReactNode } from 'react';
import { klas } from '../klas.ts';

/** A paragraph; `klein` for what explains, `inleiding` for the first lines of a page. */
export function Alinea({ soort, id, children }: { soort?: 'gewoon' | 'klein' | 'inleiding' | undefined; id?: string | undefined; children: ReactNode }) {
  return (
    <p
      id={id}
      className={klas(
        'utrecht-paragraph ui-alinea',
        soort === 'klein' && 'utrecht-paragraph--small',
        soort === 'inleiding' && 'utrecht-paragraph--lead',
      )}
    >
      {children}
    </p>
  );
}
