import type { Registerregel } from '../../../shared/contract/archief.ts';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { stukkenTekst } from '../../../shared/tekst/vernietiging.ts';
import { datumKort } from '../../../shared/wth/opmaak.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { Alinea, Leegstaat, Melding, Stapel, Tabel, type Kolom } from '../../ui/index.ts';

/** What was destroyed: a number, days and counts. Kept for ever. */
export function Registerblad({ overzicht: { register, registerHeel } }: { overzicht: Uitvoer<'vernietiging.overzicht'> }) {
  return (
    <Stapel>
      <Alinea>Van elk vernietigd dossier blijven het nummer, de data en een telling. Niets hier zegt iets over personen. Een oude back-up die ooit wordt teruggezet, wordt hieraan getoetst: wat is vernietigd, blijft vernietigd.</Alinea>
      {!registerHeel && <Melding soort="fout" titel="Het register is gewijzigd of beschadigd.">Zet een back-up terug of vraag om hulp.</Melding>}
      <Tabel
        bijschrift="Vernietigde dossiers, de laatste eerst"
        bijschriftVerborgen
        kolommen={kolommen}
        rijen={register}
        rijId={({ zaaknummer, op }) => `${zaaknummer} ${op}`}
        leeg={<Leegstaat titel="Er is nog niets vernietigd.">Na de eerste vernietiging staat hier welke zaken het waren.</Leegstaat>}
      />
    </Stapel>
  );
}

const dag = (datum: string | null): string => (datum === null ? '–' : datumKort(datum));
const getal = (waarde: unknown): number => (typeof waarde === 'number' ? waarde : 0);

const kolommen: Kolom<Registerregel>[] = [
  {
    id: 'zaak',
    kop: 'Zaaknummer',
    sleutel: ({ zaaknummer }) => zaaknummer,
    cel: ({ zaaknummer, van, telling }) => (
      <div className="regellijst__wat">
        <span>{zaaknummer}</span>
        <span className="regellijst__klein">begonnen {dag(van)} · {stukkenTekst(getal(telling['stukken']))}</span>
      </div>
    ),
  },
  { id: 'tot', kop: 'Te vernietigen vanaf', eenRegel: true, cel: ({ tot }) => dag(tot) },
  { id: 'op', kop: 'Vernietigd', eenRegel: true, sleutel: ({ op }) => op, cel: ({ op }) => datumKort(lokaleDatum(op)) },
];
