import type { ReactNode } from 'react';
import { Skiplink } from './Skiplink.tsx';

export type SchilProps = {
  topbalk: ReactNode;
  menu?: ReactNode;
  /** Above the content of every page: what concerns the whole application. */
  berichten?: ReactNode;
  children: ReactNode;
};

/** Id of the content of the page. */
export const INHOUD = 'inhoud';

/** The window: skip link, top bar that stays in view, menu, and the content of the page. */
export function Schil({ topbalk, menu, berichten, children }: SchilProps) {
  return (
    <div className="ui-schil">
      <Skiplink doelId={INHOUD} />
      <div className="ui-schil__boven">{topbalk}</div>
      {menu}
      <main id={INHOUD} tabIndex={-1} className="ui-schil__inhoud">
        {berichten && <div className="ui-schil__berichten">{berichten}</div>}
        {children}
      </main>
    </div>
  );
}
