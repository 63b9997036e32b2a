import type { Rolregel } from './opdracht.ts';

/*
 * The division of work, once for all commands: who decides, who prepares, who reads. Gemeentewet 77 (the loco holds the
 * office while he acts), Wth 2, 9 and 10, and the municipality's own division of work.
 */

/** Reading a dossier, and what it holds. */
export const LEZEN = {
  burgemeester: 'altijd',
  locoburgemeester: ['op piket', 'eigen zaak'],
  wethouder: 'altijd',
  medewerkerOOV: 'altijd',
  medewerkerGezondheidszorg: 'altijd',
  afdelingshoofd: 'altijd',
  jurist: 'altijd',
  archiefmedewerker: 'afgesloten',
} as const satisfies Rolregel;

/** Deciding about an order: nobody but who holds the office. */
export const BESLISSEN = { burgemeester: 'altijd', locoburgemeester: 'op piket' } as const satisfies Rolregel;

/** Recording a call and preparing the decision. */
export const VOORBEREIDEN = { burgemeester: 'altijd', locoburgemeester: 'op piket', medewerkerOOV: 'altijd' } as const satisfies Rolregel;

/** Recording what happened after the decision, and correcting what was recorded. */
export const BIJHOUDEN = {
  burgemeester: 'altijd',
  locoburgemeester: ['op piket', 'eigen zaak'],
  medewerkerOOV: 'altijd',
} as const satisfies Rolregel;

/** Taking documents out of the archive. Who only oversees reads on screen: each copy outside is one to guard. */
export const UITVOEREN = {
  burgemeester: 'altijd',
  locoburgemeester: ['op piket', 'eigen zaak'],
  medewerkerOOV: 'altijd',
  jurist: 'altijd',
} as const satisfies Rolregel;

/** Seeing who looked at a dossier, and giving colleagues access to the dossiers. */
export const TOEZIEN = { burgemeester: 'altijd', medewerkerOOV: 'altijd' } as const satisfies Rolregel;

/** Making and ending accounts. */
export const BEHEREN = { beheerder: 'altijd' } as const satisfies Rolregel;

/** Seeing which accounts there are, and what was done with them. */
export const OVERZIEN = { burgemeester: 'altijd', medewerkerOOV: 'altijd', beheerder: 'altijd' } as const satisfies Rolregel;

/** Changing what the municipality sets once, and what its documents use. */
export const INSTELLEN = { medewerkerOOV: 'altijd', jurist: 'altijd', beheerder: 'altijd' } as const satisfies Rolregel;

/** Recording which powers of the burgemeester somebody else has: it decides who may impose an order, so no beheerder does it. */
export const MANDATEREN = { burgemeester: 'altijd', medewerkerOOV: 'altijd', jurist: 'altijd' } as const satisfies Rolregel;

/** Starting to act as burgemeester. */
export const WAARNEMEN = { locoburgemeester: 'altijd' } as const satisfies Rolregel;

/** Planning the piket roster: who acts as burgemeester when. Who coordinates it, in the words of `shared/piket`. */
export const ROOSTEREN = { burgemeester: 'altijd', medewerkerOOV: 'altijd' } as const satisfies Rolregel;

/** What concerns one's own duty: absence, swap, taking over. Whose it is, `shared/piket` checks. */
export const DIENST_DOEN = { ...ROOSTEREN, locoburgemeester: 'altijd' } as const satisfies Rolregel;

/** Keeping the list of numbers to call. */
export const TELEFOONLIJST = { ...DIENST_DOEN, medewerkerGezondheidszorg: 'altijd', beheerder: 'altijd' } as const satisfies Rolregel;

/** Keeping one's own unfinished forms that are about no dossier: roster, telefoonlijst, settings, mandates and vernietigingslijsten. */
export const CONCEPTEN = { ...TELEFOONLIJST, ...INSTELLEN, archiefmedewerker: 'altijd' } as const satisfies Rolregel;

/** Ticking duties: whoever has a part in them by the division of work. */
export const TAKEN = { ...BIJHOUDEN, medewerkerGezondheidszorg: 'altijd', jurist: 'altijd' } as const satisfies Rolregel;

/** Recording what a court did to an order. */
export const RECHTSGANG = { ...BIJHOUDEN, jurist: 'altijd' } as const satisfies Rolregel;

/** Adding pieces to a case and describing them; the archive takes in what comes late (Wth 10 lid 1). */
export const STUKKEN = { ...RECHTSGANG, archiefmedewerker: 'afgesloten' } as const satisfies Rolregel;

/** Keeping a form while it is filled in: whoever records something by one. */
export const FORMULIEREN = { ...TAKEN, archiefmedewerker: 'afgesloten' } as const satisfies Rolregel;

/** Recording how the care goes. */
export const ZORGSPOOR = { ...BIJHOUDEN, medewerkerGezondheidszorg: 'altijd' } as const satisfies Rolregel;

/** Reading and writing care notes: who gives or steers the care, and who holds the office. Apart from the procedure. */
export const ZORG_LEZEN = { burgemeester: 'altijd', locoburgemeester: ['op piket', 'eigen zaak'], medewerkerGezondheidszorg: 'altijd' } as const satisfies Rolregel;

/** Overseeing all running orders: who governs, and the two who inform them (notitie 2008, 6.6). */
export const CONTROLE = {
  burgemeester: 'altijd',
  locoburgemeester: ['op piket', 'eigen zaak'],
  wethouder: 'altijd',
  medewerkerOOV: 'altijd',
  medewerkerGezondheidszorg: 'altijd',
} as const satisfies Rolregel;

/** Knowing that care stalls or goes well, without reading the notes: who reads them, and the wethouder, who answers for the care. */
export const ZORGSIGNALEN = { ...ZORG_LEZEN, wethouder: 'altijd' } as const satisfies Rolregel;

/** Recording what a case cost and took: everybody who works on it. */
export const KOSTEN = { ...RECHTSGANG, medewerkerGezondheidszorg: 'altijd' } as const satisfies Rolregel;

/** What all cases together cost in a year. */
export const JAARKOSTEN = { burgemeester: 'altijd', wethouder: 'altijd', medewerkerOOV: 'altijd', medewerkerGezondheidszorg: 'altijd', afdelingshoofd: 'altijd' } as const satisfies Rolregel;

/** Writing the texts of the documents. */
export const SJABLONEN_SCHRIJVEN = { medewerkerOOV: 'altijd', jurist: 'altijd' } as const satisfies Rolregel;

/** Judging a text that a colleague wrote: also who signs what is made of it. */
export const SJABLONEN_KEUREN = { ...SJABLONEN_SCHRIJVEN, burgemeester: 'altijd' } as const satisfies Rolregel;

/** Seeing the yearly figures and taking them out: numbers in which no case can be found, for who works with the law or oversees it. */
export const JAARCIJFERS = {
  burgemeester: 'altijd',
  locoburgemeester: 'op piket',
  wethouder: 'altijd',
  medewerkerOOV: 'altijd',
  medewerkerGezondheidszorg: 'altijd',
  afdelingshoofd: 'altijd',
  jurist: 'altijd',
} as const satisfies Rolregel;

/** Keeping a case longer than its term: whoever may know of a procedure, a claim or a complaint. */
export const AANHOUDEN = { burgemeester: 'altijd', medewerkerOOV: 'altijd', jurist: 'altijd', archiefmedewerker: 'afgesloten' } as const satisfies Rolregel;

/** Making a list of what is to be destroyed, and carrying it out. */
export const ARCHIVEREN = { archiefmedewerker: 'altijd' } as const satisfies Rolregel;

/** Judging such a list: who is responsible for the procedure. */
export const VERNIETIGING_BEOORDELEN = { burgemeester: 'altijd', medewerkerOOV: 'altijd' } as const satisfies Rolregel;

/** Following a destruction, and stopping it within seven days: everybody involved. Case numbers only. */
export const VERNIETIGING_VOLGEN = { ...VERNIETIGING_BEOORDELEN, jurist: 'altijd', archiefmedewerker: 'altijd' } as const satisfies Rolregel;

/** Taking a closed case to another archive, with its documents and pieces. */
export const OVERBRENGEN = { burgemeester: 'altijd', medewerkerOOV: 'altijd', archiefmedewerker: 'afgesloten' } as const satisfies Rolregel;

/** Asking to take everything to another system, and doing it once that was approved. */
export const UITWISSELEN = { medewerkerOOV: 'altijd', archiefmedewerker: 'altijd' } as const satisfies Rolregel;

/** Approving that: it holds care notes and cases that run, so who may see everything decides. */
export const UITWISSELING_GOEDKEUREN = { burgemeester: 'altijd' } as const satisfies Rolregel;

/** Seeing what was asked, and what left. */
export const UITWISSELING_VOLGEN = { ...UITWISSELEN, ...UITWISSELING_GOEDKEUREN } as const satisfies Rolregel;
