// Opens the archive in its first argument and types in a form of the roster until it is killed; says which number was confirmed.
import { writeSync } from 'node:fs';
import { MAANDAG } from '../../voorbeelden/rooster.ts';
import { startKern } from '../kern/proefkern.ts';

const [, , map = '', gegevensMap = '', accountId = '', wachtwoord = ''] = process.argv;
const proef = startKern(MAANDAG, { map: gegevensMap });
await proef.geef('archief.ontgrendel', { map, accountId, wachtwoord });
for (let nummer = 1; ; nummer += 1) {
  await proef.geef('eigenformulier.bewaar', { sleutel: 'dienst', gegevens: { formulier: { soort: 'dienst' }, velden: { nummer, reden: 'Bruiloft '.repeat(200) } } });
  writeSync(1, `${nummer}\n`);
}
