import { useEffect, useState } from 'react';
import { DossiersPagina, type DossiersPaginaProps } from '../features/dossiers/DossiersPagina.tsx';
import type { AnderePagina } from './AnderePagina.tsx';
import type { Route } from './route.ts';

/** The other pages, or why they could not be fetched. */
type Gehaald = { Andere: typeof AnderePagina } | { fout: unknown };

/** What was fetched, once: a page that takes the place of another is there at once. */
let gehaald: Gehaald | null = null;

/**
 * The page of a route. `lijst` is what the list needs besides its route. All other pages are a script of their own, fetched as
 * soon as the list stands: the window is there before they are, and the night page at the first key. (React's own `lazy` would
 * hold that page back for a third of a second, so as not to flicker.) The list needs none of it.
 */
export function Pagina({ route, lijst }: { route: Route; lijst: DossiersPaginaProps }) {
  const [script, setScript] = useState(gehaald);
  useEffect(() => {
    if (gehaald !== null) return;
    import('./AnderePagina.tsx').then(
      ({ AnderePagina: Andere }) => setScript((gehaald = { Andere })),
      (fout: unknown) => setScript({ fout }),
    );
  }, []);
  if (route.naam === 'dossiers') return <DossiersPagina {...lijst} />;
  if (script === null) return null;
  // Where the guard around the page finds it.
  if ('fout' in script) throw script.fout;
  return <script.Andere route={route} />;
}
