import type { ReactNode } from 'react';
import './Stil.css';

/** Around a page that keeps what is typed: while it is switched off, none of its fields and buttons work. */
export function Stil({ aan, children }: { aan: boolean; children: ReactNode }) {
  return aan ? <fieldset disabled className="app-stil" aria-label="Alleen om te bekijken">{children}</fieldset> : children;
}
