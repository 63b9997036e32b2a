import { z } from 'zod';
import { regelOfLeeg as regel } from '../basis.ts';
import { logo } from './logo.ts';

/** Somebody who signs, as it stands below a signature. */
const tekenaar = z.strictObject({ naam: regel, functie: regel });

/**
 * What a municipality sets once: its house style, and the names and numbers that its documents need. Every change is a new
 * version, so that a document can be made again with the settings of its own day. Empty where not yet filled in; a document
 * that needs it says so as a gap.
 */
export const instellingen = z.strictObject({
  gemeente: regel.min(1).max(120),
  /** Where the burgemeester signs, for instance the town. */
  plaats: regel,
  bezoekadres: regel,
  postadres: regel,
  telefoon: regel,
  email: regel,
  website: regel,
  logo: logo.nullable(),
  burgemeester: regel,
  /** The decision by which the college appointed the loco's (Gemeentewet 77 lid 1). */
  locoAanwijzing: regel,
  /** Who signs letters that are no decision. */
  brieven: tekenaar,
  /** Who signs for the gemeentesecretarie, where a beschikking is deposited (Wth 2 lid 7). */
  secretarie: tekenaar,
  /** The court, and how to file there. `digitaal`: where on the internet. */
  rechtbank: z.strictObject({ naam: regel, postadres: regel, bezoekadres: regel, telefoon: regel, digitaal: regel }),
  veiligThuis: z.strictObject({ naam: regel, postadres: regel, telefoon: regel }),
  /** The instance for advice or help that the burgemeester designated (Wth 2 lid 8), and by which decision. */
  instantie: z.strictObject({ naam: regel, postadres: regel, telefoon: regel, aanwijzing: regel }),
  /** Where a lawyer is asked for (Wth 5 lid 1). */
  raadRechtsbijstand: z.strictObject({ naam: regel, postadres: regel, telefoon: regel }),
  politie: z.strictObject({ naam: regel, telefoon: regel }),
});

export type Instellingen = z.infer<typeof instellingen>;

const zonderTekenaar = { naam: '', functie: '' };

/** The settings of a new archive: only the name of the municipality is known. */
export function eersteInstellingen(gemeente: string): Instellingen {
  return {
    gemeente,
    plaats: '',
    bezoekadres: '',
    postadres: '',
    telefoon: '',
    email: '',
    website: '',
    logo: null,
    burgemeester: '',
    locoAanwijzing: '',
    brieven: zonderTekenaar,
    secretarie: zonderTekenaar,
    rechtbank: { naam: 'Rechtbank Den Haag', postadres: 'Postbus 20302, 2500 EH Den Haag', bezoekadres: '', telefoon: '', digitaal: 'www.rechtspraak.nl' },
    veiligThuis: { naam: 'Veilig Thuis', postadres: '', telefoon: '0800 2000' },
    instantie: { naam: '', postadres: '', telefoon: '', aanwijzing: '' },
    raadRechtsbijstand: { naam: 'Raad voor Rechtsbijstand', postadres: '', telefoon: '' },
    politie: { naam: 'Politie', telefoon: '0900 8844' },
  };
}

const isDeel = (waarde: unknown): waarde is Record<string, unknown> => typeof waarde === 'object' && waarde !== null;

/**
 * Reads a version as it was stored. What did not exist yet when it was stored is as in a new archive: that is what documents
 * said until then. @throws when it does not fit
 */
export function leesInstellingen(ruw: unknown): Instellingen {
  const opgeslagen = isDeel(ruw) ? ruw : {};
  const nieuw: Record<string, unknown> = eersteInstellingen('');
  return instellingen.parse({
    ...nieuw,
    ...Object.fromEntries(Object.entries(opgeslagen).map(([naam, waarde]) => [naam, isDeel(waarde) && isDeel(nieuw[naam]) ? { ...nieuw[naam], ...waarde } : waarde])),
  });
}
