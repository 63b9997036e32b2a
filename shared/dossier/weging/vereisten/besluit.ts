import { momentUit } from '../../../wth/invoer.ts';
import type { WegingConcept } from '../concept.ts';
import { urenTussen } from '../../../wth/rekenen.ts';
import { vergelijkMomenten, type Moment } from '../../../wth/tijd.ts';
import { aandacht, alsLeeg, leeg, verplicht, type Gebrek } from './gebrek.ts';
import { gebrekenVanTijdstip, isNa } from './tijdstippen.ts';

/**
 * How long after the decision the beschikking may still be on its way to the person. The order is immediate (Wth 1 onder b);
 * a later hour would be a delayed start. A choice of this application, generous for a night drive.
 */
export const UITREIKING_BINNEN_UREN = 4;

/** Who signs, and what makes him competent (Awb 10:10, 10:11 lid 2; Gemeentewet 77 lid 1). */
function gebrekenOndertekening({ besluit }: WegingConcept): Gebrek[] {
  const veld = 'besluit.ondertekening';
  if (besluit.ondertekening === 'oplegmandaat') return alsLeeg(besluit.mandaat, verplicht('OPLEGMANDAAT_NOEMEN', 'besluit.mandaat', 'Wth 3 lid 1'));
  const gebreken = alsLeeg(besluit.beslisser, verplicht('BESLISSER_ONTBREEKT', 'besluit.beslisser', 'Awb 10:11 lid 2'));
  if (besluit.ondertekening === '') return [...gebreken, verplicht('ONDERTEKENING_ONBESLIST', veld, 'Awb 10:10')];
  if (besluit.ondertekening === 'hulpofficier')
    return [...gebreken, ...alsLeeg(besluit.mandaat, verplicht('MANDAAT_ONTBREEKT', 'besluit.mandaat', 'Awb 10:11'))];
  if (besluit.ondertekening === 'burgemeester') return gebreken;
  return [
    ...gebreken,
    ...alsLeeg(besluit.verhindering, verplicht('VERHINDERING_ONTBREEKT', 'besluit.verhindering', 'Gemeentewet 77 lid 1')),
    ...alsLeeg(besluit.aanwijzing, verplicht('AANWIJZING_ONTBREEKT', 'besluit.aanwijzing', 'Gemeentewet 77 lid 1')),
  ];
}

/** A loco who acts holds the office himself: what he decides, the burgemeester does not sign (Gemeentewet 77 lid 1). */
export const gebrekenVanLoco = ({ besluit }: WegingConcept): Gebrek[] =>
  besluit.ondertekening === 'burgemeester' ? [aandacht('LOCO_BESLIST', 'besluit.ondertekening', 'Gemeentewet 77 lid 1')] : [];

/** In writing: when and by whom it is handed over; that moment starts the ten days (Wth 2 lid 1; Awb 3:40, 3:41). */
function gebrekenSchriftelijk({ besluit }: WegingConcept): Gebrek[] {
  const eis = { veld: 'besluit.uitreikingOp', artikel: 'Wth 2 lid 4 onder a', nodig: true, magLaterDan: null };
  const gebreken = [
    ...gebrekenVanTijdstip(besluit.uitreikingOp, eis),
    ...alsLeeg(besluit.uitreikingDoor, verplicht('UITREIKER_ONTBREEKT', 'besluit.uitreikingDoor', 'Awb 3:41')),
  ];
  const [genomen, uitreiking] = [momentUit(besluit.genomenOp), momentUit(besluit.uitreikingOp)];
  if (genomen === null || uitreiking === null) return gebreken;
  const uren = urenTussen(genomen, uitreiking);
  if (uren < 0) gebreken.push(verplicht('INGANG_VOOR_BESLUIT', eis.veld, 'Awb 3:40'));
  if (uren > UITREIKING_BINNEN_UREN)
    gebreken.push(verplicht('INGANG_NIET_ONMIDDELLIJK', eis.veld, 'Wth 1 onder b', { uren: UITREIKING_BINNEN_UREN }));
  return gebreken;
}

/** Announced orally: time, place, by whom, and why it could not wait for paper (Wth 2 lid 7). */
function gebrekenMondeling({ besluit }: WegingConcept, nu: Moment): Gebrek[] {
  const artikel = 'Wth 2 lid 7';
  const gebreken = [
    ...gebrekenVanTijdstip(besluit.aangezegdOp, { veld: 'besluit.aangezegdOp', artikel, nodig: true, magLaterDan: nu }),
    ...alsLeeg(besluit.aangezegdPlaats, verplicht('AANZEGGING_PLAATS', 'besluit.aangezegdPlaats', artikel)),
    ...alsLeeg(besluit.aangezegdDoor, verplicht('AANZEGGING_DOOR', 'besluit.aangezegdDoor', artikel)),
    ...alsLeeg(besluit.redenSpoed, verplicht('REDEN_SPOED', 'besluit.redenSpoed', artikel)),
    ...alsLeeg(besluit.kernwoorden, verplicht('KERNWOORDEN', 'besluit.kernwoorden', artikel)),
    ...alsLeeg(besluit.getuige, aandacht('GETUIGE', 'besluit.getuige', artikel)),
  ];
  const [genomen, aangezegd] = [momentUit(besluit.genomenOp), momentUit(besluit.aangezegdOp)];
  if (genomen === null || aangezegd === null) return gebreken;
  const uren = urenTussen(genomen, aangezegd);
  if (uren < 0) gebreken.push(verplicht('INGANG_VOOR_BESLUIT', 'besluit.aangezegdOp', 'Awb 3:40'));
  if (uren > UITREIKING_BINNEN_UREN)
    gebreken.push(verplicht('INGANG_NIET_ONMIDDELLIJK', 'besluit.aangezegdOp', 'Wth 1 onder b', { uren: UITREIKING_BINNEN_UREN }));
  return gebreken;
}

/** A decision that is recorded later than this is more often a slip of the hand than a night that took so long. */
const LANG_GELEDEN_UREN = 24;

/** The moment of the decision: there, not in the future, not before the call that led to it, and near to now and to the incident. */
export function gebrekenBesluitmoment({ besluit, melder, incident }: WegingConcept, nu: Moment): Gebrek[] {
  const veld = 'besluit.genomenOp';
  const artikel = 'Awb 10:11 lid 2';
  const gebreken = gebrekenVanTijdstip(besluit.genomenOp, { veld, artikel, nodig: true, magLaterDan: nu });
  const [gebeld, genomen] = [momentUit(melder.gebeldOp), momentUit(besluit.genomenOp)];
  if (genomen === null) return gebreken;
  if (gebeld !== null && vergelijkMomenten(genomen, gebeld) < 0) gebreken.push(verplicht('BESLUIT_VOOR_MELDING', veld, artikel));
  if (urenTussen(genomen, nu) > LANG_GELEDEN_UREN) gebreken.push(aandacht('BESLUIT_LANG_GELEDEN', veld, artikel, { uren: LANG_GELEDEN_UREN }));
  if (isNa(incident.op, besluit.genomenOp)) gebreken.push(aandacht('INCIDENT_NA_BESLUIT', 'incident.op', 'Wth 2 lid 4 onder b'));
  return gebreken;
}

/** The decision to impose: who signs, and how it reaches the person. */
export function gebrekenOpleggen(concept: WegingConcept, nu: Moment): Gebrek[] {
  const { besluit } = concept;
  const wijze = { '': () => [], schriftelijk: gebrekenSchriftelijk, mondeling: gebrekenMondeling }[besluit.wijze];
  return [
    ...gebrekenBesluitmoment(concept, nu),
    ...gebrekenOndertekening(concept),
    ...alsLeeg(besluit.wijze, verplicht('WIJZE_ONBESLIST', 'besluit.wijze', 'Wth 2 lid 7')),
    ...wijze(concept, nu),
  ];
}

/** The decision not to impose: by whom, and why (Awb 3:46; domein D4). */
export function gebrekenNietOpleggen(concept: WegingConcept, nu: Moment): Gebrek[] {
  const { besluit, kind } = concept;
  const melden = kind.kindermishandeling === 'ja' && besluit.meldingVeiligThuis === 'nee';
  return [
    ...gebrekenBesluitmoment(concept, nu),
    ...alsLeeg(besluit.beslisser, verplicht('BESLISSER_ONTBREEKT', 'besluit.beslisser', 'Awb 10:11 lid 2')),
    ...alsLeeg(besluit.redenenNiet, verplicht('REDENEN_NIET_OPLEGGEN', 'besluit.redenenNiet', 'Awb 3:46')),
    ...(leeg(besluit.alternatief) ? [aandacht('ALTERNATIEF', 'besluit.alternatief', 'Awb 3:2')] : []),
    ...alsLeeg(besluit.meldingVeiligThuis, verplicht('MELDING_VEILIG_THUIS_ONBESLIST', 'besluit.meldingVeiligThuis', 'Awb 3:2')),
    ...(melden ? [aandacht('MELDING_VEILIG_THUIS', 'besluit.meldingVeiligThuis', 'Wmo 2015 4.1.1')] : []),
  ];
}
