import { Melding } from '../../ui/index.ts';
import type { Vellen } from './VellenMaken.tsx';

/** Where the sheets are, and what to do with them now. */
export function VellenGemaakt({ vellen }: { vellen: Vellen }) {
  return (
    <Melding soort="succes" titel="De drie vellen zijn gemaakt.">
      <p>In {vellen.map} staan:</p>
      <ul className="herstel__lijst">{vellen.bestanden.map((bestand) => <li key={bestand}>{bestand}</li>)}</ul>
      <ol className="herstel__lijst">
        <li>Druk elk vel één keer af, op papier.</li>
        <li>Verwijder daarna de drie bestanden, ook uit de prullenbak.</li>
        <li>Breng elk vel in een dichte envelop naar zijn eigen kantoor.</li>
      </ol>
    </Melding>
  );
}
