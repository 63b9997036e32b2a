import { useNavigatie } from '../../../app/route.ts';
import { useOpdracht } from '../../../bridge/useOpdracht.ts';
import type { Fout } from '../../../bridge/useVraag.ts';
import { useNacht } from '../stand/nacht.ts';

/** Taking the decision that the page asks to confirm. */
export type Beslissing = { bezig: boolean; fout: Fout | null; bevestig: () => Promise<void>; terug: () => void };

/** Records the decision and goes on to the dossier. While it is under way nothing else is written; when it fails the page stays as it is. */
export function useBeslissing(): Beslissing {
  const { dossierId, concept, bewaarder, bevestigen } = useNacht();
  const { ga } = useNavigatie();
  const besluit = useOpdracht('weging.besluit');
  return {
    bezig: besluit.bezig,
    fout: besluit.fout,
    async bevestig() {
      await bewaarder.stop();
      const antwoord = await besluit.geef({ dossierId, concept: concept.lees() });
      if (antwoord === null) return bewaarder.hervat();
      bewaarder.klaar();
      ga({ naam: 'dossier', dossierId });
    },
    terug() {
      besluit.wisFout();
      bevestigen.zet(false);
    },
  };
}
