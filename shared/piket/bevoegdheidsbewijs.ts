/**
 * The proof of competence: who acted at a moment, on what ground, by which entries (Gemeentewet 77; domein A, I.6).
 *
 * Made when a decision is taken and then kept: plain values only, for the core to write as canonical JSON and to hash. It is
 * made from the events up to `totVolgnummer`, so that it can be made again, the same to the letter, however the roster
 * changed since. Remarks and telephone numbers are left out: they prove nothing, and the judge does not need them.
 */
import type { Instellingen } from '../instellingen/instellingen.ts';
import { lokaleDatum, type Moment } from '../wth/tijd.ts';
import { terugvalvolgorde } from './beslis.ts';
import { msVanMoment } from './klok.ts';
import { bevoegdheidsbewijsSchema, type Bevoegdheidsbewijs } from './bewijsvorm.ts';
import type { Roostergebeurtenis } from './roostergebeurtenissen.ts';
import { roosterTot, type Rooster } from './rooster.ts';
import { standen } from './veeg.ts';
import { wieNeemtWaar, type Waarneming } from './waarneming.ts';
import { weiger } from './weigering.ts';

/** Up to which event the proof looks, and when it is made. */
export type Opmaak = { readonly opgemaaktOp: Moment; readonly totVolgnummer?: number };

/** What proves nothing and is not anybody's business. */
const WEG: ReadonlySet<string> = new Set(['toelichting', 'telefoons']);

/**
 * The proof for a decision at `moment`. Give `totVolgnummer` of an earlier proof to make that proof again.
 * @throws {AppFout} NIEMAND_BEVOEGD when nobody was available then
 */
export function bevoegdheidsbewijs(rooster: Rooster, moment: Moment, instellingen: Pick<Instellingen, 'gemeente'>, opmaak: Opmaak): Bevoegdheidsbewijs {
  const bekend = roosterTot(rooster, opmaak.totVolgnummer ?? rooster.laatsteVolgnummer);
  const waarneming = wieNeemtWaar(bekend, moment);
  const { waarnemer, grond, uitleg } = waarneming;
  if (waarnemer === null || grond === 'gat') return weiger('NIEMAND_BEVOEGD');
  const [deel] = standen(bekend, msVanMoment(moment), msVanMoment(moment) + 1);
  const { deelnemerId, naam, ambt, aanwijzing } = waarnemer;
  const geldt = aanwijzing !== null && ambt !== 'burgemeester' && aanwijzing.datum <= lokaleDatum(moment);
  return bevoegdheidsbewijsSchema.parse({
    soort: 'bevoegdheidsbewijs',
    versie: 1,
    gemeente: instellingen.gemeente,
    moment,
    opgemaaktOp: opmaak.opgemaaktOp,
    totVolgnummer: bekend.laatsteVolgnummer,
    waarnemer: { deelnemerId, naam, ambt },
    hoedanigheid: ambt === 'burgemeester' ? 'burgemeester' : 'waarnemer',
    artikel: ambt === 'burgemeester' ? null : ambt === 'raadslid' ? 'Gemeentewet art. 77 lid 2' : 'Gemeentewet art. 77 lid 1',
    grond,
    sinds: waarneming.sinds,
    tot: waarneming.tot,
    verhindering: uitleg.verhindering,
    aanwijzing: geldt ? aanwijzing : null,
    regime: uitleg.regime,
    beurt: uitleg.beurt,
    overgeslagen: uitleg.overgeslagen,
    volgorde: terugvalvolgorde(deel?.stand.inAmbt ?? []).map(({ gegevens }) => ({
      deelnemerId: gegevens.deelnemerId,
      naam: gegevens.naam,
      ambt: gegevens.ambt,
      rangorde: gegevens.rangorde,
      beschikbaar: deel?.stand.beschikbaar.has(gegevens.deelnemerId) ?? false,
    })),
    invoer: invoerVan(bekend, waarneming, deel?.stand.inAmbt.find((d) => d.gegevens.deelnemerId === deelnemerId)?.gebeurtenisId ?? null),
  });
}

/** The events that the answer rests on, in order of recording. */
function invoerVan(rooster: Rooster, { moment, uitleg }: Waarneming, persoonId: string | null): Bevoegdheidsbewijs['invoer'] {
  const ids = new Set([persoonId, uitleg.gebeurtenisId, uitleg.regime?.gebeurtenisId ?? null]);
  if (uitleg.verhindering?.soort === 'afwezigheid') ids.add(uitleg.verhindering.afwezigheid.gebeurtenisId);
  for (const over of uitleg.overgeslagen) ids.add(over.gebeurtenisId).add(over.afwezigheid?.gebeurtenisId ?? null);
  for (const ruil of rooster.ruilen) if (ids.has(ruil.ruilId)) for (const id of ruil.gebeurtenisIds) ids.add(id);
  return rooster.gebeurtenissen
    .filter((g) => ids.has(g.id) || (g.type === 'invoer.ingetrokken' && ids.has(g.gegevens.gebeurtenisId)))
    .map((g: Roostergebeurtenis) => ({
      gebeurtenisId: g.id,
      volgnummer: g.volgnummer,
      type: g.type,
      vastgelegdOp: g.vastgelegdOp,
      gegevens: Object.fromEntries(Object.entries(g.gegevens).filter(([veld]) => !WEG.has(veld))),
      achteraf: msVanMoment(g.vastgelegdOp) > msVanMoment(moment),
    }));
}
