import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hernoem, kleinsteWijziging, namenBij, regelBij, regelPlek, voegHerhalingIn, voegKeuzeIn, voegVeldIn, voegVoorwaardeIn, voorwaardenOp, type Naam, type Wijziging,
} from '../../../renderer/features/sjablonen/invoegen.ts';
import { verschillen } from '../../../renderer/features/sjablonen/verschil.ts';
import { DOCUMENT_SOORTEN } from '../../../shared/documenten/soorten.ts';
import { veldenVan } from '../../../shared/documenten/velden/catalogus.ts';
import { leesSjabloon } from '../../../shared/documenten/vul.ts';

const velden = veldenVan('beschikking');
const naam = (welke: string, tekst = '', plek = 0): Naam => {
  const gevonden = namenBij(velden, tekst, plek).find((een) => een.naam === welke);
  if (gevonden === undefined) throw new Error(welke);
  return gevonden;
};
const na = (tekst: string, { begin, eind, nieuw }: Wijziging): string => `${tekst.slice(0, begin)}${nieuw}${tekst.slice(eind)}`;
const gekozen = (tekst: string, wijziging: Wijziging): string => na(tekst, wijziging).slice(wijziging.kies.begin, wijziging.kies.eind);
const tussen = (tekst: string, wat: string) => ({ begin: tekst.indexOf(wat), eind: tekst.indexOf(wat) + wat.length });

describe('what is put in', () => {
  test('a field comes in place of what is selected', () => {
    const tekst = 'Tot einde.';
    expect(na(tekst, voegVeldIn('huisverbod.einde', tussen(tekst, 'einde')))).toBe('Tot {{ huisverbod.einde }}.');
  });

  test('a condition stays within its line where other words stand on it, and is lines of its own elsewhere', () => {
    const [als, tenzij] = voorwaardenOp(naam('woning.aanduiding'));
    if (als === undefined || tenzij === undefined) throw new Error('geen voorwaarden');
    const zin = 'Het huis, met tuin, is leeg.';
    expect(na(zin, voegVoorwaardeIn(zin, tussen(zin, ', met tuin'), als, false))).toBe('Het huis{% if woning.aanduiding %}, met tuin{% endif %}, is leeg.');
    const twee = 'Een.\n\nTwee.\n\nDrie.';
    expect(na(twee, voegVoorwaardeIn(twee, tussen(twee, 'Twee.\n'), tenzij, false))).toBe('Een.\n\n{% unless woning.aanduiding %}\nTwee.\n{% endunless %}\n\nDrie.');
    const wijziging = voegVoorwaardeIn('Een.\n\nDrie.', { begin: 5, eind: 5 }, als, true);
    expect(na('Een.\n\nDrie.', wijziging)).toBe('Een.\n\n{% if woning.aanduiding %}\nSchrijf hier de tekst.\n\n{% else %}\nSchrijf hier de tekst.\n\n{% endif %}\n\nDrie.');
    expect(gekozen('Een.\n\nDrie.', wijziging)).toBe('Schrijf hier de tekst.');
  });

  test('each kind of field has its own conditions: filled in, so, one of its words, one or more', () => {
    expect(voorwaardenOp(naam('contactverbod')).map(({ open }) => open)).toEqual(['{% if contactverbod.size > 0 %}', '{% unless contactverbod.size > 0 %}']);
    expect(voorwaardenOp(naam('besluit.ondertekening'))[0]?.open).toBe("{% if besluit.ondertekening == 'burgemeester' %}");
  });

  test('within a repetition the parts of its rows come first, also of a repetition within it; after it no more', () => {
    const tekst = '{% for groep in feitgroepen %}\n{% for feit in groep.feiten %}\nX\n{% endfor %}\nY\n{% endfor %}\nZ';
    const bij = (waar: string): string[] => namenBij(velden, tekst, tekst.indexOf(waar)).map((een) => een.naam);
    expect(bij('X')[0]).toMatch(/^feit\./);
    expect(bij('Y').filter((een) => een.startsWith('feit.'))).toEqual([]);
    expect(bij('Y')[0]).toMatch(/^groep\./);
    expect(bij('Z')).toEqual(velden.map((veld) => veld.naam));
  });

  test('a repetition is an item for each row; one within another has rows of its own name', () => {
    expect(na('A.', voegHerhalingIn('A.', { begin: 2, eind: 2 }, 'contactverbod', ['naam', 'relatie']))).toBe('A.\n\n{% for rij in contactverbod %}\n- {{ rij.naam }}, {{ rij.relatie }}\n{% endfor %}');
    expect(na('', voegHerhalingIn('', { begin: 0, eind: 0 }, 'rij.feiten', ['bron']))).toBe('{% for deel in rij.feiten %}\n- {{ deel.bron }}\n{% endfor %}');
  });

  test('whatever is chosen of any document can be read', () => {
    const kop = '---\ntitel: Proef\nversie: 1\n---\n';
    for (const soort of DOCUMENT_SOORTEN) {
      for (const een of namenBij(veldenVan(soort), '', 0)) {
        const plek = { begin: kop.length, eind: kop.length };
        const delen = Object.entries(een.rijen).flatMap(([deel, { rijen }]) => (rijen === undefined ? [deel] : []));
        const wijzigingen = [
          ...voorwaardenOp(een).map((voorwaarde) => voegVoorwaardeIn(kop, plek, voorwaarde, true)),
          ...(een.vorm === 'optie' ? [voegKeuzeIn(kop, plek, een)] : []),
          ...(een.vorm === 'lijst' && delen.length > 0 ? [voegHerhalingIn(kop, plek, een.naam, delen)] : []),
          ...(een.vorm === 'tekst' ? [voegVeldIn(een.naam, plek)] : []),
        ];
        expect(wijzigingen.length).toBeGreaterThan(0);
        for (const wijziging of wijzigingen) expect(() => leesSjabloon(na(kop, wijziging))).not.toThrow();
      }
    }
  });
});

describe('mending', () => {
  test('a name is changed wherever it is used, and nowhere else', () => {
    const tekst = 'huisverbod.eind {{ huisverbod.eind }} {% if huisverbod.eind.size > 0 %}{{ huisverbod.einde }}{{ x.huisverbod.eind }}{% endif %}';
    expect(hernoem(tekst, 'huisverbod.eind', 'huisverbod.einde')).toBe('huisverbod.eind {{ huisverbod.einde }} {% if huisverbod.einde.size > 0 %}{{ huisverbod.einde }}{{ x.huisverbod.eind }}{% endif %}');
    expect(hernoem('{{ a }}', 'a', '$&')).toBe('{{ $& }}');
  });

  test('the smallest change makes the new text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (voor, oud, nieuw, achter) => {
        const wijziging = kleinsteWijziging(voor + oud + achter, voor + nieuw + achter);
        expect(na(voor + oud + achter, wijziging)).toBe(voor + nieuw + achter);
        expect(wijziging.nieuw.length).toBeLessThanOrEqual(nieuw.length);
      }),
    );
  });

  test('a line is where its number says', () => {
    expect(regelPlek('a\nbc\n', 2)).toEqual({ begin: 2, eind: 4 });
    expect(regelPlek('a', 9)).toEqual({ begin: 0, eind: 1 });
    expect([regelBij('a\nbc', 0), regelBij('a\nbc', 2)]).toEqual([1, 2]);
  });
});

describe('differences', () => {
  const kort = (oud: string, nieuw: string): string[] =>
    verschillen(oud, nieuw).map((regel) => (regel.soort === 'overgeslagen' ? `… ${regel.aantal}` : `${regel.soort} ${regel.nummer} ${regel.delen.map(({ tekst, anders }) => (anders ? `[${tekst}]` : tekst)).join('')}`));

  test('say what was added, removed and changed, with a little around it', () => {
    expect(kort('a\nb\nc\nd\ne', 'a\nb\nc\nd\ne')).toEqual([]);
    expect(kort('1\n2\n3\n4\nHet huis is leeg.\n5\n6\n7\n8\n', '1\n2\n3\n4\nHet huis is vol.\n5\n6\n7\n8\nnieuw\n')).toEqual([
      '… 2', 'gelijk 3 3', 'gelijk 4 4', 'weg 5 Het huis is [leeg].', 'erbij 5 Het huis is [vol].', 'gelijk 6 5', 'gelijk 7 6', 'gelijk 8 7', 'gelijk 9 8', 'erbij 10 nieuw',
    ]);
  });

  test('hold all of both texts, of whatever they are', () => {
    const regels = fc.array(fc.constantFrom('a', 'b', '', 'een langere regel', 'een lange regel'), { minLength: 1, maxLength: 12 }).map((lijst) => lijst.join('\n'));
    fc.assert(
      fc.property(regels, regels, (oud, nieuw) => {
        const uit = verschillen(`${oud}\n`, `${nieuw}\n`);
        const kant = (andere: string): number => uit.reduce((som, regel) => som + (regel.soort === 'overgeslagen' ? regel.aantal : regel.soort === andere ? 0 : 1), 0);
        if (oud === nieuw) expect(uit).toEqual([]);
        else expect([kant('erbij'), kant('weg')]).toEqual([oud.split('\n').length, nieuw.split('\n').length]);
      }),
    );
  });
});
