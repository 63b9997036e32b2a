import { gesplitst } from '../../../shared/documenten/onderwerpen.ts';
import { proceduresVan } from '../../../shared/dossier/procedure/procedures.ts';
import { uitsprakenVan } from '../../../shared/dossier/procedure/uitspraken.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';

/** Where a gap of a document can be mended: in a recorded fact, in a step with the procedures, in the settings, or nowhere on a page. */
export type Herstel = { soort: 'feit'; gebeurtenisId: string } | { soort: 'rechter' } | { soort: 'instellingen' } | { soort: 'geen' };

type Bron = (dossier: Dossier, id: string) => { gebeurtenisId: string } | null | undefined;

const metId = <F extends { gebeurtenisId: string }>(lijst: readonly F[], id: string): F | undefined => lijst.find(({ gebeurtenisId }) => gebeurtenisId === id);

/** The authorisation that a document is, or that the entering it is about rests on. */
const machtiging: Bron = ({ machtigingen, binnentreden }, id) => {
  const grondslag = metId(binnentreden, id)?.gegevens.grondslag;
  return metId(machtigingen, grondslag?.als === 'machtiging' ? grondslag.machtigingId : id);
};

/** The ruling that a document is about. */
const uitspraak: Bron = (dossier, id) => metId(uitsprakenVan(dossier).map(({ feit }) => feit), gesplitst(id)[0]);

/** What a procedure says of itself stands with the request or the beroep; who represents, with the hearing. */
function procedureVeld(veld: string, dossier: Dossier, id: string): Herstel {
  if (veld === 'procedure.rechtbank' || veld === 'procedure.burgemeester') return { soort: 'instellingen' };
  const procedure = proceduresVan(dossier).find((een) => een.id === gesplitst(id)[0]);
  const feit = veld === 'procedure.vertegenwoordiger' ? procedure?.zitting : (procedure?.verzoek ?? procedure?.beroep);
  return feit === null || feit === undefined ? { soort: 'rechter' } : { soort: 'feit', gebeurtenisId: feit.gebeurtenisId };
}

const eersteHuisgenoot: Bron = ({ huisgenoten }) => huisgenoten[0];

/** The fact that a field of the catalogue comes from, by the first part of its name. */
const feiten: Readonly<Record<string, Bron>> = {
  melding: ({ melding }) => melding,
  betrokkene: ({ betrokkene }) => betrokkene,
  woning: ({ woning }) => woning,
  geadresseerde: ({ huisgenoten }, id) => huisgenoten.find(({ gegevens }) => gegevens.huisgenootId === id),
  contactverbod: eersteHuisgenoot,
  namenContactverbod: eersteHuisgenoot,
  incident: ({ incident }) => incident,
  feitgroepen: ({ feiten: lijst }) => lijst[0],
  grond: ({ motivering }) => motivering,
  zienswijze: ({ zienswijze }) => zienswijze,
  kindermishandeling: ({ kindermishandeling }) => kindermishandeling,
  zorg: ({ zorg }) => zorg,
  sleutels: ({ praktisch }) => praktisch,
  raadsman: ({ praktisch }) => praktisch,
  bereikbaarheid: ({ praktisch }) => praktisch,
  besluit: ({ opgelegd, nietOpgelegd }) => opgelegd ?? nietOpgelegd,
  huisverbod: ({ opgelegd }) => opgelegd,
  looptijd: ({ aangezegd, uitgereikt, opgelegd }) => aangezegd ?? uitgereikt ?? opgelegd,
  aanzegging: ({ aangezegd }) => aangezegd,
  uitreiking: ({ uitgereikt, opgelegd }) => uitgereikt ?? opgelegd,
  nietOpgelegd: ({ nietOpgelegd }) => nietOpgelegd,
  oplegging: ({ opgelegd }) => opgelegd,
  ditBesluit: ({ verlengd, contactverbodGewijzigd, ingetrokken, opvangBesloten, opvangVerlengd }, id) => metId(opvangBesloten, id) ?? metId(opvangVerlengd, id) ?? metId(verlengd, id) ?? metId(contactverbodGewijzigd, id) ?? ingetrokken,
  opvang: ({ opvangBesloten, opvangVerlengd }, id) => metId(opvangBesloten, id) ?? metId(opvangVerlengd, id),
  verlenging: ({ verlengd }, id) => metId(verlengd, id),
  zorgadvies: ({ verlengd }, id) => metId(verlengd, id),
  gehoord: ({ zienswijzen }) => zienswijzen.findLast(({ gegevens }) => gegevens.wie === 'uithuisgeplaatste'),
  intrekking: ({ ingetrokken }) => ingetrokken,
  wijziging: ({ contactverbodGewijzigd }, id) => metId(contactverbodGewijzigd, id),
  gesprek: ({ uitnodigingen, zienswijzen }, id) => metId(uitnodigingen, id) ?? metId(zienswijzen, id),
  uitnodiging: ({ uitnodigingen }, id) => metId(uitnodigingen, id),
  verslag: ({ zienswijzen }, id) => metId(zienswijzen, id),
  akte: ({ nederlegging }) => nederlegging,
  ingenomen: ({ sleutelsIngenomen }, id) => metId(sleutelsIngenomen, id),
  machtiging,
  binnentreden: ({ binnentreden }, id) => metId(binnentreden, id),
  toezending: ({ verlengd, contactverbodGewijzigd, ingetrokken }, id) => metId(verlengd, gesplitst(id)[1]) ?? metId(contactverbodGewijzigd, gesplitst(id)[1]) ?? ingetrokken,
  uitspraak,
  mededeling: uitspraak,
};

const INSTELLINGEN = ['gemeente', 'brieven', 'secretarie', 'rechtbank', 'veiligThuis', 'instantie', 'raadRechtsbijstand', 'politie'];

/** Where the field that a document misses comes from. `id` says whom the letter is for, or which event the document is about. */
export function herstelVan(veld: string, dossier: Dossier, id: string): Herstel {
  const [groep = ''] = veld.split('.');
  if (INSTELLINGEN.includes(groep)) return { soort: 'instellingen' };
  if (groep === 'procedure') return procedureVeld(veld, dossier, id);
  const feit = feiten[groep]?.(dossier, id);
  return feit === null || feit === undefined ? { soort: 'geen' } : { soort: 'feit', gebeurtenisId: feit.gebeurtenisId };
}
