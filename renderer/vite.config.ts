import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * One script, one style sheet, nothing inline: what the content security policy of the asset handler allows. Files carry
 * a hash in their name, so that a page never meets a script of another build.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
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
