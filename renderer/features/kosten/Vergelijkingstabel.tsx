import type { Vergelijking } from '../../../shared/kosten/vergelijk.ts';
import { deelTekst, hoeveelTekst, vergelijkingTekst } from '../../../shared/tekst/kosten.ts';
import { IcoonWaarschuwing, Merk, Tabel, type Kolom } from '../../ui/index.ts';
import { aaneen } from './aaneen.ts';
import './kosten.css';

/** An amount of money is never broken over two lines; a time can be. */
function Hoeveel({ eenheid, hoeveel }: { eenheid: Vergelijking['eenheid']; hoeveel: number }) {
  return <span className={eenheid === 'cent' ? 'kosten__hoeveel' : undefined}>{hoeveelTekst(eenheid, hoeveel)}</span>;
}

/** The share of the estimate; above it that is said in a word. Nothing was estimated: then nothing is above it. */
function Deel({ regel }: { regel: Vergelijking }) {
  return (
    <>
      {aaneen(deelTekst(regel))} {regel.begroot > 0 && regel.werkelijk > regel.begroot && <Merk toon="waarschuwing" icoon={<IcoonWaarschuwing />}>Meer dan geraamd</Merk>}
    </>
  );
}

const KOLOMMEN: readonly Kolom<Vergelijking>[] = [
  { id: 'wat', kop: 'Waarvoor', smal: true, cel: vergelijkingTekst },
  { id: 'begroot', kop: 'Raming', uitlijning: 'rechts', cel: ({ eenheid, begroot }) => <Hoeveel eenheid={eenheid} hoeveel={begroot} /> },
  { id: 'werkelijk', kop: 'Werkelijk', uitlijning: 'rechts', cel: ({ eenheid, werkelijk }) => <Hoeveel eenheid={eenheid} hoeveel={werkelijk} /> },
  { id: 'deel', kop: 'Deel van de raming', cel: (regel) => <Deel regel={regel} /> },
];

/** What was reckoned with beside what it became. */
export function Vergelijkingstabel({ bijschrift, regels }: { bijschrift: string; regels: readonly Vergelijking[] }) {
  return <Tabel gestapeld bijschrift={bijschrift} rijen={regels} rijId={({ code }) => code} kolommen={KOLOMMEN} />;
}
