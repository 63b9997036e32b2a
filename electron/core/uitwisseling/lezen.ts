import type { z } from 'zod';
import { UITWISSELFORMAAT, UITWISSELVERSIE, type Archiefbestand } from '../../../shared/uitwisseling/formaat.ts';
import type { Archief } from '../archief/archief.ts';
import { leesGrafstenen } from '../archief/grafstenen.ts';
import { leesRoosterrijen } from '../archief/roosterboek.ts';
import { alle } from '../archief/vraag.ts';
import { leesContacten } from '../piket/contactboek.ts';

type Json = Record<string, z.core.util.JSONType>;
const json = (tekst: string): Json => JSON.parse(tekst) as Json;

/** The files that every JSON file of an export has at its head. */
export const KOP = { formaat: UITWISSELFORMAAT, versie: UITWISSELVERSIE } as const;

/** What is of all cases together, from `basis.db`: never the slots with keys, no log, no drafts. */
export function leesArchiefdeel({ basis, archiefId, gemeente }: Archief, gemaaktOp: string, dossiers: Archiefbestand['dossiers']): Archiefbestand {
  const versies = (tabel: 'instellingen' | 'werkafspraken'): Archiefbestand['instellingen'] =>
    alle<{ versie: number; op: string; accountId: string; gegevens: string }>(basis, `SELECT versie, vastgelegd_op AS op, account_id AS accountId, gegevens FROM ${tabel} ORDER BY versie`).map((rij) => ({ ...rij, gegevens: json(rij.gegevens) }));
  const lijststappen = alle<{ lijstId: string; soort: string; gegevens: string; op: string; accountId: string }>(
    basis,
    'SELECT lijst_id AS lijstId, soort, gegevens, vastgelegd_op AS op, account_id AS accountId FROM vernietigingsstap ORDER BY nummer',
  );
  return {
    ...KOP,
    deel: 'archief',
    archiefId,
    gemeente,
    gemaaktOp,
    accounts: alle<Archiefbestand['accounts'][number]>(basis, 'SELECT account_id AS accountId, naam, ambt FROM account ORDER BY naam, account_id'),
    instellingen: versies('instellingen'),
    werkafspraken: versies('werkafspraken'),
    mandaten: leesMandaatregels(basis),
    rooster: leesRoosterrijen(basis).map((rij) => ({ ...rij, gegevens: json(rij.gegevens) })),
    contacten: leesContacten(basis),
    sjablonen: alle<Archiefbestand['sjablonen'][number]>(basis, 'SELECT soort, versie, tekst FROM sjabloontekst ORDER BY soort, versie'),
    vernietigd: leesGrafstenen(basis).map(({ op, zaaknummer, van, tot, telling }) => ({ op, zaaknummer, van, tot, telling })),
    vernietigingslijsten: lijststappen.map((stap) => ({ ...stap, gegevens: json(stap.gegevens) })),
    dossiers,
  };
}

type Mandaatrij = { id: string; gegevens: string; vastgelegdOp: string; accountId: string; tot: string | null; besluit: string | null; eindeOp: string | null; eindeDoor: string | null };

function leesMandaatregels(basis: Archief['basis']): Archiefbestand['mandaten'] {
  const sql = `SELECT m.id, m.gegevens, m.vastgelegd_op AS vastgelegdOp, m.account_id AS accountId,
      e.tot, e.besluit, e.vastgelegd_op AS eindeOp, e.account_id AS eindeDoor
    FROM mandaat m LEFT JOIN mandaateinde e ON e.mandaat_id = m.id ORDER BY m.nummer`;
  return alle<Mandaatrij>(basis, sql).map(({ id, gegevens, vastgelegdOp, accountId, tot, besluit, eindeOp, eindeDoor }) => ({
    id,
    gegevens: json(gegevens),
    vastgelegdOp,
    accountId,
    einde: tot === null || besluit === null || eindeOp === null || eindeDoor === null ? null : { tot, besluit, vastgelegdOp: eindeOp, accountId: eindeDoor },
  }));
}
