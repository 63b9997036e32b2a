/** What a court will ask for and is not in the index yet. Nothing of it stops the procesdossier: the jurist decides. */
import type { Rubriek } from '../dossier/stukken/rubrieken.ts';
import type { Dossier } from '../dossier/toestand.ts';
import type { Inventarisstuk } from './inventaris.ts';
import type { Minderjarige } from './minderjarigen.ts';

/** What is missing, by code; the sentence stands in `shared/tekst`. */
export const ONTBREEKT = [
  'GEEN_BESCHIKKING',
  'GEEN_VERLENGINGSBESLUIT',
  'GEEN_INTREKKINGSBESLUIT',
  'NIET_BEKENDGEMAAKT',
  'GEEN_BEWIJS_VAN_UITREIKING',
  'GEEN_RIHG',
  'GEEN_POLITIESTUK',
  'GEEN_ZIENSWIJZE',
  'GEEN_ZORGADVIES',
  'GEEN_MEDEDELING',
  'GEEN_BEVOEGDHEID',
  'GEBOORTEDATUM_ONBEKEND',
  'GEEN_VERZOEK',
] as const;
export type Ontbreekt = (typeof ONTBREEKT)[number];

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
