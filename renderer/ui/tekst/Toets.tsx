import { Fragment } from 'react';

const NAMEN: Record<string, string> = {
  tab: 'Tab', ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift', enter: 'Enter', escape: 'Esc', delete: 'Del', arrowup: '↑', arrowdown: '↓', ' ': 'Spatie',
};

/** A shortcut as keys to press: `ctrl+enter` reads as Ctrl + Enter. Same spelling as `useSneltoets`. */
export function Toets({ toets }: { toets: string }) {
  return (
    <span className="ui-toets">
      {toets.split('+').map((deel, plaats) => (
        <Fragment key={deel}>
          {plaats > 0 && <span aria-hidden="true">+</span>}
          <kbd>{NAMEN[deel.toLowerCase()] ?? deel.toUpperCase()}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
