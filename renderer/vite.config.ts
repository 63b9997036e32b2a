import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * A script for the window and one for the pages behind it, one style sheet, nothing inline: what the content security policy
 * of the asset handler allows. Files carry a hash in their name, so that a page never meets a script of another build.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  // The behaviour library's own words in Dutch only, with English to fall back on.
  plugins: [{ ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' }, react()],
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
    chunkSizeWarningLimit: 1_000,
  },
});
