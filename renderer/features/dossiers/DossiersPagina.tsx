import { IcoonPlus, Knop, Paginakop, Stapel } from '../../ui/index.ts';
import { AlleDossiers } from './AlleDossiers.tsx';
import './dossiers.css';
import { LopendLijst } from './LopendLijst.tsx';

export type DossiersPaginaProps = {
  /** What is searched for; kept by the workspace, so that one comes back to the same list from a dossier. */
  zoek: string;
  bijZoek: (zoek: string) => void;
  bijNieuw: () => void;
  /** A new melding is being opened. */
  bezig: boolean;
  alleenLezen: boolean;
};

/** Home: a new melding, what asks for attention now, and every dossier. */
export function DossiersPagina({ zoek, bijZoek, bijNieuw, bezig, alleenLezen }: DossiersPaginaProps) {
  return (
    <>
      <Paginakop
        titel="Dossiers"
        acties={
          <Knop
            soort="primair"
            className="dossiers__nieuw"
            icoon={<IcoonPlus />}
            sneltoets="n"
            bezig={bezig}
            uitgeschakeld={alleenLezen}
            waaromNiet="In dit archief kan niet worden geschreven."
            bijKlik={bijNieuw}
          >
            Nieuwe melding
          </Knop>
        }
      />
      <Stapel>
        <LopendLijst />
        <AlleDossiers zoek={zoek} bijZoek={bijZoek} />
      </Stapel>
    </>
  );
}
