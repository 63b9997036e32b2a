import { describe, expect, test } from 'vitest';
import { documentTekst } from '../../../shared/documenten/tekst.ts';
import { noemtOpvang } from '../../../shared/documenten/opvangwoorden.ts';
import { jaarcijfersCsv } from '../../../shared/jaarcijfers/csv.ts';
import { jaarcijfersDocument } from '../../../shared/jaarcijfers/document.ts';
import { asstap } from '../../../shared/jaarcijfers/grafiek/kolommen.ts';
import { alsSvg } from '../../../shared/jaarcijfers/grafiek/svg.ts';
import { grafiekenVan } from '../../../shared/jaarcijfers/grafieken.ts';
import { gekozenJaar, procent } from '../../../shared/jaarcijfers/jaarcijfers.ts';
import { groepen } from '../../../shared/jaarcijfers/overzicht.ts';
import { jaarcijfers, TOONCIJFERS } from '../../../shared/jaarcijfers/vorm.ts';
import { figuren } from './figuren.ts';

const veel = figuren(240);
const weinig = figuren(9);
const document = (cijfers: typeof veel, metOpvang: boolean) => jaarcijfersDocument(cijfers, { gemeente: 'Veenwijk', briefhoofd: null, metOpvang, plaatjes: [] });

describe('the figures of a year', () => {
  test('cross to the window as their schema says', () => {
    for (const cijfers of [veel, weinig, figuren(0)]) expect(jaarcijfers.parse(cijfers)).toEqual(cijfers);
  });

  test('add up, over the parts and over the months', () => {
    const { cijfers } = gekozenJaar(veel);
    const som = (namen: readonly (keyof typeof cijfers)[]): number => namen.reduce((alles, naam) => alles + (cijfers[naam] ?? Number.NaN), 0);
    expect(som(['opgelegd', 'nietOpgelegd', 'vervallen', 'open'])).toBe(cijfers.meldingen);
    expect(som(['opgelegd', 'nietOpgelegd'])).toBe(cijfers.wegingen);
    expect(som(['geeindigd', 'ingetrokken', 'vernietigd', 'loopt'])).toBe(cijfers.opgelegd);
    expect(som(['hulpJa', 'hulpNee', 'hulpOnbekend'])).toBe(cijfers.opgelegd);
    expect(veel.maanden.reduce((alles, { cijfers: { meldingen } }) => alles + (meldingen ?? 0), 0)).toBe(cijfers.meldingen);
  });

  test('of few cases have no parts: under five meldingen there is nothing but their number, on screen, on paper and in the file', () => {
    const { cijfers } = gekozenJaar(weinig);
    expect(TOONCIJFERS.filter((cijfer) => cijfers[cijfer] !== null)).toEqual(['meldingen']);
    expect([cijfers.meldingen, weinig.maanden]).toEqual([3, []]);
    expect(grafiekenVan(weinig, true)[0]?.tabel.rijen.at(-1)).toEqual(['2026', '3', '–', '–', '–', '–']);
    expect(grafiekenVan(weinig, true)[0]?.tekening.vormen.findLast((vorm) => vorm.soort === 'vlak')).toMatchObject({ reeks: 'leeg' });
    const metGetal = jaarcijfersCsv(weinig, true).trim().split('\r\n').filter((regel) => regel.startsWith('2026;') && !regel.endsWith(';niet uitgesplitst'));
    expect(metGetal).toEqual(['2026;;Meldingen en besluiten;Meldingen;3;;']);
    expect(documentTekst(document(weinig, false))).toMatch(/Huisverboden opgelegd\s*–/);
  });

  test('of few cases, some of them destroyed, do not say how many: a case without an order may be kept shorter', () => {
    const met = figuren(0, [{ jaar: 2026, maand: 2, cijfer: 'nietOpgelegd', aantal: 2 }]);
    expect(gekozenJaar(met).vernietigdeDossiers).toBeNull();
    expect(documentTekst(document(met, false))).toContain('enkele uit 2026');
    expect(figuren(0).jaren.map(({ vernietigdeDossiers }) => vernietigdeDossiers)).toEqual([0]);
  });

  test('beside years of which more is shown have a column with a dash, not with a nought', () => {
    const vast = [{ jaar: 2025, maand: 1, cijfer: 'opgelegd', aantal: 9 }, { jaar: 2025, maand: 0, cijfer: 'geeindigd', aantal: 9 }] as const;
    const afloop = grafiekenVan(figuren(9, vast), false).find(({ id }) => id === 'afloop');
    expect(afloop?.tabel.rijen.at(-1)).toEqual(['2026', '–', '–', '–', '–', '–']);
    expect(afloop?.tekening.vormen.findLast((vorm) => vorm.soort === 'tekst' && vorm.vet === true)).toMatchObject({ tekst: '–' });
  });

  test('of a year without any case, beside a filled one, draw no chart of nothing', () => {
    const vast = [{ jaar: 2025, maand: 1, cijfer: 'opgelegd', aantal: 9 }, { jaar: 2025, maand: 0, cijfer: 'geeindigd', aantal: 9 }] as const;
    const leeg = figuren(0, vast);
    expect(gekozenJaar(leeg).cijfers).toMatchObject({ meldingen: 0, opgelegd: 0 });
    expect(grafiekenVan(leeg, true).map(({ id }) => id)).toEqual(['jaren', 'afloop', 'hulp']);
    expect(documentTekst(document(leeg, true))).not.toContain('per maand');
    expect(grafiekenVan(figuren(9, vast), true).map(({ id }) => id)).not.toContain('gebeurd');
    expect(grafiekenVan(figuren(0, vast, 2025), true).map(({ id }) => id)).toEqual(['jaren', 'afloop', 'hulp', 'gebeurd', 'maanden']);
  });

  test('of destroyed cases count, and then nothing of orders is shown by month', () => {
    const vast = [{ jaar: 2026, maand: 3, cijfer: 'opgelegd', aantal: 6 }, { jaar: 2026, maand: 0, cijfer: 'geeindigd', aantal: 6 }, { jaar: 2026, maand: 0, cijfer: 'hulpJa', aantal: 6 }] as const;
    const met = figuren(240, vast);
    expect(gekozenJaar(met)).toMatchObject({ vernietigdeDossiers: 6, cijfers: { opgelegd: (gekozenJaar(veel).cijfers.opgelegd ?? 0) + 6, geeindigd: (gekozenJaar(veel).cijfers.geeindigd ?? 0) + 6 } });
    expect(met.maanden[2]?.cijfers).toMatchObject({ opgelegd: (veel.maanden[2]?.cijfers.opgelegd ?? 0) + 6, geeindigd: null, hulpJa: null });
  });

  test('stand beside the four years before, and any year with cases can be chosen', () => {
    expect(figuren(240, [{ jaar: 2015, maand: 1, cijfer: 'opgelegd', aantal: 1 }]).jaren.map(({ jaar }) => jaar)).toEqual([2022, 2023, 2024, 2025, 2026]);
    expect(figuren(240, [], 2024)).toMatchObject({ keuze: [2026, 2025, 2024], jaren: [{ jaar: 2024 }] });
    expect(procent(1, 0)).toBeNull();
    expect(procent(2, 3)).toBe(67);
  });
});

describe('a chart', () => {
  test('has a table with the numbers that it draws', () => {
    for (const { tekening, tabel } of grafiekenVan(veel, true)) {
      const getekend = tekening.vormen.flatMap((vorm) => (vorm.soort === 'tekst' && vorm.vet === true ? [vorm.tekst] : []));
      const inTabel = tabel.rijen.flat().join(' ');
      for (const getal of getekend) expect(inTabel).toContain(getal);
    }
  });

  test('stays within its frame, with columns as high as their numbers', () => {
    for (const { tekening } of [...grafiekenVan(veel, true), ...grafiekenVan(weinig, true)])
      for (const vorm of tekening.vormen) if (vorm.soort === 'vlak') expect(vorm.x >= 0 && vorm.y >= 0 && vorm.x + vorm.breedte <= tekening.breedte && vorm.y + vorm.hoogte <= tekening.hoogte).toBe(true);
    const [jaren] = grafiekenVan(veel, false);
    const vlakken = jaren?.tekening.vormen.flatMap((vorm) => (vorm.soort === 'vlak' && vorm.reeks === 'een' && vorm.hoogte > 14 ? [vorm.hoogte] : [])) ?? [];
    const opgelegd = veel.jaren.map(({ cijfers }) => cijfers.opgelegd ?? 0).filter((aantal) => aantal > 0);
    expect(vlakken.map((hoogte) => Math.round((hoogte / (vlakken[0] ?? 1)) * (opgelegd[0] ?? 0)))).toEqual(opgelegd);
  });

  test('has an axis in whole steps', () => {
    expect([1, 4, 5, 7, 11, 42, 260].map(asstap)).toEqual([1, 1, 1, 2, 5, 10, 100]);
  });

  test('is one well-formed picture', () => {
    for (const { tekening } of grafiekenVan(veel, true)) {
      const svg = alsSvg(tekening);
      expect(svg).toMatch(/^<svg [^>]*>.*<\/svg>$/);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('what leaves the archive', () => {
  test('says nothing of shelter unless somebody chose that', () => {
    for (const tekst of [documentTekst(document(veel, false)), JSON.stringify(document(veel, false)), jaarcijfersCsv(veel, false)]) expect([noemtOpvang(tekst), /opvang/i.test(tekst)]).toEqual([false, false]);
    for (const tekst of [documentTekst(document(veel, true)), jaarcijfersCsv(veel, true)]) expect(tekst).toContain('Opvang');
    expect(document(veel, true).vertrouwelijkheid).toBe('Intern – niet bekendmaken');
  });

  test('has every figure with what it means, and each number as the screen has it', () => {
    const regels = jaarcijfersCsv(veel, true).trim().split('\r\n').map((regel) => regel.replace('\uFEFF', '').split(';'));
    expect(regels.every((rij) => rij.length === 7)).toBe(true);
    expect(regels.filter(([jaar, maand]) => jaar === '2026' && maand === '')).toHaveLength(groepen(true).flatMap(({ cijfers }) => cijfers).length);
    expect(regels.find(([jaar, maand, , naam]) => jaar === '2026' && maand === '' && naam === 'Opgelegd')?.[4]).toBe(String(gekozenJaar(veel).cijfers.opgelegd));
    expect(documentTekst(document(veel, false))).toContain('zelfde naam en geboortedatum');
  });
});
