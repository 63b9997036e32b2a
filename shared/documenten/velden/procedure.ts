/** Fields of a procedure before a court: which, where, who represents, which children, and what was decided meanwhile. */
import { teHorenKinderen } from '../../dossier/procedure/kinderen.ts';
import { meegenomenVerlengingen, proceduresVan, type Procedure } from '../../dossier/procedure/procedures.ts';
import { toeTeZenden, type LaterBesluit } from '../../dossier/procedure/toezending.ts';
import { datumZonderWeekdag, datumVoluit } from '../../wth/opmaak.ts';
import { leeftijdOp } from '../../wth/meerderjarigheid.ts';
import { gesplitst } from '../onderwerpen.ts';
import type { DocumentSoort } from '../soorten.ts';
import { voluit } from './tijdstip.ts';
import { keuze, lijst, optie, tekst, VERWEER, VOOR_DE_RECHTER, type Bron, type Veld } from './vorm.ts';

const TOEZENDING: readonly DocumentSoort[] = ['toezending-rechtbank'];
const VOLMACHT: readonly DocumentSoort[] = ['volmacht'];
const MET_NUMMER: readonly DocumentSoort[] = [...VOOR_DE_RECHTER, 'telefoonnotitie-uitspraak'];

/** The procedure that the document is about; of a ruling the one that it answers. */
export function procedureVan({ dossier, onderwerpId }: Bron): Procedure | null {
  const [id] = gesplitst(onderwerpId);
  const procedures = proceduresVan(dossier);
  return procedures.find((een) => een.id === id) ?? procedures.find(({ uitspraken }) => uitspraken.some(({ feit }) => feit.gebeurtenisId === id)) ?? null;
}

function later(b: Bron): LaterBesluit | null {
  const [, besluitId] = gesplitst(b.onderwerpId);
  const procedure = procedureVan(b);
  return procedure === null ? null : (toeTeZenden(b.dossier, procedure).find((een) => een.besluitId === besluitId) ?? null);
}

const TEGEN = { oplegging: 'het opleggen van het huisverbod', verlenging: 'de verlenging van het huisverbod', 'oplegging en verlenging': 'het opleggen en de verlenging van het huisverbod' } as const;

const bijDeRaadVanState = (b: Bron): boolean => procedureVan(b)?.soort === 'hoger beroep';

/** An extension that joined the procedure by itself (Wth 9 lid 2-4). */
function heeftMeegenomen(b: Bron): boolean {
  const procedure = procedureVan(b);
  return procedure !== null && meegenomenVerlengingen(b.dossier, procedure).length > 0;
}

/** The day on which the age of the children counts: that of the hearing. */
const zittingsdag = (b: Bron): string => procedureVan(b)?.zitting?.gegevens.op ?? b.nu;

export const procedurevelden: readonly Veld[] = [
  optie('procedure.soort', 'welke procedure', ['voorlopige voorziening', 'beroep', 'hoger beroep'], (b) => procedureVan(b)?.soort ?? '', { in: MET_NUMMER }),
  tekst('procedure.tegen', 'waartegen de procedure loopt', 'het opleggen van het huisverbod', (b) => TEGEN[procedureVan(b)?.tegen ?? 'oplegging'], { in: VOOR_DE_RECHTER }),
  keuze('procedure.meegenomen', 'een verlenging die tijdens de procedure is bekendgemaakt, hoort er van rechtswege bij', heeftMeegenomen, { in: VERWEER }),
  tekst('procedure.nummer', 'zaaknummer van de rechtbank', 'SGR 26/1001', (b) => procedureVan(b)?.zaaknummerRechtbank ?? '', { in: MET_NUMMER, eis: { artikel: 'Awb 8:42', aandacht: true } }),
  tekst('procedure.rechtbank', 'de rechtbank; in hoger beroep de Afdeling', 'Rechtbank Den Haag', (b) => (bijDeRaadVanState(b) ? 'Afdeling bestuursrechtspraak van de Raad van State' : b.instellingen.rechtbank.naam), { in: VOOR_DE_RECHTER, eis: { artikel: 'Awb 8:7', aandacht: true } }),
  tekst('procedure.rechtbankPostadres', 'postadres van de rechtbank', 'Postbus 20302, Den Haag', (b) => (bijDeRaadVanState(b) ? '' : b.instellingen.rechtbank.postadres), { in: [...TOEZENDING, 'verweerschrift'] }),
  tekst('procedure.ontvangen', 'wanneer de rechtbank het verzoek kreeg, of anders de gemeente', 'dinsdag 1 december 2026 om 10.00 uur', (b) => voluit(procedureVan(b)?.verzoek?.gegevens.ontvangenRechtbank ?? procedureVan(b)?.sinds), {
    in: VOOR_DE_RECHTER,
  }),
  tekst('procedure.gemachtigde', 'gemachtigde van de uithuisgeplaatste', 'mr. P. Vos', (b) => procedureVan(b)?.gemachtigde ?? '', { in: VOOR_DE_RECHTER }),
  tekst('procedure.gronden', 'gronden van het verzoek, kort', 'Er was geen gevaar.', (b) => procedureVan(b)?.verzoek?.gegevens.gronden ?? '', { in: VERWEER }),
  tekst('procedure.zitting', 'wanneer de zitting is', 'donderdag 3 december 2026 om 13.30 uur', (b) => voluit(procedureVan(b)?.zitting?.gegevens.op), { in: VOOR_DE_RECHTER }),
  tekst('procedure.zaal', 'waar de zitting is', 'Paleis van Justitie, zaal 3', (b) => procedureVan(b)?.zitting?.gegevens.zaal ?? '', { in: [...VOLMACHT, 'pleitnotitie'] }),
  tekst('procedure.vertegenwoordiger', 'wie de burgemeester op de zitting vertegenwoordigt, met functie', 'T. Smit, jurist', (b) => procedureVan(b)?.zitting?.gegevens.vertegenwoordiger ?? '', {
    in: [...VOLMACHT, ...VERWEER],
    eis: { artikel: 'Awb 8:24', aandacht: true },
  }),
  tekst('procedure.burgemeester', 'naam van de burgemeester', 'mr. H. van Lingen', (b) => b.instellingen.burgemeester, { in: VOLMACHT, eis: { artikel: 'Awb 8:24' } }),
  lijst(
    'procedure.kinderen',
    'minderjarigen van twaalf jaar en ouder, die de rechter hoort',
    {
      naam: { betekenis: 'naam', voorbeeld: 'N. de Vries' },
      geboortedatum: { betekenis: 'geboortedatum', voorbeeld: '11 februari 2012' },
      leeftijd: { betekenis: 'leeftijd op de dag van de zitting', voorbeeld: '14' },
    },
    (b) =>
      teHorenKinderen(b.dossier, zittingsdag(b)).map(({ gegevens: { naam, geboortedatum } }) => ({
        naam,
        geboortedatum: datumZonderWeekdag(geboortedatum),
        leeftijd: String(leeftijdOp(geboortedatum, zittingsdag(b))),
      })),
    { in: VERWEER },
  ),
  optie('toezending.wat', 'welk besluit wordt toegezonden', ['verlenging', 'contactverbod', 'intrekking'], (b) => later(b)?.wat ?? '', { in: TOEZENDING, eis: { artikel: 'Awb 6:19' } }),
  tekst('toezending.besloten', 'wanneer dat besluit is genomen', 'woensdag 2 december 2026 om 10.00 uur', (b) => voluit(later(b)?.besloten), { in: TOEZENDING, eis: { artikel: 'Awb 6:19' } }),
  tekst('toezending.bekendgemaakt', 'wanneer een verlenging is bekendgemaakt', 'woensdag 2 december 2026 om 11.00 uur', (b) => (later(b)?.wat === 'verlenging' ? voluit(later(b)?.sinds) : ''), { in: TOEZENDING }),
  tekst(
    'procedure.stukkenUiterlijk',
    'laatste dag voor stukken die de rechter noemde',
    'woensdag 2 december 2026',
    (b) => {
      const dag = procedureVan(b)?.zitting?.gegevens.stukkenUiterlijk ?? '';
      return dag === '' ? '' : datumVoluit(dag);
    },
    { in: VERWEER },
  ),
];
