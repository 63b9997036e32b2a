import { AppFout } from '../../fout.ts';
import { leesDatumInvoer, leesGeboortedatum, momentUit } from '../../wth/invoer.ts';
import { huisverbodtermijn } from '../../wth/huisverbodtermijn.ts';
import type { Moment } from '../../wth/tijd.ts';
import { gebrekenVanWeging } from './vereisten/index.ts';
import { isLeeftijdOnzeker } from './vereisten/personen.ts';
import type { NieuweGebeurtenis } from '../gebeurtenissen/index.ts';
import type { Ondertekening } from '../gebeurtenissen/besluit.ts';
import * as compleet from './compleet.ts';
import type { WegingConcept } from './concept.ts';
import { alleenVanToepassing } from './vanToepassing.ts';

const ofOnbekend = <T extends string>(antwoord: T | ''): T | 'onbekend' => (antwoord === '' ? 'onbekend' : antwoord);

/** A moment that the requirements already demanded. */
function zeker(moment: Moment | null): Moment {
  if (moment === null) throw new AppFout('VEREISTEN_ONTBREKEN');
  return moment;
}

function ondertekeningUit({ besluit, melder }: WegingConcept): Ondertekening {
  const { beslisser } = besluit;
  if (besluit.ondertekening === 'hulpofficier')
    return { als: 'hulpofficier', beslisser, hulpofficier: melder.naam, mandaat: besluit.mandaat };
  if (besluit.ondertekening === 'oplegmandaat') return { als: 'hulpofficier', beslisser: melder.naam, hulpofficier: melder.naam, mandaat: besluit.mandaat };
  if (besluit.ondertekening === 'waarnemer')
    return { als: 'waarnemer', beslisser, verhindering: besluit.verhindering, aanwijzing: besluit.aanwijzing };
  return { als: 'burgemeester', beslisser };
}

/** What was asked and answered during the call, whatever is decided. Only what was answered becomes an event. */
function feitenVanDeNacht(concept: WegingConcept, gebeld: Moment, besloten: Moment): NieuweGebeurtenis[] {
  const { melder, betrokkene, woning, incident, grond, zienswijze, kind, zorg, omstandigheden, praktisch } = concept;
  const lijst: NieuweGebeurtenis[] = [
    {
      type: 'melding.ontvangen',
      at: gebeld,
      gegevens: { hulpofficier: melder.naam, onderdeel: melder.onderdeel, terugbelnummer: melder.terugbelnummer },
    },
  ];
  if (compleet.isBetrokkeneCompleet(concept)) {
    const { geboortedatum: _getypt, ...rest } = betrokkene;
    const leeftijdBevestigd = betrokkene.leeftijdBevestigd === 'ja' && isLeeftijdOnzeker(concept, besloten);
    const identiteit = betrokkene.identiteit || 'niet vastgesteld';
    const geboortedatum = leesGeboortedatum(betrokkene.geboortedatum, besloten) ?? '';
    lijst.push({ type: 'betrokkene.vastgesteld', at: besloten, gegevens: { ...rest, identiteit, geboortedatum, leeftijdBevestigd } });
  }
  if (compleet.isWoningCompleet(concept)) {
    const { samenwonend: _antwoord, ...gegevens } = woning;
    lijst.push({ type: 'woning.vastgesteld', at: besloten, gegevens });
  }
  for (const huisgenoot of concept.huisgenoten) {
    if (!compleet.isHuisgenootCompleet(huisgenoot)) continue;
    const { id, geboortedatum, contactverbod, naam, relatie } = huisgenoot;
    const gegevens = { huisgenootId: id, naam, relatie, geboortedatum: leesGeboortedatum(geboortedatum, besloten) ?? '', contactverbod: contactverbod === 'ja' };
    lijst.push({ type: 'huisgenoot.vastgesteld', at: besloten, gegevens });
  }
  const gebeurd = momentUit(incident.op);
  lijst.push({
    type: 'incident.vastgesteld',
    at: gebeurd ?? gebeld,
    gegevens: { omschrijving: incident.omschrijving, eerder: incident.eerder, momentBekend: gebeurd !== null },
  });
  for (const { code, status, toelichting, bron, datum } of concept.feiten) {
    if (status === '') continue;
    const gegevens = { code, status, toelichting, bron, datum: leesDatumInvoer(datum) ?? '' };
    lijst.push({ type: 'feit.vastgesteld', at: besloten, gegevens });
  }
  if (compleet.isMotiveringCompleet(concept) && grond.soort !== '') {
    const { soort, ...rest } = grond;
    lijst.push({ type: 'weging.gemotiveerd', at: besloten, gegevens: { ...rest, grond: soort } });
  }
  if (compleet.isZienswijzeCompleet(concept))
    lijst.push({ type: 'zienswijze.vastgelegd', at: besloten, gegevens: { ...zienswijze, gehoord: zienswijze.gehoord === 'ja' } });
  if (kind.kindermishandeling !== '') {
    const op = momentUit(kind.overlegOp);
    const overleg = compleet.isOverlegCompleet(concept, op) ? { op, met: kind.overlegMet, uitkomst: kind.uitkomst } : null;
    const { toelichting, redenGeenOverleg } = kind;
    const gegevens = { vermoeden: kind.kindermishandeling === 'ja', toelichting, overleg, redenGeenOverleg };
    lijst.push({ type: 'kindermishandeling.beoordeeld', at: besloten, gegevens });
  }
  lijst.push({ type: 'zorg.vastgesteld', at: besloten, gegevens: { ...zorg, beschikbaar: ofOnbekend(zorg.beschikbaar) } });
  lijst.push({
    type: 'omstandigheden.vastgesteld',
    at: besloten,
    gegevens: {
      ...omstandigheden,
      aangehouden: ofOnbekend(omstandigheden.aangehouden),
      onderdak: ofOnbekend(omstandigheden.onderdak),
      binnentreden: ofOnbekend(omstandigheden.binnentreden),
      eigenBetrokkenheid: ofOnbekend(omstandigheden.eigenBetrokkenheid),
    },
  });
  const { sleutelsToelichting, bereikbaarheid } = praktisch;
  lijst.push({
    type: 'praktisch.vastgesteld',
    at: besloten,
    gegevens: {
      sleutels: ofOnbekend(praktisch.sleutels),
      sleutelsToelichting,
      raadsman: ofOnbekend(praktisch.raadsman),
      raadsmanOp: momentUit(praktisch.raadsmanOp),
      bereikbaar: ofOnbekend(praktisch.bereikbaar),
      bereikbaarheid,
    },
  });
  return lijst;
}

/** The decision itself, last: everything that it rests on stands before it. */
function besluitUit(concept: WegingConcept, besloten: Moment): NieuweGebeurtenis[] {
  const { besluit } = concept;
  if (besluit.keuze === 'niet opleggen') {
    const { beslisser, redenenNiet, alternatief, meldingVeiligThuis } = besluit;
    const gegevens = { beslisser, redenen: redenenNiet, alternatief, meldingVeiligThuis: meldingVeiligThuis === 'ja' };
    return [{ type: 'huisverbod.nietOpgelegd', at: besloten, gegevens }];
  }
  const mondeling = besluit.wijze === 'mondeling';
  const ingang = zeker(momentUit(mondeling ? besluit.aangezegdOp : besluit.uitreikingOp));
  const opgelegd: NieuweGebeurtenis = {
    type: 'huisverbod.opgelegd',
    at: besloten,
    gegevens: {
      wijze: mondeling ? 'mondeling' : 'schriftelijk',
      ondertekening: ondertekeningUit(concept),
      ingang,
      einde: huisverbodtermijn(ingang).einde.moment,
      uitreikingDoor: besluit.uitreikingDoor,
    },
  };
  if (!mondeling) return [opgelegd];
  const { aangezegdPlaats: plaats, aangezegdDoor: door, redenSpoed, getuige, kernwoorden } = besluit;
  return [opgelegd, { type: 'huisverbod.aangezegd', at: ingang, gegevens: { plaats, door, redenSpoed, getuige, kernwoorden } }];
}

/**
 * Turns the night page into events, once a choice was made and nothing that the law demands is missing at `nu`.
 * @throws {AppFout} `VEREISTEN_ONTBREKEN` with the number of gaps; the first one's code and field.
 */
export function naarGebeurtenissen(getypt: WegingConcept, nu: Moment): NieuweGebeurtenis[] {
  const gebreken = gebrekenVanWeging(getypt, nu).filter((gebrek) => gebrek.ernst === 'verplicht');
  const [eerste] = gebreken;
  if (eerste !== undefined)
    throw new AppFout('VEREISTEN_ONTBREKEN', { aantal: gebreken.length, eerste: eerste.code, artikel: eerste.artikel });
  const concept = alleenVanToepassing(getypt);
  const besloten = zeker(momentUit(concept.besluit.genomenOp));
  const gebeld = zeker(momentUit(concept.melder.gebeldOp));
  return [...feitenVanDeNacht(concept, gebeld, besloten), ...besluitUit(concept, besloten)];
}
