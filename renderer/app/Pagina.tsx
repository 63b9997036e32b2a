import { useEffect, useState } from 'react';
import { DossiersPagina, type DossiersPaginaProps } from '../features/dossiers/DossiersPagina.tsx';
import type { AnderePagina } from './AnderePagina.tsx';
import type { Route } from './route.ts';

/**
 * The page of a route. `lijst` is what the list needs besides its route. All other pages are a script of their own, fetched as
 * soon as the list stands: the window is there before they are, and the night page at the first key. (React's own `lazy` would
 * hold that page back for a third of a second, so as not to flicker.)
 */
export function Pagina({ route, lijst }: { route: Route; lijst: DossiersPaginaProps }) {
  const [Andere, setAndere] = useState<typeof AnderePagina | null>(null);
  useEffect(() => {
    import('./AnderePagina.tsx').then(
      (script) => setAndere(() => script.AnderePagina),
      // Thrown where the guard around the page finds it.
      (fout: unknown) => setAndere(() => { throw fout; }),
    );
  }, []);
  if (route.naam === 'dossiers') return <DossiersPagina {...lijst} />;
  return Andere && <Andere route={route} />;
}
