import { describe, expect, test } from 'vitest';
import { stappenVan } from '../../../renderer/features/dossier/stappen.ts';
import type { DocumentRegel } from '../../../shared/contract/dossiers.ts';
import type { Gebeurtenis } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { BESLOTEN, bouw, daarna, INGANG, leg, opgelegd, uitgereiktOp, weging } from '../../shared/dossier/zaak.ts';
import { gepland, geschorst, ingezonden, verzocht } from '../../shared/dossier/procedure/stappen.ts';
import { bekend, ingetrokken, lopend, verlengd, voorval } from '../../shared/dossier/verloop/stappen.ts';
import { beeldVan, opgeslagen } from './beeld.ts';

const NU = '2026-11-28T02:00:00+01:00';
const wat = (zaak: Gebeurtenis[], nu = NU, anders?: (document: DocumentRegel) => DocumentRegel): string[] =>
  stappenVan(bouw(zaak), beeldVan(zaak, nu, anders), nu).map(({ id, dringend }) => `${dringend ? '! ' : ''}${id}`);
const alles = (document: DocumentRegel): DocumentRegel => (document.belet === '' ? opgeslagen(document, false) : document);

describe('wat er te doen is', () => {
  test('in een melding: beslissen', () => {
    expect(wat(leg(...weging()))).toEqual(['! besluit']);
  });

  test('na het besluit eerst de beschikking op papier, dan de uitreiking', () => {
    expect(wat(opgelegd())).toEqual([
      '! nieuw-beschikking-',
      '! uitreiken',
      'nieuw-kennisgeving-huisgenoot-h1',
      'nieuw-kennisgeving-huisgenoot-h2',
      'nieuw-mededeling-instantie-',
      'nieuw-mededeling-veilig-thuis-',
      'nieuw-brief-raad-rechtsbijstand-',
      'bereikbaar',
      'geboren-g6',
    ]);
  });

  test('bij een verzoek: de zitting, dan de stukken, dan de uitspraak; daarna eerst wie het moet horen', () => {
    const OP = '2026-12-01T10:00:00+01:00';
    const verzoek = verzocht(lopend(), OP);
    const waarom = (zaak: Gebeurtenis[]): string => stappenVan(bouw(zaak), beeldVan(zaak, OP, alles), OP).find(({ id }) => id.startsWith('procedure-'))?.waarom ?? '';
    expect(wat(verzoek, OP, alles).filter((id) => id.includes('procedure'))).toEqual([`! procedure-${verzoek.at(-1)?.id}`]);
    expect(waarom(verzoek)).toBe('Leg de zitting vast zodra de oproep er is. De rechter hoort uiterlijk vrijdag 4 december 2026.');
    const zitting = gepland(verzoek, OP, '2026-12-03T13:30:00+01:00');
    expect(waarom(zitting)).toBe('Zend het verweerschrift en de stukken in. De zitting is op donderdag 3 december 2026 om 13.30 uur.');
    expect(waarom(ingezonden(zitting, OP))).toBe('De zitting is op donderdag 3 december 2026 om 13.30 uur.');
    const na = wat(geschorst(zitting, '2026-12-03T16:00:00+01:00'), '2026-12-03T16:00:00+01:00', alles);
    expect(na[0]).toBe('! doorvertellen');
    expect(na.filter((id) => id.includes('procedure'))).toEqual([]);
  });

  test('zegt de uitspraak niets over een verlenging die meedeed: dat nagaan', () => {
    const UITSPRAAK = '2026-12-03T16:00:00+01:00';
    const met = bekend(verlengd(verzocht(lopend(), '2026-12-01T10:00:00+01:00'), '2026-12-02T10:00:00+01:00', '2026-12-25T23:40:00+01:00'), '2026-12-02T11:00:00+01:00');
    expect(wat(met, UITSPRAAK, alles)).not.toContain('! verlenging-nagaan');
    expect(wat(geschorst(met, UITSPRAAK), UITSPRAAK, alles).slice(0, 2)).toEqual(['! doorvertellen', '! verlenging-nagaan']);
  });

  test('uitgereikt en alles opgeslagen: alleen wat nog onbekend is', () => {
    expect(wat(daarna(opgelegd(), uitgereiktOp(INGANG)), NU, alles)).toEqual(['bereikbaar', 'geboren-g6']);
  });

  test('is het dossier afgesloten, dan is er niets te doen, ook niet wat nog onbekend is of niet op papier staat', () => {
    const NA = '2026-12-26T10:00:00+01:00';
    const klaar = daarna(opgelegd(), uitgereiktOp(INGANG));
    expect(wat(klaar, NA)).toContain('nieuw-beschikking-');
    const dicht = daarna(klaar, { type: 'dossier.afgesloten', at: NA, gegevens: { toelichting: '', nietOpgelost: [] } });
    expect(wat(dicht, NA)).toEqual([]);
    expect(wat(dicht, NA, (document) => opgeslagen(document, true))[0]).toContain('afwijkend-');
  });

  test('na 24 uur is de bereikbaarheid dringend, en na het einde vraagt niemand er meer naar', () => {
    const zaak = daarna(opgelegd(), uitgereiktOp(INGANG));
    expect(wat(zaak, '2026-11-28T23:40:00+01:00', alles)).toContain('! bereikbaar');
    expect(wat(zaak, '2026-12-07T23:40:00+01:00', alles)).toEqual(['geboren-g6']);
  });

  test('een document dat afwijkt is dringend', () => {
    const afwijkend = (document: DocumentRegel): DocumentRegel =>
      document.soort === 'beschikking' ? opgeslagen(document, true) : alles(document);
    expect(wat(daarna(opgelegd(), uitgereiktOp(INGANG)), NU, afwijkend)[0]).toBe('! afwijkend-beschikking-');
  });

  test('de laatste dagen vragen om een besluit, de laatste 24 uur dringend', () => {
    const zaak = daarna(opgelegd(), uitgereiktOp(INGANG));
    // Two days before is a Saturday: the warning comes when the office opens on Friday, as on the board.
    expect(wat(zaak, '2026-12-04T08:59:00+01:00', alles)).not.toContain('einde');
    expect(wat(zaak, '2026-12-04T09:00:00+01:00', alles)).toContain('einde');
    expect(wat(zaak, '2026-12-06T23:40:00+01:00', alles)).toContain('! einde');
  });

  test('die vraag leidt naar Vervolg, rekent met het weekend, en vervalt met een keuze, een intrekking of een verlenging', () => {
    const stap = (zaak: Gebeurtenis[], nu: string) => stappenVan(bouw(zaak), beeldVan(zaak, nu, alles), nu).find(({ id }) => id === 'einde' || id === 'bekendmaken');
    expect(stap(lopend(), '2026-12-06T23:40:00+01:00')?.doel).toEqual({ soort: 'blad', blad: 'vervolg' });
    // Ends on Sunday 6 December: decided on Friday, so warned from Tuesday on.
    const zondag = lopend({ besloten: '2026-11-26T09:00:00+01:00', ingang: '2026-11-26T10:00:00+01:00' });
    expect(stap(zondag, '2026-12-01T17:00:00+01:00')?.waarom).toContain('Beslis uiterlijk vrijdag 4 december 2026 om 17.00 uur');
    expect(stap(zondag, '2026-12-05T09:00:00+01:00')?.waarom).toContain('Beslis nu: de laatste werkdag voor het einde is voorbij.');
    const gekozen = voorval(lopend(), { type: 'huisverbod.laatEindigen', at: '2026-12-04T15:00:00+01:00', gegevens: { beslisser: 'x', redenen: 'x', zorgadvies: '' } });
    expect(stap(gekozen, '2026-12-06T23:40:00+01:00')).toBeUndefined();
    expect(stap(ingetrokken(lopend(), '2026-12-06T11:00:00+01:00'), '2026-12-06T23:40:00+01:00')).toBeUndefined();
    const besloten = verlengd(lopend(), '2026-12-04T15:00:00+01:00', '2026-12-25T23:40:00+01:00');
    expect(stap(besloten, '2026-12-04T15:00:00+01:00')).toMatchObject({ id: 'bekendmaken', dringend: true, doel: { soort: 'stap', stap: 'bekendmaken' } });
    // What was made known in time may be recorded after the end.
    expect(stap(besloten, '2026-12-08T09:00:00+01:00')).toMatchObject({ id: 'bekendmaken', dringend: false, doel: { soort: 'stap', stap: 'bekendmaken' } });
    const verlenging = bekend(besloten, '2026-12-04T16:00:00+01:00');
    expect(stap(verlenging, '2026-12-06T23:40:00+01:00')).toBeUndefined();
    expect(stap(verlenging, '2026-12-23T23:40:00+01:00')?.waarom).toContain('Verlengen kan niet meer');
  });

  test('een aanzegging op een ander tijdstip dan de beschikking noemt gaat voor alles', () => {
    const zaak = opgelegd({ wijze: 'mondeling', aangezegd: '2026-11-27T23:35:00+01:00' });
    expect(wat(zaak)[0]).toBe('! begin');
  });

  describe('na een correctie die het huisverbod zijn grond ontneemt', () => {
    const gecorrigeerd = (type: Gebeurtenis['type'], deel: object): Gebeurtenis[] =>
      opgelegd().map((een) => (een.type === type ? ({ ...een, gegevens: { ...een.gegevens, ...deel } } as Gebeurtenis) : een));
    test('minderjarig: dat alleen, en niets over papieren of uitreiken', () => {
      expect(wat(gecorrigeerd('betrokkene.vastgesteld', { geboortedatum: '2009-11-28' }))).toEqual(['! minderjarig']);
      expect(wat(gecorrigeerd('betrokkene.vastgesteld', { geboortedatum: '2008-11-27' }))).not.toContain('! minderjarig');
    });
    test('niemand onder het contactverbod, of geen feit op ja: voorop', () => {
      expect(wat(gecorrigeerd('huisgenoot.vastgesteld', { contactverbod: false }))[0]).toBe('! contactverbod');
      expect(wat(gecorrigeerd('feit.vastgesteld', { status: 'nee' }))[0]).toBe('! feiten');
    });
  });

  test('een uitgereikte beschikking wordt niet opnieuw gemaakt', () => {
    const zaak = daarna(opgelegd(), uitgereiktOp(INGANG));
    const [eerste] = stappenVan(bouw(zaak), beeldVan(zaak, NU, (document) => (document.soort === 'beschikking' ? opgeslagen(document, true) : alles(document))), NU);
    expect(eerste?.waarom).toContain('alleen een nieuw besluit verandert die. Overleg met de jurist');
    expect(eerste).toMatchObject({ knop: '', doel: null });
    expect(eerste?.waarom).not.toContain('vervang');
  });

  test('nooit uitgereikt en al geëindigd: nog vast te leggen, niet meer dringend', () => {
    expect(wat(opgelegd(), '2026-12-08T12:00:00+01:00')).toEqual(expect.arrayContaining(['uitreiken', 'nieuw-beschikking-']));
  });

  test('niet opgelegd: alleen de notitie; vervallen: niets', () => {
    const besluit = { type: 'huisverbod.nietOpgelegd', at: BESLOTEN, gegevens: { beslisser: 'x', redenen: 'x', alternatief: '', meldingVeiligThuis: false } } as const;
    expect(wat(leg(...weging(), besluit))).toEqual(['nieuw-weging-niet-opgelegd-']);
    expect(wat(leg(...weging(), { type: 'melding.vervallen', at: BESLOTEN, gegevens: { reden: 'x' } }))).toEqual([]);
  });
});
