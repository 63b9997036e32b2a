import { useState } from 'react';
import { isVerzoekOpen, type Verzoek } from '../../../shared/archief/uitwisseling.ts';
import { uitgevoerdTekst, verzoekstandTekst } from '../../../shared/tekst/uitwisseling.ts';
import { momentKort } from '../../../shared/wth/opmaak.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { useMag } from '../../app/rechten.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Kaart, Leegstaat, Melding, Stapel, Tabel, type Kolom } from '../../ui/index.ts';
import { Foutmelding } from '../toegang/Foutmelding.tsx';
import { Uitvoerverzoek } from './Uitvoerverzoek.tsx';
import { Uitvoervraag } from './Uitvoervraag.tsx';

/** Taking everything to another system: the request that is open, a new one, and what was asked before. */
export function Uitvoerblad() {
  const { data, fout, herlaad } = useVraag('uitwisseling.lees', {});
  const mag = useMag();
  const [klaar, setKlaar] = useState('');
  if (data === null) return <Foutmelding fout={fout} />;
  const { verzoeken, namen, nu } = data;
  const open = verzoeken.find((een) => isVerzoekOpen(een, nu));
  const bijKlaar = async (tekst: string): Promise<void> => {
    await herlaad();
    setKlaar(tekst);
    document.getElementById(BLAD)?.querySelector<HTMLElement>('h2')?.focus();
  };
  const eerdere = verzoeken.filter((een) => een !== open);
  return (
    <div id={BLAD}>
      <Stapel>
        {klaar !== '' && <Melding soort="succes" titel={klaar} bijSluiten={() => setKlaar('')} />}
        <Foutmelding fout={fout} />
        {open !== undefined && <Uitvoerverzoek key={open.id} verzoek={open} namen={namen} bijKlaar={bijKlaar} />}
        {open === undefined && mag('uitwisseling.vraag') && <Uitvoervraag bijKlaar={bijKlaar} />}
        {open === undefined && eerdere.length === 0 && !mag('uitwisseling.vraag') && <Leegstaat titel="Niemand vroeg om uitvoer van het hele archief." />}
        {eerdere.length > 0 && (
          <Kaart titel="Eerdere verzoeken">
            <Tabel bijschrift="Verzoeken om uitvoer van het hele archief, het laatste eerst" bijschriftVerborgen kolommen={kolommen(namen)} rijen={eerdere} rijId={({ id }) => id} />
          </Kaart>
        )}
      </Stapel>
    </div>
  );
}

const BLAD = 'archief-uitvoer';

const wie = ({ op, accountId }: { op: Moment; accountId: string }, namen: Readonly<Record<string, string>>): string => `${namen[accountId] ?? 'onbekend'}, ${momentKort(op)}`;

function kolommen(namen: Readonly<Record<string, string>>): Kolom<Verzoek>[] {
  return [
    {
      id: 'voor',
      kop: 'Voor',
      cel: ({ ontvanger, stand }) => (
        <div className="regellijst__wat">
          <span className="regellijst__titel">{ontvanger}</span>
          <span className="regellijst__klein">{verzoekstandTekst[stand === 'goedgekeurd' ? 'verlopen' : stand]}</span>
        </div>
      ),
    },
    {
      id: 'wie',
      kop: 'Wie',
      cel: ({ gevraagd, beoordeeld }) => (
        <div className="regellijst__wat">
          <span>Gevraagd: {wie(gevraagd, namen)}</span>
          {beoordeeld !== null && <span>Beoordeeld: {wie(beoordeeld, namen)}</span>}
          {beoordeeld !== null && beoordeeld.reden !== '' && <span className="archief__opmerking">{beoordeeld.reden}</span>}
        </div>
      ),
    },
    {
      id: 'geschreven',
      kop: 'Uitgevoerd',
      cel: ({ geschreven }) =>
        geschreven !== null && (
          <div className="regellijst__wat">
            <span>{momentKort(geschreven.op)}: {uitgevoerdTekst(geschreven)}</span>
            <span className="archief__hash">SHA-256 van SHA256SUMS {geschreven.sha256}</span>
          </div>
        ),
    },
  ];
}
