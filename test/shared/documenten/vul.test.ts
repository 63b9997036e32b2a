import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Blok } from '../../../shared/documenten/blok.ts';
import { Tekstwaarde } from '../../../shared/documenten/sjabloon/waarde.ts';
import { tekstdelen } from '../../../shared/documenten/tekst.ts';
import { leesSjabloon, vulSjabloon } from '../../../shared/documenten/vul.ts';
import { AppFout } from '../../../shared/fout.ts';

const VOORBLAD = '---\ntitel: Proef\nversie: 1\n---\n';
const waarde = (tekst: string, verplicht = false): Tekstwaarde => new Tekstwaarde('proef.veld', tekst, verplicht);
const vul = (romp: string, velden: object = {}): Blok[] => vulSjabloon(leesSjabloon(VOORBLAD + romp), velden).blokken;

function fout(werk: () => unknown): AppFout {
  try {
    werk();
  } catch (gegooid) {
    if (gegooid instanceof AppFout) return gegooid;
    throw gegooid;
  }
  throw new Error('er is niets geweigerd');
}

describe('what Markdown becomes', () => {
  test('headings, paragraphs, bold, italic and line breaks', () => {
    expect(vul('# Een\n\n## Twee\n\nA **b** *c*\\\nd\ne')).toEqual([
      { soort: 'kop', niveau: 1, delen: [{ tekst: 'Een' }] },
      { soort: 'kop', niveau: 2, delen: [{ tekst: 'Twee' }] },
      {
        soort: 'alinea',
        delen: [{ tekst: 'A ' }, { tekst: 'b', vet: true }, { tekst: ' ' }, { tekst: 'c', cursief: true }, { tekst: '\n' }, { tekst: 'd e' }],
      },
    ]);
  });

  test('lists, tables, labels with values, a line to write on, a box, a signature, a new page', () => {
    const blokken = vul(
      '1. a\n2. b\n\n- c\n\n| k | l |\n|---|---|\n| m | n |\n\n| | |\n|---|---|\n| naam | x |\n| teken hier | |\n\n> p\n>\n> q\n\n```ondertekening\nboven\n---\nonder\n```\n\n---\n\n## Blad',
    );
    expect(blokken).toEqual([
      { soort: 'lijst', genummerd: true, items: [[{ tekst: 'a' }], [{ tekst: 'b' }]] },
      { soort: 'lijst', genummerd: false, items: [[{ tekst: 'c' }]] },
      { soort: 'tabel', kop: [[{ tekst: 'k' }], [{ tekst: 'l' }]], rijen: [[[{ tekst: 'm' }], [{ tekst: 'n' }]]] },
      { soort: 'velden', rijen: [{ label: 'naam', waarde: [{ tekst: 'x' }] }, { label: 'teken hier', waarde: [] }] },
      { soort: 'kader', alineas: [[{ tekst: 'p' }], [{ tekst: 'q' }]] },
      { soort: 'ondertekening', boven: [[{ tekst: 'boven' }]], onder: [[{ tekst: 'onder' }]] },
      { soort: 'kop', niveau: 2, delen: [{ tekst: 'Blad' }], nieuwePagina: true },
    ]);
  });

  test('a new line within a cell, and nowhere else', () => {
    expect(vul('| k |\n|---|\n| a<br>**b**<br>{{ x }} |', { x: waarde('<br>') })).toEqual([
      { soort: 'tabel', kop: [[{ tekst: 'k' }]], rijen: [[[{ tekst: 'a' }, { tekst: '\n' }, { tekst: 'b', vet: true }, { tekst: '\n' }, { tekst: '<br>' }]]] },
    ]);
    expect(vul('| k |\n|---|\n| **a<br>*b*** |')).toEqual([
      { soort: 'tabel', kop: [[{ tekst: 'k' }]], rijen: [[[{ tekst: 'a', vet: true }, { tekst: '\n', vet: true }, { tekst: 'b', vet: true, cursief: true }]]] },
    ]);
    for (const romp of ['a<br>b', '**a<br>b**', '- a<br>b', '| k |\n|---|\n| a<br/>b |', '| k |\n|---|\n| <b>a</b> |']) expect(fout(() => vul(romp)).params).toMatchObject({ reden: 'OPMAAK', detail: 'html' });
  });

  test('a line with only tags leaves no empty line', () => {
    const romp = '{% for rij in rijen %}\n  {% if rij.naam %}\n- {{ rij.naam }}\n  {% endif %}\n{% endfor %}\n';
    const rijen = ['a', '', 'b'].map((naam) => ({ naam: waarde(naam) }));
    expect(vul(romp, { rijen })).toEqual([{ soort: 'lijst', genummerd: false, items: [[{ tekst: 'a' }], [{ tekst: 'b' }]] }]);
  });

  test('a sentence of the template that ends with a value has one full stop', () => {
    const zin = (x: string): string => vul('Daar: {{ x }}. Verder.', { x: waarde(x) }).flatMap(tekstdelen).join('');
    expect(['bij de buren', 'bij de buren.', 'Weg!', '‘Ik ga niet weg.’', 'bij de buren (rechts.)', 'bij de buren (rechts)', 'in de \'Kroon\''].map(zin)).toEqual([
      'Daar: bij de buren. Verder.',
      'Daar: bij de buren. Verder.',
      'Daar: Weg! Verder.',
      'Daar: ‘Ik ga niet weg.’ Verder.',
      'Daar: bij de buren (rechts.) Verder.',
      'Daar: bij de buren (rechts). Verder.',
      "Daar: in de 'Kroon'. Verder.",
    ]);
  });

  test('case, unless and elsif choose', () => {
    const romp = '{% case x %}{% when "a" %}A{% when "b" %}B{% else %}C{% endcase %}{% unless x %}leeg{% endunless %}';
    expect(['a', 'b', ''].map((x) => vul(romp, { x: waarde(x) }).flatMap(tekstdelen).join())).toEqual(['A', 'B', 'Cleeg']);
  });
});

describe('values', () => {
  test('an empty value is said, and a gap is marked', () => {
    expect(vul('{{ x }} {{ y }}', { x: waarde(''), y: waarde('', true) })).toEqual([
      { soort: 'alinea', delen: [{ tekst: 'niet bekend [nog in te vullen]' }] },
    ]);
  });

  test('blank lines of a value make paragraphs, other line ends line breaks', () => {
    expect(vul('Zo: {{ x }}', { x: waarde('een\r\ntwee\n \n\ndrie') })).toEqual([
      { soort: 'alinea', delen: [{ tekst: 'Zo: een\ntwee' }] },
      { soort: 'alinea', delen: [{ tekst: 'drie' }] },
    ]);
  });

  test.each([
    ['a\u0000b', 'TEKST_STUURTEKEN'],
    ['a\u001Bb', 'TEKST_STUURTEKEN'],
    ['a\u0085b', 'TEKST_STUURTEKEN'],
    ['a\u200Bb', 'TEKST_STUURTEKEN'],
    ['a\u2028b', 'TEKST_STUURTEKEN'],
    ['a\uD800b', 'TEKST_STUURTEKEN'],
    ['\uFEFFa', 'TEKST_STUURTEKEN'],
    ['a\u202Eb', 'TEKST_LEESRICHTING'],
    ['a\u200Fb', 'TEKST_LEESRICHTING'],
    ['a\u2067b', 'TEKST_LEESRICHTING'],
    ['a\uE000\uE010\uE001b', 'TEKST_EIGEN_TEKEN'],
    ['a\u{F0000}b', 'TEKST_EIGEN_TEKEN'],
    ['a\uFFFEb', 'TEKST_EIGEN_TEKEN'],
    ['a'.repeat(200_001), 'TEKST_TE_LANG'],
  ])('%j is refused by field, without its text', (tekst, code) => {
    const geweigerd = fout(() => vul('{{ x }}', { x: waarde(tekst) }));
    expect(geweigerd.code).toBe(code);
    expect(geweigerd.params['veld']).toBe('proef.veld');
    expect(JSON.stringify(geweigerd.params)).not.toContain(tekst);
  });

  test('joiners, soft hyphens, tabs and other scripts pass', () => {
    const tekst = 'Şükrü می\u200Cخواهم 👩\u200D👧 co\u00ADop\tx';
    expect(vul('{{ x }}', { x: waarde(tekst) }).flatMap(tekstdelen)).toEqual([tekst.replace('\t', ' ')]);
  });
});

const OVERAL = `# {{ x }}

{{ x }}

**{{ x }}** en *{{ x }}*

- {{ x }}

| a | b |
|---|---|
| {{ x }} | {{ x }} |

| | |
|---|---|
| {{ x }} | {{ x }} |

> {{ x }}

\`\`\`ondertekening
{{ x }}
---
{{ x }}
\`\`\`
`;

const VIJANDIG = [
  ['{{', '}}', '{%', '%}', '{% raw %}', '{{ x }}', '{% endif %}', '{#', '#', '##', '*', '**', '_', '|', '|---|', '<', '>', '<b>', '<!--', '`', '```', '~~~'],
  ['---', '===', '[', ']', '(', ')', '![', '[x](y)', '[[inhoud]]', '\\', '&amp;', '&#42;', '&', '"', "'", '$1', '$&', '$', '-', '+', '1.', '1)', '- [ ]'],
  ['\n', '\n\n', ' ', '    ', '\t', 'a', 'Z', 'é', 'ß', '中', '👩\u200D👧', '\u00A0', '\u200D', 'http://x.nl', 'ondertekening', ':', '...', '0'],
].flat();

const vijandig = fc.array(fc.constantFrom(...VIJANDIG), { maxLength: 40 }).map((delen) => delen.join(''));

describe('a value is never template and never markup', () => {
  const vorm = (blokken: readonly Blok[]): string[] => blokken.map((blok) => blok.soort);
  const gewoon = vul(OVERAL, { x: waarde('x') });

  test('any text shows as it is, and changes nothing around it', () => {
    fc.assert(
      fc.property(vijandig, (ruw) => {
        const tekst = ruw.replaceAll('\t', ' ').trim() || 'niet bekend';
        const blokken = vul(OVERAL, { x: waarde(ruw) });
        const zonderAlineas = (lijst: readonly Blok[]) => lijst.filter((blok) => blok.soort !== 'alinea');
        expect(vorm(zonderAlineas(blokken))).toEqual(vorm(zonderAlineas(gewoon)));
        const verwacht = zonderAlineas(gewoon).flatMap((blok) =>
          blok.soort === 'kader' ? [] : tekstdelen(blok).map((deel) => (deel === 'x' ? tekst : deel)),
        );
        const kaders = (lijst: readonly Blok[]) => lijst.filter((blok) => blok.soort === 'kader').flatMap(tekstdelen).join('\n\n');
        expect(zonderAlineas(blokken).flatMap((blok) => (blok.soort === 'kader' ? [] : tekstdelen(blok)))).toEqual(verwacht);
        expect(kaders(blokken)).toBe(tekst.replaceAll(/\n[ \t]*(?:\n[ \t]*)+/g, '\n\n'));
      }),
      { numRuns: 500 },
    );
  });

  test('a hundred thousand characters', () => {
    const tekst = '{{ x }}|*#`<'.repeat(8_334).slice(0, 100_000);
    expect(vul('{{ x }}', { x: waarde(tekst) }).flatMap(tekstdelen)).toEqual([tekst]);
  });
});

describe('a template that is not right is refused with its line', () => {
  test.each<[string, string, number]>([
    ['geen voorblad', 'VOORBLAD', 1],
    ['---\ntitel: T\n---\ntekst', 'VOORBLAD', 1],
    ['---\ntitel: T\nversie: nul\n---\ntekst', 'VOORBLAD', 1],
    ['---\ntitel: T\nkleur: rood\nversie: 1\n---\ntekst', 'VOORBLAD', 3],
    [`${VOORBLAD}\n`, 'LEEG', 1],
    [`${VOORBLAD}a\n\u202Eb`, 'TEKEN', 6],
    [`${VOORBLAD}a\n\uE000`, 'TEKEN', 6],
    [`${VOORBLAD}a\n\n{% if x %}b`, 'NIET_GESLOTEN', 7],
    [`${VOORBLAD}a\n\n{{ x`, 'HAKEN', 7],
    [`${VOORBLAD}a\n\n{% endif %}`, 'SLUIT_NIETS', 7],
    [`${VOORBLAD}a\n\n{% raw %}{{ x }}{% endraw %}`, 'TAG_ONBEKEND', 7],
    [`${VOORBLAD}a\n\n{% assign x = 1 %}`, 'TAG_ONBEKEND', 7],
    [`${VOORBLAD}a\n\n{% include 'b' %}`, 'TAG_ONBEKEND', 7],
    [`${VOORBLAD}a\n\n{% render 'b' %}`, 'TAG_ONBEKEND', 7],
    [`${VOORBLAD}a\n\n{{ x | raw }}`, 'FILTER', 7],
    [`${VOORBLAD}a\n\n{{ x | upcase }}`, 'FILTER', 7],
    [`${VOORBLAD}a\n\n{{ y }}`, 'VELD_ONBEKEND', 7],
    [`${VOORBLAD}a\n\n{{ x.constructor }}`, 'SYNTAXIS', 7],
    [`${VOORBLAD}a\n\n{{ ja }}`, 'GEEN_TEKSTVELD', 7],
    [`${VOORBLAD}a\n\n{{ "los" }}`, 'GEEN_TEKSTVELD', 7],
    [`${VOORBLAD}a\n\n{% for i in (1..9999) %}{% for j in (1..9999) %}b{% endfor %}{% endfor %}`, 'HERHALING', 7],
    [`${VOORBLAD}{% if ja %}\na\n{% endif %}\n\n<b>x</b>`, 'OPMAAK', 9],
    [`${VOORBLAD}a\n\n[b](c)`, 'OPMAAK', 7],
    [`${VOORBLAD}a\n\n![b](c)`, 'OPMAAK', 7],
    [`${VOORBLAD}a\n\n\`b\``, 'OPMAAK', 7],
    [`${VOORBLAD}a\n\n    b`, 'OPMAAK', 7],
    [`${VOORBLAD}a\n\n[b]: c`, 'OPMAAK', 7],
    [`${VOORBLAD}a\n\n***\n\nb`, 'NIEUWE_PAGINA', 7],
    [`${VOORBLAD}a\n\n#### b`, 'KOP', 7],
    [`${VOORBLAD}- a\n  - b`, 'LIJST', 5],
    [`${VOORBLAD}> # a`, 'KADER', 5],
    [`${VOORBLAD}| | | |\n|-|-|-|\n| a | b | c |`, 'VELDENTABEL', 5],
    [`${VOORBLAD}\`\`\`ondertekening\na\n\`\`\``, 'ONDERTEKENING', 5],
  ])('%j: %s in line %i', (tekst, reden, regel) => {
    const geweigerd = fout(() => vulSjabloon(leesSjabloon(tekst), { x: waarde('w'), ja: true }));
    expect(geweigerd.code).toBe('SJABLOON_ONGELDIG');
    expect(geweigerd.params).toMatchObject({ reden, regel });
  });
});
