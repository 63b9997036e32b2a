import { Fragment } from 'react';
import type { DocumentRegel } from '../../../shared/contract/dossiers.ts';
import { berichtenVan, uitsprakenVan } from '../../../shared/dossier/procedure/uitspraken.ts';
import { openTaken, takenVan } from '../../../shared/dossier/taken/taken.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { ongedaanGemaakt } from '../../../shared/dossier/vernietigingen.ts';
import { beschrijfGebeurtenis } from '../../../shared/tekst/gebeurtenissen.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import { useMagOoit } from '../../app/rechten.ts';
import { Gegevenslijst, Kaart, Knop, Kop, Melding } from '../../ui/index.ts';
import { naamVanIn } from '../../../shared/tekst/namen.ts';
import { Stapregel } from '../verloop/Stapregel.tsx';
import type { Stapnaam } from '../verloop/stappen/index.ts';
import { Documentknoppen, type BijDocument } from './Documentknoppen.tsx';

const STAPPEN: readonly Stapnaam[] = ['afwijzing', 'schorsing', 'vernietiging', 'opheffing', 'ongedaan'];

export type UitsprakenProps = {
  documenten: readonly DocumentRegel[];
  dossier: Dossier;
  nu: Moment;
  bijStap: (naam: Stapnaam) => void;
  bijTaken: () => void;
  bijDocument: BijDocument;
};

/** What courts decided in this case, who still has to hear of it, and the note of the next call. */
export function Uitspraken({ documenten, dossier, nu, bijStap, bijTaken, bijDocument }: UitsprakenProps) {
  const magVastleggen = useMagOoit()('uitspraak.vastleggen');
  const naamVan = naamVanIn(dossier);
  const uitspraken = uitsprakenVan(dossier);
  const open = openTaken(takenVan(dossier, nu)).filter(({ aanleiding }) => aanleiding === 'uitspraak').length;
  return (
    <Kaart titel="Uitspraak van de rechter">
      {open > 0 && (
        <Melding soort="waarschuwing" stil titel={open === 1 ? 'Nog één keer door te vertellen (Wth 8 lid 2).' : `Nog ${open} keer door te vertellen (Wth 8 lid 2).`} acties={<Knop bijKlik={bijTaken}>Naar de taken</Knop>}>
          Vertel de uitspraak meteen door aan wie er niet bij was, en aan de politie. Leg bij elk vast wanneer en met wie u sprak.
        </Melding>
      )}
      {/* What the griffier told in one call stands together, with the papers about that call. */}
      {berichtenVan(dossier).toReversed().map(({ feit: { gebeurtenisId: over, at } }) => (
        <div key={over} className="procedure__uitspraak">
          {uitspraken.filter(({ feit }) => vergelijkMomenten(feit.at, at) === 0).map(({ type, feit }) => {
            const { titel, regels } = beschrijfGebeurtenis(type, feit.gegevens as never, naamVan);
            return (
              <Fragment key={feit.gebeurtenisId}>
                <Kop niveau={3} als={4}>{titel}</Kop>
                <Gegevenslijst gegevens={[{ id: 'bericht', label: 'Bericht van de griffier', waarde: momentVoluit(feit.at) }, ...regels.map((regel) => ({ ...regel, id: regel.label }))]} />
              </Fragment>
            );
          })}
          <Documentknoppen documenten={documenten} over={over} bijDocument={bijDocument} />
        </div>
      ))}
      {magVastleggen ? (
        <>
          <p>Belt de griffier? Kies wat de rechter besliste. U ziet het meteen op alle schermen.</p>
          <ul className="verloop__stappen">
            {STAPPEN.filter((naam) => (naam !== 'opheffing' || dossier.geschorst.length > 0) && (naam !== 'ongedaan' || dossier.vernietigd.some((feit) => ongedaanGemaakt(dossier, feit) === null))).map((naam) => <li key={naam}><Stapregel naam={naam} dossier={dossier} nu={nu} bijStap={bijStap} /></li>)}
          </ul>
        </>
      ) : (
        uitspraken.length === 0 && <p>De rechter deed nog geen uitspraak.</p>
      )}
    </Kaart>
  );
}
