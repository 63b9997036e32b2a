import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { IcoonKlok, klas } from '../../ui/index.ts';
import { eindstand } from './eindstand.ts';

/** The line that one looks for first: until when, how long still, and no contact with whom. */
export function Eindlijn({ dossier, nu }: { dossier: Dossier; nu: Moment }) {
  const stand = eindstand(dossier, nu);
  if (stand === null) return <GeenHuisverbod dossier={dossier} />;
  const { kop, voor, op, opmerkingen, contact, bijna, voorbij } = stand;
  return (
    <section className={klas('dossier-eind', bijna && 'dossier-eind--bijna', voorbij && 'dossier-eind--voorbij')} aria-label="Einde van het huisverbod">
      <p className="dossier-eind__rest">
        <IcoonKlok />
        <span>{kop}</span>
      </p>
      <p className="dossier-eind__tot">
        {voor} <strong>{momentVoluit(op)}</strong>
      </p>
      {contact.namen !== '' && (
        <p>
          {contact.label} <strong>{contact.namen}</strong>
        </p>
      )}
      {opmerkingen.map((tekst) => <p key={tekst}>{tekst}</p>)}
    </section>
  );
}

/** What stands there where no order was imposed. */
function GeenHuisverbod({ dossier }: { dossier: Dossier }) {
  const { vervallen, nietOpgelegd } = dossier;
  return (
    <section className="dossier-eind dossier-eind--voorbij" aria-label="Stand van de zaak">
      <p className="dossier-eind__tot">
        {vervallen !== null ? (
          <>Vervallen op <strong>{momentVoluit(vervallen.at)}</strong></>
        ) : nietOpgelegd !== null ? (
          <>Geen huisverbod. Besloten op <strong>{momentVoluit(nietOpgelegd.at)}</strong></>
        ) : (
          'Er is nog geen besluit'
        )}
      </p>
      {vervallen !== null && <p>{vervallen.gegevens.reden}</p>}
      {nietOpgelegd !== null && <p>{nietOpgelegd.gegevens.redenen}</p>}
    </section>
  );
}
