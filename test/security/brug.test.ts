import { describe, expect, test } from 'vitest';
import { GROOTSTE_VRAAG, type Bericht } from '../../shared/contract/brug.ts';
import { beantwoord, isEigenAfzender } from '../../electron/shell/brug.ts';
import { registreerBrug, type KanaalIpc } from '../../electron/shell/kanaal.ts';
import { PAGINA_URL } from '../../electron/shell/protocol.ts';

const echo = async (naam: string, invoer: unknown) => ({ ok: true as const, value: { naam, invoer } });

describe('B22 the sender', () => {
  const hoofd = { url: PAGINA_URL };

  test.each([
    ['the main frame on our page', hoofd, hoofd, true],
    ['a frame that is gone', null, hoofd, false],
    ['another frame on our page', { url: PAGINA_URL }, hoofd, false],
  ])('%s', (_naam, afzender, hoofdframe, goed) => {
    expect(isEigenAfzender(afzender, hoofdframe, PAGINA_URL)).toBe(goed);
  });

  test.each(['about:blank', '', 'app://huisverbod/', `${PAGINA_URL}x`, `https://x/#${PAGINA_URL}`, 'data:text/html,x'])('the main frame on %j is not heard', (url) => {
    const frame = { url };
    expect(isEigenAfzender(frame, frame, PAGINA_URL)).toBe(false);
  });

  test('a place within our page is our page', () => {
    const frame = { url: `${PAGINA_URL}#/dossier/7` };
    expect(isEigenAfzender(frame, frame, PAGINA_URL)).toBe(true);
  });
});

describe('B23 from question to answer', () => {
  const gemeld: string[] = [];
  const vraag = async (tekst: unknown, verwerk: Parameters<typeof beantwoord>[1] = echo): Promise<unknown> => JSON.parse(await beantwoord(tekst, verwerk, (soort) => gemeld.push(soort)));
  const fout = (code: string) => ({ ok: false, error: { code, params: {} } });

  test('a command reaches the core and its answer comes back', async () => {
    expect(await vraag('["a.b",{"c":1}]')).toEqual({ ok: true, value: { naam: 'a.b', invoer: { c: 1 } } });
  });

  test.each([undefined, 7, '', '{}', '["a",1,2]', '[["a"]]'])('%j is refused', async (tekst) => {
    expect(await vraag(tekst)).toEqual(fout('BRUG_ONGELDIG'));
  });

  test('too long is refused before it is read', async () => {
    expect(await vraag(`["a","${'x'.repeat(GROOTSTE_VRAAG)}"]`)).toEqual(fout('BRUG_TE_GROOT'));
  });

  test('an exception gives a code, and its name alone is reported', async () => {
    gemeld.length = 0;
    const geheim = async (): Promise<never> => {
      throw new TypeError('Jansen woont op nummer 4');
    };
    expect(await vraag('["a"]', geheim)).toEqual(fout('ONVERWACHT'));
    expect(gemeld).toEqual(['TypeError']);
  });

  test('an answer that cannot cross is not half sent', async () => {
    expect(await vraag('["a"]', async () => ({ ok: true, value: new Date() }))).toEqual(fout('ONVERWACHT'));
  });
});

describe('B22 the channel', () => {
  const verzonden: [string, string][] = [];
  const handlers = new Map<string, Parameters<KanaalIpc['handle']>[1]>();
  const hoofd = { url: PAGINA_URL };
  let weg = false;
  let zend: (bericht: Bericht) => void = () => undefined;
  registreerBrug(
    { handle: (kanaal, fn) => void handlers.set(kanaal, fn) },
    { mainFrame: hoofd, send: (kanaal, tekst) => void verzonden.push([kanaal, tekst]), isDestroyed: () => weg },
    { roep: echo, luister: (fn) => ((zend = fn), () => undefined) },
    PAGINA_URL,
    () => undefined,
  );

  test('there is one handler, and only the main frame is answered', async () => {
    expect([...handlers.keys()]).toEqual(['huisverbod']);
    const handler = handlers.get('huisverbod');
    expect(await handler?.({ senderFrame: hoofd }, '["a"]')).toBe('{"ok":true,"value":{"naam":"a"}}');
    expect(await handler?.({ senderFrame: { url: PAGINA_URL } }, '["a"]')).toContain('BRUG_AFZENDER');
    expect(await handler?.({ senderFrame: null }, '["a"]')).toContain('BRUG_AFZENDER');
  });

  test('messages go to the window while it exists', () => {
    zend({ soort: 'vergrendeld', reden: 'slaap' });
    weg = true;
    zend({ soort: 'vergrendeld', reden: 'slaap' });
    expect(verzonden).toEqual([['huisverbod', '{"soort":"vergrendeld","reden":"slaap"}']]);
  });
});
