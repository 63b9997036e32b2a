import { isVerzoekOpen } from '../../../shared/archief/uitwisseling.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { useArchief } from '../../app/archief.ts';
import { useMag } from '../../app/rechten.ts';
import { useNavigatie } from '../../app/route.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Knop, Melding } from '../../ui/index.ts';

/** On the home page: a request for an open export that waits for who looks, to judge it or to carry it out. Nothing otherwise. */
export function Uitvoerherinnering() {
  const { ga } = useNavigatie();
  const { accountId } = useArchief().account;
  const mag = useMag();
  const { data } = useVraag('uitwisseling.lees', {});
  const open = data?.verzoeken.find((een) => isVerzoekOpen(een, data.nu));
  if (data === null || open === undefined) return null;
  const eigen = open.gevraagd.accountId === accountId;
  const acties = <Knop bijKlik={() => ga({ naam: 'archief', blad: 'uitvoer' })}>Naar het verzoek</Knop>;
  if (open.stand === 'gevraagd' && !eigen && mag('uitwisseling.keurGoed'))
    return <Melding soort="waarschuwing" stil titel={`${data.namen[open.gevraagd.accountId] ?? 'Een collega'} vraagt om uitvoer van het hele archief.`} acties={acties}>Alleen u kunt dat goedkeuren of afwijzen.</Melding>;
  if (open.stand === 'goedgekeurd' && eigen && open.geldigTot !== null)
    return <Melding soort="info" stil titel="Uw uitvoer van het hele archief is goedgekeurd." acties={acties}>Uitvoeren kan tot {momentVoluit(open.geldigTot)}.</Melding>;
  return null;
}
