import type { Bestand, Manifest } from '../../electron/shell/assets.ts';

const tekst = (type: string, inhoud: string): Bestand => ({ type, inhoud: new TextEncoder().encode(inhoud) });

/**
 * A page that tries what the policy forbids and keeps the outcome in `window.uitkomst`. It is served by the real asset
 * handler, and tries from its own script, because code that a test injects is not under the policy.
 */
export const PROEFPAGINA: Manifest = new Map([
  [
    '/index.html',
    tekst(
      'text/html; charset=utf-8',
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title><link rel="stylesheet" href="/proef.css"></head>
       <body><p id="rood" style="color: rgb(1, 2, 3)">tekst</p><form action="https://elders.invalid/"><button>Verstuur</button></form>
       <script>window.inline = true;</script><script type="module" src="/proef.js"></script></body></html>`,
    ),
  ],
  ['/proef.css', tekst('text/css; charset=utf-8', '#rood { font-weight: 700 }')],
  [
    '/proef.js',
    tekst(
      'text/javascript; charset=utf-8',
      `const uit = {};
       const probeer = async (naam, fn) => { try { uit[naam] = 'gelukt: ' + await fn(); } catch (fout) { uit[naam] = fout.name; } };
       const gebeurt = (ding, goed, mis) => new Promise((klaar, afgekeurd) => {
         ding.addEventListener(goed, () => klaar(goed)); ding.addEventListener(mis, () => afgekeurd(new TypeError(mis))); });
       const schendingen = [];
       document.addEventListener('securitypolicyviolation', (s) => schendingen.push(s.effectiveDirective));
       await probeer('eval', () => eval('1'));
       await probeer('functie', () => new Function('return 1')());
       await probeer('html', () => { document.createElement('div').innerHTML = '<b>x</b>'; return 'gezet'; });
       await probeer('beleid', () => { trustedTypes.createPolicy('eigen', {}); return 'gemaakt'; });
       await probeer('fetch', () => fetch('https://elders.invalid/'));
       await probeer('eigenFetch', () => fetch('/proef.css'));
       await probeer('socket', () => gebeurt(new WebSocket('wss://elders.invalid/'), 'open', 'error'));
       await probeer('plaatje', () => { const img = new Image(); img.src = 'https://elders.invalid/x.png'; return gebeurt(img, 'load', 'error'); });
       await probeer('werker', () => { const w = new Worker(URL.createObjectURL(new Blob(['1']))); return gebeurt(w, 'message', 'error'); });
       await probeer('frame', () => { const f = document.createElement('iframe'); f.src = 'https://elders.invalid/'; document.body.append(f); return 'geplaatst'; });
       await probeer('venster', () => String(window.open('https://elders.invalid/')));
       document.querySelector('form').requestSubmit();
       await new Promise((klaar) => setTimeout(klaar, 100));
       window.uitkomst = { uit, schendingen, inline: 'inline' in window,
         kleur: getComputedStyle(document.getElementById('rood')).color, vet: getComputedStyle(document.getElementById('rood')).fontWeight };`,
    ),
  ],
]);
