import { useState } from 'react';
import { uitgevoerdTekst } from '../../../shared/tekst/uitwisseling.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { useWerk } from '../../bridge/useWerk.ts';
import { Alinea, Knop, Knoppenrij, Melding } from '../../ui/index.ts';
import { Handeling } from '../wachtwoord/Handeling.tsx';
import type { Verzoekdeel } from './Uitvoerverzoek.tsx';

/** Writes everything into a folder, with one's own password and with its progress; until it is whole nothing is there. */
export function Uitvoeren({ verzoek: { id }, bijKlaar }: Verzoekdeel) {
  const [open, setOpen] = useState(false);
  const werk = useWerk('uitwisseling.voerUit');
  const dicht = useWaaromNiet('uitwisseling.voerUit');
  const doe = async (wachtwoord: string): Promise<void> => {
    const antwoord = await werk.geef({ verzoekId: id, wachtwoord });
    if (antwoord === null || antwoord.map === null) return;
    setOpen(false);
    await bijKlaar(`Alles staat in ${antwoord.map}: ${uitgevoerdTekst(antwoord)}.`, antwoord.map);
  };
  return (
    <>
      {werk.gestopt && <Melding soort="info" titel="Gestopt. Er is niets geschreven." />}
      <Knoppenrij>
        <Knop soort="gevaar" uitgeschakeld={dicht !== null} waaromNiet={dicht} bijKlik={() => setOpen(true)}>Voer het hele archief uit…</Knop>
      </Knoppenrij>
      {open && (
        <Handeling
          titel="Het hele archief uitvoeren"
          doeTekst="Kies een map en voer uit"
          bezigTekst="Er wordt uitgevoerd…"
          duurt="Alles wordt geschreven. De map krijgt pas een naam als die heel is."
          gevaar
          deel={werk.deel}
          bijStop={werk.annuleer}
          bezig={werk.bezig}
          fout={werk.fout}
          bijDoen={(wachtwoord) => void doe(wachtwoord)}
          bijSluiten={() => setOpen(false)}
        >
          <Alinea>Kies een map op een versleutelde schijf of stick. Wie de map heeft, kan alles lezen. Dit staat in het logboek, en elk dossier weet van deze kopie als het wordt vernietigd.</Alinea>
        </Handeling>
      )}
    </>
  );
}
