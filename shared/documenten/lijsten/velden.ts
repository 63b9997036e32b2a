/** What the template of each sheet may use. */
import { CONTROLEVELDEN } from './controle.ts';
import { DAGLIJSTVELDEN } from './daglijst.ts';
import type { Lijstsoort } from './soorten.ts';

export const LIJSTVELDEN = { daglijst: DAGLIJSTVELDEN, 'bestuurlijke-controle': CONTROLEVELDEN } as const satisfies Record<Lijstsoort, readonly { naam: string; vorm: 'tekst' | 'lijst' }[]>;
