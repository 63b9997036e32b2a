/** Properties look at the same cases each time, so that a run that fails fails again. `toeval.ts` looks at new ones. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['HUISVERBOD_TOEVAL'] ?? 20_081_107) });
