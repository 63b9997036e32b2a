import { dienstTekst } from '../../../../shared/tekst/piket.ts';
import { NuTeBellen } from '../../piket/NuTeBellen.tsx';
import { usePiketNu } from '../../piket/usePiketNu.ts';
import { Waarnemerregels } from '../../piket/Waarnemerregels.tsx';
import { Uitklap } from './Uitklap.tsx';

/** Who acts now, since when, until when and why, and who can be called; nothing while there is no roster and no telefoonlijst. */
export function Dienst({ open }: { open: boolean }) {
  const { nu, bereikbaar } = usePiketNu();
  if (nu === null || bereikbaar === null) return null;
  const { waarneming } = nu;
  const geenLijst = bereikbaar.zorg.waarschuwing === 'GEEN_ZORG_IN_LIJST' && bereikbaar.bereikbaar.length === 0;
  if (waarneming === null && geenLijst) return null;
  return (
    <Uitklap open={open} titel={waarneming === null ? 'Nu te bellen' : `${dienstTekst(waarneming.waarnemer)}, en te bellen`}>
      {waarneming && <Waarnemerregels waarneming={waarneming} />}
      {!geenLijst && <NuTeBellen bereikbaar={bereikbaar} />}
    </Uitklap>
  );
}
