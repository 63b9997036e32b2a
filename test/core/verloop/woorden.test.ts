import { expect, test } from 'vitest';
import { verloopSoorten } from '../../../shared/dossier/gebeurtenissen/verloop.ts';
import { vraagcodes, VRAGEN } from '../../../shared/dossier/verloop/vragen.ts';
import { isMandateerbaar, mandateerbaar } from '../../../shared/mandaat/register.ts';
import { foutCodes, foutTekst } from '../../../shared/tekst/fouten.ts';
import { verloopLogTeksten } from '../../../shared/tekst/opdrachtenVerloop.ts';
import { antwoordTekst, vraagTekst } from '../../../shared/tekst/vragen.ts';
import { isWthCode } from '../../../shared/wth/weigering.ts';
import { leesBronnen } from '../../architecture/bronnen.ts';

const MAPPEN = /^(shared\/(dossier\/(verloop|taken)|mandaat)\/|shared\/dossier\/inhaallijst|electron\/core\/(verloop|werkwijze)\/)/;

test('every refusal of the running order has words that say what to do next', () => {
  const bronnen = leesBronnen().filter(({ pad }) => MAPPEN.test(pad));
  const codes = [...new Set(bronnen.flatMap(({ tekst }) => [...tekst.matchAll(/new AppFout\('([A-Z_]+)'/g)].map(([, code]) => code ?? '')))];
  expect(codes.length).toBeGreaterThan(30);
  for (const code of codes) {
    expect([code, foutCodes.includes(code) || isWthCode(code)]).toEqual([code, true]);
    const { wat, stap } = foutTekst({ code, params: { artikel: 'Wth 9 lid 1', vraag: 'ANDERE_WIJZE', reden: 'ingetrokken', via: 'uitreiken', aantal: 2, taken: 1, posten: 2, eerder: 'a', later: 'b' } });
    expect([code, wat.includes('undefined'), /[.?]$/.test(wat), stap.endsWith('.')]).toEqual([code, false, true, true]);
  }
});

test('what the law refuses is refused with its article', () => {
  const codes = [
    'AL_INGETROKKEN', 'AL_VERNIETIGD', 'BEKENDMAKING_NA_EINDE', 'CONTACTVERBOD_NIET_UITBREIDEN', 'EINDE_NIET_NA_GELDEND_EINDE', 'GESCHORST', 'HUISGENOOT_NIET_GEMOTIVEERD',
    'INGANG_NA_EINDE', 'LANGER_DAN_VIER_WEKEN', 'MACHTIGING_NIET_GELDIG', 'MACHTIGING_NIET_NACHT', 'NIET_BEKENDGEMAAKT', 'NIET_MANDATEERBAAR', 'VERLENGING_NA_EINDE',
    'VERLENGING_NIET_MONDELING', 'VERLENGING_NIET_NEDERLEGGEN', 'VERLENGING_WACHT', 'ZIENSWIJZE_ONTBREEKT',
  ];
  const ARTIKEL = /(Wth|Awb|Awbi) (art\. )?\d/;
  for (const code of codes) expect([code, foutTekst({ code, params: { artikel: 'Wth 9 lid 1' } }).wat]).toEqual([code, expect.stringMatching(ARTIKEL)]);
  for (const reden of ['ingetrokken', 'vernietigd', 'van rechtswege geëindigd']) expect(foutTekst({ code: 'HUISVERBOD_VOORBIJ', params: { reden } }).wat).toMatch(ARTIKEL);
});

test('every kind of event is a line of the log with words', () => {
  for (const type of Object.keys(verloopSoorten)) expect(Object.hasOwn(verloopLogTeksten, type)).toBe(true);
});

test('every question has words for each of its answers', () => {
  for (const code of vraagcodes) {
    expect(Object.keys(vraagTekst[code].antwoorden)).toEqual(VRAGEN[code].map(({ antwoord }) => antwoord));
    expect(antwoordTekst({ code, antwoord: VRAGEN[code][0].antwoord, toelichting: 'Besproken.' }).antwoord).toMatch(/: Besproken\.$/);
  }
});

test('art. 3 lid 1 names five powers', () => {
  expect([...mandateerbaar]).toEqual(['2-1', '2-3', '2-7', '2-8', '5-1']);
  for (const bevoegdheid of ['2-9', '8-2', '9-1'] as const) expect(isMandateerbaar(bevoegdheid)).toBe(false);
});
