import { useState } from 'react';
import { isVerzoekOpen, type Verzoek } from '../../../shared/archief/uitwisseling.ts';
import { uitgevoerdTekst, verzoekstandTekst } from '../../../shared/tekst/uitwisseling.ts';
import { momentKort } from '../../../shared/wth/opmaak.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { useMag } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { IcoonKlaar, IcoonNiet, Kaart, Knop, Leegstaat, Melding, Merk, Stapel } from '../../ui/index.ts';
import { Uitvoerverzoek } from './Uitvoerverzoek.tsx';
import { Uitvoervraag } from './Uitvoervraag.tsx';

/** Taking everything to another system: the request that is open, a new one, and what was asked before. */
export function Uitvoerblad() {
  const { data, fout, herlaad } = useVraag('uitwisseling.lees', {});
  const mag = useMag();
  const toon = useOpdracht('document.toon');
  const [klaar, setKlaar] = useState<{ tekst: string; map: string | null } | null>(null);
  if (data === null) return <Foutmelding fout={fout} />;
  const { verzoeken, namen, nu } = data;
  const open = verzoeken.find((een) => isVerzoekOpen(een, nu));
  const bijKlaar = async (tekst: string, map: string | null = null): Promise<void> => {
    await herlaad();
    setKlaar({ tekst, map });
    document.getElementById(BLAD)?.querySelector<HTMLElement>('h2')?.focus();
  };
  const eerdere = verzoeken.filter((een) => een !== open);
  return (
    <div id={BLAD}>
      <Stapel>
        {klaar !== null && <Melding soort="succes" titel={klaar.tekst} bijSluiten={() => setKlaar(null)} acties={klaar.map !== null && <Knop bezig={toon.bezig} bijKlik={() => void toon.geef({ pad: klaar.map ?? '' })}>Toon in map</Knop>} />}
        <Foutmelding fout={fout ?? toon.fout} />
        {open !== undefined && <Uitvoerverzoek key={open.id} verzoek={open} namen={namen} bijKlaar={bijKlaar} />}
        {open === undefined && mag('uitwisseling.vraag') && <Uitvoervraag bijKlaar={bijKlaar} />}
        {open === undefined && eerdere.length === 0 && !mag('uitwisseling.vraag') && <Leegstaat titel="Niemand vroeg om uitvoer van het hele archief.">Een opvolgend systeem kan alles overnemen. De medewerker OOV of de archiefmedewerker vraagt erom, de burgemeester keurt het goed of wijst het af.</Leegstaat>}
        {eerdere.length > 0 && (
          <Kaart titel="Eerdere verzoeken">
            <Eerdere verzoeken={eerdere} namen={namen} />
          </Kaart>
        )}
      </Stapel>
    </div>
  );
}

const BLAD = 'archief-uitvoer';

const wie = ({ op, accountId }: { op: Moment; accountId: string }, namen: Readonly<Record<string, string>>): string => `${namen[accountId] ?? 'onbekend'}, ${momentKort(op)}`;

/** What was asked before, and what came of it. */
function Eerdere({ verzoeken, namen }: { verzoeken: readonly Verzoek[]; namen: Readonly<Record<string, string>> }) {
  return (
    <ul className="regellijst" aria-label="Verzoeken om uitvoer van het hele archief, het laatste eerst">
      {verzoeken.map(({ id, ontvanger, reden, stand, gevraagd, beoordeeld, geschreven }) => (
        <li key={id}>
          <div className="regellijst__regel">
            <div className="regellijst__wat">
              <p className="regellijst__titel">{ontvanger}</p>
              <p>{reden}</p>
              <p className="regellijst__klein">Gevraagd: {wie(gevraagd, namen)}</p>
              {beoordeeld !== null && <p className="regellijst__klein">{stand === 'afgewezen' ? 'Afgewezen' : 'Goedgekeurd'}: {wie(beoordeeld, namen)}</p>}
              {beoordeeld !== null && beoordeeld.reden !== '' && <p className="archief__opmerking">{beoordeeld.reden}</p>}
              {geschreven !== null && <p className="regellijst__klein">Uitgevoerd: {momentKort(geschreven.op)}. {uitgevoerdTekst(geschreven)}.</p>}
              {geschreven !== null && <p className="archief__hash">SHA-256 van SHA256SUMS {geschreven.sha256}</p>}
            </div>
            <Merk toon={stand === 'geschreven' ? 'succes' : 'rustig'} icoon={stand === 'geschreven' ? <IcoonKlaar /> : <IcoonNiet />}>{verzoekstandTekst[stand === 'goedgekeurd' ? 'verlopen' : stand]}</Merk>
          </div>
        </li>
      ))}
    </ul>
  );
}
