import type { ReactNode } from 'react';

/** Fields side by side that are read together, such as street and number; they wrap where there is no room. */
export function Rij({ children }: { children: ReactNode }) {
  return <div className="ui-rij">{children}</div>;
}
