import { looptijdVan, statusOp } from '../../../shared/dossier/status.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { markeringTekst } from '../../../shared/tekst/termijnen.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { resterendTot } from '../../../shared/wth/resterend.ts';
import { urenTussen } from '../../../shared/wth/rekenen.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { IcoonKlok, klas } from '../../ui/index.ts';
import { contactverbod } from './namen.ts';

/** The line that one looks for first: until when, how long still, and no contact with whom. */
export function Eindlijn({ dossier, nu }: { dossier: Dossier; nu: Moment }) {
  const looptijd = looptijdVan(dossier);
  if (looptijd === null) return <GeenHuisverbod dossier={dossier} />;
  const voorbij = statusOp(dossier, nu) === 'van rechtswege geëindigd';
  const namen = contactverbod(dossier);
  const uitleg = markeringTekst(looptijd.einde.markering);
  const bijna = !voorbij && urenTussen(nu, looptijd.einde.moment) <= 24;
  return (
    <section className={klas('dossier-eind', bijna && 'dossier-eind--bijna', voorbij && 'dossier-eind--voorbij')} aria-label="Einde van het huisverbod">
      <p className="dossier-eind__rest">
        <IcoonKlok />
        <span>{voorbij ? 'Het huisverbod is geëindigd' : resterendTot(nu, looptijd.einde.moment)}</span>
      </p>
      <p className="dossier-eind__tot">
        {voorbij ? 'Geëindigd op' : 'Tot'} <strong>{momentVoluit(looptijd.einde.moment)}</strong>
      </p>
      {uitleg !== '' && <p>{uitleg}</p>}
      {namen !== '' && (
        <p>
          {voorbij ? 'Er was een contactverbod met' : 'Geen contact met'} <strong>{namen}</strong>
        </p>
      )}
      {dossier.uitgereikt === null && dossier.aangezegd === null && !voorbij && (
        <p>Nog niet uitgereikt. Dit is het einde dat in de beschikking staat.</p>
      )}
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
