import { heeftOnzichtbareTekens, isGeenRegel, MAX_REGEL, MAX_TEKST } from '../../../basis.ts';
import type { WegingConcept } from '../concept.ts';
import { verplicht, type Gebrek } from './gebrek.ts';

/** Fields that hold running text; every other typed field is one line. */
const LOPENDE_TEKST = new Set([
  'identiteitToelichting',
  'aanduiding',
  'bijbehorend',
  'samenwonendToelichting',
  'omschrijving',
  'eerder',
  'toelichting',
  'onmiddellijk',
  'waaromDezePersoon',
  'minderIngrijpend',
  'belangenafweging',
  'inhoud',
  'achterblijver',
  'uitkomst',
  'redenGeenOverleg',
  'strafrecht',
  'aandachtspunten',
  'binnentredenToelichting',
  'eigenBetrokkenheidToelichting',
  'sleutelsToelichting',
  'bereikbaarheid',
  'redenSpoed',
  'kernwoorden',
  'redenenNiet',
  'alternatief',
]);

function gebrekenVanTekst(getypt: string, veld: string): Gebrek[] {
  const naam = veld.slice(veld.lastIndexOf('.') + 1);
  const lang = LOPENDE_TEKST.has(naam);
  const grens = lang ? MAX_TEKST : MAX_REGEL;
  if (getypt.length > grens) return [verplicht('TEKST_TE_LANG', veld, 'Awb 3:2', { lengte: getypt.length, grens })];
  const fout = lang ? heeftOnzichtbareTekens(getypt) : isGeenRegel(getypt);
  return fout ? [verplicht('TEKEN_NIET_TOEGESTAAN', veld, 'Awb 3:2')] : [];
}

/** Lists name their rows by what identifies them, not by their place. */
const sleutelVan = (rij: object, index: number): string =>
  'id' in rij && typeof rij.id === 'string' ? rij.id : 'code' in rij && typeof rij.code === 'string' ? rij.code : String(index);

function loop(waarde: unknown, pad: string): Gebrek[] {
  if (typeof waarde === 'string') return gebrekenVanTekst(waarde, pad);
  if (Array.isArray(waarde)) return waarde.flatMap((rij: object, index) => loop(rij, `${pad}.${sleutelVan(rij, index)}`));
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => loop(deel, pad === '' ? naam : `${pad}.${naam}`));
}

/**
 * Texts that are too long to confirm, or hold characters that nobody can see and that would make a name read as another one.
 * They stay in the draft as typed; only the decision waits.
 */
export function gebrekenTeksten(concept: WegingConcept): Gebrek[] {
  return loop(concept, '');
}
