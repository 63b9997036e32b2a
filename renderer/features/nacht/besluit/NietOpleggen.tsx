import { JaNeeVeld } from '../velden/JaNeeVeld.tsx';
import { Vak } from '../velden/Vak.tsx';

/** What a weging without an order records: why, and what happens instead. */
export function NietOpleggen() {
  return (
    <>
      <Vak sectie="besluit" veld="redenenNiet" label="Waarom legt u geen huisverbod op?" regels={3} artikel="Awb 3:46" />
      <Vak sectie="besluit" veld="alternatief" label="Wat gebeurt er in plaats daarvan?" />
      <JaNeeVeld sectie="besluit" veld="meldingVeiligThuis" label="Wordt er een melding gedaan bij Veilig Thuis?" />
    </>
  );
}
