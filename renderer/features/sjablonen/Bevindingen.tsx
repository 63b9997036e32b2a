import type { Bevinding } from '../../../shared/documenten/keuring/vorm.ts';
import { bevindingTekst } from '../../../shared/tekst/keuring.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { IcoonFout, IcoonInfo, IcoonKlaar, Kaart, Knop, Linkknop } from '../../ui/index.ts';
import type { Proef } from './useProef.ts';

export type BevindingenProps = {
  proef: Proef;
  bijRegel: (regel: number) => void;
  /** Takes a suggestion over; without it there is nothing to take it over in. */
  neemOver?: ((bevinding: Bevinding) => void) | undefined;
};

/** What one press does about a finding; `null` where only writing helps. */
function voorstelVan(bevinding: Bevinding): string | null {
  if (bevinding.code === 'VELD_ONBEKEND' && bevinding.bedoeld !== '') return `Maak er {{ ${bevinding.bedoeld} }} van`;
  return bevinding.code === 'VEREIST_ONTBREEKT' ? `Zet {{ ${bevinding.veld} }} bij de cursor` : null;
}

function samenvatting(fouten: number, overige: number): string {
  const delen = [fouten === 0 ? 'Geen fouten' : fouten === 1 ? '1 fout' : `${fouten} fouten`, ...(overige === 0 ? [] : [`${overige} om naar te kijken`])];
  return `${delen.join(', ')}.`;
}

/** What is wrong with the text, faults first; pressing a line goes there. */
export function Bevindingen({ proef, bijRegel, neemOver }: BevindingenProps) {
  const bevindingen = proef.uitslag?.bevindingen ?? [];
  const fouten = bevindingen.filter(({ fout }) => fout).length;
  return (
    <Kaart titel="Controle van de tekst">
      <Foutmelding fout={proef.fout} />
      <p className="sjablonen__stand" role="status">
        {proef.uitslag === null ? 'De tekst wordt nagekeken…' : <>{fouten === 0 ? <IcoonKlaar /> : <IcoonFout />} {samenvatting(fouten, bevindingen.length - fouten)}</>}
      </p>
      {bevindingen.length > 0 && (
        <ul className="sjablonen__bevindingen">
          {bevindingen.map((bevinding) => {
            const { wat, stap } = bevindingTekst(bevinding);
            const voorstel = neemOver === undefined ? null : voorstelVan(bevinding);
            return (
              <li key={JSON.stringify(bevinding)}>
                {bevinding.fout ? <IcoonFout className="sjablonen__foutteken" /> : <IcoonInfo />}
                <div>
                  <p>
                    {bevinding.regel > 0 && <Linkknop naam={`Regel ${bevinding.regel}: ${wat}`} bijKlik={() => bijRegel(bevinding.regel)}>Regel {bevinding.regel}</Linkknop>} <strong>{wat}</strong>
                  </p>
                  <p>{stap}</p>
                  {voorstel !== null && <Knop bijKlik={() => neemOver?.(bevinding)}>{voorstel}</Knop>}
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Kaart>
  );
}
