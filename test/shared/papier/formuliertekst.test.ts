import { describe, expect, test } from 'vitest';
import { DOCUMENT_SOORTEN } from '../../../shared/documenten/soorten.ts';
import { tekstdelen } from '../../../shared/documenten/tekst.ts';
import { eersteInstellingen } from '../../../shared/instellingen/instellingen.ts';
import { leegFormulier } from '../../../shared/papier/formulier.ts';
import { formuliertekst } from '../../../shared/papier/formuliertekst.ts';
import { sjablonen } from '../../voorbeelden/sjablonen.ts';

describe('the text of a template as an empty form', () => {
  test('what may be filled in is there; what depends on a choice is there in each case, with a box', () => {
    expect(formuliertekst('A{% if woning.aanduiding %} ({{ woning.aanduiding }}){% endif %}.')).toBe('A ({{ woning.aanduiding }}).');
    expect(formuliertekst('{% if zienswijze.gehoord %}\nWel.\n{% else %}\nNiet.\n{% endif %}\nDaarna.')).toBe('☐ Wel.\n\n☐ Niet.\n\nDaarna.');
    expect(formuliertekst("Wie:{% if raadsman.gewenst == 'ja' %} ja{% else %} nee{% endif %}")).toBe('Wie: ☐ ja ☐ nee');
    expect(formuliertekst("{% case zienswijze.reden %}\n{% when 'spoed' %}\nSpoed.\n{% else %}\nAnders.\n{% endcase %}\n")).toBe('☐ Spoed.\n\n☐ Anders.\n\n');
  });

  test('tables and lists stay whole, repetitions stay, and what is only for an empty list goes', () => {
    expect(formuliertekst('| A | {{ woning.adres }} |\n{% if woning.aanduiding %}\n| B | {{ woning.aanduiding }} |\n{% endif %}\n')).toBe('| A | {{ woning.adres }} |\n| B | {{ woning.aanduiding }} |\n');
    expect(formuliertekst('{% for rij in contactverbod %}\n- {{ rij.naam }}\n{% endfor %}\n{% if contactverbod.size == 0 %}\nNiemand.\n{% endif %}\n')).toBe('{% for rij in contactverbod %}\n- {{ rij.naam }}\n{% endfor %}\n');
  });

  test('at the signature stands one text: who signs writes in which capacity', () => {
    expect(formuliertekst("```ondertekening\nDe burgemeester,\n{% if besluit.ondertekening == 'waarnemer' %}\nbij afwezigheid:\n{% endif %}\n---\n{{ besluit.beslisser }}\n```")).toBe('```ondertekening\nDe burgemeester,\n---\n{{ besluit.beslisser }}\n```');
  });
});

test('nothing stands on paper as if it had happened: a ruling or a withdrawal is left out, a suspension has a box', () => {
  const leeg = (soort: 'verlenging' | 'intrekking' | 'beschikking'): string => leegFormulier(soort, sjablonen[soort], eersteInstellingen('Molenwaard')).flatMap(tekstdelen).join('\n');
  expect(leeg('verlenging')).not.toMatch(/Uitspraak van de rechter|heeft het huisverbod ingetrokken\. Het geldt niet/);
  expect(leeg('intrekking')).not.toContain('Uitspraak van de rechter');
  expect(leeg('verlenging')).toContain('☐ Het huisverbod was bij dit besluit geschorst.');
  expect(leeg('beschikking')).toMatch(/☐ Voor …+ geldt het contactverbod niet/);
});

describe('every document as an empty form', () => {
  test.each(DOCUMENT_SOORTEN)('%s can be made, and says nowhere that something is not known', (soort) => {
    const tekst = leegFormulier(soort, sjablonen[soort], eersteInstellingen('Molenwaard')).flatMap(tekstdelen).join('\n');
    expect(tekst).not.toMatch(/\[nog in te vullen\]|\{[{%]/);
    expect(tekst.length).toBeGreaterThan(100);
  });
});
