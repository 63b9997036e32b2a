import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** One built file, in memory: together they are less than two megabytes. */
export type Bestand = { readonly type: string; readonly inhoud: Uint8Array };

/** Every file that the window may ask for, by path (`/index.html`). What is not in it does not exist. */
export type Manifest = ReadonlyMap<string, Bestand>;

/** What the handler answers; the host turns it into its own kind of response. */
export type AssetAntwoord = { readonly status: 200 | 404 | 405; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array };

/** The page that the window opens, below the origin of the host. */
export const STARTPAGINA = '/index.html';

const TYPEN: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Device and browser features that the page never needs; none is given to anyone. */
const FUNCTIES = [
  'accelerometer', 'autoplay', 'camera', 'clipboard-read', 'clipboard-write', 'display-capture', 'encrypted-media',
  'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'keyboard-map', 'local-fonts', 'magnetometer',
  'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-create', 'publickey-credentials-get',
  'screen-wake-lock', 'serial', 'storage-access', 'usb', 'window-management', 'xr-spatial-tracking',
]; // prettier-ignore

/** Headers of every answer, a refusal included. */
export const VEILIGE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CSP,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': FUNCTIES.map((naam) => `${naam}=()`).join(', '),
  'cache-control': 'no-store',
};

/**
 * Answers one request for a built file. The path is looked up as it stands, without decoding or resolving: `..%2f`, `%00`,
 * a double slash or a query simply name nothing. Pure; `oorsprong` is the host's own, for instance `app://huisverbod`.
 */
export function bedien(manifest: Manifest, oorsprong: string, methode: string, url: string): AssetAntwoord {
  if (methode !== 'GET') return antwoord(405, 'text/plain; charset=utf-8', new Uint8Array(), { allow: 'GET' });
  const bestand = url.startsWith(`${oorsprong}/`) ? manifest.get(url.slice(oorsprong.length)) : undefined;
  if (!bestand) return antwoord(404, 'text/plain; charset=utf-8', new Uint8Array());
  return antwoord(200, bestand.type, bestand.inhoud);
}

function antwoord(status: AssetAntwoord['status'], type: string, body: Uint8Array, extra: Record<string, string> = {}): AssetAntwoord {
  return { status, headers: { ...VEILIGE_HEADERS, ...extra, 'content-type': type, 'content-length': String(body.byteLength) }, body };
}

/**
 * Reads the built renderer into a manifest. A file of a kind that we do not know is a mistake in the build, and stops.
 * Folder by folder, because inside Electron's archive a recursive listing is not to be relied on.
 */
export function leesManifest(map: string): Manifest {
  return new Map(leesMap(map, ''));
}

function leesMap(map: string, voor: string): [string, Bestand][] {
  return readdirSync(map, { withFileTypes: true }).flatMap((deel): [string, Bestand][] => {
    const pad = join(map, deel.name);
    if (deel.isDirectory()) return leesMap(pad, `${voor}/${deel.name}`);
    const type = TYPEN[extname(deel.name)];
    if (!type) throw new Error(`Onbekend soort bestand in de bouw: ${deel.name}`);
    return [[`${voor}/${deel.name}`, { type, inhoud: readFileSync(pad) }]];
  });
}
