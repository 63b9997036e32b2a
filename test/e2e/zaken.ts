/** Fictional calls for the specs: what the law asks, and no more. */
import { huisverbod } from '../../electron/standin/demo/zaken.ts';
import { keuze, tekst, tijdstip, type Handeling, type Invulling } from '../../electron/standin/demo/invulling.ts';
import { leegConcept, type WegingConcept } from '../../shared/dossier/weging/concept.ts';
import { op, volledigeNachtpagina } from '../core/kern/nachtpagina.ts';

const VANDAAG = '281126';

/** The shortest call that an order can follow from, as somebody left it; the decision is still to come. */
export function gesprek(): WegingConcept {
  const concept = volledigeNachtpagina();
  return {
    ...concept,
    melder: { ...concept.melder, naam: 'F. Brouwer', gebeldOp: op('28-11-2026', '02.47') },
    incident: { ...concept.incident, op: op('28-11-2026', '02.30') },
    besluit: leegConcept().besluit,
  };
}

const besluit = (ondertekening: readonly Handeling[], wijze: readonly Handeling[]): readonly Handeling[] => [
  keuze('Wat besluit de burgemeester?', 'o'),
  tijdstip('Wanneer is het besluit genomen?', VANDAAG, '0310'),
  ...ondertekening,
  ...wijze,
];

const uitgereikt: readonly Handeling[] = [
  keuze('Hoe krijgt de betrokkene het besluit?', 's'),
  tijdstip('Hoe laat wordt de beschikking uitgereikt?', VANDAAG, '0345'),
  tekst('Wie reikt de beschikking uit?', 'F. Brouwer'),
];

/** Everything that the demonstration fills in: partner, child, Veilig Thuis, announced orally, signed by the burgemeester. */
export const mondeling: Invulling = { ...huisverbod, wieBelt: [...huisverbod.wieBelt, tijdstip('Wanneer werd u gebeld?', VANDAAG, '0247')] };

/** Decided over the telephone; the hulpofficier signs under a mandate and hands over at once. */
export const ondertekeningsmandaat = besluit(
  [keuze('Wie tekent de beschikking?', 'h'), tekst('Met welk besluit mag de hulpofficier tekenen?', 'Mandaatbesluit van 1 maart 2026')],
  uitgereikt,
);

/** Decided by the hulpofficier, in the burgemeester's place: a mandate to impose has to stand in the register. */
export const oplegmandaat = besluit(
  [keuze('Wie tekent de beschikking?', 'm'), tekst('Met welk besluit mag de hulpofficier opleggen?', 'Mandaatbesluit opleggen van 2 maart 2026')],
  uitgereikt,
);

/** Decided and signed by the loco, as the burgemeester's substitute. */
export const waarnemer = besluit(
  [
    tekst('Wie neemt het besluit?', 'B. Terpstra'),
    keuze('Wie tekent de beschikking?', 'l'),
    tekst('Waarom kan de burgemeester niet zelf beslissen?', 'Met vakantie.'),
    tekst('Met welk besluit wees het college de loco aan?', 'Collegebesluit van 6 januari 2026'),
  ],
  uitgereikt,
);
