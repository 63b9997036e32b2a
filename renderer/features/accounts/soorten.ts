import type { Uitvoer } from '../../../shared/contract/contract.ts';

/** A file whose key may have to be renewed. */
export type Bestand = Uitvoer<'account.lijst'>['teVernieuwen'][number];

/** A one-time code as it was handed out. */
export type Uitgegeven = Uitvoer<'account.maak'>;
