import type { GebeurtenisType } from '../../../shared/dossier/gebeurtenissen/index.ts';
import {
  IcoonDocument, IcoonInfo, IcoonKlaar, IcoonNiet, IcoonSluiten, IcoonSpraak, IcoonTerug, IcoonWaarschuwing, IcoonWeegschaal,
} from '../../ui/index.ts';

/** The sign of a kind of event on the timeline; its words stand beside it. */
export function Gebeurtenisicoon({ type }: { type: GebeurtenisType }) {
  switch (type) {
    case 'melding.geopend':
    case 'melding.ontvangen':
    case 'huisverbod.aangezegd':
      return <IcoonSpraak />;
    case 'incident.vastgesteld':
    case 'feit.vastgesteld':
      return <IcoonWaarschuwing />;
    case 'weging.gemotiveerd':
    case 'huisverbod.opgelegd':
      return <IcoonWeegschaal />;
    case 'beschikking.uitgereikt':
      return <IcoonKlaar />;
    case 'huisverbod.nietOpgelegd':
      return <IcoonNiet />;
    case 'melding.vervallen':
      return <IcoonSluiten />;
    case 'document.uitgegeven':
      return <IcoonDocument />;
    case 'gebeurtenis.gecorrigeerd':
      return <IcoonTerug />;
    default:
      return <IcoonInfo />;
  }
}
