/** T10 and T11: six weeks for beroep and for hoger beroep (Awb art. 6:7 and 6:8, 6:24). */
import { atwTermijn, type Atwtermijn } from './algemeneTermijnenwet.ts';
import type { Datum } from './tijd.ts';

const ZES_WEKEN = 42;

/**
 * T10: beroep with the rechtbank, straight away and without bezwaar (Awb bijlage 1). The term starts the day after the
 * bekendmaking (Awb 6:8 lid 1).
 */
export function beroepLaatsteDag(bekendgemaakt: Datum): Atwtermijn {
  return atwTermijn(bekendgemaakt, ZES_WEKEN);
}

/**
 * T11: hoger beroep with the Afdeling bestuursrechtspraak, against the ruling on the beroep (or on both at once, Awb
 * 8:86); not against a ruling on the voorlopige voorziening alone (Awb 8:104 lid 2 onder d).
 */
export function hogerBeroepLaatsteDag(uitspraakBekendgemaakt: Datum): Atwtermijn {
  return atwTermijn(uitspraakBekendgemaakt, ZES_WEKEN);
}
