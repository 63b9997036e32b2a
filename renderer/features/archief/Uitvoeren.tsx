import { useState } from 'react';
import { teVernietigen } from '../../../shared/archief/lijst.ts';
import { dossiersTekst } from '../../../shared/tekst/vernietiging.ts';
import { datumVoluit } from '../../../shared/wth/opmaak.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { useWerk } from '../../bridge/useWerk.ts';
import { Alinea, Knop, Knoppenrij } from '../../ui/index.ts';
import { Handeling } from '../wachtwoord/Handeling.tsx';
import type { Lijstdeel } from './LijstPagina.tsx';

/** Carries a list out, or goes on where that was interrupted: with one's own password, and with its progress. */
export function Uitvoeren({ beeld: { lijst, nu }, bijKlaar }: Lijstdeel) {
  const [open, setOpen] = useState(false);
  const werk = useWerk('vernietiging.voerUit');
  const dicht = useWaaromNiet('vernietiging.voerUit');
  const verder = lijst.stand === 'begonnen';
  const aantal = lijst.begonnen?.posten.length ?? teVernietigen(lijst).length;
  const doe = async (wachtwoord: string): Promise<void> => {
    const antwoord = await werk.geef({ lijstId: lijst.id, wachtwoord });
    // Also when it stopped halfway: the list may have begun.
    if (antwoord === null) return bijKlaar('', 'blijft');
    setOpen(false);
    const { vernietigd, vervallen, kopieen } = antwoord;
    const gebleven = vervallen === 0 ? '' : ` Gebleven: ${dossiersTekst(vervallen)}, omdat er inmiddels iets in de weg staat.`;
    await bijKlaar(`${dossiersTekst(vernietigd)} vernietigd.${gebleven} ${kopieen === 0 ? 'Sla nu de verklaring op.' : 'Sla nu de verklaring op, en ga na waar de kopieën buiten het archief zijn.'}`);
  };
  return (
    <>
      <Alinea>
        {verder
          ? 'De vernietiging is begonnen en niet afgemaakt, bijvoorbeeld doordat de stroom uitviel of de tweede plaats er niet was. Ga verder waar die bleef. Stoppen kan niet meer.'
          : `De bedenktijd is voorbij. Bij het uitvoeren kijkt de applicatie nog eens of niets in de weg staat. Daarna wist de applicatie ${dossiersTekst(aantal)} onherstelbaar, ook uit de back-ups die bij het archief en op de tweede plaats staan.`}
      </Alinea>
      <Knoppenrij>
        <Knop soort="gevaar" uitgeschakeld={dicht !== null} waaromNiet={dicht} bijKlik={() => setOpen(true)}>{verder ? 'Ga verder met vernietigen…' : 'Voer de vernietiging uit…'}</Knop>
      </Knoppenrij>
      {open && (
        <Handeling
          titel={verder ? 'Verder met vernietigen' : `${dossiersTekst(aantal)} vernietigen`}
          doeTekst={verder ? 'Ga verder met vernietigen' : 'Vernietig nu'}
          bezigTekst="Er wordt vernietigd…"
          duurt="Laat de computer aan. Valt de stroom uit, dan gaat u later verder waar het bleef."
          gevaar
          deel={werk.deel}
          bezig={werk.bezig}
          fout={werk.fout}
          bijDoen={(wachtwoord) => void doe(wachtwoord)}
          bijSluiten={() => setOpen(false)}
        >
          {!verder && <Alinea>Volgens deze computer is het vandaag {datumVoluit(lokaleDatum(nu))}. Klopt dat niet? Voer dan niets uit, en laat eerst de klok gelijkzetten.</Alinea>}
          <Alinea>Er komt eerst een back-up. Daarna gaan de dossiers weg, krijgt het archief een nieuwe sleutel en komen er nieuwe back-ups. De oude verdwijnen, ook op de tweede plaats. Dit kan niet ongedaan worden gemaakt.</Alinea>
        </Handeling>
      )}
    </>
  );
}
