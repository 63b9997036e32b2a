/** The line that one looks for first, as words: until when, why it is over, and no contact with whom. */
import { contactstandOp, metContactverbod } from '../../../shared/dossier/contactverbod.ts';
import { eindeMetReden, looptijdVan, statusOp } from '../../../shared/dossier/status.ts';
import { schorsingenVan } from '../../../shared/dossier/schorsing.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { opsomming } from '../../../shared/opsomming.ts';
import { markeringTekst } from '../../../shared/tekst/termijnen.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { resterendTot } from '../../../shared/wth/resterend.ts';
import { urenTussen } from '../../../shared/wth/rekenen.ts';
import { vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';

/** `kop` says where it stands, `voor` what the moment `op` is, `contact` with whom none is or was allowed; empty where nobody. */
export type Eindstand = { kop: string; voor: string; op: Moment; opmerkingen: string[]; contact: { label: string; namen: string }; bijna: boolean; voorbij: boolean };

const OVER = {
  'van rechtswege geëindigd': { kop: 'Het huisverbod is geëindigd', voor: 'Geëindigd op' },
  ingetrokken: { kop: 'Het huisverbod is ingetrokken', voor: 'Ingetrokken met ingang van' },
  vernietigd: { kop: 'De rechter vernietigde het huisverbod', voor: 'Vernietigd met ingang van' },
} as const;

const namenVan = (huisgenoten: Dossier['huisgenoten']): string => opsomming(huisgenoten.map(({ gegevens }) => gegevens.naam));

/** An extension that is suspended while the first ten days still run: what that will mean. Empty where there is none. */
function straksGeschorst(dossier: Dossier, nu: Moment, einde: Moment): string {
  const straks = schorsingenVan(dossier).find(({ vanaf, tot }) => vergelijkMomenten(vanaf, nu) > 0 && vergelijkMomenten(vanaf, einde) < 0 && (tot === null || vergelijkMomenten(vanaf, tot) < 0));
  return straks === undefined ? '' : `De rechter schorste de verlenging: vanaf ${momentVoluit(straks.vanaf)} werkt het huisverbod niet. De termijn loopt door.`;
}

/** How the end of an order stands at `nu`; `null` when there is no order. */
export function eindstand(dossier: Dossier, nu: Moment): Eindstand | null {
  const slot = eindeMetReden(dossier);
  const looptijd = looptijdVan(dossier);
  if (slot === null || looptijd === null) return null;
  const status = statusOp(dossier, nu);
  const voorbij = vergelijkMomenten(nu, slot.op) >= 0;
  if (voorbij) {
    const genoemd = namenVan(dossier.huisgenoten.filter(({ gegevens }) => gegevens.contactverbod));
    // A ruling after the end: the order had lapsed already.
    const alsnog = status === 'vernietigd' && slot.reden !== 'vernietigd';
    const { kop, voor } = alsnog ? { kop: OVER.vernietigd.kop, voor: OVER[slot.reden].voor } : OVER[slot.reden];
    return { kop, voor, op: slot.op, opmerkingen: [], contact: { label: 'Er was een contactverbod met', namen: genoemd }, bijna: false, voorbij };
  }
  const geschorst = status === 'geschorst';
  const verboden = metContactverbod(dossier, nu);
  const beperkt = verboden.filter(({ gegevens }) => contactstandOp(dossier, gegevens.huisgenootId, nu) === 'beperkt');
  return {
    kop: resterendTot(nu, slot.op),
    voor: slot.reden === 'ingetrokken' ? 'Ingetrokken; loopt nog tot' : 'Tot',
    op: slot.op,
    opmerkingen: [
      slot.op === looptijd.einde.moment ? markeringTekst(looptijd.einde.markering) : '',
      geschorst ? 'Geschorst door de rechter: het huisverbod en het contactverbod werken nu niet. De termijn loopt door.' : '',
      geschorst ? '' : straksGeschorst(dossier, nu, slot.op),
      !geschorst && beperkt.length > 0 ? `Met ${namenVan(beperkt)} mag contact onder voorwaarden.` : '',
      dossier.uitgereikt === null && dossier.aangezegd === null ? 'Nog niet uitgereikt. Dit is het einde dat in de beschikking staat.' : '',
    ].filter((tekst) => tekst !== ''),
    contact: { label: 'Geen contact met', namen: geschorst ? '' : namenVan(verboden) },
    bijna: urenTussen(nu, slot.op) <= 24,
    voorbij,
  };
}
