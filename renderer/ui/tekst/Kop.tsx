import type { ReactNode } from 'react';
import { klas } from '../klas.ts';

export type KopNiveau = 1 | 2 | 3 | 4;

export type KopProps = {
  /** Place in the outline of the page. */
  niveau: KopNiveau;
  /** Look of another level, where outline and size have to differ. */
  als?: KopNiveau | undefined;
  id?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
};

/** A heading of the page. Can take focus from code, for instance after a change of page. */
export function Kop({ niveau, als, id, className, children }: KopProps) {
  const Element = `h${niveau}` as const;
  return (
    <Element id={id} tabIndex={id ? -1 : undefined} className={klas('ui-kop', `utrecht-heading-${als ?? niveau}`, className)}>
      {children}
    </Element>
  );
}
