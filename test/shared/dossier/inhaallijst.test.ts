import { describe, expect, test } from 'vitest';
import type { Gebeurtenis, NieuweGebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { eisControle, eisInvoer, inhaallijst, poststanden } from '../../../shared/dossier/inhaallijst.ts';
import { postIdTitel, poststandTekst } from '../../../shared/tekst/inhaallijst.ts';
import { bouw, daarna, idVan } from './zaak.ts';
import { bekend, code, ingetrokken, lopend, verlengd } from './verloop/stappen.ts';

const AT = '2026-11-28T09:00:00+01:00';
const post = `oplegging/${idVan(lopend(), 'huisverbod.opgelegd')}`;
const ingevoerd: NieuweGebeurtenis = { type: 'inhaal.ingevoerd', at: AT, gegevens: { post, kenmerk: 'R-1', toelichting: '' } };
const gecontroleerd = (klopt: boolean): NieuweGebeurtenis => ({ type: 'inhaal.gecontroleerd', at: AT, gegevens: { post, klopt, toelichting: '' } });
const stand = (zaak: readonly Gebeurtenis[]) => inhaallijst(bouw(zaak)).find(({ id }) => id === post)?.stand;

describe('de inhaallijst', () => {
  test('heeft elk besluit en elke bekendmaking', () => {
    const zaak = ingetrokken(bekend(verlengd(lopend(), '2026-12-04T15:00:00+01:00', '2026-12-20T12:00:00+01:00'), '2026-12-04T16:00:00+01:00'), '2026-12-10T10:00:00+01:00');
    expect(inhaallijst(bouw(zaak)).map(({ soort }) => soort)).toEqual(['oplegging', 'uitreiking', 'verlenging', 'bekendmaking', 'intrekking']);
  });
  test('eerst invoeren, dan controleren; wat niet klopt moet opnieuw', () => {
    expect(stand(lopend())).toBe('in te voeren');
    expect(stand(daarna(lopend(), ingevoerd))).toBe('te controleren');
    expect(stand(daarna(lopend(), ingevoerd, gecontroleerd(true)))).toBe('klaar');
    expect(stand(daarna(lopend(), ingevoerd, gecontroleerd(false)))).toBe('opnieuw in te voeren');
    expect(stand(daarna(lopend(), ingevoerd, gecontroleerd(false), ingevoerd))).toBe('te controleren');
  });
  test('door twee mensen', () => {
    const zaak = bouw(daarna(lopend(), ingevoerd));
    expect(code(() => eisControle(zaak, post, 'a1'))).toBe('POST_ZELFDE_PERSOON');
    expect(code(() => eisControle(zaak, post, 'a2'))).toBe('');
    expect(code(() => eisControle(bouw(lopend()), post, 'a2'))).toBe('POST_NIET_INGEVOERD');
    expect(code(() => eisInvoer(zaak, post))).toBe('POST_AL_KLAAR');
    expect(code(() => eisInvoer(zaak, 'oplegging/x'))).toBe('POST_ONBEKEND');
  });
  test('in woorden', () => {
    expect(postIdTitel(post)).toBe('Besluit: huisverbod opgelegd');
    for (const een of poststanden) expect(poststandTekst[een]).toMatch(/\.$/);
  });
});
