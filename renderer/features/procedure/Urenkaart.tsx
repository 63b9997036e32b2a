import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { urenrolTekst } from '../../../shared/dossier/velden/kosten.ts';
import { minutenTekst } from '../../../shared/tekst/kosten.ts';
import { datumKort } from '../../../shared/wth/opmaak.ts';
import { lokaleDatum, type Moment } from '../../../shared/wth/tijd.ts';
import { Kaart } from '../../ui/index.ts';
import { Stapregel } from '../verloop/Stapregel.tsx';
import type { Stapnaam } from '../verloop/stappen/index.ts';

/** The time that the case took, and the way to record more. */
export function Urenkaart({ dossier, nu, bijStap }: { dossier: Dossier; nu: Moment; bijStap: (naam: Stapnaam) => void }) {
  const totaal = dossier.uren.reduce((som, { gegevens }) => som + gegevens.minuten, 0);
  return (
    <Kaart titel="Bestede tijd">
      {totaal > 0 && (
        <>
          <p>Samen: <strong>{minutenTekst(totaal)}</strong></p>
          <ul className="procedure__uren">
            {dossier.uren.map(({ gebeurtenisId, at, gegevens: { minuten, rol, wie, wat } }) => (
              <li key={gebeurtenisId}>{datumKort(lokaleDatum(at))}: {minutenTekst(minuten)}, {wie} ({urenrolTekst[rol].toLowerCase()}), {wat}</li>
            ))}
          </ul>
        </>
      )}
      <ul className="verloop__stappen"><li><Stapregel naam="uren" dossier={dossier} nu={nu} bijStap={bijStap} /></li></ul>
    </Kaart>
  );
}
