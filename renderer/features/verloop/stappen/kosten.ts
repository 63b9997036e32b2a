/** What a case costs, and the time that it takes. */
import type { VoorvalType } from '../../../../shared/dossier/verloop/eisen.ts';
import type { Moment } from '../../../../shared/wth/tijd.ts';
import { beletZonderBesluit, nuIn, voorval } from './delen.ts';
import type { Stapgegevens, Verzoek } from './vorm.ts';

const opdracht = 'kosten.vastleggen';
const alsKosten = (type: VoorvalType) => (dossierId: string, at: Moment, gegevens: Stapgegevens): Verzoek =>
  ({ naam: opdracht, invoer: { dossierId, stap: { type, at, gegevens } } }) as unknown as Verzoek;

export const kosten = voorval({
  titel: 'Kosten vastleggen',
  knop: 'Leg kosten vast',
  uitleg: 'Wat deze zaak kostte, en wie het betaalt. Ook wat een ander betaalt telt mee. Kosten van opvang horen bij het einde van de opvang.',
  artikel: '',
  klaar: 'De kosten zijn vastgelegd.',
  type: 'kosten.gemaakt',
  opdracht,
  begin: ({ nu }) => nuIn(nu),
  belet: beletZonderBesluit,
  verzoek: alsKosten('kosten.gemaakt'),
});

export const uren = voorval({
  titel: 'Bestede tijd vastleggen',
  knop: 'Leg bestede tijd vast',
  uitleg: 'Hoeveel tijd iemand aan deze zaak besteedde, in welke rol, en waaraan.',
  artikel: '',
  klaar: 'De bestede tijd is vastgelegd.',
  type: 'uren.besteed',
  opdracht,
  begin: ({ nu }) => nuIn(nu),
  belet: beletZonderBesluit,
  verzoek: alsKosten('uren.besteed'),
});
