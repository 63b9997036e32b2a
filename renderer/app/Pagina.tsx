import { DocumentPagina } from '../features/documenten/DocumentPagina.tsx';
import { DossierPagina } from '../features/dossier/DossierPagina.tsx';
import { DossiersPagina, type DossiersPaginaProps } from '../features/dossiers/DossiersPagina.tsx';
import { InstellingenPagina } from '../features/instellingen/InstellingenPagina.tsx';
import { NachtPagina } from '../features/nacht/NachtPagina.tsx';
import type { Route } from './route.ts';

/** The page of a route. `lijst` is what the list needs besides its route. */
export function Pagina({ route, lijst }: { route: Route; lijst: DossiersPaginaProps }) {
  switch (route.naam) {
    case 'dossiers':
      return <DossiersPagina {...lijst} />;
    case 'nacht':
      return <NachtPagina dossierId={route.dossierId} />;
    case 'dossier':
      return <DossierPagina dossierId={route.dossierId} begin={route.begin} />;
    case 'document':
      return <DocumentPagina dossierId={route.dossierId} soort={route.soort} huisgenootId={route.huisgenootId} />;
    case 'instellingen':
      return <InstellingenPagina />;
  }
}
