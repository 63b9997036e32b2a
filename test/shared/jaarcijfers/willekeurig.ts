/** Random cases, as events: every way in which one can end, with what happens meanwhile. What the application would refuse is among them. */
import fc from 'fast-check';
import type { Gebeurtenis, GebeurtenisType, Gegevens, NieuweGebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { huisverbodtermijn } from '../../../shared/wth/huisverbodtermijn.ts';
import { epochVanMoment, momentVanEpoch, type Moment } from '../../../shared/wth/tijd.ts';
import { leg, weging } from '../dossier/zaak.ts';

const UUR = 3_600_000;
const DAG = 24 * UUR;
const BURGEMEESTER = { als: 'burgemeester', beslisser: 'H. de Ruijter' } as const;
const NAMEN = ['Johan Verstappelen', 'Anouk Terhorst', 'Tom de Wit'] as const;
const STRATEN = ['Korenbloemweg', 'Watermolenpad'] as const;

/** What a case is made of; a number of days counts from its start. */
export type Zaakbeeld = {
  begin: number;
  besluit: 'opgelegd' | 'nietOpgelegd' | 'vervallen' | 'open';
  wie: number;
  geboren: string;
  straat: number;
  postcode: string;
  verlengdNa: number | null;
  bekendNa: number;
  ingetrokkenNa: number | null;
  grond: 'hulp aanvaard' | 'gevaar geweken';
  overtredingen: number[];
  rechter: { na: number; uitspraak: 'geen' | 'afgewezen' | 'geschorst' | 'vernietigd' | 'in stand' | 'ingetrokken'; los: boolean }[];
  opvang: boolean;
  hulp: { betreft: 'uithuisgeplaatste' | 'achterblijver' | 'gezin'; aanvaard: 'ja' | 'nee' | 'onbekend'; na: number }[];
};

const dagen = (tot: number): fc.Arbitrary<number> => fc.integer({ min: 1, max: tot });

/** A case that begins within so many days after `vanaf`. */
export const zaakbeeld = (vanaf: Moment, binnen: number): fc.Arbitrary<Zaakbeeld> =>
  fc.record({
    begin: fc.integer({ min: 0, max: binnen * 24 }).map((uren) => epochVanMoment(vanaf) + uren * UUR),
    besluit: fc.constantFrom('opgelegd', 'opgelegd', 'opgelegd', 'nietOpgelegd', 'vervallen', 'open'),
    wie: fc.nat(NAMEN.length - 1),
    geboren: fc.constantFrom('1984-05-14', '1991-11-08', ''),
    straat: fc.nat(STRATEN.length - 1),
    postcode: fc.constantFrom('0000 AB', '0000 CD', ''),
    verlengdNa: fc.option(dagen(12)),
    bekendNa: fc.integer({ min: 0, max: 4 }),
    ingetrokkenNa: fc.option(dagen(30)),
    grond: fc.constantFrom('hulp aanvaard', 'gevaar geweken'),
    overtredingen: fc.array(dagen(9), { maxLength: 3 }),
    rechter: fc.array(fc.record({ na: dagen(40), uitspraak: fc.constantFrom('geen', 'afgewezen', 'geschorst', 'vernietigd', 'in stand', 'ingetrokken'), los: fc.boolean() }), { maxLength: 2 }),
    opvang: fc.boolean(),
    hulp: fc.array(fc.record({ betreft: fc.constantFrom('uithuisgeplaatste', 'achterblijver', 'gezin'), aanvaard: fc.constantFrom('ja', 'nee', 'onbekend'), na: dagen(20) }), { maxLength: 3 }),
  });

/** The events of a case. */
export function gebeurtenissenVan(beeld: Zaakbeeld, zaaknummer = 'WTH-2026-0001'): Gebeurtenis[] {
  const na = (aantal: number): Moment => momentVanEpoch(beeld.begin + aantal * DAG);
  const at = na(0);
  const lijst: NieuweGebeurtenis[] = weging(at).map((een): NieuweGebeurtenis => {
    if (een.type === 'melding.geopend') return { ...een, gegevens: { zaaknummer } };
    if (een.type === 'betrokkene.vastgesteld') return { ...een, gegevens: { ...een.gegevens, naam: NAMEN[beeld.wie] ?? '', geboortedatum: beeld.geboren } };
    if (een.type === 'woning.vastgesteld') return { ...een, gegevens: { ...een.gegevens, straat: STRATEN[beeld.straat] ?? '', postcode: beeld.postcode } };
    return een;
  });
  const voeg = <T extends GebeurtenisType>(type: T, op: Moment, gegevens: Gegevens<T>): string => {
    lijst.push({ type, at: op, gegevens } as NieuweGebeurtenis);
    return `g${lijst.length}`;
  };
  if (beeld.besluit === 'nietOpgelegd') voeg('huisverbod.nietOpgelegd', at, { beslisser: 'H. de Ruijter', redenen: 'Geen gevaar.', alternatief: '', meldingVeiligThuis: false });
  if (beeld.besluit === 'vervallen') voeg('melding.vervallen', at, { reden: 'Vergissing.' });
  if (beeld.besluit === 'opgelegd') verbod(beeld, na, voeg);
  return leg(...lijst);
}

function verbod(beeld: Zaakbeeld, na: (dagen: number) => Moment, voeg: <T extends GebeurtenisType>(type: T, op: Moment, gegevens: Gegevens<T>) => string): void {
  const ingang = na(0);
  voeg('huisverbod.opgelegd', ingang, { wijze: 'schriftelijk', ondertekening: BURGEMEESTER, ingang, einde: huisverbodtermijn(ingang).einde.moment, uitreikingDoor: '' });
  voeg('beschikking.uitgereikt', ingang, { wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '' });
  if (beeld.verlengdNa !== null) {
    const verlengingId = voeg('huisverbod.verlengd', na(beeld.verlengdNa), { nieuwEinde: na(28), feiten: 'Dreiging.', zorgadvies: null, geenZorgadvies: 'Nog niet.', perHuisgenoot: [], proportionaliteit: 'Nodig.', ondertekening: BURGEMEESTER, antwoorden: [] });
    voeg('verlenging.bekendgemaakt', na(beeld.verlengdNa + beeld.bekendNa), { verlengingId, wijze: 'uitgereikt', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '', antwoorden: [] });
  }
  for (const dag of beeld.overtredingen) voeg('overtreding.gemeld', na(dag), { wat: 'woning', huisgenootId: '', gemeldDoor: 'Politie', omschrijving: 'Stond voor de deur.', kenmerk: '', gevolg: '' });
  for (const { na: dag, uitspraak, los } of beeld.rechter) {
    const procedureId = los
      ? ''
      : voeg('verzoek.ontvangen', na(dag), { tegen: 'oplegging', verlengingId: '', zaaknummerRechtbank: '', gemachtigde: '', gemachtigdeBereikbaar: '', ontvangenRechtbank: null, gedagtekend: '', beroepIngesteld: 'ja', gronden: '', antwoorden: [] });
    const gegevens = { betreft: 'oplegging' as const, verlengingId: '', ingang: na(dag + 2), griffier: 'M. Post', rechter: '', toelichting: '', procedureId, voorwaarden: '', kortsluiting: false, terZitting: false, genoteerdDoor: '' };
    if (uitspraak === 'afgewezen') voeg('uitspraak.afgewezen', na(dag + 2), { ...gegevens, uitkomst: 'afgewezen' });
    if (uitspraak === 'geschorst') voeg('huisverbod.geschorst', na(dag + 2), gegevens);
    if (uitspraak === 'vernietigd' || uitspraak === 'in stand') voeg('huisverbod.vernietigd', na(dag + 2), { ...gegevens, gevolgenInStand: uitspraak === 'in stand' });
    if (uitspraak === 'ingetrokken' && !los) voeg('procedure.ingetrokken', na(dag + 2), { procedureId, reden: '' });
  }
  if (beeld.opvang) voeg('opvang.besloten', ingang, { contactId: '', voorziening: 'Hotel', prijsPerNacht: null, begin: ingang, einde: na(2), redenen: 'Geen plek.', ondertekening: BURGEMEESTER, antwoorden: [] });
  for (const { betreft, aanvaard, na: dag } of beeld.hulp) voeg('zorg.voortgang', na(dag), { partij: 'Steunpunt', betreft, hulpAanvaard: aanvaard, inhoud: 'Gesproken.' });
  if (beeld.ingetrokkenNa !== null) {
    const dag = na(beeld.ingetrokkenNa);
    const hulp = { als: 'hulp aanvaard', aanbod: 'Hulp.', aanvaardOp: dag, bevestigdDoor: 'Steunpunt', bevestigdOp: dag, medewerking: 'Ja.' } as const;
    voeg('huisverbod.ingetrokken', dag, { grond: beeld.grond === 'hulp aanvaard' ? hulp : { als: 'gevaar geweken', feiten: 'Woont elders.' }, ingang: dag, contactverbod: 'Vervalt.', sleutels: 'niet ingenomen', sleutelsToelichting: '', ondertekening: BURGEMEESTER });
  }
}
