import type { Migratie } from '../migratie.ts';
import { migratie as dossiers } from './0010-dossiers.ts';
import { migratie as samenvatting } from './0020-samenvatting.ts';
import { migratie as logboek } from './0030-logboek.ts';
import { migratie as behandelaar } from './0040-behandelaar.ts';
import { migratie as stukken } from './0050-stukken.ts';
import { migratie as stuksom } from './0060-stuksom.ts';
import { migratie as cijferregel } from './0070-cijferregel.ts';
import { migratie as aanhouding } from './0080-aanhouding.ts';
import { migratie as kostenfeiten } from './0090-kostenfeiten.ts';
import { migratie as inprocedure } from './0100-inprocedure.ts';
import { migratie as onderweg } from './0110-onderweg.ts';
import { migratie as kostentelling } from './0120-kostentelling.ts';

/** All steps of `dossiers.db`, oldest first. */
export const dossiersMigraties: readonly Migratie[] = [dossiers, samenvatting, logboek, behandelaar, stukken, stuksom, cijferregel, aanhouding, kostenfeiten, inprocedure, onderweg, kostentelling];
