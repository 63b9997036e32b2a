import { useRef, useState } from 'react';
import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import { tijdstipIn, type Formulier } from '../../../shared/dossier/velden/formulier.ts';
import { isDagfeit, momentLabel } from '../../../shared/dossier/velden/index.ts';
import type { Contact } from '../../../shared/piket/contact.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { useNu } from '../../app/tijd.ts';
import { roep } from '../../bridge/roep.ts';
import type { Fout } from '../../bridge/useVraag.ts';
import { Alinea, Artikel, focusVeld, Gebrekenlijst, Invulvorm, Kaart, Knop, Knoppenrij, Melding, Stapel, TweeKoloms, useSneltoets } from '../../ui/index.ts';
import { Conceptstatus } from '../concept/Conceptstatus.tsx';
import { useBewaarder, type Gevonden } from '../concept/useConcept.ts';
import { Gebeurtenisvelden } from '../gebeurtenis/Gebeurtenisvelden.tsx';
import { Momentveld } from '../gebeurtenis/Momentveld.tsx';
import { veldfoutTekst, veldId } from '../gebeurtenis/veldfout.ts';
import { leesStap, MOMENT, puntenVan } from './formulier.ts';
import { Herlezen } from './Herlezen.tsx';
import { naWijziging } from './stappen/delen.ts';
import { stappen, type Stapnaam } from './stappen/index.ts';
import { Stapwijzer } from './Stapwijzer.tsx';
import { Vragen } from './Vragen.tsx';

export type StapformulierProps = {
  naam: Stapnaam;
  dossier: Dossier;
  gevonden: Gevonden | null;
  bewaarbaar: boolean;
  voorzieningen: readonly Contact[];
  bijKlaar: (tekst: string) => Promise<void>;
  bijTerug: () => void;
};

/** The form of one step: its fields, what the law leaves open, what is missing, and for a decision a last look. */
export function Stapformulier({ naam, dossier, gevonden, bewaarbaar, voorzieningen, bijKlaar, bijTerug }: StapformulierProps) {
  const nu = useNu();
  const stap = stappen[naam];
  const [formulier, setFormulier] = useState<Formulier>(() => gevonden?.formulier ?? stap.begin({ dossier, nu }));
  const [gevraagd, setGevraagd] = useState(false);
  const [herlezen, setHerlezen] = useState(false);
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<Fout | null>(null);
  const laatste = useRef(formulier);
  const bewaarder = useBewaarder(dossier.id, conceptnaam(stap.type), () => laatste.current);

  const beeld = { dossier, nu, formulier, voorzieningen };
  const lezing = leesStap(stap, beeld);
  const label = momentLabel(stap.type) ?? 'Tijdstip';
  const zet = (pad: string, waarde: Formulier[string]): void => {
    laatste.current = naWijziging(dossier, { ...laatste.current, [pad]: waarde }, pad);
    setFormulier(laatste.current);
    setFout(null);
    if (bewaarbaar) bewaarder.gewijzigd();
  };
  const omgeving = { formulier, zet, fouten: gevraagd ? lezing.fouten : [] };

  const legVast = async (): Promise<void> => {
    if (bezig || lezing.at === null) return;
    setBezig(true);
    await bewaarder.stop();
    const { naam: opdracht, invoer } = stap.verzoek(dossier.id, lezing.at, lezing.gegevens);
    const antwoord = await roep(opdracht, invoer);
    setBezig(false);
    setHerlezen(false);
    if (antwoord.ok) {
      bewaarder.klaar();
      await bijKlaar(stap.klaar);
    } else {
      bewaarder.hervat();
      setFout(antwoord.error);
    }
  };
  const verzend = (): void => {
    setGevraagd(true);
    const [eerste] = lezing.fouten;
    if (eerste !== undefined) focusVeld(veldId(eerste.veld));
    else if (lezing.weigering !== null) setFout(lezing.weigering);
    else if (stap.besluit) setHerlezen(true);
    else void legVast();
  };
  useSneltoets('ctrl+enter', verzend);

  const weigering = fout ?? lezing.weigering;
  return (
    <Invulvorm bijVerzend={verzend}>
      <TweeKoloms
        railLabel="Wat nog ontbreekt"
        samenvatting={lezing.fouten.length > 0 ? `Nog ${lezing.fouten.length} in te vullen` : weigering === null ? 'Alles is ingevuld' : 'Ingevuld, maar het kan zo niet'}
        rail={
          <Kaart titel="Wat nog ontbreekt">
            {lezing.fouten.length === 0 && weigering !== null ? (
              <Melding soort="waarschuwing" stil titel="Het kan zo niet worden vastgelegd.">{foutTekst(weigering).wat}</Melding>
            ) : (
              <Gebrekenlijst items={puntenVan(stap, beeld, lezing, label)} volledigTekst="Alles is ingevuld." />
            )}
            <Conceptstatus bewaarder={bewaarder} bewaarbaar={bewaarbaar} />
          </Kaart>
        }
      >
        <Stapel>
          <Alinea>{stap.uitleg} {stap.artikel !== '' && <Artikel>{stap.artikel}</Artikel>}</Alinea>
          {gevonden !== null && (
            <Melding soort="info" titel="U gaat verder met een concept." stil>
              Bewaard op {momentVoluit(gevonden.bewaardOp)}{gevonden.door !== '' && ` door ${gevonden.door}`}.
            </Melding>
          )}
          <Stapwijzer naam={naam} dossier={dossier} nu={nu} />
          <Kaart>
            <Momentveld id={veldId(MOMENT)} label={label} dag={isDagfeit(stap.type)} verplicht waarde={tijdstipIn(formulier, MOMENT)} bijWijziging={(waarde) => zet(MOMENT, waarde)} fout={veldfoutTekst(omgeving.fouten, MOMENT)} />
            <Gebeurtenisvelden velden={stap.velden(beeld)} omgeving={omgeving} />
          </Kaart>
          <Vragen vragen={lezing.vragen} omgeving={omgeving} />
          {weigering !== null && <Melding soort="fout" titel={foutTekst(weigering).wat}>{foutTekst(weigering).stap}</Melding>}
          <Knoppenrij>
            <Knop soort="primair" type="submit" sneltoets="ctrl+enter" bezig={bezig}>{bezig ? 'Vastleggen…' : stap.knop}</Knop>
            <Knop bijKlik={bijTerug}>Terug naar het dossier</Knop>
          </Knoppenrij>
          <Alinea soort="klein">U kunt dit later niet wissen. Een vergissing herstelt u met een correctie.</Alinea>
        </Stapel>
      </TweeKoloms>
      {stap.besluit && (
        <Herlezen open={herlezen} stap={stap} dossier={dossier} lezing={lezing} bezig={bezig} bijBevestigen={() => void legVast()} bijAnnuleren={() => setHerlezen(false)} />
      )}
    </Invulvorm>
  );
}
