import type { CustomScheme, Protocol } from 'electron';
import { bedien, STARTPAGINA, type Manifest } from './assets.ts';

/** Where our page lives in Electron. */
export const OORSPRONG = 'app://huisverbod';

/** The one address that the window ever shows. */
export const PAGINA_URL = `${OORSPRONG}${STARTPAGINA}`;

/** Rights of the scheme: an ordinary secure origin, without a way around the CSP and without CORS, streams or workers. */
export const SCHEMA: CustomScheme = { scheme: 'app', privileges: { standard: true, secure: true } };

/** Answers every request for `app://` from the manifest. */
export function registreerProtocol(protocol: Pick<Protocol, 'handle'>, manifest: Manifest): void {
  protocol.handle(SCHEMA.scheme, (verzoek) => {
    const { status, headers, body } = bedien(manifest, OORSPRONG, verzoek.method, verzoek.url);
    return new Response(new Uint8Array(body), { status, headers });
  });
}
