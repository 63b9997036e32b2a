import { useContext, useMemo, useRef, useState } from 'react';
import type { OpenArchief } from '../../shared/contract/toegang.ts';
import { foutTekst } from '../../shared/tekst/fouten.ts';
import { roep } from '../bridge/roep.ts';
import { useOpdracht } from '../bridge/useOpdracht.ts';
import type { Fout } from '../bridge/useVraag.ts';
import { Hoofdmenu, Knop, Melding, Schil, useSneltoets, type Nachtstand } from '../ui/index.ts';
import { ArchiefContext } from './archief.ts';
import { Balk } from './Balk.tsx';
import { Foutgrens } from './Foutgrens.tsx';
import { Klokmelding } from './Klokmelding.tsx';
import { Meekijkband } from './Meekijkband.tsx';
import { MEER_TOETS, MENU, MENUPLEK, Menutoets } from './menu.tsx';
import { Pagina } from './Pagina.tsx';
import { magNuIn } from './rechten.ts';
import { NavigatieContext, OpnieuwContext, type Route } from './route.ts';
import { Stil } from './Stil.tsx';
import { LogwachtContext } from './tijd.ts';
import { TweedeMelding } from './TweedeMelding.tsx';
import { useActiviteit } from './useActiviteit.ts';
import { useMeekijken } from './useMeekijken.ts';
import { usePaginafocus } from './usePaginafocus.ts';
import { schrijfAllesWeg } from './vergrendelen.ts';

export type WerkruimteProps = { archief: OpenArchief; route: Route; bijRoute: (route: Route) => void; nachtstand: Nachtstand };

/** Everything that is on screen while an archive is open. When it closes, all of this and what it holds goes. */
export function Werkruimte({ archief, route, bijRoute, nachtstand }: WerkruimteProps) {
  const [zoek, setZoek] = useState('');
  const logWacht = useContext(LogwachtContext);
  const [slotfout, setSlotfout] = useState<Fout | null>(null);
  const melding = useOpdracht('melding.nieuw');
  const meekijken = useMeekijken();
  const bezig = useRef(false);
  const plek = JSON.stringify(route);
  const [gevraagd, setGevraagd] = useState('');
  const [opnieuw, setOpnieuw] = useState(0);
  const navigatie = useMemo(() => ({ route, ga: bijRoute }), [route, bijRoute]);
  useActiviteit();
  usePaginafocus(plek);

  const magNieuw = magNuIn(archief, 'melding.nieuw') && !archief.meekijken && !archief.alleenLezen;
  const nieuweMelding = async (): Promise<void> => {
    if (bezig.current || !magNieuw) return;
    // A second melding beside the one on screen is begun on purpose, never by one key.
    if (route.naam === 'nacht' && gevraagd !== plek) return setGevraagd(plek);
    setGevraagd('');
    bezig.current = true;
    await schrijfAllesWeg();
    const nieuw = await melding.geef({});
    bezig.current = false;
    if (nieuw !== null) bijRoute({ naam: 'nacht', dossierId: nieuw.dossierId });
  };
  const vergrendel = async (): Promise<void> => {
    await schrijfAllesWeg();
    const antwoord = await roep('archief.vergrendel', {});
    if (!antwoord.ok) setSlotfout(antwoord.error);
  };
  const kies = (id: string): void => {
    if (id === 'nieuw') void nieuweMelding();
    else if (id === 'meekijken') void meekijken.zet(true);
    else {
      const doel = MENU.find((regel) => regel.id === id)?.route ?? { naam: 'dossiers' };
      if (JSON.stringify(doel) === plek) setOpnieuw((keer) => keer + 1);
      else bijRoute(doel);
    }
  };
  // On the night page a stray letter may not leave the page.
  useSneltoets('n', () => void nieuweMelding(), { actief: route.naam !== 'nacht' });
  useSneltoets('f2', () => void nieuweMelding(), { inDialoog: true });
  useSneltoets('ctrl+l', () => void vergrendel(), { inDialoog: true });

  const menu = MENU.filter(({ id, voor }) => (voor === undefined || magNuIn(archief, voor)) && (id !== 'nieuw' || magNieuw) && (id !== 'meekijken' || !archief.meekijken));
  // Whoever looks along sees, and changes nothing.
  const werkarchief = useMemo(() => (archief.meekijken ? { ...archief, alleenLezen: true } : archief), [archief]);
  const wacht = logWacht > 0 ? { code: 'LOGBOEK_WACHT', params: { aantal: logWacht } } : null;
  const fouten = [archief.alleenLezen ? { code: 'ARCHIEF_ALLEEN_LEZEN' } : null, wacht, melding.fout, meekijken.fout, slotfout].filter((fout) => fout !== null);
  return (
    <ArchiefContext value={werkarchief}>
      <NavigatieContext value={navigatie}>
        {menu.map(({ id, sneltoets }) => id !== 'nieuw' && sneltoets && <Menutoets key={id} toets={sneltoets} bijToets={() => kies(id)} />)}
        <Schil
          topbalk={<Balk archief={archief} nachtstand={nachtstand} bijVergrendel={() => void vergrendel()} />}
          menu={<Hoofdmenu items={menu} actief={MENUPLEK[route.naam]} bijKies={kies} meerToets={MEER_TOETS} />}
          berichten={
            <>
              {archief.meekijken && <Meekijkband />}
              {gevraagd === plek && <TweedeMelding bijNieuw={() => void nieuweMelding()} bijTerug={() => setGevraagd('')} />}
              {fouten.map((fout) => <Bericht key={fout.code} fout={fout} />)}
              <Klokmelding />
            </>
          }
        >
          <Foutgrens key={plek} acties={<Knop bijKlik={() => kies('dossiers')}>Naar de dossiers</Knop>}>
            <Stil aan={archief.meekijken && route.naam === 'nacht'}>
              <OpnieuwContext value={opnieuw}>
                <Pagina route={route} lijst={{ zoek, bijZoek: setZoek, bijNieuw: () => void nieuweMelding(), bezig: melding.bezig }} />
              </OpnieuwContext>
            </Stil>
          </Foutgrens>
        </Schil>
      </NavigatieContext>
    </ArchiefContext>
  );
}

/** A refusal that concerns the whole workspace. */
function Bericht({ fout }: { fout: Pick<Fout, 'code'> & Partial<Fout> }) {
  const { wat, stap } = foutTekst(fout);
  return <Melding soort={['ARCHIEF_ALLEEN_LEZEN', 'LOGBOEK_WACHT'].includes(fout.code) ? 'waarschuwing' : 'fout'} titel={wat}>{stap}</Melding>;
}
