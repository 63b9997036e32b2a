import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bewaringVan } from '../../../shared/archief/bewaring.ts';
import { STUKSOORTEN } from '../../../shared/dossier/stukken/soorten.ts';
import { leesbareNaam, veiligeNaam } from '../../../shared/dossier/stukken/naam.ts';
import { eersteWerkafspraken } from '../../../shared/instellingen/werkafspraken.ts';
import { mdtoVan, type Archiefstuk } from '../../../shared/mdto/zaak.ts';
import { alleVoorbeelden, voorbeeldDossiers, type Voorbeeld } from '../../../shared/voorbeelden/index.ts';
import { bouwDossier } from '../../../shared/dossier/toestand.ts';
import { eisMdto, mdtoSchema, schemafouten } from './schema.ts';
import { structuurfouten } from './structuur.ts';

const STUK: Archiefstuk = {
  kenmerk: 'stuk/s1',
  titel: 'Mutatie van de nacht',
  omschrijving: ['Naam van het bestand bij ontvangst: mutatie.pdf'],
  ontvangenOp: '2026-11-28T09:00:00+01:00',
  beperkt: null,
  bestand: { naam: 'mutatie.pdf', soort: 'pdf', omvang: 1234, sha256: 'a'.repeat(64) },
};

function documenten({ gebeurtenissen, dossier, nu }: Voorbeeld, stukken: readonly Archiefstuk[], gemeente = 'Molenwaard'): Record<string, string> {
  const bestanden = mdtoVan({ dossier, gebeurtenissen, bewaring: bewaringVan(dossier, eersteWerkafspraken, nu), stukken, gemeente, namen: {}, zonderZorgnotities: true, zonderIntern: false, nu });
  return Object.fromEntries(bestanden.flatMap((bestand) => ('xml' in bestand ? [[bestand.pad, bestand.xml]] : [])));
}

const gewoon = voorbeeldDossiers[0] as Voorbeeld;

it('every sample case keeps the rules', async () => {
  const uit = Object.assign({}, ...alleVoorbeelden.map((een, plaats) => Object.fromEntries(Object.entries(documenten(een, [STUK, { ...STUK, kenmerk: 'stuk/s2', beperkt: 'Adres van de melder', bestand: null }])).map(([pad, xml]) => [`${plaats}/${pad}`, xml])))) as Record<string, string>;
  expect(Object.keys(uit)).toHaveLength(alleVoorbeelden.length * 4);
  await eisMdto(uit);
});

it('says who keeps it, how long, who may see it, and what happened to it, and names nobody of the case', () => {
  const [zaak = '', , bestand = ''] = Object.values(documenten(gewoon, [STUK]));
  for (const tekst of ['<begripCode>V</begripCode>', '<termijnLooptijd>P5Y</termijnLooptijd>', '<termijnStartdatumLooptijd>2026-11-27</termijnStartdatumLooptijd>', '<termijnEinddatum>2031-11-27</termijnEinddatum>', '<verwijzingNaam>Gemeente Molenwaard</verwijzingNaam>', 'Wth 10 lid 2', 'Zorgnotities', '<begripCode>huisverbod.opgelegd</begripCode>'])
    expect(zaak).toContain(tekst);
  expect(zaak.split('<event>')).toHaveLength(gewoon.gebeurtenissen.length + 1);
  expect(bestand).toContain(`<checksumWaarde>${'a'.repeat(64)}</checksumWaarde>`);
  for (const naam of [gewoon.dossier.betrokkene?.gegevens.naam, ...gewoon.dossier.huisgenoten.map(({ gegevens }) => gegevens.naam)]) expect(zaak).not.toContain(naam);
});

it('whatever a text holds, the document stays whole and says it', async () => {
  const lastig = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((tekst) => tekst.trim() !== '');
  const proeven: Record<string, string> = {};
  fc.assert(
    fc.property(lastig, lastig, lastig, fc.constantFrom(...STUKSOORTEN), (titel, naam, reden, soort) => {
      const stuk: Archiefstuk = { ...STUK, titel, omschrijving: [`Was: ${leesbareNaam(naam)}`], beperkt: reden, bestand: { naam: veiligeNaam(naam, soort), soort, omvang: 1, sha256: 'b'.repeat(64) } };
      for (const [pad, xml] of Object.entries(documenten(gewoon, [stuk], naam)).slice(1)) {
        proeven[`${Object.keys(proeven).length} ${pad}`] = xml;
        expect(structuurfouten(xml)).toEqual([]);
      }
    }),
    { numRuns: 12 },
  );
  const gemeen = ['</naam><x/>', '& < > " \' ]]>', '<!-- -->', '<?xml?>', '\u0000\u0008\u001F', '\u202Egnp.exe', '\uFFFE\uFFFF', '\uD800', 'a\r\nb', 'é\u0301 日本語 😀', '&#0;', '<![CDATA[x]]>'];
  for (const titel of gemeen) proeven[`gemeen ${gemeen.indexOf(titel)}`] = Object.values(documenten(gewoon, [{ ...STUK, titel }]))[1] ?? '';
  await eisMdto(proeven);
  expect(proeven['gemeen 5']).toContain('[U+202E]gnp.exe');
});

it('the check of the structure finds what the schema finds', async () => {
  const [zaak = '', , bestand = ''] = Object.values(documenten(gewoon, [STUK]));
  const fout: Record<string, string> = {
    waardering: zaak.replace(/<waardering>[\s\S]*?<\/waardering>/, ''),
    beperking: zaak.replace(/<beperkingGebruik>[\s\S]*<\/beperkingGebruik>/, ''),
    archiefvormer: zaak.replace(/<archiefvormer>[\s\S]*?<\/archiefvormer>/, ''),
    identificatie: zaak.replace(/<identificatie>[\s\S]*?<\/identificatie>/, ''),
    volgorde: zaak.replace(/(<naam>.*<\/naam>)([\s\S]*)(<taal>nl<\/taal>)/, '$3$2$1'),
    dubbel: zaak.replace(/(<naam>.*<\/naam>)/, '$1$1'),
    vreemd: zaak.replace('<taal>', '<onzin/><taal>'),
    dag: zaak.replace('<termijnStartdatumLooptijd>2026-11-27', '<termijnStartdatumLooptijd>27-11-2026'),
    duur: zaak.replace('>P5Y<', '>5 jaar<'),
    lijst: zaak.replace(/<begripBegrippenlijst>[\s\S]*?<\/begripBegrippenlijst>/, ''),
    ruimte: zaak.replace('nationaalarchief.nl/mdto', 'nationaalarchief.nl/anders'),
    omvang: bestand.replace('<omvang>1234', '<omvang>veel'),
    som: bestand.replace(/<checksum>[\s\S]*<\/checksum>/, ''),
    van: bestand.replace(/<isRepresentatieVan>[\s\S]*<\/isRepresentatieVan>/, ''),
    tijd: bestand.replace(/<checksumDatum>[^<]*/, '<checksumDatum>gisteren'),
  };
  for (const [naam, xml] of Object.entries(fout)) {
    expect([naam, [zaak, bestand].includes(xml)]).toEqual([naam, false]);
    expect([naam, structuurfouten(xml).length > 0]).toEqual([naam, true]);
  }
  const gevonden = (await schemafouten(fout)).map((regel) => regel.split(':')[0] ?? '');
  expect(new Set(gevonden)).toEqual(new Set(mdtoSchema === null ? [] : Object.keys(fout)));
});

it('a case of which nothing was decided has no term yet', async () => {
  const gebeurtenissen = gewoon.gebeurtenissen.filter(({ type }) => type !== 'huisverbod.opgelegd');
  const [zaak = ''] = Object.values(documenten({ ...gewoon, gebeurtenissen, dossier: bouwDossier('d', gebeurtenissen) }, []));
  expect(zaak).toContain('<naam>Melding voor een tijdelijk huisverbod WTH');
  expect(zaak).not.toContain('<bewaartermijn>');
  expect(zaak).toContain('de bewaartermijn loopt nog niet');
  await eisMdto({ zaak });
});
