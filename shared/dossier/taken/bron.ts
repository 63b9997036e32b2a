/** One duty as the facts give rise to it. */
import { geldtOp, type Werkafspraken } from '../../instellingen/werkafspraken.ts';
import { plusUren } from '../../wth/rekenen.ts';
import type { Moment } from '../../wth/tijd.ts';
import { taakId, type Aanleiding, type Taak, type Taaksleutel, type Taaksoort } from './vorm.ts';

/** A duty before it is known whether it was done. `uiterlijk` of a term is filled in where the terms are known. */
export type Taakbron = Taaksleutel & Pick<Taak, 'id' | 'artikel' | 'sinds' | 'werkdoel' | 'via'> & { doel: Moment | null };

type Extra = { voor?: string; van?: string; doel?: Moment | null; via?: Taak['via'] };

/** Makes one duty. With `doel` that moment is the municipality's own target. */
export function bron(aanleiding: Aanleiding, soort: Taaksoort, artikel: string, sinds: Moment, { voor = '', van = '', doel = null, via = 'afvinken' }: Extra = {}): Taakbron {
  const sleutel = { aanleiding, van, soort, voor };
  return { ...sleutel, id: taakId(sleutel), artikel, sinds, doel, werkdoel: doel !== null, via };
}

/** The municipality's own duties at this point. */
export function eigen({ eigenPlichten }: Werkafspraken, aanleiding: Exclude<Aanleiding, 'weging' | 'contactverbod' | 'procedure' | 'zorg'>, sinds: Moment, van = ''): Taakbron[] {
  return eigenPlichten
    .filter((plicht) => plicht.bij.includes(aanleiding) && geldtOp(plicht, sinds))
    .map(({ code, binnenUren }) =>
      bron(aanleiding, 'eigen', 'gemeentelijk beleid', sinds, { van, voor: code, doel: binnenUren === null ? null : plusUren(sinds, binnenUren) }),
    );
}
