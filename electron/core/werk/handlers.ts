import type { werkOpdrachten } from '../../../shared/contract/werk.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';

/** Handlers of work that takes long. */
export const werkHandlers: Pick<Handlers<Context>, keyof typeof werkOpdrachten> = {
  'werk.annuleer': ({ werkbank }, { werkId }) => {
    werkbank.annuleer(werkId);
    return {};
  },
};
