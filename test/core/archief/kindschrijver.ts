// Opens the archive in its first argument and records events, drafts and log lines until it is killed; says on standard
// output what was confirmed. `writeSync` to a pipe is in the reader's hands before the next line of this program runs.
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { bewaarConcept } from '../../../electron/core/archief/concepten.ts';
import { leesDossiers, nieuwDossier } from '../../../electron/core/archief/dossiers.ts';
import { voegToe } from '../../../electron/core/archief/gebeurtenissen.ts';
import { schrijfLog } from '../../../electron/core/archief/logboek.ts';
import { schrijfSamenvatting } from '../../../electron/core/archief/samenvatting.ts';
import { transactie } from '../../../electron/core/archief/vraag.ts';

const [, , map = '', wachtwoord = '', ronde = ''] = process.argv;
const MOMENT = '2026-11-27T23:40:00+01:00';
const zeg = (bericht: object): void => void writeSync(1, `${JSON.stringify(bericht)}\n`);

const { dossiers: db } = await openArchief({ map, wachtwoord, host: { klok: { ms: () => 0 } } });
// With next to no cache a transaction is written while it runs, so that dying in the middle of one leaves traces to undo.
db.pragma('cache_size = 5');
zeg({ open: true });
for (let nummer = 1; ; nummer += 1) {
  const bekend = leesDossiers(db);
  const ids = transactie(db, () => {
    const kop = bekend.length < 5 || nummer % 50 === 0 ? nieuwDossier(db, { id: randomUUID(), jaar: 2026, aangemaakt: MOMENT }) : bekend[nummer % bekend.length];
    if (kop === undefined) throw new Error('geen dossier');
    const nieuwe = Array.from({ length: nummer % 4 === 0 ? 80 : 1 }, () => ({ id: randomUUID(), type: 'feit', at: MOMENT, hoedanigheid: 'burgemeester', gegevens: { tekst: 'x'.repeat(nummer % 900) } }));
    voegToe(db, kop.id, nieuwe, kop.laatsteVolgnummer, { accountId: 'a', vastgelegdOp: MOMENT });
    const { zaaknummer } = kop;
    schrijfSamenvatting(db, { dossierId: kop.id, zaaknummer, status: 'lopend', rang: 1, volgorde: nummer, begin: null, einde: null, naam: `Naam ${nummer}`, adres: '', bijgewerkt: MOMENT, inProcedure: false });
    schrijfLog(db, { id: randomUUID(), op: MOMENT, accountId: 'a', actie: 'feit', dossierId: kop.id });
    return nieuwe.map(({ id }) => id);
  });
  zeg({ ids });
  bewaarConcept(db, { dossierId: '', formulier: `ronde-${ronde}`, accountId: 'a', gegevens: { nummer, tekst: 'y'.repeat(nummer % 500) }, bijgewerktOp: MOMENT });
  zeg({ concept: nummer });
}
