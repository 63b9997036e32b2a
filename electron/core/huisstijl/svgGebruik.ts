/** Parts of a drawing that are used more than once (`<use>`): written out where they are used, so that nothing points anywhere. */
import { AppFout } from '../../../shared/fout.ts';
import type { Element } from './xml.ts';

/** What a drawing may grow to: a part that uses parts that use parts could otherwise fill the memory. */
const HOOGSTENS = 5000;
/** Elements within each other, as deep as a file may have them; a part that uses itself never ends. */
const DIEPTE = 64;
const VERWIJZING = /^(?:xlink:)?href$/;
/** Whose own view would have to be reckoned with. */
const MET_EIGEN_BEELD: ReadonlySet<string> = new Set(['symbol', 'svg']);

const weiger = (): never => {
  throw new AppFout('LOGO_ONBRUIKBAAR', { reden: 'SVG_VERWIJZING' });
};

const waarde = ({ attributen }: Element, naam: string): string => attributen.find(([wat]) => wat === naam)?.[1] ?? '';
const zonderNaam = ({ naam, attributen, kinderen }: Element): Element => ({
  naam,
  attributen: attributen.filter(([wat]) => wat !== 'id'),
  kinderen: kinderen.map((kind) => (typeof kind === 'string' ? kind : zonderNaam(kind))),
});

/**
 * The drawing with every use written out.
 * @throws {AppFout} `LOGO_ONBRUIKBAAR` with SVG_VERWIJZING for a use of what is not there, is elsewhere, has a view of its own, or never ends
 */
export function schrijfUit(wortel: Element): Element {
  const delen = new Map<string, Element>();
  const noem = (element: Element): void => {
    const id = waarde(element, 'id');
    if (id !== '' && !delen.has(id)) delen.set(id, element);
    for (const kind of element.kinderen) if (typeof kind !== 'string') noem(kind);
  };
  noem(wortel);
  let geschreven = 0;
  const schrijf = (element: Element, diepte: number): Element => {
    geschreven += 1;
    if (geschreven > HOOGSTENS || diepte > DIEPTE) return weiger();
    if (element.naam !== 'use') return { ...element, kinderen: element.kinderen.map((kind) => (typeof kind === 'string' ? kind : schrijf(kind, diepte + 1))) };
    const naar = element.attributen.find(([naam]) => VERWIJZING.test(naam))?.[1] ?? '';
    const deel = naar.startsWith('#') ? delen.get(naar.slice(1)) : undefined;
    if (deel === undefined || MET_EIGEN_BEELD.has(deel.naam)) return weiger();
    const plaats = ['x', 'y'].map((naam) => waarde(element, naam).trim() || '0');
    if (!plaats.every((een) => /^-?\d+(?:\.\d+)?$/.test(een))) return weiger();
    const verschuif = plaats.every((een) => Number(een) === 0) ? [] : [`translate(${plaats.join(' ')})`];
    const transform = [waarde(element, 'transform'), ...verschuif].filter((een) => een !== '').join(' ');
    const rest = element.attributen.filter(([naam]) => !VERWIJZING.test(naam) && !['x', 'y', 'width', 'height', 'transform'].includes(naam));
    return { naam: 'g', attributen: [...rest, ...(transform === '' ? [] : [['transform', transform] as const])], kinderen: [schrijf(zonderNaam(deel), diepte + 1)] };
  };
  return schrijf(wortel, 0);
}
