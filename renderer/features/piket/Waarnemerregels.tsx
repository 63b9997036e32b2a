import type { Waarneming } from '../../../shared/piket/waarneming.ts';
import { ambtTekst, telefoonTekst } from '../../../shared/piket/woorden.ts';
import { omdatTekst } from '../../../shared/tekst/rooster.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';

/** Who acts, on which numbers, since when, until when, and why. */
export function Waarnemerregels({ waarneming }: { waarneming: Waarneming }) {
  const { waarnemer, sinds, tot } = waarneming;
  return (
    <div className="piket__waarnemer">
      {waarnemer !== null && (
        <p className="piket__waarnemerwie">
          <strong>{waarnemer.naam}</strong> <span>{ambtTekst[waarnemer.ambt]}</span>
          <span className="piket__nummer">{waarnemer.telefoons.length === 0 ? 'geen telefoonnummer bekend' : waarnemer.telefoons.map(telefoonTekst).join(', ')}</span>
        </p>
      )}
      <p>Sinds {momentVoluit(sinds)}, {tot === null ? 'zonder bekend einde' : `tot ${momentVoluit(tot)}`}.</p>
      <p className="piket__zacht">{omdatTekst(waarneming)}</p>
    </div>
  );
}
