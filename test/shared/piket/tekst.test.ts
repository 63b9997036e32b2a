import { describe, expect, test } from 'vitest';
import { contactsoorten } from '../../../shared/piket/contact.ts';
import { afwezigheidsgronden, ambten } from '../../../shared/piket/roostergebeurtenissen.ts';
import { controle } from '../../../shared/piket/controle.ts';
import { zetDienst } from '../../../shared/piket/opdrachten/dienst.ts';
import type { NieuweRoostergebeurtenis } from '../../../shared/piket/roostergebeurtenissen.ts';
import type { Rooster } from '../../../shared/piket/rooster.ts';
import { afwezigheidTekst, ambtTekst, contactsoortTekst } from '../../../shared/piket/woorden.ts';
import { piketTeksten } from '../../../shared/tekst/piket.ts';
import { beschrijfRooster, bevindingTeksten } from '../../../shared/tekst/rooster.ts';
import { COORDINATOR, legVast, proefrooster } from './hulp.ts';

const OP = '2026-11-16T09:00:00+01:00';
const PARAMS = { van: '2026-10-25T02:30:00+01:00', tot: '2026-10-26T09:00:00+01:00', aantal: 3, rangorde: 2, jaren: 30, kolom: 'naam', grens: '2 MB', verwacht: 4, andere: 7 };

describe('teksten van het piketrooster', () => {
  test.each(Object.entries(piketTeksten))('%s zegt wat er is en wat te doen, ook zonder gegevens', (_, tekst) => {
    for (const params of [PARAMS, { aantal: 1, van: PARAMS.van, tot: PARAMS.tot }, {}]) {
      const { wat, stap } = tekst(params);
      for (const zin of [wat, stap]) {
        expect(zin).toMatch(/^[A-Z].*[.)]$/);
        expect(zin.length).toBeLessThan(160);
      }
    }
    expect(tekst(PARAMS).wat).not.toMatch(/undefined|null|NaN|\d{4}-\d{2}-\d{2}/);
  });

  test('tijden staan er zoals mensen ze lezen', () => {
    expect(piketTeksten.GAT_ZONDER_DEKKING({ ...PARAMS, aantal: 1 }).wat).toBe('Van zo 25 okt. 2026 02.30 (wintertijd) tot ma 26 okt. 2026 09.00 is er niemand ingedeeld die kan.');
  });

  test('elk woord uit de gegevens heeft een tekst', () => {
    expect(Object.keys(ambtTekst)).toEqual([...ambten]);
    expect(Object.keys(afwezigheidTekst)).toEqual([...afwezigheidsgronden]);
    expect(Object.keys(contactsoortTekst).sort()).toEqual([...contactsoorten].sort());
  });

  test('wie ingedeeld is maar afwezig wordt genoemd, ook als een ander uit het rooster het overneemt; een gat niet twee keer', () => {
    const rooster = proefrooster();
    const gezet = legVast(rooster, zetDienst(rooster, { deelnemerId: 'loco3', van: '2026-11-21T09:00:00+01:00', tot: '2026-11-21T21:00:00+01:00', reden: 'intocht' }, COORDINATOR, OP), OP);
    const ziek = legVast(gezet, [{ type: 'afwezigheid.gemeld', at: OP, gegevens: { deelnemerId: 'loco3', van: OP, tot: '2026-11-22T00:00:00+01:00', grond: 'ziekte', toelichting: '' } }], OP);
    const gevonden = (r: Rooster) => bevindingTeksten(controle(r, OP, '2026-12-01T00:00:00+01:00'), String).flatMap(({ wat, waar }) => (waar.startsWith('za 21') ? [wat] : []));
    expect(gevonden(ziek)).toEqual(['loco3 is ingedeeld, maar afwezig. Wie daarvoor was ingedeeld, neemt waar']);
    const allebei = legVast(ziek, [{ type: 'afwezigheid.gemeld', at: OP, gegevens: { deelnemerId: 'loco2', van: OP, tot: null, grond: 'ziekte', toelichting: '' } }], OP);
    expect(bevindingTeksten(controle(allebei, OP, '2026-12-01T00:00:00+01:00'), String).filter(({ wat }) => wat.includes('ingedeeld, maar afwezig'))).toEqual([]);
  });

  test('de geschiedenis zegt waar een antwoord of een intrekking over gaat', () => {
    const voorstel: NieuweRoostergebeurtenis = { type: 'ruil.voorgesteld', at: OP, gegevens: { vanDeelnemerId: 'A', aanDeelnemerId: 'B', van: OP, tot: '2026-11-17T09:00:00+01:00', tegen: null, toelichting: '' } };
    const afwezig: NieuweRoostergebeurtenis = { type: 'afwezigheid.gemeld', at: OP, gegevens: { deelnemerId: 'A', van: OP, tot: null, grond: 'ziekte', toelichting: '' } };
    const bronnen: Record<string, NieuweRoostergebeurtenis> = { r: voorstel, a: afwezig };
    const titel = (g: NieuweRoostergebeurtenis) => beschrijfRooster(g, String, (id) => bronnen[id]).titel;
    expect(titel({ type: 'ruil.aanvaard', at: OP, gegevens: { ruilId: 'r' } })).toBe('Ruil aanvaard: A en B');
    expect(titel({ type: 'ruil.afgewezen', at: OP, gegevens: { ruilId: 'weg', reden: '' } })).toBe('Ruil afgewezen');
    expect(titel({ type: 'invoer.ingetrokken', at: OP, gegevens: { gebeurtenisId: 'a', vanaf: OP, reden: 'beter' } })).toBe('Beëindigd: A afwezig: ziekte');
  });
});
