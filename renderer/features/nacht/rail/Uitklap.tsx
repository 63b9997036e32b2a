import { useState, type ReactNode } from 'react';

export type UitklapProps = {
  titel: ReactNode;
  /** Open from the start. */
  open?: boolean | undefined;
  /** Id of the line that opens and closes it, where the focus can go. */
  id?: string | undefined;
  children: ReactNode;
};

/** Something that can be folded away under one line. What is folded at the start is not drawn until it is opened. */
export function Uitklap({ titel, open = false, id, children }: UitklapProps) {
  const [getekend, setGetekend] = useState(open);
  return (
    <details className="nacht-uitklap" open={open} onToggle={(gebeurtenis) => gebeurtenis.currentTarget.open && setGetekend(true)}>
      <summary id={id} className="nacht-uitklap__kop">{titel}</summary>
      <div className="nacht-uitklap__inhoud">{getekend && children}</div>
    </details>
  );
}
