import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Dekkingskeuze } from '../../../../shared/piket/opdrachten/dekking.ts';
import { periodeTekst } from '../../../../shared/tekst/rooster.ts';
import { useVernieuwArchief } from '../../../app/archief.ts';
import { Foutmelding } from '../../../bridge/Foutmelding.tsx';
import type { Fout } from '../../../bridge/useVraag.ts';
import { Alinea, Invulvorm, Knop, Knoppenrij, Kop, Linkknop, IcoonTerug, PAGINATITEL, useSneltoets, Vinkje } from '../../../ui/index.ts';
import { useConcept, useVeld } from '../../eigenformulier/useVeld.ts';
import { useRooster } from '../roosterbeeld.ts';
import { meldPiketwijziging } from '../usePiketNu.ts';
import { Dekkingen } from './Dekkingen.tsx';
import { Gevolg } from './Gevolg.tsx';
import { bewaar, type Kaal } from './opdracht.ts';
import { useProef } from './useProef.ts';

export type WijzigingProps = {
  titel: string;
  uitleg?: ReactNode;
  /** The fields. */
  children?: ReactNode;
  /** What would be saved; `null` while something is missing or cannot be read. */
  opdracht: Kaal | null;
  /** What the button says: `Bewaar het plan`. */
  bewaarTekst: string;
  /** The form was not complete when saving was asked: show what is missing. */
  bijOnvolledig?: () => void;
  bijKlaar: () => void;
  bijTerug: () => void;
};

/**
 * The frame of every change of the roster: fields, below them what would change and who covers what it leaves open, and
 * saving. Nothing is saved that was not shown first.
 */
export function Wijziging(props: WijzigingProps) {
  const { titel, uitleg, children, opdracht, bewaarTekst, bijOnvolledig, bijKlaar, bijTerug } = props;
  const [gekozen, setGekozen] = useVeld<{ voor: string; dekking: readonly Dekkingskeuze[] } | null>('gekozen', null);
  const [erkend, setErkend] = useState(false);
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<Fout | null>(null);
  const slot = useRef(false);
  const vernieuw = useVernieuwArchief();
  const concept = useConcept();
  // A choice of who covers belongs to the change that it was made for.
  const voor = JSON.stringify(opdracht);
  const dekking = gekozen?.voor === voor ? gekozen.dekking : null;
  const proef = useProef(opdracht, dekking);
  const { uitkomst } = proef;
  const { verwacht } = useRooster();
  // Somebody else changed the roster while this form was open: the rest of the page has to know it too.
  const anders = uitkomst !== null && uitkomst.verwacht !== verwacht;
  useEffect(() => {
    if (anders) meldPiketwijziging();
  }, [anders]);
  const niemand = uitkomst?.niemand ?? [];
  const klaar = opdracht !== null && uitkomst !== null && !proef.bezig && proef.fout === null && (niemand.length === 0 || erkend);

  const verzend = async (): Promise<void> => {
    if (opdracht === null) bijOnvolledig?.();
    if (!klaar || slot.current) return;
    slot.current = true;
    setBezig(true);
    const antwoord = await bewaar(opdracht, uitkomst.dekking, erkend && niemand.length > 0, uitkomst.verwacht);
    slot.current = false;
    setBezig(false);
    if (!antwoord.ok) {
      // Somebody else changed the roster: what this changes is worked out anew, upon the roster as it is now.
      proef.opnieuw();
      return setFout(antwoord.error);
    }
    await concept?.wis();
    meldPiketwijziging();
    await vernieuw();
    bijKlaar();
  };
  const terug = async (weg: boolean): Promise<void> => {
    await (weg ? concept?.wis() : concept?.bewaar());
    bijTerug();
  };
  useSneltoets('ctrl+enter', () => void verzend());

  return (
    <Invulvorm className="piket__wijziging" bijVerzend={verzend}>
      <header className="piket__wijzigkop">
        <Linkknop icoon={<IcoonTerug />} bijKlik={() => void terug(false)}>Terug naar het rooster</Linkknop>
        <Kop niveau={1} id={PAGINATITEL}>{titel}</Kop>
        {uitleg && <Alinea soort="klein">{uitleg}</Alinea>}
      </header>
      {children}
      <section className="piket__gevolg" aria-label="Wat dit verandert" aria-live="polite" aria-busy={proef.bezig}>
        {opdracht === null && <Alinea soort="klein">Vul de velden in. Dan staat hier wat er verandert, voordat u bewaart.</Alinea>}
        {opdracht !== null && uitkomst === null && proef.fout === null && <Alinea soort="klein">Even rekenen…</Alinea>}
        {uitkomst && proef.fout === null && <Gevolg gevolg={uitkomst} />}
        {uitkomst && uitkomst.dekking.length > 0 && (
          <Dekkingen dekking={dekking ?? uitkomst.dekking} bijWijziging={(nieuw) => setGekozen({ voor, dekking: nieuw })} />
        )}
        <Foutmelding fout={proef.fout} />
        {niemand.length > 0 && (
          <Vinkje
            aangevinkt={erkend}
            bijWijziging={setErkend}
            uitleg={niemand.slice(0, 5).map((gat) => <div key={gat.van}>{periodeTekst(gat)}</div>)}
          >
            Ik weet dat dan niemand in functie is.
          </Vinkje>
        )}
      </section>
      <Foutmelding fout={fout} />
      <Knoppenrij>
        <Knop soort="primair" type="submit" sneltoets="ctrl+enter" bezig={bezig} uitgeschakeld={opdracht !== null && !klaar} waaromNiet={waaromNiet(proef.fout, niemand.length > 0 && !erkend)}>
          {bezig ? 'Bewaren…' : bewaarTekst}
        </Knop>
        <Knop bijKlik={() => void terug(true)}>Annuleer</Knop>
      </Knoppenrij>
    </Invulvorm>
  );
}

function waaromNiet(fout: Fout | null, teErkennen: boolean): string {
  if (fout !== null) return 'Verbeter eerst wat hierboven staat.';
  return teErkennen ? 'Bevestig eerst dat u weet dat dan niemand in functie is.' : '';
}
