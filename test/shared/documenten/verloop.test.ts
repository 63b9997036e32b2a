import { describe, expect, test } from 'vitest';
import { maakDocument } from '../../../shared/documenten/maak.ts';
import type { DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { documentTekst } from '../../../shared/documenten/tekst.ts';
import { bouwDossier, type Dossier } from '../../../shared/dossier/toestand.ts';
import { toetsVerloop } from '../../../shared/dossier/verloop/eisen.ts';
import { AppFout } from '../../../shared/fout.ts';
import { maakVan, voorbeeldDocumenten } from '../../voorbeelden/documenten.ts';
import { sjablonen } from '../../voorbeelden/sjablonen.ts';
import { voorbeeldDossier, voorbeeldVerloop, type Voorbeeld } from '../../../shared/voorbeelden/index.ts';

const van = (soort: DocumentSoort) => voorbeeldDocumenten.filter((document) => document.soort === soort);

function tekst(naam: string, soort: DocumentSoort, plek = 0): string {
  const gevonden = van(soort).filter(({ voorbeeld }) => voorbeeld.naam === naam)[plek];
  if (gevonden === undefined) throw new RangeError(`geen ${soort} van ${naam}`);
  return documentTekst(gevonden.inhoud);
}

const eisen = (hier: string, ...delen: string[]): void => {
  for (const deel of delen) expect(hier).toContain(deel);
};

test.each(voorbeeldVerloop)('$naam is a case that could be recorded like this', ({ gebeurtenissen, nu }) => {
  for (const [plek, gebeurtenis] of gebeurtenissen.entries())
    if (plek > 0) expect(() => toetsVerloop(gebeurtenis.type, bouwDossier('d', gebeurtenissen.slice(0, plek)), gebeurtenis, nu)).not.toThrow();
});

describe('the extension (Wth 9 lid 1 with 2 lid 4)', () => {
  test.each(van('verlenging'))('$naam: place, new end, facts, names, reasons, remedy, bekendmaking', ({ inhoud, voorbeeld: { dossier } }) => {
    const hier = documentTekst(inhoud);
    const { feiten, perHuisgenoot, proportionaliteit } = dossier.verlengd[0]!.gegevens;
    eisen(hier, dossier.woning!.gegevens.straat, feiten.split('\n')[0]!, proportionaliteit, ...perHuisgenoot.map(({ waarom }) => waarom));
    for (const { gegevens } of dossier.huisgenoten) expect(hier).toContain(gegevens.naam);
    eisen(hier, 'Opgelegd op\nvrijdag 27 november 2026 om 23.20 uur, door mr. H. van Lingen', 'schriftelijk bekend is gemaakt vóór het einde van het huisverbod: vóór maandag 7 december 2026 om 23.40 uur');
    eisen(hier, 'Langste duur volgens de wet\ntot vrijdag 25 december 2026 om 23.40 uur', 'beroep', 'zes weken', 'geen griffierecht', '8:81', 'misdrijf');
    expect(hier).not.toMatch(/mondeling|aangezegd|namens de burgemeester|neergelegd|gemeentesecretarie/);
  });

  test('until the last day, with the advice, what both said, and its remedy', () => {
    const hier = tekst('verlengd', 'verlenging');
    eisen(hier, 'Nieuw einde\nvrijdag 25 december 2026 om 23.40 uur', 'Stichting De Kade heeft op donderdag 3 december 2026 advies gegeven', 'artikel 3:49', 'U zegt dat de berichten', 'In drie berichten stond een bedreiging', 'tot en met vrijdag 15 januari 2027', 'wordt het vóór dat tijdstip aan u bekendgemaakt');
    expect(hier).not.toContain('slaapt slecht');
  });

  test('shorter, by the loco, unheard, without advice, in another way; suspended afterwards', () => {
    const hier = tekst('geschorst', 'verlenging');
    eisen(hier, 'Nieuw einde\nmaandag 14 december 2026 om 23.40 uur', 'De hulp is nog niet begonnen', '4:11, onder a', 'artikel 3:41, tweede lid', 'locoburgemeester', 'ziekte', 'tot en met maandag 18 januari 2027');
    eisen(hier, 'De voorzieningenrechter heeft de verlenging van het huisverbod geschorst, vanaf dinsdag 8 december 2026 om 11.30 uur', 'Dit contact mag wel: Eén uur per week');
  });

  test('annulled with its effects left in force, withdrawn afterwards', () => {
    const hier = tekst('vernietigd', 'verlenging');
    eisen(hier, 'De rechtsgevolgen blijven in stand', 'Het geldt niet meer vanaf woensdag 9 december 2026 om 12.00 uur', 'alleen als achtergrond');
  });
});

describe('an extension that the law forbids is not made', () => {
  const verlengd = voorbeeldDossier('verlengd');
  const id = verlengd.dossier.verlengd[0]!.gebeurtenisId;

  function code(over: Partial<Voorbeeld>, dossier: Partial<Dossier> = {}, onderwerp = id): string {
    const { instellingen, nu, dossier: heel } = { ...verlengd, ...over };
    try {
      maakDocument({ soort: 'verlenging', dossier: { ...heel, ...dossier }, instellingen, nu, huisgenootId: onderwerp, sjabloon: sjablonen.verlenging });
    } catch (fout) {
      if (fout instanceof AppFout) return fout.code;
      throw fout;
    }
    return '';
  }

  const met = (at: string, nieuwEinde: string): Partial<Dossier> => {
    const [besluit] = verlengd.dossier.verlengd;
    return { verlengd: [{ ...besluit!, at, gegevens: { ...besluit!.gegevens, nieuwEinde } }] };
  };
  const BESLUIT = '2026-12-04T14:10:00+01:00';

  test('the last moment of 28 days may; a second more may not', () => {
    expect(code({}, met(BESLUIT, '2026-12-25T23:40:00+01:00'))).toBe('');
    expect(code({}, met(BESLUIT, '2026-12-25T23:40:01+01:00'))).toBe('LANGER_DAN_VIER_WEKEN');
  });

  test('an end that is no later, a decision after the end, and paper after the end', () => {
    expect(code({}, met(BESLUIT, '2026-12-07T23:40:00+01:00'))).toBe('EINDE_NIET_NA_GELDEND_EINDE');
    expect(code({}, met('2026-12-07T23:40:00+01:00', '2026-12-20T23:40:00+01:00'))).toBe('VERLENGING_NA_EINDE');
    expect(code({ nu: '2026-12-07T23:39:59+01:00' })).toBe('');
    expect(code({ nu: '2026-12-07T23:40:00+01:00' })).toBe('BEKENDMAKING_NA_EINDE');
  });

  test('one that the case does not know', () => {
    expect(code({}, {}, 'g999')).toBe('DOCUMENT_NIET_BESCHIKBAAR');
    expect(code({}, {}, '')).toBe('DOCUMENT_NIET_BESCHIKBAAR');
  });
});

describe('what is missing stops an extension, with the article', () => {
  test('not heard and no reason, and a person without a reason', () => {
    const { dossier, ...rest } = voorbeeldDossier('verlengd');
    const [besluit] = dossier.verlengd;
    const kaal = { ...besluit!, gegevens: { ...besluit!.gegevens, perHuisgenoot: [], proportionaliteit: '', feiten: '' } };
    const { gebreken } = maakVan({ ...rest, dossier: { ...dossier, zienswijzen: [], verlengd: [kaal] } }, 'verlenging', kaal.gebeurtenisId);
    expect(gebreken).toEqual([
      { code: 'VELD_LEEG', veld: 'verlenging.feiten', artikel: 'Wth 9 lid 1 met 2 lid 4 onder b' },
      { code: 'VELD_LEEG', veld: 'verlenging.gemotiveerd', artikel: 'Wth 9 lid 1 met 2 lid 4 onder c' },
      { code: 'VELD_LEEG', veld: 'verlenging.proportionaliteit', artikel: 'Awb 3:4 lid 2' },
      { code: 'VELD_LEEG', veld: 'gehoord.uitkomst', artikel: 'Awb 4:8' },
    ]);
  });
});

describe('withdrawing and the contact ban', () => {
  test('help accepted: the three elements of art. 2 lid 9, the moment, keys, remedy', () => {
    eisen(tekst('ingetrokken', 'intrekking'), 'training omgaan met boosheid', 'Bevestigd door\nStichting De Kade, R. Postma', 'Medewerking\nU heeft de eerste', 'Het geldt niet meer vanaf donderdag 3 december 2026 om 18.00 uur', 'Het contactverbod eindigt', 'U krijgt uw huissleutels terug', 'negende lid', 'zes weken');
  });

  test('the danger gone: the facts, by the loco, with what the court said', () => {
    const hier = tekst('vernietigd', 'intrekking');
    eisen(hier, 'U bent verhuisd naar uw broer', 'locoburgemeester', 'De rechtsgevolgen blijven in stand', 'U heeft uw huissleutels terug');
    expect(hier).not.toContain('Hulp die u heeft aanvaard');
  });

  test('contact with one person: limited with its conditions, or lifted; the dwelling stays forbidden', () => {
    eisen(tekst('geschorst', 'wijziging-contactverbod'), 'Daan de Vries', 'Eén uur per week', 'Ander contact met Daan de Vries blijft verboden', 'Voor Ilse Hartog verandert er niets', 'Ook de woning blijft verboden', 'beroep');
    eisen(tekst('ingetrokken', 'wijziging-contactverbod'), 'is opgeheven vanaf dinsdag 1 december 2026 om 12.00 uur', 'Contact mag alleen buiten de woning', 'Daan wil u graag zien');
  });
});

describe('what a court did', () => {
  const verlengd = voorbeeldDossier('verlengd');
  const uitspraak = { betreft: 'oplegging', verlengingId: '', griffier: 'A. Visser', rechter: '', toelichting: '', procedureId: '', voorwaarden: '', kortsluiting: false, terZitting: false, genoteerdDoor: '' } as const;
  const feit = (ingang: string) => ({ gebeurtenisId: 'g90', at: ingang, correcties: [] });
  const OP = '2026-12-03T11:00:00+01:00';
  const met = (dossier: Partial<Dossier>, soort: DocumentSoort = 'advies-burgemeester'): string =>
    documentTekst(maakVan({ ...verlengd, dossier: { ...verlengd.dossier, ...dossier } }, soort).inhoud);

  test('suspended: said, until it is lifted', () => {
    const geschorst = [{ ...feit(OP), gegevens: { ...uitspraak, ingang: OP } }];
    expect(met({ geschorst })).toContain('heeft het huisverbod geschorst, vanaf donderdag 3 december 2026 om 11.00 uur. Zolang de schorsing duurt, geldt het huisverbod niet.');
    const later = '2026-12-04T09:00:00+01:00';
    expect(met({ geschorst, schorsingOpgeheven: [{ ...feit(later), gegevens: { ...uitspraak, ingang: later } }] })).not.toContain('geschorst');
  });

  test('suspended: said in the letters of the night as well, once they are made again', () => {
    const geschorst = [{ ...feit(OP), gegevens: { ...uitspraak, ingang: OP } }];
    expect(met({ geschorst }, 'mededeling-instantie')).toContain('heeft het huisverbod geschorst');
    expect(met({}, 'mededeling-instantie')).not.toContain('geschorst');
  });

  test('annulled: said, also in the request for a lawyer', () => {
    const vernietigd = [{ ...feit(OP), gegevens: { ...uitspraak, ingang: OP, gevolgenInStand: false } }];
    for (const soort of ['advies-burgemeester', 'brief-raad-rechtsbijstand'] as const)
      expect(met({ vernietigd }, soort)).toContain('heeft het besluit over het huisverbod vernietigd, op donderdag 3 december 2026 om 11.00 uur. Dat besluit geldt niet meer.');
    expect(met({ vernietigd })).toContain('Er valt niets meer te verlengen of in te trekken');
    expect(met({ vernietigd })).not.toContain('eindigt vanzelf op maandag');
  });
});

describe('before a court', () => {
  test('the defence in the order in which courts examine, with the case law as a checklist', () => {
    const hier = tekst('vovo', 'verweerschrift');
    const koppen = ['1. Waar het over gaat', '2. De burgemeester was bevoegd', '3. Er was ernstig en onmiddellijk gevaar', '4. Waarom deze persoon', '5. De afweging', '6. De procedure is gevolgd', '7. De verlenging', '8. Hoe het nu is', '9. Conclusie', 'Controlelijst voor de jurist: niet meesturen'];
    expect(koppen.map((kop) => hier.indexOf(`${kop}\n`))).toEqual(koppen.map((kop) => hier.indexOf(`${kop}\n`)).toSorted((a, b) => a - b));
    eisen(hier, ...koppen, 'SGR 26/1001', 'mr. P. Vos', 'Daan de Vries\n11 februari 2013\n13', 'RBNHO:2014:10086', '200901869/1/H3', 'LJN BK4558', 'LJN BP2167', '1 verlenging, 1 bekendgemaakt');
    eisen(tekst('kortsluiting', 'verweerschrift', 1), 'in beroep (artikel 8:42', '7. Hoe het nu is');
  });

  test('the ruling: its parts, until when the order holds now, who was told and who was not', () => {
    const hier = tekst('vovo', 'telefoonnotitie-uitspraak');
    eisen(hier, 'heeft het verzoek afgewezen', 'heeft de verlenging van het huisverbod geschorst', 'geldt nu nog, tot maandag 7 december 2026 om 23.40 uur', 'begeleider van De Kade', 'Ilse Hartog\nnog te doen', 'wachtcommandant K. Stel', '8:104, tweede lid, onder d');
    eisen(tekst('kortsluiting', 'telefoonnotitie-uitspraak'), 'Dat besluit geldt niet meer', 'Het huisverbod geldt nu niet', 'meteen ook op het beroep beslist', 'staat hoger beroep open');
    const [aanHaar, aanPolitie] = [tekst('kortsluiting', 'mededeling-uitspraak', 0), tekst('kortsluiting', 'mededeling-uitspraak', 1)];
    eisen(aanHaar, 'Aan\nSanne Verbeek', 'mag nu weer in de woning komen', '112');
    eisen(aanPolitie, 'Aan\nPolitie, basisteam Plassen', 'nu niet handhaven');
  });

  test('an extension meanwhile goes to the court, and who represents is authorised for the hearing only', () => {
    eisen(tekst('vovo', 'toezending-rechtbank'), 'Rechtbank Den Haag', 'verlengd, op woensdag 2 december 2026 om 14.00 uur', 'van rechtswege ook over deze verlenging');
    eisen(tekst('vovo', 'volmacht'), 'machtigt T. Smit, jurist', 'artikel 8:24', 'Paleis van Justitie');
  });
});

describe('hearing, deposit, keys, entering, lawyer, advice', () => {
  test('the invitation says when, how, about what; the other letter is for the one who stays', () => {
    eisen(tekst('verlengd', 'uitnodiging-zienswijze', 0), 'gesprek op vrijdag 4 december 2026 om 10.00 uur', 'Raadhuisplein 1', 'U heeft een huisverbod', 'geen contact zoeken');
    const haar = tekst('verlengd', 'uitnodiging-zienswijze', 1);
    eisen(haar, 'Aan\nSanne Verbeek', 'Wij bellen u op donderdag 3 december 2026 om 14.00 uur', 'Poolse tolk', '112');
    expect(haar).not.toContain('Molenkade');
    eisen(tekst('geschorst', 'uitnodiging-zienswijze'), 'op schrift', 'Postbus 10');
  });

  test('the report: invitation, form, interpreter, content, reaction; or why there is none', () => {
    eisen(tekst('verlengd', 'verslag-zienswijze', 0), 'slaapt slecht', 'Tolk\nPoolse tolk', 'achterblijver', 'Dit verslag blijft in het dossier');
    eisen(tekst('verlengd', 'verslag-zienswijze', 1), 'Uitgenodigd op\nwoensdag 2 december 2026 om 10.00 uur', 'In drie berichten');
    eisen(tekst('geschorst', 'verslag-zienswijze'), 'niet gehoord', '4:11, onder a', 'niet bereikt');
    eisen(tekst('ingetrokken', 'verslag-zienswijze'), 'geen gebruik gemaakt');
  });

  test('the deed: when, why the place is unknown, what was done to find him', () => {
    eisen(tekst('geschorst', 'akte-nederlegging'), 'neergelegd bij de gemeentesecretarie van Veenwijk', 'zonder te zeggen waarheen', 'drie keer gebeld', 'F. Smit', 'T. Bos', 'artikel 2, zevende lid');
  });

  test('the receipt: which keys, from whom, by whom, where they are', () => {
    eisen(tekst('verlengd', 'ontvangstbewijs-sleutels'), 'twee sleutels van de voordeur', 'agent P. Mulder', 'politiebureau Plassen', 'artikel 4, tweede lid');
    eisen(tekst('geschorst', 'ontvangstbewijs-sleutels'), 'geweigerd dit bewijs aan te nemen');
  });

  test('the authorisation: who, to whom, for what, until when, and the night only where it says so (Awbi 6, 7)', () => {
    const dag = tekst('verlengd', 'machtiging-binnentreden');
    eisen(dag, 'burgemeester van Veenwijk', 'K. Jansma, hulpofficier van justitie', 'tot en met maandag 30 november 2026', 'geldt niet tussen 00.00 en 06.00 uur');
    eisen(tekst('geschorst', 'machtiging-binnentreden'), 'mag ook tussen 00.00 en 06.00 uur', 'de bewoner doet niet open');
  });

  test('the report of entering: on what, when, by whom, what happened, the last day (Awbi 10, 11)', () => {
    eisen(tekst('verlengd', 'verslag-binnentreden'), 'ernstig en onmiddellijk gevaar voor personen of goederen te voorkomen of te bestrijden (artikel 2, derde lid, Awbi)', 'hulpgeroep', 'dinsdag 1 december 2026', 'naar de burgemeester', 'ambtseed');
    eisen(tekst('geschorst', 'verslag-binnentreden'), 'Machtiging van\nvrijdag 27 november 2026 om 22.52 uur', 'zaterdag 28 november 2026 om 00.20 uur', 'woensdag 2 december 2026', 'dan gaat het ook naar de officier van justitie', 'zes maanden');
  });

  test('the request for a lawyer: 24 hours, real ones, and where he can be reached', () => {
    eisen(tekst('verlengd', 'brief-raad-rechtsbijstand'), 'uiterlijk zaterdag 28 november 2026 om 23.10 uur', '06 98 76 54 32', 'artikel 5, eerste lid');
    eisen(tekst('vernietigd', 'brief-raad-rechtsbijstand'), 'nog niet opgegeven', 'heeft het huisverbod ingetrokken');
  });

  test('the advice: the terms, what happened since, what can be done', () => {
    const hier = tekst('verlengd', 'advies-burgemeester');
    eisen(hier, 'eindigt vanzelf op maandag 7 december 2026 om 23.40 uur', 'elf berichten', 'niet op de eerste afspraak', 'slaapt slecht', 'Verlengen\n', 'Laten eindigen\n', 'nooit mondeling');
    eisen(tekst('ingetrokken', 'advies-burgemeester'), 'Er valt niets meer te verlengen');
    eisen(tekst('geschorst', 'advies-burgemeester'), 'geschorst', 'geldt, met de uitzondering die is besloten');
  });
});
