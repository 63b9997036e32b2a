import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { Gegevenslijst, IcoonTerug, Kaart, Kop, Linkknop, Merk, Stapel } from '../../ui/index.ts';
import { feitkaarten, type Kaartfeit } from './feitkaarten.ts';

export type FeitkaartenProps = { dossier: Dossier; bijCorrigeer: ((gebeurtenisId: string) => void) | undefined };

/** The facts as they count now, by subject; each can be corrected from here. */
export function Feitkaarten({ dossier, bijCorrigeer }: FeitkaartenProps) {
  return (
    <Stapel>
      {feitkaarten(dossier).map(({ titel, feiten }) => {
        const [eerste] = feiten;
        // One fact that needs no title of its own: the card is the fact.
        const kaartfeit = eerste !== undefined && eerste.titel === '' ? eerste : null;
        return (
          <Kaart key={titel} titel={titel} ernaast={kaartfeit && <Voet feit={kaartfeit} naam={titel} bijCorrigeer={bijCorrigeer} />}>
            {feiten.map((feit) => (
              <div key={feit.gebeurtenisId} className="dossier-feit">
                {feit !== kaartfeit && (
                  <div className="dossier-feit__kop">
                    <Kop niveau={3} als={4}>{feit.titel}</Kop>
                    <Voet feit={feit} naam={feit.titel} bijCorrigeer={bijCorrigeer} />
                  </div>
                )}
                {feit.regels.length > 0 && <Gegevenslijst gegevens={feit.regels.map((regel) => ({ ...regel, id: regel.label }))} />}
              </div>
            ))}
          </Kaart>
        );
      })}
    </Stapel>
  );
}

/** Whether a fact was corrected, and the way to correct it. */
function Voet({ feit, naam, bijCorrigeer }: { feit: Kaartfeit; naam: string } & Pick<FeitkaartenProps, 'bijCorrigeer'>) {
  return (
    <span className="dossier-feit__voet">
      {feit.gecorrigeerd && <Merk toon="rustig" icoon={<IcoonTerug />}>Gecorrigeerd</Merk>}
      {bijCorrigeer !== undefined && (
        <Linkknop bijKlik={() => bijCorrigeer(feit.gebeurtenisId)} naam={`Corrigeer: ${naam}`}>Corrigeer</Linkknop>
      )}
    </span>
  );
}
