/** A roster from a file: looked at first, then taken over whole or not at all. */
import { AppFout } from '../../../shared/fout.ts';
import { leesRoosterCsv, type Importprobleem, type Importrij } from '../../../shared/piket/csv/lees.ts';
import { zetDiensten } from '../../../shared/piket/opdrachten/dienst.ts';
import { metGebeurtenissen } from '../../../shared/piket/rooster.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import type { Context } from '../context.ts';
import { proefgevolgVan, type Proefgevolg } from './gevolg.ts';
import { leesRooster } from './rooster.ts';
import { legRoosterVast, wieVan } from './wijzigen.ts';

/** What a file holds: the lines that were understood, every problem, and what taking it over would change. */
export type Bestandsproef = { nu: Moment; verwacht: number; rijen: readonly Importrij[]; problemen: readonly Importprobleem[]; gevolg: Proefgevolg | null };

const bytes = (base64: string): Uint8Array => Buffer.from(base64, 'base64');
const zonderRegel = ({ regel: _regel, ...dienst }: Importrij) => dienst;

/** Reads a roster file; records nothing. */
export function leesBestand(context: Context, base64: string): Bestandsproef {
  const nu = context.host.klok.nu();
  const { rooster } = leesRooster(context.archief().basis);
  const gelezen = leesRoosterCsv(bytes(base64), rooster, nu);
  const verwacht = rooster.laatsteVolgnummer;
  if (!gelezen.ok) return { nu, verwacht, rijen: gelezen.goed, problemen: gelezen.problemen, gevolg: null };
  const nieuwe = zetDiensten(rooster, gelezen.diensten.map(zonderRegel), wieVan(context), nu);
  return { nu, verwacht, rijen: gelezen.diensten, problemen: [], gevolg: proefgevolgVan(rooster, metGebeurtenissen(rooster, nieuwe, nu), nieuwe, nu) };
}

/** Takes a roster file over. @throws {AppFout} IMPORT_MET_PROBLEMEN {aantal}, ROOSTER_GEWIJZIGD, and those of `zetDiensten` */
export function neemBestandOver(context: Context, base64: string, verwacht: number): number {
  const nu = context.host.klok.nu();
  const { rooster } = leesRooster(context.archief().basis);
  const gelezen = leesRoosterCsv(bytes(base64), rooster, nu);
  if (!gelezen.ok) throw new AppFout('IMPORT_MET_PROBLEMEN', { aantal: gelezen.problemen.length });
  legRoosterVast(context, zetDiensten(rooster, gelezen.diensten.map(zonderRegel), wieVan(context), nu), verwacht, 'import');
  return gelezen.diensten.length;
}
