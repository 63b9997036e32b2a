import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Words of the behaviour library in another language than Dutch, and than English, which it falls back on. */
const ANDERE_TAAL = /\/intl\/[^/]+\/(?!nl-NL|en-US)[a-z]{2}-[A-Z]{2}\.m?js$/;

/** Leaves out what this window never says: some thirty languages, which together weigh more than one of its own pages. */
const alleenNederlands: Plugin = {
  name: 'alleen-nederlands',
  enforce: 'pre',
  load: (id) => (ANDERE_TAAL.test(id) ? 'export default {};' : null),
};

/**
 * One script, one style sheet, nothing inline: what the content security policy of the asset handler allows. Files carry
 * a hash in their name, so that a page never meets a script of another build.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [alleenNederlands, react()],
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
