import type { ReactNode } from 'react';

/** Buttons that belong together, the most important one first; they wrap where there is no room. */
export function Knoppenrij({ children }: { children: ReactNode }) {
  return <div className="ui-knoppenrij">{children}</div>;
}
