import { z } from 'zod';
import { centen, regel, regelOfLeeg } from '../../basis.ts';

/** What a cost was for. A place to stay is no kind: what that cost stands with its end (`opvang.beeindigd`). */
export const KOSTENSOORTEN = ['zorg eerste tien dagen', 'zorg vervolg', 'tolk', 'procedure', 'overig'] as const;
/** Who pays it: much care is paid by what exists already (notitie 2008, 6.8). */
export const BETALERS = ['gemeente', 'bestaande regeling', 'zorgverzekeraar', 'regio', 'ander'] as const;
/** For whom hours are counted. */
export const URENROLLEN = ['medewerkerOOV', 'medewerkerGezondheidszorg', 'jurist', 'bestuur', 'ander'] as const;

/** A cost of the case. `at` is the date of the bill, or when it was made. */
export const kostenGemaakt = z.strictObject({
  soort: z.enum(KOSTENSOORTEN),
  betaler: z.enum(BETALERS),
  /** In cents; nothing where a correction says that it was no cost of this case. */
  bedrag: centen,
  /** From whom the bill is, and for what. */
  omschrijving: regel,
  /** Number of the bill; empty where there is none. */
  kenmerk: regelOfLeeg,
});

/** Time spent on the case (the municipality's own record). `at` is when it was done. Without `rol` in older records: the jurist. */
export const urenBesteed = z.strictObject({ minuten: z.int().min(1).max(1440), rol: z.enum(URENROLLEN).default('jurist'), wie: regel, wat: regel });
