/** What went wrong, in one sentence, and what to do next. */
export type Fouttekst = { wat: string; stap: string };

/** One that says the same whatever it is about. */
export const fouttekst = (wat: string, stap: string) => (): Fouttekst => ({ wat, stap });
