import type { Inventaris } from '../../../shared/procesdossier/inventaris.ts';
import { ontbreektTekst } from '../../../shared/procesdossier/ontbreekt.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { IcoonKlaar, IcoonOpen, Kaart } from '../../ui/index.ts';

/** What a court will ask for and is not there, with what to do. Nothing of it stops the procesdossier. */
export function Ontbreekt({ inventaris: { rubrieken, verloren } }: { inventaris: Inventaris }) {
  const regels = [
    ...rubrieken.flatMap(({ nummer, ontbreekt }) => ontbreekt.map(({ code }) => ({ id: `${nummer}-${code}`, ...ontbreektTekst[code] }))),
    ...verloren.map(({ titel, at }) => ({ id: `${titel}-${at}`, wat: `${titel}, opgeslagen ${momentVoluit(at)}`, stap: 'Dit document kan niet meer precies zo worden gemaakt. Voeg het getekende exemplaar toe als stuk.' })),
  ];
  return (
    <Kaart titel="Wat ontbreekt">
      {regels.length === 0 ? (
        <p><IcoonKlaar /> Van elk onderdeel is er een stuk.</p>
      ) : (
        <>
          <p>U kunt het procesdossier toch opslaan. In het Word-bestand staat wat ontbreekt.</p>
          <ul className="procesdossier__ontbreekt">
            {regels.map(({ id, wat, stap }) => (
              <li key={id}>
                <IcoonOpen />
                <span>
                  <strong>{wat}</strong>
                  <br />
                  {stap}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Kaart>
  );
}
