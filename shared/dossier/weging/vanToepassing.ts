import { leegConcept, type WegingConcept } from './concept.ts';

/** A part of the night page. */
export type Sectienaam = keyof WegingConcept;

type Voorwaarde = (concept: WegingConcept) => boolean;
type Voorwaarden = { readonly [S in Sectienaam]?: { readonly [V in keyof WegingConcept[S]]?: Voorwaarde } };

const nietGehoord: Voorwaarde = ({ zienswijze }) => zienswijze.gehoord === 'nee';
const kindermishandeling: Voorwaarde = ({ kind }) => kind.kindermishandeling === 'ja';
const overlegd: Voorwaarde = (concept) => kindermishandeling(concept) && concept.kind.veiligThuis === 'ja';
const gekozen: Voorwaarde = ({ besluit }) => besluit.keuze !== '';
const opleggen: Voorwaarde = ({ besluit }) => besluit.keuze === 'opleggen';
const nietOpleggen: Voorwaarde = ({ besluit }) => besluit.keuze === 'niet opleggen';
const schriftelijk: Voorwaarde = (concept) => opleggen(concept) && concept.besluit.wijze === 'schriftelijk';
const mondeling: Voorwaarde = (concept) => opleggen(concept) && concept.besluit.wijze === 'mondeling';
const waarnemer: Voorwaarde = (concept) => opleggen(concept) && concept.besluit.ondertekening === 'waarnemer';

/** Fields that are asked only after a certain answer. Every other field always counts. */
const voorwaarden: Voorwaarden = {
  zienswijze: { inhoud: ({ zienswijze }) => zienswijze.gehoord === 'ja', reden: nietGehoord, toelichting: nietGehoord },
  kind: {
    toelichting: kindermishandeling,
    veiligThuis: kindermishandeling,
    overlegOp: overlegd,
    overlegMet: overlegd,
    uitkomst: overlegd,
    redenGeenOverleg: (concept) => kindermishandeling(concept) && concept.kind.veiligThuis === 'nee',
  },
  omstandigheden: {
    binnentredenToelichting: ({ omstandigheden }) => omstandigheden.binnentreden === 'ja',
    eigenBetrokkenheidToelichting: ({ omstandigheden }) => omstandigheden.eigenBetrokkenheid === 'ja',
  },
  praktisch: { raadsmanOp: ({ praktisch }) => praktisch.raadsman === 'ja' },
  besluit: {
    genomenOp: gekozen,
    // Under a mandate to impose the hulpofficier who calls is the one who decides.
    beslisser: (concept) => gekozen(concept) && !(opleggen(concept) && concept.besluit.ondertekening === 'oplegmandaat'),
    wijze: opleggen,
    ondertekening: opleggen,
    mandaat: (concept) => opleggen(concept) && ['hulpofficier', 'oplegmandaat'].includes(concept.besluit.ondertekening),
    verhindering: waarnemer,
    aanwijzing: waarnemer,
    uitreikingOp: schriftelijk,
    uitreikingDoor: (concept) => schriftelijk(concept) || mondeling(concept),
    aangezegdOp: mondeling,
    aangezegdPlaats: mondeling,
    aangezegdDoor: mondeling,
    redenSpoed: mondeling,
    getuige: mondeling,
    kernwoorden: mondeling,
    redenenNiet: nietOpleggen,
    alternatief: nietOpleggen,
    meldingVeiligThuis: nietOpleggen,
  },
};

/** Whether a field of the night page is asked, given the answers so far. */
export function isVanToepassing<S extends Sectienaam>(concept: WegingConcept, sectie: S, veld: keyof WegingConcept[S]): boolean {
  return voorwaarden[sectie]?.[veld]?.(concept) ?? true;
}

/** A part of the page in which a field that is not asked says nothing. */
function schoon<S extends Sectienaam>(concept: WegingConcept, naam: S, leeg: WegingConcept[S]): WegingConcept[S] {
  const velden = Object.keys(voorwaarden[naam] ?? {}) as (keyof WegingConcept[S])[];
  const deel = { ...concept[naam] };
  for (const veld of velden) if (!isVanToepassing(concept, naam, veld)) deel[veld] = leeg[veld];
  return deel;
}

/**
 * The night page without what no longer counts, such as the reason for not hearing somebody who was heard after all. The draft
 * itself keeps it, so that changing an answer back brings it back.
 */
export function alleenVanToepassing(concept: WegingConcept): WegingConcept {
  const leeg = leegConcept();
  return {
    ...concept,
    zienswijze: schoon(concept, 'zienswijze', leeg.zienswijze),
    kind: schoon(concept, 'kind', leeg.kind),
    omstandigheden: schoon(concept, 'omstandigheden', leeg.omstandigheden),
    praktisch: schoon(concept, 'praktisch', leeg.praktisch),
    besluit: schoon(concept, 'besluit', leeg.besluit),
  };
}
