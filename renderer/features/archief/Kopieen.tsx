import { openKopieen } from '../../../shared/archief/lijst.ts';
import { KOPIE_UITKOMSTEN } from '../../../shared/archief/stappen.ts';
import { kopieTekst, kopieUitkomstTekst } from '../../../shared/tekst/vernietiging.ts';
import { momentKort } from '../../../shared/wth/opmaak.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, IcoonKlaar, Kaart, Knop, Knoppenrij, Merk } from '../../ui/index.ts';
import type { Lijstbeeld, Lijstdeel } from './LijstPagina.tsx';
import { RestKopieen } from './RestKopieen.tsx';

const KNOP: Readonly<Record<(typeof KOPIE_UITKOMSTEN)[number], string>> = { vernietigd: 'Vernietigd', 'niet gevonden': 'Niet gevonden', 'bij de ontvanger': 'Bij de ontvanger' };

/** The files that left the archive: each is looked for by hand, and ticked off with how it ended. */
export function Kopieen({ beeld, bijKlaar }: Lijstdeel) {
  const { lijst, namen } = beeld;
  const dicht = useWaaromNiet('vernietiging.vinkKopieAf');
  const open = openKopieen(lijst);
  if (lijst.kopieen.length === 0) return <Kaart titel="Kopieën buiten het archief"><Alinea>Uit deze dossiers is niets opgeslagen buiten het archief.</Alinea></Kaart>;
  return (
    <Kaart titel={`Kopieën buiten het archief: ${open === 0 ? 'alle nagegaan' : `nog ${open} na te gaan`}`}>
      <Alinea>Deze bestanden zijn ooit buiten het archief opgeslagen. De applicatie kan er niet bij. Zoek ze op, ook in de mail en in de prullenbak, en vernietig ze. Wat bij een ontvanger ligt, zoals de rechtbank, blijft daar. U herkent een bestand aan zijn SHA-256.</Alinea>
      <ul className="regellijst" aria-label="Kopieën buiten het archief">
        {lijst.kopieen.map((kopie, plaats) => (
          <li key={kopie.id}>
            <Kopie lijstId={lijst.id} kopie={kopie} namen={namen} volgende={lijst.kopieen.slice(plaats + 1).find(({ af }) => af === null)?.id} bijKlaar={bijKlaar} />
          </li>
        ))}
      </ul>
      {dicht === null && <RestKopieen beeld={beeld} bijKlaar={bijKlaar} />}
    </Kaart>
  );
}

type Een = Lijstbeeld['lijst']['kopieen'][number];
type KopieProps = { lijstId: string; kopie: Een; namen: Lijstbeeld['namen']; /** Id of the next one to look for. */ volgende: string | undefined; bijKlaar: Lijstdeel['bijKlaar'] };

function Kopie({ lijstId, kopie, namen, volgende, bijKlaar }: KopieProps) {
  const { geef, bezig, fout } = useOpdracht('vernietiging.vinkKopieAf');
  const dicht = useWaaromNiet('vernietiging.vinkKopieAf');
  const { id, op, sha256, af } = kopie;
  const naam = kopieTekst(kopie);
  const vinkAf = async (uitkomst: (typeof KOPIE_UITKOMSTEN)[number]): Promise<void> => {
    if ((await geef({ lijstId, kopieId: id, uitkomst })) === null) return;
    await bijKlaar(`${naam}: ${kopieUitkomstTekst[uitkomst]}.`, volgende === undefined ? undefined : 'blijft');
    if (volgende !== undefined) document.getElementById(`kopie-${volgende}`)?.focus();
  };
  return (
    <div className="regellijst__regel">
      <div className="regellijst__wat">
        <p className="regellijst__titel">{naam}</p>
        <p className="regellijst__klein">Opgeslagen {momentKort(op)}</p>
        {sha256 !== null && <p className="archief__hash">SHA-256 {sha256}</p>}
        {af !== null && <Merk toon="succes" icoon={<IcoonKlaar />}>{KNOP[af.uitkomst]}</Merk>}
        {af !== null && <p className="regellijst__klein">Nagegaan door {namen[af.accountId] ?? 'onbekend'}, {momentKort(af.op)}</p>}
        <Foutmelding fout={fout} />
      </div>
      {af === null && dicht === null && (
        <Knoppenrij>
          {KOPIE_UITKOMSTEN.map((uitkomst) => (
            <Knop key={uitkomst} id={uitkomst === 'vernietigd' ? `kopie-${id}` : undefined} bezig={bezig} naam={`${KNOP[uitkomst]}: ${naam}`} bijKlik={() => void vinkAf(uitkomst)}>{KNOP[uitkomst]}</Knop>
          ))}
        </Knoppenrij>
      )}
    </div>
  );
}
