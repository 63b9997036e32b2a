import { useState, type SyntheticEvent } from 'react';
import { herkomstTekst } from '../../../shared/tekst/sjablonen.ts';
import { datumVoluit, momentKort } from '../../../shared/wth/opmaak.ts';
import { datumInVeld } from '../../../shared/wth/getypt.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { roep } from '../../bridge/roep.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, Datumveld, focusVeld, Kaart, Knop, Knoppenrij, Melding } from '../../ui/index.ts';
import { Conceptkader } from '../piket/concept/Conceptkader.tsx';
import { conceptsleutel } from '../piket/concept/conceptsleutel.ts';
import { Foutmelding } from '../toegang/Foutmelding.tsx';
import { Afwijzen } from './Afwijzen.tsx';
import type { Gelezen } from './useSjabloonwerk.ts';

type Wachtend = NonNullable<Gelezen['voorgelegd']>;

export type OordeelProps = { wachtend: Wachtend; vandaag: string; herkomst: Gelezen['geldend']['herkomst']; bijKlaar: (bericht: string) => Promise<void> };

/** A text that waits: who put it forward takes it back, a colleague approves it or turns it down. */
export function Oordeel(props: OordeelProps) {
  const { wachtend, herkomst } = props;
  return (
    <Kaart titel="Ligt voor aan een collega" soort="nadruk">
      <Alinea>{herkomstTekst[herkomst]}, voorgelegd door {wachtend.door.naam} op {momentKort(wachtend.door.op)}.{wachtend.toelichting.trim() !== '' && ` Toelichting: ${wachtend.toelichting}`}</Alinea>
      {wachtend.zelf ? <Terugnemen {...props} /> : <Beoordelen {...props} />}
    </Kaart>
  );
}

function Terugnemen({ wachtend, bijKlaar }: OordeelProps) {
  const terug = useOpdracht('sjabloon.neemTerug');
  const waaromNiet = useWaaromNiet('sjabloon.neemTerug');
  const neemTerug = async (): Promise<void> => {
    if ((await terug.geef({ voorstelId: wachtend.voorstelId })) !== null) await bijKlaar('U nam de tekst terug. U kunt verder schrijven.');
  };
  return (
    <>
      <Melding soort="info" stil titel="U kunt uw eigen tekst niet goedkeuren.">
        Vraag een andere jurist, een medewerker OOV of de burgemeester. Zij vinden de tekst bij Sjablonen. Werkt er verder niemand met
        dit archief? Laat dan eerst een collega een account geven. Tot die tijd blijft de tekst gelden die nu geldt.
      </Melding>
      <Foutmelding fout={terug.fout} />
      <Knoppenrij>
        <Knop bezig={terug.bezig} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => void neemTerug()}>Neem terug en schrijf verder</Knop>
      </Knoppenrij>
    </>
  );
}

function Beoordelen({ wachtend, vandaag, bijKlaar }: OordeelProps) {
  const waaromNiet = useWaaromNiet('sjabloon.keurGoed');
  const [vanaf, setVanaf] = useState<{ tekst: string; datum: string | null }>({ tekst: datumInVeld(vandaag), datum: vandaag });
  const goed = useOpdracht('sjabloon.keurGoed');
  const [afwijzen, setAfwijzen] = useState(false);
  const { voorstelId } = wachtend;

  const keurGoed = async (): Promise<void> => {
    if (vanaf.datum === null) return void focusVeld('sjabloon-vanaf');
    if ((await goed.geef({ voorstelId, vanaf: vanaf.datum })) === null) return;
    // A reason to turn it down that was begun before is of no use any more.
    await roep('piket.wisConcept', { sleutel: conceptsleutel({ soort: 'sjabloon', voorstelId }) });
    await bijKlaar(`De tekst is goedgekeurd en geldt vanaf ${datumVoluit(vanaf.datum)}.`);
  };
  if (waaromNiet !== null) return <Alinea>{waaromNiet} Een jurist, een medewerker OOV of de burgemeester oordeelt over deze tekst.</Alinea>;
  if (afwijzen) {
    return (
      <Conceptkader formulier={{ soort: 'sjabloon', voorstelId }} focus="sjabloon-reden">
        <Afwijzen voorstelId={voorstelId} bijKlaar={bijKlaar} bijTerug={() => setAfwijzen(false)} />
      </Conceptkader>
    );
  }
  return (
    <form
      className="sjablonen__formulier"
      noValidate
      onSubmit={(gebeurtenis: SyntheticEvent) => {
        gebeurtenis.preventDefault();
        void keurGoed();
      }}
    >
      <Alinea>Lees de verschillen en het voorbeeld. Keurt u goed, dan worden nieuwe documenten vanaf de dag die u kiest met deze tekst gemaakt. Wat al is opgeslagen, verandert niet.</Alinea>
      <Datumveld
        id="sjabloon-vanaf"
        label="Geldt vanaf"
        verplicht
        waarde={vanaf.tekst}
        uitlezing={vanaf.datum === null ? undefined : datumVoluit(vanaf.datum)}
        bijWijziging={(tekst, datum) => setVanaf({ tekst, datum })}
      />
      <Foutmelding fout={goed.fout} />
      <Knoppenrij>
        <Knop type="submit" soort="primair" bezig={goed.bezig}>Keur goed</Knop>
        <Knop bijKlik={() => setAfwijzen(true)}>Wijs af…</Knop>
      </Knoppenrij>
    </form>
  );
}
