/** The roster out of the archive: for Word, a calendar or a spreadsheet. Nothing about any case is in it. */
import type { Invoer } from '../../../shared/contract/contract.ts';
import { briefhoofdVan } from '../../../shared/documenten/briefhoofd.ts';
import { roosterdocument } from '../../../shared/papier/roosterdocument.ts';
import { schrijfRoosterCsv } from '../../../shared/piket/csv/schrijf.ts';
import { periodeVan } from '../../../shared/piket/diensten.ts';
import { schrijfIcal, type Eerder } from '../../../shared/piket/ical.ts';
import { deelnemerVan, roosterTot, type Rooster } from '../../../shared/piket/rooster.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { leesAllesVan } from '../archief/logboek.ts';
import type { Db } from '../archief/db.ts';
import { laatUit } from '../bestanden/buiten.ts';
import { sha256 } from '../bestanden/sha256.ts';
import { schrijfInHuisstijl } from '../briefpapier/inHuisstijl.ts';
import type { Context } from '../context.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { huidigeInstellingen } from '../huisstijl/huisstijl.ts';
import { leesContacten } from './contactboek.ts';
import { leesRooster } from './rooster.ts';

type Keuze = Invoer<'piket.voerUit'>;

/** The name that the save dialog proposes: with the person, because a file a person is for that person. */
function voorstel(rooster: Rooster, { soort, van, tot, deelnemerId }: Keuze): string {
  const naam = deelnemerId === null ? '' : ` ${deelnemerVan(rooster, deelnemerId)?.naam.replaceAll(/[^\p{L}\p{N} .-]+/gu, '') ?? ''}`;
  return `Piketrooster${naam} ${lokaleDatum(van)} tot ${lokaleDatum(tot)}.${soort}`;
}

const UITGEVOERD = 'rooster.uitgevoerd';

/** The roster as it was in each earlier calendar file for these people; one for everybody holds everybody's duties. */
function eerdereRoosters(basis: Db, rooster: Rooster, { deelnemerId, metKantoortijd }: Keuze): Eerder[] {
  const bestanden = leesAllesVan(basis, [UITGEVOERD]).flatMap(({ extra: { soort, stand, wie, kantoortijd } }) =>
    soort === 'ics' && typeof stand === 'number' && (deelnemerId === null || wie === null || wie === deelnemerId) ? [{ stand, kantoortijd: kantoortijd === true }] : [],
  );
  const anders = bestanden.filter(({ stand, kantoortijd }) => stand < rooster.laatsteVolgnummer || kantoortijd !== metKantoortijd);
  const uniek = new Map(anders.map((bestand) => [`${bestand.stand} ${bestand.kantoortijd}`, bestand]));
  return [...uniek.values()].map(({ stand, kantoortijd }) => ({ rooster: roosterTot(rooster, stand), metKantoortijd: kantoortijd }));
}

function inhoudVan(context: Context, keuze: Keuze): Uint8Array | string | Promise<Uint8Array> {
  const { basis, gemeente } = context.archief();
  const { rooster } = leesRooster(basis);
  const gemaaktOp = context.host.klok.nu();
  const { soort, van, tot } = keuze;
  if (soort === 'ics') return schrijfIcal(rooster, { ...keuze, gemeente, gemaaktOp, eerder: eerdereRoosters(basis, rooster, keuze) });
  if (soort === 'csv') return schrijfRoosterCsv(rooster, { van, tot, bom: true, perPersoon: true });
  const briefhoofd = briefhoofdVan(huidigeInstellingen(context));
  return schrijfInHuisstijl(context, roosterdocument(rooster, { ...keuze, gemeente, briefhoofd, gemaaktOp, contacten: leesContacten(basis) }));
}

/**
 * Asks where to save, and lets the file out (`laatUit`). `null` when the user changed his mind.
 * @throws {AppFout} PERIODE_ONGELDIG; what `laatUit` throws; VERGRENDELD when the archive was locked meanwhile
 */
export async function voerRoosterUit(context: Context, keuze: Keuze): Promise<{ pad: string; sha256: string } | null> {
  periodeVan(keuze.van, keuze.tot);
  const { rooster } = leesRooster(context.archief().basis);
  const pad = await context.host.bestanden.kiesOpslag(voorstel(rooster, keuze), keuze.soort);
  if (pad === null) return null;
  const { laatsteVolgnummer: stand } = leesRooster(context.archief().basis).rooster;
  const inhoud = await inhoudVan(context, keuze);
  const som = sha256(inhoud);
  const extra = { soort: keuze.soort, stand, wie: keuze.deelnemerId, kantoortijd: keuze.metKantoortijd };
  const meld = (actie: string) => () => logBeheer(context, actie, { sha256: som, extra });
  laatUit({ pad, inhoud, legVast: meld(UITGEVOERD), mislukt: meld('uitvoer.mislukt') });
  return { pad, sha256: som };
}
