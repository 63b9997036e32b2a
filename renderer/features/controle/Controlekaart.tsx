import type { Controlepunt, Controleregel, Zorgrol } from '../../../shared/controle/vorm.ts';
import { lopendeStatussen } from '../../../shared/dossier/status.ts';
import { puntAdvies, puntTekst, ZONDER_ZORG } from '../../../shared/tekst/controle.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { resterendTot } from '../../../shared/wth/resterend.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import type { Bladnaam } from '../dossier/bladnamen.ts';
import { Gegevenslijst, IcoonInfo, IcoonKlok, klas, Linkknop } from '../../ui/index.ts';
import { Dossierstatus } from '../dossiers/Dossierstatus.tsx';
import { Niveaumerk } from '../termijnenbord/Niveaumerk.tsx';

/** Which part of the case is about this point. */
const WAAR: Readonly<Record<Controlepunt['code'], Extract<Bladnaam, 'overzicht' | 'taken' | 'vervolg' | 'zorg' | 'termijnen'>>> = {
  NIET_BEGONNEN: 'overzicht',
  CODE_ROOD: 'zorg',
  OVERTREDING: 'vervolg',
  BEKENDMAKEN: 'vervolg',
  BESLISSEN: 'vervolg',
  KNELPUNT: 'zorg',
  GEEN_VERANTWOORDELIJKE: 'zorg',
  GEEN_CONTACT: 'zorg',
  TAKEN_TE_LAAT: 'taken',
  TERMIJN: 'termijnen',
  TERMIJN_VOORBIJ: 'termijnen',
  INTREKKEN_MOGELIJK: 'zorg',
};

export type ControlekaartProps = { regel: Controleregel; nu: Moment; bijOpen: (dossierId: string, blad: (typeof WAAR)[Controlepunt['code']]) => void };

const wie = (rol: Zorgrol | null): string => (rol === null ? 'nog niet bekend' : [rol.naam, rol.partij, rol.bereikbaar].filter(Boolean).join(', '));

/** One order: what asks for attention and what one can do about it, whom to call, and what the care advises. */
export function Controlekaart({ regel, nu, bijOpen }: ControlekaartProps) {
  const { dossierId, zaaknummer, naam, status, niveau, einde, punten, procesregisseur, zorgcoordinator, advies, metZorg } = regel;
  const titel = naam === '' ? zaaknummer : naam;
  return (
    <article className={klas('niveaukaart', `niveaukaart--${niveau}`, 'controle__kaart')} aria-label={titel}>
      <header className="controle__kop">
        <Niveaumerk niveau={niveau} />
        <h2 className="controle__naam"><Linkknop bijKlik={() => bijOpen(dossierId, punten[0] === undefined ? 'overzicht' : WAAR[punten[0].code])}>{titel}</Linkknop></h2>
        <Dossierstatus status={status} />
        <span className="controle__klein">{zaaknummer}</span>
        <p className="controle__rest"><IcoonKlok /> {lopendeStatussen.includes(status) ? `${resterendTot(nu, einde)}: eindigt ${momentVoluit(einde)}` : `Geëindigd ${momentVoluit(einde)}. De zorg gaat door.`}</p>
      </header>
      {punten.length === 0 ? (
        <p>Er is niets wat nu aandacht vraagt.</p>
      ) : (
        <ol className="controle__punten" aria-label="Wat aandacht vraagt">
          {punten.map((punt, plaats) => (
            // oxlint-disable-next-line react/no-array-index-key -- two points can say the same of two people
            <li key={`${punt.code}/${plaats}`}>
              <Niveaumerk niveau={punt.niveau} />
              <p>{puntTekst(punt)} <span className="controle__klein">{puntAdvies(punt)}</span></p>
            </li>
          ))}
        </ol>
      )}
      <Gegevenslijst
        gegevens={[
          { label: 'Procesregisseur', waarde: wie(procesregisseur) },
          { label: 'Zorgcoördinator', waarde: wie(zorgcoordinator) },
          ...(advies === null ? [] : [{ label: 'Zorgadvies', waarde: `${advies.advies} (${advies.van}, ${momentVoluit(advies.op)})` }]),
        ]}
      />
      {!metZorg && <p className="controle__klein"><IcoonInfo /> {ZONDER_ZORG}</p>}
    </article>
  );
}
