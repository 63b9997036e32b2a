import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { tijdMetSeconden } from '../../../shared/wth/opmaak.ts';
import { IcoonKlaar, IcoonOpen, Melding } from '../../ui/index.ts';
import type { Bewaarder } from './bewaarder.ts';
import { useBron } from './bron.ts';
import './concept.css';

/** Whether what was typed is on disk. */
export function Conceptstatus({ bewaarder, bewaarbaar }: { bewaarder: Bewaarder; bewaarbaar: boolean }) {
  const { vuil, bewaardOp, fout } = useBron(bewaarder.stand, (stand) => stand);
  if (!bewaarbaar) return <p className="concept__status">Wat u typt, wordt pas bewaard als u het vastlegt.</p>;
  if (fout !== null) return <Melding soort="fout" titel={`Niet bewaard. ${foutTekst(fout).wat}`}>{foutTekst(fout).stap}</Melding>;
  if (vuil) return <p className="concept__status"><IcoonOpen /> Nog niet bewaard</p>;
  return (
    <p className="concept__status">
      <IcoonKlaar /> {bewaardOp === null ? 'Wat u typt, wordt meteen bewaard.' : `Concept bewaard om ${tijdMetSeconden(bewaardOp)}`}
    </p>
  );
}
