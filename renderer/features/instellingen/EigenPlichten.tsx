import type { EigenPlicht, Plichtmoment } from '../../../shared/instellingen/werkafspraken.ts';
import { plichtmomenten } from '../../../shared/instellingen/werkafspraken.ts';
import { datumZonderWeekdag } from '../../../shared/wth/opmaak.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { Alinea, focusVeld, Kaart, Knop, Tekstveld, Veldgroep, Vinkje } from '../../ui/index.ts';
import { nieuwePlicht, type Getyptplicht } from './afspraken.ts';

const MOMENT: Readonly<Record<Plichtmoment, string>> = {
  opleggen: 'opleggen',
  verlengen: 'verlengen',
  intrekken: 'intrekken',
  uitspraak: 'een uitspraak',
  einde: 'het einde',
};
const NIEUW = 'plicht-nieuw';

export type EigenPlichtenProps = {
  plichten: readonly Getyptplicht[];
  gestopt: readonly EigenPlicht[];
  fouten: ReadonlyMap<string, string>;
  alleenLezen: boolean;
  bijWijziging: (plichten: readonly Getyptplicht[]) => void;
};

/** Whom the municipality informs besides those whom the law names. */
export function EigenPlichten({ plichten, gestopt, fouten, alleenLezen, bijWijziging }: EigenPlichtenProps) {
  const zet = (code: string, deel: Partial<Getyptplicht>): void => bijWijziging(plichten.map((plicht) => (plicht.code === code ? { ...plicht, ...deel } : plicht)));
  const voegToe = (): void => {
    const nieuw = nieuwePlicht();
    bijWijziging([...plichten, nieuw]);
    requestAnimationFrame(() => focusVeld(`plicht-${nieuw.code}-naam`));
  };
  const weg = (code: string): void => {
    bijWijziging(plichten.filter((plicht) => plicht.code !== code));
    requestAnimationFrame(() => document.getElementById(NIEUW)?.focus());
  };
  return (
    <Kaart titel="Wie de gemeente ook informeert">
      <Alinea soort="klein">
        Naast wie de wet noemt, bijvoorbeeld de woningcorporatie of de leerplichtambtenaar. Elke regel wordt een taak. Die geldt voor wat er vanaf nu
        gebeurt. Haalt u een regel weg, dan blijft de taak staan in de zaken die de taak al hebben. Ga na of u deze gegevens mag delen <span className="instellingen__klein">(Wth 10 lid 2)</span>.
      </Alinea>
      {plichten.length === 0 && <p>Er is nog niets afgesproken.</p>}
      {plichten.map(({ code, naam, bij, binnenUren, sinds }, nummer) => (
        <div key={code} className="instellingen__plicht" role="group" aria-label={naam === '' ? `Regel ${nummer + 1}` : naam}>
          <Tekstveld id={`plicht-${code}-naam`} label="Wie" uitleg="Zoals het in ‘Informeer …’ past, dus met lidwoord." verplicht breedte="middel" alleenLezen={alleenLezen} waarde={naam} fout={fouten.get(`plicht-${code}-naam`)} bijWijziging={(waarde) => zet(code, { naam: waarde })} />
          <Veldgroep id={`plicht-${code}-bij`} legenda="Bij" fout={fouten.get(`plicht-${code}-bij`)}>
            <div className="instellingen__vinkjes">
              {plichtmomenten.map((moment) => (
                <Vinkje
                  key={moment}
                  aangevinkt={bij.includes(moment)}
                  uitgeschakeld={alleenLezen}
                  bijWijziging={(aan) => zet(code, { bij: plichtmomenten.filter((een) => (een === moment ? aan : bij.includes(een))) })}
                >
                  {MOMENT[moment]}
                </Vinkje>
              ))}
            </div>
          </Veldgroep>
          <Tekstveld id={`plicht-${code}-uren`} label="Binnen" uitleg="Streeftijd. Leeg: zonder streeftijd." breedte="kort" ernaast="uur" inputMode="numeric" alleenLezen={alleenLezen} waarde={binnenUren} fout={fouten.get(`plicht-${code}-uren`)} bijWijziging={(waarde) => zet(code, { binnenUren: waarde })} />
          <div className="instellingen__plichtvoet">
            {sinds !== null && <span className="instellingen__klein">Geldt sinds {datumZonderWeekdag(lokaleDatum(sinds))}</span>}
            {!alleenLezen && <Knop soort="subtiel" naam={`Haal weg: ${naam === '' ? `regel ${nummer + 1}` : naam}`} bijKlik={() => weg(code)}>Haal weg</Knop>}
          </div>
        </div>
      ))}
      {!alleenLezen && <div><Knop id={NIEUW} uitgeschakeld={plichten.length >= 30} bijKlik={voegToe}>Voeg iemand toe</Knop></div>}
      {gestopt.length > 0 && (
        <p className="instellingen__klein">
          Niet meer: {gestopt.map(({ naam, tot }) => `${naam} (tot ${tot === null ? '' : datumZonderWeekdag(lokaleDatum(tot))})`).join(', ')}
        </p>
      )}
    </Kaart>
  );
}
