import { useState } from 'react';
import type { Oordeel, Post } from '../../../shared/archief/stappen.ts';
import { datumVoluit } from '../../../shared/wth/opmaak.ts';
import { leesDatum } from '../../../shared/wth/getypt.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Datumveld, focusVeld, Invulvorm, Keuze, Knop, Knoppenrij, Stapel, Tekstvak, useBeginFocus } from '../../ui/index.ts';
import { Conceptkader } from '../eigenformulier/Conceptkader.tsx';
import { useConcept, useVeld } from '../eigenformulier/useVeld.ts';
import { lijstvorm } from './lijstvorm.ts';

const OPTIES = [
  { waarde: 'akkoord', tekst: 'Akkoord met vernietigen', toets: 'a' },
  { waarde: 'uitzonderen', tekst: 'Uitzonderen', uitleg: 'Niet op deze lijst. Op een volgende lijst kan het weer worden beoordeeld.', toets: 'u' },
  { waarde: 'andere termijn', tekst: 'Andere termijn', uitleg: 'Bewaren tot een dag die u noemt. Daarna komt het dossier weer bij wat te vernietigen is.', toets: 't' },
] as const;

export type OordeelvormProps = { lijstId: string; post: Post & { oordeel: Oordeel | null }; bijKlaar: () => Promise<void>; bijTerug: () => void };

/** The judgement about one case: agree, exclude with the reason, or another term. */
export function Oordeelvorm(props: OordeelvormProps) {
  return (
    <Conceptkader formulier={lijstvorm('oordeel', props.lijstId, props.post.dossierId)} focus={null} metStatus={false}>
      <Vorm {...props} />
    </Conceptkader>
  );
}

function Vorm({ lijstId, post, bijKlaar, bijTerug }: OordeelvormProps) {
  const concept = useConcept();
  const kader = useBeginFocus();
  const [uitkomst, setUitkomst] = useVeld<Oordeel['uitkomst'] | ''>('uitkomst', post.oordeel?.uitkomst ?? '');
  const [toelichting, setToelichting] = useVeld('toelichting', post.oordeel?.toelichting ?? '');
  const [tot, setTot] = useVeld('tot', '');
  const [gevraagd, setGevraagd] = useState(false);
  const { geef, bezig, fout, wisFout } = useOpdracht('vernietiging.beoordeel');
  const dag = leesDatum(tot).waarde;
  const mist = { uitkomst: uitkomst === '', toelichting: uitkomst !== '' && uitkomst !== 'akkoord' && toelichting.trim() === '', tot: uitkomst === 'andere termijn' && dag === null };
  const verzend = async (): Promise<void> => {
    setGevraagd(true);
    wisFout();
    if (mist.uitkomst) return void focusVeld('oordeel');
    if (mist.tot) return void focusVeld('oordeel-tot');
    if (mist.toelichting) return void focusVeld('oordeel-toelichting');
    if (bezig || uitkomst === '') return;
    const oordeel: Oordeel = uitkomst === 'andere termijn' ? { uitkomst, toelichting: toelichting.trim(), tot: dag ?? '' } : { uitkomst, toelichting: toelichting.trim() };
    if ((await geef({ lijstId, beoordeling: { dossierId: post.dossierId, oordeel } })) === null) return;
    await concept?.wis();
    await bijKlaar();
  };
  return (
    <Invulvorm ref={kader} bijVerzend={verzend}>
      <Stapel>
        <Keuze id="oordeel" label={`Uw oordeel over ${post.zaaknummer}`} opties={OPTIES} waarde={uitkomst} bijWijziging={setUitkomst} fout={gevraagd && mist.uitkomst ? 'Kies een oordeel.' : undefined} />
        {uitkomst === 'andere termijn' && (
          <Datumveld id="oordeel-tot" label="Bewaren tot" verplicht waarde={tot} bijWijziging={setTot} uitlezing={dag === null ? undefined : datumVoluit(dag)} fout={gevraagd && mist.tot ? 'Vul een datum in.' : undefined} />
        )}
        <Tekstvak
          id="oordeel-toelichting"
          label={uitkomst === 'akkoord' || uitkomst === '' ? 'Toelichting' : 'Waarom?'}
          uitleg="Blijft zichtbaar bij de lijst, ook later. Schrijf het zonder namen."
          verplicht={uitkomst !== '' && uitkomst !== 'akkoord'}
          regels={2}
          maxTekens={2000}
          waarde={toelichting}
          bijWijziging={setToelichting}
          fout={gevraagd && mist.toelichting ? 'Vul de reden in.' : undefined}
        />
        <Foutmelding fout={fout} />
        <Knoppenrij>
          <Knop soort="primair" type="submit" bezig={bezig}>{bezig ? 'Vastleggen…' : 'Leg het oordeel vast'}</Knop>
          <Knop bijKlik={bijTerug}>Annuleer</Knop>
        </Knoppenrij>
      </Stapel>
    </Invulvorm>
  );
}
