import type { GebeurtenisType, Gegevens } from '../../../shared/dossier/gebeurtenissen/index.ts';
import type { Dossier, Feit } from '../../../shared/dossier/toestand.ts';
import { beschrijfGebeurtenis, type Regel } from '../../../shared/tekst/gebeurtenissen.ts';
import type { NaamVan } from '../../../shared/tekst/taken.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { vergelijkMomenten } from '../../../shared/wth/tijd.ts';
import { naamVanIn } from '../../../shared/tekst/namen.ts';

/** A fact as it counts now. `titel` is empty where it goes without saying under the title of its card. */
export type Kaartfeit = { gebeurtenisId: string; titel: string; regels: Regel[]; gecorrigeerd: boolean };
/** Facts that are read together. */
export type Feitkaart = { titel: string; feiten: Kaartfeit[] };

function feit<T extends GebeurtenisType>(type: T, een: Feit<T> | null, opties: { titel?: boolean; moment?: string; naamVan?: NaamVan } = {}): Kaartfeit[] {
  if (een === null) return [];
  const { titel, regels } = beschrijfGebeurtenis(type, een.gegevens as Gegevens<T>, opties.naamVan);
  const moment = opties.moment === undefined ? [] : [{ label: opties.moment, waarde: momentVoluit(een.at) }];
  return [{ gebeurtenisId: een.gebeurtenisId, titel: opties.titel === true ? titel : '', regels: [...moment, ...regels], gecorrigeerd: een.correcties.length > 0 }];
}

/** What was decided about the order since, by the municipality and by a court, in the order in which it happened. */
function naHetBesluit(dossier: Dossier): Kaartfeit[] {
  const opties = (moment: string) => ({ titel: true, moment, naamVan: naamVanIn(dossier) });
  const van = <T extends GebeurtenisType>(type: T, feiten: readonly Feit<T>[], moment = 'Besloten') =>
    feiten.map((een) => ({ at: een.at, kaartfeiten: feit(type, een, opties(moment)) }));
  return [
    ...van('huisverbod.verlengd', dossier.verlengd),
    ...van('verlenging.bekendgemaakt', dossier.verlengingBekendgemaakt, 'Wanneer'),
    ...van('contactverbod.gewijzigd', dossier.contactverbodGewijzigd),
    ...van('huisverbod.laatEindigen', dossier.laatEindigen),
    ...van('huisverbod.ingetrokken', dossier.ingetrokken === null ? [] : [dossier.ingetrokken]),
    ...van('huisverbod.geschorst', dossier.geschorst, 'Gemeld'),
    ...van('schorsing.opgeheven', dossier.schorsingOpgeheven, 'Gemeld'),
    ...van('huisverbod.vernietigd', dossier.vernietigd, 'Gemeld'),
    ...van('vernietiging.ongedaan', dossier.vernietigingOngedaan, 'Gemeld'),
  ]
    .toSorted((a, b) => vergelijkMomenten(a.at, b.at))
    .flatMap(({ kaartfeiten }) => kaartfeiten);
}

/** Who else lives there. Without an order nobody is forbidden to see anybody, whatever was considered. */
function huisgenoten({ huisgenoten: allen, opgelegd }: Dossier): Kaartfeit[] {
  const feiten = allen.flatMap((een) => feit('huisgenoot.vastgesteld', een, { titel: true }));
  return opgelegd === null ? feiten.map((een) => ({ ...een, regels: een.regels.filter(({ label }) => label !== 'Contactverbod') })) : feiten;
}

/** The facts of a case as they count now, in the order in which one asks for them. Cards without facts are left out. */
export function feitkaarten(dossier: Dossier): Feitkaart[] {
  const kaarten: Feitkaart[] = [
    {
      titel: 'Besluit',
      feiten: [
        ...feit('huisverbod.opgelegd', dossier.opgelegd, { titel: true, moment: 'Besloten' }),
        ...feit('huisverbod.nietOpgelegd', dossier.nietOpgelegd, { titel: true, moment: 'Besloten' }),
        ...feit('huisverbod.aangezegd', dossier.aangezegd, { titel: true, moment: 'Aangezegd' }),
        ...feit('beschikking.uitgereikt', dossier.uitgereikt, { titel: true, moment: 'Wanneer' }),
      ],
    },
    { titel: 'Na het besluit', feiten: naHetBesluit(dossier) },
    { titel: 'Uithuisgeplaatste', feiten: feit('betrokkene.vastgesteld', dossier.betrokkene) },
    { titel: 'Woning', feiten: feit('woning.vastgesteld', dossier.woning) },
    { titel: 'Huisgenoten', feiten: huisgenoten(dossier) },
    {
      titel: 'Wat er gebeurde',
      feiten: [
        ...feit('incident.vastgesteld', dossier.incident, dossier.incident?.gegevens.momentBekend === true ? { moment: 'Wanneer' } : {}),
        ...dossier.feiten.flatMap((een) => feit('feit.vastgesteld', een, { titel: true })),
      ],
    },
    {
      titel: 'Weging',
      feiten: [
        ...feit('weging.gemotiveerd', dossier.motivering, { titel: true }),
        ...feit('zienswijze.vastgelegd', dossier.zienswijze, { titel: true }),
        ...feit('kindermishandeling.beoordeeld', dossier.kindermishandeling, { titel: true }),
      ],
    },
    {
      titel: 'Zorg, sleutels en raadsman',
      feiten: [
        ...feit('zorg.vastgesteld', dossier.zorg, { titel: true }),
        ...feit('praktisch.vastgesteld', dossier.praktisch, { titel: true }),
        ...feit('omstandigheden.vastgesteld', dossier.omstandigheden, { titel: true }),
      ],
    },
    { titel: 'Melding', feiten: feit('melding.ontvangen', dossier.melding, { moment: 'Gebeld' }) },
  ];
  const naam = dossier.opgelegd === null ? 'Betrokkene' : 'Uithuisgeplaatste';
  return kaarten
    .filter(({ feiten }) => feiten.some(({ titel, regels }) => titel !== '' || regels.length > 0))
    .map((kaart) => (kaart.titel === 'Uithuisgeplaatste' ? { ...kaart, titel: naam } : kaart));
}
