/** The Dutch texts of the proof of competence: who acted at a decision, on what ground, and why not the burgemeester. */
import type { Bevoegdheid, Besluitsoort } from '../dossier/gebeurtenissen/bevoegdheid.ts';
import type { Bevoegdheidsbewijs } from '../piket/bewijsvorm.ts';
import type { Roostersoort } from '../piket/roostergebeurtenissen.ts';
import { afwezigheidTekst, ambtTekst, grondTekst } from '../piket/woorden.ts';
import { datumVoluit, datumZonderWeekdag, momentVoluit } from '../wth/opmaak.ts';
import { r, type Beschrijving } from './beschrijving.ts';

/** A decision in a few words. */
export const besluitTekst: Readonly<Record<Besluitsoort, string>> = {
  'huisverbod.opgelegd': 'huisverbod opleggen',
  'huisverbod.nietOpgelegd': 'geen huisverbod opleggen',
  'huisverbod.verlengd': 'huisverbod verlengen',
  'huisverbod.ingetrokken': 'huisverbod intrekken',
  'contactverbod.gewijzigd': 'contactverbod wijzigen',
  'machtiging.afgegeven': 'machtiging om binnen te treden',
};

const BELET = {
  NIEMAND_BEVOEGD: 'In het rooster stond op dat moment niemand die kon waarnemen. Leg met een correctie vast wie waarnam.',
  ROOSTER_BESCHADIGD: 'Het rooster is buiten de applicatie gewijzigd of beschadigd. Er is geen bewijs van te maken.',
} as const;

/** Why the burgemeester did not act himself; empty when he did. */
export function waaromNietBurgemeester({ verhindering }: Pick<Bevoegdheidsbewijs, 'verhindering'>): string {
  if (verhindering === null) return '';
  switch (verhindering.soort) {
    case 'afwezigheid': {
      const { grond, van, tot } = verhindering.afwezigheid;
      return `burgemeester afwezig: ${afwezigheidTekst[grond]}, vanaf ${momentVoluit(van)}${tot === null ? '' : ` tot ${momentVoluit(tot)}`}`;
    }
    case 'achteraf':
      return `burgemeester afwezig: ${afwezigheidTekst[verhindering.grond]} (achteraf vastgelegd)`;
    case 'geen burgemeester':
      return 'er was geen burgemeester in functie';
    case 'rooster':
      return 'de burgemeester had volgens het rooster geen dienst';
  }
}

/** The college's designation, or that none was on record; empty for the burgemeester. */
export function aanwijzingTekst({ aanwijzing, hoedanigheid }: Pick<Bevoegdheidsbewijs, 'aanwijzing' | 'hoedanigheid'>): string {
  // A decision is often called after its date.
  if (aanwijzing !== null) return aanwijzing.besluit.includes(datumZonderWeekdag(aanwijzing.datum)) ? aanwijzing.besluit : `${aanwijzing.besluit}, ${datumVoluit(aanwijzing.datum)}`;
  return hoedanigheid === 'burgemeester' ? '' : 'niet vastgelegd in het rooster';
}

/** The ground with the entry that it rests on: `volgens het rooster ‘Piket 2026’`. */
export function bewijsgrondTekst({ grond, regime }: Pick<Bevoegdheidsbewijs, 'grond' | 'regime'>): string {
  return (grond === 'rooster' || grond === 'kantoortijd') && regime !== null ? `${grondTekst[grond]} ‘${regime.naam}’` : grondTekst[grond];
}

/** What an entry of the roster is. */
export const roostersoortTekst: Readonly<Record<Roostersoort, string>> = {
  'deelnemer.vastgesteld': 'gegevens van de persoon',
  'regime.vastgesteld': 'plan',
  'afwezigheid.gemeld': 'afwezigheid',
  'dienst.gezet': 'dienst',
  'dienst.overgenomen': 'overname',
  'gat.gedekt': 'genoemd als vervanger',
  'ruil.voorgesteld': 'ruilvoorstel',
  'ruil.aanvaard': 'ruil aanvaard',
  'ruil.afgewezen': 'ruil afgewezen',
  'ruil.ingetrokken': 'ruilvoorstel ingetrokken',
  'ruil.toegewezen': 'ruil toegewezen',
  'invoer.ingetrokken': 'intrekking',
  'verleden.gecorrigeerd': 'correctie achteraf',
};

/** Who came first and did not act: `E. Zomerdijk (vakantie)`. */
export const overgeslagenTekst = ({ naam, afwezigheid }: Bevoegdheidsbewijs['overgeslagen'][number]): string =>
  `${naam} (${afwezigheid === null ? 'niet in functie' : afwezigheidTekst[afwezigheid.grond]})`;

/** Why there is no proof; empty when there is one. */
export const geenBewijsTekst = (bevoegdheid: Bevoegdheid): string => (bevoegdheid.uitkomst === 'bewijs' ? '' : BELET[bevoegdheid.belet]);

/** A sealed proof for the timeline. */
export function bevoegdheidBeschrijving(bevoegdheid: Bevoegdheid): Beschrijving {
  const over = r('Besluit', besluitTekst[bevoegdheid.besluit]);
  if (bevoegdheid.uitkomst === 'geen') return { titel: 'Bevoegdheid niet vast te stellen', regels: [...over, ...r('Waarom', geenBewijsTekst(bevoegdheid))] };
  const { bewijs, sha256 } = bevoegdheid;
  return {
    titel: `Bevoegd: ${bewijs.waarnemer.naam}, ${ambtTekst[bewijs.waarnemer.ambt]}`,
    regels: [
      ...over,
      ...r('Op', momentVoluit(bewijs.moment)),
      ...r('Grond', bewijsgrondTekst(bewijs)),
      ...r('Waarom niet de burgemeester', waaromNietBurgemeester(bewijs)),
      ...r('Aanwijzing', aanwijzingTekst(bewijs)),
      ...r('SHA-256', sha256),
    ],
  };
}
