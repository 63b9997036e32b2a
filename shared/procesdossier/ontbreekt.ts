/** What a court will ask for and is not in the index yet. Nothing of it stops the procesdossier: the jurist decides. */
import type { Rubriek } from '../dossier/stukken/rubrieken.ts';
import type { Dossier } from '../dossier/toestand.ts';
import type { Inventarisstuk } from './inventaris.ts';
import type { Minderjarige } from './minderjarigen.ts';

/** What can be missing, by code, and what to do about it. */
export const ontbreektTekst = {
  GEEN_BESCHIKKING: { wat: 'De beschikking zelf', stap: 'Sla die op als document, of voeg de getekende beschikking toe.' },
  GEEN_VERLENGINGSBESLUIT: { wat: 'Het besluit tot verlengen', stap: 'Sla het op als document, of voeg het getekende besluit toe.' },
  GEEN_INTREKKINGSBESLUIT: { wat: 'Het besluit tot intrekken', stap: 'Sla het op als document, of voeg het getekende besluit toe.' },
  NIET_BEKENDGEMAAKT: { wat: 'De aanzegging of uitreiking is nog niet vastgelegd', stap: 'Leg de uitreiking vast.' },
  GEEN_BEWIJS_VAN_UITREIKING: { wat: 'Bewijs dat de beschikking is uitgereikt of aangezegd', stap: 'Voeg de ondertekende beschikking of de bevestiging van de aanzegging toe.' },
  GEEN_RIHG: { wat: 'Het ingevulde risicotaxatie-instrument (RiHG)', stap: 'Vraag het op bij de hulpofficier van justitie.' },
  GEEN_POLITIESTUK: { wat: 'Stukken van de politie', stap: 'Vraag de mutaties en processen-verbaal op bij de politie.' },
  GEEN_ZIENSWIJZE: { wat: 'De zienswijze op schrift', stap: 'Sla het verslag van de zienswijze op, of voeg het toe.' },
  GEEN_ZORGADVIES: { wat: 'Advies van Veilig Thuis of van de zorg', stap: 'Vraag het op, of leg in het verweer uit waarom het er niet is.' },
  GEEN_MEDEDELING: { wat: 'De mededelingen aan huisgenoten en instanties', stap: 'Sla ze op als document, of voeg de verzonden brieven toe.' },
  GEEN_BEVOEGDHEID: { wat: 'Het bewijs dat de beslisser bevoegd was', stap: 'Sla het bevoegdheidsbewijs op, of voeg het mandaat of de aanwijzing toe.' },
  GEBOORTEDATUM_ONBEKEND: { wat: 'Een geboortedatum: misschien moet de rechter iemand horen', stap: 'Zoek de geboortedatum op en verbeter de huisgenoot.' },
  GEEN_VERZOEK: { wat: 'Het verzoek om een voorlopige voorziening', stap: 'Voeg het bericht van de rechtbank met het verzoek toe.' },
} as const satisfies Record<string, { wat: string; stap: string }>;
export type Ontbreekt = keyof typeof ontbreektTekst;

type Beeld = { dossier: Dossier; stukken: readonly Omit<Inventarisstuk, 'nummer' | 'pad'>[]; minderjarigen: readonly Minderjarige[] };

/** Of the decisions, those of which neither the document nor a file is there. A file can be any of them, so one is enough. */
function besluiten({ dossier, stukken }: Beeld): Ontbreekt[] {
  if (stukken.some(({ herkomst }) => herkomst.als === 'bestand')) return [];
  const er = (soort: string, id = ''): boolean => stukken.some(({ herkomst }) => herkomst.als === 'document' && herkomst.soort === soort && herkomst.huisgenootId === id);
  const zonder: Ontbreekt[] = er('beschikking') ? [] : ['GEEN_BESCHIKKING'];
  if (dossier.verlengd.some(({ gebeurtenisId }) => !er('verlenging', gebeurtenisId))) zonder.push('GEEN_VERLENGINGSBESLUIT');
  if (dossier.ingetrokken !== null && !er('intrekking')) zonder.push('GEEN_INTREKKINGSBESLUIT');
  return zonder;
}

const alsLeeg = (code: Ontbreekt) => ({ stukken }: Beeld): Ontbreekt[] => (stukken.length === 0 ? [code] : []);

const REGELS: Readonly<Record<Rubriek, (beeld: Beeld) => Ontbreekt[]>> = {
  beschikking: besluiten,
  bekendmaking: (beeld) =>
    beeld.dossier.aangezegd === null && beeld.dossier.uitgereikt === null ? ['NIET_BEKENDGEMAAKT'] : alsLeeg('GEEN_BEWIJS_VAN_UITREIKING')(beeld),
  risicotaxatie: alsLeeg('GEEN_RIHG'),
  politie: alsLeeg('GEEN_POLITIESTUK'),
  zienswijze: alsLeeg('GEEN_ZIENSWIJZE'),
  zorg: alsLeeg('GEEN_ZORGADVIES'),
  mededeling: alsLeeg('GEEN_MEDEDELING'),
  bevoegdheid: alsLeeg('GEEN_BEVOEGDHEID'),
  ontwikkeling: () => [],
  minderjarigen: ({ minderjarigen }) => (minderjarigen.some(({ leeftijd }) => leeftijd === null) ? ['GEBOORTEDATUM_ONBEKEND'] : []),
  procedure: alsLeeg('GEEN_VERZOEK'),
};

/** What one part of the index misses. */
export const watOntbreekt = (rubriek: Rubriek, beeld: Beeld): Ontbreekt[] => REGELS[rubriek](beeld);
