import type { Migratie } from '../migratie.ts';
import { migratie as instellingen } from './0010-instellingen.ts';
import { migratie as accounts } from './0020-accounts.ts';
import { migratie as werkwijze } from './0030-werkwijze.ts';
import { migratie as piket } from './0040-piket.ts';
import { migratie as huisstijl } from './0050-huisstijl.ts';
import { migratie as grafsteen } from './0060-grafsteen.ts';
import { migratie as piketconcept } from './0070-piketconcept.ts';
import { migratie as sjablonen } from './0080-sjablonen.ts';
import { migratie as vernietiging } from './0090-vernietiging.ts';
import { migratie as briefpapier } from './0100-briefpapier.ts';
import { migratie as uitwisseling } from './0110-uitwisseling.ts';
import { migratie as eigenformulier } from './0120-eigenformulier.ts';

/** All steps of `basis.db`, oldest first. */
export const basisMigraties: readonly Migratie[] = [instellingen, accounts, werkwijze, piket, huisstijl, grafsteen, piketconcept, sjablonen, vernietiging, briefpapier, uitwisseling, eigenformulier];
