import { briefhoofdVan } from '../../../shared/documenten/briefhoofd.ts';
import type { Instellingen } from '../../../shared/instellingen/instellingen.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Briefkop } from '../../ui/index.ts';
import { useLogo } from '../documenten/useLogo.ts';

/** The letterhead by what is filled in now, saved or not. */
export function Briefvoorbeeld({ instellingen }: { instellingen: Instellingen }) {
  const logo = useLogo(instellingen.logo);
  const eigen = useVraag('briefpapier.lees', {}).data?.geldend.sha256 ?? '';
  return (
    <figure className="instellingen__brief">
      <figcaption>{eigen === '' ? 'Zo komt het boven elk document:' : 'Uw documenten staan nu op eigen briefpapier (Sjablonen, Briefpapier). Zonder dat zou dit erboven staan:'}</figcaption>
      <Briefkop briefhoofd={briefhoofdVan(instellingen)} logo={logo} />
    </figure>
  );
}
