import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bedoeldeNaam } from '../../../../shared/documenten/keuring/afstand.ts';
import { isGoedTeKeuren, keurSjabloon, type Bevinding } from '../../../../shared/documenten/keuring/keur.ts';
import { keuzenVan, onderdelenVan } from '../../../../shared/documenten/keuring/onderdelen.ts';
import { DOCUMENT_SOORTEN, type DocumentSoort } from '../../../../shared/documenten/soorten.ts';
import { veldenVan } from '../../../../shared/documenten/velden/catalogus.ts';
import { bevindingTekst } from '../../../../shared/tekst/keuring.ts';
import { voorbeeldTekst } from '../../../../shared/tekst/sjablonen.ts';
import { sjablonen } from '../../../voorbeelden/sjablonen.ts';
import { alleVoorbeelden, voorbeeldDossiers } from '../../../../shared/voorbeelden/index.ts';

const MODEL = sjablonen['beschikking'].tekst;
/** One in writing and one orally announced: enough to see what falls away. */
const TWEE = voorbeeldDossiers.filter(({ naam }) => naam === 'gewoon' || naam === 'mondeling');
const keur = (tekst: string): Bevinding[] => keurSjabloon('beschikking', tekst, TWEE);
/** The model text with something after it, and the line on which that comes. */
const metRegel = (regel: string): { tekst: string; regel: number } => ({ tekst: `${MODEL.trimEnd()}\n\n${regel}\n`, regel: MODEL.trimEnd().split('\n').length + 2 });
/** The model text without what prints this field, whatever condition stands around it. */
const zonderVeld = (veld: string): string => MODEL.replaceAll(`{{ ${veld} }}`, '');

test('every sample case has a name that a person chooses it by', () => {
  for (const { naam } of alleVoorbeelden) expect(voorbeeldTekst(naam)).toMatch(/^[A-Z].{5,}/);
});

describe('the model texts', () => {
  test.each(DOCUMENT_SOORTEN)('%s passes on every sample case', (soort) => {
    expect(keurSjabloon(soort, sjablonen[soort].tekst, alleVoorbeelden)).toEqual([]);
  });

  test.each(DOCUMENT_SOORTEN)('every element of %s is brought by fields that it may hold', (soort) => {
    const mag = new Set(veldenVan(soort).map(({ naam }) => naam));
    expect(onderdelenVan(soort).flatMap(({ velden = [] }) => velden).filter((velden) => !keuzenVan(velden).some((naam) => mag.has(naam)))).toEqual([]);
  });
});

/** Thirty ways to spoil a text; each must be told as itself. */
const KAPOT: readonly [wat: string, tekst: string, verwacht: Partial<Bevinding> & { code: Bevinding['code'] }][] = [
  ['a field that is mistyped', metRegel('{{ woning.adress }}').tekst, { code: 'VELD_ONBEKEND', veld: 'woning.adress', bedoeld: 'woning.adres' } as never],
  ['a field that nobody could mean', metRegel('{{ postduif }}').tekst, { code: 'VELD_ONBEKEND', veld: 'postduif', bedoeld: '' } as never],
  ['a mistyped field within a condition', metRegel('{% if aanzegging.momnt %}x{% endif %}').tekst, { code: 'VELD_ONBEKEND', bedoeld: 'aanzegging.moment' } as never],
  ['a field of another document', metRegel('{{ geadresseerde.naam }}').tekst, { code: 'VELD_NIET_HIER', veld: 'geadresseerde.naam' } as never],
  ['an if that does not close', metRegel('{% if aanzegging.moment %}x').tekst, { code: 'ONLEESBAAR', reden: 'NIET_GESLOTEN', detail: 'if' } as never],
  ['a for that does not close', metRegel('{% for groep in feitgroepen %}x').tekst, { code: 'ONLEESBAAR', reden: 'NIET_GESLOTEN', detail: 'for' } as never],
  ['a case that does not close', metRegel('{% case grond.soort %}{% when "gevaar" %}x').tekst, { code: 'ONLEESBAAR', reden: 'NIET_GESLOTEN', detail: 'case' } as never],
  ['an endif without if', metRegel('{% endif %}').tekst, { code: 'ONLEESBAAR', reden: 'SLUIT_NIETS', detail: 'endif' } as never],
  ['braces that do not close', metRegel('{{ woning.adres ').tekst, { code: 'ONLEESBAAR', reden: 'HAKEN', detail: '{{' } as never],
  ['a filter', metRegel('{{ woning.adres | upcase }}').tekst, { code: 'ONLEESBAAR', reden: 'FILTER' } as never],
  ['an assignment', metRegel('{% assign x = 1 %}').tekst, { code: 'ONLEESBAAR', reden: 'TAG_ONBEKEND', detail: 'assign' } as never],
  ['an include', metRegel('{% include "x" %}').tekst, { code: 'ONLEESBAAR', reden: 'TAG_ONBEKEND', detail: 'include' } as never],
  ['a raw block', metRegel('{% raw %}{{ x }}{% endraw %}').tekst, { code: 'ONLEESBAAR', reden: 'TAG_ONBEKEND', detail: 'raw' } as never],
  ['a list asked for itself', metRegel('{% if feitgroepen %}x{% endif %}').tekst, { code: 'ONLEESBAAR', reden: 'GEEN_VOORWAARDE' } as never],
  ['a list printed', metRegel('{{ feitgroepen }}').tekst, { code: 'ONLEESBAAR', reden: 'GEEN_TEKSTVELD' } as never],
  ['an unknown part of a row', metRegel('{% for groep in feitgroepen %}\n- {{ groep.nietes }}\n{% endfor %}').tekst, { code: 'ONLEESBAAR', reden: 'VELD_ONBEKEND' } as never],
  ['a repetition over a range', metRegel('{% for a in (1..999999) %}x{% endfor %}').tekst, { code: 'ONLEESBAAR', reden: 'HERHALING' } as never],
  ['four repetitions within one another', metRegel('{% for a in feitgroepen %}{% for b in feitgroepen %}{% for c in feitgroepen %}{% for d in feitgroepen %}x{% endfor %}{% endfor %}{% endfor %}{% endfor %}').tekst, { code: 'ONLEESBAAR', reden: 'HERHALING_DIEP' } as never],
  ['HTML', metRegel('<b>x</b>').tekst, { code: 'ONLEESBAAR', reden: 'OPMAAK' } as never],
  ['a link', metRegel('[x](https://x.example)').tekst, { code: 'ONLEESBAAR', reden: 'OPMAAK' } as never],
  ['an image', metRegel('![x](x.png)').tekst, { code: 'ONLEESBAAR', reden: 'OPMAAK' } as never],
  ['a list in a list', metRegel('- a\n  - b').tekst, { code: 'ONLEESBAAR', reden: 'LIJST' } as never],
  ['a heading of level four', metRegel('#### x').tekst, { code: 'ONLEESBAAR', reden: 'KOP' } as never],
  ['a signature without a line', metRegel('```ondertekening\nx\n```').tekst, { code: 'ONLEESBAAR', reden: 'ONDERTEKENING' } as never],
  ['thousands of marks', metRegel('_a*'.repeat(6000)).tekst, { code: 'ONLEESBAAR', reden: 'TE_ZWAAR' } as never],
  ['thousands of brackets, a line each', metRegel('[\n'.repeat(9000)).tekst, { code: 'ONLEESBAAR', reden: 'TE_ZWAAR' } as never],
  ['a control character', metRegel('a\u0007b').tekst, { code: 'ONLEESBAAR', reden: 'TEKEN' } as never],
  ['a mark that turns the reading direction', metRegel('a\u202Eb').tekst, { code: 'ONLEESBAAR', reden: 'TEKEN' } as never],
  ['no front', MODEL.replace(/^---\n[\s\S]*?\n---\n/, ''), { code: 'ONLEESBAAR', reden: 'VOORBLAD' } as never],
  ['nothing but a front', '---\ntitel: x\nversie: 1\n---\n', { code: 'ONLEESBAAR', reden: 'LEEG' } as never],
  ['no end of the order', zonderVeld('huisverbod.einde'), { code: 'VEREIST_ONTBREEKT', veld: 'huisverbod.einde', artikel: 'Wth 2 lid 4 onder a' } as never],
  ['the reasons within a condition', MODEL.replaceAll('{{ grond.belangenafweging }}', '{% if aanzegging.moment %}{{ grond.belangenafweging }}{% endif %}'), { code: 'VEREIST_VALT_WEG', veld: 'grond.belangenafweging' } as never],
  ['no word about griffierecht', MODEL.replaceAll(/griffierecht/gi, 'geld'), { code: 'VASTE_TEKST_ONTBREEKT', wat: 'geen griffierecht' } as never],
  ['a word about a place to sleep', metRegel('De gemeente zorgt voor een slaapplaats.').tekst, { code: 'NOEMT_OPVANG' } as never],
];

test('only a decision about shelter may speak of it', () => {
  const met = (soort: DocumentSoort): string[] => keurSjabloon(soort, metRegel('De gemeente zorgt voor een slaapplaats.').tekst, []).map(({ code }) => code);
  expect(met('beschikking')).toContain('NOEMT_OPVANG');
  expect(met('intrekking')).toContain('NOEMT_OPVANG');
  expect([...met('opvangbesluit'), ...met('opvangverlenging')]).not.toContain('NOEMT_OPVANG');
});

/** Every sample is of an order with a dwelling that has something to it, a court with a telephone, people it is about. Not every case is. */
describe('a condition that is met in every sample case', () => {
  const ZIN = 'U betaalt **geen griffierecht**';
  const binnen = (wat: string, vraag: string): string => MODEL.replace(wat, `{% if ${vraag} %}${wat}{% endif %}`);
  const fouten = (tekst: string): Partial<Bevinding>[] => keurSjabloon('beschikking', tekst, alleVoorbeelden).filter(({ fout }) => fout);

  test.each(['woning.bijbehorend', 'rechtbank.telefoon', 'contactverbod.size > 0', "betrokkene.naam contains 'e'", '1 == 1', 'raadsman.gewenst'])('keeps no fixed sentence: %s', (vraag) => {
    const tekst = binnen(ZIN, vraag);
    const regel = tekst.split('\n').findIndex((een) => een.includes(`{% if ${vraag} %}${ZIN}`)) + 1;
    expect(fouten(tekst)).toEqual([{ code: 'VASTE_TEKST_VALT_WEG', wat: 'geen griffierecht', artikel: 'Wth 6 lid 3', regel, voorbeeld: '', fout: true }]);
    expect(bevindingTekst(fouten(tekst)[0] as Bevinding).wat).toBe('Geen griffierecht (Wth 6 lid 3) kan wegvallen.');
  });

  test.each(['woning.bijbehorend', 'gemeente.telefoon'])('keeps no required field, also one of its own group: %s', (vraag) => {
    expect(fouten(MODEL.replaceAll('{{ woning.adres }}', `{% if ${vraag} %}{{ woning.adres }}{% endif %}`))).toMatchObject([{ code: 'VEREIST_VALT_WEG', veld: 'woning.adres', artikel: 'Wth 2 lid 4 onder a', voorbeeld: '' }]);
    expect(fouten(MODEL.replaceAll('{{ woning.adres }}', `{% if ${vraag} %}{{ woning["adres"] }}{% endif %}`))).toMatchObject([{ code: 'VEREIST_VALT_WEG', veld: 'woning.adres' }]);
    expect(fouten(MODEL.replaceAll('{% for groep in feitgroepen %}', `{% if ${vraag} %}{% for groep in feitgroepen %}`).replaceAll('{% endfor %}', '{% endfor %}{% endif %}')).length).toBeGreaterThan(0);
  });

  test('nor what every case has, also when it is about a choice of the same group', () => {
    const van = (veld: string, vraag: string) => keurSjabloon('verlenging', sjablonen.verlenging.tekst.replaceAll(`{{ ${veld} }}`, `{% if ${vraag} %}{{ ${veld} }}{% endif %}`), alleVoorbeelden).map((een) => ('veld' in een ? een.veld : een.code));
    expect([van('verlenging.nieuwEinde', 'verlenging.gemotiveerd'), van('verlenging.feiten', 'verlenging.raadsman')]).toEqual([['verlenging.nieuwEinde'], ['verlenging.feiten']]);
    expect(van('ditBesluit.verhindering', "ditBesluit.ondertekening == 'waarnemer'")).toEqual([]);
  });

  test('keeps what stands in each of its branches, or what it is about itself', () => {
    expect(fouten(MODEL.replace(ZIN, `{% if rechtbank.telefoon %}${ZIN}{% else %}${ZIN}{% endif %}`))).toEqual([]);
    expect(fouten(MODEL.replace(ZIN, `{% case besluit.ondertekening %}{% when 'burgemeester' %}${ZIN}{% else %}${ZIN}{% endcase %}`))).toEqual([]);
    expect(fouten(MODEL.replaceAll('{{ woning.adres }}', '{% if woning.adres %}{{ woning.adres }}{% endif %}'))).toEqual([]);
  });

  test.each<[string, string[], string]>([
    ['whether what the law wants beside it is there', ['aanzegging.moment', 'aanzegging.plaats', 'aanzegging.door', 'aanzegging.redenSpoed'], '{% if aanzegging.moment %}Op {{ aanzegging.moment }} aangezegd in {{ aanzegging.plaats }} door {{ aanzegging.door }}: {{ aanzegging.redenSpoed }}{% endif %}'],
    ['who signs, and by which decision', ['besluit.hulpofficier', 'besluit.mandaat'], '{% if besluit.hulpofficier %}{{ besluit.hulpofficier }} tekent ({{ besluit.mandaat }}).{% endif %}'],
    ['every answer of a choice, one after the other', ['grond.onmiddellijk'], "{% if grond.soort == 'gevaar' %}Gevaar: {{ grond.onmiddellijk }}{% elsif grond.soort == 'vermoeden' %}Vermoeden: {{ grond.onmiddellijk }}{% endif %}"],
  ])('a text that asks %s is no worse for it', (_, velden, regel) => {
    expect(fouten(`${velden.reduce((tekst, veld) => tekst.replaceAll(`{{ ${veld} }}`, 'dat'), MODEL)}\n\n${regel}\n`)).toEqual([]);
  });

  test('but not one that asks what need not be there, or for one answer only', () => {
    const met = (veld: string, vraag: string): unknown[] => fouten(MODEL.replaceAll(`{{ ${veld} }}`, `{% if ${vraag} %}{{ ${veld} }}{% endif %}`)).map((een) => ('veld' in een ? een.veld : een.code));
    expect(met('aanzegging.plaats', 'aanzegging.getuige')).toContain('aanzegging.plaats');
    expect(met('aanzegging.plaats', "aanzegging.door contains 'a'")).toContain('aanzegging.plaats');
    expect(met('grond.onmiddellijk', "grond.soort == 'gevaar'")).toContain('grond.onmiddellijk');
  });
});

test.each(['De gemeente regelt op**vang**.', 'De gemeente regelt &#111;pvang.', 'De gemeente regelt op&shy;vang.', 'U kunt naar een hotel.', 'Er is een slaapplek.'])('a place to sleep in other words, or cut up: %s', (zin) => {
  const [eerste] = keurSjabloon('kennisgeving-huisgenoot', `${sjablonen['kennisgeving-huisgenoot'].tekst}\n\n${zin}\n`, alleVoorbeelden);
  expect(eerste).toMatchObject({ code: 'NOEMT_OPVANG', fout: true });
  expect(bevindingTekst(eerste as Bevinding).wat).toContain('over een plek om te slapen');
});

describe('what no document can do without', () => {
  test('is named of every kind', () => {
    expect(DOCUMENT_SOORTEN.filter((soort) => onderdelenVan(soort).length === 0)).toEqual([]);
  });

  test.each<[DocumentSoort, string]>([
    ['opvangbesluit', 'opvang.einde'],
    ['opvangverlenging', 'opvang.redenen'],
    ['volmacht', 'procedure.vertegenwoordiger'],
    ['telefoonnotitie-uitspraak', 'uitspraak.gebeld'],
    ['mededeling-uitspraak', 'mededeling.aan'],
    ['toezending-rechtbank', 'toezending.besloten'],
    ['verweerschrift', 'verweer.belangen'],
  ])('%s: %s', (soort, veld) => {
    const gevonden = keurSjabloon(soort, sjablonen[soort].tekst.replaceAll(`{{ ${veld} }}`, '–'), alleVoorbeelden);
    expect(gevonden.filter(({ fout }) => fout).map((een) => ('veld' in een ? een.veld : ''))).toContain(veld);
  });
});

describe('a text that is spoilt', () => {
  test.each(KAPOT)('%s', (_, tekst, verwacht) => {
    const gevonden = keur(tekst);
    expect(gevonden[0]).toMatchObject(verwacht);
    expect(isGoedTeKeuren(gevonden)).toBe(false);
    const { wat, stap } = bevindingTekst(gevonden[0] as Bevinding);
    expect(wat).toMatch(/^[A-ZH].*[.]$/s);
    expect(stap).not.toBe('');
  });

  test('each of them has words of its own, but what is too much in two ways', () => {
    const zinnen = KAPOT.filter(([wat]) => wat !== 'thousands of brackets, a line each').map(([, tekst]) => bevindingTekst(keur(tekst)[0] as Bevinding));
    expect(zinnen.length).toBeGreaterThan(30);
    expect(new Set(zinnen.map(({ wat }) => wat)).size).toBe(zinnen.length);
    expect(bevindingTekst(keur(metRegel('{% if aanzegging.moment %}x').tekst)[0] as Bevinding).stap).toBe('Zet {% endif %} waar dit moet ophouden.');
  });

  test('says on which line', () => {
    for (const regel of ['{{ woning.adress }}', '{{ woning.adres | upcase }}', '<b>x</b>', 'Er is een slaapplaats.']) {
      const { tekst, regel: nummer } = metRegel(regel);
      expect(keur(tekst)[0]?.regel, regel).toBe(nummer);
    }
  });

  test('tells all unknown names at once, and what was meant of each', () => {
    const { tekst, regel } = metRegel('{{ woning.adress }}\n\n{{ betrokkene.nam }}');
    expect(keur(tekst).map((een) => [een.regel, 'bedoeld' in een ? een.bedoeld : ''])).toEqual([
      [regel, 'woning.adres'],
      [regel + 2, 'betrokkene.naam'],
    ]);
  });

  test('never throws, and what has no faults can be read', () => {
    const stuk = fc.constantFrom('{{', '}}', '{%', '%}', ' if ', 'endif', 'woning.adres', '|', '#', '- ', '\n', '---\n', 'for x in feitgroepen', '`', '> ', 'x');
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 25 }), (stukken) => {
        const gevonden = keurSjabloon('weging-niet-opgelegd', `---\ntitel: x\nversie: 1\n---\n${stukken.join('')}`, TWEE);
        expect(gevonden.length).toBeGreaterThan(0);
        for (const een of gevonden) expect(bevindingTekst(een).wat).not.toMatch(/undefined/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the nearest name', () => {
  test('one letter more, less, other or turned round is found in every name', () => {
    const namen = veldenVan('beschikking').map(({ naam }) => naam);
    fc.assert(
      fc.property(fc.constantFrom(...namen), fc.nat(), fc.constantFrom('weg', 'erbij', 'anders', 'om'), (naam, plek, hoe) => {
        const i = 1 + (plek % (naam.length - 2));
        const nieuw = { weg: naam.slice(0, i) + naam.slice(i + 1), erbij: `${naam.slice(0, i)}q${naam.slice(i)}`, anders: `${naam.slice(0, i)}q${naam.slice(i + 1)}`, om: naam.slice(0, i) + (naam[i + 1] ?? '') + (naam[i] ?? '') + naam.slice(i + 2) }[hoe];
        expect(bedoeldeNaam(nieuw ?? '', namen)).not.toBe('');
        expect(bedoeldeNaam(naam, namen)).toBe(naam);
      }),
    );
  });
});
