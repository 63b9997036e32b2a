/** A text as it can stand in XML, between two marks or as the value of an attribute. */
export const xmlTekst = (tekst: string): string => tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
