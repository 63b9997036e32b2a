import { bytesTekst } from '../../../shared/bytes.ts';
import { rubrieknummer, rubriekTekst } from '../../../shared/dossier/stukken/rubrieken.ts';
import { stuksoortTekst } from '../../../shared/dossier/stukken/soorten.ts';
import type { Stuk } from '../../../shared/dossier/stukken/stukken.ts';
import { datumCijfers } from '../../../shared/wth/opmaak.ts';
import { useMag } from '../../app/rechten.ts';
import { IcoonNiet, IcoonSlot, Leegstaat, Linkknop, Merk, Tabel, type Kolom } from '../../ui/index.ts';

/** Every piece of a case, withdrawn ones too. */
export function Stukkenlijst({ stukken, bijKies }: { stukken: readonly Stuk[]; bijKies: (stukId: string) => void }) {
  const magToevoegen = useMag()('stuk.kies');
  return (
    <Tabel<Stuk>
      gestapeld
      bijschrift="Stukken in dit dossier"
      rijen={stukken}
      rijId={({ stukId }) => stukId}
      sortering={{ kolom: 'rubriek', richting: 'op' }}
      leeg={<Leegstaat titel="Er zijn nog geen stukken.">{magToevoegen ? 'Voeg toe wat u van de politie, Veilig Thuis of de rechtbank kreeg.' : 'Hier komt wat de gemeente van de politie, Veilig Thuis of de rechtbank krijgt.'}</Leegstaat>}
      kolommen={kolommen(bijKies)}
    />
  );
}

const kolommen = (bijKies: (stukId: string) => void): readonly Kolom<Stuk>[] => [
  {
    id: 'stuk',
    kop: 'Stuk',
    smal: true,
    sleutel: ({ omschrijving }) => omschrijving,
    cel: (stuk) => (
      <span className="stukken__stuk" id={`stuk-${stuk.stukId}`}>
        <Linkknop bijKlik={() => bijKies(stuk.stukId)}>{stuk.ingetrokken === null ? stuk.omschrijving : <s>{stuk.omschrijving}</s>}</Linkknop>
        <Stukmerken stuk={stuk} />
      </span>
    ),
  },
  { id: 'rubriek', kop: 'Onderdeel', sleutel: ({ rubriek }) => rubrieknummer(rubriek), cel: ({ rubriek }) => `${rubrieknummer(rubriek)} ${rubriekTekst[rubriek].titel}` },
  { id: 'datum', kop: 'Datum', eenRegel: true, sleutel: ({ datum }) => datum, cel: ({ datum }) => (datum === '' ? 'onbekend' : datumCijfers(datum)) },
  { id: 'bron', kop: 'Van', sleutel: ({ bron }) => bron, cel: ({ bron }) => bron },
  { id: 'soort', kop: 'Bestand', cel: ({ soort, grootte }) => `${stuksoortTekst[soort]}, ${bytesTekst(grootte)}` },
];

/** What is special about a piece. */
export function Stukmerken({ stuk: { ingetrokken, beperkt } }: { stuk: Stuk }) {
  return (
    <>
      {ingetrokken !== null && <Merk toon="waarschuwing" icoon={<IcoonNiet />}>Ingetrokken</Merk>}
      {beperkt !== null && <Merk toon="neutraal" icoon={<IcoonSlot />}>Alleen rechtbank</Merk>}
    </>
  );
}
