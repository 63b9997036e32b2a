import { describe, expect, test } from 'vitest';
import { controleerSjabloon } from '../../../shared/documenten/sjabloon/controle.ts';
import { DOCUMENT_SOORTEN, isOpvangbesluit, OPVANGBESLUITEN, type DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { DOCUMENT_TEKSTEN, SJABLOON_REDENEN } from '../../../shared/documenten/weigering.ts';
import { VELDEN, veldenVan, veldMetNaam } from '../../../shared/documenten/velden/catalogus.ts';
import { AppFout } from '../../../shared/fout.ts';
import { sjablonen } from '../../voorbeelden/sjablonen.ts';
import { voorbeeldDossier } from '../../../shared/voorbeelden/index.ts';

const modeltekst = (soort: DocumentSoort): string => sjablonen[soort].tekst;
const namen = (soort: DocumentSoort): string[] => veldenVan(soort).map(({ naam }) => naam);

function fout(soort: DocumentSoort, tekst: string): unknown {
  try {
    controleerSjabloon(soort, tekst);
  } catch (gegooid) {
    if (gegooid instanceof AppFout) return gegooid.params;
    throw gegooid;
  }
  return null;
}

describe('the catalogue of fields', () => {
  test('names are unique, one or two words deep, and never both a field and a group', () => {
    const alle = VELDEN.map(({ naam }) => naam);
    expect(new Set(alle).size).toBe(alle.length);
    for (const naam of alle) {
      expect(naam).toMatch(/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)?$/);
      expect(alle).not.toContain(naam.split('.').slice(0, -1).join('.'));
    }
  });

  test('each has a meaning, an example where it is text, and an article where it is required', () => {
    for (const veld of VELDEN) {
      expect(veld.betekenis.length).toBeGreaterThan(5);
      expect(veld.documenten.length).toBeGreaterThan(0);
      if (veld.vorm === 'tekst') expect(veld.voorbeeld).not.toBe('');
      if (veld.eis !== null) expect(veld.eis.artikel).toMatch(/^(Wth|Awb|Awbi|Gemeentewet) \d/);
    }
    expect(veldMetNaam('woning.adres')?.betekenis).toBe('adres van de woning');
    expect(veldMetNaam('woning')).toBeUndefined();
  });

  test('where the uithuisgeplaatste is, stands in his own beschikking and in the request for his lawyer only', () => {
    const met = DOCUMENT_SOORTEN.filter((soort) => namen(soort).includes('bereikbaarheid.waar'));
    expect(met).toEqual(['beschikking', 'brief-raad-rechtsbijstand']);
  });

  test('a housemate is told nothing of the facts, the weighing or the date of birth', () => {
    const verboden = /^(incident|feit|grond\.(?!soort)|zienswijze|kindermishandeling|betrokkene\.geboorte|melding|volwassenen|kinderen|bereikbaarheid|raadsman)/;
    expect(namen('kennisgeving-huisgenoot').filter((naam) => verboden.test(naam))).toEqual([]);
  });

  test('a field that knows of shelter exists in its own decisions only', () => {
    const met = VELDEN.filter(({ naam, betekenis }) => /opvang|onderdak/i.test(naam + betekenis));
    expect(met.length).toBeGreaterThan(5);
    expect(new Set(met.flatMap(({ documenten }) => documenten))).toEqual(new Set(OPVANGBESLUITEN));
  });
});

describe('the check of a template', () => {
  test.each(DOCUMENT_SOORTEN)('the model text of %s passes', (soort) => {
    expect(fout(soort, modeltekst(soort))).toBeNull();
  });

  test.each(DOCUMENT_SOORTEN.filter((soort) => !isOpvangbesluit(soort)))('the model text of %s says not a word about shelter', (soort) => {
    expect(modeltekst(soort)).not.toMatch(/opvang|onderdak|slaapplaats/i);
  });

  test.each<[string, DocumentSoort, string, object]>([
    ['a field with a typing mistake', 'beschikking', '{{ betrokkene.naamm }}', { reden: 'VELD_ONBEKEND', regel: 5, detail: 'betrokkene.naamm' }],
    ['a field in a branch that no run takes', 'beschikking', '{% if false %}\n{{ bestaat.niet }}\n{% endif %}a', { reden: 'VELD_ONBEKEND', regel: 6, detail: 'bestaat.niet' }],
    ['a field of another document', 'kennisgeving-huisgenoot', '{{ bereikbaarheid.waar }}', { reden: 'VELD_ONBEKEND', regel: 5 }],
    ['the same, as a condition', 'kennisgeving-huisgenoot', '{% if bereikbaarheid.bekend %}a{% endif %}', { reden: 'VELD_ONBEKEND', regel: 5 }],
    ['an unknown name in a row', 'beschikking', '{% for p in contactverbod %}{{ p.adres }}{% endfor %}', { reden: 'VELD_ONBEKEND', regel: 5 }],
    ['a list as a text', 'beschikking', '{{ contactverbod }}', { reden: 'GEEN_TEKSTVELD', regel: 5 }],
    ['a list as a condition: an empty list is not false', 'beschikking', '{% if contactverbod %}a{% endif %}', { reden: 'GEEN_VOORWAARDE', regel: 5, detail: 'contactverbod' }],
    ['a table that only breaks when a list is empty', 'beschikking', '{% if contactverbod.size == 0 %}\n<b>x</b>\n{% endif %}\na', { reden: 'OPMAAK', regel: 6 }],
  ])('%s', (_naam, soort, romp, verwacht) => {
    expect(fout(soort, `---\ntitel: T\nversie: 1\n---\n${romp}\n`)).toMatchObject(verwacht);
  });
});

test('every refusal has a Dutch sentence', () => {
  const params = { reden: 'VELD_ONBEKEND', detail: 'x', regel: 3, bestand: 'beschikking.md', veld: 'woning.adres', hoogstens: 5, artikel: 'Wth 2 lid 2' };
  for (const [code, zin] of Object.entries(DOCUMENT_TEKSTEN)) {
    const reden = code === 'DOCUMENT_NIET_BESCHIKBAAR' ? 'NIET_OPGELEGD' : params.reden;
    expect(zin({ ...params, reden })).toMatch(/^[A-Z].+\.$/);
  }
  for (const zin of Object.values(SJABLOON_REDENEN)) expect(zin(params)).toMatch(/^\S.+[^.]$/);
  expect(DOCUMENT_TEKSTEN.SJABLOON_ONGELDIG(params)).toBe(
    'Het sjabloon beschikking.md, regel 3 kan niet worden gebruikt: het veld ‘x’ bestaat niet, of mag in dit document niet staan.',
  );
});

describe('the note about the clock at the end of the 28 days', () => {
  const { dossier, instellingen, nu } = voorbeeldDossier('verlengd');

  /** What the extension to `nieuwEinde` says of an order stated to begin at `gezegd` and handed over at `uitgereikt`. */
  function toelichting(gezegd: string, uitgereikt: string, einde: string, nieuwEinde: string): unknown {
    const [besluit] = dossier.verlengd;
    const opgelegd = { ...dossier.opgelegd!, at: uitgereikt, gegevens: { ...dossier.opgelegd!.gegevens, ingang: gezegd, einde } };
    const verlengd = [{ ...besluit!, at: uitgereikt, gegevens: { ...besluit!.gegevens, nieuwEinde } }];
    const zo = { ...dossier, opgelegd, aangezegd: null, uitgereikt: { ...dossier.uitgereikt!, at: uitgereikt }, verlengd, verlengingBekendgemaakt: [] };
    const veld = VELDEN.find(({ naam }) => naam === 'verlenging.eindeToelichting');
    return veld?.waarde({ dossier: zo, instellingen, nu, geadresseerde: null, onderwerpId: besluit!.gebeurtenisId });
  }

  test('goes by when the order really began, also where the beschikking states another start', () => {
    const einde = '2027-03-10T05:00:00+01:00';
    expect(toelichting('2027-02-28T05:00:00+01:00', '2027-02-28T02:30:00+01:00', einde, '2027-03-28T03:00:00+02:00')).toContain('Daarom eindigt de verlenging om 03.00 uur');
    expect(toelichting('2027-02-28T05:00:00+01:00', '2027-02-28T02:30:00+01:00', einde, '2027-03-20T03:00:00+01:00')).toBe('');
  });
});
