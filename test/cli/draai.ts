import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The program as a file. */
export const PROGRAMMA = fileURLToPath(new URL('../../electron/cli/beheer.ts', import.meta.url));

/** Runs `beheer` with these lines on standard input. */
export function draai(argumenten: readonly string[], regels: readonly string[] = []): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAMMA, ...argumenten], { input: `${regels.join('\n')}\n`, encoding: 'utf8' });
  return { status, stdout, stderr };
}
