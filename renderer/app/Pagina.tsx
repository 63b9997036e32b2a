import type { ComponentType } from 'react';
import { DossiersPagina, type DossiersPaginaProps } from '../features/dossiers/DossiersPagina.tsx';
import { InstellingenPagina } from '../features/instellingen/InstellingenPagina.tsx';
import type { Route } from './route.ts';

type Module = Record<string, ComponentType<{ dossierId: string; soort?: string; huisgenootId?: string }>>;

/** Pages of a single case, each in a file of its own name. */
const paginas = import.meta.glob<Module>('../features/*/{NachtPagina,DossierPagina,DocumentPagina}.tsx', { eager: true });
const pagina = (naam: string) => Object.values(paginas).find((module) => naam in module)?.[naam];

/** The page of a route. `lijst` is what the list needs besides its route. */
export function Pagina({ route, lijst }: { route: Route; lijst: DossiersPaginaProps }) {
  if (route.naam === 'dossiers') return <DossiersPagina {...lijst} />;
  if (route.naam === 'instellingen') return <InstellingenPagina />;
  const { naam: _, ...props } = route;
  const Soort = pagina({ nacht: 'NachtPagina', dossier: 'DossierPagina', document: 'DocumentPagina' }[route.naam]);
  return Soort && <Soort {...props} />;
}
