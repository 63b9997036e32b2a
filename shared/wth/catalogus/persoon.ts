/** Part 1 of the annex to the Besluit tijdelijk huisverbod: the person who may get the order. */
import type { Rubriekgegevens } from './vorm.ts';

export const persoon = {
  '1a': {
    titel: 'Antecedenten en incidenten (politieregistratie)',
    items: {
      '1a1': 'geweld: registraties (HKS) en mutaties',
      '1a2': 'zeden: registraties (HKS) en mutaties',
      '1a3': 'wapengerelateerd: registraties (HKS) en mutaties',
      '1a4': 'overig: registraties (HKS) en mutaties',
    },
  },
  '1b': {
    titel: 'Aanspreekbaarheid',
    items: {
      '1b1': 'volledig in de war',
      '1b2': 'apathisch, zich extreem afsluiten',
      '1b3': 'gewelddadig, onhandelbaar, niet te corrigeren (tegen slachtoffer of derden)',
      '1b4': 'extreem jaloers tegenover slachtoffer',
      '1b5': 'dreigementen zichzelf wat aan te doen of zichzelf daadwerkelijk te verwonden',
    },
  },
  '1c': {
    titel: 'Riskante gewoonten',
    items: {
      '1c1': 'signalen verslaving of excessief gebruik: alcohol',
      '1c2': 'signalen verslaving of excessief gebruik: soft drugs',
      '1c3': 'signalen verslaving of excessief gebruik: hard drugs',
      '1c4': 'onder behandeling (geweest) voor verslaving',
      '1c5': 'op het moment fors gedronken (of sterk vermoeden)',
      '1c6': 'op het moment drugs gebruikt (of sterk vermoeden)',
    },
  },
} as const satisfies Rubriekgegevens;
