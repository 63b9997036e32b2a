/** Part 2 of the annex to the Besluit tijdelijk huisverbod: the course of the incident. */
import type { Rubriekgegevens } from './vorm.ts';

export const incident = {
  '2a': {
    titel: 'Bedreiging',
    items: {
      '2a1': 'verbaal (schelden, schreeuwen)',
      '2a2': 'dreigen fysiek geweld',
      '2a3': 'dreigen wapen',
      '2a4': 'dreigen doden',
    },
  },
  '2b': {
    titel: 'Psychisch geweld',
    items: {
      '2b1': 'slachtoffer onder druk zetten door geweld tegen kinderen of huisgenoten',
      '2b2': 'slachtoffer onder druk zetten door geweld tegen huisdieren',
      '2b3': 'slachtoffer onder druk zetten door vernielen (dierbare) eigendommen',
      '2b4': 'slachtoffer vernederen of dwingen iets tegen de wil te doen',
    },
  },
  '2c': {
    titel: 'Lichamelijk geweld',
    items: {
      '2c1': 'duwen, schoppen, stompen, haren trekken en dergelijke',
      '2c2': 'zware kneuzingen, brandwonden, gebroken ledematen',
      '2c3': 'verwonden met wapen',
      '2c4': 'verwurging',
    },
  },
  '2d': {
    titel: 'Seksueel geweld',
    items: {
      '2d1': 'verkrachting of aanranding',
      '2d2': 'gedwongen seks of prostitutie',
      '2d3': '(vermoeden van) kindermisbruik',
    },
  },
  '2e': {
    titel: 'Zwaarte intimidatie',
    items: {
      '2e1': 'geweld willekeurig en volstrekt zonder aanleiding',
      '2e2': '(dreiging van) plotselinge, extreme uitbarsting',
      '2e3': 'zwaar fysiek geweld (al dan niet ernstig letsel)',
      '2e4': 'slachtoffer totaal niet weerbaar',
    },
  },
  '2f': {
    titel: 'Geweldsontwikkeling (laatste jaren)',
    items: {
      '2f1': 'zwaarte toegenomen',
      '2f2': 'frequentie toegenomen',
    },
  },
  '2g': {
    titel: 'Wapens',
    items: {
      '2g1': 'bezit vuurwapen',
      '2g2': 'bezit wapenvergunning',
      '2g3': 'gebruik slag-, steek- of (nep-)vuurwapen',
      '2g4': 'gebruik ‘toevallige’ wapens (servies, asbak, keukenmes)',
    },
  },
  '2h': {
    titel: 'Gevaarsniveau wapengebruik',
    items: {
      '2h1': 'ermee dreigen',
      '2h2': 'gooien van afstand',
      '2h3': 'slachtoffer direct verwonden',
      '2h4': 'bewuste verwonding (min of meer voorbedacht)',
    },
  },
  '2i': {
    titel: 'Kinderen',
    items: {
      '2i1': 'getuige',
      '2i2': 'apathisch, huilen, schrikachtig',
      '2i3': 'geweld tegen kinderen',
      '2i4': 'kinderen gewond',
      '2i5': 'ondertoezichtstelling (OTS) of andere kinderbeschermingsmaatregel',
    },
  },
  '2j': {
    titel: 'Geweldsverwachting',
    items: {
      '2j1': 'slachtoffer vreest toekomstig geweld',
    },
  },
  '2k': {
    titel: 'Rechtvaardiging achteraf',
    items: {
      '2k1': 'berouw maar externe oorzaken',
      '2k2': 'ontkennen of minimaliseren',
      '2k3': 'rechtvaardigen',
    },
  },
} as const satisfies Rubriekgegevens;
