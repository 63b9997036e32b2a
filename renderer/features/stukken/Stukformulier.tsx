import { useRef, useState, type ReactNode } from 'react';
import type { Invoer } from '../../../shared/contract/contract.ts';
import type { Stukbeschrijving } from '../../../shared/dossier/gebeurtenissen/stukken.ts';
import { rubriekopties, stukvelden } from '../../../shared/dossier/stukken/velden.ts';
import { tekstIn, uitFormulier, type Formulier } from '../../../shared/dossier/velden/formulier.ts';
import { tekst, type EnigeVelden } from '../../../shared/dossier/velden/vorm.ts';
import { useNu } from '../../app/tijd.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { focusVeld, Invulvorm, Knop, Knoppenrij, Selectie, Stapel, useSneltoets } from '../../ui/index.ts';
import { Conceptstatus } from '../concept/Conceptstatus.tsx';
import { useBewaarder, type Gevonden } from '../concept/useConcept.ts';
import { Gebeurtenisvelden } from '../gebeurtenis/Gebeurtenisvelden.tsx';
import { Weigering } from '../documenten/Weigering.tsx';
import { veldfoutTekst, veldId } from '../gebeurtenis/veldfout.ts';

/** The commands that take a description of a piece. */
type Opdracht = 'stuk.voegToe' | 'stuk.wijzig';

export type StukformulierProps<N extends Opdracht> = {
  dossierId: string;
  /** Name of its draft. */
  concept: string;
  begin: Formulier;
  gevonden: Gevonden | null;
  bewaarbaar: boolean;
  knop: string;
  bezigTekst: string;
  dicht: string | null;
  opdracht: N;
  maakInvoer: (gegevens: Stukbeschrijving & { reden: string }) => Invoer<N>;
  bijKlaar: (formulier: Formulier) => Promise<void>;
  /** A second button beside the first. */
  ernaast: ReactNode;
};

const { rubriek, ...overige } = stukvelden;
const REDEN = { reden: tekst('Waarom wijzigt u dit?') };

/** What is said about a piece: its part of the index, what it is, its date, who it is from, and who may see it. */
export function Stukformulier<N extends Opdracht>(props: StukformulierProps<N>) {
  const { dossierId, concept, gevonden, bewaarbaar, opdracht: naam } = props;
  const nu = useNu();
  const opdracht = useOpdracht(naam);
  const [formulier, setFormulier] = useState<Formulier>(() => gevonden?.formulier ?? props.begin);
  const [gevraagd, setGevraagd] = useState(false);
  const laatste = useRef(formulier);
  const bewaarder = useBewaarder(dossierId, concept, () => laatste.current);
  const metReden = naam === 'stuk.wijzig';
  const velden: EnigeVelden = { rubriek, ...overige, ...(metReden && REDEN) };
  const { gegevens, fouten } = uitFormulier(velden, formulier, {}, nu);
  const omgeving = {
    formulier,
    fouten: gevraagd ? fouten : [],
    zet(pad: string, waarde: Formulier[string]) {
      laatste.current = { ...laatste.current, [pad]: waarde };
      setFormulier(laatste.current);
      if (bewaarbaar) bewaarder.gewijzigd();
    },
  };
  const verzend = async (): Promise<void> => {
    if (opdracht.bezig || props.dicht !== null) return;
    setGevraagd(true);
    const [eerste] = fouten;
    if (eerste !== undefined) return void focusVeld(veldId(eerste.veld));
    await bewaarder.stop();
    // Read by the schema of these fields just now.
    const uitkomst = await opdracht.geef(props.maakInvoer(gegevens as Stukbeschrijving & { reden: string }));
    if (uitkomst === null) return bewaarder.hervat();
    bewaarder.klaar();
    await props.bijKlaar(laatste.current);
  };
  useSneltoets('ctrl+enter', () => void verzend());
  return (
    <Invulvorm bijVerzend={verzend}>
      <Stapel>
        <Selectie
          id={veldId('rubriek')}
          label="Onderdeel van de index"
          verplicht
          opties={rubriekopties}
          waarde={rubriekopties.find(({ waarde }) => waarde === tekstIn(formulier, 'rubriek'))?.waarde ?? ''}
          bijWijziging={(waarde) => omgeving.zet('rubriek', waarde)}
          fout={veldfoutTekst(omgeving.fouten, 'rubriek')}
        />
        <Gebeurtenisvelden velden={{ ...overige, ...(metReden && REDEN) }} omgeving={omgeving} />
        <Weigering fout={opdracht.fout} />
        <Knoppenrij>
          <Knop soort="primair" type="submit" sneltoets="ctrl+enter" bezig={opdracht.bezig} uitgeschakeld={props.dicht !== null} waaromNiet={props.dicht}>
            {opdracht.bezig ? props.bezigTekst : props.knop}
          </Knop>
          {props.ernaast}
        </Knoppenrij>
        <Conceptstatus bewaarder={bewaarder} bewaarbaar={bewaarbaar} />
      </Stapel>
    </Invulvorm>
  );
}
