/** Fields of a ruling: the note of the griffier's call, and the letter that tells it on (Wth 8 lid 2). */
import { eindeMetReden } from '../../dossier/looptijd.ts';
import { huisgenotenOverUitspraak } from '../../dossier/procedure/informeren.ts';
import { hogerBeroepOpen } from '../../dossier/procedure/procedures.ts';
import { berichtenVan, uitsprakenVan, type Uitspraak } from '../../dossier/procedure/uitspraken.ts';
import { isGeschorst, schorsingenVan } from '../../dossier/schorsing.ts';
import { gedaanVan } from '../../dossier/taken/ticks.ts';
import { taakId } from '../../dossier/taken/vorm.ts';
import { vergelijkMomenten } from '../../wth/tijd.ts';
import { gesplitst, POLITIE } from '../onderwerpen.ts';
import type { DocumentSoort } from '../soorten.ts';
import { procedureVan } from './procedure.ts';
import { BETREFT } from './stand.ts';
import { voluit } from './tijdstip.ts';
import { keuze, lijst, tekst, type Bron, type Rij, type Veld } from './vorm.ts';

const NOTITIE: readonly DocumentSoort[] = ['telefoonnotitie-uitspraak'];
const MEDEDELING: readonly DocumentSoort[] = ['mededeling-uitspraak'];
const BEIDE: readonly DocumentSoort[] = [...NOTITIE, ...MEDEDELING];

/** The ruling that the document is about, and what the griffier said besides it in the same call. */
function samenVerteld(b: Bron): Uitspraak[] {
  const [id] = gesplitst(b.onderwerpId);
  const eerste = berichtenVan(b.dossier).find(({ feit }) => feit.gebeurtenisId === id);
  return eerste === undefined ? [] : uitsprakenVan(b.dossier).filter(({ feit }) => vergelijkMomenten(feit.at, eerste.feit.at) === 0);
}
const eerste = (b: Bron): Uitspraak | null => samenVerteld(b)[0] ?? null;
const gegevens = (b: Bron) => eerste(b)?.feit.gegevens ?? null;

const AFGEWEZEN = { afgewezen: 'heeft het verzoek afgewezen', ongegrond: 'heeft het beroep ongegrond verklaard', 'niet-ontvankelijk': 'heeft het verzoek of beroep niet-ontvankelijk verklaard' } as const;

/** One part of the ruling in a whole sentence. */
function dictum(uitspraak: Uitspraak): string {
  const { betreft, ingang } = uitspraak.feit.gegevens;
  const wat = BETREFT[betreft];
  switch (uitspraak.type) {
    case 'uitspraak.afgewezen':
      return `De rechter ${AFGEWEZEN[uitspraak.feit.gegevens.uitkomst]}. Er verandert niets aan ${wat}.`;
    case 'huisverbod.geschorst':
      return `De rechter heeft ${wat} geschorst, vanaf ${voluit(ingang)}. Zolang de schorsing duurt, geldt ${wat} niet. De termijnen lopen wel door.`;
    case 'schorsing.opgeheven':
      return `De schorsing is opgeheven. Vanaf ${voluit(ingang)} geldt ${wat} weer, tot hetzelfde einde.`;
    case 'huisverbod.vernietigd':
      return uitspraak.feit.gegevens.gevolgenInStand
        ? `De rechter heeft het besluit over ${wat} vernietigd, maar de rechtsgevolgen blijven in stand. Er verandert niets aan de duur.`
        : `De rechter heeft het besluit over ${wat} vernietigd, vanaf ${voluit(ingang)}. Dat besluit geldt niet meer.`;
    case 'vernietiging.ongedaan':
      return `In hoger beroep is de vernietiging van het besluit over ${wat} ongedaan gemaakt, op ${voluit(ingang)}. Dat besluit telt weer, alsof het nooit is vernietigd. Het einde verschuift niet.`;
  }
}

/** Until when the order holds at the moment of the document: its end, or a suspension still to come. Empty where it does not hold. */
function geldtTot({ dossier, nu }: Bron): string {
  const einde = eindeMetReden(dossier);
  if (einde === null || vergelijkMomenten(nu, einde.op) >= 0 || isGeschorst(dossier, nu)) return '';
  const schorsing = schorsingenVan(dossier).find(({ vanaf, tot }) => tot === null && vergelijkMomenten(vanaf, nu) > 0 && vergelijkMomenten(vanaf, einde.op) < 0);
  return voluit(schorsing?.vanaf ?? einde.op);
}

/** Who has to hear it, and when he did. */
function verteld(b: Bron): Rij[] {
  const uitspraak = eerste(b);
  if (uitspraak === null) return [];
  const rij = (soort: 'huisgenoot' | 'politie', voor: string, naam: string): Rij => {
    const gedaan = gedaanVan(b.dossier, taakId({ aanleiding: 'uitspraak', van: uitspraak.feit.gebeurtenisId, soort, voor }));
    return { naam, op: gedaan === null ? '' : voluit(gedaan.op), door: gedaan?.tick?.door ?? '', met: gedaan?.tick?.metWie ?? '' };
  };
  return [...huisgenotenOverUitspraak(b.dossier, uitspraak).map((een) => rij('huisgenoot', een.gegevens.huisgenootId, een.gegevens.naam)), rij('politie', '', b.instellingen.politie.naam)];
}

const aanPolitie = (b: Bron): boolean => gesplitst(b.onderwerpId)[1] === POLITIE;
function aan(b: Bron): string {
  const [, wie] = gesplitst(b.onderwerpId);
  return aanPolitie(b) ? b.instellingen.politie.naam : (b.dossier.huisgenoten.find((een) => een.gegevens.huisgenootId === wie)?.gegevens.naam ?? '');
}

export const uitspraakvelden: readonly Veld[] = [
  tekst('uitspraak.gebeld', 'wanneer de griffier belde', 'donderdag 3 december 2026 om 16.00 uur', (b) => voluit(eerste(b)?.feit.at), { in: BEIDE, eis: { artikel: 'Wth 8 lid 2' } }),
  tekst('uitspraak.griffier', 'griffier die belde', 'A. Visser', (b) => gegevens(b)?.griffier ?? '', { in: NOTITIE, eis: { artikel: 'Wth 8 lid 2' } }),
  tekst('uitspraak.rechter', 'rechter die besliste', 'mr. B. Stam', (b) => gegevens(b)?.rechter ?? '', { in: NOTITIE }),
  tekst('uitspraak.genoteerdDoor', 'wie de notitie maakte', 'T. Smit', (b) => gegevens(b)?.genoteerdDoor ?? '', { in: NOTITIE }),
  lijst('uitspraak.beslissingen', 'wat de rechter besliste, in hele zinnen', { zin: { betekenis: 'één beslissing', voorbeeld: 'De rechter heeft het verzoek afgewezen.' } }, (b) => samenVerteld(b).map((een) => ({ zin: dictum(een) })), {
    in: BEIDE,
    eis: { artikel: 'Wth 8 lid 2' },
  }),
  tekst('uitspraak.voorwaarden', 'voorwaarden van de rechter', 'Contact via de advocaat mag.', (b) => samenVerteld(b).map((een) => een.feit.gegevens.voorwaarden).filter(Boolean).join(' '), { in: BEIDE }),
  tekst('uitspraak.toelichting', 'toelichting bij het telefoontje', 'De uitspraak volgt op schrift.', (b) => samenVerteld(b).map((een) => een.feit.gegevens.toelichting).filter(Boolean).join(' '), { in: NOTITIE }),
  keuze('uitspraak.kortsluiting', 'er is meteen ook op het beroep beslist', (b) => samenVerteld(b).some((een) => een.feit.gegevens.kortsluiting), { in: NOTITIE }),
  keuze(
    'uitspraak.hogerBeroep',
    'er staat hoger beroep open',
    (b) => {
      const procedure = procedureVan(b);
      return procedure !== null && hogerBeroepOpen(procedure);
    },
    { in: NOTITIE },
  ),
  tekst('uitspraak.geldtTot', 'tot wanneer het huisverbod nu geldt; leeg als het niet geldt', 'maandag 7 december 2026 om 23.40 uur', geldtTot, { in: BEIDE }),
  lijst(
    'uitspraak.informeren',
    'wie de gemeente informeert, en wanneer dat is gedaan',
    {
      naam: { betekenis: 'wie', voorbeeld: 'S. Verbeek' },
      op: { betekenis: 'wanneer; leeg als het nog moet', voorbeeld: 'donderdag 3 december 2026 om 16.20 uur' },
      door: { betekenis: 'door wie', voorbeeld: 'T. Smit' },
      met: { betekenis: 'met wie is gesproken', voorbeeld: 'mevrouw Verbeek' },
    },
    verteld,
    { in: NOTITIE },
  ),
  tekst('mededeling.aan', 'aan wie de mededeling is', 'S. Verbeek', aan, { in: MEDEDELING, eis: { artikel: 'Wth 8 lid 2' } }),
  keuze('mededeling.politie', 'de mededeling is aan de politie', aanPolitie, { in: MEDEDELING }),
  tekst('mededeling.politieTelefoon', 'telefoonnummer van de politie (geen spoed)', '0900 8844', (b) => b.instellingen.politie.telefoon, { in: MEDEDELING }),
];
