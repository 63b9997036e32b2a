import type { ReactNode } from 'react';

/** Parts below each other with even room between them; `krap` for parts of one thing. */
export function Stapel({ krap, children }: { krap?: boolean | undefined; children: ReactNode }) {
  return <div className={krap ? 'ui-stapel ui-stapel--krap' : 'ui-stapel'}>{children}</div>;
}
