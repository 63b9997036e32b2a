/**
 * The one kind of error that crosses a border in this application.
 *
 * A refusal is a code with plain parameters; the Dutch text for it stands in `shared/tekst`, so that no handler writes
 * sentences and no log or error can carry what a dossier says. Parameters are therefore names of fields, dates, articles
 * and numbers, never a person's data.
 */
export class AppFout extends Error {
  readonly code: string;
  readonly params: FoutParams;

  constructor(code: string, params: FoutParams = {}) {
    super(code);
    this.name = 'AppFout';
    this.code = code;
    this.params = params;
  }
}

/** What `reken` gives, or null where it refuses: for showing what follows from something half typed. Other errors go on. */
export function ofGeen<T>(reken: () => T): T | null {
  try {
    return reken();
  } catch (fout) {
    if (fout instanceof AppFout) return null;
    throw fout;
  }
}

/** What an error may say besides its code. */
export type FoutParams = Readonly<Record<string, string | number | boolean | null>>;

/** The answer of every command: a value, or a refusal as data. Nothing is thrown across the bridge. */
export type Resultaat<T> = { ok: true; value: T } | { ok: false; error: { code: string; params: FoutParams } };
