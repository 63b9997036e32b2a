import type { ReactNode } from 'react';
import { datumZonderWeekdag } from '../../../shared/wth/opmaak.ts';
import { useNavigatie } from '../../app/route.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import type { Fout } from '../../bridge/useVraag.ts';
import { IcoonTerug, Linkknop, Paginakop, Stapel } from '../../ui/index.ts';
import './voorstel.css';

export type VoorstelkaderProps = { titel: string; onderregel: ReactNode; melding: ReactNode; fout: Fout | null; children: ReactNode };

/** The page of a text or of the letterhead: its name, what is in force, what the last step led to. */
export function Voorstelkader({ titel, onderregel, melding, fout, children }: VoorstelkaderProps) {
  const { ga } = useNavigatie();
  return (
    <>
      <Paginakop terug={<Linkknop icoon={<IcoonTerug />} bijKlik={() => ga({ naam: 'sjablonen' })}>Alle sjablonen</Linkknop>} titel={titel} onderregel={onderregel} />
      <Stapel>
        {melding}
        <Foutmelding fout={fout} />
        {children}
      </Stapel>
    </>
  );
}

/** Since when what is in force counts, and who approved it; nothing of what came with the application. */
export const geldtSinds = ({ vanaf, goedgekeurd }: { vanaf: string | null; goedgekeurd: { naam: string } | null }): string =>
  vanaf === null || goedgekeurd === null ? '' : `, geldt sinds ${datumZonderWeekdag(vanaf)}, goedgekeurd door ${goedgekeurd.naam}`;
