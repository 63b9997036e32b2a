/** What a case costs, and the time that it takes. */
import { beletZonderBesluit, nuIn, voorval } from './delen.ts';

const opdracht = 'kosten.vastleggen';

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
});
