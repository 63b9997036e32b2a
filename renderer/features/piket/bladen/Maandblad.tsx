import { useCallback, useState } from 'react';
import { eersteVanMaand, maandbereik, maandenVerder, maandkalender, vanafBegin } from '../../../../shared/piket/kalender.ts';
import { foutTekst } from '../../../../shared/tekst/fouten.ts';
import { maandVoluit } from '../../../../shared/wth/opmaak.ts';
import { lokaleDatum, type Datum } from '../../../../shared/wth/tijd.ts';
import { useNu } from '../../../app/tijd.ts';
import { useVraag } from '../../../bridge/useVraag.ts';
import { Alinea, Knop, Kop, Melding } from '../../../ui/index.ts';
import { Dagvenster } from './Dagvenster.tsx';
import { Maandraster } from './Maandraster.tsx';
import { naamVanIn } from '../roosterbeeld.ts';
import { useBijPiketwijziging } from '../usePiketNu.ts';
import type { Roosterformulier } from '../../eigenformulier/roosterformulier.ts';

/** The roster month by month; a day opens with what can be done with it. */
export function Maandblad({ dag, bijDag, bijFormulier }: { dag: Datum; bijDag: (dag: Datum) => void; bijFormulier: (formulier: Roosterformulier) => void }) {
  const vandaag = lokaleDatum(useNu());
  const maand = eersteVanMaand(dag);
  const { van, tot } = maandbereik(maand);
  const { data, fout, herlaad } = useVraag('piket.rooster', { van, tot });
  const [open, setOpen] = useState<{ eerste: Datum; laatste: Datum } | null>(null);
  useBijPiketwijziging(useCallback(() => void herlaad(), [herlaad]));
  if (fout !== null) {
    const { wat, stap } = foutTekst(fout);
    return <Melding soort="fout" titel={wat}>{stap}</Melding>;
  }
  // The answer of another month must not stand under the name of this one.
  const past = data !== null && data.diensten[0]?.van === van && data.diensten.at(-1)?.tot === tot;
  return (
    <div className="piket__maand">
      <div className="piket__maandkop">
        <Kop niveau={2}>{maandVoluit(maand)}</Kop>
        <div className="piket__maandknoppen">
          <Knop bijKlik={() => bijDag(maandenVerder(maand, -1))} naam="Vorige maand">Vorige</Knop>
          <Knop bijKlik={() => bijDag(vandaag)}>Vandaag</Knop>
          <Knop bijKlik={() => bijDag(maandenVerder(maand, 1))} naam="Volgende maand">Volgende</Knop>
        </div>
      </div>
      {past && (
        <Maandraster
          weken={maandkalender(vanafBegin(data.diensten, data.begin), maand)}
          maand={maand}
          vandaag={vandaag}
          dag={dag}
          naam={naamVanIn(data.deelnemers)}
          bijDag={bijDag}
          bijOpen={(eerste, laatste) => setOpen({ eerste, laatste })}
        />
      )}
      <Alinea soort="klein">
        In beeld is wie buiten kantoortijd waarneemt; vet is anders dan het plan. Pijltjes: dag en week. Shift erbij: meer dagen. Page Up en Page Down: maand. Enter: openen.
      </Alinea>
      {open && data && <Dagvenster {...open} beeld={data} bijSluiten={() => setOpen(null)} bijFormulier={bijFormulier} />}
    </div>
  );
}
