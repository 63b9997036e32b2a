import { Icoon, type IcoonProps } from './Icoon.tsx';

/** Tick in a circle: done, in order. */
export function IcoonKlaar(props: IcoonProps) {
  return <Icoon {...props}><circle cx="12" cy="12" r="9" /><path d="m8 12.5 2.7 2.7L16 9.6" /></Icoon>;
}
/** Empty circle: still open. */
export function IcoonOpen(props: IcoonProps) {
  return <Icoon {...props}><circle cx="12" cy="12" r="9" /></Icoon>;
}
/** Triangle with exclamation mark: look out. */
export function IcoonWaarschuwing(props: IcoonProps) {
  return <Icoon {...props}><path d="M12 3.6 2.8 19.4a.8.8 0 0 0 .7 1.2h17a.8.8 0 0 0 .7-1.2Z" /><path d="M12 10v4.4M12 17.4v.1" /></Icoon>;
}
/** Octagon with exclamation mark: wrong, stopped. */
export function IcoonFout(props: IcoonProps) {
  return <Icoon {...props}><path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3Z" /><path d="M12 7.6v5.2M12 16.2v.1" /></Icoon>;
}
/** Letter i in a circle: to know. */
export function IcoonInfo(props: IcoonProps) {
  return <Icoon {...props}><circle cx="12" cy="12" r="9" /><path d="M12 11v5.4M12 7.6v.1" /></Icoon>;
}
/** Cross: close. */
export function IcoonSluiten(props: IcoonProps) {
  return <Icoon {...props}><path d="m6 6 12 12M18 6 6 18" /></Icoon>;
}
/** Crescent: night mode. */
export function IcoonMaan(props: IcoonProps) {
  return <Icoon {...props}><path d="M20 14.2A8.3 8.3 0 0 1 9.8 4 8.3 8.3 0 1 0 20 14.2Z" /></Icoon>;
}
/** Sun: day mode. */
export function IcoonZon(props: IcoonProps) {
  return <Icoon {...props}><circle cx="12" cy="12" r="4" /><path d="M12 2.6v2M12 19.4v2M2.6 12h2M19.4 12h2M5.4 5.4l1.4 1.4M17.2 17.2l1.4 1.4M18.6 5.4l-1.4 1.4M6.8 17.2l-1.4 1.4" /></Icoon>;
}
/** Padlock: lock. */
export function IcoonSlot(props: IcoonProps) {
  return <Icoon {...props}><rect x="5" y="10.5" width="14" height="10" rx="1.5" /><path d="M8 10.5V7.4a4 4 0 0 1 8 0v3.1" /></Icoon>;
}
/** Clock face: a term that runs. */
export function IcoonKlok(props: IcoonProps) {
  return <Icoon {...props}><circle cx="12" cy="12" r="9" /><path d="M12 7v5.2l3.2 2" /></Icoon>;
}
/** Speech balloon: announced by word of mouth. */
export function IcoonSpraak(props: IcoonProps) {
  return <Icoon {...props}><path d="M4 4.5h16v11.6h-8.6L7 20v-3.9H4Z" /><path d="M8 8.8h8M8 12h5" /></Icoon>;
}
/** Scales: being weighed. */
export function IcoonWeegschaal(props: IcoonProps) {
  return <Icoon {...props}><path d="M12 3.5v17M7.5 20.5h9M5 6.5h14" /><path d="M5 6.5 2.4 13a2.8 2.8 0 0 0 5.2 0ZM19 6.5 16.4 13a2.8 2.8 0 0 0 5.2 0Z" /></Icoon>;
}
/** Circle with a stroke: not imposed. */
export function IcoonNiet(props: IcoonProps) {
  return <Icoon {...props}><circle cx="12" cy="12" r="9" /><path d="m5.8 5.8 12.4 12.4" /></Icoon>;
}
/** Two bars: suspended. */
export function IcoonPauze(props: IcoonProps) {
  return <Icoon {...props}><circle cx="12" cy="12" r="9" /><path d="M9.8 8.6v6.8M14.2 8.6v6.8" /></Icoon>;
}
/** Flag: ended. */
export function IcoonEinde(props: IcoonProps) {
  return <Icoon {...props}><path d="M6 21V4M6 4.5h11.5L15 8.4l2.5 3.9H6" /></Icoon>;
}
/** Arrow that turns back: withdrawn, corrected. */
export function IcoonTerug(props: IcoonProps) {
  return <Icoon {...props}><path d="M9 5 4 10l5 5" /><path d="M4 10h10a5.5 5.5 0 0 1 0 11h-3" /></Icoon>;
}
/** Unequal sign: differs. */
export function IcoonWijktAf(props: IcoonProps) {
  return <Icoon {...props}><path d="M4.5 9h15M4.5 15h15M16 4.5 8 19.5" /></Icoon>;
}
/** Box: archive. */
export function IcoonArchief(props: IcoonProps) {
  return <Icoon {...props}><path d="M3.5 4.5h17v4.6h-17ZM5 9.1v10.4h14V9.1M9.6 13h4.8" /></Icoon>;
}
/** Arrow to the right with a bar: extended. */
export function IcoonVerlengd(props: IcoonProps) {
  return <Icoon {...props}><path d="M3.5 12h13M12 7l5 5-5 5M20.5 5.5v13" /></Icoon>;
}
/** Sheet of paper: document. */
export function IcoonDocument(props: IcoonProps) {
  return <Icoon {...props}><path d="M6 3h8l4.5 4.5V21H6Z" /><path d="M13.6 3v5h4.9M9 12.5h6.5M9 16h6.5" /></Icoon>;
}
/** Plus: add. */
export function IcoonPlus(props: IcoonProps) {
  return <Icoon {...props}><path d="M12 5v14M5 12h14" /></Icoon>;
}
/** Chevron downward: opens a list. */
export function IcoonOmlaag(props: IcoonProps) {
  return <Icoon {...props}><path d="m5.5 9 6.5 6.5L18.5 9" /></Icoon>;
}
/** Arrow upward or downward beside a sorted column. */
export function IcoonSorteer({ richting, ...props }: IcoonProps & { richting: 'op' | 'af' | 'geen' }) {
  return (
    <Icoon {...props}>
      {richting !== 'af' && <path d="m7 10 5-5.5 5 5.5" />}
      {richting !== 'op' && <path d="m7 14 5 5.5 5-5.5" />}
    </Icoon>
  );
}
/** Eye: show. */
export function IcoonOog(props: IcoonProps) {
  return <Icoon {...props}><path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" /><circle cx="12" cy="12" r="3" /></Icoon>;
}
/** Eye with a stroke: hide. */
export function IcoonOogDicht(props: IcoonProps) {
  return <Icoon {...props}><path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" /><path d="m4.5 19.5 15-15" /></Icoon>;
}
