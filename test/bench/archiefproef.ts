import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bouwDossier } from '../../shared/dossier/toestand.ts';
import { leesGebeurtenis, type NieuweGebeurtenis } from '../../shared/dossier/gebeurtenissen/index.ts';
import { naarGebeurtenissen } from '../../shared/dossier/weging/naarGebeurtenissen.ts';
import { vatSamen } from '../../shared/dossier/samenvatting.ts';
import { cijferregelVan } from '../../shared/jaarcijfers/regel.ts';
import { epochVanMoment, momentVanEpoch } from '../../shared/wth/tijd.ts';
import type { WegingConcept } from '../../shared/dossier/weging/concept.ts';
import { tijdstipInvoer, type TijdstipInvoer } from '../../shared/wth/invoer.ts';
import { maakArchief, type Archief } from '../../electron/core/archief/archief.ts';
import { nieuwDossier } from '../../electron/core/archief/dossiers.ts';
import { voegToe } from '../../electron/core/archief/gebeurtenissen.ts';
import { schrijfCijferregel } from '../../electron/core/archief/cijferregels.ts';
import { schrijfSamenvatting } from '../../electron/core/archief/samenvatting.ts';
import { transactie } from '../../electron/core/archief/vraag.ts';
import { volledigeNachtpagina } from '../core/kern/nachtpagina.ts';

export const WACHTWOORD = 'kachel paard lantaarn zeven';
/** Size of the synthetic archive: about fourteen hundred years of one municipality. */
export const AANTAL = 10_000;
export const GEBEURTENISSEN = 30;

const VOORNAMEN = ['Johan', 'Anouk', 'Willem', 'Marieke', 'Sander', 'Fatima', 'Joris', 'Lieke', 'Tom', 'Yara'];
const ACHTERNAMEN = ['Kanarie', 'Roerdomp', 'Waterhoen', 'Karekiet', 'Ijsvogel', 'Wielewaal', 'Zwaluw', 'Kluut', 'Tureluur', 'Boomvalk'];

/** A name that differs from case to case. */
export const naamVan = (nummer: number): string =>
  `${VOORNAMEN[nummer % 10]} ${ACHTERNAMEN[Math.floor(nummer / 10) % 10]}-${nummer.toString(36)}`;

function paginaVan(nummer: number, ms: number): WegingConcept {
  const op = (naMinuten: number): TijdstipInvoer => tijdstipInvoer(momentVanEpoch(ms + naMinuten * 60_000));
  const basis = volledigeNachtpagina();
  return {
    ...basis,
    melder: { ...basis.melder, gebeldOp: op(0) },
    betrokkene: { ...basis.betrokkene, naam: naamVan(nummer) },
    woning: { ...basis.woning, straat: `Straat ${nummer % 400}`, huisnummer: String(nummer % 97) },
    incident: { ...basis.incident, op: op(-20) },
    besluit: { ...basis.besluit, genomenOp: op(20), uitreikingOp: op(30) },
  };
}

/** The events of one synthetic case, filled up to thirty with facts of the catalogue. */
export function gebeurtenissenVan(nummer: number, ms: number, zaaknummer: string): NieuweGebeurtenis[] {
  const at = momentVanEpoch(ms);
  const nacht = naarGebeurtenissen(paginaVan(nummer, ms), momentVanEpoch(ms + 3_600_000));
  const begin: NieuweGebeurtenis[] = [
    { type: 'melding.geopend', at, gegevens: { zaaknummer } },
    ...nacht,
    { type: 'kosten.gemaakt', at, gegevens: { soort: 'tolk', betaler: 'gemeente', bedrag: 4_500 + (nummer % 97), omschrijving: `Tolk bij zaak ${nummer}`, kenmerk: '' } },
    { type: 'uren.besteed', at, gegevens: { minuten: 30 + (nummer % 60), rol: 'medewerkerOOV', wie: 'M. Duinkerk', wat: 'Dossier' } },
  ];
  const extra = Array.from({ length: Math.max(0, GEBEURTENISSEN - begin.length) }, (_, i): NieuweGebeurtenis => ({
    type: 'feit.vastgesteld',
    at,
    gegevens: { code: `2a${(i % 4) + 1}`, status: 'ja', toelichting: `Toelichting ${i} bij zaak ${nummer}.`, bron: 'Waarneming politie', datum: '' },
  }));
  return [...begin, ...extra];
}

/** Writes the synthetic cases into an archive, one every day and a bit back in time from `nu`; the newest still run. */
export function vulArchief(archief: Archief, nu: number, aantal = AANTAL): string[] {
  const { accountId } = archief.account;
  const ids: string[] = [];
  for (let begin = 0; begin < aantal; begin += 500) {
    transactie(archief.dossiers, () => {
      for (let nummer = begin; nummer < Math.min(begin + 500, aantal); nummer += 1) {
        const ms = nu - (aantal - nummer) * 12_000_000;
        const { id, zaaknummer } = nieuwDossier(archief.dossiers, { id: randomUUID(), jaar: 2026, aangemaakt: momentVanEpoch(ms) });
        const vastgelegdOp = momentVanEpoch(ms + 3_600_000);
        const nieuwe = gebeurtenissenVan(nummer, ms, zaaknummer).map((g) => ({ ...g, id: randomUUID(), hoedanigheid: 'burgemeester' }));
        const rijen = voegToe(archief.dossiers, id, nieuwe, 0, { accountId, vastgelegdOp });
        const dossier = bouwDossier(id, rijen.map((rij) => leesGebeurtenis(rij)));
        schrijfSamenvatting(archief.dossiers, vatSamen(dossier, vastgelegdOp, momentVanEpoch(nu)));
        schrijfCijferregel(archief.dossiers, id, cijferregelVan(dossier), dossier.laatsteVolgnummer);
        ids.push(id);
      }
    });
  }
  return ids;
}

/** Makes the archive of the bench in a temporary folder. */
export async function maakProefarchief(nu: number): Promise<{ map: string; archief: Archief; ids: string[] }> {
  const map = join(mkdtempSync(join(tmpdir(), 'huisverbod-bench-')), 'archief');
  const host = { ids: { nieuw: () => randomUUID() } };
  const archief = await maakArchief({ map, gemeente: 'Molenwaard', account: { naam: 'Bench', ambt: 'burgemeester' }, wachtwoord: WACHTWOORD, host });
  return { map, archief, ids: vulArchief(archief, nu) };
}

/** A moment on which the bench plays; far from any clock change. */
export const BENCH_NU = epochVanMoment('2026-11-22T12:00:00+01:00');
