import { randomUUID } from 'node:crypto';
import { AppFout } from '../../../shared/fout.ts';
import { momentVanEpoch } from '../../../shared/wth/tijd.ts';
import type { Klok } from '../host.ts';
import { opgestaan, verenigGrafstenen, verwijderDossiers, type Grafsteen } from './grafstenen.ts';
import { schrijfLog } from './logboek.ts';
import { transactie } from './vraag.ts';
import type { Archief } from './vorm.ts';

/**
 * Destroys again what was destroyed before and is in the archive nevertheless, because an older back-up took its place. Done
 * whenever an archive is opened, before anybody sees it; without a key of the dossiers it waits for somebody who has one.
 * @param andere registers of elsewhere, for instance beside a back-up
 * @returns how many dossiers were destroyed
 * @throws AppFout GRAFSTENEN_OPEN when that is needed and nothing can be written.
 */
export function verwerkGrafstenen(archief: Archief, klok: Pick<Klok, 'ms'>, andere: readonly (readonly Grafsteen[])[] = [], register = archief.map): number {
  const { archiefId, basis, alleenLezen, heeftDossiers, account } = archief;
  const stenen = verenigGrafstenen({ map: register, archiefId, basis, alleenLezen }, andere);
  if (!heeftDossiers) return 0;
  const { dossiers } = archief;
  const ids = opgestaan(dossiers, stenen);
  if (ids.length === 0) return 0;
  if (alleenLezen) throw new AppFout('GRAFSTENEN_OPEN', { aantal: ids.length });
  transactie(dossiers, () => {
    verwijderDossiers(dossiers, ids);
    schrijfLog(dossiers, { id: randomUUID(), op: momentVanEpoch(klok.ms()), accountId: account.accountId, actie: 'dossier.opnieuwVernietigd', extra: { aantal: ids.length } });
  });
  return ids.length;
}
