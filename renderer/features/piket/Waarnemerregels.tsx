import type { Waarneming } from '../../../shared/piket/waarneming.ts';
import { ambtTekst, telefoonTekst } from '../../../shared/tekst/piket.ts';
import { omdatTekst } from '../../../shared/tekst/rooster.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { Gegevenslijst, type Gegeven } from '../../ui/index.ts';

/** Who acts, since when, until when, on which numbers, and why. */
export function Waarnemerregels({ waarneming }: { waarneming: Waarneming }) {
  const { waarnemer, sinds, tot } = waarneming;
  const gegevens: Gegeven[] = [
    ...(waarnemer === null
      ? []
      : [
          { id: 'wie', label: 'Wie', waarde: <strong>{waarnemer.naam}, {ambtTekst[waarnemer.ambt]}</strong> },
          {
            id: 'telefoon',
            label: 'Telefoon',
            waarde: waarnemer.telefoons.length === 0 ? 'geen nummer bekend' : waarnemer.telefoons.map((telefoon) => <div key={telefoon.nummer} className="piket__nummer">{telefoonTekst(telefoon)}</div>),
          },
        ]),
    { id: 'sinds', label: 'Sinds', waarde: momentVoluit(sinds) },
    { id: 'tot', label: 'Tot', waarde: tot === null ? 'er is geen einde bekend' : momentVoluit(tot) },
    { id: 'omdat', label: 'Omdat', waarde: omdatTekst(waarneming) },
  ];
  return <Gegevenslijst gegevens={gegevens} />;
}
