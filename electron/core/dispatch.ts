import type { z } from 'zod';
import { contract, type Invoer, type OpdrachtNaam, type Uitvoer } from '../../shared/contract/contract.ts';
import type { Opdracht } from '../../shared/contract/opdracht.ts';
import { AppFout, type FoutParams, type Resultaat } from '../../shared/fout.ts';
import { weegRecht, type Toegangspoort } from './rechten/weeg.ts';

/** What a handler may use. `archief` of it throws `VERGRENDELD` while nothing is unlocked. */
export type Handler<C, N extends OpdrachtNaam> = (context: C, invoer: Invoer<N>) => Uitvoer<N> | Promise<Uitvoer<N>>;

/** One handler for every command of the contract; a missing one does not compile. */
export type Handlers<C> = { readonly [N in OpdrachtNaam]: Handler<C, N> };

/** Whether the contract has a command of this name. */
export const isOpdracht = (naam: string): naam is OpdrachtNaam => Object.hasOwn(contract, naam);

const weiger = (code: string, params: AppFout['params'] = {}): Resultaat<never> => ({ ok: false, error: { code, params } });

/** Where the input did not fit, without what it said: a path of field names, and for a text that is too long how much fits. */
function eersteProbleem(fout: z.ZodError): FoutParams {
  const [eerste] = fout.issues;
  const veld = (eerste?.path ?? []).map(String).join('.');
  return eerste?.code === 'too_big' && eerste.origin === 'string' ? { veld, hoogstens: Number(eerste.maximum) } : { veld };
}

/**
 * The one way into the core: reads the input strictly, checks who may, lets the handler work, reads its answer, and gives a
 * refusal as data. An unexpected error becomes `ONVERWACHT`, and `meld` hears its class only: its text might hold a name. An
 * answer that does not fit is `ANTWOORD_ONGELDIG`: what was asked has been done by then.
 */
export async function dispatch<C>(
  handlers: Handlers<C>,
  context: C,
  poort: Toegangspoort,
  naam: string,
  invoer: unknown,
  meld: (opdracht: string, klasse: string) => void,
): Promise<Resultaat<unknown>> {
  if (!isOpdracht(naam)) return weiger('OPDRACHT_ONBEKEND');
  const opdracht: Opdracht = contract[naam];
  if (opdracht.wie !== 'iedereen' && !poort.isOpen()) return weiger('VERGRENDELD');
  const gelezen = opdracht.invoer.safeParse(invoer);
  if (!gelezen.success) return weiger('INVOER_ONGELDIG', eersteProbleem(gelezen.error));
  try {
    weegRecht(naam, opdracht, gelezen.data, poort);
    const handler = handlers[naam] as Handler<C, OpdrachtNaam>;
    const uitvoer = await handler(context, gelezen.data as never);
    const antwoord = opdracht.uitvoer.safeParse(uitvoer);
    if (antwoord.success) return { ok: true, value: antwoord.data };
    // It was carried out: who is told that it failed, does it twice.
    meld(naam, 'AntwoordOngeldig');
    return weiger('ANTWOORD_ONGELDIG');
  } catch (fout) {
    if (fout instanceof AppFout) return weiger(fout.code, fout.params);
    meld(naam, fout instanceof Error ? fout.constructor.name : typeof fout);
    return weiger('ONVERWACHT');
  }
}
