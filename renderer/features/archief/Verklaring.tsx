import { useState } from 'react';
import { openKopieen } from '../../../shared/archief/lijst.ts';
import { momentKort } from '../../../shared/wth/opmaak.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, Blokweergave, Kaart, Knop, Knoppenrij, Melding, Stapel } from '../../ui/index.ts';
import { Opgeslagen } from '../documenten/Opgeslagen.tsx';
import { useLogo } from '../documenten/useLogo.ts';
import type { Lijstdeel } from './LijstPagina.tsx';

/** The verklaring van vernietiging: as it is now, the way to Word, and what still keeps the list from being closed. */
export function Verklaring({ beeld: { lijst, verklaring, namen }, bijKlaar }: Lijstdeel) {
  const { geef, bezig, fout } = useOpdracht('vernietiging.verklaring');
  const dicht = useWaaromNiet('vernietiging.verklaring');
  const [bestand, setBestand] = useState<{ pad: string; sha256: string } | null>(null);
  const [toon, setToon] = useState(false);
  const logo = useLogo(verklaring?.briefhoofd?.logo ?? null);
  const sla = async (): Promise<void> => {
    const antwoord = await geef({ lijstId: lijst.id });
    if (antwoord === null) return setBestand(null);
    if (antwoord.opgeslagen === null) return;
    setBestand(antwoord.opgeslagen);
    await bijKlaar(openKopieen(lijst) === 0 ? 'De verklaring is opgeslagen. De lijst is afgesloten.' : 'De verklaring is opgeslagen. Ga nog na waar de kopieën zijn, en sla de verklaring daarna opnieuw op.', 'blijft');
  };
  const laatste = lijst.verklaringen.at(-1);
  return (
    <Kaart titel="Verklaring van vernietiging" soort={lijst.stand === 'vernietigd' ? 'nadruk' : 'gewoon'}>
      <Stapel>
        <Stand lijst={lijst} />
        {laatste !== undefined && <Alinea soort="klein">Laatst opgeslagen door {namen[laatste.accountId] ?? 'onbekend'}, {momentKort(laatste.op)}. SHA-256 <span className="archief__hash">{laatste.sha256}</span></Alinea>}
        <Foutmelding fout={fout} />
        {bestand !== null && <Opgeslagen key={bestand.sha256} bestand={bestand} waar="het logboek" blijvend />}
        <Knoppenrij>
          <Knop soort={lijst.stand === 'vernietigd' ? 'primair' : 'secundair'} bezig={bezig} uitgeschakeld={dicht !== null} waaromNiet={dicht} bijKlik={() => void sla()}>{bezig ? 'Opslaan…' : 'Sla de verklaring op als Word…'}</Knop>
          <Knop ingedrukt={toon} bijKlik={() => setToon(!toon)}>{toon ? 'Verberg de verklaring' : 'Bekijk de verklaring'}</Knop>
        </Knoppenrij>
        {toon && verklaring !== null && <Blokweergave document={verklaring} kopniveau={3} logo={logo} />}
      </Stapel>
    </Kaart>
  );
}

function Stand({ lijst }: { lijst: Lijstdeel['beeld']['lijst'] }) {
  if (lijst.stand === 'afgesloten') return <Alinea>De verklaring is opgeslagen en volledig. De lijst is afgesloten. U kunt de verklaring altijd opnieuw opslaan; bewaar die blijvend.</Alinea>;
  const open = openKopieen(lijst);
  if (lijst.verklaringen.length === 0)
    return <Melding soort="waarschuwing" stil titel="De verklaring is nog niet opgeslagen.">Dat kan niet worden overgeslagen: zonder verklaring wordt deze lijst niet afgesloten en begint er geen nieuwe.</Melding>;
  return (
    <Melding soort="info" stil titel={open > 0 ? 'De verklaring is opgeslagen, maar nog niet volledig.' : 'Sla de verklaring nog één keer op.'}>
      {open > 0 ? 'Ga hieronder na waar de kopieën buiten het archief zijn, en sla de verklaring daarna opnieuw op.' : 'Sinds de laatste keer zijn er kopieën nagegaan. Daarna is de lijst afgesloten.'}
    </Melding>
  );
}
