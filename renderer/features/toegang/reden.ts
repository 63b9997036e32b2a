import type { VergrendelReden } from '../../../shared/contract/brug.ts';

/** Why the archive closed, and that nothing was lost by it. */
export const REDEN: Readonly<Record<VergrendelReden, { titel: string; tekst: string }>> = {
  hand: { titel: 'U hebt vergrendeld.', tekst: 'Na het wachtwoord komt u terug waar u was.' },
  rust: { titel: 'Vergrendeld: er is een tijd niets gedaan.', tekst: 'Wat u typte is bewaard. Na het wachtwoord komt u terug waar u was.' },
  slaap: { titel: 'Vergrendeld: de computer ging slapen.', tekst: 'Wat u typte is bewaard. Na het wachtwoord komt u terug waar u was.' },
  schermslot: { titel: 'Vergrendeld: het scherm werd vergrendeld.', tekst: 'Wat u typte is bewaard. Na het wachtwoord komt u terug waar u was.' },
  storing: { titel: 'Vergrendeld na een storing.', tekst: 'Wat bevestigd was, is bewaard. Na het wachtwoord kunt u verder.' },
};
