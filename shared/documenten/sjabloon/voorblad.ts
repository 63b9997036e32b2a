/** The first lines of a template: its title and the number of its text, between two lines `---`. */
import { weigerSjabloon } from '../weigering.ts';
import { tekenbezwaar } from '../../tekens.ts';

/** A template in its two parts. `romp` starts with as many empty lines as the front took, so that line numbers hold. */
export type Sjabloontekst = { titel: string; versie: number; romp: string };

const VOORBLAD = /^---\n([\s\S]*?\n)---\n/;
const REGEL = /^(titel|versie): *(\S.*)$/;

/** Splits a template. Throws SJABLOON_ONGELDIG (VOORBLAD, TEKEN). */
export function leesVoorblad(bestand: string): Sjabloontekst {
  const tekst = bestand.replaceAll('\r\n', '\n');
  for (const [plek, regel] of tekst.split('\n').entries()) {
    const bezwaar = tekenbezwaar(regel);
    if (bezwaar !== null) return weigerSjabloon('TEKEN', plek + 1, bezwaar);
  }
  const [voorblad, inhoud = ''] = VOORBLAD.exec(tekst) ?? weigerSjabloon('VOORBLAD', 1);
  const gegevens = new Map(
    inhoud
      .trimEnd()
      .split('\n')
      .map((regel, i) => {
        const [, naam = '', waarde = ''] = REGEL.exec(regel) ?? weigerSjabloon('VOORBLAD', i + 2);
        return [naam, waarde.trim()];
      }),
  );
  const [titel, versie] = [gegevens.get('titel'), Number(gegevens.get('versie'))];
  if (titel === undefined || !Number.isInteger(versie) || versie < 1) return weigerSjabloon('VOORBLAD', 1);
  return { titel, versie, romp: '\n'.repeat(voorblad.split('\n').length - 1) + tekst.slice(voorblad.length) };
}
