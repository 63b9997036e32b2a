import type { DossierBeeld } from '../../../shared/contract/dossiers.ts';
import { hoortermijnVan } from '../../../shared/dossier/procedure/horen.ts';
import { teHorenKinderen } from '../../../shared/dossier/procedure/kinderen.ts';
import { hogerBeroepOpen, meegenomenVerlengingen, type Procedure } from '../../../shared/dossier/procedure/procedures.ts';
import { teNagaan } from '../../../shared/dossier/taken/taken.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { nogTeBeslissen, procedurestand, procedureTitel } from '../../../shared/tekst/procedure.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { resterendTot } from '../../../shared/wth/resterend.ts';
import { vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import { useMagOoit } from '../../app/rechten.ts';
import { Gegevenslijst, IcoonKlaar, IcoonKlok, Kaart, Melding, Merk, Termijnkaart } from '../../ui/index.ts';
import { Lopendetermijn } from '../termijnen/Lopendetermijn.tsx';
import { Stapregel } from '../verloop/Stapregel.tsx';
import type { Stapnaam } from '../verloop/stappen/index.ts';
import { Documentknoppen, type BijDocument } from './Documentknoppen.tsx';
import { Hoorwerk } from './Hoorwerk.tsx';
import { proceduregegevens } from './gegevens.ts';

export type ProcedurekaartProps = {
  procedure: Procedure;
  beeld: DossierBeeld;
  dossier: Dossier;
  nu: Moment;
  bijStap: (naam: Stapnaam) => void;
  bijDocument: BijDocument;
};

/** What to do next, in the order of a procedure; the rulings have a card of their own. */
function volgendeStappen({ id, stand, zitting, uitspraken, opSchrift }: Procedure): Stapnaam[] {
  if (stand === 'ingetrokken') return [];
  // A beroep that was decided with the request has its ruling on paper there.
  const eigen = uitspraken.some(({ feit }) => feit.gegevens.procedureId === id);
  if (stand === 'uitspraak') return eigen && opSchrift === null ? ['opSchrift'] : [];
  if (uitspraken.length > 0) return opSchrift === null ? ['opSchrift', 'intrekkenProcedure'] : ['intrekkenProcedure'];
  return zitting === null ? ['zitting', 'ingezonden', 'intrekkenProcedure'] : ['ingezonden', 'gehouden', 'zitting', 'intrekkenProcedure'];
}

function hogerBeroepTekst(procedure: Procedure): string {
  if (hogerBeroepOpen(procedure)) return 'Tegen deze uitspraak staat hoger beroep open.';
  return procedure.soort === 'hoger beroep' ? 'Dit is de laatste rechter: hierna staat geen hoger beroep meer open.' : 'Tegen deze uitspraak staat geen hoger beroep open (Awb 8:104 lid 2 onder d).';
}

/** One procedure: what it is about, its terms with their working, what goes with it, its papers, and the next step. */
export function Procedurekaart({ procedure, beeld, dossier, nu, bijStap, bijDocument }: ProcedurekaartProps) {
  const magVastleggen = useMagOoit()('procedure.vastleggen');
  const { id, stand, verzoek, zitting } = procedure;
  const termijnen = beeld.termijnen.filter(({ sleutel, gehaald, teLaat }) => sleutel.endsWith(`/${id}`) && !gehaald && !teLaat);
  const kinderen = verzoek === null ? [] : teHorenKinderen(dossier, zitting?.gegevens.op ?? nu);
  const meegenomen = meegenomenVerlengingen(dossier, procedure);
  const nagaan = teNagaan(dossier, nu).flatMap(({ van, voor }) => (van === id ? [voor] : []));
  const komend = zitting !== null && vergelijkMomenten(nu, zitting.gegevens.op) < 0 ? zitting.gegevens : null;
  return (
    <Kaart
      titel={procedureTitel(procedure)}
      ernaast={<Merk toon={stand === 'loopt' ? 'actief' : 'rustig'} icoon={stand === 'loopt' ? <IcoonKlok /> : <IcoonKlaar />}>{procedurestand[stand]}</Merk>}
    >
      {nogTeBeslissen(procedure) !== '' && (
        <Melding soort="waarschuwing" stil titel={nogTeBeslissen(procedure)}>
          De procedure loopt door. Leg ook die beslissing vast: zei de griffier die in hetzelfde telefoontje, gebruik dan hetzelfde tijdstip.
        </Melding>
      )}
      {stand === 'loopt' && (termijnen.length > 0 || komend !== null) && (
        <div className="procedure__termijnen">
          {termijnen.map((termijn) => <Lopendetermijn key={termijn.sleutel} termijn={termijn} nu={nu} />)}
          {komend !== null && <Termijnkaart naam="Zitting" resterend={resterendTot(nu, komend.op)} einde={`${momentVoluit(komend.op)}, ${komend.zaal}`} />}
        </div>
      )}
      {stand === 'loopt' && verzoek !== null && <Hoorwerk termijn={hoortermijnVan(verzoek)} gepland={zitting !== null} nu={nu} />}
      <Gegevenslijst gegevens={proceduregegevens(procedure, dossier)} />
      {stand === 'loopt' && verzoek?.gegevens.beroepIngesteld === 'nee' && (
        <Melding soort="waarschuwing" stil titel="Er is geen beroep ingesteld.">Zonder beroep kan de rechter het verzoek niet inhoudelijk behandelen (Awb 8:81). Noem dit in het verweer.</Melding>
      )}
      {stand === 'loopt' && meegenomen.map(({ besluit }) => (
        <Melding key={besluit.gebeurtenisId} soort="info" stil titel="De verlenging doet vanzelf mee.">
          De burgemeester verlengde op {momentVoluit(besluit.at)}, tijdens deze procedure (Wth 9 lid 2-4). Zend dat besluit meteen naar de rechtbank. Het staat ook in de taken.
        </Melding>
      ))}
      {meegenomen.filter(({ besluit }) => nagaan.includes(besluit.gebeurtenisId)).map(({ besluit }) => (
        <Melding key={besluit.gebeurtenisId} soort="waarschuwing" stil titel="Wat besliste de rechter over de verlenging?">
          De verlenging van {momentVoluit(besluit.at)} deed vanzelf mee, voor zover die is betwist (Wth 9 lid 2-4). Leg ook die uitspraak vast, als die er is. Zo niet: rond de taak af.
        </Melding>
      ))}
      {stand === 'loopt' && kinderen.length > 0 && (
        <Melding soort="info" stil titel="De rechter hoort kinderen van twaalf jaar en ouder (Wth 7).">
          {kinderen.map(({ gegevens }) => gegevens.naam).join(', ')}. Geef de rechtbank hun namen en hoe zij te bereiken zijn.
        </Melding>
      )}
      {stand === 'uitspraak' && (
        <p>{hogerBeroepTekst(procedure)}</p>
      )}
      <Documentknoppen documenten={beeld.documenten} over={id} bijDocument={bijDocument} />
      <ul className="verloop__stappen">
        {magVastleggen && volgendeStappen(procedure).map((naam) => <li key={naam}><Stapregel naam={naam} dossier={dossier} nu={nu} bijStap={bijStap} /></li>)}
      </ul>
    </Kaart>
  );
}
