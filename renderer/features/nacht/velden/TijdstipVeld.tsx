import type { ReactNode } from 'react';
import { leesDatum, leesTijd } from '../../../../shared/wth/getypt.ts';
import { leesTijdstip, tijdstipInvoer, type GelezenTijdstip, type TijdstipInvoer } from '../../../../shared/wth/invoer.ts';
import { momentVoluit } from '../../../../shared/wth/opmaak.ts';
import { DatumTijdveld, Keuze, type DatumTijdTekst } from '../../../ui/index.ts';
import { useBron } from '../../concept/bron.ts';
import { useNacht, vraagNu } from '../stand/nacht.ts';
import { useTijdstip, type Sectie, type Tijdstipnaam } from '../stand/useVeld.ts';
import { Voorstel } from './Voorstel.tsx';

export type TijdstipVeldProps<S extends Sectie> = { sectie: S; veld: Tijdstipnaam<S>; label: ReactNode; uitleg?: ReactNode; artikel?: string };

/** A moment of the night page: date and time as typed, what they mean, and the question that the hour of the clock change asks. */
export function TijdstipVeld<S extends Sectie>({ sectie, veld, ...rest }: TijdstipVeldProps<S>) {
  const nacht = useNacht();
  const beproefd = useBron(nacht.beproefd, (waarde) => waarde);
  const { waarde, zet, toon, melding } = useTijdstip(sectie, veld);
  if (!toon) return null;
  const gelezen = leesTijdstip(waarde);
  const wijzig = (getypt: DatumTijdTekst): void => zet({ ...getypt, uur: zelfdeTijd(getypt, waarde) ? waarde.uur : '' });
  // The two inputs each explain what they cannot read; a third message would only repeat it.
  const legtZelfUit = !beproefd && [leesDatum(waarde.datum).fout, leesTijd(waarde.tijd).fout].some((fout) => fout === 'onleesbaar' || fout === 'bestaat-niet');
  return (
    <DatumTijdveld
      {...rest}
      {...melding}
      fout={legtZelfUit ? undefined : melding.fout}
      waarde={waarde}
      bijWijziging={wijzig}
      bijNu={() => void vraagNu(nacht).then((nu) => zet(tijdstipInvoer(nu)))}
      uitlezing={gelezen.soort === 'moment' && momentVoluit(gelezen.moment)}
    >
      <Klokwissel id={`${melding.id}-uur`} veld={melding.id} waarde={waarde} gelezen={gelezen} zet={zet} />
    </DatumTijdveld>
  );
}

type KlokwisselProps = { id: string; /** Id of the field that the question belongs to. */ veld: string | undefined; waarde: TijdstipInvoer; gelezen: GelezenTijdstip; zet: (nieuw: TijdstipInvoer) => void };

/** The hour that never was, and the hour that came twice: asked, never guessed. */
function Klokwissel({ id, veld, waarde, gelezen, zet }: KlokwisselProps) {
  if (gelezen.soort === 'gat') {
    return (
      <p>
        Deze tijd bestaat niet: de klok ging toen een uur vooruit.{' '}
        <Voorstel tekst={momentVoluit(gelezen.eerstvolgend)} bijKeuze={() => zet(tijdstipInvoer(gelezen.eerstvolgend))} veld={veld} />
      </p>
    );
  }
  const dubbel = leesTijdstip({ ...waarde, uur: '' });
  if (dubbel.soort !== 'dubbel') return null;
  return (
    <Keuze
      id={id}
      label="De klok ging die nacht terug. Welke tijd bedoelt u?"
      richting="naast"
      waarde={waarde.uur}
      bijWijziging={(uur) => zet({ ...waarde, uur })}
      opties={[
        { waarde: 'zomertijd', tekst: 'Zomertijd', uitleg: 'de eerste keer', toets: 'z' },
        { waarde: 'wintertijd', tekst: 'Wintertijd', uitleg: 'de tweede keer', toets: 'w' },
      ]}
    />
  );
}

/** Whether two texts name the same clock time; then the answer to the question still stands. */
const zelfdeTijd = (a: DatumTijdTekst, b: DatumTijdTekst): boolean =>
  leesDatum(a.datum).waarde === leesDatum(b.datum).waarde && leesTijd(a.tijd).waarde === leesTijd(b.tijd).waarde;
