import { describe, expect, test } from 'vitest';
import { noemtOpvang } from '../../../shared/documenten/opvangwoorden.ts';
import { isOpvangbesluit } from '../../../shared/documenten/soorten.ts';
import { documentTekst } from '../../../shared/documenten/tekst.ts';
import { maakVan, voorbeeldDocumenten } from '../../voorbeelden/documenten.ts';
import { voorbeeldDossier } from '../../../shared/voorbeelden/index.ts';

const tekst = (naam: string, soort: Parameters<typeof maakVan>[1], huisgenootId = ''): string =>
  documentTekst(maakVan(voorbeeldDossier(naam), soort, huisgenootId).inhoud);

const beschikkingen = voorbeeldDocumenten.filter(({ soort }) => soort === 'beschikking');
const kennisgevingen = voorbeeldDocumenten.filter(({ soort }) => soort === 'kennisgeving-huisgenoot');

describe('every document', () => {
  test.each(voorbeeldDocumenten)('$naam holds no trace of its template, and no word about shelter but in its own decision', ({ inhoud, gebreken }) => {
    const hier = documentTekst(inhoud);
    expect(hier).not.toMatch(/\{\{|\{%|undefined|null|NaN|\[object|\[nog in te vullen\]|\[\[|\p{Co}/u);
    expect(hier).not.toMatch(/ ,| \.(?!\d)| {2}|\.\.|, ,|\(\)/);
    expect(noemtOpvang(hier)).toBe(isOpvangbesluit(inhoud.soort));
    expect(gebreken).toEqual([]);
  });

  test.each(voorbeeldDocumenten)('$naam carries municipality, case number, date and the mark of confidence', ({ inhoud, voorbeeld }) => {
    expect(inhoud.gemeente).toBe(voorbeeld.instellingen.gemeente);
    expect(inhoud.zaaknummer).toBe(voorbeeld.dossier.zaaknummer);
    expect(inhoud.dagtekening).toBe(voorbeeld.nu);
    expect(inhoud.vertrouwelijkheid).toMatch(/^Vertrouwelijk/);
    expect(inhoud.titel).not.toContain('Vries');
    expect(documentTekst(inhoud)).toContain(voorbeeld.dossier.zaaknummer);
    expect(documentTekst(inhoud)).toContain('Wet tijdelijk huisverbod (Wth)');
    expect(inhoud.blokken[0]).toMatchObject({ soort: 'kop', niveau: 1 });
    // The proof of competence comes out of the roster by itself: it carries a seal, and nobody's signature.
    expect(inhoud.blokken.some((blok) => blok.soort === 'ondertekening')).toBe(inhoud.soort !== 'bevoegdheidsbewijs');
  });
});

describe('the beschikking', () => {
  test.each(beschikkingen)('$naam: place, duration, facts and names (Wth 2 lid 4)', ({ inhoud, voorbeeld: { dossier } }) => {
    const hier = documentTekst(inhoud);
    expect(hier).toContain(dossier.woning!.gegevens.straat);
    expect(hier.match(/Begin\n.+ om \d\d\.\d\d uur/g)).toHaveLength(1);
    expect(hier.match(/Einde\n.+ om \d\d\.\d\d uur/g)).toHaveLength(1);
    expect(hier).toContain(dossier.incident!.gegevens.omschrijving.split('\n')[0]);
    for (const { gegevens } of dossier.huisgenoten) expect(hier).toContain(gegevens.naam);
    for (const { gegevens } of dossier.feiten.filter((feit) => feit.gegevens.status === 'ja')) expect(hier).toContain(gegevens.toelichting);
  });

  test.each(beschikkingen)('$naam: motivation and weighing (Awb 3:4, 3:46)', ({ inhoud, voorbeeld: { dossier } }) => {
    const hier = documentTekst(inhoud);
    const { onmiddellijk, waaromDezePersoon, belangenafweging } = dossier.motivering!.gegevens;
    for (const reden of [onmiddellijk, waaromDezePersoon, belangenafweging]) expect(hier).toContain(reden.split('\n')[0]);
    expect(hier).toContain('ernstig en onmiddellijk gevaar');
  });

  test.each(beschikkingen)('$naam: remedies, with term, court and last day (Awb 3:45; Wth 6)', ({ inhoud }) => {
    const hier = documentTekst(inhoud);
    for (const deel of ['beroep', 'zes weken', 'Rechtbank Den Haag, Postbus 20302', 'voorlopige voorziening', '8:81', 'geen griffierecht', 'binnen drie dagen'])
      expect(hier).toContain(deel);
    expect(hier).toMatch(/tot en met \w+ \d+ \w+ 20\d\d/);
    expect(hier).not.toMatch(/bezwaarschrift|maakt bezwaar/);
  });

  test.each(beschikkingen)('$naam: consequences, keys, lawyer, reachability, data', ({ inhoud }) => {
    const hier = documentTekst(inhoud);
    for (const deel of ['misdrijf', 'ten hoogste twee jaar of een geldboete van de vierde categorie (artikel 11 Wth)', 'ontvangstbewijs', 'advocaat', 'artikel 5, eerste lid', 'artikel 2, zesde lid', 'vijf jaar', 'artikel 10, tweede lid'])
      expect(hier).toContain(deel);
  });

  test('ground: danger, or serious suspicion', () => {
    expect(tekst('gewoon', 'beschikking')).toContain('blijkt dat uw aanwezigheid in de woning ernstig en onmiddellijk gevaar oplevert');
    expect(tekst('kinderen', 'beschikking')).toContain('bestaat een ernstig vermoeden dat uw aanwezigheid');
  });

  test('not heard: each of the three grounds of Awb 4:11', () => {
    expect(tekst('gewoon', 'beschikking')).toContain('U vindt het overdreven.');
    expect(tekst('mondeling', 'beschikking')).toContain('4:11, onder a');
    expect(tekst('loco', 'beschikking')).toContain('4:11, onder b');
    expect(tekst('hulpofficier', 'beschikking')).toContain('4:11, onder c');
  });

  test('the words of the one who stays remain in the dossier', () => {
    expect(tekst('gewoon', 'beschikking')).not.toContain('Wil dat hij een tijd weg is');
  });

  test('child abuse: consulted, not reached, or none', () => {
    expect(tekst('kinderen', 'beschikking')).toMatch(/Overleg op\nvrijdag 27 november 2026 om 23\.05 uur\nMet\nM\. Arends\nUitkomst\n/);
    expect(tekst('mondeling', 'beschikking')).toContain('is niet gelukt. De reden: De hulpofficier belde');
    expect(tekst('gewoon', 'beschikking')).toContain('Er is niet gebleken van kindermishandeling');
  });

  test('who decided and who signs (Awb 10:11 lid 2; Gemeentewet 77)', () => {
    expect(tekst('gewoon', 'beschikking')).toContain('mr. H. van Lingen, heeft dit besluit zelf genomen op vrijdag 27 november 2026 om 23.20 uur');
    const namens = tekst('hulpofficier', 'beschikking');
    expect(namens).toContain('heeft dit besluit zelf genomen, telefonisch, op vrijdag 27 november 2026 om 23.20 uur');
    expect(namens).toContain('De burgemeester van Veenwijk,\nvoor deze:\nK. Jansma\nhulpofficier van justitie\n');
    const waarnemer = tekst('loco', 'beschikking');
    expect(waarnemer).toContain('artikel 77, eerste lid, van de Gemeentewet');
    expect(waarnemer).toContain('verblijf in het buitenland');
    expect(waarnemer).toContain('besluit van het college van 3 juni 2026');
    expect(waarnemer).toContain('bij diens verhindering of afwezigheid:\ndrs. C. Wiersma\nlocoburgemeester\n');
    expect(waarnemer).not.toContain('10:11');
  });

  test('announced orally: time, place, by whom, words, reason, witness (Wth 2 lid 7)', () => {
    const hier = tekst('mondeling', 'beschikking');
    for (const deel of ['in de woning, in de hal', 'hulpofficier van justitie K. Jansma, namens de burgemeester', 'U moet nu weg.', 'agent P. Mulder', 'artikel 2, zevende lid'])
      expect(hier).toContain(deel);
    expect(tekst('gewoon', 'beschikking')).not.toContain('mondelinge aanzegging');
  });

  test('six weeks from the expected day of handing over: a Saturday moves to Monday', () => {
    expect(tekst('gewoon', 'beschikking')).toContain('tot en met vrijdag 8 januari 2027');
    expect(tekst('mondeling', 'beschikking')).toContain('tot en met maandag 11 januari 2027');
  });

  test('an end in the missing hour says so', () => {
    expect(tekst('klok', 'beschikking')).toContain('zondag 29 maart 2026 om 03.00 uur');
    expect(tekst('klok', 'beschikking')).toContain('gaat de klok van 02.00 naar 03.00 uur');
    expect(tekst('gewoon', 'beschikking')).not.toContain('de klok');
  });

  test('keys, lawyer and reachability follow what is known', () => {
    expect(tekst('gewoon', 'beschikking')).toContain('U heeft uw huissleutels aan de politie gegeven');
    expect(tekst('kinderen', 'beschikking')).toContain('dus uiterlijk zaterdag 28 november 2026 om 23.10 uur');
    expect(tekst('kinderen', 'beschikking')).toContain('Doe dit uiterlijk zaterdag 28 november 2026 om 23.40 uur');
    expect(tekst('mondeling', 'beschikking')).toContain('als u dat nog niet heeft gedaan');
  });
});

describe('the other documents', () => {
  test.each(kennisgevingen)('$naam: nothing of where the uithuisgeplaatste is, of the facts or of the weighing', ({ inhoud, voorbeeld: { dossier } }) => {
    const hier = documentTekst(inhoud);
    const { bereikbaarheid } = dossier.praktisch!.gegevens;
    for (const woord of bereikbaarheid.split(/[ ,]+/).filter((deel) => /^[A-Z]\w{4,}|\d{2,}/.test(deel))) expect(hier).not.toContain(woord);
    expect(hier).not.toContain(dossier.incident!.gegevens.omschrijving.slice(0, 40));
    expect(hier).not.toContain(dossier.motivering!.gegevens.onmiddellijk.slice(0, 40));
    expect(hier).not.toMatch(/\d\d-\d\d-19\d\d/);
    for (const deel of ['112', 'misdrijf', 'Begin\n', 'Einde\n', 'Bewijs van mededeling']) expect(hier).toContain(deel);
  });

  test('a housemate without contact ban is not told that there is one for him', () => {
    expect(tekst('kinderen', 'kennisgeving-huisgenoot', 'hg-1')).toContain('geen contact met u hebben');
    expect(tekst('kinderen', 'kennisgeving-huisgenoot', 'hg-4')).not.toContain('geen contact met u hebben');
  });

  test('Veilig Thuis: children with dates of birth, and consultation told apart from this letter', () => {
    const hier = tekst('kinderen', 'mededeling-veilig-thuis');
    expect(hier).toContain('Daan de Vries\n11 februari 2015\nzoon\n');
    expect(hier).toContain('artikel 2, derde lid, Wth');
    expect(hier).toContain('artikel 2, achtste lid, Wth');
    expect(tekst('mondeling', 'mededeling-veilig-thuis')).toContain('is overleg met u niet gelukt');
  });

  test('the instance: whom to reach, and what the burgemeester asks', () => {
    const hier = tekst('kinderen', 'mededeling-instantie');
    for (const deel of ['Stichting De Kade', 'Gerda Hartog\nniet bekend\nschoonmoeder\n', '06 12 34 56 78', 'negende lid']) expect(hier).toContain(deel);
    expect(hier).not.toContain('Molenkade');
  });

  test('the confirmation: decision, announcement and what comes after', () => {
    const hier = tekst('mondeling', 'bevestiging-aanzegging');
    for (const deel of ['Besluit genomen op\nvrijdag 27 november 2026 om 23.20 uur', 'Aangezegd op\nvrijdag 27 november 2026 om 23.40 uur', 'agent P. Mulder', 'wordt zo spoedig mogelijk op schrift gesteld'])
      expect(hier).toContain(deel);
  });

  test('the note of a weighing without an order', () => {
    const hier = tekst('niet-opgelegd', 'weging-niet-opgelegd');
    for (const deel of ['K. Jansma', 'besloten geen huisverbod op te leggen', 'meegegaan', 'wijkagent', 'Veilig Thuis krijgt een melding', 'kortere bewaartermijn'])
      expect(hier).toContain(deel);
  });
});
