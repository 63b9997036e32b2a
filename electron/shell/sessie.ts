import type { Session } from 'electron';

/** The parts of a session that are closed off. */
export type TeBeveiligenSessie = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setSpellCheckerEnabled'
  | 'allowNTLMCredentialsForDomains'
> & {
  readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'>;
  on(gebeurtenis: 'will-download', fn: (event: { preventDefault(): void }) => void): unknown;
};

/** Name of the session: without `persist:` it lives in memory, so that nothing of a dossier reaches the disk. */
export const SESSIE_NAAM = 'huisverbod';

/** Options of the session: no cache on disk either. */
export const SESSIE_OPTIES = { cache: false } as const;

/**
 * Closes a session: no permission, no device, no download, no dictionary from a server, no sign-on with the user's
 * Windows account, and no request but to our own files. `verpakt` false leaves the developer tools' own files reachable.
 */
export function beveiligSessie(sessie: TeBeveiligenSessie, oorsprong: string, verpakt: boolean): void {
  sessie.setPermissionRequestHandler((_inhoud, _recht, antwoord) => antwoord(false));
  sessie.setPermissionCheckHandler(() => false);
  sessie.setDevicePermissionHandler(() => false);
  sessie.setDisplayMediaRequestHandler((_verzoek, antwoord) => antwoord({}));
  sessie.setSpellCheckerEnabled(false);
  sessie.allowNTLMCredentialsForDomains('');
  sessie.on('will-download', (event) => event.preventDefault());
  sessie.webRequest.onBeforeRequest((verzoek, antwoord) => {
    antwoord({ cancel: !isToegestaanVerzoek(verzoek.url, verzoek.resourceType, oorsprong, verpakt) });
  });
}

/** Which requests leave the page at all: our own files, and pictures that are written out in the style sheet itself. */
export function isToegestaanVerzoek(url: string, soort: string, oorsprong: string, verpakt: boolean): boolean {
  if (url.startsWith(`${oorsprong}/`)) return true;
  if (url.startsWith('data:image/') && soort === 'image') return true;
  return !verpakt && url.startsWith('devtools://');
}
