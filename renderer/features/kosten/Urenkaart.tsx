import { urenrolTekst } from '../../../shared/dossier/velden/kosten.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { minutenTekst } from '../../../shared/tekst/kosten.ts';
import { datumKort } from '../../../shared/wth/opmaak.ts';
import { lokaleDatum, type Moment } from '../../../shared/wth/tijd.ts';
import { useMag } from '../../app/rechten.ts';
import { Kaart } from '../../ui/index.ts';
import { Stapregel } from '../verloop/Stapregel.tsx';
import type { Stapnaam } from '../verloop/stappen/index.ts';
import { Correctieknop, type BijCorrigeer } from './Correctieknop.tsx';
import './kosten.css';

export type UrenkaartProps = { dossier: Dossier; nu: Moment; bijStap: (naam: Stapnaam) => void; bijCorrigeer?: BijCorrigeer };

/** The time that the case took, and the way to record more. */
export function Urenkaart({ dossier, nu, bijStap, bijCorrigeer }: UrenkaartProps) {
  const mag = useMag()('kosten.vastleggen');
  const totaal = dossier.uren.reduce((som, { gegevens }) => som + gegevens.minuten, 0);
  return (
    <Kaart titel="Bestede tijd">
      {totaal > 0 && (
        <>
          <p>Samen: <strong>{minutenTekst(totaal)}</strong></p>
          <ul className="kosten__lijst" aria-label="Bestede tijd">
            {dossier.uren.map(({ gebeurtenisId, at, gegevens: { minuten, rol, wie, wat } }) => (
              <li key={gebeurtenisId}>
                <span className="kosten__wat"><strong>{wat}</strong> {wie}, {urenrolTekst[rol].toLowerCase()}, {datumKort(lokaleDatum(at))}</span>
                <span className="kosten__hoeveel">{minutenTekst(minuten)}</span>
                {bijCorrigeer && <Correctieknop type="uren.besteed" wat={`${wat}, ${minutenTekst(minuten)}`} bijKlik={() => bijCorrigeer(gebeurtenisId)} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {totaal === 0 && !mag && <p>Er is nog geen tijd vastgelegd.</p>}
      {mag && <ul className="verloop__stappen"><li><Stapregel naam="uren" dossier={dossier} nu={nu} bijStap={bijStap} /></li></ul>}
    </Kaart>
  );
}
