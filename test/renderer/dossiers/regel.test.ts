import { expect, it } from 'vitest';
import { dringend, routeVan, statusNu } from '../../../renderer/features/dossiers/regel.ts';

const EINDE = '2026-12-07T23:40:00+01:00';

it('opens the night page while nothing is decided, and the dossier after that', () => {
  expect(routeVan({ dossierId: 'd', status: 'weging' })).toEqual({ naam: 'nacht', dossierId: 'd' });
  expect(routeVan({ dossierId: 'd', status: 'opgelegd' })).toEqual({ naam: 'dossier', dossierId: 'd' });
  expect(routeVan({ dossierId: 'd', status: 'vervallen' })).toEqual({ naam: 'dossier', dossierId: 'd' });
});

it('tells that an order lapsed from its very last minute on, and of nothing else', () => {
  expect(statusNu({ status: 'lopend', einde: EINDE }, '2026-12-07T23:39:00+01:00')).toBe('lopend');
  expect(statusNu({ status: 'lopend', einde: EINDE }, EINDE)).toBe('van rechtswege geëindigd');
  expect(statusNu({ status: 'mondeling aangezegd', einde: EINDE }, '2026-12-08T00:00:00+01:00')).toBe('van rechtswege geëindigd');
  expect(statusNu({ status: 'weging', einde: null }, EINDE)).toBe('weging');
  expect(statusNu({ status: 'vervallen', einde: EINDE }, EINDE)).toBe('vervallen');
});

it('presses during the last day, counted in real hours', () => {
  expect(dringend(EINDE, '2026-12-06T23:39:00+01:00')).toBe('later');
  expect(dringend(EINDE, '2026-12-06T23:40:00+01:00')).toBe('vandaag');
  expect(dringend(EINDE, EINDE)).toBe('verstreken');
});
