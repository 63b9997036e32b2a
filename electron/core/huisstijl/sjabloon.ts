/** Which text a document is made with today: the municipality's own where one is in force, the model text otherwise. */
import type { Sjabloon } from '../../../shared/documenten/maak.ts';
import { leesVoorblad } from '../../../shared/documenten/sjabloon/voorblad.ts';
import { DOCUMENT_SOORTEN, type DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { geldendOp, type Voorstel } from '../../../shared/sjablonen/voorstel.ts';
import type { Datum } from '../../../shared/wth/tijd.ts';
import { leesVoorstellen } from '../archief/sjabloonvoorstellen.ts';
import { vandaag, type Context } from '../context.ts';
import { sjabloonversie } from '../word/sjablonen.ts';

/** The version that documents made with this text carry. */
export const versieVan = (tekst: string): string => sjabloonversie(leesVoorblad(tekst).versie, tekst);

/** The own text of this kind that counts on a day, or `null`. */
export const eigenTekst = (context: Context, soort: DocumentSoort, dag: Datum): Voorstel | null => geldendOp(leesVoorstellen(context.archief().basis, soort), dag);

/** The text that a document of this kind is made with now. */
export function geldendSjabloon(context: Context, soort: DocumentSoort): Sjabloon {
  const eigen = eigenTekst(context, soort, vandaag(context));
  return eigen === null ? context.sjablonen[soort] : { tekst: eigen.tekst, versie: versieVan(eigen.tekst) };
}

/** The texts in force of all kinds. */
export const geldendeSjablonen = (context: Context): { soort: DocumentSoort; sjabloon: Sjabloon }[] =>
  DOCUMENT_SOORTEN.map((soort) => ({ soort, sjabloon: geldendSjabloon(context, soort) }));
