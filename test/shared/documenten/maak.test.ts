import { describe, expect, test } from 'vitest';
import { maakDocument } from '../../../shared/documenten/maak.ts';
import { noemtOpvang } from '../../../shared/documenten/opvangwoorden.ts';
import type { DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { documentTekst } from '../../../shared/documenten/tekst.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { eersteInstellingen, type Instellingen } from '../../../shared/instellingen/instellingen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { sjablonen } from '../../voorbeelden/sjablonen.ts';
import { voorbeeldDossier, type Voorbeeld } from '../../../shared/voorbeelden/index.ts';

const gewoon = voorbeeldDossier('gewoon');
const mondeling = voorbeeldDossier('mondeling');

function maak({ dossier, instellingen, nu }: Pick<Voorbeeld, 'dossier' | 'instellingen' | 'nu'>, soort: DocumentSoort = 'beschikking', huisgenootId = '') {
  return maakDocument({ soort, dossier, instellingen, nu, huisgenootId, sjabloon: sjablonen[soort] });
}

/** A case with other data in one of its facts. */
function met<K extends 'betrokkene' | 'opgelegd' | 'aangezegd' | 'incident' | 'praktisch' | 'motivering'>(
  voorbeeld: Voorbeeld,
  feit: K,
  gegevens: Partial<NonNullable<Dossier[K]>['gegevens']>,
): Voorbeeld {
  const oud = voorbeeld.dossier[feit]!;
  return { ...voorbeeld, dossier: { ...voorbeeld.dossier, [feit]: { ...oud, gegevens: { ...oud.gegevens, ...gegevens } } } };
}

function geweigerd(voorbeeld: Voorbeeld, soort?: DocumentSoort, huisgenootId?: string): { code: string; params: object } {
  try {
    maak(voorbeeld, soort, huisgenootId);
  } catch (fout) {
    if (fout instanceof AppFout) return { code: fout.code, params: fout.params };
    throw fout;
  }
  throw new Error('er is niets geweigerd');
}

describe('what the law forbids is refused, with the article', () => {
  test.each([
    ['twelve days', '2026-12-09T23:40:00+01:00'],
    ['nine days', '2026-12-06T23:40:00+01:00'],
    ['a minute short', '2026-12-07T23:39:00+01:00'],
  ])('%s', (_naam, einde) => {
    expect(geweigerd(met(gewoon, 'opgelegd', { einde }))).toEqual({ code: 'DUUR_NIET_TIEN_DAGEN', params: { artikel: 'Wth 2 lid 1' } });
  });

  test('a minor, and the day of turning eighteen', () => {
    expect(geweigerd(met(gewoon, 'betrokkene', { geboortedatum: '2008-11-28' }))).toEqual({
      code: 'BETROKKENE_MINDERJARIG',
      params: { artikel: 'Wth 2 lid 2' },
    });
    expect(maak(met(gewoon, 'betrokkene', { geboortedatum: '2008-11-27' })).gebreken).toEqual([]);
  });

  test('a start before the decision, and a start that is not immediate', () => {
    const vroeg = met(gewoon, 'opgelegd', { ingang: '2026-11-27T23:00:00+01:00', einde: '2026-12-07T23:00:00+01:00' });
    expect(geweigerd(vroeg)).toEqual({ code: 'INGANG_VOOR_BESLUIT', params: { artikel: 'Awb 3:40' } });
    const laat = met(gewoon, 'opgelegd', { ingang: '2026-11-28T09:00:00+01:00', einde: '2026-12-08T09:00:00+01:00' });
    expect(geweigerd(laat)).toEqual({ code: 'INGANG_NIET_ONMIDDELLIJK', params: { artikel: 'Wth 1 onder b' } });
  });

  test('an oral order without its announcement, or with another start', () => {
    expect(geweigerd({ ...mondeling, dossier: { ...mondeling.dossier, aangezegd: null } })).toEqual({
      code: 'DOCUMENT_NIET_BESCHIKBAAR',
      params: { reden: 'AANZEGGING_ONTBREEKT', artikel: 'Wth 2 lid 1' },
    });
    const later = { ...mondeling.dossier.aangezegd!, at: '2026-11-27T23:41:00+01:00' };
    expect(geweigerd({ ...mondeling, dossier: { ...mondeling.dossier, aangezegd: later } })).toEqual({
      code: 'INGANG_IS_NIET_AANZEGGING',
      params: { artikel: 'Wth 2 lid 7' },
    });
  });

  test('a letter to nobody in particular, to a child, or to a stranger', () => {
    for (const wie of ['', 'hg-2', 'hg-99'])
      expect(geweigerd(voorbeeldDossier('kinderen'), 'kennisgeving-huisgenoot', wie).code).toBe('DOCUMENT_NIET_BESCHIKBAAR');
  });

  test('a name with a character that turns the reading direction', () => {
    expect(geweigerd(met(gewoon, 'betrokkene', { naam: 'Ruben \u202Eseirv ed' }))).toEqual({
      code: 'TEKST_LEESRICHTING',
      params: { veld: 'betrokkene.naamMetAanhef' },
    });
  });
});

describe('what is missing', () => {
  const velden = (gebreken: readonly { veld: string }[]): string[] => gebreken.map(({ veld }) => veld);

  test('a complete case misses nothing', () => {
    const { gebreken, aandacht } = maak(gewoon);
    expect([gebreken, aandacht]).toEqual([[], []]);
  });

  test('without facts, the requirements of art. 2 lid 4 and of the motivation, each with its article', () => {
    const kaal: Dossier = {
      ...gewoon.dossier,
      betrokkene: null,
      woning: null,
      huisgenoten: [],
      incident: null,
      feiten: [],
      motivering: null,
      zienswijze: null,
      kindermishandeling: null,
      zorg: null,
      praktisch: null,
      melding: null,
      omstandigheden: null,
    };
    const { inhoud, gebreken } = maak({ ...gewoon, dossier: kaal });
    expect(gebreken).toContainEqual({ code: 'VELD_LEEG', veld: 'woning.adres', artikel: 'Wth 2 lid 4 onder a' });
    expect(gebreken).toContainEqual({ code: 'VELD_LEEG', veld: 'incident.omschrijving', artikel: 'Wth 2 lid 4 onder b' });
    expect(gebreken).toContainEqual({ code: 'VELD_LEEG', veld: 'feitgroepen', artikel: 'Wth 2 lid 4 onder b; Besluit 2 lid 1' });
    expect(gebreken).toContainEqual({ code: 'VELD_LEEG', veld: 'namenContactverbod', artikel: 'Wth 2 lid 4 onder c' });
    for (const veld of ['betrokkene.naam', 'betrokkene.geboortedatum', 'grond.soort', 'grond.belangenafweging', 'zienswijze.reden', 'kindermishandeling.beoordeeld'])
      expect(velden(gebreken)).toContain(veld);
    expect(documentTekst(inhoud)).toContain('[nog in te vullen]');
    expect(documentTekst(inhoud)).not.toMatch(/undefined|null/);
  });

  test('settings of a new archive: the court is known, what is only wise does not stop a document', () => {
    const nieuw: Instellingen = eersteInstellingen('Veenwijk');
    const { inhoud, gebreken, aandacht } = maak({ ...gewoon, instellingen: nieuw });
    expect(gebreken).toEqual([]);
    expect(aandacht).toEqual([{ code: 'VELD_LEEG', veld: 'gemeente.telefoon', artikel: 'Wth 2 lid 6' }]);
    expect(documentTekst(inhoud)).not.toMatch(/nog in te vullen|niet bekend/);
    expect(velden(maak({ ...gewoon, instellingen: nieuw }, 'mededeling-instantie').gebreken)).toEqual(['instantie.naam']);
  });

  test('without the court, the beschikking misses what Awb 3:45 wants', () => {
    const zonder = { ...gewoon.instellingen, rechtbank: { ...gewoon.instellingen.rechtbank, naam: '', postadres: '', telefoon: '' } };
    expect(velden(maak({ ...gewoon, instellingen: zonder }).gebreken)).toEqual(['rechtbank.naam', 'rechtbank.postadres']);
  });

  test('a housemate whose date of birth is not known yet', () => {
    const { gebreken, aandacht } = maak(voorbeeldDossier('kinderen'), 'kennisgeving-huisgenoot', 'hg-4');
    expect(gebreken).toEqual([]);
    expect(velden(aandacht)).toEqual(['geadresseerde.geboortedatum']);
  });

  test('a typed word about shelter is a gap, named by field', () => {
    const { gebreken } = maak(met(gewoon, 'praktisch', { bereikbaarheid: 'in de nachtopvang' }));
    expect(gebreken).toEqual([{ code: 'OPVANG_GENOEMD', veld: 'bereikbaarheid.waar', artikel: 'gemeentelijk beleid' }]);
  });

  test.each([
    ['Hij heeft geen onderdak.', true],
    ['Hij heeft nog geen vast onderdak.', true],
    ['Onderdak heeft hij niet.', true],
    ['Onderdak bij zijn broer is niet gevonden.', true],
    ['Er is onderdak nodig.', true],
    ['U kunt onderdak vinden aan de Kade 3.', true],
    ['U krijgt onderdak.', true],
    ['De gemeente heeft onderdak geregeld.', true],
    ['Hij heeft onderdak via de gemeente.', true],
    ['Wij hebben onderdak voor u.', true],
    ['Hij heeft onderdak bij zijn broer. De gemeente biedt onderdak.', true],
    ['Hij heeft onderdak.', false],
    ['Betrokkene heeft inmiddels zelf onderdak gevonden.', false],
    ['Aangevoerd is dat hij onderdak bij een vriend heeft.', false],
    ['Er is onderdak bij haar ouders in Schoonhoven', false],
    ['Hij had een slaapplaats bij zijn werkgever.', false],
    ['Bij zijn moeder kan hij niet terecht, maar hij heeft onderdak bij een collega.', false],
    ['Er is een slaapplaats.', true],
    ['De gemeente regelt opvang.', true],
    ['Crisisopvang gebeld.', true],
    ['De kinderopvang is gesloten.', false],
    ['naschoolse opvang', false],
    ['Zij ging naar de vrouwenopvang.', false],
    ['Hij kon de klap opvangen.', false],
  ])('%s', (zin, genoemd) => {
    expect(noemtOpvang(zin)).toBe(genoemd);
  });
});

describe('the moment of a document', () => {
  test('the same facts and the same moment give the same text, another moment only another date', () => {
    const tekst = (nu: string): string => documentTekst(maak({ ...gewoon, nu }).inhoud);
    expect(tekst(gewoon.nu)).toBe(tekst(gewoon.nu));
    const later = '2026-11-28T10:00:00+01:00';
    expect(tekst(later).replaceAll('zaterdag 28 november 2026 om 10.00 uur', 'X')).toBe(
      tekst(gewoon.nu).replaceAll('vrijdag 27 november 2026 om 23.28 uur', 'X'),
    );
  });

  test('the confirmation tells when the beschikking was written and handed over', () => {
    const uitgegeven: Dossier['uitgegeven'] = [
      {
        gebeurtenisId: 'g90',
        at: '2026-11-28T01:20:00+01:00',
        correcties: [],
        gegevens: { soort: 'beschikking', huisgenootId: '', sjabloonVersie: '1', tekstHash: '', bestandHash: '', bestandsnaam: '', totVolgnummer: 1 },
      },
    ];
    const uitgereikt = (wijze: 'in persoon' | 'nederlegging'): NonNullable<Dossier['uitgereikt']> => ({
      gebeurtenisId: 'g91',
      at: '2026-11-28T02:00:00+01:00',
      correcties: [],
      gegevens: { wijze, door: 'agent P. Mulder', ontvangst: 'getekend', toelichting: '' },
    });
    const tekst = (wijze: 'in persoon' | 'nederlegging'): string =>
      documentTekst(maak({ ...mondeling, dossier: { ...mondeling.dossier, uitgegeven, uitgereikt: uitgereikt(wijze) } }, 'bevestiging-aanzegging').inhoud);
    expect(tekst('in persoon')).toContain('op schrift gesteld op zaterdag 28 november 2026 om 01.20 uur. Zij is op zaterdag 28 november 2026 om 02.00 uur uitgereikt door agent P. Mulder.');
    expect(tekst('nederlegging')).toContain('neergelegd bij de gemeentesecretarie, Raadhuisplein 1');
  });
});

describe('a letter to others tells what counts by now', () => {
  const ingang = (voorbeeld: Voorbeeld): string => voorbeeld.dossier.opgelegd!.gegevens.ingang;
  const uitgereikt = (voorbeeld: Voorbeeld, at: string): Voorbeeld => {
    const feit = { gebeurtenisId: 'u', at, gegevens: { wijze: 'in persoon' as const, ontvangst: 'getekend' as const, door: 'K. Jansma', toelichting: '' } };
    return { ...voorbeeld, dossier: { ...voorbeeld.dossier, uitgereikt: { ...voorbeeld.dossier.opgelegd!, ...feit } } };
  };
  const tekst = (voorbeeld: Voorbeeld, soort: DocumentSoort, huisgenootId = ''): string => documentTekst(maak(voorbeeld, soort, huisgenootId).inhoud);
  const huisgenootId = gewoon.dossier.huisgenoten[0]!.gegevens.huisgenootId;

  test('handed over on another moment than the beschikking expected: the letters change, the beschikking does not', () => {
    expect(ingang(gewoon)).toBe('2026-11-27T23:40:00+01:00');
    const eerder = uitgereikt(gewoon, '2026-11-27T23:25:00+01:00');
    for (const [soort, wie] of [['kennisgeving-huisgenoot', huisgenootId], ['mededeling-instantie', ''], ['mededeling-veilig-thuis', '']] as const) {
      if (soort === 'mededeling-veilig-thuis' && !gewoon.dossier.kindermishandeling?.gegevens.vermoeden) continue;
      expect(tekst(eerder, soort, wie)).toContain('23.25 uur');
      expect(tekst(eerder, soort, wie)).not.toContain('om 23.40 uur');
      expect(tekst(uitgereikt(gewoon, ingang(gewoon)), soort, wie)).toBe(tekst(gewoon, soort, wie));
    }
    expect(tekst(eerder, 'beschikking')).toContain('om 23.40 uur');
  });
});
