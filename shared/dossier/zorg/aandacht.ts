/** What of the care of a running order asks for attention: for who steers it, and for who oversees. */
import { urenTussen } from '../../wth/rekenen.ts';
import { vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import { eindeVan, ingangVan } from '../looptijd.ts';
import type { Dossier } from '../toestand.ts';
import { gezegdOverHulp } from './hulp.ts';
import { zorgcode, zorgsporen, type Zorgspoor } from './sporen.ts';

/** After so many hours without any contact about a person somebody asks why. */
const CONTACT_BINNEN_UREN = 72;

/**
 * One point, with the person that it is about.
 * - `GEEN_VERANTWOORDELIJKE`: nobody is responsible for this person's care.
 * - `GEEN_CONTACT`: no contact about this person for three days; `sinds` is the last one, or the start of the order.
 * - `CODE_ROOD`: the last code says that it is not safe.
 * - `OVERTREDING`: the order was broken; `sinds` is the last time.
 * - `INTREKKEN_MOGELIJK`: code green, help accepted, and no violation since.
 */
export type Zorgaandacht =
  | { code: 'GEEN_VERANTWOORDELIJKE'; spoor: Zorgspoor }
  | { code: 'GEEN_CONTACT'; spoor: Zorgspoor; sinds: Moment }
  | { code: 'CODE_ROOD' | 'OVERTREDING' | 'INTREKKEN_MOGELIJK'; sinds: Moment };

const UIT_NOTITIES: ReadonlySet<Zorgaandacht['code']> = new Set(['CODE_ROOD', 'GEEN_CONTACT', 'INTREKKEN_MOGELIJK']);

/** Whether a point rests on care notes; the others rest on what the procedure may know. Without the notes it is not true. */
export const rustOpNotities = (code: Zorgaandacht['code']): boolean => UIT_NOTITIES.has(code);

/** Trying in vain is no contact. */
const laatsteContact = ({ contacten }: Zorgspoor): Moment | null => contacten.find(({ gegevens }) => gegevens.hoe !== 'geen gehoor')?.at ?? null;

const later = (a: Moment, b: Moment): boolean => vergelijkMomenten(a, b) > 0;

/** Whether the care goes so well that the order may not be needed any more (Wth 2 lid 9). The burgemeester decides. */
function intrekkenMogelijk(dossier: Dossier): Moment | null {
  const code = zorgcode(dossier);
  if (code?.gegevens.kleur !== 'groen' || gezegdOverHulp(dossier)?.gegevens.hulpAanvaard !== 'ja') return null;
  return dossier.overtredingen.some(({ at }) => later(at, code.at)) ? null : code.at;
}

/** The points at `nu`, the most pressing first; none while no order runs. Of a case without its care notes only those that do not rest on them count. */
export function zorgaandacht(dossier: Dossier, nu: Moment): Zorgaandacht[] {
  const [begin, einde] = [ingangVan(dossier), eindeVan(dossier)];
  if (begin === null || einde === null || !later(einde, nu)) return [];
  const sporen = zorgsporen(dossier);
  const code = zorgcode(dossier);
  const overtreding = dossier.overtredingen.map(({ at }) => at).toSorted(vergelijkMomenten).at(-1);
  const mogelijk = intrekkenMogelijk(dossier);
  return [
    ...(code?.gegevens.kleur === 'rood' ? [{ code: 'CODE_ROOD' as const, sinds: code.at }] : []),
    ...(overtreding === undefined ? [] : [{ code: 'OVERTREDING' as const, sinds: overtreding }]),
    ...sporen.filter(({ verantwoordelijke }) => verantwoordelijke === null).map((spoor) => ({ code: 'GEEN_VERANTWOORDELIJKE' as const, spoor })),
    ...sporen.flatMap((spoor) => {
      const sinds = laatsteContact(spoor) ?? begin;
      return urenTussen(sinds, nu) >= CONTACT_BINNEN_UREN ? [{ code: 'GEEN_CONTACT' as const, spoor, sinds }] : [];
    }),
    ...(mogelijk === null ? [] : [{ code: 'INTREKKEN_MOGELIJK' as const, sinds: mogelijk }]),
  ];
}
