// Does random things with the archive in its first argument and says what was confirmed, until it kills itself just before a file
// operation: the one whose number is its last argument, counted from the thing whose number comes before it.
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { mistVerklaring, type Lijst } from '../../../shared/archief/lijst.ts';
import type { NieuweStap } from '../../../shared/archief/stappen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { sterfVoor } from '../sterven.ts';
import { toeval } from './toeval.ts';

const [, , map = '', accountId = '', wachtwoord = '', zaad = '1', begin = '0', aantal = '0', bijOp = '0', bijDaad = '0'] = process.argv;
// After so many of them: the first of all is number 1.
const leven = sterfVoor(Number(bijDaad) + 1);
const { schrijfLog } = await import('../../../electron/core/archief/logboek.ts');
const { openArchief } = await import('../../../electron/core/toegang/openen.ts');
const { leesDossiers, nieuwDossier } = await import('../../../electron/core/archief/dossiers.ts');
const { voegToe } = await import('../../../electron/core/archief/gebeurtenissen.ts');
const { legGrafstenen, maakGrafsteen } = await import('../../../electron/core/archief/grafstenen.ts');
const { schrijfSamenvatting } = await import('../../../electron/core/archief/samenvatting.ts');
const { beginStuk, schrijfStukdeel, voltooiStuk } = await import('../../../electron/core/archief/stukken.ts');
const { verwerkGrafstenen } = await import('../../../electron/core/archief/verwerk.ts');
const { leesLijsten, legStapVast } = await import('../../../electron/core/archief/vernietigingslijsten.ts');
const { transactie } = await import('../../../electron/core/archief/vraag.ts');
const { maakMetRotatie } = await import('../../../electron/core/backup/automatisch.ts');
const { sha256 } = await import('../../../electron/core/bestanden/sha256.ts');
const { kopieenHier } = await import('../../../electron/core/backup/beeld.ts');
const { ontgrendel } = await import('../../../electron/core/sleutels/ontgrendel.ts');
const { voerLijstUit } = await import('../../../electron/core/vernietiging/uitvoeren.ts');
const { eersteWerkafspraken } = await import('../../../shared/instellingen/werkafspraken.ts');
const { momentVanEpoch } = await import('../../../shared/wth/tijd.ts');

/** Each thing is an hour and a half after the one before, so that days and weeks go by. */
let nummer = Number(begin);
const ms = (): number => Date.parse('2026-01-05T08:00:00+01:00') + nummer * 5_400_000;
const host = { klok: { nu: () => momentVanEpoch(ms()), ms }, ids: { nieuw: () => randomUUID() } };
const kans = toeval(Number(zaad));
const kies = <T>(lijst: readonly T[]): T | undefined => lijst[Math.floor(kans() * lijst.length)];
const zeg = (bericht: object): void => void writeSync(1, `${JSON.stringify(bericht)}\n`);
/** Every text of a case holds a word that no other case has, to look for once it is destroyed. */
const woord = (dossierId: string): string => `kanarie${dossierId.replaceAll('-', '')}`;
const rij = (type: string, gegevens: unknown) => ({ id: randomUUID(), type, at: host.klok.nu(), hoedanigheid: 'burgemeester', gegevens });
const feit = (dossierId: string) =>
  rij('feit.vastgesteld', { code: '2a1', status: 'ja', toelichting: `${woord(dossierId)} ${'x'.repeat(Math.floor(kans() * 600))}`, bron: 'Waarneming politie', datum: '' });

let archief = await openArchief({ map, accountId, wachtwoord, host });
const door = () => ({ accountId, vastgelegdOp: host.klok.nu() });

/** A call that came to nothing, with a line in the list and now and then a piece: due for destruction the next day. */
function nieuweZaak(): void {
  const db = archief.dossiers;
  const id = randomUUID();
  const gebeurtenissen = transactie(db, () => {
    const { zaaknummer } = nieuwDossier(db, { id, jaar: 2026, aangemaakt: host.klok.nu() });
    const rijen = [rij('melding.geopend', { zaaknummer }), rij('melding.vervallen', { reden: `Geen gevaar. ${woord(id)}` })];
    voegToe(db, id, rijen, 0, door());
    schrijfSamenvatting(db, { dossierId: id, zaaknummer, status: 'vervallen', rang: 9, volgorde: nummer, begin: null, einde: null, naam: woord(id), adres: 'Gracht 1', bijgewerkt: host.klok.nu(), inProcedure: false });
    if (kans() < 0.2) bewaarStuk(id, Buffer.from(`${woord(id)} `.repeat(1 + Math.floor(kans() * 200))));
    return rijen.map((een) => een.id);
  });
  zeg({ dossier: id, gebeurtenissen });
}

function bewaarStuk(dossierId: string, inhoud: Buffer): void {
  const stukId = randomUUID();
  beginStuk(archief.dossiers, { stukId, dossierId, naam: `${woord(dossierId)}.pdf`, soort: 'pdf', grootte: inhoud.length, sha256: sha256(inhoud), ontvangenOp: host.klok.nu(), accountId });
  schrijfStukdeel(archief.dossiers, stukId, 1, inhoud);
  voltooiStuk(archief.dossiers, stukId);
}

/** A confirmed list of some cases, of which the week is over. */
function maakLijst(): void {
  const { basis } = archief;
  const id = randomUUID();
  const koppen = leesDossiers(archief.dossiers);
  const gekozen = [...new Map(Array.from({ length: 1 + Math.floor(kans() * 5) }, () => kies(koppen)).flatMap((kop) => (kop === undefined ? [] : [[kop.id, kop] as const]))).values()];
  const post = ({ id: dossierId, zaaknummer, aangemaakt }: (typeof koppen)[number]) => ({ dossierId, zaaknummer, grond: 'melding zonder weging' as const, vernietigenVanaf: aangemaakt.slice(0, 10), stukken: 0, gebeurtenissen: 1 });
  const op = momentVanEpoch(ms() - 8 * 86_400_000);
  const leg = (stap: NieuweStap, wie = accountId): void => legStapVast(basis, id, stap, { op, accountId: wie });
  transactie(basis, () => {
    leg({ soort: 'opgesteld', gegevens: { naam: 'Lijst', posten: gekozen.map(post) } });
    leg({ soort: 'voorgelegd', gegevens: { toelichting: '' } });
    for (const { id: dossierId } of gekozen) leg({ soort: 'beoordeeld', gegevens: { dossierId, oordeel: { uitkomst: 'akkoord', toelichting: '' } } }, 'collega');
    leg({ soort: 'akkoord', gegevens: { toelichting: '' } }, 'collega');
    leg({ soort: 'bevestigd', gegevens: {} });
    for (const [dagen, wie] of [[6, accountId], [4, 'collega'], [1, accountId]] as const) schrijfLog(basis, { id: randomUUID(), op: momentVanEpoch(ms() - dagen * 86_400_000), accountId: wie, actie: 'archief.ontgrendeld' });
  });
  zeg({ lijst: id });
}

/** Carries out a list as the application does, or goes on with one; stops one of which everything turned out to be gone or kept. */
async function voerUit(lijst: Lijst): Promise<void> {
  zeg({ lijst: lijst.id, wil: (lijst.begonnen?.posten ?? lijst.posten).map((post) => post.dossierId) });
  const { sleutels } = await ontgrendel(map, accountId, wachtwoord, host.klok);
  try {
    const klaar = await voerLijstUit({ archief, bron: host, sleutels, lijstId: lijst.id, afspraken: { ...eersteWerkafspraken, bewaarMaandenZonderBesluit: 0 }, werk: { stap: async () => undefined } });
    const manifest = kopieenHier(map).find((kopie) => kopie.manifest !== null)?.manifest;
    zeg({ vernietigd: klaar.begonnen?.posten.map((post) => post.dossierId) ?? [], voltooid: true, backup: manifest?.id });
  } catch (fout) {
    if (!(fout instanceof AppFout && fout.code === 'LIJST_LEEG')) throw fout;
    legStapVast(archief.basis, lijst.id, { soort: 'gestopt', gegevens: { reden: 'Niets meer te doen' } }, { op: host.klok.nu(), accountId });
    zeg({ gestopt: lijst.id });
  }
}

for (let stap = 1; stap <= Number(aantal); stap += 1) {
  nummer += 1;
  if (stap === Number(bijOp)) leven.begin();
  const db = archief.dossiers;
  const wat = kans();
  const kop = kies(leesDossiers(db));
  if (wat < 0.1 || kop === undefined) nieuweZaak();
  else if (wat < 0.91) {
    const nieuw = feit(kop.id);
    voegToe(db, kop.id, [nieuw], kop.laatsteVolgnummer, door());
    zeg({ dossier: kop.id, gebeurtenissen: [nieuw.id] });
  } else if (wat < 0.925) {
    zeg({ wil: [kop.id] });
    legGrafstenen(archief, [maakGrafsteen(kop.id, { op: host.klok.nu(), zaaknummer: kop.zaaknummer, van: null, tot: null, telling: {} })]);
    verwerkGrafstenen(archief, host.klok);
    zeg({ vernietigd: [kop.id] });
  } else if (wat < 0.945) {
    const lijsten = leesLijsten(archief.basis);
    // No list goes on before the verklaring of the one before it is saved.
    for (const { id } of lijsten.filter(mistVerklaring)) legStapVast(archief.basis, id, { soort: 'verklaard', gegevens: { sha256: sha256(id) } }, { op: host.klok.nu(), accountId });
    const open = lijsten.find(({ stand }) => stand === 'bevestigd' || stand === 'begonnen');
    if (open === undefined) maakLijst();
    else await voerUit(open);
  } else if (wat < 0.98) {
    zeg({ backup: maakMetRotatie(archief, host, 'vergrendelen', true).id });
  } else {
    archief.sluit();
    archief = await openArchief({ map, accountId, wachtwoord, host });
    zeg({ heropend: true });
  }
}
zeg({ klaar: true });
// The operation never came: then between two of them.
process.kill(process.pid, 'SIGKILL');
