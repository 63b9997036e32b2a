import { briefhoofdVan } from '../../../shared/documenten/briefhoofd.ts';
import type { Instellingen } from '../../../shared/instellingen/instellingen.ts';
import { Briefkop } from '../../ui/index.ts';
import { useLogo } from '../documenten/useLogo.ts';

/** The letterhead by what is filled in now, saved or not. */
export function Briefvoorbeeld({ instellingen }: { instellingen: Instellingen }) {
  const logo = useLogo(instellingen.logo);
  return (
    <figure className="instellingen__brief">
      <figcaption>Zo komt het boven elk document:</figcaption>
      <Briefkop briefhoofd={briefhoofdVan(instellingen)} logo={logo} />
    </figure>
  );
}
