import type { DossierBeeld } from '../../../shared/contract/dossiers.ts';
import { momentKort } from '../../../shared/wth/opmaak.ts';
import { Alinea, Linkknop, Stapel, Tijdlijn, type TijdlijnItem } from '../../ui/index.ts';
import { useMagCorrigeren } from '../gebeurtenis/correctierecht.ts';
import { Regels } from '../gebeurtenis/Regels.tsx';
import { Gebeurtenisicoon } from './Gebeurtenisicoon.tsx';
import { tijdlijnVan, type Tijdlijnregel } from './tijdlijn.ts';

export type TijdlijnbladProps = {
  beeld: DossierBeeld;
  bijCorrigeer: (gebeurtenisId: string) => void;
};

/** Id on the page of an event. */
const plek = (id: string): string => `gebeurtenis-${id}`;

/** All that happened, who recorded it, and every correction with its reason. */
export function Tijdlijnblad({ beeld, bijCorrigeer }: TijdlijnbladProps) {
  const magCorrigeren = useMagCorrigeren();
  const regels = tijdlijnVan(beeld.gebeurtenissen, beeld.namen);
  const mag = ({ teCorrigeren }: Tijdlijnregel): boolean => beeld.gebeurtenissen.some(({ id, type }) => id === teCorrigeren && magCorrigeren(type));
  return (
    <Stapel>
      <Alinea>{regels.some(mag) ? 'Alles blijft staan. Klopt iets niet? Corrigeer het: het oude feit wordt doorgehaald en het nieuwe telt.' : 'Alles blijft staan. Is een feit gecorrigeerd, dan is het oude doorgehaald en telt het nieuwe.'}</Alinea>
      <Tijdlijn label="Tijdlijn" items={regels.map((regel) => item(regel, mag(regel) ? bijCorrigeer : null))} />
    </Stapel>
  );
}

type BijCorrigeer = TijdlijnbladProps['bijCorrigeer'] | null;

function item(regel: Tijdlijnregel, bijCorrigeer: BijCorrigeer): TijdlijnItem {
  const { id, at, titel, wie, verbeterdDoor, verbetert } = regel;
  return {
    id: plek(id),
    moment: at,
    tijd: momentKort(at),
    titel,
    wie: <Wie regel={regel} wie={wie} bijCorrigeer={bijCorrigeer} />,
    icoon: <Gebeurtenisicoon type={regel.type} />,
    inhoud: regel.regels.length > 0 || regel.reden !== '' ? <Inhoud regel={regel} /> : undefined,
    verbeterdDoor: verbeterdDoor === null ? undefined : plek(verbeterdDoor),
    verbetert: verbetert === null ? undefined : plek(verbetert),
  };
}

function Inhoud({ regel }: { regel: Tijdlijnregel }) {
  return (
    <>
      {regel.reden !== '' && (
        <span className="gebeurtenisregel">
          <strong>Reden van de correctie:</strong> {regel.reden}
        </span>
      )}
      <Regels regels={regel.regels} was={regel.was ?? undefined} />
    </>
  );
}

function Wie({ regel, wie, bijCorrigeer }: { regel: Tijdlijnregel; wie: string; bijCorrigeer: BijCorrigeer }) {
  const { teCorrigeren } = regel;
  return (
    <>
      {wie}
      {teCorrigeren !== null && bijCorrigeer !== null && (
        <>
          {'\u00a0· '}
          <Linkknop bijKlik={() => bijCorrigeer(teCorrigeren)} naam={`Corrigeer: ${regel.titel}`}>Corrigeer</Linkknop>
        </>
      )}
    </>
  );
}
