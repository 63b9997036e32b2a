import type { ReactNode } from 'react';

/** Fields beside each other that each have one line of explanation, or none. */
export function Naast({ children }: { children: ReactNode }) {
  return <div className="nacht-naast">{children}</div>;
}
