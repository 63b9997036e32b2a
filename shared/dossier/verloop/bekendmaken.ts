/** Making an extension known (Awb 3:40, 3:41): in writing, and before the end that it extends. */
import { AppFout } from '../../fout.ts';
import { vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import type { Gegevens, NieuweGebeurtenis } from '../gebeurtenissen/index.ts';
import { looptijdVan } from '../looptijd.ts';
import type { Dossier } from '../toestand.ts';
import { eisIngevuld, eisOpgelegd, eisVerleden, eisVolgorde, type Stap } from './gemeen.ts';
import { leesAntwoorden, type Vraagcode } from './vragen.ts';

/** Ways that somebody may want to record. Two of them the law refuses for an extension. */
export const bekendmakingswijzen = ['uitgereikt', 'toegezonden', 'elektronisch', 'andere wijze', 'mondeling', 'nederlegging'] as const;
export type Bekendmakingswijze = (typeof bekendmakingswijzen)[number];

/** What a person wants to record; the way may be one that the law refuses. */
export type Bekendmakingverzoek = { at: Moment; wijze: Bekendmakingswijze } & Omit<Gegevens<'verlenging.bekendgemaakt'>, 'wijze'>;

/** What the law leaves open about this way. */
export function vragenBijBekendmaken(wijze: Bekendmakingswijze): Vraagcode[] {
  if (wijze === 'andere wijze') return ['ANDERE_WIJZE'];
  return wijze === 'elektronisch' ? ['ELEKTRONISCH_BEREIKBAAR'] : [];
}

/** Art. 9 lid 1 does not declare art. 2 lid 7 applicable: no oral announcement, no deposit. */
function eisSchriftelijk(wijze: Bekendmakingswijze): Gegevens<'verlenging.bekendgemaakt'>['wijze'] {
  if (wijze === 'mondeling') throw new AppFout('VERLENGING_NIET_MONDELING', { artikel: 'Wth 9 lid 1' });
  if (wijze === 'nederlegging') throw new AppFout('VERLENGING_NIET_NEDERLEGGEN', { artikel: 'Wth 9 lid 1' });
  return wijze;
}

/**
 * Tests a bekendmaking as it is, or would be, recorded.
 * @throws {AppFout} `NIETS_OPGELEGD`, `VERLENGING_ONBEKEND`, `AL_BEKENDGEMAAKT`, `VERKEERDE_VOLGORDE`, `IN_DE_TOEKOMST`,
 *   `AL_INGETROKKEN`, `BEKENDMAKING_NA_EINDE`, `INVOER_ONGELDIG` with the field
 */
export function eisBekendmaking(dossier: Dossier, { at, gegevens }: Stap<Gegevens<'verlenging.bekendgemaakt'>>, nu: Moment): void {
  eisOpgelegd(dossier);
  const stand = looptijdVan(dossier)?.verlengingen.find(({ besluit }) => besluit.gebeurtenisId === gegevens.verlengingId);
  if (stand === undefined) throw new AppFout('VERLENGING_ONBEKEND');
  if (stand.bekendmaking !== null) throw new AppFout('AL_BEKENDGEMAAKT');
  eisVerleden(at, nu);
  eisVolgorde('het besluit', stand.besluit.at, 'de bekendmaking', at);
  if (dossier.ingetrokken !== null && vergelijkMomenten(dossier.ingetrokken.at, at) <= 0) throw new AppFout('AL_INGETROKKEN');
  if (vergelijkMomenten(at, stand.vanaf.moment) >= 0) throw new AppFout('BEKENDMAKING_NA_EINDE', { artikel: 'Wth 9 lid 1, Awb 3:40' });
  const { wijze, ontvangst, toelichting } = gegevens;
  if ((wijze === 'uitgereikt') !== (ontvangst !== 'niet van toepassing')) throw new AppFout('INVOER_ONGELDIG', { veld: 'ontvangst' });
  if (wijze === 'andere wijze') eisIngevuld({ toelichting });
}

/** The event that an extension was made known. @throws {AppFout} `VERLENGING_NIET_MONDELING`, `VERLENGING_NIET_NEDERLEGGEN`, see also `eisBekendmaking` */
export function maakBekend(dossier: Dossier, { at, ...verzoek }: Bekendmakingverzoek, nu: Moment): NieuweGebeurtenis {
  const wijze = eisSchriftelijk(verzoek.wijze);
  eisBekendmaking(dossier, { at, gegevens: { ...verzoek, wijze } }, nu);
  const antwoorden = leesAntwoorden(vragenBijBekendmaken(wijze), verzoek.antwoorden);
  return { type: 'verlenging.bekendgemaakt', at, gegevens: { ...verzoek, wijze, antwoorden } };
}
