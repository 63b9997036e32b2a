import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';
import { expect } from 'vitest';
import { structuurfouten } from './structuur.ts';

/** The schema of the Nationaal Archief is not ours to spread: it is named by HUISVERBOD_MDTO_XSD, or stands beside the project. */
const GENOEMD = process.env['HUISVERBOD_MDTO_XSD'];
const PAD = GENOEMD ?? fileURLToPath(new URL('../../../../shared/mdto/MDTO-XML1.0.1.xsd', import.meta.url));

/** The schema, or `null` on a machine that does not have it; one that is named has to be there. */
export const mdtoSchema: string | null = GENOEMD === undefined && !existsSync(PAD) ? null : readFileSync(PAD, 'utf8');
if (mdtoSchema === null) process.stderr.write(`Het MDTO-schema is er niet (${PAD}): exports worden alleen door de eigen controle van de structuur bekeken.\n`);

/** What libxml2 finds wrong by the schema, a line each; with the name of the document before it. */
export async function schemafouten(documenten: Readonly<Record<string, string>>): Promise<string[]> {
  if (mdtoSchema === null) return [];
  const namen = Object.keys(documenten);
  const xml = Object.values(documenten).map((contents, plaats) => ({ fileName: `d${plaats}.xml`, contents }));
  const { errors, valid } = await validateXML({ xml, schema: [{ fileName: 'mdto.xsd', contents: mdtoSchema }], initialMemoryPages: 1024, maxMemoryPages: 8192 });
  const regels = errors.filter(({ loc }) => loc !== null).map(({ rawMessage }) => rawMessage.replace(/^d(\d+)\.xml/, (_, plaats: string) => namen[Number(plaats)] ?? ''));
  return valid || regels.length > 0 ? regels : errors.map(({ rawMessage }) => rawMessage);
}

/** Every one of these documents keeps the rules of MDTO: those written down here, and the schema itself where it is. */
export async function eisMdto(documenten: Readonly<Record<string, string>>): Promise<void> {
  expect(Object.keys(documenten).length).toBeGreaterThan(0);
  expect(Object.entries(documenten).flatMap(([naam, xml]) => structuurfouten(xml).map((fout) => `${naam}: ${fout}`))).toEqual([]);
  expect(await schemafouten(documenten)).toEqual([]);
}
