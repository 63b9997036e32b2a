import type { ReactNode } from 'react';

/** What every icon takes: a class for its size or colour. */
export type IcoonProps = { className?: string | undefined };

/**
 * The frame of every icon: 24 by 24, drawn in the colour and size of the text around it, and hidden from assistive
 * technology. An icon is never the only sign: words stand beside it, or in a label.
 */
export function Icoon({ className, children }: IcoonProps & { children: ReactNode }) {
  return (
    <svg
      className={className ? `ui-icoon ${className}` : 'ui-icoon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
