import { foutTekst } from '../../../../shared/tekst/fouten.ts';
import { tijdMetSeconden } from '../../../../shared/wth/opmaak.ts';
import { IcoonKlaar, IcoonOpen, Knop, Melding } from '../../../ui/index.ts';
import { useBron } from '../../concept/bron.ts';
import { useNacht } from '../stand/nacht.ts';

/** Whether what was typed is on disk: quiet while it is, loud when it cannot be. */
export function Bewaarstatus() {
  const { bewaarder } = useNacht();
  const { vuil, bewaardOp, fout } = useBron(bewaarder.stand, (stand) => stand);
  if (fout !== null) return null;
  if (vuil) return <span className="nacht-bewaard"><IcoonOpen /> Nog niet bewaard</span>;
  return <span className="nacht-bewaard"><IcoonKlaar /> {bewaardOp === null ? 'Alles is bewaard' : `Bewaard om ${tijdMetSeconden(bewaardOp)}`}</span>;
}

/** What one types is not being kept: why, what to do, and that the text on the screen stays. */
export function Bewaarfout() {
  const { bewaarder } = useNacht();
  const fout = useBron(bewaarder.stand, (stand) => stand.fout);
  if (fout === null) return null;
  const { wat, stap } = foutTekst(fout);
  return (
    <Melding soort="fout" titel={`Niet bewaard. ${wat}`} acties={<Knop bijKlik={() => void bewaarder.nu()}>Probeer nu opnieuw</Knop>}>
      {stap} Wat u typte staat nog op het scherm. Sluit dit venster niet.
    </Melding>
  );
}
