/** Switches that open the process to a debugger, weaken the page or load foreign code. A trailing `*` stands for any ending. */
const VERBODEN = [
  'inspect*', 'debug*', 'remote-debugging-*', 'remote-allow-origins', 'js-flags', 'v8-*', 'disable-web-security',
  'disable-site-isolation-trials', 'allow-running-insecure-content', 'allow-file-access-from-files', 'no-sandbox',
  'disable-*sandbox', 'host-rules', 'host-resolver-rules', 'proxy-*', 'ignore-certificate-errors*', 'load-extension',
  'disable-extensions-except', 'gpu-launcher', 'renderer-cmd-prefix', 'utility-cmd-prefix', 'ppapi-*', 'register-pepper-plugins',
  'enable-blink-features', 'unsafely-treat-insecure-origin-as-secure', 'user-data-dir', 'log-net-log', 'ssl-key-log-file',
  'enable-logging', 'log-file', 'auth-server-*', 'auth-negotiate-*', 'custom-devtools-frontend', 'require', 'r', 'import', 'e', 'eval',
]; // prettier-ignore

const PATRONEN = VERBODEN.map((naam) => new RegExp(`^${naam.replaceAll('*', '.*')}$`, 'i'));

/** The forbidden switches among the arguments, in the order given. Chromium takes `-x`, `--x`, `--x=y` and on Windows `/x`. */
export function verbodenArgumenten(argv: readonly string[], windows: boolean): string[] {
  return argv.filter((argument) => {
    const schakelaar = (windows ? /^(?:--?|\/)([^=]+)/ : /^--?([^=]+)/).exec(argument)?.[1];
    return schakelaar !== undefined && PATRONEN.some((patroon) => patroon.test(schakelaar));
  });
}
