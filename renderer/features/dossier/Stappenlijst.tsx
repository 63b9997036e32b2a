import { useMagOoit, useWaaromNiet } from '../../app/rechten.ts';
import { Artikel, IcoonKlaar, IcoonOpen, IcoonWaarschuwing, Kaart, klas, Knop } from '../../ui/index.ts';
import type { Stap, Stapdoel } from './stappen.ts';

export type StappenlijstProps = {
  stappen: readonly Stap[];
  bijDoel: (doel: Stapdoel) => void;
  /** The archive can only be read: nothing can be done but look. */
  alleenLezen: boolean;
};

/** What there is to do, the most pressing first. */
export function Stappenlijst({ stappen, bijDoel, alleenLezen }: StappenlijstProps) {
  const eerste = stappen.find(({ doel }) => doel !== null);
  return (
    <Kaart titel="Wat nu te doen" soort="nadruk">
      {stappen.length === 0 ? (
        <p className="dossier-klaar"><IcoonKlaar /> Er is nu niets te doen.</p>
      ) : (
        <ol className="dossier-stappen">
          {stappen.map((stap) => (
            <li key={stap.id} className={klas('dossier-stap', stap.dringend && 'dossier-stap--dringend')}>
              {stap.dringend ? <IcoonWaarschuwing className="dossier-stap__icoon" /> : <IcoonOpen className="dossier-stap__icoon" />}
              <div className="dossier-stap__lijf">
                <p className="dossier-stap__wat">
                  {stap.dringend && <span className="ui-onzichtbaar">Dringend: </span>}
                  {stap.wat}
                </p>
                <p className="dossier-zacht">{stap.waarom} {stap.artikel !== '' && <Artikel>{stap.artikel}</Artikel>}</p>
              </div>
              <Stapknop stap={stap} eerste={stap === eerste} bijDoel={bijDoel} dicht={alleenLezen && stap.doel?.soort !== 'document' && stap.doel?.soort !== 'blad'} />
            </li>
          ))}
        </ol>
      )}
    </Kaart>
  );
}

function Stapknop({ stap, eerste, bijDoel, dicht }: { stap: Stap; eerste: boolean; bijDoel: (doel: Stapdoel) => void; dicht: boolean }) {
  const waaromNiet = useWaaromNiet('beschikking.uitgereikt');
  const slaatOp = useMagOoit()('document.voerUit');
  const { doel, wat } = stap;
  if (doel === null) return null;
  // Who saves no document looks at it; as on the list of documents.
  const knop = doel.soort === 'document' && !slaatOp ? 'Bekijk' : stap.knop;
  return (
    <Knop
      soort={eerste ? 'primair' : 'secundair'}
      naam={knop === wat ? undefined : `${knop}: ${wat}`}
      uitgeschakeld={dicht}
      waaromNiet={waaromNiet}
      bijKlik={() => bijDoel(doel)}
    >
      {knop}
    </Knop>
  );
}
