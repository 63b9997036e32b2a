import type { Roosterbeeld } from '../../../../shared/contract/piket.ts';
import { dienstenOp } from '../../../../shared/piket/kalender.ts';
import { grondTekst } from '../../../../shared/piket/woorden.ts';
import { datumPlusDagen } from '../../../../shared/wth/rekenen.ts';
import { datumVoluit, tijdVoluit } from '../../../../shared/wth/opmaak.ts';
import { eersteMomentVan, lokaleDatum, vergelijkMomenten, type Datum } from '../../../../shared/wth/tijd.ts';
import { Alinea, Dialoog, Knop } from '../../../ui/index.ts';
import { naamVanIn, useRooster } from '../roosterbeeld.ts';
import type { Roosterformulier } from '../../eigenformulier/roosterformulier.ts';

export type Dagvensterprops = { eerste: Datum; laatste: Datum; beeld: Roosterbeeld; bijSluiten: () => void; bijFormulier: (formulier: Roosterformulier) => void };

/** Who acts on the chosen days, and what can be done with them. */
export function Dagvenster({ eerste, laatste, beeld, bijSluiten, bijFormulier }: Dagvensterprops) {
  const { diensten, deelnemers, nu } = beeld;
  const { coordinator, zelf } = useRooster();
  const naam = naamVanIn(deelnemers);
  const wissel = beeld.regime?.rotatie.wisseltijd ?? '00:00';
  const [begin, einde] = [eersteMomentVan(eerste), eersteMomentVan(datumPlusDagen(laatste, 1))];
  const voorbij = vergelijkMomenten(einde, nu) <= 0;
  const bezig = !voorbij && vergelijkMomenten(begin, nu) <= 0;
  const periode = { van: bezig ? undefined : begin, tot: einde };
  const kies = (formulier: Roosterformulier): void => {
    bijSluiten();
    bijFormulier(formulier);
  };
  const titel = eerste === laatste ? datumVoluit(eerste) : `${datumVoluit(eerste)} tot en met ${datumVoluit(laatste)}`;
  return (
    <Dialoog
      open
      titel={titel}
      bijSluiten={bijSluiten}
      acties={
        <>
          {!voorbij && coordinator && <Knop soort="primair" bijKlik={() => kies({ soort: 'dienst', ...periode })}>Dienst zetten</Knop>}
          {!voorbij && (coordinator || zelf !== null) && <Knop bijKlik={() => kies({ soort: 'afwezig', ...periode })}>Afwezig melden</Knop>}
          {!voorbij && (coordinator || zelf !== null) && <Knop bijKlik={() => kies({ soort: 'ruil', van: begin })}>Ruilen</Knop>}
          {voorbij && (coordinator || zelf !== null) && <Knop soort="primair" bijKlik={() => kies({ soort: 'correctie', van: begin, tot: einde })}>Corrigeren</Knop>}
        </>
      }
    >
      {eerste === laatste ? (
        <ul className="piket__verschillen">
          {dienstenOp(diensten, eerste).map((dienst) => (
            <li key={dienst.van}>
              <span className="piket__periode">{tijdVoluit(dienst.van)} tot {lokaleDatum(dienst.tot) === eerste ? tijdVoluit(dienst.tot) : '24.00 uur'}</span>
              <span>{naam(dienst.deelnemerId)} <span className="piket__zacht">({grondTekst[dienst.grond]})</span></span>
            </li>
          ))}
        </ul>
      ) : (
        <Alinea>U koos meer dagen, van 00.00 uur op de eerste tot 24.00 uur op de laatste dag. In het formulier past u de tijden aan; het rooster wisselt om {wissel.replace(':', '.')} uur.</Alinea>
      )}
    </Dialoog>
  );
}
