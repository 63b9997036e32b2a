import type { DossierRegel } from '../../../shared/contract/dossiers.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { IcoonWeegschaal, Merk } from '../../ui/index.ts';
import { Dossierstatus } from './Dossierstatus.tsx';
import { statusNu } from './regel.ts';

/** Where a case stands at `nu`, and beside that whether a court still has to rule, which goes on after the end as well. */
export function Dossierstand({ regel, nu }: { regel: DossierRegel; nu: Moment }) {
  return (
    <span className="dossiers__stand">
      <Dossierstatus status={statusNu(regel, nu)} />
      {regel.inProcedure && <Merk toon="rustig" icoon={<IcoonWeegschaal />}>In procedure</Merk>}
    </span>
  );
}
