import { controleSamenvatting } from '../../../shared/documenten/lijsten/controle.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { useNavigatie } from '../../app/route.ts';
import { useNu } from '../../app/tijd.ts';
import { IcoonKlaar, Knop, Knoppenrij, Leegstaat, Melding, Stapel } from '../../ui/index.ts';
import { useOpslaan } from '../documenten/useOpslaan.tsx';
import { Controlekaart } from './Controlekaart.tsx';
import { useControle } from './useControle.ts';

/** Every running order, and each that is over while the care stalls; what presses most first. */
export function Nublad() {
  const nu = useNu();
  const { ga } = useNavigatie();
  const { data, fout, herlaad } = useControle();
  const { bezig, waaromNiet, slaOp, gevolg } = useOpslaan('controle.voerUit');
  const tekst = fout && foutTekst(fout);
  return (
    <Stapel>
      <Knoppenrij>
        <Knop sneltoets="ctrl+s" bezig={bezig} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => void slaOp()}>{bezig ? 'Opslaan…' : 'Sla op in Word, zonder namen…'}</Knop>
        <Knop bijKlik={() => void herlaad()}>Werk bij</Knop>
      </Knoppenrij>
      {tekst && <Melding soort="fout" titel={tekst.wat}>{tekst.stap}</Melding>}
      <div aria-live="polite" className="controle__melding">
        {gevolg}
        {data !== null && data.regels.length > 0 && <p>{controleSamenvatting(data.regels)}</p>}
      </div>
      {data?.regels.length === 0 && <Leegstaat titel="Er lopen nu geen huisverboden." icoon={<IcoonKlaar />}>Er is niets te controleren.</Leegstaat>}
      {data !== null && data.regels.length > 0 && (
        <ol className="controle" aria-label="Wat aandacht vraagt, per huisverbod">
          {data.regels.map((regel) => (
            <li key={regel.dossierId}><Controlekaart regel={regel} nu={nu} bijOpen={(dossierId, blad) => ga({ naam: 'dossier', dossierId, begin: { blad } })} /></li>
          ))}
        </ol>
      )}
    </Stapel>
  );
}
