import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { Merk } from '../../ui/index.ts';

export type ArchiefregelProps = {
  archief: Uitvoer<'app.toestand'>['bekendeArchieven'][number];
  /** Cannot be opened in this window. */
  dicht: boolean;
  beginHier: boolean;
  bijKies: () => void;
};

/** One archive that was opened before, as a button over the whole line. */
export function Archiefregel({ archief, dicht, beginHier, bijKies }: ArchiefregelProps) {
  return (
    <button
      type="button"
      className="toegang__archief"
      aria-disabled={dicht || undefined}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the screen starts here: Enter opens the latest archive
      autoFocus={beginHier}
      onClick={() => !dicht && bijKies()}
    >
      <span className="toegang__gemeente">
        {archief.gemeente}
        {archief.demonstratie && <Merk toon="rustig">Demonstratie</Merk>}
      </span>
      <span className="toegang__map">{archief.map}</span>
      <span className="toegang__laatst">
        {dicht ? 'Opent alleen in de geïnstalleerde applicatie.' : `Laatst geopend: ${momentVoluit(archief.laatstGeopend)}`}
      </span>
    </button>
  );
}
