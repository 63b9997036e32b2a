import type { DocumentRegel } from '../../../shared/contract/dossiers.ts';

/** What a document is called on screen: its title, and whom it is for where there are several readers. */
export const documentNaam = ({ titel, geadresseerde }: Pick<DocumentRegel, 'titel' | 'geadresseerde'>): string =>
  geadresseerde === '' ? titel : `${titel}: ${geadresseerde}`;
