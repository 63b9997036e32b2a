import { describe, expect, test } from 'vitest';
import { documentenVan } from '../../../shared/documenten/aanbod.ts';
import { bestandsnaam, isDocumentSoort } from '../../../shared/documenten/soorten.ts';
import { alleVoorbeelden, voorbeeldDossier } from '../../../shared/voorbeelden/index.ts';

const kort = (naam: string): string[] =>
  documentenVan(voorbeeldDossier(naam).dossier).map((aanbod) =>
    aanbod.beschikbaar ? aanbod.bestandsnaam : `${aanbod.soort}: ${aanbod.code}`,
  );

describe('which documents a case gives', () => {
  test('a plain case', () => {
    expect(kort('gewoon')).toEqual([
      'WTH-2026-0007 beschikking.docx',
      'WTH-2026-0007 kennisgeving huisgenoot.docx',
      'WTH-2026-0007 mededeling instantie.docx',
      'mededeling-veilig-thuis: GEEN_KINDERMISHANDELING',
      'bevestiging-aanzegging: NIET_MONDELING_AANGEZEGD',
      'weging-niet-opgelegd: WEL_OPGELEGD',
      'machtiging-binnentreden: GEEN_MACHTIGING',
      'verslag-binnentreden: NIET_BINNENGETREDEN',
      'ontvangstbewijs-sleutels: GEEN_SLEUTELS_INGENOMEN',
      'akte-nederlegging: NIET_NEERGELEGD',
      'brief-raad-rechtsbijstand: GEEN_RAADSMAN_GEVRAAGD',
      'uitnodiging-zienswijze: NIEMAND_UITGENODIGD',
      'verslag-zienswijze: GEEN_ZIENSWIJZE',
      'advies-burgemeester: NOG_NIET_BEKENDGEMAAKT',
      'verlenging: NIET_VERLENGD',
      'wijziging-contactverbod: CONTACTVERBOD_NIET_GEWIJZIGD',
      'intrekking: NIET_INGETROKKEN',
      'opvangbesluit: GEEN_OPVANG',
      'opvangverlenging: OPVANG_NIET_VERLENGD',
      'toezending-rechtbank: NIETS_TOE_TE_ZENDEN',
      'verweerschrift: GEEN_PROCEDURE',
      'volmacht: GEEN_ZITTING',
      'pleitnotitie: GEEN_ZITTING',
      'telefoonnotitie-uitspraak: GEEN_UITSPRAAK',
      'mededeling-uitspraak: GEEN_UITSPRAAK',
      'bevoegdheidsbewijs: GEEN_BEVOEGDHEIDSBEWIJS',
    ]);
  });

  test('a case that went on: one document for each event, numbered where there are more', () => {
    expect(kort('verlengd').slice(6)).toEqual([
      'WTH-2026-0020 machtiging binnentreden.docx',
      'WTH-2026-0020 verslag binnentreden.docx',
      'WTH-2026-0020 ontvangstbewijs sleutels.docx',
      'akte-nederlegging: NIET_NEERGELEGD',
      'WTH-2026-0020 brief Raad voor Rechtsbijstand.docx',
      'WTH-2026-0020 uitnodiging zienswijze 1.docx',
      'WTH-2026-0020 uitnodiging zienswijze 2.docx',
      'WTH-2026-0020 verslag zienswijze 1.docx',
      'WTH-2026-0020 verslag zienswijze 2.docx',
      'WTH-2026-0020 advies burgemeester.docx',
      'WTH-2026-0020 verlenging.docx',
      'wijziging-contactverbod: CONTACTVERBOD_NIET_GEWIJZIGD',
      'intrekking: NIET_INGETROKKEN',
      'opvangbesluit: GEEN_OPVANG',
      'opvangverlenging: OPVANG_NIET_VERLENGD',
      'toezending-rechtbank: NIETS_TOE_TE_ZENDEN',
      'verweerschrift: GEEN_PROCEDURE',
      'volmacht: GEEN_ZITTING',
      'pleitnotitie: GEEN_ZITTING',
      'telefoonnotitie-uitspraak: GEEN_UITSPRAAK',
      'mededeling-uitspraak: GEEN_UITSPRAAK',
      'bevoegdheidsbewijs: GEEN_BEVOEGDHEIDSBEWIJS',
    ]);
    const { dossier } = voorbeeldDossier('verlengd');
    const uitnodigingen = documentenVan(dossier).filter(({ soort }) => soort === 'uitnodiging-zienswijze');
    expect(uitnodigingen.map((aanbod) => aanbod.beschikbaar && [aanbod.huisgenootId, aanbod.over])).toEqual([
      [dossier.uitnodigingen[0]!.gebeurtenisId, 'Ruben de Vries, wo 2 dec. 2026 10.00'],
      [dossier.uitnodigingen[1]!.gebeurtenisId, 'Sanne Verbeek, wo 2 dec. 2026 10.10'],
    ]);
  });

  test('entering a dwelling needs no order: its documents come before the decision too', () => {
    const { dossier } = voorbeeldDossier('verlengd');
    const eerder = documentenVan({ ...dossier, opgelegd: null }).filter(({ beschikbaar }) => beschikbaar);
    expect(eerder.map(({ soort }) => soort)).toEqual(['machtiging-binnentreden', 'verslag-binnentreden']);
  });

  test('a letter for each adult, also for whom the date of birth is not known; none for a child', () => {
    const aanbod = documentenVan(voorbeeldDossier('kinderen').dossier).filter(({ soort }) => soort === 'kennisgeving-huisgenoot');
    expect(aanbod.map(({ huisgenootId }) => huisgenootId)).toEqual(['hg-1', 'hg-4']);
    expect(kort('kinderen')).toContain('WTH-2026-0008 kennisgeving huisgenoot 2.docx');
  });

  test('announced orally', () => {
    expect(kort('mondeling')).toContain('WTH-2026-0009 bevestiging aanzegging.docx');
    const { dossier } = voorbeeldDossier('mondeling');
    expect(documentenVan({ ...dossier, aangezegd: null }).slice(0, 6).map((aanbod) => !aanbod.beschikbaar && aanbod.code)).toEqual([
      ...Array.from({ length: 5 }, () => 'AANZEGGING_ONTBREEKT'),
      'WEL_OPGELEGD',
    ]);
  });

  test('no order, no decision, or a melding that came to nothing', () => {
    expect(kort('niet-opgelegd').slice(0, 2)).toEqual(['beschikking: NIET_OPGELEGD', 'kennisgeving-huisgenoot: NIET_OPGELEGD']);
    expect(kort('niet-opgelegd')).toContain('WTH-2026-0012 weging niet opgelegd.docx');
    const { dossier } = voorbeeldDossier('gewoon');
    const codes = (over: object): unknown[] => documentenVan({ ...dossier, ...over }).map((aanbod) => !aanbod.beschikbaar && aanbod.code);
    expect(new Set(codes({ opgelegd: null }))).toEqual(new Set(['NOG_GEEN_BESLUIT', 'GEEN_MACHTIGING', 'NIET_BINNENGETREDEN']));
    const vervallen = { gebeurtenisId: 'g', at: dossier.geopendOp, correcties: [], gegevens: { reden: 'verkeerd nummer' } };
    expect(new Set(codes({ vervallen }))).toEqual(new Set(['MELDING_VERVALLEN']));
    expect(codes({ huisgenoten: [] })).toContain('GEEN_VOLWASSEN_HUISGENOOT');
  });

  test('no file name holds a name of a person', () => {
    for (const { dossier } of alleVoorbeelden)
      for (const aanbod of documentenVan(dossier)) {
        if (!aanbod.beschikbaar) continue;
        expect(aanbod.bestandsnaam).toMatch(/^WTH-2026-\d{4} [A-Za-z ]+( \d)?\.docx$/);
        for (const { gegevens } of dossier.huisgenoten) expect(aanbod.bestandsnaam).not.toContain(gegevens.naam.split(' ')[0]);
      }
  });
});

test('a file name is fit for every file system', () => {
  expect(bestandsnaam('beschikking', '../..\\Zaak:2026/7 *?', null)).toBe('Zaak-2026-7 beschikking.docx');
  expect(bestandsnaam('kennisgeving-huisgenoot', '', 2)).toBe('kennisgeving huisgenoot 2.docx');
});

test('kinds of document', () => {
  expect(isDocumentSoort('beschikking')).toBe(true);
  expect(isDocumentSoort('toString')).toBe(false);
});
