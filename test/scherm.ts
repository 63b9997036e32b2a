/** Runs at the beginning of each file of screen tests; they share one document, so each file leaves it as it found it. */
import { afterAll } from 'vitest';

// jsdom has no layout and so nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;

// What was set up first is cleared away last, so this sees what the file itself did not clear away.
afterAll(() => {
  // The behaviour library keeps one place per document where it speaks to a screen reader.
  const rest = [...document.body.children].filter((deel) => !deel.hasAttribute('data-live-announcer'));
  for (const deel of rest) deel.remove();
  if (rest.length > 0) throw new Error(`These tests left in the document: ${rest.map((deel) => deel.outerHTML.slice(0, 200)).join('\n')}`);
});
