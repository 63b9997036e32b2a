import { useState, type ReactNode } from 'react';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import type { Herkomst } from '../../../shared/sjablonen/voorstel.ts';
import { herkomstTekst, makersTekst } from '../../../shared/tekst/sjablonen.ts';
import { datumVoluit } from '../../../shared/wth/opmaak.ts';
import { datumInVeld } from '../../../shared/wth/getypt.ts';
import { useMag, useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, Datumveld, focusVeld, Invulvorm, Kaart, Knop, Knoppenrij, Melding } from '../../ui/index.ts';
import { Conceptkader } from '../eigenformulier/Conceptkader.tsx';
import { useConcept, useVeld } from '../eigenformulier/useVeld.ts';
import { Afwijzen } from './Afwijzen.tsx';

type Wachtend = Pick<NonNullable<Uitvoer<'sjabloon.lees'>['voorgelegd']>, 'voorstelId' | 'door' | 'schrijvers' | 'zelf' | 'toelichting'>;

/** What is judged, as words in a sentence. */
const WAT = {
  tekst: { de: 'de tekst', deze: 'deze tekst', lees: 'Lees de verschillen en het voorbeeld.', geschreven: 'U schreef mee aan deze tekst en kunt die daarom niet goedkeuren.', ander: 'een jurist of medewerker OOV die er niet aan schreef, of de burgemeester.', hoofd: 'De tekst', ermee: 'met deze tekst' },
  briefpapier: { de: 'het briefpapier', deze: 'dit briefpapier', lees: 'Bekijk een proefblad van een paar documenten, hieronder.', geschreven: 'U koos dit briefpapier en kunt het daarom niet goedkeuren.', ander: 'een jurist of medewerker OOV die het niet koos, of de burgemeester.', hoofd: 'Het briefpapier', ermee: 'op dit briefpapier' },
} as const;
export type Beoordeeld = keyof typeof WAT;

export type OordeelProps = {
  wat?: Beoordeeld;
  /** What it is called, where that is not the page itself. */
  naam?: string;
  wachtend: Wachtend;
  vandaag: string;
  herkomst: Herkomst;
  bijKlaar: (bericht: string) => Promise<void>;
  children?: ReactNode;
};

/** A text or a letterhead that waits: who put it forward or wrote it takes it back, a colleague approves it or turns it down. */
export function Oordeel(props: OordeelProps) {
  const { wat = 'tekst', wachtend, herkomst, naam, children } = props;
  const mag = useMag()('sjabloon.keurGoed');
  return (
    <Kaart titel={wachtend.zelf === null && mag ? 'Wacht op uw oordeel' : 'Ligt voor aan een collega'} soort="nadruk">
      <Alinea>{naam ?? herkomstTekst[herkomst]}, {makersTekst(wat, { ...wachtend, herkomst })}.{wachtend.toelichting.trim() !== '' && ` Toelichting: ${wachtend.toelichting}`}</Alinea>
      {children}
      {wachtend.zelf !== null ? <Terugnemen {...props} /> : <Beoordelen {...props} />}
    </Kaart>
  );
}

function Terugnemen({ wat = 'tekst', wachtend, bijKlaar }: OordeelProps) {
  const woord = WAT[wat];
  const terug = useOpdracht('sjabloon.neemTerug');
  const waaromNiet = useWaaromNiet('sjabloon.neemTerug');
  const neemTerug = async (): Promise<void> => {
    if ((await terug.geef({ voorstelId: wachtend.voorstelId })) !== null) await bijKlaar(wat === 'tekst' ? 'U nam de tekst terug. U kunt verder schrijven.' : 'U nam het briefpapier terug. Het is weer een concept.');
  };
  return (
    <>
      <Melding soort="info" stil titel={wachtend.zelf === 'geschreven' ? woord.geschreven : 'U kunt niet goedkeuren wat u zelf voorlegde.'}>
        Vraag {woord.ander} Die vindt {woord.de} bij Sjablonen. Werkt er verder niemand met
        dit archief? Laat dan eerst een collega een account geven. Tot die tijd blijft gelden wat nu geldt.
      </Melding>
      <Foutmelding fout={terug.fout} />
      <Knoppenrij>
        <Knop bezig={terug.bezig} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => void neemTerug()}>{wat === 'tekst' ? 'Neem terug en schrijf verder' : 'Neem terug'}</Knop>
      </Knoppenrij>
    </>
  );
}

function Beoordelen(props: OordeelProps) {
  const { wat = 'tekst', wachtend } = props;
  const waaromNiet = useWaaromNiet('sjabloon.keurGoed');
  if (waaromNiet !== null) return <Alinea>{waaromNiet} Een jurist, een medewerker OOV of de burgemeester oordeelt over {WAT[wat].deze}.</Alinea>;
  // The day and the reason are one draft: who is called away finds both again.
  return (
    <Conceptkader formulier={{ soort: 'sjabloon', voorstelId: wachtend.voorstelId }} focus={null}>
      <Keuze {...props} />
    </Conceptkader>
  );
}

function Keuze({ wat = 'tekst', wachtend: { voorstelId }, vandaag, bijKlaar }: OordeelProps) {
  const concept = useConcept();
  const [vanaf, setVanaf] = useVeld<{ tekst: string; datum: string | null }>('vanaf', { tekst: datumInVeld(vandaag), datum: vandaag });
  const [reden, setReden] = useVeld('reden', '');
  const [afwijzen, setAfwijzen] = useState(reden !== '');
  const [gevraagd, setGevraagd] = useState(false);
  const goed = useOpdracht('sjabloon.keurGoed');
  const woord = WAT[wat];
  const keurGoed = async (): Promise<void> => {
    setGevraagd(true);
    goed.wisFout();
    if (vanaf.datum === null) return void focusVeld('sjabloon-vanaf');
    if ((await goed.geef({ voorstelId, vanaf: vanaf.datum })) === null) return;
    await concept?.wis();
    await bijKlaar(`${woord.hoofd} is goedgekeurd en geldt vanaf ${datumVoluit(vanaf.datum)}.`);
  };
  if (afwijzen) return <Afwijzen voorstelId={voorstelId} reden={reden} bijReden={setReden} hoofd={woord.hoofd} bijKlaar={bijKlaar} bijTerug={() => setAfwijzen(false)} />;
  return (
    <Invulvorm className="voorstel__formulier" bijVerzend={keurGoed}>
      <Alinea>{woord.lees} Keurt u goed, dan worden nieuwe documenten vanaf de dag die u kiest {woord.ermee} gemaakt. Wat al is opgeslagen, verandert niet.</Alinea>
      <Datumveld
        id="sjabloon-vanaf"
        label="Geldt vanaf"
        verplicht
        waarde={vanaf.tekst}
        uitlezing={vanaf.datum === null ? undefined : datumVoluit(vanaf.datum)}
        bijWijziging={(tekst, datum) => setVanaf({ tekst, datum })}
        fout={gevraagd && vanaf.datum === null ? 'Vul een datum in.' : undefined}
      />
      <Foutmelding fout={goed.fout} />
      <Knoppenrij>
        <Knop type="submit" soort="primair" bezig={goed.bezig}>Keur goed</Knop>
        <Knop bijKlik={() => setAfwijzen(true)}>Wijs af…</Knop>
      </Knoppenrij>
    </Invulvorm>
  );
}
