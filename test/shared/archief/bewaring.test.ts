import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aanhoudingenVan, houdtAan, isTeHerzien, zetBewaarstap, type Bewaarstap } from '../../../shared/archief/aanhouding.ts';
import { bewaringVan } from '../../../shared/archief/bewaring.ts';
import type { Gebeurtenis, NieuweGebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { AppFout } from '../../../shared/fout.ts';
import { bewaartermijnTekst } from '../../../shared/tekst/archief.ts';
import { foutCodes } from '../../../shared/tekst/fouten.ts';
import { alleVoorbeelden } from '../../../shared/voorbeelden/index.ts';
import { datumPlusDagen } from '../../../shared/wth/rekenen.ts';
import { bouw, daarna, leg, opgelegd, uitgereiktOp, weging } from '../dossier/zaak.ts';

const AFSPRAAK = { bewaarMaandenZonderBesluit: 12 };
const later = (jaar: number, dag = '12-05') => `${jaar}-${dag}T12:00:00+01:00`;
const verleng = { type: 'huisverbod.verlengd', at: '2026-12-04T15:00:00+01:00', gegevens: { nieuwEinde: '2026-12-20T12:00:00+01:00' } } as unknown as NieuweGebeurtenis;

describe('de bewaartermijn', () => {
  test('vijf jaar na de beschikking, en na de laatste verlenging (domein G)', () => {
    const zaak = [...opgelegd()];
    expect(bewaringVan(bouw(zaak), AFSPRAAK, later(2026)).termijn).toMatchObject({ vanaf: '2026-11-27', bewarenTotEnMet: '2031-11-27', vernietigenVanaf: '2031-11-28', verlengd: false });
    const langer = bewaringVan(bouw(daarna(zaak, verleng)), AFSPRAAK, later(2026));
    expect(langer.termijn).toMatchObject({ vanaf: '2026-12-04', bewarenTotEnMet: '2031-12-04', vernietigenVanaf: '2031-12-05', verlengd: true });
    expect(bewaartermijnTekst(langer)).toBe('Vijf jaar na de laatste verlenging van 4 december 2026 (Wth 10 lid 1): bewaren tot en met 4 december 2031, vernietigen vanaf 5 december 2031.');
  });

  test('zonder huisverbod geldt de eigen termijn; zonder besluit begint er geen', () => {
    const niet = leg(...weging(), { type: 'huisverbod.nietOpgelegd', at: '2027-01-31T10:00:00+01:00', gegevens: { beslisser: 'H. de Ruijter', redenen: 'Geen gevaar.', alternatief: '', meldingVeiligThuis: 'nee' } } as unknown as NieuweGebeurtenis);
    expect(bewaringVan(bouw(niet), { bewaarMaandenZonderBesluit: 1 }, later(2027)).termijn).toMatchObject({ bewarenTotEnMet: '2027-02-28', vernietigenVanaf: '2027-03-01', maanden: 1 });
    expect(bewaringVan(bouw(niet), AFSPRAAK, later(2027)).vernietigbaar).toBe(false);
    expect(bewaringVan(bouw(niet), AFSPRAAK, later(2028)).vernietigbaar).toBe(true);
    expect(bewaringVan(bouw(leg(...weging())), AFSPRAAK, later(2099))).toMatchObject({ termijn: null, beletten: ['geen besluit'], vernietigbaar: false });
  });

  test('wat later bij een zaak komt, verzet de datum niet', () => {
    fc.assert(
      fc.property(fc.constantFrom(...alleVoorbeelden), fc.integer({ min: 0, max: 1_800 }), ({ gebeurtenissen, dossier }, dagen) => {
        const voor = bewaringVan(dossier, AFSPRAAK, later(2026)).termijn;
        if (voor === null) return;
        const at = `${datumPlusDagen(voor.vanaf, dagen)}T12:00:00+01:00`;
        const stuk = { stukId: 's', naam: 'a.pdf', soort: 'pdf', grootte: 1, sha256: 'a'.repeat(64), rubriek: 'overig', omschrijving: 'Brief', datum: '', bron: '', beperkt: null };
        const erbij = daarna(gebeurtenissen, { type: 'stuk.toegevoegd', at, gegevens: stuk } as unknown as NieuweGebeurtenis, { type: 'dossier.heropend', at, gegevens: { reden: 'Stuk.' } });
        expect(bewaringVan(bouw(erbij), AFSPRAAK, later(2026)).termijn).toEqual(voor);
      }),
      { numRuns: 60 },
    );
  });

  test('vernietigbaar is een zaak precies vanaf haar dag, als niets het belet', () => {
    const zaak = daarna(opgelegd(), uitgereiktOp('2026-11-27T23:40:00+01:00'));
    expect(bewaringVan(bouw(zaak), AFSPRAAK, '2031-11-27T23:59:59+01:00').beletten).toEqual(['termijn']);
    expect(bewaringVan(bouw(zaak), AFSPRAAK, '2031-11-28T00:00:00+01:00')).toMatchObject({ vernietigbaar: true, nietAfgesloten: true });
  });

  test('zolang de rechter nog moet beslissen, niet', () => {
    // Each case with a request or beroep, as it was when that had just come in.
    const lopend = alleVoorbeelden.flatMap(({ gebeurtenissen }) => {
      const plaats = gebeurtenissen.findIndex(({ type }) => type === 'verzoek.ontvangen' || type === 'beroep.ingesteld');
      return plaats < 0 ? [] : [bouw(gebeurtenissen.slice(0, plaats + 1))];
    });
    expect(lopend.length).toBeGreaterThan(0);
    for (const dossier of lopend) expect(bewaringVan(dossier, AFSPRAAK, later(2099))).toMatchObject({ beletten: ['procedure'], vernietigbaar: false });
  });
});

describe('de aanhouding', () => {
  const NU = later(2031);
  const houdAan: Bewaarstap = { type: 'bewaring.aangehouden', gegevens: { grond: 'klacht', toelichting: 'Klacht bij de ombudsman.' } };
  const met = (zaak: Gebeurtenis[], stap: Bewaarstap, wie: string, nu = NU): Gebeurtenis[] => {
    const nieuw = zetBewaarstap(bouw(zaak), stap, [wie], nu);
    return [...zaak, { ...nieuw, id: `g${zaak.length + 1}`, volgnummer: zaak.length + 1, vastgelegdOp: nu, accountId: wie, hoedanigheid: '' }];
  };
  const weiger = (zaak: Gebeurtenis[], stap: Bewaarstap, ...zelf: string[]): string => {
    try {
      return zetBewaarstap(bouw(zaak), stap, zelf, NU).type;
    } catch (fout) {
      if (!(fout instanceof AppFout)) throw fout;
      expect(foutCodes).toContain(fout.code);
      return fout.code;
    }
  };

  test('telt meteen, wordt bevestigd door een ander, en eindigt alleen door twee personen', () => {
    const een = met(daarna(opgelegd(), uitgereiktOp('2026-11-27T23:40:00+01:00')), houdAan, 'anna');
    const aanhoudingId = een.at(-1)?.id ?? '';
    const over = (type: 'bewaring.bevestigd' | 'bewaring.vrijgegeven'): Bewaarstap => ({ type, gegevens: { aanhoudingId } });
    const vraag: Bewaarstap = { type: 'bewaring.vrijgaveGevraagd', gegevens: { aanhoudingId, reden: 'Afgedaan.' } };
    expect(bewaringVan(bouw(een), AFSPRAAK, NU).beletten).toEqual(['aangehouden']);
    expect(weiger(een, houdAan, 'bert')).toBe('AANHOUDING_DUBBEL');
    expect(weiger(een, over('bewaring.bevestigd'), 'anna')).toBe('NIET_DOOR_DEZELFDE');
    // Nor with another account.
    expect(weiger(een, over('bewaring.bevestigd'), 'anna-2', 'anna')).toBe('NIET_DOOR_DEZELFDE');
    const twee = met(een, over('bewaring.bevestigd'), 'bert');
    expect(weiger(twee, over('bewaring.bevestigd'), 'cora')).toBe('AANHOUDING_BEVESTIGD');
    expect(weiger(twee, over('bewaring.vrijgegeven'), 'bert')).toBe('VRIJGAVE_NIET_GEVRAAGD');
    const drie = met(twee, vraag, 'bert');
    expect(weiger(drie, vraag, 'anna')).toBe('VRIJGAVE_AL_GEVRAAGD');
    expect(bewaringVan(bouw(drie), AFSPRAAK, NU).vernietigbaar).toBe(false);
    expect(weiger(drie, over('bewaring.vrijgegeven'), 'bert')).toBe('NIET_DOOR_DEZELFDE');
    const vier = met(drie, over('bewaring.vrijgegeven'), 'anna');
    expect(bewaringVan(bouw(vier), AFSPRAAK, NU)).toMatchObject({ beletten: [], vernietigbaar: true });
    expect(weiger(vier, over('bewaring.bevestigd'), 'cora')).toBe('AANHOUDING_VOORBIJ');
    expect(weiger(vier, { type: 'bewaring.herzien', gegevens: { aanhoudingId: 'x', bevinding: 'y' } }, 'cora')).toBe('AANHOUDING_ONBEKEND');
  });

  test('wordt na een jaar herzien; wie haar nog nodig vindt, neemt het verzoek om te eindigen terug', () => {
    const een = met(daarna(opgelegd()), houdAan, 'anna');
    const [hij] = aanhoudingenVan(bouw(een));
    expect([isTeHerzien(hij!, '2032-12-04'), isTeHerzien(hij!, '2032-12-05')]).toEqual([false, true]);
    const aanhoudingId = hij!.id;
    const vraag: Bewaarstap = { type: 'bewaring.vrijgaveGevraagd', gegevens: { aanhoudingId, reden: 'Afgedaan.' } };
    const drie = met(met(een, vraag, 'bert'), { type: 'bewaring.herzien', gegevens: { aanhoudingId, bevinding: 'Loopt nog.' } }, 'cora', later(2032));
    expect(aanhoudingenVan(bouw(drie))[0]).toMatchObject({ vrijgave: null, herzienVoor: '2033-12-05' });
  });

  test('nooit beëindigt één persoon een aanhouding, welke stappen er ook komen', () => {
    const stap = fc.constantFrom('bewaring.aangehouden', 'bewaring.bevestigd', 'bewaring.herzien', 'bewaring.vrijgaveGevraagd', 'bewaring.vrijgegeven');
    fc.assert(
      fc.property(fc.array(fc.tuple(stap, fc.constantFrom('anna', 'bert')), { maxLength: 14 }), (stappen) => {
        let zaak: Gebeurtenis[] = [...opgelegd()];
        for (const [type, wie] of stappen) {
          const aanhoudingId = aanhoudingenVan(bouw(zaak)).at(-1)?.id ?? 'geen';
          const gegevens = { 'bewaring.aangehouden': houdAan.gegevens, 'bewaring.bevestigd': { aanhoudingId }, 'bewaring.herzien': { aanhoudingId, bevinding: 'x' }, 'bewaring.vrijgaveGevraagd': { aanhoudingId, reden: 'x' }, 'bewaring.vrijgegeven': { aanhoudingId } }[type];
          try {
            zaak = met(zaak, { type, gegevens } as Bewaarstap, wie);
          } catch (fout) {
            if (!(fout instanceof AppFout)) throw fout;
          }
        }
        for (const een of aanhoudingenVan(bouw(zaak))) if (!houdtAan(een)) expect(een.vrijgegeven?.accountId).not.toBe(een.vrijgave?.accountId);
      }),
      { numRuns: 200 },
    );
  });
});
