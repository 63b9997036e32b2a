/** The pictures of a letterhead: PNG and JPEG, by their content. */
import type { Briefpapierbevinding } from '../../../shared/briefpapier/bevinding.ts';
import { AppFout } from '../../../shared/fout.ts';
import { isJpeg, leesJpeg } from '../huisstijl/jpeg.ts';
import { isPng, leesPng } from '../huisstijl/png.ts';
import { Afkeur } from './afkeur.ts';
import { allesIn, type Element } from './boom.ts';
import type { Blad } from './lezen.ts';
import type { Pakket } from './verwijzingen.ts';

/** A picture as it is kept: by its kind, cleaned of all that is no picture. */
export type Plaat = { soort: 'png' | 'jpeg'; bytes: Uint8Array };

/** @throws {Afkeur} `BEELD_SOORT`, `BEELD_BESCHADIGD` */
function leesPlaat(pad: string, bytes: Buffer): Plaat {
  const naam = pad.split('/').at(-1) ?? '';
  if (!isJpeg(bytes) && !isPng(bytes)) throw new Afkeur('BEELD_SOORT', naam);
  try {
    return isJpeg(bytes) ? { soort: 'jpeg', bytes: leesJpeg(bytes) } : { soort: 'png', bytes: leesPng(bytes).bytes };
  } catch (fout) {
    if (fout instanceof AppFout) throw new Afkeur('BEELD_BESCHADIGD', naam);
    throw fout;
  }
}

/** Everything in a part that names a reference, by the reference. */
export const verwezen = (boom: Element): string[] => Array.from(allesIn(boom)).flatMap(({ attributen }) => attributen.filter(([naam]) => /^r:|^o:relid$/.test(naam)).map(([, waarde]) => waarde));

/** The pictures that are used, by their paths; what is referred to and is no picture is refused. */
export function leesPlaten(pakket: Pakket, bladen: readonly Blad[], randIds: ReadonlySet<string>): { platen: Map<string, Plaat>; bevindingen: Briefpapierbevinding[] } {
  const platen = new Map<string, Plaat>();
  const bevindingen: Briefpapierbevinding[] = [];
  for (const [plek, { boom, beelden }] of bladen.entries()) {
    for (const id of verwezen(boom)) {
      if (plek === 0 && randIds.has(id)) continue;
      const pad = beelden.get(id);
      const bytes = pad === undefined ? undefined : pakket.get(pad);
      if (pad === undefined || bytes === undefined) bevindingen.push({ code: 'DEEL_ONBEKEND', wat: '' });
      else if (!platen.has(pad)) {
        try {
          platen.set(pad, leesPlaat(pad, bytes));
        } catch (fout) {
          if (!(fout instanceof Afkeur)) throw fout;
          bevindingen.push(fout.bevinding);
        }
      }
    }
  }
  return { platen, bevindingen };
}
