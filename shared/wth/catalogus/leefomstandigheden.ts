/** Part 3 of the annex to the Besluit tijdelijk huisverbod: the circumstances in which they live. */
import type { Rubriekgegevens } from './vorm.ts';

export const leefomstandigheden = {
  '3a': {
    titel: 'Werk',
    items: {
      '3a1': '(langdurige) werkloosheid',
      '3a2': '(dreiging) ontslag',
      '3a3': 'problemen AO- of WW-uitkering',
      '3a4': 'spanningen werk',
    },
  },
  '3b': {
    titel: 'Financieel',
    items: {
      '3b1': 'veel schulden',
      '3b2': 'niet kunnen rondkomen',
      '3b3': 'vermoeden gokprobleem',
    },
  },
  '3c': {
    titel: 'Familie en relatie',
    items: {
      '3c1': 'kinderen uit eerdere relatie',
      '3c2': 'niet accepteren zwangerschap',
      '3c3': 'onenigheid opvoeding',
      '3c4': 'gedragsproblemen kinderen',
      '3c5': 'lopende echtscheiding',
      '3c6': 'overige relatieproblemen',
      '3c7': 'verblijfsvergunning en dergelijke',
    },
  },
  '3d': {
    titel: 'Isolement, beperkte kring',
    items: {
      '3d1': 'strikte beperking contacten (binnen eigen cultuur of geloof)',
      '3d2': 'contacten alleen via betrokkene',
      '3d3': 'betrokkene verbiedt contact',
    },
  },
  '3e': {
    titel: 'Isolement, rollenpatroon',
    items: {
      '3e1': 'controleert financiën, paspoort en dergelijke',
      '3e2': 'slachtoffer geen zeggenschap',
      '3e3': 'slachtoffer (nauwelijks) buitenshuis',
    },
  },
  '3f': {
    titel: 'Isolement, onaangepast gezin',
    items: {
      '3f1': 'geen contact te maken',
      '3f2': 'geschillen met ruzie of geweld opgelost',
      '3f3': 'veel ruzie',
      '3f4': 'antecedenten slachtoffer die wijzen op isolement',
      '3f5': 'antecedenten andere gezinsleden die wijzen op isolement',
      '3f6': 'excessief middelengebruik of verslaving',
    },
  },
} as const satisfies Rubriekgegevens;
