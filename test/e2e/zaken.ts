/** Fictional calls for the specs. */
import { huisverbod } from '../../electron/standin/demo/zaken.ts';
import { keuze, tekst, tijdstip, type Handeling, type Invulling } from '../../electron/standin/demo/invulling.ts';
import { leegConcept, type WegingConcept } from '../../shared/dossier/weging/concept.ts';
import { op, volledigeNachtpagina } from '../core/kern/nachtpagina.ts';

const VANDAAG = '281126';

/** A call about a couple without children, as somebody left it; whether a child is abused was not asked, and the decision is still to come. */
export function gesprek(): WegingConcept {
  const concept = volledigeNachtpagina();
  const leeg = leegConcept();
  return {
    ...concept,
    huisgenoten: concept.huisgenoten.slice(0, 1),
    kind: leeg.kind,
    melder: { ...concept.melder, naam: 'F. Brouwer', gebeldOp: op('28-11-2026', '02.47') },
    incident: { ...concept.incident, op: op('28-11-2026', '02.30') },
    besluit: leeg.besluit,
  };
}

const besluit = (ondertekening: readonly Handeling[], wijze: readonly Handeling[]): readonly Handeling[] => [
  keuze('Is er kindermishandeling, of een vermoeden daarvan?', 'n'),
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
