/** What every form gets besides its own start. */
export type Formulierprops = { bijKlaar: () => void; bijTerug: () => void };
