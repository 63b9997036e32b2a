import { Alinea, Stapel } from '../../ui/index.ts';
import { Inzagelijst } from './Inzagelijst.tsx';
import { useInzage } from './useInzage.ts';

/** Who looked at a dossier, and what was done with it. Looking here is a line too. */
export function Dossierinzage({ dossierId }: { dossierId: string }) {
  return (
    <Stapel krap>
      <Alinea soort="klein">Wie dit dossier opende, afdrukte, opsloeg of niet mocht zien. Dat u hier kijkt, staat er ook bij.</Alinea>
      <Inzagelijst bijschrift="Wie dit dossier inzag" inzage={useInzage('inzage.vanDossier', { dossierId })} metNaam metZaak={false} />
    </Stapel>
  );
}
