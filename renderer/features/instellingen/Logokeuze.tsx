import { useRef, useState } from 'react';
import type { Logo } from '../../../shared/instellingen/logo.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { alsBase64 } from '../../bridge/base64.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, Knop, Knoppenrij, Melding } from '../../ui/index.ts';
import { teken } from './teken.ts';

export type LogokeuzeProps = { logo: Logo | null; waaromNiet: string | null; bijWijziging: (logo: Logo | null) => void };

/** Chooses the logo from a file. What is kept is the picture and nothing else; what an SVG held besides is told. */
export function Logokeuze({ logo, waaromNiet, bijWijziging }: LogokeuzeProps) {
  const veld = useRef<HTMLInputElement>(null);
  const keur = useOpdracht('logo.keur');
  const bewaar = useOpdracht('logo.bewaar');
  const [weggelaten, setWeggelaten] = useState<readonly string[]>([]);
  const fout = keur.fout ?? bewaar.fout;
  const bezig = keur.bezig || bewaar.bezig;

  const kies = async (invoer: HTMLInputElement): Promise<void> => {
    const gekozen = invoer.files?.[0];
    if (gekozen === undefined) return;
    bewaar.wisFout();
    setWeggelaten([]);
    const bestand = alsBase64(new Uint8Array(await gekozen.arrayBuffer()));
    // So that the same file can be chosen again.
    invoer.value = '';
    const gekeurd = await keur.geef({ bestand });
    if (gekeurd === null) return;
    const terugval = gekeurd.soort === 'svg' ? await teken(gekeurd) : '';
    const antwoord = await bewaar.geef({ bestand: gekeurd.beeld, terugval });
    if (antwoord === null) return;
    setWeggelaten(gekeurd.weggelaten);
    bijWijziging(antwoord.logo);
  };
  return (
    <div className="instellingen__logo">
      <p className="instellingen__label" id="logo-label">Logo</p>
      <Alinea soort="klein">Een SVG of een PNG van hoogstens 512 kB. Staat linksboven op de eerste bladzijde van elk document, hoogstens 62 bij 20 millimeter.</Alinea>
      <Knoppenrij>
        <Knop bezig={bezig} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => veld.current?.click()}>
          {logo === null ? 'Kies een logo…' : 'Kies een ander logo…'}
        </Knop>
        {logo !== null && <Knop soort="subtiel" uitgeschakeld={waaromNiet !== null} bijKlik={() => bijWijziging(null)}>Zonder logo</Knop>}
      </Knoppenrij>
      {/* The browser's own field says its words in its own language. */}
      <input ref={veld} type="file" accept=".svg,.png,image/svg+xml,image/png" hidden aria-label="Bestand met het logo" onChange={(gebeurtenis) => void kies(gebeurtenis.target)} />
      <div aria-live="polite">
        {fout !== null && <Melding soort="fout" titel={foutTekst(fout).wat}>{foutTekst(fout).stap}</Melding>}
        {weggelaten.length > 0 && (
          <Melding soort="waarschuwing" titel="Niet alles uit dit bestand is overgenomen.">
            Weggelaten: {weggelaten.join(', ')}. Een logo mag geen programma en geen verwijzing naar buiten bevatten. Kijk in het voorbeeld of het nog klopt.
          </Melding>
        )}
      </div>
    </div>
  );
}
