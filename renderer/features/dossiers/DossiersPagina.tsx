import { useArchief } from '../../app/archief.ts';
import { magNuIn, useMag, useWaaromNiet } from '../../app/rechten.ts';
import { IcoonPlus, Knop, Paginakop, Stapel } from '../../ui/index.ts';
import { Toegangherinnering } from '../accounts/Toegangherinnering.tsx';
import { Archiefherinnering } from '../archief/Archiefherinnering.tsx';
import { Uitvoerherinnering } from '../archief/Uitvoerherinnering.tsx';
import { Backupherinnering } from '../backup/Backupherinnering.tsx';
import { Papierherinnering } from '../papier/Papierherinnering.tsx';
import { Sjabloonherinnering } from '../sjablonen/Sjabloonherinnering.tsx';
import { NuWaarnemend } from '../piket/NuWaarnemend.tsx';
import { Herstelherinnering } from '../herstel/Herstelherinnering.tsx';
import { AlleDossiers } from './AlleDossiers.tsx';
import './dossiers.css';
import { GeenDossiers } from './GeenDossiers.tsx';
import { LopendLijst } from './LopendLijst.tsx';

export type DossiersPaginaProps = {
  /** What is searched for; kept by the workspace, so that one comes back to the same list from a dossier. */
  zoek: string;
  bijZoek: (zoek: string) => void;
  bijNieuw: () => void;
  /** A new melding is being opened. */
  bezig: boolean;
};

/** Home: a new melding, what asks for attention now, and every dossier. */
export function DossiersPagina({ zoek, bijZoek, bijNieuw, bezig }: DossiersPaginaProps) {
  const mag = useMag();
  const archief = useArchief();
  // Who may do it at another time sees the button, with why not now.
  const nieuwHoortErbij = magNuIn({ ...archief, opPiket: true }, 'melding.nieuw');
  const dicht = useWaaromNiet('melding.nieuw');
  return (
    <>
      <Paginakop
        titel="Dossiers"
        acties={
          nieuwHoortErbij && <Knop
            soort="primair"
            className="dossiers__nieuw"
            icoon={<IcoonPlus />}
            sneltoets="n"
            bezig={bezig}
            uitgeschakeld={dicht !== null}
            waaromNiet={dicht}
            bijKlik={bijNieuw}
          >
            Nieuwe melding
          </Knop>
        }
      />
      <Stapel>
        {mag('herstel.stand') && <Herstelherinnering />}
        {mag('toegang.verzoeken') && <Toegangherinnering />}
        {mag('backup.stand') && <Backupherinnering />}
        {mag('vernietiging.stand') && <Archiefherinnering />}
        {mag('uitwisseling.lees') && <Uitvoerherinnering />}
        {mag('sjabloon.keurGoed') && <Sjabloonherinnering />}
        {mag('sjabloon.bewaarConcept') && <Papierherinnering />}
        <NuWaarnemend />
        {mag('dossier.lijst') ? (
          // What a loco sees changes with his duty.
          <Stapel key={String(archief.opPiket)}>
            <LopendLijst />
            <AlleDossiers zoek={zoek} bijZoek={bijZoek} />
          </Stapel>
        ) : (
          <GeenDossiers />
        )}
      </Stapel>
    </>
  );
}
