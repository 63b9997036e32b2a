import { useState } from 'react';
import type { BackupKopie } from '../../../shared/contract/backup.ts';
import { aanleidingTekst } from '../../../shared/tekst/backup.ts';
import { bytesTekst } from '../../../shared/tekst/bytes.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { momentKort } from '../../../shared/wth/opmaak.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, Kaart, Knop, Leegstaat, Melding, Merk, Tabel, type Kolom } from '../../ui/index.ts';
import { Handeling } from '../accounts/Handeling.tsx';

const PLAATS: Readonly<Record<BackupKopie['plaats'], string>> = { eerste: 'bij het archief', tweede: 'tweede plaats', elders: 'elders' };
const naamVan = ({ gegevens, map }: BackupKopie): string => (gegevens === null ? map : momentKort(gegevens.gemaakt));

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
        : `De back-up van ${momentKort(antwoord.gemaakt)} is heel: ${antwoord.dossiers} dossiers, ${antwoord.gebeurtenissen} gebeurtenissen.`,
    );
  };
  return (
    <Kaart titel="De back-ups">
      <Alinea soort="klein">Van de laatste veertien dagen en de laatste acht weken waarin er een was, blijft er steeds één. Oudere gaan vanzelf weg.</Alinea>
      {uitkomst !== '' && <Melding soort="succes" titel={uitkomst} bijSluiten={() => setUitkomst('')} />}
      <Tabel
        bijschrift="Alle back-ups, de nieuwste eerst"
        bijschriftVerborgen
        kolommen={kolommen((kopie) => {
          wisFout();
          setUitkomst('');
          setGekozen(kopie);
        })}
        rijen={kopieen}
        rijId={({ map }) => map}
        leeg={<Leegstaat titel="Er is nog geen back-up.">De eerste komt vanzelf bij het vergrendelen, of als u er nu een maakt.</Leegstaat>}
      />
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

function inhoudVan({ gegevens }: BackupKopie): string {
  if (gegevens === null) return 'Niet te lezen';
  const { dossiers, bytes } = gegevens;
  const aantal = dossiers === null ? 'dossiers niet geteld' : dossiers === 1 ? '1 dossier' : `${dossiers} dossiers`;
  return `${aantal} · ${bytesTekst(bytes)}`;
}

function kolommen(bijControleer: (kopie: BackupKopie) => void): Kolom<BackupKopie>[] {
  return [
    { id: 'gemaakt', kop: 'Gemaakt', cel: naamVan },
    { id: 'waarom', kop: 'Waarom en waar', cel: ({ gegevens, plaats }) => `${gegevens === null ? 'Onbekend' : aanleidingTekst[gegevens.aanleiding]} · ${PLAATS[plaats]}` },
    { id: 'inhoud', kop: 'Inhoud', cel: inhoudVan },
    {
      id: 'controleer',
      kop: 'Controle',
      cel: (kopie) =>
        kopie.code === null ? (
          <Knop soort="subtiel" naam={`Controleer de back-up van ${naamVan(kopie)}`} bijKlik={() => bijControleer(kopie)}>Controleer</Knop>
        ) : (
          <>
            <Merk toon="fout">Niet bruikbaar</Merk>
            <Alinea soort="klein">{foutTekst({ code: kopie.code }).wat}</Alinea>
          </>
        ),
    },
  ];
}
