import { AccountsPagina } from '../features/accounts/AccountsPagina.tsx';
import { ArchiefPagina } from '../features/archief/ArchiefPagina.tsx';
import { BackupPagina } from '../features/backup/BackupPagina.tsx';
import { BordPagina } from '../features/termijnenbord/BordPagina.tsx';
import { BriefpapierPagina } from '../features/briefpapier/BriefpapierPagina.tsx';
import { ControlePagina } from '../features/controle/ControlePagina.tsx';
import { DocumentPagina } from '../features/documenten/DocumentPagina.tsx';
import { DossierPagina } from '../features/dossier/DossierPagina.tsx';
import { HerstelPagina } from '../features/herstel/HerstelPagina.tsx';
import { InhaalPagina } from '../features/inhaal/InhaalPagina.tsx';
import { InstellingenPagina } from '../features/instellingen/InstellingenPagina.tsx';
import { JaarcijfersPagina } from '../features/jaarcijfers/JaarcijfersPagina.tsx';
import { LijstPagina } from '../features/archief/LijstPagina.tsx';
import { MijnAccountPagina } from '../features/accounts/MijnAccountPagina.tsx';
import { NachtPagina } from '../features/nacht/NachtPagina.tsx';
import { PiketPagina } from '../features/piket/PiketPagina.tsx';
import { ProcesdossierPagina } from '../features/procesdossier/ProcesdossierPagina.tsx';
import { SjablonenPagina } from '../features/sjablonen/SjablonenPagina.tsx';
import { SjabloonPagina } from '../features/sjablonen/SjabloonPagina.tsx';
import { TelefoonlijstPagina } from '../features/telefoonlijst/TelefoonlijstPagina.tsx';
import type { Route } from './route.ts';

/** Every page but the list: one script together, for what they share is more than what each has of its own. */
export function AnderePagina({ route }: { route: Exclude<Route, { naam: 'dossiers' }> }) {
  switch (route.naam) {
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
      return <SjablonenPagina begin={route.begin} />;
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
