import type { DocumentInhoud, Tekstdeel } from '../../../shared/documenten/blok.ts';

const t = (tekst: string): Tekstdeel[] => [{ tekst }];

/** A document with every kind of block, for the catalogue. */
export const VOORBEELD: DocumentInhoud = {
  soort: 'beschikking',
  titel: 'Beschikking huisverbod',
  gemeente: 'Gemeente Voorbeeldstad',
  zaaknummer: 'HV-2026-00007',
  briefhoofd: { naam: 'Gemeente Veenwijk', regels: ['Raadhuisplein 1, 2799 AA Veenwijk', '0182 59 00 00'], logo: null },
  vertrouwelijkheid: 'Vertrouwelijk – bevat persoonsgegevens',
  sjabloonVersie: '1',
  dagtekening: '2026-11-28T03:12:00+01:00',
  blokken: [
    { soort: 'kop', niveau: 1, delen: t('Beschikking huisverbod') },
    { soort: 'velden', rijen: [{ label: 'Aan', waarde: t('J. de Groot') }, { label: 'Woning', waarde: t('Lindelaan 12\n1234 AB Voorbeeldstad') }] },
    { soort: 'kader', alineas: [[{ tekst: 'U moet de woning ' }, { tekst: 'nu', vet: true }, { tekst: ' verlaten. Het huisverbod eindigt op maandag 7 december 2026 om 23.40 uur.' }]] },
    { soort: 'kop', niveau: 2, delen: t('Waarom') },
    { soort: 'alinea', delen: [{ tekst: 'De politie heeft gezien dat ' }, { tekst: 'de deur was ingetrapt', cursief: true }, { tekst: '.' }] },
    { soort: 'lijst', genummerd: true, items: [t('U mag de woning niet in.'), t('U mag geen contact opnemen met wie er woont.')] },
    { soort: 'lijst', genummerd: false, items: [t('een enkel punt')] },
    { soort: 'kop', niveau: 3, delen: t('Feiten') },
    { soort: 'tabel', kop: [t('Feit'), t('Bron')], rijen: [[t('Fors gedronken'), t('Waarneming politie')]] },
    { soort: 'ondertekening', boven: [t('De burgemeester van Voorbeeldstad,')], onder: [t('L. Verhoeven'), t('locoburgemeester, als waarnemer')] },
  ],
};
