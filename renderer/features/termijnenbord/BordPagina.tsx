import { useCallback } from 'react';
import { niveaus, type Bordregel, type Niveau } from '../../../shared/dossier/bord/vorm.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { niveauTekst } from '../../../shared/tekst/bord.ts';
import { useNavigatie } from '../../app/route.ts';
import { useAlleenEigen, useMagOoit } from '../../app/rechten.ts';
import { useNu } from '../../app/tijd.ts';
import { IcoonKlok, IcoonWaarschuwing, Knop, Knoppenrij, Leegstaat, Melding, Merk, Paginakop, Stapel } from '../../ui/index.ts';
import { useOpslaan } from '../documenten/useOpslaan.tsx';
import { Bordkaart } from './Bordkaart.tsx';
import './termijnenbord.css';
import { bordtijd } from './regels.ts';
import { useBord } from './useBord.ts';

/** All running orders, the most pressing first, with their terms and what to do. */
export function BordPagina() {
  const nu = useNu();
  const { ga } = useNavigatie();
  const alleenEigen = useAlleenEigen();
  const magOoit = useMagOoit();
  const { regels, inhaal, fout, herlaad } = useBord();
  const tekst = fout && foutTekst(fout);
  const { bezig, waaromNiet, slaOp, gevolg } = useOpslaan('bord.voerUit');
  const bijOpen = useCallback(({ dossierId }: Bordregel) => ga({ naam: 'dossier', dossierId, begin: { blad: 'taken' } }), [ga]);
  return (
    <>
      <Paginakop
        titel="Termijnen"
        onderregel="Alle lopende huisverboden, wat het meest dringt eerst."
        acties={
          <Knoppenrij>
            {magOoit('bord.voerUit') && (
              <Knop sneltoets="ctrl+s" bezig={bezig} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => void slaOp()}>{bezig ? 'Opslaan…' : 'Daglijst in Word…'}</Knop>
            )}
            <Knop bijKlik={() => ga({ naam: 'inhaal' })}>Inhaallijst</Knop>
            <Knop bijKlik={() => void herlaad()}>Werk bij</Knop>
          </Knoppenrij>
        }
      />
      <Stapel>
        {tekst && <Melding soort="fout" titel={tekst.wat}>{tekst.stap}</Melding>}
        <div className="bord__stand">
          <div aria-live="polite">{gevolg}</div>
          {regels !== null && <p role="status">{samenvatting(regels)}</p>}
          {inhaal > 0 && <p><Merk toon="waarschuwing" icoon={<IcoonWaarschuwing />}>Regionaal systeem: nog {inhaal} in te voeren of te controleren</Merk></p>}
        </div>
        {regels?.length === 0 && (
          <Leegstaat titel={alleenEigen ? 'U ziet nu geen lopende huisverboden.' : 'Er lopen nu geen huisverboden.'} icoon={<IcoonKlok />}>
            {alleenEigen ? 'Zolang u niet waarneemt, staan hier alleen de zaken die u zelf behandelde.' : 'Termijnen beginnen als er een huisverbod is opgelegd.'}
          </Leegstaat>
        )}
        {regels !== null && regels.length > 0 && (
          <ol className="bord" aria-label="Lopende huisverboden">
            {regels.map((regel) => (
              <li key={regel.dossierId}><Bordkaart regel={regel} tijd={bordtijd(regel, nu)} bijOpen={bijOpen} /></li>
            ))}
          </ol>
        )}
      </Stapel>
    </>
  );
}

/** How many orders there are of each level, in one line. */
function samenvatting(regels: readonly Bordregel[]): string {
  const aantal = (niveau: Niveau): number => regels.filter((regel) => regel.niveau === niveau).length;
  return niveaus.toReversed().map((niveau) => `${niveauTekst[niveau]}: ${aantal(niveau)}`).join(' · ');
}
