import { useState } from 'react';
import { bytesTekst } from '../../../shared/bytes.ts';
import type { BackupKopie } from '../../../shared/contract/backup.ts';
import { aanleidingTekst, backupPlaatsTekst } from '../../../shared/tekst/backup.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { dossiersTekst } from '../../../shared/tekst/vernietiging.ts';
import { momentKort } from '../../../shared/wth/opmaak.ts';
import { vergelijkMomenten } from '../../../shared/wth/tijd.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, IcoonNiet, Kaart, Knop, Leegstaat, Melding, Merk } from '../../ui/index.ts';
import { Handeling } from '../wachtwoord/Handeling.tsx';

const naamVan = ({ gegevens }: BackupKopie): string => (gegevens === null ? 'Back-up zonder datum' : momentKort(gegevens.gemaakt));

/** All back-ups that are kept, newest first, each with a button that opens it and reads all of it. */
export function Backuplijst({ kopieen }: { kopieen: readonly BackupKopie[] }) {
  const { geef, bezig, fout, wisFout } = useOpdracht('backup.controleer');
  const [gekozen, setGekozen] = useState<BackupKopie | null>(null);
  const [uitkomst, setUitkomst] = useState('');
  const controleer = async (wachtwoord: string): Promise<void> => {
    if (gekozen === null) return;
    const antwoord = await geef({ bron: gekozen.map, wachtwoord });
    if (antwoord === null) return;
    setGekozen(null);
    setUitkomst(
      antwoord.dossiers === null
        ? `De back-up van ${momentKort(antwoord.gemaakt)} is heel. De dossiers erin kan uw account niet openen.`
        : `De back-up van ${momentKort(antwoord.gemaakt)} is heel: ${dossiersTekst(antwoord.dossiers)}, ${antwoord.gebeurtenissen === 1 ? '1 gebeurtenis' : `${antwoord.gebeurtenissen} gebeurtenissen`}.`,
    );
  };
  return (
    <Kaart titel="De back-ups">
      <Alinea soort="klein">Van de laatste veertien dagen en de laatste acht weken waarin er een was, blijft er steeds één. Oudere gaan vanzelf weg.</Alinea>
      {uitkomst !== '' && <Melding soort="succes" titel={uitkomst} bijSluiten={() => setUitkomst('')} />}
      {kopieen.length === 0 ? (
        <Leegstaat titel="Er is nog geen back-up.">De eerste komt vanzelf bij het vergrendelen, of als u er nu een maakt.</Leegstaat>
      ) : (
        <ul className="regellijst" aria-label="Alle back-ups, de nieuwste eerst">
          {kopieen.toSorted(nieuwsteEerst).map((kopie) => (
            <li key={kopie.map}>
              <Regel
                kopie={kopie}
                bijControleer={() => {
                  wisFout();
                  setUitkomst('');
                  setGekozen(kopie);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {gekozen !== null && (
        <Handeling
          titel={`Back-up van ${naamVan(gekozen)} controleren`}
          doeTekst="Controleer de back-up"
          bezigTekst="Back-up wordt gelezen…"
          bezig={bezig}
          fout={fout}
          bijDoen={(wachtwoord) => void controleer(wachtwoord)}
          bijSluiten={() => setGekozen(null)}
        >
          <Alinea>De applicatie opent de back-up, leest alles en vergelijkt het met wat er bij het maken is geteld. Er verandert niets.</Alinea>
        </Handeling>
      )}
    </Kaart>
  );
}

function Regel({ kopie, bijControleer }: { kopie: BackupKopie; bijControleer: () => void }) {
  const { gegevens, plaats, code } = kopie;
  const delen = gegevens === null ? [backupPlaatsTekst[plaats]] : [aanleidingTekst[gegevens.aanleiding], backupPlaatsTekst[plaats], gegevens.dossiers === null ? 'dossiers niet geteld' : dossiersTekst(gegevens.dossiers), bytesTekst(gegevens.bytes)];
  return (
    <div className="regellijst__regel">
      <div className="regellijst__wat">
        <p className="regellijst__titel">{naamVan(kopie)}</p>
        <p className="regellijst__klein">{delen.join(' · ')}</p>
        {gegevens === null && <p className="regellijst__klein backup__map">{kopie.map}</p>}
        {code !== null && <p>{foutTekst({ code }).wat}</p>}
      </div>
      {code === null ? <Knop naam={`Controleer de back-up van ${naamVan(kopie)}, ${backupPlaatsTekst[plaats]}`} bijKlik={bijControleer}>Controleer</Knop> : <Merk toon="fout" icoon={<IcoonNiet />}>Niet bruikbaar</Merk>}
    </div>
  );
}

/** By when they were made; last what does not say so. */
function nieuwsteEerst(een: BackupKopie, ander: BackupKopie): number {
  if (een.gegevens === null || ander.gegevens === null) return Number(een.gegevens === null) - Number(ander.gegevens === null);
  return vergelijkMomenten(ander.gegevens.gemaakt, een.gegevens.gemaakt);
}
