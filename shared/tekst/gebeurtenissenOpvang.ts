/** What the events about shelter say, in Dutch. Shown in the dossier only. */
import type { Gegevens } from '../dossier/gebeurtenissen/index.ts';
import type { Opvangtype } from '../dossier/velden/opvang.ts';
import { bedragTekst } from '../geld.ts';
import { momentVoluit } from '../wth/opmaak.ts';
import { antwoordregels, r, tekenaar, type Beschrijving } from './beschrijving.ts';

/** What came of looking for a place oneself, as one reads it. */
export const opvangUitkomstTekst = { 'geen plek': 'daar is geen plek', 'geen antwoord': 'niet bereikt, of geen antwoord', 'eigen plek': 'daar is plek' } as const;

/** Why a stay ended, as one reads it. */
export const opvangEindeTekst: Readonly<Record<Gegevens<'opvang.beeindigd'>['reden'], string>> = {
  'termijn voorbij': 'de termijn was voorbij',
  'eigen plek': 'zelf een plek gevonden',
  'zelf vertrokken': 'zelf vertrokken',
  'huisverbod voorbij': 'het huisverbod was voorbij',
  anders: 'anders',
};

/** What each of these events says. */
export const opvangBeschrijver: { [T in Opvangtype]: (gegevens: Gegevens<T>) => Beschrijving } = {
  'opvang.inspanning': (g) => ({
    titel: `Zelf een plek gezocht: ${g.bij}`,
    regels: [...r('Uitkomst', opvangUitkomstTekst[g.uitkomst]), ...r('Waaruit dat blijkt', g.waaruit), ...r('Toelichting', g.toelichting)],
  }),
  'opvang.besloten': (g) => ({
    titel: 'Besluit: opvang',
    regels: [
      ...r('Voorziening', g.voorziening),
      ...r('Prijs per nacht', g.prijsPerNacht === null ? '' : bedragTekst(g.prijsPerNacht)),
      ...r('Begin', momentVoluit(g.begin)),
      ...r('Einde', momentVoluit(g.einde)),
      ...r('Waarom', g.redenen),
      ...r('Ondertekening', tekenaar(g.ondertekening)),
      ...antwoordregels(g.antwoorden),
    ],
  }),
  'opvang.verlengd': (g) => ({
    titel: 'Besluit: opvang verlengd',
    regels: [...r('Nieuw einde', momentVoluit(g.nieuwEinde)), ...r('Waarom', g.redenen), ...r('Ondertekening', tekenaar(g.ondertekening)), ...antwoordregels(g.antwoorden)],
  }),
  'opvang.beeindigd': (g) => ({
    titel: 'Opvang geëindigd',
    regels: [...r('Waarom', opvangEindeTekst[g.reden]), ...r('Toelichting', g.toelichting), ...r('Kosten', g.kosten === null ? 'nog niet bekend' : bedragTekst(g.kosten))],
  }),
};
