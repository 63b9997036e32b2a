import type { ReactNode } from 'react';

/** A code that is read out by telephone: large, apart, each character the same width. */
export const Leescode = ({ children }: { children: ReactNode }) => <p className="ui-leescode">{children}</p>;
