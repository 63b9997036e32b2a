/**
 * Liquid, cut down to what a jurist needs: fields, `if`/`elsif`/`else`, `unless`, `case`/`when` and `for`. No filters, no
 * assignments, no files, no other tags; unknown names are errors, and a run is bounded.
 */
import { Liquid, LiquidError, type Template } from 'liquidjs';
import { AppFout } from '../../fout.ts';
import { weigerSjabloon, type SjabloonReden } from '../weigering.ts';
import { Tekstwaarde, type Tokens } from './waarde.ts';

const TAGS = ['if', 'unless', 'case', 'for'];
/** Longest template in characters, milliseconds that one run may take, and how much it may build before it is stopped. */
const GRENZEN = { parseLimit: 200_000, renderLimit: 10_000, memoryLimit: 1_000_000 };
/** Repetitions within one another: a list, a list of its rows, and one to spare. More grow beyond what a run can do. */
const DIEPSTE_HERHALING = 3;
/** Private use, and therefore in no template and in no value. */
const MERK = '\uE002';

/** The run that is going on; rendering is synchronous, so there is one at a time. */
let tokens: Tokens | null = null;

function schrijf(waarde: unknown): string {
  if (!(waarde instanceof Tekstwaarde) || tokens === null) return weigerSjabloon('GEEN_TEKSTVELD', 0);
  return tokens.geef(waarde);
}

function maakMotor(): Liquid {
  const motor = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    jsTruthy: true,
    greedy: false,
    dynamicPartials: false,
    templates: {},
    outputEscape: schrijf,
    ...GRENZEN,
  });
  for (const naam of Object.keys(motor.filters)) Reflect.deleteProperty(motor.filters, naam);
  for (const naam of Object.keys(motor.tags)) if (!TAGS.includes(naam)) Reflect.deleteProperty(motor.tags, naam);
  return motor;
}

const motor = maakMotor();

/** A parsed template body. */
export type Ontleed = readonly Template[];

/** Reads the Liquid of a template. Throws SJABLOON_ONGELDIG with the line. */
export function ontleed(romp: string): Ontleed {
  const gelezen = metRegel(() => motor.parse(zonderLegeRegels(romp)));
  eisKorteHerhalingen(romp);
  return gelezen;
}

const HERHALING = /\{%-?\s*(for|endfor)\b(.*?)-?%\}/gs;
const OVER_EEN_LIJST = /^\s+\w+\s+in\s+[A-Za-z][\w.]*\s*$/;

/** A repetition goes over a list, which a case keeps short; never over a range of numbers, which could be of any length. */
function eisKorteHerhalingen(romp: string): void {
  let diepte = 0;
  for (const { 1: tag, 2: over = '', index } of romp.matchAll(HERHALING)) {
    diepte += tag === 'for' ? 1 : -1;
    const regel = romp.slice(0, index).split('\n').length;
    if (tag === 'for' && !OVER_EEN_LIJST.test(over)) weigerSjabloon('HERHALING', regel);
    if (diepte > DIEPSTE_HERHALING) weigerSjabloon('HERHALING_DIEP', regel);
  }
}

/** Runs a template; every value it writes is a token of `run`. Throws SJABLOON_ONGELDIG, or what a value is refused for. */
export function schrijfUit(sjabloon: Ontleed, velden: object, run: Tokens): string {
  tokens = run;
  try {
    return metRegel(() => String(motor.renderSync([...sjabloon], velden)));
  } finally {
    tokens = null;
  }
}

/**
 * For each line of what `schrijfUit` would write, the line of the template that it came from; to say where a mistake in
 * the Markdown stands. Slow, and only used for that.
 */
export function regelkaart(romp: string, velden: object, run: Tokens): number[] {
  let inTag = false;
  const gemerkt = zonderLegeRegels(romp)
    .split('\n')
    .map((regel, i) => {
      const merk = inTag ? '' : `${MERK}${i + 1}${MERK}`;
      inTag = regel.lastIndexOf('{%') > regel.lastIndexOf('%}') || regel.lastIndexOf('{{') > regel.lastIndexOf('}}');
      return merk + regel;
    });
  const uit = schrijfUit(metRegel(() => motor.parse(gemerkt.join('\n'))), velden, run);
  return uit.split('\n').map((regel) => Number(regel.split(MERK).at(-2) ?? 0));
}

/** A name that a template uses, with the line where. Names of a loop's own row are left out. */
export type GebruikteNaam = { pad: string[]; regel: number };

/** Every field name that a template uses, also in branches that a run does not take. */
export function gebruikteNamen(sjabloon: Ontleed): GebruikteNaam[] {
  const { globals } = motor.analyzeSync([...sjabloon], { partials: false });
  return Object.values(globals).flatMap((plaatsen) =>
    plaatsen.map((naam) => ({ pad: naam.segments.map(String), regel: naam.location.row })),
  );
}

/**
 * A line with nothing but tags leaves no empty line behind: `-%}` takes the newline with it. Lines keep their numbers.
 */
function zonderLegeRegels(romp: string): string {
  return romp.replaceAll(/^[ \t]*((?:\{%-?[^\n]*?%\}[ \t]*)+)$/gm, (_regel, tags: string) => `${tags.trimEnd().replace(/-?%\}$/, '')}-%}`);
}

/** Turns what Liquid throws into our refusals. */
function metRegel<T>(werk: () => T): T {
  try {
    return werk();
  } catch (fout) {
    const eigen = oorzaak(fout);
    if (!LiquidError.is(fout)) throw eigen;
    const regel = fout.token?.getPosition()[0] ?? 0;
    if (!(eigen instanceof AppFout)) {
      const [reden, detail = ''] = oordeel(fout.message);
      return weigerSjabloon(reden, regel, detail);
    }
    if (eigen.code !== 'SJABLOON_ONGELDIG') throw eigen;
    return weigerSjabloon(eigen.params['reden'] as SjabloonReden, regel, fout.token?.getText() ?? '');
  }
}

function oorzaak(fout: unknown): unknown {
  const diepste = LiquidError.is(fout) ? fout.originalError : undefined;
  return diepste === undefined || diepste === fout ? fout : oorzaak(diepste);
}

/** What Liquid says is wrong, as one of our reasons with what it is about. */
const OORDELEN: readonly (readonly [melding: RegExp, reden: SjabloonReden])[] = [
  [/undefined filter/, 'FILTER'],
  [/undefined variable: ([\w.]+)/, 'VELD_ONBEKEND'],
  [/undefined variable/, 'VELD_ONBEKEND'],
  [/limit exceeded/, 'TE_ZWAAR'],
  [/^tag \{%-?\s*(\w+).* not closed/s, 'NIET_GESLOTEN'],
  [/^(?:output|tag) "(\{[{%]).* not closed/s, 'HAKEN'],
  [/^tag "((?:end\w+|else|elsif|when))" not found/, 'SLUIT_NIETS'],
  [/^tag "(\w+)" not found/, 'TAG_ONBEKEND'],
];

function oordeel(melding: string): [SjabloonReden, string | undefined] {
  for (const [vorm, reden] of OORDELEN) {
    const gevonden = vorm.exec(melding);
    if (gevonden !== null) return [reden, gevonden[1]];
  }
  return ['SYNTAXIS', undefined];
}
