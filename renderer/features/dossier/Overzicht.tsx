import type { DossierBeeld } from '../../../shared/contract/dossiers.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { Kop, Linkknop, Stapel, TweeKoloms } from '../../ui/index.ts';
import { Lopendetermijn } from '../termijnen/Lopendetermijn.tsx';
import { teVolgen } from '../termijnen/termijnstand.ts';
import { Bevoegdheid } from './Bevoegdheid.tsx';
import { Feitkaarten } from './Feitkaarten.tsx';
import { stappenVan, type Stapdoel } from './stappen.ts';
import { Stappenlijst } from './Stappenlijst.tsx';

export type OverzichtProps = {
  beeld: DossierBeeld;
  dossier: Dossier;
  nu: Moment;
  alleenLezen: boolean;
  herlaad: () => Promise<void>;
  bijDoel: (doel: Stapdoel) => void;
  bijTermijnen: () => void;
};

/** What to do, the facts as they count now, and the terms that come first. */
export function Overzicht({ beeld, dossier, nu, alleenLezen, herlaad, bijDoel, bijTermijnen }: OverzichtProps) {
  const lopend = teVolgen(beeld.termijnen, nu);
  const hoofd = (
    <Stapel>
      <Stappenlijst stappen={stappenVan(dossier, beeld, nu)} alleenLezen={alleenLezen} bijDoel={bijDoel} />
      <Feitkaarten
        dossier={dossier}
        bijCorrigeer={alleenLezen ? undefined : (gebeurtenisId) => bijDoel({ soort: 'corrigeren', gebeurtenisId })}
      />
      <Bevoegdheid
        dossierId={beeld.dossierId}
        dossier={dossier}
        alleenLezen={alleenLezen}
        herlaad={herlaad}
        bijBewijs={() => bijDoel({ soort: 'document', document: 'bevoegdheidsbewijs', huisgenootId: '' })}
      />
    </Stapel>
  );
  if (lopend.length === 0) return hoofd;
  return (
    <TweeKoloms
      railLabel="Lopende termijnen"
      samenvatting={lopend.length === 1 ? '1 lopende termijn' : `${lopend.length} lopende termijnen`}
      rail={
        <>
          <Kop niveau={2} als={3}>Lopende termijnen</Kop>
          <Stapel krap>
            {lopend.map((termijn) => <Lopendetermijn key={termijn.sleutel} termijn={termijn} nu={nu} />)}
          </Stapel>
          <p><Linkknop bijKlik={bijTermijnen}>Alle termijnen</Linkknop></p>
        </>
      }
    >
      {hoofd}
    </TweeKoloms>
  );
}
