import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { AppFout } from '../../../shared/fout.ts';

/** Asks the person at the keyboard, or reads the lines of a program. */
export type Vrager = {
  /** Asks for a line. @throws AppFout GEEN_ANTWOORD when there is none. */
  vraag(tekst: string): Promise<string>;
  /** The same without showing what is typed. */
  vraagGeheim(tekst: string): Promise<string>;
  /** Says something in between. */
  meld(tekst: string): void;
  sluit(): void;
};

/** Upon a terminal, where a secret is not echoed, or upon any other input, where each answer is a line. */
export function maakVrager(invoer: NodeJS.ReadStream, uitvoer: Writable): Vrager {
  let stil = false;
  // Readline echoes through its output: what it writes while a secret is typed is dropped.
  const echo = Object.assign(Object.create(uitvoer) as Writable, { write: (deel: string) => stil || uitvoer.write(deel) });
  const lezer = createInterface({ input: invoer, output: invoer.isTTY ? echo : undefined, terminal: invoer.isTTY });
  const regels = lezer[Symbol.asyncIterator]();

  const lees = async (tekst: string, geheim: boolean): Promise<string> => {
    uitvoer.write(tekst);
    stil = geheim;
    const regel = await regels.next();
    stil = false;
    if (geheim && invoer.isTTY) uitvoer.write('\n');
    if (regel.done === true) throw new AppFout('GEEN_ANTWOORD');
    return regel.value;
  };
  return { vraag: (tekst) => lees(tekst, false), vraagGeheim: (tekst) => lees(tekst, true), meld: (tekst) => void uitvoer.write(`${tekst}\n`), sluit: () => lezer.close() };
}
