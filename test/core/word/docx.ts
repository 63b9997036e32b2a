import { strFromU8, unzipSync } from 'fflate';

/** The parts of a Word file by path. */
export function onderdelen(docx: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(docx)).map(([pad, bytes]) => [pad, strFromU8(bytes)]));
}

const ENTITEITEN: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

/** The text of each paragraph that has any, in order, as a reader of Word sees it: `\n` for a line break, a space where no line ends as well. */
export function alineas(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)]
    .map(([alinea]) =>
      [...alinea.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
        .map(([deel, tekst]) => (deel === '<w:br/>' ? '\n' : (tekst ?? '')))
        .join('')
        .replaceAll(/&\w+;/g, (entiteit) => ENTITEITEN[entiteit] ?? entiteit)
        .replaceAll('\u00a0', ' '),
    )
    .filter((tekst) => tekst !== '');
}

const INGANG = 0x02014b50;

/** The time of each part in the zip, from its list of contents. */
export function ziptijden(docx: Uint8Array): string[] {
  const bytes = Buffer.from(docx);
  const tijden: string[] = [];
  for (let plek = 0; plek < bytes.length - 16; plek += 1) {
    if (bytes.readUInt32LE(plek) !== INGANG) continue;
    const [tijd, dag] = [bytes.readUInt16LE(plek + 12), bytes.readUInt16LE(plek + 14)];
    const twee = (getal: number): string => String(getal).padStart(2, '0');
    tijden.push(`${(dag >> 9) + 1980}-${twee((dag >> 5) & 15)}-${twee(dag & 31)} ${twee(tijd >> 11)}:${twee((tijd >> 5) & 63)}`);
  }
  return tijden;
}
