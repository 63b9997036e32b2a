/** Runs at the beginning of each file of screen tests; they share one document, so each file leaves it as it found it. */
import { afterAll, vi } from 'vitest';

// jsdom has no layout and so nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;

/** What a file can leave that the next one would meet. */
const stand = (): object => ({
  // The behaviour library keeps one place per document where it speaks to a screen reader.
  pagina: [...document.body.childNodes].filter((deel) => !(deel instanceof Element && deel.hasAttribute('data-live-announcer'))).map((deel) => deel.textContent),
  stijl: document.head.childElementCount,
  kenmerken: [...document.documentElement.attributes].filter(({ value }) => value !== '').map(({ name }) => name),
  titel: document.title,
  adres: location.hash,
  opslag: localStorage.length + sessionStorage.length,
  brug: 'huisverbod' in window,
  klok: vi.isFakeTimers(),
});
const begin = JSON.stringify(stand());

// What was set up first is cleared away last, so this sees what the file itself did not clear away.
afterAll(() => {
  for (const omroep of document.querySelectorAll('[data-live-announcer] > *')) omroep.replaceChildren();
  const einde = JSON.stringify(stand());
  if (einde !== begin) throw new Error(`These tests left the document otherwise than it was: ${begin} became ${einde}`);
});
