import { dagInvoer, leesTijdstip, tijdstipInvoer, type TijdstipInvoer } from '../../../shared/wth/invoer.ts';
import { datumVoluit, momentVoluit } from '../../../shared/wth/opmaak.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { gebrekTekst } from '../../../shared/tekst/gebreken.ts';
import { useNu } from '../../app/tijd.ts';
import { DatumTijdveld, Datumveld, Keuze } from '../../ui/index.ts';

const UREN = [
  { waarde: 'zomertijd', tekst: 'De eerste keer (zomertijd)' },
  { waarde: 'wintertijd', tekst: 'De tweede keer (wintertijd)' },
] as const;

export type MomentveldProps = {
  id: string;
  label: string;
  waarde: TijdstipInvoer;
  bijWijziging: (waarde: TijdstipInvoer) => void;
  verplicht?: boolean | undefined;
  uitleg?: string | undefined;
  fout?: string | undefined;
  /** The moment lies ahead: no button that fills in the present one. */
  straks?: boolean | undefined;
  /** Only the day is asked. */
  dag?: boolean | undefined;
};

/** A date with a clock time, with the weekday it comes to. In the night of the clock change it asks which hour is meant. */
export function Momentveld({ id, label, waarde, bijWijziging, verplicht, uitleg, fout, straks = false, dag = false }: MomentveldProps) {
  const nu = useNu();
  const gelezen = leesTijdstip(waarde);
  if (dag)
    return (
      <Datumveld
        id={id}
        label={label}
        verplicht={verplicht}
        uitleg={uitleg}
        fout={fout}
        waarde={waarde.datum}
        bijWijziging={(datum) => bijWijziging(dagInvoer(datum, nu))}
        uitlezing={gelezen.soort === 'moment' ? datumVoluit(lokaleDatum(gelezen.moment)) : undefined}
      />
    );
  const overgang = gelezen.soort === 'gat' ? gebrekTekst({ code: 'TIJD_BESTAAT_NIET', params: { eerstvolgend: gelezen.eerstvolgend } }) : undefined;
  const vraagtUur = gelezen.soort === 'dubbel' || waarde.uur !== '';
  return (
    <DatumTijdveld
      id={id}
      label={label}
      verplicht={verplicht}
      uitleg={uitleg}
      fout={fout ?? overgang}
      waarde={waarde}
      bijWijziging={({ datum, tijd }) => {
        const zonder = { datum, tijd, uur: '' } as const;
        // The choice of the hour only means something while the hour is double.
        bijWijziging(leesTijdstip(zonder).soort === 'dubbel' ? { datum, tijd, uur: waarde.uur } : zonder);
      }}
      bijNu={straks ? undefined : () => bijWijziging(tijdstipInvoer(nu))}
      uitlezing={gelezen.soort === 'moment' ? momentVoluit(gelezen.moment) : undefined}
    >
      {vraagtUur && (
        <Keuze
          id={`${id}-uur`}
          label="Deze tijd kwam twee keer voor. Welke bedoelt u?"
          opties={UREN}
          waarde={waarde.uur}
          bijWijziging={(uur) => bijWijziging({ ...waarde, uur })}
        />
      )}
    </DatumTijdveld>
  );
}
