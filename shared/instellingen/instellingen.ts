import { z } from 'zod';
import { regelOfLeeg as regel } from '../dossier/basis.ts';

/**
 * What a municipality sets once: names and numbers that its documents need. Every change is a new version, so that a
 * document can be made again with the settings of its own day. Empty where not yet filled in; a document that needs it
 * says so as a gap.
 */
export const instellingen = z.strictObject({
  gemeente: regel.min(1).max(120),
  /** Where the burgemeester signs, for instance the town. */
  plaats: regel,
  bezoekadres: regel,
  postadres: regel,
  telefoon: regel,
  burgemeester: regel,
  rechtbank: z.strictObject({ naam: regel, postadres: regel, telefoon: regel }),
  veiligThuis: z.strictObject({ naam: regel, telefoon: regel }),
  /** The instance for advice or help that the burgemeester designated (Wth 2 lid 8). */
  instantie: z.strictObject({ naam: regel, telefoon: regel }),
  politie: z.strictObject({ naam: regel, telefoon: regel }),
});

export type Instellingen = z.infer<typeof instellingen>;

/** The settings of a new archive: only the name of the municipality is known. */
export function eersteInstellingen(gemeente: string): Instellingen {
  return {
    gemeente,
    plaats: '',
    bezoekadres: '',
    postadres: '',
    telefoon: '',
    burgemeester: '',
    rechtbank: { naam: 'Rechtbank Den Haag', postadres: 'Postbus 20302, 2500 EH Den Haag', telefoon: '' },
    veiligThuis: { naam: 'Veilig Thuis', telefoon: '0800 2000' },
    instantie: { naam: '', telefoon: '' },
    politie: { naam: 'Politie', telefoon: '0900 8844' },
  };
}
