/** What the examination of a template's text found, in Dutch: what is wrong, and what to do. */
import type { Bevinding } from '../documenten/keuring/vorm.ts';
import { veldMetNaam } from '../documenten/velden/catalogus.ts';
import { SJABLOON_REDENEN, type SjabloonReden } from '../documenten/weigering.ts';
import { metHoofdletter } from '../wth/hoofdletter.ts';
import { foutTekst } from './fouten.ts';
import { voorbeeldTekst } from './sjablonen.ts';

/** A finding as a person reads it. */
export type Bevindingtekst = { wat: string; stap: string };

/** What to do; `…` stands for what the finding is about. */
const HERSTEL: Partial<Record<SjabloonReden, string>> = {
  SYNTAXIS: 'Haal de regel weg, en voeg in met Veld, Voorwaarde, Keuze of Herhaling.',
  NIET_GESLOTEN: 'Zet {% end… %} waar dit moet ophouden.',
  SLUIT_NIETS: 'Haal {% … %} weg, of zet het begin ervoor.',
  TAG_ONBEKEND: 'Haal dit weg. Gebruik Voorwaarde, Keuze of Herhaling.',
  HAKEN: 'Sluit {{ met }}, en {% met %}.',
  HERHALING: 'Kies de lijst met Herhaling.',
  HERHALING_DIEP: 'Haal een van de herhalingen weg.',
  FILTER: 'Haal het streepje | met wat erachter staat weg. De toepassing schrijft datums en namen zelf goed.',
  VELD_ONBEKEND: 'Kies het veld uit de lijst.',
  GEEN_TEKSTVELD: 'Gebruik dit veld in een voorwaarde of een herhaling.',
  OPMAAK: 'Schrijf dit als gewone tekst, opsomming of tabel.',
  VOORBLAD: 'Begin met een regel ---, dan titel: en versie:, en weer een regel ---.',
  TEKEN: 'Verwijder het teken, of typ de regel opnieuw.',
};

const veldzin = (naam: string): string => `{{ ${naam} }} (${veldMetNaam(naam)?.betekenis ?? 'onbekend veld'})`;

/** The finding in words, without the line: that stands beside it. */
export function bevindingTekst(bevinding: Bevinding): Bevindingtekst {
  const bij = bevinding.voorbeeld === '' ? '' : ` in het voorbeeld ‘${voorbeeldTekst(bevinding.voorbeeld)}’`;
  switch (bevinding.code) {
    case 'ONLEESBAAR': {
      const { reden, detail } = bevinding;
      return { wat: `Deze tekst is nog geen document: ${SJABLOON_REDENEN[reden]({ detail })}.`, stap: (HERSTEL[reden] ?? 'Verbeter deze regel.').replace('…', detail) };
    }
    case 'VELD_ONBEKEND':
      return { wat: `Het veld ‘${bevinding.veld}’ bestaat niet.`, stap: bevinding.bedoeld === '' ? 'Kies het veld uit de lijst.' : `Bedoelt u ${veldzin(bevinding.bedoeld)}?` };
    case 'VELD_NIET_HIER':
      return { wat: `Het veld ‘${bevinding.veld}’ (${bevinding.betekenis}) mag in dit document niet staan.`, stap: 'Haal het weg.' };
    case 'VEREIST_ONTBREEKT':
      return { wat: `Er ontbreekt: ${bevinding.wat} (${bevinding.artikel}).`, stap: `Zet ${veldzin(bevinding.veld)} in de tekst.` };
    case 'VEREIST_VALT_WEG':
      return {
        wat: `${metHoofdletter(bevinding.wat)} (${bevinding.artikel}) valt weg${bij}.`,
        stap: `Het veld {{ ${bevinding.veld} }} staat alleen binnen een voorwaarde. Zet het erbuiten, of ook in de andere tak.`,
      };
    case 'VASTE_TEKST_ONTBREEKT':
      return { wat: `Er ontbreekt: ${bevinding.wat} (${bevinding.artikel})${bij}.`, stap: 'Schrijf een zin daarover, of neem die van de modeltekst over.' };
    case 'VASTE_TEKST_VALT_WEG':
      return { wat: `${metHoofdletter(bevinding.wat)} (${bevinding.artikel}) kan wegvallen.`, stap: 'De zin daarover staat alleen binnen een voorwaarde. Zet die erbuiten, of ook in de andere tak.' };
    case 'NOEMT_OPVANG':
      return { wat: `${bevinding.regel === 0 ? 'Hier staat iets' : 'Deze regel gaat'} over een plek om te slapen: ‘${bevinding.tekst}’${bij}.`, stap: 'Schrijf het anders. Alleen het opvangbesluit zelf gaat daarover.' };
    case 'BIJNA_LEEG':
      return { wat: `Er staat bijna niets${bij}.`, stap: 'Kijk of de tekst niet helemaal binnen een voorwaarde staat.' };
    case 'NIET_TE_MAKEN':
      return { wat: `Het document kan niet worden gemaakt${bij}. ${foutTekst({ code: bevinding.reden }).wat}`, stap: 'Probeer een ander voorbeeld, of haal het veld weg.' };
  }
}
