import { useState } from 'react';
import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import type { DossierBeeld } from '../../../shared/contract/dossiers.ts';
import { ofGeen } from '../../../shared/fout.ts';
import { gevolgVanUitreiking } from '../../../shared/dossier/uitreiken.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { leesMomentveld } from '../../../shared/dossier/velden/formulier.ts';
import { tijdstipInvoer } from '../../../shared/wth/invoer.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, Kaart, Keuze, Linkknop, Tekstvak, Tekstveld } from '../../ui/index.ts';
import { Conceptvorm, type Concept } from '../concept/Conceptvorm.tsx';
import { Momentveld } from '../gebeurtenis/Momentveld.tsx';
import { veldfoutTekst, veldId } from '../gebeurtenis/veldfout.ts';
import { Dossierformulier } from './Dossierformulier.tsx';
import { beginUitreiken, leesUitreiken, type Uitreikformulier } from './uitreikformulier.ts';
import { Uitreikingsgevolg } from './Uitreikingsgevolg.tsx';

const WIJZEN = [
  { waarde: 'in persoon', tekst: 'In persoon uitgereikt' },
  { waarde: 'nederlegging', tekst: 'Nedergelegd bij de gemeentesecretarie', uitleg: 'Als niet bekend is waar de uithuisgeplaatste verblijft (Wth 2 lid 7).' },
] as const;
const ONTVANGST = [
  { waarde: 'getekend', tekst: 'Getekend voor ontvangst' },
  { waarde: 'geweigerd', tekst: 'Tekenen geweigerd', uitleg: 'De beschikking is dan toch uitgereikt.' },
] as const;

export type UitreikenProps = { beeld: DossierBeeld; dossier: Dossier; bijKlaar: () => Promise<void>; bijAnnuleren: () => void };

/** Records that the beschikking was handed over or deposited, and says first what that does to the ten days. */
export function Uitreiken(props: UitreikenProps) {
  return (
    <Conceptvorm dossierId={props.beeld.dossierId} naam={conceptnaam('beschikking.uitgereikt')} begin={() => beginUitreiken(props.dossier)}>
      {(concept) => <Uitreikvorm {...props} concept={concept} />}
    </Conceptvorm>
  );
}

function Uitreikvorm({ beeld, dossier, bijKlaar, bijAnnuleren, concept }: UitreikenProps & { concept: Concept<Uitreikformulier> }) {
  const { formulier, zet } = concept;
  const [gevraagd, setGevraagd] = useState(false);
  const opdracht = useOpdracht('beschikking.uitgereikt');
  const { invoer, fouten } = leesUitreiken(beeld.dossierId, formulier);
  const fout = (veld: string): string | undefined => (gevraagd ? veldfoutTekst(fouten, veld) : undefined);
  const { moment } = leesMomentveld('at', formulier.at, true, null);
  const gevolg = moment === null ? null : ofGeen(() => gevolgVanUitreiking(dossier, moment));
  const ingang = dossier.opgelegd?.gegevens.ingang;

  return (
    <Dossierformulier
      concept={concept}
      fouten={fouten}
      bijGevraagd={() => setGevraagd(true)}
      legVast={async () => invoer !== null && (await opdracht.geef(invoer)) !== null}
      opdracht={opdracht}
      knop="Leg de uitreiking vast"
      bijKlaar={bijKlaar}
      bijAnnuleren={bijAnnuleren}
      voet={<Alinea soort="klein">U kunt dit later niet wissen. Een vergissing herstelt u met een correctie.</Alinea>}
    >
      <Kaart>
        <Momentveld id={veldId('at')} label="Wanneer is de beschikking uitgereikt?" verplicht waarde={formulier.at} bijWijziging={(at) => zet({ at })} fout={fout('at')} />
        {ingang !== undefined && dossier.aangezegd === null && (
          <p>
            <Linkknop bijKlik={() => zet({ at: tijdstipInvoer(ingang) })}>Zoals in de beschikking staat: {momentVoluit(ingang)}</Linkknop>
          </p>
        )}
        {gevolg !== null && <Uitreikingsgevolg gevolg={gevolg} />}
        <Keuze id={veldId('wijze')} label="Hoe?" verplicht opties={WIJZEN} waarde={formulier.wijze} bijWijziging={(wijze) => zet({ wijze })} fout={fout('wijze')} />
        {formulier.wijze === 'in persoon' && (
          <Keuze
            id={veldId('ontvangst')}
            label="Ontvangst"
            verplicht
            opties={ONTVANGST}
            waarde={formulier.ontvangst}
            bijWijziging={(ontvangst) => zet({ ontvangst })}
            fout={fout('ontvangst')}
          />
        )}
        <Tekstveld id={veldId('door')} label="Door wie?" verplicht breedte="middel" waarde={formulier.door} bijWijziging={(door) => zet({ door })} fout={fout('door')} />
        <Tekstvak
          id={veldId('toelichting')}
          label="Toelichting"
          uitleg={formulier.wijze === 'nederlegging' ? 'Waarom is het verblijf onbekend, en hoe is er gezocht?' : undefined}
          verplicht={formulier.wijze === 'nederlegging'}
          waarde={formulier.toelichting}
          bijWijziging={(toelichting) => zet({ toelichting })}
          fout={fout('toelichting')}
        />
      </Kaart>
    </Dossierformulier>
  );
}
