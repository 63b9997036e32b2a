import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leesBronnen, leesImports, leesVasteImports, WORTEL } from './bronnen.ts';
import { BODEM, kernmap, kringen, WOORDEN } from './kringen.ts';
import { overtredingen } from './lagen.ts';

const bronnen = leesBronnen();
const GROOTSTE_BESTAND = 400;
const MEDIAAN = 80;
const regels = (tekst: string): number => tekst.trimEnd().split('\n').length;

describe('layers', () => {
  test('every import is one that its layer may have', () => {
    expect(bronnen.flatMap((bron) => overtredingen(bron, leesImports(bron)))).toEqual([]);
  });

  test('the law knows no case: shared/wth imports itself and errors only', () => {
    const eigen = bronnen.filter(({ pad }) => pad.startsWith('shared/wth/'));
    const vreemd = eigen.flatMap((bron) => leesImports(bron).filter(({ naar, eigen: isEigen }) => isEigen && !/^shared\/(wth\/|fout\.ts)/.test(naar)).map(({ naar }) => `${bron.pad}: ${naar}`));
    expect(eigen.length).toBeGreaterThan(20);
    expect(vreemd).toEqual([]);
  });

  test.each(BODEM)('in the core $map rests on what lies under it alone', ({ map, mag }) => {
    const eigen = bronnen.filter(({ pad }) => kernmap(pad) === map);
    expect(eigen.length).toBeGreaterThan(5);
    expect(eigen.flatMap((bron) => leesImports(bron).filter(({ naar }) => naar.startsWith('electron/') && !mag.test(naar)).map(({ naar }) => `${bron.pad}: ${naar}`))).toEqual([]);
  });

  test.each(['electron/core', 'renderer/features'] as const)('no two folders of %s need each other', (wortel) => {
    expect(bronnen.filter(({ pad }) => pad.startsWith(`${wortel}/`)).length).toBeGreaterThan(100);
    expect(kringen(bronnen, wortel)).toEqual([]);
    const proef = (pad: string, naar: string) => ({ pad: `${wortel}/${pad}`, tekst: `import { a } from '../${naar}';` });
    const drie = [proef('a/een.ts', 'b/een.ts'), proef('b/een.tsx', 'c/een.ts'), proef('c/een.ts', 'a/een.tsx')];
    expect(kringen(drie, wortel)).toEqual(['a en b', 'a en c', 'b en c']);
    expect(kringen(drie.slice(0, 2), wortel)).toEqual([]);
  });

  test('no two folders of shared need each other, but for the needs of words that are named, and each of those is one still', () => {
    expect(bronnen.filter(({ pad }) => pad.startsWith('shared/')).length).toBeGreaterThan(200);
    expect(kringen(bronnen, 'shared', WOORDEN)).toEqual([]);
    expect(WOORDEN.filter((een) => kringen(bronnen, 'shared', WOORDEN.filter((ander) => ander !== een)).length === 0)).toEqual([]);
    expect(WOORDEN.length).toBeLessThanOrEqual(2);
    // What lies beside the folders rests on the law alone: it closes no circle unseen.
    const ernaast = bronnen.filter(({ pad }) => /^shared\/[^/]+$/.test(pad));
    expect(ernaast.flatMap((bron) => leesImports(bron).filter(({ naar, eigen }) => eigen && !/^shared\/(wth\/|[^/]+$)/.test(naar)))).toEqual([]);
  });

  test('in the core, and there alone, a handler may bring together what does not need each other', () => {
    const met = (wortel: string) => [
      { pad: `${wortel}/a/een.ts`, tekst: "import { a } from '../b/een.ts';" },
      { pad: `${wortel}/b/handlers.ts`, tekst: "import { a } from '../a/een.ts';" },
    ];
    expect(kringen(met('electron/core'), 'electron/core')).toEqual([]);
    expect(kringen(met('renderer/features'), 'renderer/features')).toEqual(['a en b']);
  });

  test('every imported package is listed in package.json', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(WORTEL, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
    const bekend = new Set(Object.keys({ ...dependencies, ...devDependencies }));
    const vreemd = bronnen.flatMap((bron) =>
      leesImports(bron)
        .filter(({ naar, eigen, alleenType }) => !eigen && !alleenType && !naar.startsWith('node:') && !bekend.has(naar))
        .map(({ naar }) => `${bron.pad}: ${naar}`),
    );
    expect(vreemd).toEqual([]);
  });

  test('what runs in the packaged application imports no development dependency', () => {
    const { dependencies } = JSON.parse(readFileSync(join(WORTEL, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
    const vreemd = bronnen
      .filter(({ pad }) => /^(shared|electron\/core|electron\/shell)\//.test(pad))
      .flatMap((bron) =>
        leesImports(bron)
          .filter(({ naar, eigen, alleenType }) => !eigen && !alleenType && !naar.startsWith('node:') && !(naar in dependencies))
          .map(({ naar }) => `${bron.pad}: ${naar}`),
      );
    expect(vreemd).toEqual([]);
  });

  test('the window begins without the schemas of the contract and without what makes documents', () => {
    const bij = new Map(bronnen.map((bron) => [bron.pad, bron]));
    const bereikt = new Set<string>(['renderer/start.tsx']);
    for (const pad of bereikt) {
      const bron = bij.get(pad);
      if (bron !== undefined) for (const { naar, alleenType } of leesVasteImports(bron)) if (!alleenType) bereikt.add(naar);
    }
    expect([...bereikt].filter((naar) => /^(zod|liquidjs|mdast-.*|shared\/contract\/contract\.ts)$/.test(naar))).toEqual([]);
    expect(bereikt.size).toBeGreaterThan(100);
  });

  test('electron is imported as a value in main.ts and preload.ts alone', () => {
    const waarde = bronnen.filter((bron) => !bron.pad.startsWith('test/') && leesImports(bron).some(({ naar, alleenType }) => naar === 'electron' && !alleenType));
    expect(waarde.map(({ pad }) => pad).sort()).toEqual(['electron/main.ts', 'electron/preload.ts']);
  });
});

describe('the reader of imports', () => {
  const bron = {
    pad: 'shared/wth/proef.ts',
    tekst: `
      import { a } from '../fout.ts'; import b, { type C } from "date-fns/locale";
      import type { D } from 'electron'; import './stijl.css'; export * from './ander.ts'; export type { K } from 'zod';
      const e = await import('node:fs/promises'); type F = typeof import('vite'); const g = require('docx'); await import(g);
      // import h from 'nooit'; het adres 'https://x.nl' blijft
      /* import i from 'nooit'; */
      import {
        j,
      } from '@scope/pakket/diep';`,
  };

  test('sees every form and no comment', () => {
    expect(leesImports(bron).map(({ naar, alleenType }) => `${naar}${alleenType ? ' (type)' : ''}`).sort()).toEqual(
      ['@scope/pakket', 'date-fns', 'docx', 'electron (type)', 'node:fs', 'shared/fout.ts', 'shared/wth/ander.ts', 'shared/wth/stijl.css', 'vite (type)', 'zod (type)', 'berekend'].sort(),
    );
  });

  test.each([
    ['shared/wth/a.ts', "import fs from 'node:fs';"],
    ['shared/wth/a.ts', "import { b } from '../../electron/core/b.ts';"],
    ['electron/core/a.ts', "import { app } from 'electron';"],
    ['electron/core/a.ts', "import http from 'node:http';"],
    ['electron/core/a.ts', "import { b } from '../shell/b.ts';"],
    ['electron/shell/a.ts', "import { app } from 'electron';"],
    ['renderer/a.tsx', "import { b } from '../electron/core/b.ts';"],
    ['renderer/a.tsx', "import fs from 'node:fs';"],
    ['elders/a.ts', ''],
  ])('in %s the line %s is refused', (pad, tekst) => {
    expect(overtredingen({ pad, tekst }, leesImports({ pad, tekst }))).toHaveLength(1);
  });
});

describe('size and shape', () => {
  test('no file is longer than 400 lines, and half are under 80', () => {
    expect([...bronnen, ...leesBronnen(/\.css$/)].filter(({ tekst }) => regels(tekst) > GROOTSTE_BESTAND).map(({ pad }) => pad)).toEqual([]);
    const lengtes = bronnen.filter(({ pad }) => !pad.startsWith('test/')).map(({ tekst }) => regels(tekst)).sort((a, b) => a - b);
    expect(lengtes[Math.floor(lengtes.length / 2)]).toBeLessThan(MEDIAAN);
  });

  test('nothing lies in the project folder that does not belong there', () => {
    const bekend = ['electron', 'renderer', 'shared', 'resources', 'test', 'electron-builder.yml', 'package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'LICENSE'];
    const gemaakt = ['node_modules', 'out'];
    expect(readdirSync(WORTEL).filter((naam) => !naam.startsWith('.') && !bekend.includes(naam) && !gemaakt.includes(naam))).toEqual([]);
  });

  test.each(['electron', 'renderer', 'shared', 'resources', 'test'])('%s has a README of at most 40 lines', (map) => {
    expect(regels(readFileSync(join(WORTEL, map, 'README.md'), 'utf8'))).toBeLessThanOrEqual(40);
  });

  test('no test is skipped, alone or still to do', () => {
    const verboden = /\.(skip|only|todo|skipIf|runIf|fails)\b/;
    expect(bronnen.filter(({ pad, tekst }) => /\.test\.tsx?$/.test(pad) && pad !== 'test/architecture/lagen.test.ts' && verboden.test(tekst)).map(({ pad }) => pad)).toEqual([]);
  });
});
