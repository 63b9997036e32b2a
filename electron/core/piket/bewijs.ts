/** The proof of competence that a decision carries: what the roster says of its moment, sealed in the dossier. */
import { bevoegdheidsbewijs } from '../../../shared/piket/bevoegdheidsbewijs.ts';
import { BESLUITEN, type Besluitsoort, type Bevoegdheid } from '../../../shared/dossier/gebeurtenissen/bevoegdheid.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import type { NieuweRij } from '../archief/gebeurtenissen.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import { sha256 } from '../bestanden/sha256.ts';
import type { Context } from '../context.ts';
import { heeftRooster, leesRooster } from './rooster.ts';

/** A seal about to be recorded. */
export type Verzegeld = NieuweRij & { gegevens: Bevoegdheid };

/** A decision about to be recorded, or recorded before. */
export type Besluit = { id: string; type: string; at: Moment };

const isBesluit = (type: string): type is Besluitsoort => (BESLUITEN as readonly string[]).includes(type);

/** What the roster says of a decision; `null` when there is no roster. Never stops a decision: what cannot be said is told. */
function bevoegdheidBij(context: Context, over: Pick<Bevoegdheid, 'besluitId' | 'besluit'>, moment: Moment): Bevoegdheid | null {
  const { basis, gemeente } = context.archief();
  try {
    const { rooster, stand, ketenfout } = leesRooster(basis);
    if (!heeftRooster(rooster)) return null;
    if (ketenfout !== null) return { ...over, uitkomst: 'geen', belet: 'ROOSTER_BESCHADIGD' };
    const bewijs = bevoegdheidsbewijs(rooster, moment, { gemeente }, { opgemaaktOp: context.host.klok.nu() });
    return { ...over, uitkomst: 'bewijs', bewijs, sha256: sha256(canoniekeJson(bewijs)), roosterHash: stand.hash };
  } catch (fout) {
    return { ...over, uitkomst: 'geen', belet: fout instanceof AppFout && fout.code === 'NIEMAND_BEVOEGD' ? 'NIEMAND_BEVOEGD' : 'ROOSTER_BESCHADIGD' };
  }
}

/** The events that seal who was competent for these decisions; none for other events, and none without a roster. */
export function verzegel(context: Context, besluiten: readonly Besluit[]): Verzegeld[] {
  const { host } = context;
  return besluiten.flatMap(({ id: besluitId, type: besluit, at }) => {
    const gegevens = isBesluit(besluit) ? bevoegdheidBij(context, { besluitId, besluit }, at) : null;
    const { ambt: hoedanigheid } = context.archief().account;
    return gegevens === null ? [] : [{ id: host.ids.nieuw(), type: 'bevoegdheid.vastgelegd', at: host.klok.nu(), hoedanigheid, gegevens }];
  });
}
