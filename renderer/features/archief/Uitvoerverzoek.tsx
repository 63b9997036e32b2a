import { useState } from 'react';
import type { Verzoek } from '../../../shared/archief/uitwisseling.ts';
import { verzoekstandTekst } from '../../../shared/tekst/uitwisseling.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { useArchief } from '../../app/archief.ts';
import { useMag, useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, Gegevenslijst, IcoonKlaar, IcoonPauze, Kaart, Knop, Knoppenrij, Melding, Merk, Stapel } from '../../ui/index.ts';
import { Tekstvorm } from './Tekstvorm.tsx';
import { Uitvoeren } from './Uitvoerwerk.tsx';

export type Verzoekdeel = { verzoek: Verzoek; namen: Readonly<Record<string, string>>; /** `map`: the folder that was written. */ bijKlaar: (tekst: string, map?: string) => Promise<void> };

/** The request that is open: what was asked, and what each may do with it now. */
export function Uitvoerverzoek(props: Verzoekdeel) {
  const { verzoek, namen } = props;
  const { id, stand, ontvanger, reden, gevraagd, beoordeeld, geldigTot } = verzoek;
  const eigen = useArchief().account.accountId === gevraagd.accountId;
  const mag = useMag();
  const goed = stand === 'goedgekeurd';
  return (
    <Kaart titel="Verzoek om uitvoer van het hele archief" soort="nadruk" ernaast={<Merk toon="actief" icoon={goed ? <IcoonKlaar /> : <IcoonPauze />}>{verzoekstandTekst[stand]}</Merk>}>
      <Stapel>
        <Gegevenslijst
          gegevens={[
            { label: 'Voor', waarde: ontvanger },
            { label: 'Waarom', waarde: reden },
            { label: 'Gevraagd', waarde: `${namen[gevraagd.accountId] ?? 'onbekend'}, ${momentVoluit(gevraagd.op)}` },
            ...(beoordeeld === null ? [] : [{ label: 'Goedgekeurd', waarde: `${namen[beoordeeld.accountId] ?? 'onbekend'}, ${momentVoluit(beoordeeld.op)}` }]),
            ...(geldigTot === null ? [] : [{ label: 'Uitvoeren kan tot', waarde: momentVoluit(geldigTot) }]),
          ]}
        />
        {!goed && !eigen && mag('uitwisseling.keurGoed') && <Oordeel key={id} {...props} />}
        {goed && (eigen ? <Uitvoeren {...props} /> : <Alinea>{namen[gevraagd.accountId] ?? 'Wie het vroeg'} voert het uit, met een eigen wachtwoord.</Alinea>)}
        {eigen && <Intrekken {...props} />}
      </Stapel>
    </Kaart>
  );
}

function Oordeel({ verzoek: { id }, bijKlaar }: Verzoekdeel) {
  const goed = useOpdracht('uitwisseling.keurGoed');
  const af = useOpdracht('uitwisseling.wijsAf');
  const dicht = useWaaromNiet('uitwisseling.keurGoed');
  const [wijstAf, setWijstAf] = useState(false);
  const keurGoed = async (): Promise<void> => {
    if ((await goed.geef({ verzoekId: id })) !== null) await bijKlaar('Goedgekeurd. Wie het vroeg, kan het nu een week lang uitvoeren.');
  };
  const wijsAf = async (reden: string): Promise<boolean> => {
    if ((await af.geef({ verzoekId: id, reden })) === null) return false;
    await bijKlaar('Het verzoek is afgewezen.');
    return true;
  };
  if (wijstAf) return <Tekstvorm wat="uitvoerAf" lijstId={id} vraag="Waarom niet?" verplicht knop="Wijs het verzoek af" bezig={af.bezig} fout={af.fout} bijGeef={wijsAf} bijTerug={() => setWijstAf(false)} />;
  return (
    <>
      <Melding soort="waarschuwing" stil titel="Hierna staat alles leesbaar buiten het archief.">
        Ook zorgnotities, lopende zaken en stukken die alleen voor de rechtbank zijn. Keur alleen goed als u weet waar de map komt te staan, dat die schijf is versleuteld, en wie de map daarna vernietigt.
      </Melding>
      <Foutmelding fout={goed.fout} />
      <Knoppenrij>
        <Knop soort="primair" bezig={goed.bezig} uitgeschakeld={dicht !== null} waaromNiet={dicht} bijKlik={() => void keurGoed()}>{goed.bezig ? 'Vastleggen…' : 'Keur goed'}</Knop>
        <Knop uitgeschakeld={dicht !== null} bijKlik={() => setWijstAf(true)}>Wijs af…</Knop>
      </Knoppenrij>
    </>
  );
}

function Intrekken({ verzoek: { id }, bijKlaar }: Verzoekdeel) {
  const { geef, bezig, fout } = useOpdracht('uitwisseling.trekIn');
  const dicht = useWaaromNiet('uitwisseling.trekIn');
  const trekIn = async (): Promise<void> => {
    if ((await geef({ verzoekId: id })) !== null) await bijKlaar('Het verzoek is ingetrokken.');
  };
  return (
    <>
      <Foutmelding fout={fout} />
      <Knoppenrij>
        <Knop bezig={bezig} uitgeschakeld={dicht !== null} waaromNiet={dicht} bijKlik={() => void trekIn()}>{bezig ? 'Intrekken…' : 'Trek het verzoek in'}</Knop>
      </Knoppenrij>
    </>
  );
}
