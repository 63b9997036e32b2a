import type { z } from 'zod';
import { accountOpdrachten } from './accounts.ts';
import { archiefOpdrachten } from './archief.ts';
import { backupOpdrachten } from './backup.ts';
import { briefpapierOpdrachten } from './briefpapier.ts';
import { controleOpdrachten } from './controle.ts';
import { dienstOpdrachten } from './dienst.ts';
import { documentOpdrachten } from './documenten.ts';
import { dossierOpdrachten } from './dossiers.ts';
import { herstelOpdrachten } from './herstel.ts';
import { huisstijlOpdrachten } from './huisstijl.ts';
import { inzageOpdrachten } from './inzage.ts';
import { jaarcijferOpdrachten } from './jaarcijfers.ts';
import { piketOpdrachten } from './piket.ts';
import { papierOpdrachten } from './papier.ts';
import { sjabloonOpdrachten } from './sjablonen.ts';
import { stukOpdrachten } from './stukken.ts';
import { toegangOpdrachten } from './toegang.ts';
import { uitwisselingOpdrachten } from './uitwisseling.ts';
import { verloopOpdrachten } from './verloop.ts';
import { werkOpdrachten } from './werk.ts';
import { werkwijzeOpdrachten } from './werkwijze.ts';

/**
 * Everything that the core can do: name -> what goes in, what comes out, who may. The renderer calls nothing else, and
 * a handler that is missing or does not fit does not compile.
 */
export const contract = {
  ...toegangOpdrachten,
  ...uitwisselingOpdrachten,
  ...accountOpdrachten,
  ...archiefOpdrachten,
  ...backupOpdrachten,
  ...briefpapierOpdrachten,
  ...dienstOpdrachten,
  ...dossierOpdrachten,
  ...controleOpdrachten,
  ...documentOpdrachten,
  ...huisstijlOpdrachten,
  ...inzageOpdrachten,
  ...herstelOpdrachten,
  ...jaarcijferOpdrachten,
  ...piketOpdrachten,
  ...papierOpdrachten,
  ...sjabloonOpdrachten,
  ...stukOpdrachten,
  ...verloopOpdrachten,
  ...werkOpdrachten,
  ...werkwijzeOpdrachten,
} as const;

export type Contract = typeof contract;
export type OpdrachtNaam = keyof Contract;
/** What a caller gives. */
export type Invoer<N extends OpdrachtNaam> = z.output<Contract[N]['invoer']>;
/** What the core answers. */
export type Uitvoer<N extends OpdrachtNaam> = z.output<Contract[N]['uitvoer']>;
