import { useState } from 'react';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { roep } from '../../bridge/roep.ts';
import type { Fout } from '../../bridge/useVraag.ts';
import { focusVeld, Invulvorm, Keuze, Knop, Knoppenrij, Melding, Stapel, Tekstvak, Tekstveld, useBeginFocus } from '../../ui/index.ts';
import { Conceptvorm, legConceptVast, type Concept } from '../concept/Conceptvorm.tsx';
import { Inhaalfeiten } from './Inhaalfeiten.tsx';

export type Post = Uitvoer<'inhaal.lijst'>['posten'][number];
/** What one does with it: enter it, check what another entered, or say that it need not be entered. */
export type Handeling = 'invoeren' | 'controleren' | 'nietNodig';

/** What is typed about it. */
type Vorm = { kenmerk: string; toelichting: string; klopt: string };
const LEEG: Vorm = { kenmerk: '', toelichting: '', klopt: '' };

const GEBEURTENIS = { invoeren: 'inhaal.ingevoerd', controleren: 'inhaal.gecontroleerd', nietNodig: 'inhaal.nietNodig' } as const;

const KLOPT = [
  { waarde: 'ja', tekst: 'Ja, het is hetzelfde' },
  { waarde: 'nee', tekst: 'Nee, het moet opnieuw' },
] as const;

export type InhaalformulierProps = { post: Post; handeling: Handeling; bijKlaar: () => Promise<void>; bijAnnuleren: () => void };

/** The form of one thing to enter or to check; what is typed is kept. */
export function Inhaalformulier(props: InhaalformulierProps) {
  const { post, handeling } = props;
  return (
    <Conceptvorm dossierId={post.dossierId} naam={conceptnaam(GEBEURTENIS[handeling], post.id)} begin={() => LEEG}>
      {(concept) => <Vormvelden {...props} concept={concept} />}
    </Conceptvorm>
  );
}

/** Gives the command of this form. */
function geef({ post, handeling }: Pick<InhaalformulierProps, 'post' | 'handeling'>, { kenmerk, toelichting, klopt }: Vorm) {
  const basis = { dossierId: post.dossierId, post: post.id };
  const tekst = toelichting.trim();
  if (handeling === 'invoeren') return roep('inhaal.invoeren', { ...basis, kenmerk: kenmerk.trim(), toelichting: tekst });
  if (handeling === 'controleren') return roep('inhaal.controleren', { ...basis, klopt: klopt === 'ja', toelichting: tekst });
  return roep('inhaal.nietNodig', { ...basis, reden: tekst });
}

function Vormvelden({ post, handeling, bijKlaar, bijAnnuleren, concept }: InhaalformulierProps & { concept: Concept<Vorm> }) {
  const { formulier, zet, bewaarder } = concept;
  const { kenmerk, toelichting, klopt } = formulier;
  const kader = useBeginFocus();
  const [gevraagd, setGevraagd] = useState(false);
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<Fout | null>(null);
  // Who enters it anew has to know what was wrong.
  const metReden = handeling === 'nietNodig' || (handeling === 'controleren' && klopt === 'nee');
  const geenReden = metReden && toelichting.trim() === '';
  const geenKeuze = handeling === 'controleren' && klopt === '';

  const verzend = async (): Promise<void> => {
    setGevraagd(true);
    if (geenKeuze || geenReden) {
      focusVeld(geenKeuze ? 'inhaal-klopt' : 'inhaal-toelichting');
      return;
    }
    if (bezig) return;
    setBezig(true);
    const gelukt = await legConceptVast(bewaarder, async () => {
      const antwoord = await geef({ post, handeling }, formulier);
      setFout(antwoord.ok ? null : antwoord.error);
      return antwoord.ok ? antwoord.value : null;
    });
    setBezig(false);
    if (gelukt) await bijKlaar();
  };
  return (
    <Invulvorm ref={kader} className="regellijst__formulier" bijVerzend={verzend}>
      <Stapel>
        {concept.bericht}
        {handeling !== 'nietNodig' && <Inhaalfeiten post={post} />}
        {handeling === 'invoeren' && <Tekstveld id="inhaal-kenmerk" label="Kenmerk in het regionale systeem" breedte="middel" waarde={kenmerk} bijWijziging={(waarde) => zet({ kenmerk: waarde })} />}
        {handeling === 'controleren' && (
          <Keuze id="inhaal-klopt" label="Staat er hetzelfde als in dit dossier?" verplicht opties={KLOPT} waarde={klopt === 'ja' || klopt === 'nee' ? klopt : ''} bijWijziging={(waarde) => zet({ klopt: waarde })} fout={gevraagd && geenKeuze ? 'Maak een keuze.' : undefined} />
        )}
        <Tekstvak
          id="inhaal-toelichting"
          label={handeling === 'nietNodig' ? 'Waarom hoeft dit niet?' : metReden ? 'Wat klopt er niet?' : 'Toelichting'}
          verplicht={metReden}
          regels={2}
          waarde={toelichting}
          bijWijziging={(waarde) => zet({ toelichting: waarde })}
          fout={gevraagd && geenReden ? 'Vul dit veld in.' : undefined}
        />
        {fout !== null && <Melding soort="fout" titel={foutTekst(fout).wat}>{foutTekst(fout).stap}</Melding>}
        <Knoppenrij>
          <Knop soort="primair" type="submit" bezig={bezig}>Leg vast</Knop>
          <Knop bijKlik={bijAnnuleren}>Annuleer</Knop>
        </Knoppenrij>
        {concept.status}
      </Stapel>
    </Invulvorm>
  );
}
