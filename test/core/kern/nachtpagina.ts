import { leegConcept, type WegingConcept } from '../../../shared/dossier/weging/concept.ts';
import type { TijdstipInvoer } from '../../../shared/wth/invoer.ts';

/** A typed moment. */
export const op = (datum: string, tijd: string): TijdstipInvoer => ({ datum, tijd, uur: '' });

/** A night page to which nothing is missing: decided at 23.30 and handed over at 23.40 on Friday 27 November 2026. */
export function volledigeNachtpagina(): WegingConcept {
  const leeg = leegConcept();
  return {
    ...leeg,
    melder: { naam: 'R. van Dalen', onderdeel: 'Basisteam', terugbelnummer: '06 0000 0000', gebeldOp: op('27-11-2026', '23.10') },
    betrokkene: { ...leeg.betrokkene, naam: 'Johan Kanarie', aanhef: 'de heer', geboortedatum: '14-05-1984', identiteit: 'document' },
    woning: { ...leeg.woning, straat: 'Korenbloemweg', huisnummer: '12', plaats: 'Molenwaard', samenwonend: 'ja' },
    huisgenoten: [
      { id: 'h1', naam: 'Marieke Kanarie', geboortedatum: '02-09-1986', relatie: 'echtgenote', contactverbod: 'ja' },
      { id: 'h2', naam: 'Lotte Kanarie', geboortedatum: '30-03-2017', relatie: 'dochter', contactverbod: 'ja' },
    ],
    incident: { op: op('27-11-2026', '22.40'), omschrijving: 'Hij greep zijn echtgenote bij de keel.', eerder: '' },
    feiten: [{ code: '2c4', status: 'ja', toelichting: 'Striemen in de hals.', bron: 'Waarneming politie', datum: '' }],
    grond: {
      soort: 'gevaar',
      onmiddellijk: 'Het geweld neemt toe en hij wil vannacht terug.',
      waaromDezePersoon: 'Het geweld gaat van hem uit.',
      minderIngrijpend: 'Elders slapen is eerder mislukt.',
      belangenafweging: 'De veiligheid van het gezin weegt zwaarder.',
    },
    zienswijze: { ...leeg.zienswijze, gehoord: 'ja', inhoud: 'Hij is het er niet mee eens.' },
    kind: { ...leeg.kind, kindermishandeling: 'nee' },
    besluit: {
      ...leeg.besluit,
      keuze: 'opleggen',
      genomenOp: op('27-11-2026', '23.30'),
      wijze: 'schriftelijk',
      ondertekening: 'burgemeester',
      beslisser: 'H. de Ruijter',
      uitreikingOp: op('27-11-2026', '23.40'),
      uitreikingDoor: 'R. van Dalen',
    },
  };
}
