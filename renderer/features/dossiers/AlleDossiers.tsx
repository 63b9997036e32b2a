import { useMemo, useRef } from 'react';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { useMag } from '../../app/rechten.ts';
import { useNavigatie } from '../../app/route.ts';
import { useNu } from '../../app/tijd.ts';
import { IcoonArchief, Knop, Kop, Leegstaat, Melding, Tekstveld, Toets, useSneltoets, VensterTabel } from '../../ui/index.ts';
import { kolommen } from './kolommen.tsx';
import { routeVan } from './regel.ts';
import { GEVONDEN_MAX, useAlleDossiers, type AlleDossiers as Stand } from './useAlleDossiers.ts';
import { useVertraagd } from './useVertraagd.ts';

/** Typing pauses this long before the core is asked. */
const WACHT_MS = 150;
const getal = new Intl.NumberFormat('nl-NL');

/** Every dossier of the archive, with search over names, addresses and case numbers. */
export function AlleDossiers({ zoek, bijZoek }: { zoek: string; bijZoek: (zoek: string) => void }) {
  const { ga } = useNavigatie();
  const nu = useNu();
  const veld = useRef<HTMLInputElement>(null);
  const deel = useRef<HTMLElement>(null);
  const vraag = useVertraagd(zoek, WACHT_MS).trim();
  const stand = useAlleDossiers(vraag);
  const kop = useMemo(() => kolommen(nu), [nu]);
  const tekst = stand.fout && foutTekst(stand.fout);
  const leegArchief = stand.compleet && stand.regels.length === 0 && vraag === '' && zoek === '';
  useSneltoets('/', () => veld.current?.focus());

  return (
    <section ref={deel} aria-labelledby="alle-kop" className="dossiers__deel">
      <Kop niveau={2} id="alle-kop">Alle dossiers</Kop>
      {!leegArchief && (
        <Tekstveld
          label={<>Zoek op naam, adres of zaaknummer <Toets toets="/" /></>}
          type="search"
          breedte="middel"
          waarde={zoek}
          bijWijziging={bijZoek}
          invoerRef={veld}
          bijToets={(gebeurtenis) => {
            if (gebeurtenis.key !== 'ArrowDown') return;
            gebeurtenis.preventDefault();
            deel.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
          }}
          uitlezing={telling(stand, vraag)}
        />
      )}
      {tekst && <Melding soort="fout" titel={tekst.wat}>{tekst.stap}</Melding>}
      {!stand.laadt && stand.fout === null && (
        <VensterTabel
          bijschrift="Alle dossiers"
          kolommen={kop}
          rijen={stand.regels}
          rijId={({ dossierId }) => dossierId}
          bijOpenen={(regel) => ga(routeVan(regel))}
          leeg={leegArchief ? <NietsInArchief /> : <NietsGevonden bijWis={() => bijZoek('')} />}
        />
      )}
    </section>
  );
}

/** How many there are, for the line under the search field; it is read out when it changes. */
function telling({ regels, laadt, compleet }: Stand, vraag: string): string {
  if (laadt) return '';
  const aantal = getal.format(regels.length);
  if (vraag === '') return compleet ? `${aantal} ${regels.length === 1 ? 'dossier' : 'dossiers'}` : 'De lijst wordt geladen…';
  if (regels.length >= GEVONDEN_MAX) return `Meer dan ${aantal} gevonden. Typ nog een woord om minder te vinden.`;
  return regels.length === 0 ? 'Niets gevonden' : `${aantal} gevonden`;
}

/** Says nothing of what others may see. */
function NietsInArchief() {
  const mag = useMag();
  const { ga } = useNavigatie();
  if (!mag('melding.nieuw')) return <Leegstaat icoon={<IcoonArchief />} titel="Er is geen dossier dat u kunt zien.">Wat u ziet, hangt af van uw rol en van uw dienst.</Leegstaat>;
  return (
    <Leegstaat icoon={<IcoonArchief />} titel="Er staat nog niets in dit archief." actie={<Knop bijKlik={() => ga({ naam: 'instellingen' })}>Naar de instellingen</Knop>}>
      Het eerste dossier begint met een nieuwe melding. Vul vooraf de gegevens van uw gemeente in: die komen in de documenten.
    </Leegstaat>
  );
}

function NietsGevonden({ bijWis }: { bijWis: () => void }) {
  return (
    <Leegstaat titel="Geen dossier met deze woorden." actie={<Knop bijKlik={bijWis}>Toon alle dossiers</Knop>}>
      Zoek op een deel van een naam, adres of zaaknummer. Hoofdletters en accenten maken niet uit.
    </Leegstaat>
  );
}
