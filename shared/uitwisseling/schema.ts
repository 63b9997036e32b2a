import { z } from 'zod';
import { archiefbestand, dossierbestand, UITWISSELVERSIE } from './formaat.ts';

/** The JSON Schema (2020-12) of every JSON file of the open export, as text. */
export function uitwisselschema(): string {
  const schema = z.toJSONSchema(z.union([archiefbestand, dossierbestand]), { io: 'input', unrepresentable: 'any', reused: 'ref' });
  const kop = { $id: `urn:huisverbod:uitwisseling:${UITWISSELVERSIE}`, title: 'Open uitvoer van een archief met tijdelijke huisverboden' };
  return `${JSON.stringify({ ...kop, ...schema }, null, 1)}\n`;
}
