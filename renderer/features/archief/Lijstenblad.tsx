import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { openKopieen, teVernietigen, type Lijst } from '../../../shared/archief/lijst.ts';
import { kopieenTekst, lijststandTekst } from '../../../shared/tekst/vernietiging.ts';
import { momentKort } from '../../../shared/wth/opmaak.ts';
import { useNavigatie } from '../../app/route.ts';
import { Leegstaat, Linkknop, Tabel, type Kolom } from '../../ui/index.ts';
import { Lijststandmerk } from './Lijststandmerk.tsx';

/** Every list, the last first. */
export function Lijstenblad({ overzicht: { lijsten, uitTeVoeren, namen } }: { overzicht: Uitvoer<'vernietiging.overzicht'> }) {
  const { ga } = useNavigatie();
  return (
    <Tabel
      bijschrift="Vernietigingslijsten, de laatste eerst"
      bijschriftVerborgen
      kolommen={kolommen(uitTeVoeren, namen, (lijstId) => ga({ naam: 'vernietigingslijst', lijstId }))}
      rijen={lijsten}
      rijId={({ id }) => id}
      leeg={<Leegstaat titel="Er zijn nog geen vernietigingslijsten.">De archiefmedewerker maakt er een bij ‘Te vernietigen’.</Leegstaat>}
    />
  );
}

function aantalTekst(lijst: Lijst): string {
  if (lijst.begonnen !== null) return `${lijst.begonnen.posten.length}${lijst.vernietigd !== null && openKopieen(lijst) > 0 ? `; nog ${kopieenTekst(openKopieen(lijst))} na te gaan` : ''}`;
  return lijst.akkoord === null ? String(lijst.posten.length) : `akkoord met ${teVernietigen(lijst).length} van ${lijst.posten.length}`;
}

function wanneer({ stand, uitvoerbaarVanaf, vernietigd }: Lijst): string {
  if (vernietigd !== null) return `vernietigd ${momentKort(vernietigd.op)}`;
  return stand === 'bevestigd' && uitvoerbaarVanaf !== null ? `uitvoeren vanaf ${momentKort(uitvoerbaarVanaf)}` : '';
}

function kolommen(uitTeVoeren: readonly string[], namen: Readonly<Record<string, string>>, bijOpen: (lijstId: string) => void): Kolom<Lijst>[] {
  return [
    { id: 'naam', kop: 'Lijst', cel: ({ id, naam }) => <Linkknop bijKlik={() => bijOpen(id)}>{naam}</Linkknop> },
    {
      id: 'stand',
      kop: 'Stand',
      cel: (lijst) => (
        <div className="regellijst__wat">
          <Lijststandmerk stand={lijst.stand} tekst={lijststandTekst(lijst.stand, uitTeVoeren.includes(lijst.id))} />
          {wanneer(lijst) !== '' && <span className="regellijst__klein">{wanneer(lijst)}</span>}
        </div>
      ),
    },
    { id: 'aantal', kop: 'Dossiers', cel: aantalTekst },
    { id: 'door', kop: 'Werkt eraan', cel: ({ eigenaar }) => namen[eigenaar] ?? 'onbekend' },
  ];
}
