import { useMemo, useRef, useState } from 'react';
import type { OpdrachtNaam } from '../../shared/contract/contract.ts';
import type { OpenArchief } from '../../shared/contract/toegang.ts';
import { foutTekst } from '../../shared/tekst/fouten.ts';
import { roep } from '../bridge/roep.ts';
import { useOpdracht } from '../bridge/useOpdracht.ts';
import type { Fout } from '../bridge/useVraag.ts';
import { Hoofdmenu, IcoonArchief, IcoonKlok, IcoonPlus, Knop, Melding, Schil, useSneltoets, type MenuItem, type Nachtstand } from '../ui/index.ts';
import { ArchiefContext } from './archief.ts';
import { Balk } from './Balk.tsx';
import { Foutgrens } from './Foutgrens.tsx';
import { Meekijkband } from './Meekijkband.tsx';
import { Pagina } from './Pagina.tsx';
import { magNuIn } from './rechten.ts';
import { NavigatieContext, type Route } from './route.ts';
import { Stil } from './Stil.tsx';
import { TweedeMelding } from './TweedeMelding.tsx';
import { useActiviteit } from './useActiviteit.ts';
import { usePaginafocus } from './usePaginafocus.ts';
import { schrijfAllesWeg } from './vergrendelen.ts';

/** The items of the menu, each with what one must be allowed to do to have it. */
const MENU: readonly (MenuItem & { voor?: OpdrachtNaam })[] = [
  { id: 'nieuw', tekst: 'Nieuwe melding', icoon: <IcoonPlus />, sneltoets: 'f2', voor: 'melding.nieuw' },
  { id: 'dossiers', tekst: 'Dossiers', icoon: <IcoonArchief />, sneltoets: 'alt+1' },
  { id: 'termijnen', tekst: 'Termijnen', icoon: <IcoonKlok />, sneltoets: 'alt+3', voor: 'bord.lees' },
  { id: 'instellingen', tekst: 'Instellingen', sneltoets: 'alt+2' },
  { id: 'piket', tekst: 'Piketrooster', sneltoets: 'alt+4' },
  { id: 'telefoonlijst', tekst: 'Telefoonlijst', sneltoets: 'alt+7' },
  { id: 'toegang', tekst: 'Toegang', sneltoets: 'alt+5', voor: 'account.lijst' },
  { id: 'account', tekst: 'Mijn account', sneltoets: 'alt+6' },
];
const PAGINAS = ['dossiers', 'termijnen', 'instellingen', 'piket', 'telefoonlijst', 'toegang', 'account'] as const;

/** The item of the menu that a page belongs to; a new melding is an act and no place. */
const MENUPLEK: Readonly<Record<Route['naam'], string | null>> = {
  dossiers: 'dossiers',
  termijnen: 'termijnen',
  inhaal: 'termijnen',
  nacht: null,
  dossier: 'dossiers',
  document: 'dossiers',
  instellingen: 'instellingen',
  piket: 'piket',
  telefoonlijst: 'telefoonlijst',
  toegang: 'toegang',
  account: 'account',
  herstel: 'toegang',
};

export type WerkruimteProps = { archief: OpenArchief; route: Route; bijRoute: (route: Route) => void; nachtstand: Nachtstand };

/** Everything that is on screen while an archive is open. When it closes, all of this and what it holds goes. */
export function Werkruimte({ archief, route, bijRoute, nachtstand }: WerkruimteProps) {
  const [zoek, setZoek] = useState('');
  const [slotfout, setSlotfout] = useState<Fout | null>(null);
  const melding = useOpdracht('melding.nieuw');
  const bezig = useRef(false);
  const plek = JSON.stringify(route);
  const [gevraagd, setGevraagd] = useState('');
  const navigatie = useMemo(() => ({ route, ga: bijRoute }), [route, bijRoute]);
  useActiviteit();
  usePaginafocus(plek);

  const magNieuw = magNuIn(archief, 'melding.nieuw') && !archief.meekijken;
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
    else bijRoute({ naam: PAGINAS.find((naam) => naam === id) ?? 'dossiers' });
  };
  // On the night page a stray letter may not leave the page.
  useSneltoets('n', () => void nieuweMelding(), { actief: route.naam !== 'nacht' });
  useSneltoets('f2', () => void nieuweMelding(), { inDialoog: true });
  useSneltoets('alt+1', () => kies('dossiers'));
  useSneltoets('alt+2', () => kies('instellingen'));
  useSneltoets('alt+3', () => kies('termijnen'));
  useSneltoets('alt+4', () => kies('piket'));
  useSneltoets('alt+7', () => kies('telefoonlijst'));
  useSneltoets('alt+5', () => kies('toegang'), { actief: magNuIn(archief, 'account.lijst') });
  useSneltoets('alt+6', () => kies('account'));
  useSneltoets('ctrl+l', () => void vergrendel(), { inDialoog: true });

  const menu = MENU.filter(({ id, voor }) => (voor === undefined || magNuIn(archief, voor)) && (id !== 'nieuw' || magNieuw));
  // Whoever looks along sees, and changes nothing.
  const werkarchief = useMemo(() => (archief.meekijken ? { ...archief, alleenLezen: true } : archief), [archief]);
  const fouten = [archief.alleenLezen ? { code: 'ARCHIEF_ALLEEN_LEZEN' } : null, melding.fout, slotfout].filter((fout) => fout !== null);
  return (
    <ArchiefContext value={werkarchief}>
      <NavigatieContext value={navigatie}>
        <Schil
          topbalk={<Balk archief={archief} nachtstand={nachtstand} bijVergrendel={() => void vergrendel()} />}
          menu={<Hoofdmenu items={menu} actief={MENUPLEK[route.naam]} bijKies={kies} />}
          berichten={
            (archief.meekijken || fouten.length > 0 || gevraagd === plek) && (
              <>
                {archief.meekijken && <Meekijkband />}
                {gevraagd === plek && <TweedeMelding bijNieuw={() => void nieuweMelding()} bijTerug={() => setGevraagd('')} />}
                {fouten.map((fout) => <Bericht key={fout.code} fout={fout} />)}
              </>
            )
          }
        >
          <Foutgrens key={plek} acties={<Knop bijKlik={() => kies('dossiers')}>Naar de dossiers</Knop>}>
            <Stil aan={archief.meekijken && route.naam === 'nacht'}>
              <Pagina route={route} lijst={{ zoek, bijZoek: setZoek, bijNieuw: () => void nieuweMelding(), bezig: melding.bezig }} />
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
  return <Melding soort={fout.code === 'ARCHIEF_ALLEEN_LEZEN' ? 'waarschuwing' : 'fout'} titel={wat}>{stap}</Melding>;
}
