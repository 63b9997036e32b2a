/** The Dutch texts of the roster on screen: what is wrong with it, what was done to it, and what a change changes. */
import type { Maat } from '../piket/belasting.ts';
import type { Bevindingen } from '../piket/controle.ts';
import type { NieuweRoostergebeurtenis } from '../piket/roostergebeurtenissen.ts';
import type { Ruil } from '../piket/ruilen.ts';
import type { Verschil } from '../piket/verschil.ts';
import type { Waarneming } from '../piket/waarneming.ts';
import { afwezigheidTekst, ambtTekst, grondTekst } from '../piket/woorden.ts';
import { datumVoluit, momentKort, momentVoluit } from '../wth/opmaak.ts';
import { vergelijkMomenten } from '../wth/tijd.ts';
import { r, type Regel } from './beschrijving.ts';
import { uitlegTekst } from './piket.ts';

/** The name of a person by key; nobody for `null`. */
export type Naamvan = (deelnemerId: string | null) => string;

const vak = (van: string, tot: string | null): string => `${momentKort(van)} tot ${tot === null ? 'nader bericht' : momentKort(tot)}`;

/** From when until when, in short. */
export const periodeTekst = (periode: { van: string; tot: string | null }): string => vak(periode.van, periode.tot);

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** A number with at most one decimal. */
export const getalTekst = (aantal: number): string => getal.format(aantal);

const MAAT: Readonly<Record<Maat, readonly [een: string, meer: string]>> = { uren: ['uur piket', 'uren piket'], weekenden: ['weekend', 'weekenden'], feestdagen: ['feestdag', 'feestdagen'] };

/** Something that deserves a look. `nood`: somebody may be missing. */
export type Bevinding = { readonly nood: boolean; readonly wat: string; readonly waar: string; readonly gat?: { van: string; tot: string | null } };

/** What the check of a roster found, the worst first. */
export function bevindingTeksten(bevindingen: Bevindingen, naam: Naamvan): Bevinding[] {
  const { gaten, overlappingen, dubbeldiensten, afwezigIngeroosterd, zonderAanwijzing, zonderNummer, verdeling } = bevindingen;
  return [
    ...gaten.map(({ van, tot, deelnemerId }) => ({
      nood: true,
      wat: deelnemerId === null ? 'Niemand kan waarnemen' : `Niemand ingedeeld die kan; volgens de vaste volgorde ${naam(deelnemerId)}`,
      waar: vak(van, tot),
      gat: { van, tot },
    })),
    // Where nobody acts by the roster it is a gap already; here another layer of the roster takes over.
    ...afwezigIngeroosterd
      .filter((een) => !gaten.some((gat) => vergelijkMomenten(gat.van, een.tot) < 0 && (gat.tot === null || vergelijkMomenten(een.van, gat.tot) < 0)))
      .map(({ van, tot, deelnemerId }) => ({ nood: false, wat: `${naam(deelnemerId)} is ingedeeld, maar afwezig. Wie daarvoor was ingedeeld, neemt waar`, waar: vak(van, tot) })),
    ...overlappingen.map(({ van, tot, deelnemerIds }) => ({
      nood: false,
      wat: `Meer dan één ingedeeld: ${deelnemerIds.map(naam).join(' en ')}. ${naam(deelnemerIds.at(-1) ?? null)} telt`,
      waar: vak(van, tot),
    })),
    ...dubbeldiensten.map(({ van, tot, deelnemerId, aantal }) => ({ nood: false, wat: `${naam(deelnemerId)}: ${aantal} beurten achter elkaar`, waar: vak(van, tot) })),
    ...zonderNummer.map((id) => ({ nood: true, wat: `${naam(id)} heeft geen telefoonnummer`, waar: '' })),
    ...zonderAanwijzing.map((id) => ({ nood: false, wat: `Van ${naam(id)} is geen aanwijzing door het college vastgelegd (Gemeentewet art. 77)`, waar: '' })),
    ...verdeling.oneerlijk.map(({ deelnemerId, wat, waarde, gemiddelde }) => ({
      nood: false,
      wat: `${naam(deelnemerId)}: ${getalTekst(waarde)} ${MAAT[wat][waarde === 1 ? 0 : 1]}, gemiddeld ${getalTekst(gemiddelde)}`,
      waar: '',
    })),
  ];
}

/** What changes: `E. Zomerdijk in plaats van P. van Wilgenburg`. */
export function verschilTekst({ voor, na }: Verschil, naam: Naamvan): string {
  const wie = na.deelnemerId === null ? 'niemand' : `${naam(na.deelnemerId)} (${grondTekst[na.grond]})`;
  return `${wie} in plaats van ${voor.deelnemerId === null ? 'niemand' : naam(voor.deelnemerId)}`;
}

/** Where a swap stands. */
export const ruilstatusTekst: Readonly<Record<Ruil['status'], string>> = {
  voorgesteld: 'wacht op antwoord',
  aanvaard: 'aanvaard',
  afgewezen: 'afgewezen',
  ingetrokken: 'ingetrokken',
  toegewezen: 'toegewezen door de coördinator',
};

/** An earlier event by key, for one that answers or withdraws it. */
export type Bronvan = (id: string) => NieuweRoostergebeurtenis | undefined;
type Beschreven = { titel: string; regels: Regel[] };
type Schrijver = { [T in NieuweRoostergebeurtenis['type']]: (gegevens: Extract<NieuweRoostergebeurtenis, { type: T }>['gegevens'], naam: Naamvan, bron: Bronvan) => Beschreven };

/** An answer to a swap, with between whom and what. */
function antwoord(titel: string, ruilId: string, naam: Naamvan, bron: Bronvan, reden = ''): Beschreven {
  const ruil = bron(ruilId);
  if (ruil?.type !== 'ruil.voorgesteld') return { titel, regels: r('Reden', reden) };
  const { vanDeelnemerId, aanDeelnemerId, van, tot, tegen } = ruil.gegevens;
  return {
    titel: `${titel}: ${naam(vanDeelnemerId)} en ${naam(aanDeelnemerId)}`,
    regels: [...r(`Dienst van ${naam(vanDeelnemerId)}`, vak(van, tot)), ...r('In ruil voor', tegen === null ? '' : vak(tegen.van, tegen.tot)), ...r('Reden', reden)],
  };
}

const schrijvers: Schrijver = {
  'deelnemer.vastgesteld': (g) => ({
    titel: `${g.naam}, ${ambtTekst[g.ambt]}`,
    regels: [
      ...r('Plaats in de volgorde', String(g.rangorde)),
      ...r(g.totEnMet === null ? 'In functie sinds' : 'In functie', `${datumVoluit(g.van)}${g.totEnMet === null ? '' : ` tot en met ${datumVoluit(g.totEnMet)}`}`),
      ...r('Aanwijzing', g.aanwijzing === null ? '' : `${g.aanwijzing.besluit}, ${datumVoluit(g.aanwijzing.datum)}`),
    ],
  }),
  'regime.vastgesteld': (g, naam) => ({
    titel: `Plan ‘${g.naam}’`,
    regels: [...r('Geldt', vak(g.van, g.tot)), ...r('Wisselt', `elke ${g.rotatie.per} om ${g.rotatie.wisseltijd.replace(':', '.')}`), ...r('Volgorde', g.rotatie.volgorde.map(naam).join(', '))],
  }),
  'afwezigheid.gemeld': (g, naam) => ({
    titel: `${naam(g.deelnemerId)} afwezig: ${afwezigheidTekst[g.grond]}`,
    regels: [...r('Periode', vak(g.van, g.tot)), ...r('Toelichting', g.toelichting)],
  }),
  'dienst.gezet': (g, naam) => ({ titel: `Dienst voor ${naam(g.deelnemerId)}`, regels: [...r('Periode', vak(g.van, g.tot)), ...r('Reden', g.reden)] }),
  'dienst.overgenomen': (g, naam) => ({ titel: `${naam(g.deelnemerId)} nam over`, regels: [...r('Periode', vak(g.van, g.tot)), ...r('Reden', g.reden)] }),
  'gat.gedekt': (g, naam) => ({ titel: `${naam(g.deelnemerId)} dekt een gat`, regels: [...r('Periode', vak(g.van, g.tot)), ...r('Reden', g.reden)] }),
  'ruil.voorgesteld': (g, naam) => ({
    titel: `${naam(g.vanDeelnemerId)} vraagt ${naam(g.aanDeelnemerId)} om te ruilen`,
    regels: [...r('Dienst', vak(g.van, g.tot)), ...r('In ruil voor', g.tegen === null ? '' : vak(g.tegen.van, g.tegen.tot)), ...r('Toelichting', g.toelichting)],
  }),
  'ruil.aanvaard': (g, naam, bron) => antwoord('Ruil aanvaard', g.ruilId, naam, bron),
  'ruil.afgewezen': (g, naam, bron) => antwoord('Ruil afgewezen', g.ruilId, naam, bron, g.reden),
  'ruil.ingetrokken': (g, naam, bron) => antwoord('Ruilvoorstel ingetrokken', g.ruilId, naam, bron, g.reden),
  'ruil.toegewezen': (g, naam) => ({
    titel: `Dienst van ${naam(g.vanDeelnemerId)} toegewezen aan ${naam(g.aanDeelnemerId)}`,
    regels: [...r('Periode', vak(g.van, g.tot)), ...r('Reden', g.reden)],
  }),
  'invoer.ingetrokken': (g, naam, bron) => {
    const wat = bron(g.gebeurtenisId);
    const oud = wat && beschrijfRooster(wat, naam, bron);
    const titel = oud === undefined ? 'Ingetrokken' : wat?.type === 'afwezigheid.gemeld' ? `Beëindigd: ${oud.titel}` : `Ingetrokken: ${oud.titel}`;
    return { titel, regels: [...r('Vanaf', momentVoluit(g.vanaf)), ...r('Reden', g.reden)] };
  },
  'verleden.gecorrigeerd': (g, naam) => ({
    titel: `Correctie: ${naam(g.deelnemerId)} nam in werkelijkheid waar`,
    regels: [...r('Periode', vak(g.van, g.tot)), ...r('Burgemeester', g.verhindering === null ? '' : `verhinderd: ${afwezigheidTekst[g.verhindering]}`), ...r('Reden', g.reden)],
  }),
};

/** What an event of the roster says, for its history. */
export function beschrijfRooster(gebeurtenis: NieuweRoostergebeurtenis, naam: Naamvan, bron: Bronvan = () => undefined): Beschreven {
  return (schrijvers[gebeurtenis.type] as (gegevens: unknown, naam: Naamvan, bron: Bronvan) => Beschreven)(gebeurtenis.gegevens, naam, bron);
}

/** Until when somebody acts, in short. */
export const totTekst = ({ tot }: Pick<Waarneming, 'tot'>): string => (tot === null ? 'zonder einde' : `tot ${momentKort(tot)}`);

/** Why somebody acts, as one text. */
export const omdatTekst = (waarneming: Waarneming): string => uitlegTekst(waarneming).join(' ');
