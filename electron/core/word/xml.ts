/** Text as XML takes it. Values were checked for characters that XML cannot carry when the document was made. */
export function xml(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
