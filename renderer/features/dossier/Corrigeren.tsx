import { useRef, useState, type SyntheticEvent } from 'react';
import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import type { DossierBeeld } from '../../../shared/contract/dossiers.ts';
import { tekstIn, tijdstipIn, type Formulier, type Veldfout } from '../../../shared/dossier/velden/formulier.ts';
import { momentLabel, veldenVan } from '../../../shared/dossier/velden/index.ts';
import { useNu } from '../../app/tijd.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { focusVeld, Kaart, Knop, Knoppenrij, Stapel, Tekstvak, useSneltoets } from '../../ui/index.ts';
import { beginCorrectie, gevolgVanCorrectie, leesCorrectie, MOMENT, REDEN, type TeCorrigerenFeit } from './correctie.ts';
import { Correctiegevolg } from './Correctiegevolg.tsx';
import { Correctievelden } from './Correctieveld.tsx';
import { Momentveld } from './Momentveld.tsx';
import { GEWEIGERD, veldfoutTekst, veldId } from './veldfout.ts';
import { Weigering } from '../documenten/Weigering.tsx';
import { Conceptvorm, type Concept } from '../verloop/Conceptvorm.tsx';

export type CorrigerenProps = { beeld: DossierBeeld; feit: TeCorrigerenFeit; bijKlaar: () => Promise<void>; bijAnnuleren: () => void };

/** Corrects a fact: the same fields as it has, filled in as they count now, and the reason. */
export function Corrigeren(props: CorrigerenProps) {
  return (
    <Conceptvorm dossierId={props.beeld.dossierId} naam={conceptnaam('gebeurtenis.gecorrigeerd', props.feit.id)} begin={() => beginCorrectie(props.feit)}>
      {(concept) => <Correctievorm {...props} concept={concept} />}
    </Conceptvorm>
  );
}

function Correctievorm({ beeld, feit, bijKlaar, bijAnnuleren, concept }: CorrigerenProps & { concept: Concept<Formulier> }) {
  const nu = useNu();
  const { formulier, bewaarder } = concept;
  const [gevraagd, setGevraagd] = useState(false);
  const onderweg = useRef(false);
  const opdracht = useOpdracht('feit.corrigeer');
  const { correctie, fouten } = leesCorrectie(feit, formulier, nu);
  const zet = (pad: string, waarde: Formulier[string]): void => concept.zet({ [pad]: waarde });
  const zichtbaar = [...(gevraagd ? fouten : []), ...uitKern(opdracht.fout)];
  const label = momentLabel(feit.type);
  const gevolg = fouten.some(({ veld }) => veld !== REDEN) ? null : gevolgVanCorrectie(beeld, { ...correctie, reden: correctie.reden || '-' }, nu);

  const verzend = async (): Promise<void> => {
    if (onderweg.current) return;
    setGevraagd(true);
    const [eerste] = fouten;
    if (eerste !== undefined) return void focusVeld(veldId(eerste.veld));
    onderweg.current = true;
    await bewaarder.stop();
    const antwoord = await opdracht.geef({ dossierId: beeld.dossierId, ...correctie });
    onderweg.current = false;
    if (antwoord === null) return bewaarder.hervat();
    bewaarder.klaar();
    await bijKlaar();
  };
  useSneltoets('ctrl+enter', () => void verzend());

  return (
    <form
      className="dossier-formulier"
      noValidate
      onSubmit={(gebeurtenis: SyntheticEvent) => {
        gebeurtenis.preventDefault();
        void verzend();
      }}
    >
      <Stapel>
        {concept.bericht}
        <Kaart>
          {label !== null && (
            <Momentveld
              id={veldId(MOMENT)}
              label={label}
              verplicht
              waarde={tijdstipIn(formulier, MOMENT)}
              bijWijziging={(tijdstip) => zet(MOMENT, tijdstip)}
              fout={veldfoutTekst(zichtbaar, MOMENT)}
            />
          )}
          <Correctievelden velden={veldenVan(feit.type)} omgeving={{ formulier, fouten: zichtbaar, zet }} />
        </Kaart>
        <Kaart soort="nadruk">
          <Tekstvak
            id={veldId(REDEN)}
            label="Waarom corrigeert u dit?"
            uitleg="Bijvoorbeeld: verkeerd verstaan aan de telefoon. Deze reden blijft in de tijdlijn staan."
            verplicht
            regels={2}
            waarde={tekstIn(formulier, REDEN)}
            bijWijziging={(reden) => zet(REDEN, reden)}
            fout={veldfoutTekst(zichtbaar, REDEN)}
          />
        </Kaart>
        {gevolg !== null && <Correctiegevolg gevolg={gevolg} />}
        <Weigering fout={opdracht.fout} />
        <Knoppenrij>
          <Knop soort="primair" type="submit" sneltoets="ctrl+enter" bezig={opdracht.bezig}>
            {opdracht.bezig ? 'Vastleggen…' : 'Leg de correctie vast'}
          </Knop>
          <Knop bijKlik={bijAnnuleren}>Terug naar het dossier</Knop>
        </Knoppenrij>
        {concept.status}
      </Stapel>
    </form>
  );
}

/** A refusal of the core that is about one field, at that field. */
function uitKern(fout: { code: string; params: Readonly<Record<string, unknown>> } | null): Veldfout[] {
  const veld = fout?.params['veld'];
  if (fout === null || typeof veld !== 'string' || veld === '') return [];
  return [{ veld, code: fout.code === 'IN_DE_TOEKOMST' ? fout.code : GEWEIGERD, params: {} }];
}
