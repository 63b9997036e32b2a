import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Blokweergave } from '../../../renderer/ui/document/Blokweergave.tsx';
import { tekstdelen } from '../../../shared/documenten/tekst.ts';
import { voorbeeldDocumenten } from '../../voorbeelden/documenten.ts';

afterEach(cleanup);

/** The words of an element, a line break as `\n`. */
function woorden(element: Element): string {
  for (const regeleinde of element.querySelectorAll('br')) regeleinde.replaceWith('\n');
  return element.textContent ?? '';
}

test.each(voorbeeldDocumenten)('$naam: the preview shows the words of the document, in order', ({ inhoud }) => {
  const { container } = render(<Blokweergave document={inhoud} />);
  const eenheden = container.querySelectorAll('h2, h3, h4, p:not(.ui-document__rand), li, th, td, dt, dd');
  const getoond = Array.from(eenheden, woorden).filter((tekst) => tekst !== '');
  expect(getoond).toEqual(inhoud.blokken.flatMap(tekstdelen).filter((deel) => deel !== ''));
});
