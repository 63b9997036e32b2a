import { Knop, useSneltoets } from '../../ui/index.ts';
import { BESLUITKNOP, useProbeer } from './besluit/useProbeer.ts';
import { gaNaarOnderdeel, gaNaarVolgendGebrek, gaVerder } from './onderdelen/navigatie.ts';
import { ONDERDELEN } from './onderdelen/secties.ts';
import { Bewaarfout, Bewaarstatus } from './rail/Bewaarstatus.tsx';
import { useBeeld } from './stand/gebreken.ts';

/** Always in view: whether the text is kept, how much is missing, and the next step. Also where the keys of the page are bound. */
export function Onderbalk() {
  const { gebreken } = useBeeld();
  const probeer = useProbeer();
  const open = gebreken.filter(({ ernst }) => ernst === 'verplicht').length;
  const volgende = (): void => {
    if (gaNaarVolgendGebrek(gebreken)) return;
    gaNaarOnderdeel(ONDERDELEN.length);
    document.getElementById(BESLUITKNOP)?.focus();
  };
  useSneltoets('f8', volgende);
  useSneltoets('f6', () => gaVerder(1));
  useSneltoets('shift+f6', () => gaVerder(-1));
  useSneltoets('ctrl+arrowdown', () => gaVerder(1));
  useSneltoets('ctrl+arrowup', () => gaVerder(-1));
  useSneltoets('ctrl+enter', () => void probeer());
  return (
    <div className="nacht-onderbalk">
      <Bewaarfout />
      <div className="nacht-onderbalk__regel">
        <Bewaarstatus />
        <div className="nacht-onderbalk__knoppen">
          <Knop soort="subtiel" bijKlik={volgende} sneltoets="f8">
            {open === 0 ? 'Naar het besluit' : `Nog ${open} ${open === 1 ? 'punt' : 'punten'}`}
            {open > 0 && <span className="nacht-onderbalk__lang">: naar het volgende</span>}
          </Knop>
          <Knop bijKlik={() => void probeer()} sneltoets="ctrl+enter">Besluiten</Knop>
        </div>
      </div>
    </div>
  );
}
