import { describe, expect, test } from 'vitest';
import { hashKort } from '../../../renderer/features/documenten/hash.ts';
import { herstelVan } from '../../../renderer/features/documenten/herstel.ts';
import { documentNaam } from '../../../renderer/features/documenten/naam.ts';
import { documentenVan } from '../../../shared/documenten/aanbod.ts';
import { VELDEN } from '../../../shared/documenten/velden/catalogus.ts';
import { DOCUMENT_TEKSTEN, NIET_BESCHIKBAAR_TEKSTEN } from '../../../shared/documenten/weigering.ts';
import { beletTekst, documentFoutTekst, documentGebrekTekst } from '../../../shared/tekst/documenten.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { voorbeeldDossier, voorbeeldVerloop } from '../../../shared/voorbeelden/index.ts';
import { bouw, daarna, idVan, INGANG, leg, opgelegd, uitgereiktOp, weging } from '../../shared/dossier/zaak.ts';

const zaak = daarna(
  opgelegd({ wijze: 'mondeling' }),
  uitgereiktOp(INGANG),
  { type: 'incident.vastgesteld', at: INGANG, gegevens: { omschrijving: 'x', eerder: '', momentBekend: true } },
  { type: 'zorg.vastgesteld', at: INGANG, gegevens: { beschikbaar: 'ja', partij: '', toelichting: '' } },
  { type: 'weging.gemotiveerd', at: INGANG, gegevens: { grond: 'gevaar', onmiddellijk: 'x', waaromDezePersoon: 'x', minderIngrijpend: '', belangenafweging: 'x' } },
);

describe('waar een gat van een document te dichten is', () => {
  test('elk veld dat een document eist, is ergens aan te vullen', () => {
    const nietOpgelegd = { type: 'huisverbod.nietOpgelegd', at: INGANG, gegevens: { beslisser: 'x', redenen: 'x', alternatief: '', meldingVeiligThuis: false } } as const;
    const nacht = [bouw(zaak), bouw(leg(...weging(), nietOpgelegd))].map((dossier) => ({ dossier, id: 'h1' }));
    const verder = voorbeeldVerloop.flatMap(({ dossier }) => documentenVan(dossier).map(({ huisgenootId }) => ({ dossier, id: huisgenootId })));
    // A sealed proof cannot be mended, and its document is there only when it is whole.
    for (const { naam } of VELDEN.filter(({ naam: veld, eis }) => eis !== null && veld !== 'bevoegdheden'))
      expect([naam, [...nacht, ...verder].map(({ dossier, id }) => herstelVan(naam, dossier, id).soort)]).toEqual([naam, expect.arrayContaining([expect.stringMatching(/feit|instellingen/)])]);
  });

  test('de brief aan een huisgenoot wijst naar die huisgenoot', () => {
    const dossier = bouw(zaak);
    expect(herstelVan('geadresseerde.geboortedatum', dossier, 'h2')).toEqual({ soort: 'feit', gebeurtenisId: dossier.huisgenoten[1]?.gebeurtenisId });
    expect(herstelVan('geadresseerde.geboortedatum', dossier, 'h9')).toEqual({ soort: 'geen' });
    expect(herstelVan('betrokkene.naam', dossier, '')).toEqual({ soort: 'feit', gebeurtenisId: idVan(zaak, 'betrokkene.vastgesteld') });
  });

  test('een document over een gebeurtenis wijst naar die gebeurtenis', () => {
    const { dossier } = voorbeeldDossier('geschorst');
    const [inval, verlenging] = [dossier.binnentreden[0]!, dossier.verlengd[0]!];
    expect(herstelVan('machtiging.gever', dossier, inval.gebeurtenisId)).toEqual({ soort: 'feit', gebeurtenisId: dossier.machtigingen[0]?.gebeurtenisId });
    expect(herstelVan('ditBesluit.beslisser', dossier, verlenging.gebeurtenisId)).toEqual({ soort: 'feit', gebeurtenisId: verlenging.gebeurtenisId });
    expect(herstelVan('verlenging.feiten', dossier, 'g999')).toEqual({ soort: 'geen' });
  });

  test('een stuk voor de rechter wijst naar het verzoek, de zitting of de uitspraak, en zonder zitting naar de procedure', () => {
    const { dossier } = voorbeeldDossier('vovo');
    const id = dossier.verzoeken[0]!.gebeurtenisId;
    expect(herstelVan('procedure.nummer', dossier, id)).toEqual({ soort: 'feit', gebeurtenisId: id });
    expect(herstelVan('procedure.vertegenwoordiger', dossier, id)).toEqual({ soort: 'feit', gebeurtenisId: dossier.zittingenGepland[0]?.gebeurtenisId });
    expect(herstelVan('procedure.vertegenwoordiger', { ...dossier, zittingenGepland: [] }, id)).toEqual({ soort: 'rechter' });
    expect(herstelVan('uitspraak.griffier', dossier, `${dossier.geschorst[0]!.gebeurtenisId}+politie`)).toEqual({ soort: 'feit', gebeurtenisId: dossier.geschorst[0]?.gebeurtenisId });
  });

  test('namen en nummers van de gemeente staan in de instellingen', () => {
    expect(herstelVan('rechtbank.naam', bouw(zaak), '')).toEqual({ soort: 'instellingen' });
  });
});

describe('teksten over documenten', () => {
  test('elk gat heet zoals de jurist het noemt', () => {
    for (const { naam, betekenis } of VELDEN) expect(documentGebrekTekst({ code: 'VELD_LEEG', veld: naam })).toBe(`Er ontbreekt: ${betekenis}.`);
    expect(documentGebrekTekst({ code: 'OPVANG_GENOEMD', veld: 'grond.onmiddellijk' })).toContain('waarom het gevaar ernstig en onmiddellijk is');
  });
  test('een onderdeel van een lijst heet naar de lijst', () => {
    expect(documentGebrekTekst({ code: 'OPVANG_GENOEMD', veld: 'contactverbod.naam' })).toContain('de personen met wie geen contact mag zijn');
  });
  test('elk belet heeft een zin', () => {
    for (const code of Object.keys(NIET_BESCHIKBAAR_TEKSTEN)) expect(beletTekst(code)).toMatch(/\.$/);
    expect(beletTekst('')).toBe('');
  });
  test('elke weigering zegt wat er is en wat te doen', () => {
    for (const code of Object.keys(DOCUMENT_TEKSTEN)) {
      const { wat, stap } = documentFoutTekst({ code, params: { veld: 'x', artikel: 'Wth 2 lid 2', bestand: 'x.md', regel: 3, reden: 'NOG_GEEN_BESLUIT', hoogstens: 20 } });
      expect(`${wat} ${stap}`).not.toContain('undefined');
      expect(stap).toMatch(/\.$/);
    }
    expect(documentFoutTekst({ code: 'DOCUMENT_NIET_BESCHIKBAAR' })).toEqual(foutTekst({ code: 'DOCUMENT_NIET_BESCHIKBAAR' }));
    expect(documentFoutTekst({ code: 'SCHIJF_VOL' })).toEqual(foutTekst({ code: 'SCHIJF_VOL' }));
  });
  test('een document heet naar zijn lezer waar er meer zijn', () => {
    expect(documentNaam({ titel: 'Kennisgeving', geadresseerde: 'A. Bos' })).toBe('Kennisgeving: A. Bos');
    expect(documentNaam({ titel: 'Beschikking', geadresseerde: '' })).toBe('Beschikking');
  });
  test('een hash is in groepen te vergelijken', () => {
    expect(hashKort('0123456789abcdef'.repeat(4))).toBe('0123 4567 89ab cdef …');
  });
});
