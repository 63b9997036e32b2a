import type { DossierStatus } from '../../../shared/dossier/status.ts';
import { IcoonDocument, IcoonSluiten, Merk, Statusmerk } from '../../ui/index.ts';

/** Where a case stands, as icon and word. */
export function Dossierstatus({ status }: { status: DossierStatus }) {
  switch (status) {
    case 'weging':
      return <Statusmerk status="weging" />;
    case 'niet opgelegd':
      return <Statusmerk status="niet_opgelegd" />;
    case 'vervallen':
      return <Merk icoon={<IcoonSluiten />}>Vervallen</Merk>;
    case 'opgelegd':
      return <Merk toon="waarschuwing" icoon={<IcoonDocument />}>Nog niet uitgereikt</Merk>;
    case 'mondeling aangezegd':
      return <Statusmerk status="mondeling_aangezegd" />;
    case 'lopend':
      return <Statusmerk status="lopend" />;
    case 'verlengd':
    case 'geschorst':
    case 'ingetrokken':
    case 'vernietigd':
      return <Statusmerk status={status} />;
    case 'van rechtswege geëindigd':
      return <Statusmerk status="van_rechtswege_geëindigd" />;
  }
}
