/**
 * The calculation aid: JSON lines in on standard input, one JSON line out for each, in order.
 * Exit status 0, or 1 when a line could not be answered (its answer is then `{"fout": "…"}`), 2 for a wrong argument.
 */
import { once } from 'node:events';
import { beantwoord } from './reken/antwoord.ts';
import { leesRegels } from './reken/regels.ts';
import { SOORTEN } from './reken/soorten.ts';

const UITLEG = `Gebruik: npm run --silent reken < vragen.jsonl > antwoorden.jsonl

Elke regel is een JSON-object met een veld "soort"; elke regel krijgt één regel antwoord.
Tijdstippen als 2026-11-27T23:40:00+01:00 (Nederlandse tijd), datums als 2026-11-27.
Soorten: ${Object.keys(SOORTEN).join(', ')}.
Voorbeeld: {"soort":"huisverbod","opgelegd":"2026-11-27T23:40:00+01:00"}
`;

async function schrijf(tekst: string): Promise<void> {
  if (tekst !== '' && !process.stdout.write(tekst)) await once(process.stdout, 'drain');
}

/** Answers everything on standard input; the result is the exit status. */
async function reken(): Promise<number> {
  let nummer = 0;
  let fouten = 0;
  const onzeker: number[] = [];
  for await (const regels of leesRegels(process.stdin)) {
    let uit = '';
    for (const regel of regels) {
      nummer += 1;
      const antwoord = beantwoord(regel);
      if (antwoord.fout) fouten += 1;
      if (antwoord.feestdagenOnzeker) onzeker.push(nummer);
      uit += `${antwoord.json}\n`;
    }
    await schrijf(uit);
  }
  if (onzeker.length > 0) {
    process.stderr.write(
      `Let op: bij ${onzeker.length} regel(s), de eerste is regel ${onzeker[0]}, valt de termijn in een tijd waarvan de met een ` +
        'feestdag gelijkgestelde dagen hier niet bekend zijn (Atw art. 3 lid 3). Controleer die met de hand.\n',
    );
  }
  return fouten > 0 ? 1 : 0;
}

// Whoever reads the answers may stop early (`| head`): that is no mistake of the calculation.
process.stdout.on('error', (fout: NodeJS.ErrnoException) => process.exit(fout.code === 'EPIPE' ? 0 : 1));

const argument = process.argv[2];
if (argument === undefined) process.exitCode = await reken();
else if (argument === '--help' || argument === '-h') await schrijf(UITLEG);
else {
  process.stderr.write(UITLEG);
  process.exitCode = 2;
}
