import { lijststapTekst } from '../../../shared/tekst/vernietiging.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { Kaart } from '../../ui/index.ts';
import type { Lijstbeeld } from './LijstPagina.tsx';

/** All that was done with a list, the last first, with every comment: also those that were changed since. */
export function Lijstverloop({ beeld: { lijst, stappen, namen } }: { beeld: Lijstbeeld }) {
  return (
    <Kaart titel="Wat er is gedaan">
      <ol className="regellijst" reversed>
        {stappen
          .map((stap, nummer) => ({ stap, nummer }))
          .toReversed()
          .map(({ stap, nummer }) => {
            const { titel, toelichting } = lijststapTekst(stap, lijst);
            return (
              <li key={nummer} className="archief__stap">
                <p><strong>{titel}</strong></p>
                {toelichting !== '' && <p className="archief__opmerking">{toelichting}</p>}
                <p className="regellijst__klein">{namen[stap.accountId] ?? 'onbekend'}, {momentVoluit(stap.op)}</p>
              </li>
            );
          })}
      </ol>
    </Kaart>
  );
}
