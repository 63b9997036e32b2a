import { useState } from 'react';
import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import type { DossierBeeld } from '../../../shared/contract/dossiers.ts';
import { tekstIn, tijdstipIn, type Formulier, type Veldfout } from '../../../shared/dossier/velden/formulier.ts';
import { isDagfeit, momentLabel, veldenVan } from '../../../shared/dossier/velden/index.ts';
import { useNu } from '../../app/tijd.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Kaart, Tekstvak } from '../../ui/index.ts';
import { Conceptvorm, type Concept } from '../concept/Conceptvorm.tsx';
import { correctieopdracht } from '../gebeurtenis/correctierecht.ts';
import { Gebeurtenisvelden } from '../gebeurtenis/Gebeurtenisvelden.tsx';
import { Momentveld } from '../gebeurtenis/Momentveld.tsx';
import { GEWEIGERD, veldfoutTekst, veldId } from '../gebeurtenis/veldfout.ts';
import { beginCorrectie, gevolgVanCorrectie, leesCorrectie, MOMENT, REDEN, rijnaam, type TeCorrigerenFeit } from './correctie.ts';
import { Correctiegevolg } from './Correctiegevolg.tsx';
import { Dossierformulier } from './Dossierformulier.tsx';

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
  const { formulier } = concept;
  const [gevraagd, setGevraagd] = useState(false);
  const opdracht = useOpdracht(correctieopdracht(feit.type));
  const { correctie, fouten } = leesCorrectie(feit, formulier, nu);
  const zet = (pad: string, waarde: Formulier[string]): void => concept.zet({ [pad]: waarde });
  const zichtbaar = [...(gevraagd ? fouten : []), ...uitKern(opdracht.fout)];
  const label = momentLabel(feit.type);
  const gevolg = fouten.some(({ veld }) => veld !== REDEN) ? null : gevolgVanCorrectie(beeld, { ...correctie, reden: correctie.reden || '-' }, nu);

  return (
    <Dossierformulier
      concept={concept}
      fouten={fouten}
      bijGevraagd={() => setGevraagd(true)}
      legVast={async () => (await opdracht.geef({ dossierId: beeld.dossierId, ...correctie })) !== null}
      opdracht={opdracht}
      knop="Leg de correctie vast"
      bijKlaar={bijKlaar}
      bijAnnuleren={bijAnnuleren}
    >
      <Kaart>
        {label !== null && (
          <Momentveld
            id={veldId(MOMENT)}
            label={label}
            dag={isDagfeit(feit.type)}
            verplicht
            waarde={tijdstipIn(formulier, MOMENT)}
            bijWijziging={(tijdstip) => zet(MOMENT, tijdstip)}
            fout={veldfoutTekst(zichtbaar, MOMENT)}
          />
        )}
        <Gebeurtenisvelden velden={veldenVan(feit.type)} omgeving={{ formulier, fouten: zichtbaar, zet, rijnaam: (veld, nummer) => rijnaam(beeld, feit, veld, nummer) }} />
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
    </Dossierformulier>
  );
}

/** A refusal of the core that is about one field, at that field. */
function uitKern(fout: { code: string; params: Readonly<Record<string, unknown>> } | null): Veldfout[] {
  const veld = fout?.params['veld'];
  if (fout === null || typeof veld !== 'string' || veld === '') return [];
  return [{ veld, code: fout.code === 'IN_DE_TOEKOMST' ? fout.code : GEWEIGERD, params: {} }];
}
