import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keurLogo } from '../../../electron/core/huisstijl/logo.ts';
import { AppFout } from '../../../shared/fout.ts';
import { MAX_LOGO_BYTES } from '../../../shared/instellingen/logo.ts';
import { png, pngDeel, SVG } from './plaatjes.ts';

const svg = (tekst: string) => keurLogo(Buffer.from(tekst));
const schoon = (tekst: string): string => Buffer.from(svg(tekst).bytes).toString();
const inTekening = (deel: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${deel}<rect width="5" height="5"/></svg>`;
function geweigerd(bytes: Uint8Array | string): string {
  try {
    keurLogo(Buffer.from(bytes as never));
    return 'TOEGELATEN';
  } catch (fout) {
    if (!(fout instanceof AppFout)) throw fout;
    return [fout.code, fout.params['reden']].filter(Boolean).join(' ');
  }
}

describe('a PNG', () => {
  it('keeps its picture and nothing else: no text, no place, nothing after the end', () => {
    const bestand = Buffer.concat([png(30, 12, [1, 2, 3], [['tEXt', 'Author\0J. de Wit'], ['eXIf', 'plaats']]), Buffer.from('<script>')]);
    const { soort, breedte, hoogte, bytes } = keurLogo(bestand);
    expect([soort, breedte, hoogte]).toEqual(['png', 30, 12]);
    expect(Buffer.compare(bytes, png(30, 12, [1, 2, 3]))).toBe(0);
    expect(Buffer.compare(keurLogo(bytes).bytes, bytes)).toBe(0);
  });

  it('is known by its content; a damaged one, a huge one and another file are refused', () => {
    expect(geweigerd('GIF89a...')).toBe('LOGO_SOORT');
    expect(geweigerd('%PDF-1.7')).toBe('LOGO_SOORT');
    expect(geweigerd(Buffer.alloc(MAX_LOGO_BYTES + 1))).toBe('LOGO_TE_GROOT');
    expect(geweigerd(png(3001, 1))).toBe('LOGO_ONBRUIKBAAR TE_VEEL_PIXELS');
    const heel = png(20, 20);
    for (const lengte of [9, 20, 40, heel.length - 5]) expect(geweigerd(heel.subarray(0, lengte))).toBe('LOGO_ONBRUIKBAAR PNG_BESCHADIGD');
    const omgevallen = Buffer.from(heel);
    omgevallen[heel.length - 20]! ^= 0xff;
    expect(geweigerd(omgevallen)).toBe('LOGO_ONBRUIKBAAR PNG_BESCHADIGD');
  });

  it('with a head that no reader knows, or with two heads, is refused', () => {
    const heel = png(4, 4);
    const met = (plek: number, waarde: number): Buffer => {
      const kop = Buffer.from(heel.subarray(16, 29));
      kop[plek] = waarde;
      return Buffer.concat([heel.subarray(0, 8), pngDeel('IHDR', kop), heel.subarray(33)]);
    };
    expect(geweigerd(met(8, 8))).toBe('TOEGELATEN');
    // Bits a sample, kind of colour (3 without a list of colours, 5 is none), compression, filter, passes.
    for (const [plek, waarde] of [[8, 3], [9, 3], [9, 5], [10, 1], [11, 1], [12, 2]] as const) expect(geweigerd(met(plek, waarde))).toBe('LOGO_ONBRUIKBAAR PNG_BESCHADIGD');
    expect(geweigerd(Buffer.concat([heel.subarray(0, 33), heel.subarray(8)]))).toBe('LOGO_ONBRUIKBAAR PNG_BESCHADIGD');
  });

  it('that promises more pixels than it has, or has more than it promises, is refused', () => {
    const klein = png(4, 4);
    const liegt = Buffer.from(png(40, 40));
    // The head of the large one with the pixels of the small one.
    expect(geweigerd(Buffer.concat([liegt.subarray(0, 33), klein.subarray(33)]))).toBe('LOGO_ONBRUIKBAAR PNG_BESCHADIGD');
    expect(geweigerd(Buffer.concat([klein.subarray(0, 33), liegt.subarray(33)]))).toBe('LOGO_ONBRUIKBAAR PNG_BESCHADIGD');
  });
});

describe('an SVG', () => {
  it('keeps its drawing', () => {
    const { soort, breedte, hoogte, weggelaten } = svg(SVG);
    expect([soort, breedte, hoogte, weggelaten]).toEqual(['svg', 240, 80, []]);
    const tekst = schoon(SVG);
    for (const deel of ['<svg xmlns="http://www.w3.org/2000/svg"', 'url(#verloop)', '<path class="merk"', 'Molenwaard &amp; omstreken', '<title>Molenwaard</title>']) expect(tekst).toContain(deel);
    expect(schoon(tekst)).toBe(tekst);
  });

  it.each([
    ['<script>alert(1)</script>', 'script'],
    ['<g onload="alert(1)"/>', 'onload'],
    ['<image href="https://example.org/x.png"/>', 'image'],
    ['<a href="https://example.org"><rect/></a>', 'a'],
    ['<foreignObject><body/></foreignObject>', 'foreignObject'],
    ['<animate attributeName="x"/>', 'animate'],
    ['<set attributeName="x"/>', 'set'],
    ['<style>@import url(https://example.org/x.css);</style>', 'style'],
    ['<style>rect{fill:url(https://example.org/x)}</style>', 'style'],
    [String.raw`<style>rect{fill:u\72l(https://example.org/x)}</style>`, 'style'],
    ['<rect fill="url(https://example.org/x)"/>', 'fill'],
    ['<rect fill="url(&#104;ttps://example.org/x)"/>', 'fill'],
    ['<rect style="background:url(\'//example.org/x\')"/>', 'style'],
    ['<path d="M0 0" xlink:href="https://example.org"/>', 'xlink:href'],
  ])('leaves out %s and says so', (deel, wat) => {
    const { bytes, weggelaten } = svg(inTekening(deel));
    expect(Buffer.from(bytes).toString()).not.toMatch(/example|script|alert|onload|import|foreign|animate|<set|<use|<a[ >]/);
    expect(weggelaten).toContain(wat);
  });

  it('has what is used more than once written out where it is used', () => {
    const tekst = schoon(inTekening('<defs><path id="p" class="k" d="M0 0"/><g id="twee"><use xlink:href="#p"/><use href="#p" x="2" y="-1.5" fill="red"/></g></defs><use href="#twee" transform="scale(2)" x="3" width="9"/>'));
    expect(tekst).not.toMatch(/<use|href/);
    expect(tekst).toContain('<g transform="scale(2) translate(3 0)"><g><g><path class="k" d="M0 0"/></g><g fill="red" transform="translate(2 -1.5)"><path class="k" d="M0 0"/></g></g></g>');
    expect(svg(inTekening('<path id="p" d="M0 0"/><use href="#p"/>')).weggelaten).toEqual([]);
    expect(schoon(tekst)).toBe(tekst);
  });

  it('that uses what is not there, is elsewhere, has a view of its own or never ends is refused, never drawn without it', () => {
    const keer = (deel: string, hoeVaak: number): string => Array.from({ length: hoeVaak }, (_, i) => `<g id="n${i + 1}">${deel.replaceAll('#', `#n${i}`)}</g>`).join('');
    for (const deel of [
      '<use href="#weg"/>', '<use/>', '<use href="https://example.org/x.svg#a"/>', '<symbol id="s"><path/></symbol><use href="#s"/>', '<g id="g"><use href="#g"/></g>',
      '<path id="p"/><use href="#p" x="10%"/>', `<path id="n0"/>${keer('<use href="#"/><use href="#"/><use href="#"/>', 9)}`,
    ])
      expect(geweigerd(inTekening(deel)), deel).toBe('LOGO_ONBRUIKBAAR SVG_VERWIJZING');
  });

  it('with a document type, an entity, an instruction or a mistake is refused', () => {
    const inhoud = '<svg viewBox="0 0 1 1"><rect/></svg>';
    expect(geweigerd(`<!DOCTYPE svg [<!ENTITY x "y">]>${inhoud}`)).toBe('LOGO_ONBRUIKBAAR SVG_ONLEESBAAR');
    expect(geweigerd(`<?xml version="1.0"?><?xml-stylesheet href="x.css"?>${inhoud}`)).toBe('LOGO_ONBRUIKBAAR SVG_ONLEESBAAR');
    for (const naam of ['constructor', '__proto__', '#0', '#1', '#xD800', '#xFFFE', '#1114112']) expect(geweigerd(inTekening(`<text>&${naam};</text>`))).toBe('LOGO_ONBRUIKBAAR SVG_ONLEESBAAR');
    expect(geweigerd(inTekening('<text>\u0001</text>'))).toBe('LOGO_ONBRUIKBAAR SVG_ONLEESBAAR');
    expect(geweigerd(inTekening('<style><![CDATA[\u0001]]></style>'))).toBe('LOGO_ONBRUIKBAAR SVG_ONLEESBAAR');
    expect(geweigerd(inTekening('<rect id="a" id="b"/>'))).toBe('LOGO_ONBRUIKBAAR SVG_ONLEESBAAR');
    for (const fout of ['<svg viewBox="0 0 1 1"><rect></svg>', '<svg viewBox="0 0 1 1">&x;</svg>', '<svg viewBox="0 0 1 1"/><svg/>', '<svg><g/></svg', '<svg a=b/>'])
      expect(geweigerd(fout)).toBe('LOGO_ONBRUIKBAAR SVG_ONLEESBAAR');
    expect(geweigerd('<svg><rect/></svg>')).toBe('LOGO_ONBRUIKBAAR SVG_ZONDER_MAAT');
    expect(geweigerd(`<svg viewBox="0 0 1 1">${'<g>'.repeat(80)}${'</g>'.repeat(80)}</svg>`)).toBe('LOGO_ONBRUIKBAAR SVG_ONLEESBAAR');
  });

  it('whatever it holds, what is kept is a drawing that cleaning leaves as it is, or it is refused', () => {
    const naam = fc.constantFrom('g', 'path', 'script', 'use', 'style', 'text', 'image', 'svg', 'x:y');
    const waarde = fc.oneof(fc.string(), fc.constantFrom('url(#a)', 'url(http://a)', 'javascript:a', 'M0 0', '&#60;script&#62;'));
    const attribuut = fc.tuple(fc.constantFrom('fill', 'd', 'onclick', 'href', 'xlink:href', 'style', 'id'), waarde).map(([wat, tekst]) => `${wat}="${tekst.replaceAll(/["<]/g, '')}"`);
    const element = fc.tuple(naam, fc.array(attribuut, { maxLength: 3 }), fc.string()).map(([wat, attributen, tekst]) => `<${wat} ${attributen.join(' ')}>${tekst}</${wat}>`);
    fc.assert(
      fc.property(fc.array(element, { maxLength: 4 }), (delen) => {
        const bron = inTekening(delen.join(''));
        if (geweigerd(bron) !== 'TOEGELATEN') return;
        const eens = schoon(bron);
        expect(schoon(eens)).toBe(eens);
        expect(eens).not.toMatch(/<(?:script|use|image|x:y)|\son\w+=|href=|url\(h/i);
      }),
      { numRuns: 300 },
    );
  });
});
