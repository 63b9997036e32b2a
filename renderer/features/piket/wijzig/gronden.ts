import { afwezigheidsgronden } from '../../../../shared/piket/roostergebeurtenissen.ts';
import { afwezigheidTekst } from '../../../../shared/piket/woorden.ts';

/** Why somebody cannot act, to choose from. */
export const GRONDEN = afwezigheidsgronden.map((waarde) => ({ waarde, tekst: afwezigheidTekst[waarde] }));
