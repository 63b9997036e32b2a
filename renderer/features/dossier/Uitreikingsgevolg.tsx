import type { Uitreikingsgevolg as Gevolg } from '../../../shared/dossier/uitreiken.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { Melding } from '../../ui/index.ts';

/** What recording this moment does to the ten days; shown before it is recorded, where it is not as the beschikking states. */
export function Uitreikingsgevolg({ gevolg }: { gevolg: Gevolg }) {
  const { looptijd, gezegd } = gevolg;
  const einde = <strong>{momentVoluit(looptijd.einde.moment)}</strong>;
  switch (gevolg.soort) {
    case 'zoals beschikking':
      return <Melding soort="info" titel="Zoals in de beschikking">De tien dagen beginnen op dit tijdstip en eindigen op {einde}.</Melding>;
    case 'aangezegd':
      return (
        <Melding soort="info" titel="De tien dagen lopen al">
          Ze zijn begonnen bij de mondelinge aanzegging, op {momentVoluit(looptijd.ingang)}. De uitreiking verandert het einde niet: {einde}.
        </Melding>
      );
    case 'eerder':
      return (
        <Melding soort="waarschuwing" titel="Eerder dan de beschikking zegt">
          De beschikking noemt als begin {momentVoluit(gezegd.ingang)}. De tien dagen beginnen bij de uitreiking of de aanzegging, wat het
          eerst komt. Het huisverbod eindigt dus eerder dan er staat: op {einde}. Vertel dat aan de uithuisgeplaatste en de huisgenoten.
        </Melding>
      );
    case 'later':
      return (
        <Melding soort="waarschuwing" titel="Later dan de beschikking zegt">
          De beschikking noemt als begin {momentVoluit(gezegd.ingang)}. Het huisverbod begint pas bij de uitreiking, maar eindigt nooit later
          dan de beschikking zegt: op {einde}. Het duurt dus korter dan tien dagen.
        </Melding>
      );
    case 'na einde':
      return (
        <Melding soort="waarschuwing" titel="Na het einde">
          Op dit tijdstip was het huisverbod al voorbij: het eindigde op {momentVoluit(looptijd.einde.moment)}. U legt de uitreiking vast zoals
          die was; het huisverbod begint er niet opnieuw door.
        </Melding>
      );
  }
}
