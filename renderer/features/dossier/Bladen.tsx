import type { DocumentRegel, DossierBeeld } from '../../../shared/contract/dossiers.ts';
import { lopendeProcedures } from '../../../shared/dossier/procedure/procedures.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { geldendeStukken } from '../../../shared/dossier/stukken/stukken.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { IcoonWijktAf, Stapel, Tabbladen } from '../../ui/index.ts';
import { useMag } from '../../app/rechten.ts';
import { Bewaarblad } from '../archief/Bewaarblad.tsx';
import { Documentenlijst } from '../documenten/Documentenlijst.tsx';
import { Dossierinzage } from '../inzage/Dossierinzage.tsx';
import { Stukkenblad } from '../stukken/Stukkenblad.tsx';
import { Kostenblad } from '../kosten/Kostenblad.tsx';
import { Procedureblad } from '../procedure/Procedureblad.tsx';
import { teVolgen } from '../termijnen/termijnstand.ts';
import { Takenblad } from '../verloop/Takenblad.tsx';
import { Termijnlijn } from '../verloop/Termijnlijn.tsx';
import { Vervolgblad } from '../verloop/Vervolgblad.tsx';
import { Zorgblad } from '../zorg/Zorgblad.tsx';
import { isBlad, type Bladnaam } from './bladnamen.ts';
import { Overzicht } from './Overzicht.tsx';
import type { Stapdoel } from './stappen.ts';
import { Termijnenblad } from './Termijnenblad.tsx';
import { Tijdlijnblad } from './Tijdlijnblad.tsx';

export type BladenProps = {
  beeld: DossierBeeld;
  dossier: Dossier;
  nu: Moment;
  alleenLezen: boolean;
  blad: Bladnaam;
  bijBlad: (blad: Bladnaam) => void;
  herlaad: () => Promise<void>;
  bijDoel: (doel: Stapdoel) => void;
  bijDocument: (document: DocumentRegel) => void;
};

/** The parts of a case side by side. */
export function Bladen({ beeld, dossier, nu, alleenLezen, blad, bijBlad, herlaad, bijDoel, bijDocument }: BladenProps) {
  const mag = useMag();
  const geldig = geldendeStukken(dossier).length;
  const lopend = teVolgen(beeld.termijnen, nu).length;
  const afwijkend = beeld.documenten.filter(({ uitgegeven }) => uitgegeven?.wijktAf === true).length;
  return (
    <Tabbladen
      label="Onderdelen van het dossier"
      actief={blad}
      bijWissel={(id) => isBlad(id) && bijBlad(id)}
      bladen={[
        {
          id: 'overzicht',
          titel: 'Overzicht',
          inhoud: (
            <Overzicht beeld={beeld} dossier={dossier} nu={nu} alleenLezen={alleenLezen} herlaad={herlaad} bijDoel={bijDoel} bijTermijnen={() => bijDoel({ soort: 'blad', blad: 'termijnen' })} />
          ),
        },
        ...(dossier.opgelegd === null && dossier.nietOpgelegd === null
          ? []
          : [{ id: 'taken', titel: 'Taken', inhoud: <Takenblad dossier={dossier} nu={nu} herlaad={herlaad} bijDoel={bijDoel} /> }]),
        ...(dossier.opgelegd === null
          ? []
          : [{ id: 'vervolg', titel: 'Vervolg', inhoud: <Vervolgblad dossier={dossier} nu={nu} bijStap={(stap) => bijDoel({ soort: 'stap', stap })} /> }]),
        ...(dossier.opgelegd === null
          ? []
          : [{ id: 'zorg', titel: 'Zorg', inhoud: <Zorgblad dossier={dossier} nu={nu} bijStap={(stap) => bijDoel({ soort: 'stap', stap })} /> }]),
        ...(dossier.opgelegd === null
          ? []
          : [
              {
                id: 'rechter',
                titel: 'Rechter',
                teller: lopendeProcedures(dossier).length > 0 ? { aantal: lopendeProcedures(dossier).length, naam: 'in procedure' } : undefined,
                inhoud: (
                  <Procedureblad beeld={beeld} dossier={dossier} nu={nu} bijStap={(stap) => bijDoel({ soort: 'stap', stap })} bijTaken={() => bijDoel({ soort: 'blad', blad: 'taken' })} bijDocument={({ soort, huisgenootId }) => bijDoel({ soort: 'document', document: soort, huisgenootId })} />
                ),
              },
            ]),
        ...(dossier.opgelegd === null
          ? []
          : [
              {
                id: 'kosten',
                titel: 'Kosten',
                inhoud: (
                  <Kostenblad beeld={beeld} dossier={dossier} nu={nu} bijStap={(stap) => bijDoel({ soort: 'stap', stap })} bijCorrigeer={(gebeurtenisId) => bijDoel({ soort: 'corrigeren', gebeurtenisId })} />
                ),
              },
            ]),
        {
          id: 'termijnen',
          titel: 'Termijnen',
          teller: lopend > 0 ? { aantal: lopend, naam: 'te volgen' } : undefined,
          inhoud: (
            <Stapel>
              <Termijnlijn dossier={dossier} termijnen={beeld.termijnen} nu={nu} />
              <Termijnenblad termijnen={beeld.termijnen} nu={nu} />
            </Stapel>
          ),
        },
        { id: 'tijdlijn', titel: 'Tijdlijn', inhoud: <Tijdlijnblad beeld={beeld} bijCorrigeer={(gebeurtenisId) => bijDoel({ soort: 'corrigeren', gebeurtenisId })} /> },
        {
          id: 'documenten',
          titel: afwijkend > 0 ? <><IcoonWijktAf /> Documenten</> : 'Documenten',
          teller: afwijkend > 0 ? { aantal: afwijkend, naam: 'wijkt af' } : undefined,
          inhoud: <Documentenlijst dossierId={beeld.dossierId} documenten={beeld.documenten} uitgereikt={dossier.uitgereikt !== null} bijBekijk={bijDocument} />,
        },
        {
          id: 'stukken',
          titel: 'Stukken',
          teller: geldig > 0 ? { aantal: geldig, naam: geldig === 1 ? 'stuk' : 'stukken' } : undefined,
          inhoud: <Stukkenblad dossier={dossier} herlaad={herlaad} />,
        },
        { id: 'bewaren', titel: 'Bewaren', inhoud: <Bewaarblad dossier={dossier} herlaad={herlaad} bijStukken={() => bijDoel({ soort: 'blad', blad: 'stukken' })} /> },
        ...(mag('inzage.vanDossier') ? [{ id: 'inzage', titel: 'Inzage', inhoud: <Dossierinzage dossierId={beeld.dossierId} /> }] : []),
      ]}
    />
  );
}
