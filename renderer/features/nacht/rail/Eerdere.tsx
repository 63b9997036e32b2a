import { useEffect, useState } from 'react';
import type { Invoer, Uitvoer } from '../../../../shared/contract/contract.ts';
import { lopendeStatussen } from '../../../../shared/dossier/status.ts';
import { momentVoluit } from '../../../../shared/wth/opmaak.ts';
import { useNavigatie } from '../../../app/route.ts';
import { roep } from '../../../bridge/roep.ts';
import { Alinea, Kaart, Linkknop } from '../../../ui/index.ts';
import { Dossierstatus } from '../../dossiers/Dossierstatus.tsx';
import { useBeeld } from '../stand/gebreken.ts';
import { useNacht } from '../stand/nacht.ts';
import { zoekvraag } from './eerdere.ts';

type Treffer = Uitvoer<'dossier.eerdere'>['treffers'][number];

/** How long nothing is typed before earlier cases are looked for, in milliseconds. */
const RUST_MS = 700;

const GELIJKENIS: Readonly<Record<Treffer['gelijkenis'], string>> = {
  'zelfde persoon': 'Zelfde naam en geboortedatum',
  'waarschijnlijk zelfde persoon': 'Waarschijnlijk dezelfde persoon',
  'zelfde naam': 'Zelfde naam',
  'zelfde adres': 'Zelfde adres',
};
const ROL = { uithuisgeplaatste: 'was uithuisgeplaatste', huisgenoot: 'was huisgenoot' } as const;

/** Earlier cases of the same person or dwelling: quietly, unless one still runs; nothing at all while there are none. A person judges the likeness. */
export function Eerdere() {
  const nacht = useNacht();
  const { concept } = useBeeld();
  const vraag = zoekvraag(nacht.dossierId, concept, nacht.nu.lees());
  const treffers = useTreffers(vraag === null ? '' : JSON.stringify(vraag));
  const loopt = treffers.some(({ status }) => status !== 'weging' && lopendeStatussen.includes(status));
  const aantal = treffers.length === 1 ? 'Eerder één zaak' : `Eerder ${treffers.length} zaken`;
  return (
    <div role="status">
      {treffers.length > 0 && (
        <Kaart soort={loopt ? 'nadruk' : 'gewoon'} titel={loopt ? 'Er loopt misschien al een huisverbod' : aantal}>
          <Alinea soort="klein">Ga na of het om dezelfde persoon of woning gaat. Dit zoekt alleen in dit archief.</Alinea>
          <ul className="nacht-eerdere">
            {treffers.map((treffer) => <li key={treffer.zaaknummer}><Regel treffer={treffer} melding={nacht.dossierId} /></li>)}
          </ul>
        </Kaart>
      )}
    </div>
  );
}

/** One earlier case. Who may read it can open it; what was typed so far is kept meanwhile, and the way back stands on its page. */
function Regel({ treffer: { dossierId, zaaknummer, gelijkenis, rol, status, naam, adres, begin, einde }, melding }: { treffer: Treffer; melding: string }) {
  const { ga } = useNavigatie();
  const open = (): void => ga(status === 'weging' ? { naam: 'nacht', dossierId } : { naam: 'dossier', dossierId, vanuit: melding });
  return (
    <>
      <p><strong>{GELIJKENIS[gelijkenis]}</strong>{rol !== null && `, ${ROL[rol]}`}</p>
      {naam !== '' && <p>{naam}{adres !== '' && `, ${adres}`}</p>}
      <p>
        {dossierId === '' ? zaaknummer : <Linkknop bijKlik={open}>Open {zaaknummer}</Linkknop>} <Dossierstatus status={status} />
      </p>
      {begin !== null && einde !== null && <p>Van {momentVoluit(begin)} tot {momentVoluit(einde)}</p>}
    </>
  );
}

/** Asks the core once the typing rests; every search is a line in the log, so the same one is not asked twice in a row. */
function useTreffers(sleutel: string): readonly Treffer[] {
  const [gevonden, setGevonden] = useState<readonly Treffer[]>([]);
  useEffect(() => {
    if (sleutel === '') return undefined;
    let actueel = true;
    const zoek = async (): Promise<void> => {
      const antwoord = await roep('dossier.eerdere', JSON.parse(sleutel) as Invoer<'dossier.eerdere'>);
      if (actueel && antwoord.ok) setGevonden(antwoord.value.treffers);
    };
    const wekker = setTimeout(() => void zoek(), RUST_MS);
    return () => {
      actueel = false;
      clearTimeout(wekker);
    };
  }, [sleutel]);
  return sleutel === '' ? [] : gevonden;
}
