import { useState } from 'react';
import type { Procesdeel } from '../../../shared/dossier/gebeurtenissen/stukken.ts';
import { alleStukken, type Inventaris } from '../../../shared/procesdossier/inventaris.ts';
import { procesdeelTekst } from '../../../shared/tekst/gebeurtenissenStukken.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { useNavigatie } from '../../app/route.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { useWerk } from '../../bridge/useWerk.ts';
import { Alinea, IcoonTerug, Knop, Knoppenrij, Linkknop, Melding, Paginakop, Stapel, useSneltoets, Voortgang } from '../../ui/index.ts';
import { Opgeslagen } from '../documenten/Opgeslagen.tsx';
import { Weigering } from '../documenten/Weigering.tsx';
import { Index } from './Index.tsx';
import { Kennis } from './Kennis.tsx';
import { Minderjarigen } from './Minderjarigen.tsx';
import { Ontbreekt } from './Ontbreekt.tsx';
import './procesdossier.css';

/** What the court gets about a case: the index, what is missing, what was known and what came after; and the way to one file. */
export function ProcesdossierPagina({ dossierId }: { dossierId: string }) {
  const { ga } = useNavigatie();
  const dicht = useWaaromNiet('procesdossier.voerUit');
  const vraag = useVraag('procesdossier.lees', { dossierId });
  const uitvoer = useWerk('procesdossier.voerUit');
  const [klaar, setKlaar] = useState<{ deel: Procesdeel; bestand: { pad: string; sha256: string } } | null>(null);
  const [nu, setNu] = useState<Procesdeel>('volledig');
  const inventaris = vraag.data?.inventaris ?? null;
  const kan = inventaris !== null && dicht === null && !uitvoer.bezig;

  const slaOp = async (deel: Procesdeel): Promise<void> => {
    setNu(deel);
    setKlaar(null);
    const bestand = (await uitvoer.geef({ dossierId, deel }))?.bestand ?? null;
    setKlaar(bestand === null ? null : { deel, bestand });
  };
  useSneltoets('ctrl+s', () => void slaOp('volledig'), { actief: kan });
  return (
    <>
      <Paginakop
        terug={<Linkknop icoon={<IcoonTerug />} bijKlik={() => ga({ naam: 'dossier', dossierId, begin: { blad: 'stukken' } })}>Terug naar de stukken</Linkknop>}
        titel="Procesdossier"
        onderregel={inventaris !== null && `${inventaris.zaaknummer} · stand van ${momentVoluit(inventaris.tot)}`}
        acties={
          <Knop soort="primair" sneltoets="ctrl+s" bezig={uitvoer.bezig && nu === 'volledig'} uitgeschakeld={!kan} waaromNiet={dicht} bijKlik={() => void slaOp('volledig')}>
            Sla het procesdossier op…
          </Knop>
        }
      />
      <Stapel>
        <Weigering fout={vraag.fout} />
        {uitvoer.bezig && uitvoer.deel !== null && <Voortgang label={procesdeelTekst[nu]} deel={uitvoer.deel} stand="Er komt pas een bestand als alles klaar is." bijAnnuleren={uitvoer.annuleer} />}
        {uitvoer.gestopt && <Melding soort="info" titel="Gestopt. Er is geen bestand geschreven." />}
        <Weigering fout={uitvoer.fout} />
        {klaar !== null && <Opgeslagen key={klaar.bestand.sha256} bestand={klaar.bestand} titel={`Opgeslagen: ${procesdeelTekst[klaar.deel]}`} />}
        {inventaris !== null && (
          <>
            <Andere inventaris={inventaris} kan={kan} dicht={dicht} slaOp={(deel) => void slaOp(deel)} />
            <Ontbreekt inventaris={inventaris} />
            <Index inventaris={inventaris} />
            <Minderjarigen wie={inventaris.minderjarigen} />
            <Kennis inventaris={inventaris} />
          </>
        )}
      </Stapel>
    </>
  );
}

/** What there is besides the one file: the sealed part where that is needed, and the Word file by itself. */
function Andere({ inventaris, kan, dicht, slaOp }: { inventaris: Inventaris; kan: boolean; dicht: string | null; slaOp: (deel: Procesdeel) => void }) {
  const beperkt = alleStukken(inventaris).filter((stuk) => stuk.beperkt !== null).length;
  return (
    <>
      <Alinea>
        Eén zip-bestand met een Word-bestand (index, wat bekend was, wat daarna gebeurde, uw eigen documenten), alle stukken, en getallen
        waarmee te controleren is dat niets is veranderd. Lees het Word-bestand na voordat u het verzendt.
      </Alinea>
      {beperkt > 0 && (
        <Melding
          soort="info"
          stil
          titel={beperkt === 1 ? 'Eén stuk is alleen voor de rechtbank (Awb 8:29).' : `${beperkt} stukken zijn alleen voor de rechtbank (Awb 8:29).`}
          acties={<Knop uitgeschakeld={!kan} waaromNiet={dicht} bijKlik={() => slaOp('rechtbank')}>Sla het verzegelde deel op…</Knop>}
        >
          {beperkt === 1 ? 'Dat gaat niet mee in het procesdossier. Sla het apart op, en zend het' : 'Die gaan niet mee in het procesdossier. Sla ze apart op, en zend ze'} alleen aan de rechtbank.
        </Melding>
      )}
      <Knoppenrij>
        <Knop uitgeschakeld={!kan} waaromNiet={dicht} bijKlik={() => slaOp('bundel')}>Alleen het Word-bestand…</Knop>
      </Knoppenrij>
    </>
  );
}
