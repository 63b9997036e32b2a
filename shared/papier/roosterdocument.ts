/** The roster on paper, for police and GGD: who acts when, on which number, and whom else to call. No case data. */
import type { Blok, Briefhoofd, DocumentInhoud } from '../documenten/blok.ts';
import { plat as t, vet } from '../documenten/bouwstenen.ts';
import type { Contact } from '../piket/contact.ts';
import { diensten, perBeurt, perPersoon } from '../piket/diensten.ts';
import { vanafBegin } from '../piket/kalender.ts';
import { momentVanMs, msVanMoment } from '../piket/klok.ts';
import { deelnemerVan, type Rooster } from '../piket/rooster.ts';
import { ambtTekst, contactsoortTekst, telefoonTekst } from '../piket/woorden.ts';
import { uitlegBeschikbaar } from '../tekst/telefoonlijst.ts';
import { momentKort, momentVoluit } from '../wth/opmaak.ts';
import type { Moment } from '../wth/tijd.ts';

/** What goes on the sheet. */
export type Bladkeuze = {
  readonly van: Moment;
  readonly tot: Moment;
  readonly gemeente: string;
  readonly briefhoofd: Briefhoofd | null;
  readonly contacten: readonly Contact[];
  /** One person, or everybody (`null`). */
  readonly deelnemerId: string | null;
  readonly metKantoortijd: boolean;
  readonly gemaaktOp: Moment;
};

/** One line that says what the table leaves out; none when the rules know no office hours. */
function kantoortijd(rooster: Rooster, begin: Moment, einde: Moment): Blok[] {
  const uren = rooster.regimes.findLast(({ van, tot }) => van < msVanMoment(einde) && tot > msVanMoment(begin))?.gegevens.kantoortijd;
  if (!uren) return [];
  const wanneer = uitlegBeschikbaar({ soort: 'uren', uren: uren.uren, feestdagen: uren.feestdagenVrij ? 'gesloten' : 'gewoon' }).join(', ');
  return [{ soort: 'alinea', delen: t(`In kantoortijd (${wanneer}) neemt de burgemeester zelf op, tenzij hieronder een ander staat.`) }];
}

/** The sheet as blocks for Word. The numbers are those known when it is made. @throws {AppFout} PERIODE_ONGELDIG */
export function roosterdocument(rooster: Rooster, keuze: Bladkeuze): DocumentInhoud {
  const { van, tot, gemeente, briefhoofd, contacten, deelnemerId: wie, metKantoortijd, gemaaktOp } = keuze;
  const begin = Math.min(...rooster.deelnemers.map((deel) => deel.van));
  const alle = vanafBegin(diensten(rooster, van, tot), begin === Infinity ? null : momentVanMs(begin));
  const rij = (metKantoortijd ? perPersoon(alle) : perBeurt(alle)).filter(({ deelnemerId }) => wie === null || deelnemerId === wie);
  const blokken: Blok[] = [
    { soort: 'kop', niveau: 1, delen: t('Piketrooster burgemeester') },
    {
      soort: 'velden',
      rijen: [
        { label: 'Gemeente', waarde: t(gemeente) },
        { label: 'Van', waarde: t(momentVoluit(van)) },
        { label: 'Tot', waarde: t(momentVoluit(tot)) },
        { label: 'Gemaakt', waarde: t(momentVoluit(gemaaktOp)) },
      ],
    },
    {
      soort: 'kader',
      alineas: [t('Het rooster kan na dit moment zijn gewijzigd. Neemt iemand niet op, bel dan het volgende nummer of de volgende persoon in de lijst.')],
    },
    ...(metKantoortijd ? [] : kantoortijd(rooster, van, tot)),
    { soort: 'kop', niveau: 2, delen: t(metKantoortijd ? 'Wie dienst heeft' : 'Wie dienst heeft buiten kantoortijd') },
    {
      soort: 'tabel',
      kop: ['Van', 'Tot', 'Wie', 'Telefoon'].map(vet),
      rijen: rij.map((dienst) => {
        const persoon = dienst.deelnemerId === null ? undefined : deelnemerVan(rooster, dienst.deelnemerId);
        return [
          t(momentKort(dienst.van)),
          t(momentKort(dienst.tot)),
          // One line a turn: the whole word would give each loco two.
          t(persoon === undefined ? 'niemand ingedeeld' : `${persoon.naam}, ${persoon.ambt === 'locoburgemeester' ? 'loco' : ambtTekst[persoon.ambt]}`),
          t(persoon?.telefoons.map(telefoonTekst).join('\n') ?? ''),
        ];
      }),
      breedtes: [0.235, 0.235, 0.31, 0.22],
    },
  ];
  if (contacten.length > 0) {
    blokken.push(
      { soort: 'kop', niveau: 2, delen: t('Telefoonlijst') },
      {
        soort: 'tabel',
        kop: ['Wie', 'Soort', 'Telefoon', 'Bereikbaar'].map(vet),
        rijen: contacten.map((contact) => [
          t(contact.organisatie === '' ? contact.naam : `${contact.naam}, ${contact.organisatie}`),
          t(contactsoortTekst[contact.soort]),
          t(contact.telefoons.map(telefoonTekst).join('\n')),
          t(uitlegBeschikbaar(contact.beschikbaarheid).join('\n')),
        ]),
        breedtes: [0.3, 0.2, 0.23, 0.27],
      },
    );
  }
  return {
    soort: 'piketrooster',
    titel: 'Piketrooster burgemeester',
    gemeente,
    briefhoofd,
    zaaknummer: '',
    vertrouwelijkheid: 'Alleen voor dienstgebruik',
    sjabloonVersie: '1',
    dagtekening: gemaaktOp,
    blokken,
  };
}
