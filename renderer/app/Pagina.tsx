import { lazy, Suspense, useEffect } from 'react';
import { DossiersPagina, type DossiersPaginaProps } from '../features/dossiers/DossiersPagina.tsx';
import type { Route } from './route.ts';

/** The pages behind the list, each a script of its own, so that the window is there before they are. */
const pagina = {
  nacht: () => import('../features/nacht/NachtPagina.tsx'),
  termijnen: () => import('../features/termijnenbord/BordPagina.tsx'),
  controle: () => import('../features/controle/ControlePagina.tsx'),
  inhaal: () => import('../features/inhaal/InhaalPagina.tsx'),
  dossier: () => import('../features/dossier/DossierPagina.tsx'),
  document: () => import('../features/documenten/DocumentPagina.tsx'),
  procesdossier: () => import('../features/procesdossier/ProcesdossierPagina.tsx'),
  instellingen: () => import('../features/instellingen/InstellingenPagina.tsx'),
  toegang: () => import('../features/accounts/AccountsPagina.tsx'),
  account: () => import('../features/accounts/MijnAccountPagina.tsx'),
  backup: () => import('../features/backup/BackupPagina.tsx'),
  archief: () => import('../features/archief/ArchiefPagina.tsx'),
  vernietigingslijst: () => import('../features/archief/LijstPagina.tsx'),
  jaarcijfers: () => import('../features/jaarcijfers/JaarcijfersPagina.tsx'),
  herstel: () => import('../features/herstel/HerstelPagina.tsx'),
  piket: () => import('../features/piket/PiketPagina.tsx'),
  telefoonlijst: () => import('../features/telefoonlijst/TelefoonlijstPagina.tsx'),
  sjablonen: () => import('../features/sjablonen/SjablonenPagina.tsx'),
  sjabloon: () => import('../features/sjablonen/SjabloonPagina.tsx'),
  briefpapier: () => import('../features/briefpapier/BriefpapierPagina.tsx'),
};

const NachtPagina = lazy(async () => ({ default: (await pagina.nacht()).NachtPagina }));
const BordPagina = lazy(async () => ({ default: (await pagina.termijnen()).BordPagina }));
const ControlePagina = lazy(async () => ({ default: (await pagina.controle()).ControlePagina }));
const InhaalPagina = lazy(async () => ({ default: (await pagina.inhaal()).InhaalPagina }));
const DossierPagina = lazy(async () => ({ default: (await pagina.dossier()).DossierPagina }));
const DocumentPagina = lazy(async () => ({ default: (await pagina.document()).DocumentPagina }));
const ProcesdossierPagina = lazy(async () => ({ default: (await pagina.procesdossier()).ProcesdossierPagina }));
const InstellingenPagina = lazy(async () => ({ default: (await pagina.instellingen()).InstellingenPagina }));
const AccountsPagina = lazy(async () => ({ default: (await pagina.toegang()).AccountsPagina }));
const MijnAccountPagina = lazy(async () => ({ default: (await pagina.account()).MijnAccountPagina }));
const BackupPagina = lazy(async () => ({ default: (await pagina.backup()).BackupPagina }));
const ArchiefPagina = lazy(async () => ({ default: (await pagina.archief()).ArchiefPagina }));
const LijstPagina = lazy(async () => ({ default: (await pagina.vernietigingslijst()).LijstPagina }));
const JaarcijfersPagina = lazy(async () => ({ default: (await pagina.jaarcijfers()).JaarcijfersPagina }));
const HerstelPagina = lazy(async () => ({ default: (await pagina.herstel()).HerstelPagina }));
const PiketPagina = lazy(async () => ({ default: (await pagina.piket()).PiketPagina }));
const TelefoonlijstPagina = lazy(async () => ({ default: (await pagina.telefoonlijst()).TelefoonlijstPagina }));
const SjablonenPagina = lazy(async () => ({ default: (await pagina.sjablonen()).SjablonenPagina }));
const BriefpapierPagina = lazy(async () => ({ default: (await pagina.briefpapier()).BriefpapierPagina }));
const SjabloonPagina = lazy(async () => ({ default: (await pagina.sjabloon()).SjabloonPagina }));

/** The page of a route. `lijst` is what the list needs besides its route. */
export function Pagina({ route, lijst }: { route: Route; lijst: DossiersPaginaProps }) {
  // Fetched as soon as the list stands, so that the night page opens at the first key.
  useEffect(() => void Promise.allSettled(Object.values(pagina).map((haal) => haal())), []);
  return <Suspense fallback={null}>{inhoud(route, lijst)}</Suspense>;
}

function inhoud(route: Route, lijst: DossiersPaginaProps) {
  switch (route.naam) {
    case 'dossiers':
      return <DossiersPagina {...lijst} />;
    case 'termijnen':
      return <BordPagina />;
    case 'controle':
      return <ControlePagina />;
    case 'inhaal':
      return <InhaalPagina />;
    case 'nacht':
      return <NachtPagina dossierId={route.dossierId} />;
    case 'dossier':
      return <DossierPagina dossierId={route.dossierId} begin={route.begin} vanuit={route.vanuit} />;
    case 'document':
      return <DocumentPagina dossierId={route.dossierId} soort={route.soort} huisgenootId={route.huisgenootId} />;
    case 'procesdossier':
      return <ProcesdossierPagina dossierId={route.dossierId} />;
    case 'instellingen':
      return <InstellingenPagina />;
    case 'toegang':
      return <AccountsPagina />;
    case 'account':
      return <MijnAccountPagina />;
    case 'piket':
      return <PiketPagina begin={route.begin} />;
    case 'telefoonlijst':
      return <TelefoonlijstPagina />;
    case 'sjablonen':
      return <SjablonenPagina />;
    case 'briefpapier':
      return <BriefpapierPagina />;
    case 'sjabloon':
      return <SjabloonPagina soort={route.soort} />;
    case 'backup':
      return <BackupPagina />;
    case 'archief':
      return <ArchiefPagina blad={route.blad} />;
    case 'vernietigingslijst':
      return <LijstPagina lijstId={route.lijstId} />;
    case 'jaarcijfers':
      return <JaarcijfersPagina />;
    case 'herstel':
      return <HerstelPagina begin={route.begin === true} />;
  }
}
