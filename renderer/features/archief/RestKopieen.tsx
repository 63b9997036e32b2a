import { useEffect, useRef, useState } from 'react';
import { KOPIE_UITKOMSTEN } from '../../../shared/archief/stappen.ts';
import { kopieUitkomstTekst } from '../../../shared/tekst/vernietiging.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Keuze, Knop, Knoppenrij, Stapel, Voortgang } from '../../ui/index.ts';
import type { Lijstdeel } from './LijstPagina.tsx';
import { useUitklap } from './useUitklap.ts';

type Uitkomst = (typeof KOPIE_UITKOMSTEN)[number];

const KNOP = 'archief-restknop';

/** Says of every copy that is left how it ended, when that is the same for all; each gets a line of its own. */
export function RestKopieen({ beeld: { lijst }, bijKlaar }: Lijstdeel) {
  const { geef, fout } = useOpdracht('vernietiging.vinkKopieAf');
  const [keuze, setKeuze] = useState<Uitkomst | ''>('');
  const { open, opent, sluit } = useUitklap(() => KNOP);
  const kader = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open !== null) kader.current?.querySelector('input')?.focus();
  }, [open]);
  const [gedaan, setGedaan] = useState<number | null>(null);
  const over = lijst.kopieen.filter(({ af }) => af === null);
  const doe = async (uitkomst: Uitkomst): Promise<void> => {
    for (const [nummer, { id }] of over.entries()) {
      setGedaan(nummer);
      if ((await geef({ lijstId: lijst.id, kopieId: id, uitkomst })) === null) break;
    }
    setGedaan(null);
    sluit();
    await bijKlaar('De kopieën zijn afgevinkt.');
  };
  if (over.length < 2) return null;
  if (open === null) return <Knoppenrij><Knop id={KNOP} bijKlik={() => opent(true)}>Vink de overige {over.length} samen af…</Knop></Knoppenrij>;
  return (
    <div ref={kader} className="regellijst__formulier">
      <Stapel>
        <Keuze<Uitkomst>
          label={`Hoe liep het af met de overige ${over.length}?`}
          uitleg="Alleen als u ze allemaal hebt gezocht en het met elk hetzelfde afliep. Bij elk bestand komt te staan dat u dit vastlegde."
          opties={KOPIE_UITKOMSTEN.map((waarde) => ({ waarde, tekst: `Alle ${kopieUitkomstTekst[waarde]}` }))}
          waarde={keuze}
          bijWijziging={setKeuze}
        />
        {gedaan !== null && <Voortgang label="Kopieën afvinken" deel={gedaan / over.length} stand={`${gedaan} van ${over.length}`} />}
        <Foutmelding fout={fout} />
        <Knoppenrij>
          <Knop soort="primair" bezig={gedaan !== null} uitgeschakeld={keuze === ''} waaromNiet="Kies eerst hoe het afliep." bijKlik={() => keuze !== '' && void doe(keuze)}>Vink ze af</Knop>
          <Knop bijKlik={sluit} uitgeschakeld={gedaan !== null}>Annuleer</Knop>
        </Knoppenrij>
      </Stapel>
    </div>
  );
}
