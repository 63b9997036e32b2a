import type { VergrendelReden } from '../../../shared/contract/brug.ts';

// Only these pages keep drafts; a form elsewhere (accounts, passwords) starts anew.
const BEWAARD = 'Wat u typte in een dossier, het rooster, de telefoonlijst, een sjabloon of de instellingen, is bewaard. Andere formulieren beginnen opnieuw. Na het wachtwoord komt u terug op dezelfde pagina.';

/** Why the archive closed, and what was kept. */
export const REDEN: Readonly<Record<VergrendelReden, { titel: string; tekst: string }>> = {
  hand: { titel: 'U hebt vergrendeld.', tekst: BEWAARD },
  rust: { titel: 'Vergrendeld: er is een tijd niets gedaan.', tekst: BEWAARD },
  slaap: { titel: 'Vergrendeld: de computer ging slapen.', tekst: BEWAARD },
  schermslot: { titel: 'Vergrendeld: het scherm werd vergrendeld.', tekst: BEWAARD },
  storing: { titel: 'Vergrendeld na een storing.', tekst: 'Wat bevestigd was, is bewaard. Na het wachtwoord kunt u verder.' },
};
