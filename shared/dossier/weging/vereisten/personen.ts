import type { HuisgenootConcept, WegingConcept } from '../concept.ts';
import { leesGeboortedatum, momentUit } from '../../../wth/invoer.ts';
import { meerderjarigOp, meerderjarigVanaf } from '../../../wth/meerderjarigheid.ts';
import { lokaleDatum, vergelijkDatums, type Datum, type Moment } from '../../../wth/tijd.ts';
import { aandacht, alsLeeg, leeg, verplicht, type Gebrek } from './gebrek.ts';

/** Who called: the decision rests on what this officer tells (Awb 3:2). */
export function gebrekenMelder({ melder }: WegingConcept): Gebrek[] {
  return [
    ...alsLeeg(melder.naam, verplicht('MELDER_ONTBREEKT', 'melder.naam', 'Awb 3:2')),
    ...alsLeeg(melder.terugbelnummer, verplicht('TERUGBELNUMMER_ONTBREEKT', 'melder.terugbelnummer', 'Awb 3:2')),
  ];
}

/**
 * Whether somebody must confirm that the person is of age: he only says so himself, or was born on 29 February and turns
 * eighteen about the day of the decision (domein I.12), which is today as long as none is filled in. False while the date of
 * birth cannot be read.
 */
export function isLeeftijdOnzeker({ betrokkene, besluit }: WegingConcept, nu: Moment): boolean {
  const bijBesluit = momentUit(besluit.genomenOp) ?? nu;
  const geboren = leesGeboortedatum(betrokkene.geboortedatum, bijBesluit);
  if (geboren === null || geboren > lokaleDatum(bijBesluit)) return false;
  return betrokkene.identiteit === 'eigen opgave' || meerderjarigOp(geboren, bijBesluit).bevestigen;
}

/** Whether the person is of age now, and already was when the decision was taken, which can be entered hours later. */
function isMeerderjarigBij(genomen: Moment | null, geboren: Datum, nu: Moment): boolean {
  if (!meerderjarigOp(geboren, nu).toegestaan) return false;
  return genomen === null || vergelijkDatums(meerderjarigVanaf(geboren), lokaleDatum(genomen)) <= 0;
}

/** The person himself: who he is, that he is of age (Wth 2 lid 2), and how that is known. */
export function gebrekenBetrokkene(concept: WegingConcept, nu: Moment): Gebrek[] {
  const { betrokkene, besluit } = concept;
  const gebreken = [
    ...alsLeeg(betrokkene.naam, verplicht('NAAM_ONTBREEKT', 'betrokkene.naam', 'Wth 2 lid 1')),
    ...alsLeeg(betrokkene.identiteit, verplicht('IDENTITEIT_ONTBREEKT', 'betrokkene.identiteit', 'Awb 3:2')),
  ];
  const veld = 'betrokkene.geboortedatum';
  if (leeg(betrokkene.geboortedatum)) return [...gebreken, verplicht('GEBOORTEDATUM_ONTBREEKT', veld, 'Wth 2 lid 2')];
  const onbruikbaar = gebrekenGeboortedatum(betrokkene.geboortedatum, veld, 'Wth 2 lid 2', nu);
  const geboren = leesGeboortedatum(betrokkene.geboortedatum, nu);
  if (onbruikbaar.length > 0 || geboren === null) return [...gebreken, ...onbruikbaar];
  if (!isMeerderjarigBij(momentUit(besluit.genomenOp), geboren, nu)) return [...gebreken, verplicht('MINDERJARIG', veld, 'Wth 2 lid 2')];
  if (isLeeftijdOnzeker(concept, nu) && betrokkene.leeftijdBevestigd !== 'ja')
    gebreken.push(verplicht('LEEFTIJD_BEVESTIGEN', 'betrokkene.leeftijdBevestigd', 'Wth 2 lid 2'));
  return gebreken;
}

const veldVan = ({ id }: HuisgenootConcept, naam: string): string => `huisgenoten.${id}.${naam}`;

/** A date of birth that was typed but cannot be read, or lies ahead. */
function gebrekenGeboortedatum(geboortedatum: string, veld: string, artikel: string, nu: Moment): Gebrek[] {
  if (leeg(geboortedatum)) return [];
  const geboren = leesGeboortedatum(geboortedatum, nu);
  if (geboren === null) return [verplicht('GEBOORTEDATUM_ONLEESBAAR', veld, artikel)];
  return geboren > lokaleDatum(nu) ? [verplicht('IN_DE_TOEKOMST', veld, artikel)] : [];
}

/** Dates of birth as typed, whatever is decided: one that cannot be read would be lost. */
export const gebrekenGeboortedatums = ({ betrokkene, huisgenoten }: WegingConcept, nu: Moment): Gebrek[] => [
  ...gebrekenGeboortedatum(betrokkene.geboortedatum, 'betrokkene.geboortedatum', 'Wth 2 lid 2', nu),
  ...huisgenoten.flatMap((rij) => gebrekenGeboortedatum(rij.geboortedatum, veldVan(rij, 'geboortedatum'), 'Wth 2 lid 8', nu)),
];

function gebrekenHuisgenoot(huisgenoot: HuisgenootConcept, nu: Moment): Gebrek[] {
  const veld = (naam: string): string => veldVan(huisgenoot, naam);
  return [
    ...alsLeeg(huisgenoot.naam, verplicht('HUISGENOOT_NAAM_ONTBREEKT', veld('naam'), 'Wth 2 lid 4 onder c')),
    ...alsLeeg(huisgenoot.contactverbod, verplicht('CONTACTVERBOD_ONBESLIST', veld('contactverbod'), 'Wth 2 lid 4 onder c')),
    ...alsLeeg(huisgenoot.geboortedatum, aandacht('HUISGENOOT_GEBOORTEDATUM', veld('geboortedatum'), 'Wth 2 lid 8')),
    ...gebrekenGeboortedatum(huisgenoot.geboortedatum, veld('geboortedatum'), 'Wth 2 lid 8', nu),
  ];
}

/** Who else lives there: without a housemate there is nobody to protect, and the contact ban must name somebody. */
export function gebrekenHuisgenoten({ huisgenoten }: WegingConcept, nu: Moment): Gebrek[] {
  if (huisgenoten.length === 0) return [verplicht('GEEN_HUISGENOOT', 'huisgenoten', 'Wth 2 lid 1 en lid 4 onder c')];
  const gebreken = huisgenoten.flatMap((huisgenoot) => gebrekenHuisgenoot(huisgenoot, nu));
  const beslist = huisgenoten.every((huisgenoot) => huisgenoot.contactverbod !== '');
  if (beslist && !huisgenoten.some((huisgenoot) => huisgenoot.contactverbod === 'ja'))
    gebreken.push(verplicht('GEEN_CONTACTVERBOD', 'huisgenoten', 'Wth 1 onder b en 2 lid 4 onder c'));
  return gebreken;
}

/** Which dwelling, and that they live there together other than incidentally (Wth 2 lid 1 and lid 4 onder a). */
export function gebrekenWoning({ woning }: WegingConcept): Gebrek[] {
  const artikel = 'Wth 2 lid 4 onder a';
  return [
    ...alsLeeg(woning.straat, verplicht('STRAAT_ONTBREEKT', 'woning.straat', artikel)),
    ...alsLeeg(woning.huisnummer, verplicht('HUISNUMMER_ONTBREEKT', 'woning.huisnummer', artikel)),
    ...alsLeeg(woning.plaats, verplicht('PLAATS_ONTBREEKT', 'woning.plaats', artikel)),
    ...alsLeeg(woning.samenwonend, verplicht('SAMENWONEN_ONBESLIST', 'woning.samenwonend', 'Wth 2 lid 1')),
    ...(woning.samenwonend === 'nee' ? [verplicht('SAMENWONEN_VEREIST', 'woning.samenwonend', 'Wth 2 lid 1')] : []),
  ];
}
