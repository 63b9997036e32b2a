import { vasteVormTekst } from '../../../shared/tekst/sjablonen.ts';
import { Alinea, Gegevenslijst, Kaart } from '../../ui/index.ts';

/** What else the application makes: lists of what was recorded, which hold no text of the municipality. */
export function VasteVorm() {
  return (
    <Kaart titel="Met een vaste vorm">
      <Alinea>Deze bestaan uit wat is vastgelegd. Er staat geen tekst in die u kunt wijzigen, en dus zijn er geen versies.</Alinea>
      <Gegevenslijst gegevens={vasteVormTekst.map(({ titel: label, waar: waarde }) => ({ label, waarde }))} />
    </Kaart>
  );
}
