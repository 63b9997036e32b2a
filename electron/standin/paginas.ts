/**
 * Draws a Word file as pages with LibreOffice, where that is installed. Only in the stand-in window: the packaged application starts
 * no other program.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AppFout } from '../../shared/fout.ts';
import { opPad } from '../start/opPad.ts';

const voer = promisify(execFile);
const GEDULD_MS = 60_000;
/** Enough to see how a letterhead goes on; a long decision has more pages than that. */
const MEESTE_PAGINAS = 8;
const PUNTEN_PER_INCH = '80';

/** The drawing of pages; `undefined` on a machine without LibreOffice and poppler. */
export function paginatekenaar(): ((docx: Uint8Array) => Promise<Uint8Array[]>) | undefined {
  if (!opPad('soffice') || !opPad('pdftoppm')) return undefined;
  return async (docx) => {
    const map = mkdtempSync(join(tmpdir(), 'huisverbod-paginas-'));
    try {
      const word = join(map, 'proef.docx');
      writeFileSync(word, docx);
      await voer('soffice', ['--headless', `-env:UserInstallation=file://${map}/profiel`, '--convert-to', 'pdf', '--outdir', map, word], { timeout: GEDULD_MS });
      await voer('pdftoppm', ['-r', PUNTEN_PER_INCH, '-l', String(MEESTE_PAGINAS), '-png', join(map, 'proef.pdf'), join(map, 'blad')], { timeout: GEDULD_MS });
      return readdirSync(map).filter((naam) => naam.startsWith('blad')).toSorted().map((naam) => readFileSync(join(map, naam)));
    } catch {
      throw new AppFout('PAGINAS_MISLUKT');
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  };
}
