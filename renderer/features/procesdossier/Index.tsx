import { bytesTekst } from '../../../shared/bytes.ts';
import { rubriekTekst } from '../../../shared/dossier/stukken/rubrieken.ts';
import type { Inventaris, Inventarisrubriek, Inventarisstuk } from '../../../shared/procesdossier/inventaris.ts';
import { datumCijfers } from '../../../shared/wth/opmaak.ts';
import { IcoonSlot, Kaart, Merk, Tabel, type Kolom } from '../../ui/index.ts';

type Rij = Inventarisstuk & { rubriek: Inventarisrubriek['rubriek'] };

const KOLOMMEN: readonly Kolom<Rij>[] = [
  { id: 'nummer', kop: 'Nr.', smal: true, eenRegel: true, cel: ({ nummer }) => <strong>{nummer}</strong> },
  {
    id: 'stuk',
    kop: 'Stuk',
    smal: true,
    cel: ({ omschrijving, beperkt, sha256 }) => (
      <span className="procesdossier__stuk">
        <span>{omschrijving}</span>
        {beperkt !== null && <Merk icoon={<IcoonSlot />}>Alleen rechtbank</Merk>}
        <span className="procesdossier__hash">SHA-256 {sha256.slice(0, 16)}…</span>
      </span>
    ),
  },
  { id: 'onderdeel', kop: 'Onderdeel', cel: ({ rubriek }) => rubriekTekst[rubriek].titel },
  { id: 'datum', kop: 'Datum', eenRegel: true, cel: ({ datum }) => (datum === '' ? 'onbekend' : datumCijfers(datum)) },
  { id: 'grootte', kop: 'Grootte', eenRegel: true, uitlijning: 'rechts', cel: ({ grootte }) => bytesTekst(grootte) },
];

/** The numbered index as the court gets it. */
export function Index({ inventaris: { rubrieken } }: { inventaris: Inventaris }) {
  const rijen = rubrieken.flatMap(({ rubriek, stukken }): Rij[] => stukken.map((stuk) => ({ ...stuk, rubriek })));
  const leeg = rubrieken.filter(({ stukken }) => stukken.length === 0).map(({ nummer, rubriek }) => `${nummer} ${rubriekTekst[rubriek].titel}`);
  return (
    <Kaart titel="Index">
      <Tabel<Rij>
        gestapeld
        bijschrift="Index van het procesdossier"
        bijschriftVerborgen
        rijen={rijen}
        rijId={({ nummer }) => nummer}
        kolommen={KOLOMMEN}
      />
      {leeg.length > 0 && <p className="procesdossier__leeg">Zonder stukken: {leeg.join('; ')}.</p>}
    </Kaart>
  );
}
