import { useRef, useState } from 'react';
import type { Uitvoer } from '../../../../shared/contract/contract.ts';
import { foutTekst } from '../../../../shared/tekst/fouten.ts';
import { periodeTekst } from '../../../../shared/tekst/rooster.ts';
import { useVernieuwArchief } from '../../../app/archief.ts';
import { alsBase64 } from '../../../bridge/base64.ts';
import { Foutmelding } from '../../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../../bridge/useOpdracht.ts';
import { Alinea, Kaart, Knop, Knoppenrij, Melding, Tabel, type Kolom } from '../../../ui/index.ts';
import { useNaamVan } from '../roosterbeeld.ts';
import { meldPiketwijziging } from '../usePiketNu.ts';
import { Gevolg } from '../wijzig/Gevolg.tsx';

type Gelezen = Uitvoer<'rooster.leesCsv'>;
type Probleem = Gelezen['problemen'][number];

const probleemkolommen: readonly Kolom<Probleem>[] = [
  { id: 'regel', kop: 'Regel', cel: ({ regel }) => regel, sleutel: ({ regel }) => regel, uitlijning: 'rechts' },
  { id: 'kolom', kop: 'Kolom', cel: ({ kolom }) => kolom ?? '' },
  { id: 'wat', kop: 'Wat er niet klopt', cel: (probleem) => foutTekst(probleem).wat },
  { id: 'stap', kop: 'Wat u kunt doen', cel: (probleem) => foutTekst(probleem).stap },
];

/** A roster from a file: first every problem and what it would change, then all of it or nothing. */
export function Inlezen() {
  const naam = useNaamVan();
  const veld = useRef<HTMLInputElement>(null);
  const vernieuw = useVernieuwArchief();
  const lees = useOpdracht('rooster.leesCsv');
  const neem = useOpdracht('rooster.neemCsvOver');
  const [bestand, setBestand] = useState<{ naam: string; inhoud: string } | null>(null);
  const [gelezen, setGelezen] = useState<Gelezen | null>(null);
  const [klaar, setKlaar] = useState('');

  const kies = async (invoer: HTMLInputElement): Promise<void> => {
    const gekozen = invoer.files?.[0];
    if (gekozen === undefined) return;
    setKlaar('');
    neem.wisFout();
    const inhoud = alsBase64(new Uint8Array(await gekozen.arrayBuffer()));
    // So that the same file can be chosen again once it was mended.
    invoer.value = '';
    setBestand({ naam: gekozen.name, inhoud });
    setGelezen(await lees.geef({ bestand: inhoud }));
  };
  const neemOver = async (): Promise<void> => {
    if (bestand === null || gelezen === null) return;
    const antwoord = await neem.geef({ bestand: bestand.inhoud, verwacht: gelezen.verwacht });
    if (antwoord === null) return;
    setKlaar(`${antwoord.aantal} ${antwoord.aantal === 1 ? 'dienst' : 'diensten'} uit ${bestand.naam} staan nu in het rooster.`);
    setBestand(null);
    setGelezen(null);
    meldPiketwijziging();
    await vernieuw();
  };
  const rijkolommen: readonly Kolom<Gelezen['rijen'][number]>[] = [
    { id: 'regel', kop: 'Regel', cel: ({ regel }) => regel, uitlijning: 'rechts' },
    { id: 'wie', kop: 'Wie', cel: ({ deelnemerId }) => naam(deelnemerId) },
    { id: 'wanneer', kop: 'Wanneer', cel: periodeTekst },
    { id: 'reden', kop: 'Reden', cel: ({ reden }) => reden },
  ];
  const aantal = gelezen?.problemen.length ?? 0;
  return (
    <Kaart titel="Rooster uit een bestand">
      <Alinea soort="klein">
        Een CSV-bestand met de kolommen naam, van en tot, bijvoorbeeld uit Excel. U ziet eerst wat het verandert. Klopt er iets niet, dan wordt niets
        overgenomen.
      </Alinea>
      <div className="piket__kies">
        <Knop bezig={lees.bezig} bijKlik={() => veld.current?.click()}>Kies een bestand…</Knop>
        <span className="piket__zacht">{bestand?.naam ?? ''}</span>
        {/* The browser's own field says its words in its own language. */}
        <input ref={veld} type="file" accept=".csv,text/csv" hidden aria-label="Bestand met een rooster" onChange={(gebeurtenis) => void kies(gebeurtenis.target)} />
      </div>
      <Foutmelding fout={lees.fout} />
      <div aria-live="polite" className="piket__inlezen">
        {klaar !== '' && <Melding soort="succes" titel={klaar} />}
        {gelezen && aantal > 0 && (
          <>
            <Melding soort="fout" titel={aantal === 1 ? 'Er klopt 1 ding niet.' : `Er kloppen ${aantal} dingen niet.`}>Verbeter het bestand en kies het opnieuw. Er is niets veranderd.</Melding>
            <Tabel bijschrift="Wat er niet klopt" kolommen={probleemkolommen} rijen={gelezen.problemen} rijId={({ regel, kolom, code }) => `${regel}-${kolom ?? ''}-${code}`} />
          </>
        )}
        {gelezen && aantal === 0 && (
          <>
            <Tabel bijschrift={`${gelezen.rijen.length} ${gelezen.rijen.length === 1 ? 'dienst' : 'diensten'} in ${bestand?.naam ?? ''}`} kolommen={rijkolommen} rijen={gelezen.rijen} rijId={({ regel }) => String(regel)} />
            {gelezen.gevolg && <Gevolg gevolg={gelezen.gevolg} />}
            <Foutmelding fout={neem.fout} />
            <Knoppenrij>
              <Knop soort="primair" bezig={neem.bezig} bijKlik={() => void neemOver()}>Neem alles over</Knop>
            </Knoppenrij>
          </>
        )}
      </div>
    </Kaart>
  );
}
