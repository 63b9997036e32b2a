/** What each document besides those of the night is about: an event of the case, and which one of several. */
import type { Dossier, Feit } from '../dossier/toestand.ts';
import { huisgenotenOverUitspraak } from '../dossier/procedure/informeren.ts';
import { proceduresVan, type Procedure } from '../dossier/procedure/procedures.ts';
import { toeTeZenden } from '../dossier/procedure/toezending.ts';
import { berichtenVan } from '../dossier/procedure/uitspraken.ts';
import { procedureNaam } from '../tekst/procedure.ts';
import { momentKort } from '../wth/opmaak.ts';
import { VERLOOP_SOORTEN, type DocumentSoort } from './soorten.ts';
import type { NietBeschikbaar } from './weigering.ts';

export type VerloopSoort = (typeof VERLOOP_SOORTEN)[number];

/** What one document is about: the id of its event, or empty where a case has one at most, and what that is called. */
export type Onderwerp = { id: string; naam: string };

/** Whether this kind is one of `VERLOOP_SOORTEN`. */
export const isVerloop = (soort: DocumentSoort): soort is VerloopSoort => (VERLOOP_SOORTEN as readonly string[]).includes(soort);

/** Whether this kind is about entering a dwelling, which needs no order. */
export const isOverBinnentreden = (soort: DocumentSoort): soort is 'machtiging-binnentreden' | 'verslag-binnentreden' =>
  soort === 'machtiging-binnentreden' || soort === 'verslag-binnentreden';

const opMoment = ({ gebeurtenisId, at }: { gebeurtenisId: string; at: string }): Onderwerp => ({ id: gebeurtenisId, naam: momentKort(at) });

const huisgenootNaam = ({ huisgenoten }: Dossier, id: string): string =>
  huisgenoten.find(({ gegevens }) => gegevens.huisgenootId === id)?.gegevens.naam ?? '';

/** Who was invited, or spoke, and when: one person can do so more than once. */
function opPersoon(dossier: Dossier, feit: Feit<'zienswijze.uitgenodigd'> | Feit<'zienswijze.ontvangen'>): Onderwerp {
  const { wie, huisgenootId } = feit.gegevens;
  const naam = wie === 'uithuisgeplaatste' ? (dossier.betrokkene?.gegevens.naam ?? '') : huisgenootNaam(dossier, huisgenootId);
  return { id: feit.gebeurtenisId, naam: [naam, momentKort(feit.at)].filter(Boolean).join(', ') };
}

const opProcedure = (procedure: Procedure): Onderwerp => ({ id: procedure.id, naam: procedureNaam(procedure) });

/** Two ids as one: which procedure and which decision, or which ruling and for whom. */
const samen = (eerste: string, tweede: string): string => `${eerste}+${tweede}`;
/** The first and the second id of a subject that has two; the second is empty where there is one. */
export function gesplitst(id: string): readonly [eerste: string, tweede: string] {
  const [eerste = '', tweede = ''] = id.split('+');
  return [eerste, tweede];
}
/** In the place of a housemate: the letter is for the police. */
export const POLITIE = 'politie';

const eenmaal = (er: boolean): Onderwerp[] => (er ? [{ id: '', naam: '' }] : []);

type Bron = { zonder: NietBeschikbaar; van: (dossier: Dossier) => Onderwerp[] };

const ONDERWERPEN: Readonly<Record<VerloopSoort, Bron>> = {
  'machtiging-binnentreden': { zonder: 'GEEN_MACHTIGING', van: (d) => d.machtigingen.map(opMoment) },
  'verslag-binnentreden': { zonder: 'NIET_BINNENGETREDEN', van: (d) => d.binnentreden.map(opMoment) },
  'ontvangstbewijs-sleutels': { zonder: 'GEEN_SLEUTELS_INGENOMEN', van: (d) => d.sleutelsIngenomen.map(opMoment) },
  'akte-nederlegging': { zonder: 'NIET_NEERGELEGD', van: (d) => eenmaal(d.nederlegging !== null && d.uitgereikt?.gegevens.wijze === 'nederlegging') },
  'brief-raad-rechtsbijstand': { zonder: 'GEEN_RAADSMAN_GEVRAAGD', van: (d) => eenmaal(d.praktisch?.gegevens.raadsman === 'ja') },
  'uitnodiging-zienswijze': { zonder: 'NIEMAND_UITGENODIGD', van: (d) => d.uitnodigingen.map((feit) => opPersoon(d, feit)) },
  'verslag-zienswijze': { zonder: 'GEEN_ZIENSWIJZE', van: (d) => d.zienswijzen.map((feit) => opPersoon(d, feit)) },
  'advies-burgemeester': { zonder: 'NOG_NIET_BEKENDGEMAAKT', van: (d) => eenmaal(d.aangezegd !== null || d.uitgereikt !== null) },
  verlenging: { zonder: 'NIET_VERLENGD', van: (d) => d.verlengd.map(opMoment) },
  'wijziging-contactverbod': {
    zonder: 'CONTACTVERBOD_NIET_GEWIJZIGD',
    van: (d) =>
      d.contactverbodGewijzigd.map((feit) => ({
        id: feit.gebeurtenisId,
        naam: [huisgenootNaam(d, feit.gegevens.huisgenootId), momentKort(feit.at)].filter(Boolean).join(', '),
      })),
  },
  'toezending-rechtbank': {
    zonder: 'NIETS_TOE_TE_ZENDEN',
    van: (d) =>
      proceduresVan(d).flatMap((procedure, _plek, { length }) =>
        toeTeZenden(d, procedure).map(({ besluitId, wat, besloten }) => ({ id: samen(procedure.id, besluitId), naam: [`${wat}, ${momentKort(besloten)}`, ...(length > 1 ? [procedureNaam(procedure)] : [])].join(', ') })),
      ),
  },
  verweerschrift: { zonder: 'GEEN_PROCEDURE', van: (d) => proceduresVan(d).map(opProcedure) },
  volmacht: { zonder: 'GEEN_ZITTING', van: (d) => proceduresVan(d).filter(({ zitting }) => zitting !== null).map(opProcedure) },
  pleitnotitie: { zonder: 'GEEN_ZITTING', van: (d) => proceduresVan(d).filter(({ zitting }) => zitting !== null).map(opProcedure) },
  'telefoonnotitie-uitspraak': { zonder: 'GEEN_UITSPRAAK', van: (d) => berichtenVan(d).map(({ feit }) => opMoment(feit)) },
  'mededeling-uitspraak': {
    zonder: 'GEEN_UITSPRAAK',
    van: (d) =>
      berichtenVan(d).flatMap((uitspraak) => {
        const { gebeurtenisId, at } = uitspraak.feit;
        const huisgenoten = huisgenotenOverUitspraak(d, uitspraak).map(({ gegevens }) => ({ id: samen(gebeurtenisId, gegevens.huisgenootId), naam: `${gegevens.naam}, ${momentKort(at)}` }));
        return [...huisgenoten, { id: samen(gebeurtenisId, POLITIE), naam: `politie, ${momentKort(at)}` }];
      }),
  },
  opvangbesluit: { zonder: 'GEEN_OPVANG', van: (d) => d.opvangBesloten.map(opMoment) },
  opvangverlenging: { zonder: 'OPVANG_NIET_VERLENGD', van: (d) => d.opvangVerlengd.map(opMoment) },
  intrekking: { zonder: 'NIET_INGETROKKEN', van: (d) => eenmaal(d.ingetrokken !== null) },
};

/** What the documents of this kind are about, in the order in which it was recorded. */
export const verlooponderwerpen = (soort: VerloopSoort, dossier: Dossier): Onderwerp[] => ONDERWERPEN[soort].van(dossier);

/** Why there is nothing that a document of this kind could be about, or null. */
export const zonderOnderwerp = (soort: VerloopSoort, dossier: Dossier): NietBeschikbaar | null =>
  verlooponderwerpen(soort, dossier).length === 0 ? ONDERWERPEN[soort].zonder : null;
