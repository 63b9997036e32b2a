import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { useVraag } from '../../bridge/useVraag.ts';

/** Who changed the settings or the agreements when, the newest first. `stand`: changes when a version was added. */
export function Versies({ van, stand, uitleg }: { van: 'instellingen' | 'werkafspraken'; stand: number; uitleg: string }) {
  return (
    <details className="instellingen__versies">
      <summary>Eerdere versies</summary>
      <p className="instellingen__klein">{uitleg}</p>
      <Lijst key={stand} van={van} />
    </details>
  );
}

function Lijst({ van }: { van: 'instellingen' | 'werkafspraken' }) {
  const { data } = useVraag('instellingen.versies', { van });
  if (data === null) return null;
  if (data.versies.length === 0) return <p>Er is nog niets gewijzigd.</p>;
  return (
    <ol className="instellingen__versielijst">
      {data.versies.map(({ versie, op, door }) => (
        <li key={versie}>Versie {versie}: {momentVoluit(op)}{door !== '' && `, door ${door}`}</li>
      ))}
    </ol>
  );
}
