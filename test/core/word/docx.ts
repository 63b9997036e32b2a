import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word file by path. */
export function onderdelen(docx: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(docx)).map(([pad, bytes]) => [pad, strFromU8(bytes)]));
}

const ENTITEITEN: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

/** The text of each paragraph that has any, in order, as a reader of Word sees it; `\n` for a line break. */
export function alineas(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)]
    .map(([alinea]) =>
      [...alinea.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
        .map(([deel, tekst]) => (deel === '<w:br/>' ? '\n' : (tekst ?? '')))
        .join('')
        .replaceAll(/&\w+;/g, (entiteit) => ENTITEITEN[entiteit] ?? entiteit),
    )
    .filter((tekst) => tekst !== '');
}
