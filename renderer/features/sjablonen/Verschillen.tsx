import { useState } from 'react';
import { Alinea, Kaart, Keuze, klas } from '../../ui/index.ts';
import { verschillen, type Verschilregel } from './verschil.ts';

/** A text to compare with, by its name. */
export type Ander = { id: string; naam: string; tekst: string };

export type VerschillenProps = {
  /** The text that is looked at, and what it is called. */
  naam: string;
  tekst: string;
  anderen: readonly Ander[];
  /** Compared with first. */
  begin?: string | undefined;
};

/** What is other in a text than in one of choice, in words and colour. */
export function Verschillen({ naam, tekst, anderen, begin }: VerschillenProps) {
  const [met, setMet] = useState(begin ?? anderen[0]?.id ?? '');
  const ander = anderen.find(({ id }) => id === met) ?? anderen[0];
  if (ander === undefined) return null;
  return (
    <Kaart titel="Verschillen">
      {anderen.length > 1 && <Keuze richting="naast" label={`Vergelijk ${naam} met`} opties={anderen.map((een) => ({ waarde: een.id, tekst: een.naam }))} waarde={ander.id} bijWijziging={(id) => id !== '' && setMet(id)} />}
      <Verschillijst key={ander.id} naam={naam} oud={ander.tekst} oudNaam={ander.naam} nieuw={tekst} />
    </Kaart>
  );
}

function Verschillijst({ naam, oud, oudNaam, nieuw }: { naam: string; oud: string; oudNaam: string; nieuw: string }) {
  const regels = verschillen(oud, nieuw);
  const aantal = (soort: Verschilregel['soort']): number => regels.filter((regel) => regel.soort === soort).length;
  if (regels.length === 0) return <Alinea>Er is geen verschil tussen {naam} en {oudNaam}.</Alinea>;
  return (
    <>
      <Alinea>Ten opzichte van {oudNaam}: {samenvatting(aantal('erbij'), aantal('weg'))}</Alinea>
      <ul className="verschil">
        {regels.map((regel) => <EenRegel key={`${regel.soort}${regel.nummer}`} regel={regel} />)}
      </ul>
    </>
  );
}

/** How many lines came and went; a line that was changed did both. */
function samenvatting(erbij: number, weg: number): string {
  if (weg === 0) return `${telling(erbij)} toegevoegd.`;
  if (erbij === 0) return `${telling(weg)} verwijderd.`;
  return `${telling(erbij)} toegevoegd, ${telling(weg)} verwijderd. Een gewijzigde regel telt als een verwijderde en een toegevoegde.`;
}

const telling = (aantal: number): string => (aantal === 1 ? '1 regel' : `${aantal} regels`);
const WOORD = { gelijk: '', erbij: 'Toegevoegd', weg: 'Verwijderd' } as const;
const ELEMENT = { gelijk: 'span', erbij: 'ins', weg: 'del' } as const;

function EenRegel({ regel }: { regel: Verschilregel }) {
  if (regel.soort === 'overgeslagen') return <li className="verschil__weggelaten">{telling(regel.aantal)} zonder verschil</li>;
  const Element = ELEMENT[regel.soort];
  return (
    <li className={klas('verschil__regel', `verschil__regel--${regel.soort}`)}>
      <span className="verschil__nummer">{regel.nummer}</span>
      <span className="verschil__woord">{WOORD[regel.soort]}</span>
      <Element className="verschil__tekst">
        {regel.delen.map((deel, plek) => (
          // oxlint-disable-next-line react/no-array-index-key -- pieces of a line are their place in it
          deel.anders ? <mark key={plek}>{deel.tekst}</mark> : <span key={plek}>{deel.tekst}</span>
        ))}
      </Element>
    </li>
  );
}
