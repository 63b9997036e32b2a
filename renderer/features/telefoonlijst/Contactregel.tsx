import type { Contact } from '../../../shared/piket/contact.ts';
import { bereikbaarOp } from '../../../shared/piket/telefoonlijst.ts';
import { telefoonTekst } from '../../../shared/piket/woorden.ts';
import { bereikbaarTekst, uitlegBeschikbaar, voorzieningTekst } from '../../../shared/tekst/telefoonlijst.ts';
import { datumVoluit } from '../../../shared/wth/opmaak.ts';
import { useNu } from '../../app/tijd.ts';
import { IcoonKlaar, IcoonNiet, Knop, Knoppenrij, Merk } from '../../ui/index.ts';

export type Contactregelprops = {
  contact: Contact;
  /** Nobody looked at it for long. */
  oud: boolean;
  magWijzigen: boolean;
  bijGecontroleerd: () => void;
  bijWijzig: () => void;
  bijVerwijder: () => void;
};

/** One line of the telefoonlijst: name, numbers, and whether somebody answers now. */
export function Contactregel({ contact, oud, magWijzigen, bijGecontroleerd, bijWijzig, bijVerwijder }: Contactregelprops) {
  const stand = bereikbaarOp(contact, useNu());
  const { naam, organisatie, telefoons, beschikbaarheid, laatstGecontroleerd, opmerking } = contact;
  return (
    <div className="telefoonlijst__regel">
      <div className="telefoonlijst__wie">
        <strong>{naam}</strong>
        {organisatie !== '' && <span className="telefoonlijst__zacht">{organisatie}</span>}
        <Merk toon={stand.bereikbaar ? 'succes' : 'rustig'} icoon={stand.bereikbaar ? <IcoonKlaar /> : <IcoonNiet />}>{bereikbaarTekst(stand)}</Merk>
      </div>
      <div className="telefoonlijst__nummers">{telefoons.map((telefoon) => <div key={telefoon.nummer}>{telefoonTekst(telefoon)}</div>)}</div>
      <div className="telefoonlijst__zacht">
        {uitlegBeschikbaar(beschikbaarheid).join(', ')}
        {contact.opvang !== null && <div>{voorzieningTekst(contact.opvang)}</div>}
        {opmerking !== '' && <div>{opmerking}</div>}
        <div>{laatstGecontroleerd === null ? 'Nog nooit gecontroleerd' : `Gecontroleerd op ${datumVoluit(laatstGecontroleerd)}`}</div>
      </div>
      {magWijzigen && (
        <Knoppenrij>
          <Knop soort={oud ? 'secundair' : 'subtiel'} naam={`Klopt nog: ${naam}`} bijKlik={bijGecontroleerd}>Klopt nog</Knop>
          <Knop soort="subtiel" naam={`Wijzig ${naam}`} bijKlik={bijWijzig}>Wijzig</Knop>
          <Knop soort="subtiel" naam={`Haal weg: ${naam}`} bijKlik={bijVerwijder}>Haal weg</Knop>
        </Knoppenrij>
      )}
    </div>
  );
}
