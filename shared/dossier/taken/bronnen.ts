/** Which duties the facts of a case give rise to: who has to know, and what has to be done. Whether it was done is elsewhere. */
import type { Werkafspraken } from '../../instellingen/werkafspraken.ts';
import { datumPlusDagen, plusUren } from '../../wth/rekenen.ts';
import { eersteMomentVan, lokaleDatum, vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import { volwassenHuisgenoten } from '../huisgenoten.ts';
import { eindeMetReden, looptijdVan } from '../looptijd.ts';
import { isOplegmandaat } from '../oplegmandaat.ts';
import type { Dossier } from '../toestand.ts';
import { bron, eigen, type Taakbron } from './bron.ts';
import { bijProcedure, bijUitspraak } from './rechtsgang.ts';
import { bijZorg } from './zorg.ts';
import type { Aanleiding } from './vorm.ts';

const isKind = (dossier: Dossier): boolean => dossier.kindermishandeling?.gegevens.vermoeden === true;

/** Who has to hear of a decision: adult housemates, the instance, and Veilig Thuis where children are at risk (Wth 2 lid 8). */
function mededelingen(dossier: Dossier, aanleiding: Aanleiding, sinds: Moment, van: string, artikel: string, uren: number): Taakbron[] {
  const rest = { van, doel: plusUren(sinds, uren) };
  return [
    ...volwassenHuisgenoten(dossier).map(({ gegevens }) => bron(aanleiding, 'huisgenoot', artikel, sinds, { ...rest, voor: gegevens.huisgenootId })),
    bron(aanleiding, 'instantie', artikel, sinds, rest),
    ...(isKind(dossier) ? [bron(aanleiding, 'veiligThuis', artikel, sinds, rest)] : []),
  ];
}

/** The municipality's target for writing down what was announced: the end of that day or of the next; `null` without one. */
function opschriftdoel(aangezegd: Moment, { opschriftstelling }: Werkafspraken): Moment | null {
  if (opschriftstelling === 'geen doel') return null;
  return eersteMomentVan(datumPlusDagen(lokaleDatum(aangezegd), opschriftstelling === 'zelfde dag' ? 1 : 2));
}

/** At the imposition (Wth 2 lid 3, 6, 7 and 8, 4 lid 2, 5 lid 1). */
function bijOpleggen(dossier: Dossier, afspraken: Werkafspraken): Taakbron[] {
  const { opgelegd, aangezegd, uitgereikt, praktisch, kindermishandeling, omstandigheden } = dossier;
  if (opgelegd === null) return [];
  const sinds = opgelegd.at;
  const wens = praktisch?.gegevens.raadsman === 'ja' ? praktisch.gegevens.raadsmanOp : null;
  const zonderOverleg = isKind(dossier) && kindermishandeling?.gegevens.overleg === null;
  return [
    ...mededelingen(dossier, 'opleggen', sinds, '', 'Wth 2 lid 8', afspraken.mededelenBinnenUren),
    ...(isOplegmandaat(opgelegd.gegevens.ondertekening)
      ? [bron('opleggen', 'burgemeester', 'Wth 3 lid 2', sinds, { doel: plusUren(sinds, afspraken.mededelenBinnenUren) })]
      : []),
    ...(zonderOverleg ? [bron('opleggen', 'overlegVeiligThuis', 'Wth 2 lid 3', sinds)] : []),
    aangezegd === null
      ? bron('opleggen', 'uitreiking', 'Awb 3:41', sinds, { via: 'uitreiken' })
      : bron('opleggen', 'opschriftstelling', 'Wth 2 lid 7', aangezegd.at, { via: 'uitreiken', doel: opschriftdoel(aangezegd.at, afspraken) }),
    ...(uitgereikt?.gegevens.wijze === 'nederlegging' ? [bron('opleggen', 'nederlegging', 'Wth 2 lid 7', uitgereikt.at, { via: 'nederlegging' })] : []),
    bron('opleggen', 'bereikbaarheid', 'Wth 2 lid 6', sinds),
    ...(wens === null ? [] : [bron('opleggen', 'raadsman', 'Wth 5 lid 1', wens)]),
    bron('opleggen', 'sleutels', 'Wth 4 lid 2', sinds, { via: 'sleutels' }),
    ...(omstandigheden?.gegevens.binnentreden === 'ja' ? [bron('opleggen', 'binnentreden', 'Awbi 10', sinds, { via: 'binnentreden' })] : []),
    ...eigen(afspraken, 'opleggen', sinds),
  ];
}

/** At each extension: first making it known, and then telling who heard of the imposition too. Art. 9 does not ask that; care does. */
function bijVerlengen(dossier: Dossier, afspraken: Werkafspraken): Taakbron[] {
  return (looptijdVan(dossier)?.verlengingen ?? []).flatMap(({ besluit, bekendmaking, geenWerking }) => {
    const van = besluit.gebeurtenisId;
    const bekendmaken = bron('verlengen', 'bekendmaking', 'Awb 3:40', besluit.at, { van, via: 'bekendmaken' });
    if (geenWerking === 'niet bekendgemaakt') return [bekendmaken];
    if (geenWerking !== null || bekendmaking === null) return [];
    const aanbieden = besluit.gegevens.antwoorden.some(({ code, antwoord }) => code === 'RAADSMAN_BIJ_VERLENGING' && antwoord === 'aanbieden');
    return [
      bekendmaken,
      ...mededelingen(dossier, 'verlengen', bekendmaking.at, van, 'zorgvuldigheid; vergelijk Wth 2 lid 8', afspraken.mededelenBinnenUren),
      ...(aanbieden ? [bron('verlengen', 'raadsman', 'vergelijk Wth 5 lid 1', bekendmaking.at, { van, doel: plusUren(bekendmaking.at, 24) })] : []),
      ...eigen(afspraken, 'verlengen', bekendmaking.at, van),
    ];
  });
}

/** At the withdrawal and at each change of the contact ban: the person himself, who else heard of the order, and the police. */
function bijIntrekken(dossier: Dossier, afspraken: Werkafspraken): Taakbron[] {
  const { ingetrokken } = dossier;
  const uren = afspraken.mededelenBinnenUren;
  const wijzigingen = dossier.contactverbodGewijzigd.flatMap(({ at, gebeurtenisId: van, gegevens }) => {
    const rest = { van, doel: plusUren(at, uren) };
    return [
      bron('contactverbod', 'betrokkene', 'Awb 3:41', at, rest),
      bron('contactverbod', 'huisgenoot', 'zorgvuldigheid; vergelijk Wth 2 lid 8', at, { ...rest, voor: gegevens.huisgenootId }),
      bron('contactverbod', 'politie', 'zorgvuldigheid', at, rest),
    ];
  });
  if (ingetrokken === null) return wijzigingen;
  const { at } = ingetrokken;
  return [
    ...wijzigingen,
    bron('intrekken', 'betrokkene', 'Awb 3:41', at, { doel: plusUren(at, uren) }),
    ...mededelingen(dossier, 'intrekken', at, '', 'zorgvuldigheid; vergelijk Wth 2 lid 8', uren),
    bron('intrekken', 'politie', 'zorgvuldigheid', at, { doel: plusUren(at, uren) }),
    ...eigen(afspraken, 'intrekken', at),
  ];
}

/** Once the order is over: the keys, and whom the municipality tells. */
function bijEinde(dossier: Dossier, afspraken: Werkafspraken, nu: Moment): Taakbron[] {
  const einde = eindeMetReden(dossier);
  if (einde === null || vergelijkMomenten(nu, einde.op) < 0) return [];
  const ingenomen = dossier.praktisch?.gegevens.sleutels === 'ja' || dossier.sleutelsIngenomen.length > 0;
  return [
    ...(ingenomen ? [bron('einde', 'sleutelsTerug', 'Wth 4 lid 2', einde.op, { via: 'sleutelsTerug' })] : []),
    ...eigen(afspraken, 'einde', einde.op),
  ];
}

/** Every duty that the facts give rise to at `nu`, in the order in which they come up. */
export function taakbronnen(dossier: Dossier, nu: Moment, afspraken: Werkafspraken): Taakbron[] {
  const { nietOpgelegd } = dossier;
  const melden = nietOpgelegd?.gegevens.meldingVeiligThuis === true ? [bron('weging', 'veiligThuis', 'Wmo 2015 4.1.1', nietOpgelegd.at)] : [];
  return [
    ...melden,
    ...bijOpleggen(dossier, afspraken),
    ...dossier.binnentreden.map(({ at, gebeurtenisId: van }) => bron('opleggen', 'binnentredenVerslag', 'Awbi 10 en 11', at, { van, via: 'verslag' })),
    ...bijVerlengen(dossier, afspraken),
    ...bijIntrekken(dossier, afspraken),
    ...bijProcedure(dossier, afspraken),
    ...bijUitspraak(dossier, afspraken),
    ...bijEinde(dossier, afspraken, nu),
    ...bijZorg(dossier, afspraken),
  ];
}
