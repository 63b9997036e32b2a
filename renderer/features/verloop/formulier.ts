/** A step as a form: what was typed, read to data, with what is still missing. */
import type { Antwoord } from '../../../shared/dossier/gebeurtenissen/delen.ts';
import { leesDagveld, leesMomentveld, tekstIn, tijdstipIn, uitFormulier, type Formulier, type Veldfout } from '../../../shared/dossier/velden/formulier.ts';
import { isDagfeit } from '../../../shared/dossier/velden/index.ts';
import type { EenVorm, EnigeVelden } from '../../../shared/dossier/velden/vorm.ts';
import { VRAGEN, type Keuze, type Vraagcode } from '../../../shared/dossier/verloop/vragen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { gebrekTekst } from '../../../shared/tekst/gebreken.ts';
import { vraagTekst } from '../../../shared/tekst/vragen.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import type { Fout } from '../../bridge/useVraag.ts';
import type { GebrekItem } from '../../ui/index.ts';
import { veldId } from '../gebeurtenis/veldfout.ts';
import type { Stap, Stapbeeld, Stapgegevens } from './stappen/vorm.ts';

/** Path of the moment of the step, which every form has. */
export const MOMENT = 'at';

/** Paths of the answer to a question, and of its reason. */
export const antwoordVeld = (code: Vraagcode): string => `vraag-${code}`;
export const toelichtingVeld = (code: Vraagcode): string => `vraag-${code}-toelichting`;

/** What a form comes down to. With `fouten` it cannot be recorded; `weigering` is what the law refuses of a form that can be read. */
export type Lezing = { at: Moment | null; gegevens: Stapgegevens; fouten: Veldfout[]; vragen: readonly Vraagcode[]; weigering: Fout | null };

/** The answers as typed; one that is missing is an error at its field. */
export function leesVragen(vragen: readonly Vraagcode[], formulier: Formulier): { antwoorden: Antwoord[]; fouten: Veldfout[] } {
  const fouten: Veldfout[] = [];
  const antwoorden = vragen.map((code) => {
    const antwoord = tekstIn(formulier, antwoordVeld(code));
    const toelichting = tekstIn(formulier, toelichtingVeld(code)).trim();
    const keuze = (VRAGEN[code] as readonly Keuze[]).find((een) => een.antwoord === antwoord);
    if (keuze === undefined) fouten.push({ veld: antwoordVeld(code), code: 'VERPLICHT', params: {} });
    else if (keuze.toelichten && toelichting === '') fouten.push({ veld: toelichtingVeld(code), code: 'VERPLICHT', params: {} });
    return { code, antwoord, toelichting };
  });
  return { antwoorden, fouten };
}

/** Reads the form of a step, and tries what the core will try. */
export function leesStap(stap: Stap, beeld: Stapbeeld): Lezing {
  const { formulier, dossier, nu } = beeld;
  const velden = stap.velden(beeld);
  const vast = stap.vast(beeld);
  const getypt = tijdstipIn(formulier, MOMENT);
  const { moment, fouten: tijd } = isDagfeit(stap.type) ? leesDagveld(MOMENT, getypt, null) : leesMomentveld(MOMENT, getypt, true, null);
  const gelezen = uitFormulier(velden, formulier, vast, nu);
  const vragen = stap.vragen(beeld, moment);
  const gevraagd = leesVragen(vragen, formulier);
  const gegevens = { ...vast, ...gelezen.gegevens, ...('antwoorden' in velden ? { antwoorden: gevraagd.antwoorden } : {}) };
  const fouten = [...tijd, ...gelezen.fouten, ...gevraagd.fouten];
  return { at: moment, gegevens, fouten, vragen, weigering: moment === null || fouten.length > 0 ? null : probeer(() => stap.proef(dossier, moment, gegevens, nu)) };
}

function probeer(proef: () => void): Fout | null {
  try {
    proef();
    return null;
  } catch (fout) {
    if (fout instanceof AppFout) return { code: fout.code, params: fout.params };
    throw fout;
  }
}

/** What a field is called on screen, by its path; the path itself where there is no such field. */
export function labelVan(velden: EnigeVelden, pad: string): string {
  let binnen: EnigeVelden = velden;
  let label = pad;
  for (const naam of pad.split('.')) {
    const vorm: EenVorm | undefined = binnen[naam];
    if (vorm === undefined || vorm.soort === 'vast') continue;
    label = vorm.label;
    if (vorm.soort === 'groep') binnen = vorm.velden;
    else if (vorm.soort === 'lijst') binnen = vorm.rij;
    else if (vorm.soort === 'varianten') binnen = Object.assign({}, ...Object.values(vorm.varianten).map((variant) => variant.velden)) as EnigeVelden;
  }
  return label;
}

/** What is still missing, each point with the way to its field. */
export function puntenVan(stap: Stap, beeld: Stapbeeld, lezing: Lezing, momentlabel: string): GebrekItem[] {
  const velden = stap.velden(beeld);
  const naam = (veld: string): string => {
    if (veld === MOMENT) return momentlabel;
    const vraag = lezing.vragen.find((code) => veld === antwoordVeld(code) || veld === toelichtingVeld(code));
    if (vraag === undefined) return labelVan(velden, veld);
    return veld === antwoordVeld(vraag) ? vraagTekst[vraag].vraag : `Toelichting: ${vraagTekst[vraag].vraag}`;
  };
  return lezing.fouten.map((fout) => ({
    id: `${fout.veld}:${fout.code}`,
    tekst: fout.code === 'VERPLICHT' ? naam(fout.veld) : `${naam(fout.veld)}: ${gebrekTekst(fout)}`,
    veldId: veldId(fout.veld),
  }));
}
