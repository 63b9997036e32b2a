/** The medewerker OOV at a running order: what he does day after day, by keyboard, in the words of the screen. */
import { expect } from 'vitest';
import type { Moment } from '../../shared/wth/tijd.ts';
import { openTaken, takenVan } from '../../shared/dossier/taken/taken.ts';
import { bouwDossier } from '../../shared/dossier/toestand.ts';
import type { Uitvoer } from '../../shared/contract/contract.ts';
import { inhaallijst, isPostOpen } from '../../shared/dossier/inhaallijst.ts';
import { tijdstipInvoer } from '../../shared/wth/invoer.ts';
import { volledigeNachtpagina } from '../core/kern/nachtpagina.ts';
import { bekendmaking, verlenging, zienswijze } from '../core/verloop/invoer.ts';
import type { Venster } from './driver/app.ts';
import { beginInDemonstratie, type Zitting } from './gebruiker.ts';

/** One thing that is filled in on a form; always in the order of the form, because what is missing has links of the same names. */
export type Veld = { soort: 'tekst' | 'keuze' | 'op'; label: string; waarde: string };
export const tekst = (label: string, waarde: string): Veld => ({ soort: 'tekst', label, waarde });
export const keuze = (label: string, waarde: string): Veld => ({ soort: 'keuze', label, waarde });
/** A moment as one types it: `4-12-2026 9.30`. */
export const op = (label: string, waarde: string): Veld => ({ soort: 'op', label, waarde });

export type Oov = Omit<Zitting, 'vultIn'> & {
  /** Past the screen: an order decided and handed over, recorded when the clock stands now or later. Answers its dossier. */
  readonly legtOp: (naam: string, besloten: Moment, ingang: Moment) => Promise<string>;
  /** Past the screen: heard, extended and made known within an hour. */
  readonly verlengt: (dossierId: string, besloten: Moment, nieuwEinde: Moment) => Promise<void>;
  /** Past the screen: closes every open duty and entry with a reason. */
  readonly sluitTaken: (dossierId: string) => Promise<void>;
  /** What the card of this order on the board says; empty when there is none. */
  readonly opHetBord: (naam: string) => Promise<string>;
  readonly opent: (naam: string) => Promise<void>;
  /** The line at the top of the case. */
  readonly einde: () => Promise<string>;
  readonly kiest: (vraag: string, antwoord: string) => Promise<void>;
  /** Opens a step by its button and fills in its form. */
  readonly vultIn: (knop: string, velden: readonly Veld[]) => Promise<void>;
  /** The same, and records it. */
  readonly legtVast: (knop: string, velden: readonly Veld[]) => Promise<void>;
  /** The same for a decision, which is read back and confirmed. */
  readonly besluit: (knop: string, velden: readonly Veld[]) => Promise<void>;
};

/** What a court did stands on a part of its own. */
const UITSPRAAK = /schorsing|opheffing|vernietiging/;

/** An answer whose button was passed more often than this is not in the list. */
const MEESTE_ANTWOORDEN = 12;

/** Opens the demonstration archive at this moment, with the medewerker at its keyboard. */
export async function maakOov(venster: Venster, klok: Moment): Promise<Oov> {
  const zitting = await beginInDemonstratie(venster, { klok });
  const { page, toetsen, app } = zitting;

  async function kiest(vraag: string, antwoord: string): Promise<void> {
    await toetsen.naar({ naam: /./, in: vraag });
    await toetsen.druk('Space');
    for (let keer = 0; keer < MEESTE_ANTWOORDEN && (await toetsen.waar())?.naam !== antwoord; keer += 1) await toetsen.druk('ArrowDown');
    expect((await toetsen.waar())?.naam).toBe(antwoord);
  }
  async function vultIn(knop: string, velden: readonly Veld[]): Promise<void> {
    await zitting.opentBlad(UITSPRAAK.test(knop) ? 'Rechter' : 'Vervolg');
    await toetsen.activeer({ naam: knop });
    await zitting.ziet('Wat u typt, wordt meteen bewaard.');
    for (const { soort, label, waarde } of velden) {
      const [datum = '', tijd = ''] = waarde.split(' ');
      if (soort === 'keuze') await kiest(label, waarde);
      else if (soort === 'tekst') await toetsen.vul({ naam: label }, waarde);
      else {
        await toetsen.vul({ naam: 'Datum', in: label }, datum);
        await toetsen.vul({ naam: 'Tijd', in: label }, tijd);
      }
    }
  }
  const terugInDossier = (): Promise<void> => page.getByRole('tablist', { name: 'Onderdelen van het dossier' }).waitFor();
  async function lees(dossierId: string) {
    const { gebeurtenissen, nu } = (await zitting.roep('dossier.open', { dossierId })) as Uitvoer<'dossier.open'>;
    return { dossier: bouwDossier(dossierId, gebeurtenissen), nu };
  }

  return {
    ...zitting,
    kiest,
    vultIn,
    async legtOp(naam, besloten, ingang) {
      const { dossierId } = (await zitting.roep('melding.nieuw', {})) as Uitvoer<'melding.nieuw'>;
      const leeg = volledigeNachtpagina();
      const concept = {
        ...leeg,
        melder: { ...leeg.melder, gebeldOp: tijdstipInvoer(besloten) },
        betrokkene: { ...leeg.betrokkene, naam },
        incident: { ...leeg.incident, op: tijdstipInvoer(besloten) },
        besluit: { ...leeg.besluit, genomenOp: tijdstipInvoer(besloten), uitreikingOp: tijdstipInvoer(ingang) },
      };
      await zitting.roep('weging.besluit', { dossierId, concept });
      await app.host.zetKlok(ingang > (await lees(dossierId)).nu ? ingang : (await lees(dossierId)).nu);
      await zitting.roep('beschikking.uitgereikt', { dossierId, at: ingang, wijze: 'in persoon', door: 'R. van Dalen', ontvangst: 'getekend', toelichting: '' });
      return dossierId;
    },
    async verlengt(dossierId, besloten, nieuwEinde) {
      await zitting.roep('voorval.vastleggen', zienswijze(dossierId, besloten));
      const { verlengingId } = (await zitting.roep('huisverbod.verleng', verlenging(dossierId, besloten, nieuwEinde))) as Uitvoer<'huisverbod.verleng'>;
      await zitting.roep('verlenging.maakBekend', bekendmaking(dossierId, verlengingId, besloten));
    },
    async sluitTaken(dossierId) {
      const { dossier, nu } = await lees(dossierId);
      const afspraken = (await zitting.roep('werkafspraken.lees', {})) as Uitvoer<'werkafspraken.lees'>;
      for (const { id } of openTaken(takenVan(dossier, nu, afspraken))) await zitting.roep('taak.sluiten', { dossierId, taak: id, reden: 'Overgedragen.' });
      for (const { id } of inhaallijst(dossier).filter(isPostOpen)) await zitting.roep('inhaal.nietNodig', { dossierId, post: id, reden: 'Daar ingevoerd.' });
    },
    async opHetBord(naam) {
      await toetsen.druk('Alt+3');
      await zitting.zietPagina('Termijnen');
      await page.getByRole('status').filter({ hasText: 'Nu doen' }).waitFor();
      const kaart = page.getByRole('article', { name: naam });
      return (await kaart.count()) === 0 ? '' : kaart.innerText();
    },
    async opent(naam) {
      await zitting.naarDossiers();
      await zitting.zoekt(naam);
      const rijen = page.getByRole('grid', { name: 'Alle dossiers' }).locator('tbody tr');
      await expect.poll(async () => (await rijen.allInnerTexts()).every((rij) => rij.includes(naam))).toBe(true);
      await zitting.opentEersteDossier();
    },
    einde: () => page.getByRole('region', { name: 'Einde van het huisverbod' }).innerText(),
    async legtVast(knop, velden) {
      await vultIn(knop, velden);
      await toetsen.druk('Control+Enter');
      await terugInDossier();
    },
    async besluit(knop, velden) {
      await vultIn(knop, velden);
      await toetsen.druk('Control+Enter');
      await page.getByRole('alertdialog').waitFor();
      await toetsen.activeer({ naam: knop, in: `${knop}?` });
      await terugInDossier();
    },
  };
}
