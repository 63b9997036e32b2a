import { useCallback, useState } from 'react';
import type { Roosterhandeling } from '../../../../shared/contract/piket.ts';
import { beschrijfRooster } from '../../../../shared/tekst/rooster.ts';
import { momentVoluit } from '../../../../shared/wth/opmaak.ts';
import { Foutmelding } from '../../../bridge/Foutmelding.tsx';
import { roep } from '../../../bridge/roep.ts';
import { useVraag, type Fout } from '../../../bridge/useVraag.ts';
import { Knop, Leegstaat, Tijdlijn } from '../../../ui/index.ts';
import { useNaamVan } from '../roosterbeeld.ts';
import { useBijPiketwijziging } from '../usePiketNu.ts';
import { Verschillen } from '../wijzig/Gevolg.tsx';

const PAGINA = 20;
/** Of what was saved in one go, so many lines stand open. */
const KORT = 5;

/** What was done to the roster, the latest first, each with what it changed. */
export function Geschiedenisblad() {
  const eerste = useVraag('piket.geschiedenis', { voor: null, aantal: PAGINA });
  const [meer, setMeer] = useState<{ handelingen: Roosterhandeling[]; vervolg: number | null } | null>(null);
  const [fout, setFout] = useState<Fout | null>(null);
  const { herlaad } = eerste;
  useBijPiketwijziging(
    useCallback(() => {
      setMeer(null);
      void herlaad();
    }, [herlaad]),
  );
  const naam = useNaamVan();
  const handelingen = [...(eerste.data?.handelingen ?? []), ...(meer?.handelingen ?? [])];
  const vervolg = meer === null ? (eerste.data?.vervolg ?? null) : meer.vervolg;
  const haalMeer = async (voor: number): Promise<void> => {
    const antwoord = await roep('piket.geschiedenis', { voor, aantal: PAGINA });
    if (!antwoord.ok) return setFout(antwoord.error);
    setMeer({ handelingen: [...(meer?.handelingen ?? []), ...antwoord.value.handelingen], vervolg: antwoord.value.vervolg });
  };
  if (eerste.data !== null && handelingen.length === 0) return <Leegstaat titel="Er is nog niets aan het rooster gedaan." />;
  return (
    <>
      <Tijdlijn
        label="Geschiedenis van het rooster"
        items={handelingen.map((handeling) => {
          const delen = handeling.gebeurtenissen.map((gebeurtenis) => beschrijfRooster(gebeurtenis, naam, (id) => handeling.genoemd[id]));
          return {
            id: `handeling-${handeling.volgnummer}`,
            tijd: momentVoluit(handeling.vastgelegdOp),
            moment: handeling.vastgelegdOp,
            titel: delen[0]?.titel ?? '',
            wie: `${handeling.door}, ${handeling.hoedanigheid}`,
            inhoud: <Inhoud handeling={handeling} delen={delen} />,
          };
        })}
      />
      <Foutmelding fout={eerste.fout ?? fout} />
      {vervolg !== null && <Knop bijKlik={() => void haalMeer(vervolg)}>Toon eerder</Knop>}
    </>
  );
}

function Inhoud({ handeling, delen }: { handeling: Roosterhandeling; delen: readonly ReturnType<typeof beschrijfRooster>[] }) {
  const [hoofd, ...rest] = delen;
  return (
    <>
      {hoofd?.regels.map(({ label, waarde }) => <div key={label}>{label}: {waarde}</div>)}
      {rest.slice(0, KORT).map((deel) => <Deel key={deel.titel + (deel.regels[0]?.waarde ?? '')} {...deel} />)}
      {rest.length > KORT && (
        <details>
          <summary>en nog {rest.length - KORT} onderdelen</summary>
          {rest.slice(KORT).map((deel) => <Deel key={deel.titel + (deel.regels[0]?.waarde ?? '')} {...deel} />)}
        </details>
      )}
      <Verschillen wijzigingen={handeling.wijzigingen} meer={handeling.meer} kort />
    </>
  );
}

/** One of the events that were saved together, in a line. */
function Deel({ titel, regels }: ReturnType<typeof beschrijfRooster>) {
  return <div className="piket__zacht">{titel}{regels.length > 0 && ` (${regels.map(({ waarde }) => waarde).join('; ')})`}</div>;
}
