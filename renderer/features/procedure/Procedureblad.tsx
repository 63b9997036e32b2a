import type { DossierBeeld } from '../../../shared/contract/dossiers.ts';
import { proceduresVan } from '../../../shared/dossier/procedure/procedures.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { useMag, useMagOoit, useWaaromNiet } from '../../app/rechten.ts';
import { useNavigatie } from '../../app/route.ts';
import { IcoonDocument, Kaart, Knop, Leegstaat, Stapel } from '../../ui/index.ts';
import { Stapregel } from '../verloop/Stapregel.tsx';
import type { Stapnaam } from '../verloop/stappen/index.ts';
import type { BijDocument } from './Documentknoppen.tsx';
import { Procedurekaart } from './Procedurekaart.tsx';
import { Uitspraken } from './Uitspraken.tsx';
import { Urenkaart } from '../kosten/Urenkaart.tsx';
import './procedure.css';

export type ProcedurebladProps = {
  beeld: DossierBeeld;
  dossier: Dossier;
  nu: Moment;
  bijStap: (naam: Stapnaam) => void;
  bijTaken: () => void;
  bijDocument: BijDocument;
};

/** The jurist's part of a case: each procedure with its next step, what the court decided, and the time that it took. */
export function Procedureblad({ beeld, dossier, nu, bijStap, bijTaken, bijDocument }: ProcedurebladProps) {
  const procedures = proceduresVan(dossier);
  const { ga } = useNavigatie();
  const mag = useMag();
  const schrijft = useWaaromNiet('procedure.vastleggen') === null;
  const nieuw = useMagOoit()('procedure.vastleggen') && (
    <Kaart titel="Nieuwe procedure">
      <ul className="verloop__stappen">
        <li><Stapregel naam="verzoek" dossier={dossier} nu={nu} bijStap={bijStap} /></li>
        <li><Stapregel naam="beroep" dossier={dossier} nu={nu} bijStap={bijStap} /></li>
      </ul>
    </Kaart>
  );
  return (
    <Stapel>
      {procedures.length === 0 && <Leegstaat titel="Er is geen procedure bij een rechter vastgelegd.">Komt er een verzoek of een beroep binnen? {schrijft ? 'Leg het hieronder vast.' : 'Dan staat het hier.'}</Leegstaat>}
      {procedures.toReversed().map((procedure) => (
        <Procedurekaart key={procedure.id} procedure={procedure} beeld={beeld} dossier={dossier} nu={nu} bijStap={bijStap} bijDocument={bijDocument} />
      ))}
      {/* Who has nothing before a court yet, first looks for where to record it. */}
      {procedures.length === 0 && nieuw}
      <Uitspraken documenten={beeld.documenten} dossier={dossier} nu={nu} bijStap={bijStap} bijTaken={bijTaken} bijDocument={bijDocument} />
      {dossier.opgelegd !== null && mag('procesdossier.lees') && (
        <Kaart titel="Procesdossier" ernaast={<Knop icoon={<IcoonDocument />} bijKlik={() => ga({ naam: 'procesdossier', dossierId: dossier.id })}>Bekijk het procesdossier</Knop>}>
          <p>Alle stukken voor de rechter, genummerd, met wat bekend was bij het besluit en wat daarna gebeurde. Wat ontbreekt, staat erbij.</p>
        </Kaart>
      )}
      {procedures.length > 0 && nieuw}
      <Urenkaart dossier={dossier} nu={nu} bijStap={bijStap} />
    </Stapel>
  );
}
