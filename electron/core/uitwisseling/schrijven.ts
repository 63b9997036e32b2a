import { basename } from 'node:path';
import { leesGebeurtenis, type Gebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { veiligeNaam } from '../../../shared/dossier/stukken/naam.ts';
import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import { AppFout } from '../../../shared/fout.ts';
import type { Archiefbestand, Dossierbestand } from '../../../shared/uitwisseling/formaat.ts';
import { uitwisselschema } from '../../../shared/uitwisseling/schema.ts';
import type { Archief } from '../archief/archief.ts';
import { leesDossiers, type DossierKop } from '../archief/dossiers.ts';
import { leesGebeurtenissen } from '../archief/gebeurtenissen.ts';
import { leesStukken } from '../archief/stukken.ts';
import type { Mapschrijver } from '../bestanden/buiten.ts';
import type { Context } from '../context.ts';
import { maakWeer } from '../documenten/opnieuw.ts';
import { bytesVan } from '../stukken/lezen.ts';
import type { Werk } from '../werk/werkbank.ts';
import { KOP, leesArchiefdeel } from './lezen.ts';

/** How much was written. */
export type Geteld = { dossiers: number; gebeurtenissen: number; bestanden: number };

const LEESMIJ = `Open uitvoer van een archief met tijdelijke huisverboden

Deze map is leesbaar voor iedereen die erbij kan. Bewaar de map versleuteld, en vernietig die als het nieuwe systeem alles heeft overgenomen.

archief.json     wat van alle dossiers samen is: accounts, instellingen, mandaten, rooster, contacten, wat is vernietigd, en de lijst van dossiers
dossiers/        een bestand per dossier: alle gebeurtenissen in volgorde, en waar zijn documenten en stukken staan
documenten/      de documenten die het archief verlieten, byte voor byte
stukken/         de stukken van de dossiers, zoals zij binnenkwamen
schema.json      JSON Schema (2020-12) van alle json-bestanden
SHA256SUMS       de SHA-256 van elk ander bestand (sha256sum --check SHA256SUMS)

Niet meegegeven: wachtwoorden en sleutels, het logboek van wie wat bekeek, en concepten die niemand vastlegde.
`;

/**
 * Writes everything in the archive as files that another system can read. A case is written as it is at that moment; others can go on
 * working meanwhile. @throws AppFout AFGEBROKEN, VERGRENDELD, STUK_BESCHADIGD, and what the disk says
 */
export async function schrijfAlles(context: Context, archief: Archief, schrijf: Mapschrijver, werk: Werk): Promise<Geteld> {
  const koppen = leesDossiers(archief.dossiers);
  const geteld: Geteld = { dossiers: koppen.length, gebeurtenissen: 0, bestanden: 0 };
  const dossiers: Archiefbestand['dossiers'] = [];
  const tekst = (pad: string, inhoud: string): Promise<string> => schrijf(pad, (stroom) => stroom.schrijf(Buffer.from(inhoud, 'utf8')));
  for (const [plaats, kop] of koppen.entries()) {
    await werk.stap(plaats, koppen.length);
    if (context.archief() !== archief) throw new AppFout('VERGRENDELD');
    const dossier = await schrijfDossier(context, archief, kop, schrijf);
    const pad = `dossiers/${mapVan(kop)}.json`;
    await tekst(pad, `${JSON.stringify(dossier, null, 1)}\n`);
    geteld.gebeurtenissen += dossier.gebeurtenissen.length;
    geteld.bestanden += dossier.stukken.length + dossier.documenten.filter((een) => een.pad !== null).length;
    dossiers.push({ dossierId: kop.id, zaaknummer: kop.zaaknummer, pad, gebeurtenissen: dossier.gebeurtenissen.length, laatsteHash: dossier.laatsteHash });
  }
  if (context.archief() !== archief) throw new AppFout('VERGRENDELD');
  await tekst('archief.json', `${JSON.stringify(leesArchiefdeel(archief, context.host.klok.nu(), dossiers), null, 1)}\n`);
  await tekst('schema.json', uitwisselschema());
  await tekst('LEESMIJ.txt', LEESMIJ);
  await werk.stap(koppen.length, koppen.length);
  return geteld;
}

const mapVan = ({ zaaknummer }: DossierKop): string => zaaknummer.replaceAll(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 40);
const nummer = (plaats: number): string => String(plaats + 1).padStart(3, '0');

async function schrijfDossier(context: Context, archief: Archief, kop: DossierKop, schrijf: Mapschrijver): Promise<Dossierbestand> {
  const rijen = leesGebeurtenissen(archief.dossiers, kop.id);
  const gebeurtenissen = rijen.map(leesGebeurtenis);
  const stukken: Dossierbestand['stukken'] = [];
  for (const [plaats, rij] of leesStukken(archief.dossiers, kop.id).entries()) {
    const { stukId, naam, soort, grootte, sha256, ontvangenOp } = rij;
    const pad = `stukken/${mapVan(kop)}/${nummer(plaats)} ${veiligeNaam(naam, soort)}`;
    await schrijf(pad, async (stroom) => {
      for await (const deel of bytesVan(context, archief, rij)) await stroom.schrijf(deel);
    });
    stukken.push({ stukId, naam, soort, grootte, sha256, ontvangenOp, pad });
  }
  const documenten = await schrijfDocumenten(context, kop, gebeurtenissen, schrijf);
  return {
    ...KOP,
    deel: 'dossier',
    dossierId: kop.id,
    zaaknummer: kop.zaaknummer,
    aangemaakt: kop.aangemaakt,
    // As stored: the schema says what each kind holds.
    gebeurtenissen: rijen as unknown as Dossierbestand['gebeurtenissen'],
    laatsteHash: rijen.at(-1)?.hash ?? '0'.repeat(64),
    documenten,
    stukken,
  };
}

async function schrijfDocumenten(context: Context, kop: DossierKop, gebeurtenissen: readonly Gebeurtenis[], schrijf: Mapschrijver): Promise<Dossierbestand['documenten']> {
  const documenten: Dossierbestand['documenten'] = [];
  if (gebeurtenissen.length === 0) return documenten;
  for (const [plaats, uitgave] of bouwDossier(kop.id, gebeurtenissen).uitgegeven.entries()) {
    const { soort, bestandsnaam, bestandHash: sha256 } = uitgave.gegevens;
    let pad: string | null = `documenten/${mapVan(kop)}/${nummer(plaats)} ${veiligeNaam(basename(bestandsnaam), 'docx')}`;
    try {
      const { bytes } = await maakWeer(context, kop.id, gebeurtenissen, uitgave);
      await schrijf(pad, (stroom) => stroom.schrijf(bytes));
    } catch (fout) {
      if (!(fout instanceof AppFout && (fout.code === 'UITGAVE_NIET_TE_MAKEN' || fout.code === 'UITGAVE_WIJKT_AF'))) throw fout;
      pad = null;
    }
    documenten.push({ gebeurtenisId: uitgave.gebeurtenisId, soort, bestandsnaam, sha256, pad });
  }
  return documenten;
}
