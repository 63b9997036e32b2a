/** The fields of one question, read one by one with a Dutch message for what is wrong with each. */
import { AppFout } from '../../../shared/fout.ts';
import { leesDatum, leesMoment, type Datum, type Moment } from '../../../shared/wth/tijd.ts';
import { isWthCode, wthTekst } from '../../../shared/wth/weigering.ts';

/** A question that cannot be answered; the message is what its asker reads. */
export class Vraagfout extends Error {}

/**
 * The fields of a question. Each method reads one field and throws Vraagfout when it is missing or wrong; the methods with
 * `OfNiets` give null when the field is absent or null. `nietsAnders` refuses fields that were never read.
 */
export class Velden {
  readonly #waarden: ReadonlyMap<string, unknown>;
  readonly #gelezen = new Set<string>(['soort']);

  constructor(vraag: object) {
    this.#waarden = new Map(Object.entries(vraag));
  }

  /** A date-time with the Amsterdam offset. */
  moment(naam: string): Moment {
    return leesVeld(naam, leesMoment, this.#tekst(naam));
  }

  /** A day, `yyyy-MM-dd`. */
  datum(naam: string): Datum {
    return leesVeld(naam, leesDatum, this.#tekst(naam));
  }

  /** A day or a date-time. */
  datumOfMoment(naam: string): Datum | Moment {
    const tekst = this.#tekst(naam);
    return leesVeld(naam, tekst.includes('T') ? leesMoment : leesDatum, tekst);
  }

  /** A whole number from 1. */
  aantal(naam: string): number {
    const waarde = this.#waarde(naam);
    if (typeof waarde !== 'number') throw new Vraagfout(`Het veld '${naam}' moet een getal zijn.`);
    if (!Number.isInteger(waarde) || waarde < 1) throw new Vraagfout(`Het veld '${naam}' moet een geheel getal van 1 of meer zijn.`);
    return waarde;
  }

  datumOfNiets(naam: string): Datum | null {
    return this.#afwezig(naam) ? null : this.datum(naam);
  }

  aantalOfNiets(naam: string): number | null {
    return this.#afwezig(naam) ? null : this.aantal(naam);
  }

  /** Call after reading every field that this kind of question has. */
  nietsAnders(): void {
    const onbekend = [...this.#waarden.keys()].find((naam) => !this.#gelezen.has(naam));
    if (onbekend === undefined) return;
    const bekend = [...this.#gelezen].map((naam) => `'${naam}'`).join(', ');
    throw new Vraagfout(`Onbekend veld ${JSON.stringify(onbekend.slice(0, 40))}. Deze soort heeft alleen: ${bekend}.`);
  }

  #afwezig(naam: string): boolean {
    this.#gelezen.add(naam);
    return (this.#waarden.get(naam) ?? null) === null;
  }

  #waarde(naam: string): unknown {
    this.#gelezen.add(naam);
    if (!this.#waarden.has(naam)) throw new Vraagfout(`Het veld '${naam}' ontbreekt.`);
    return this.#waarden.get(naam);
  }

  #tekst(naam: string): string {
    const waarde = this.#waarde(naam);
    if (typeof waarde !== 'string') throw new Vraagfout(`Het veld '${naam}' moet een tekst tussen aanhalingstekens zijn.`);
    return waarde;
  }
}

/** The Dutch sentence for a refusal of the law's functions, or null when it is something else. */
export function weigeringstekst(fout: unknown): string | null {
  return fout instanceof AppFout && isWthCode(fout.code) ? wthTekst(fout.code, fout.params) : null;
}

function leesVeld<T>(naam: string, lees: (tekst: string) => T, tekst: string): T {
  try {
    return lees(tekst);
  } catch (fout) {
    const waarom = weigeringstekst(fout);
    if (waarom === null) throw fout;
    throw new Vraagfout(`Het veld '${naam}': ${waarom}`);
  }
}
