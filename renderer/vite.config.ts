import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Words of the behaviour library in another language than Dutch, and than English, which it falls back on. */
const ANDERE_TAAL = /\/intl\/[^/]+\/(?!nl-NL|en-US)[a-z]{2}-[A-Z]{2}\.m?js$/;
/** Making a JSON schema of a zod schema, which hangs on every zod schema and is never asked for here. */
const JSON_SCHEMA = /\/zod\/v4\/core\/(?:json-schema-processors|to-json-schema)\.js$/;

/** Leaves out what this window never uses of its libraries: together more than one of its own pages. */
const zonderOngebruikt: Plugin = {
  name: 'zonder-ongebruikt',
  enforce: 'pre',
  load(id) {
    if (ANDERE_TAAL.test(id)) return 'export default {};';
    if (!JSON_SCHEMA.test(id)) return null;
    const namen = readFileSync(id, 'utf8').matchAll(/^export (?:const|function|class) (\w+)/gm);
    return Array.from(namen, ([, naam]) => `export const ${naam} = () => undefined;`).join('\n');
  },
};

/**
 * One script, one style sheet, nothing inline: what the content security policy of the asset handler allows. Files carry
 * a hash in their name, so that a page never meets a script of another build.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [zonderOngebruikt, react()],
  build: {
    outDir: '../out/app/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    sourcemap: false,
    license: false,
    reportCompressedSize: true,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
