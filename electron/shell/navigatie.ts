/** What can be prevented. */
type Tegenhoudbaar = { preventDefault(): void };

/** Electron's navigation events carry the address on the event itself. */
type Navigatie = Tegenhoudbaar & { readonly url: string };

/** The part of a web contents that navigation is guarded on. */
export type TeBewakenInhoud = {
  on(gebeurtenis: 'will-navigate' | 'will-frame-navigate' | 'will-redirect', fn: (event: Navigatie) => void): unknown;
  on(gebeurtenis: 'will-attach-webview' | 'select-bluetooth-device', fn: (event: Tegenhoudbaar) => void): unknown;
  setWindowOpenHandler(fn: () => { action: 'deny' }): void;
};

/** True for our page itself, at any place within it. A comparison of whole addresses: no prefix, no parsing. */
export function isEigenPagina(url: string, paginaUrl: string): boolean {
  return url.split('#', 1)[0] === paginaUrl;
}

/** Keeps a web contents on our page: no other address, no new window, no webview. */
export function bewaakNavigatie(inhoud: TeBewakenInhoud, paginaUrl: string): void {
  const houdTegen = (event: Navigatie): void => {
    if (!isEigenPagina(event.url, paginaUrl)) event.preventDefault();
  };
  inhoud.on('will-navigate', houdTegen);
  inhoud.on('will-frame-navigate', houdTegen);
  inhoud.on('will-redirect', houdTegen);
  inhoud.on('will-attach-webview', (event) => event.preventDefault());
  inhoud.on('select-bluetooth-device', (event) => event.preventDefault());
  inhoud.setWindowOpenHandler(() => ({ action: 'deny' }));
}
