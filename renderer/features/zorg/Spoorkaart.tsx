import type { Zorgspoor } from '../../../shared/dossier/zorg/sporen.ts';
import { spoorsoortTekst } from '../../../shared/tekst/zorg.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { Gegevenslijst, IcoonWaarschuwing, Kaart, Merk } from '../../ui/index.ts';
import './zorg.css';

/** One track: who is responsible, the plan, and the contacts. Without the right to care notes only the first. */
export function Spoorkaart({ spoor, metNotities }: { spoor: Zorgspoor; metNotities: boolean }) {
  const { verantwoordelijke, plan, contacten } = spoor;
  const notities = [
    { label: 'Plan', waarde: plan === null ? 'nog geen plan' : <span className="zorg__tekst">{`${plan.gegevens.doel}\n${plan.gegevens.afspraken}`}</span> },
    { label: 'Opnieuw kijken', waarde: plan === null || plan.gegevens.volgendMoment === null ? 'niet afgesproken' : momentVoluit(plan.gegevens.volgendMoment) },
  ];
  const gegevens = [
    ...(verantwoordelijke === null
      ? []
      : [{ label: 'Zorgverantwoordelijke', waarde: [verantwoordelijke.gegevens.naam, verantwoordelijke.gegevens.partij, verantwoordelijke.gegevens.bereikbaar].filter(Boolean).join(', ') }]),
    ...(metNotities ? notities : []),
  ];
  return (
    <Kaart titel={spoor.naam} niveau={3} ernaast={<Merk toon="rustig">{spoorsoortTekst[spoor.wie]}</Merk>}>
      {verantwoordelijke === null && <Merk toon="waarschuwing" icoon={<IcoonWaarschuwing />}>Nog geen zorgverantwoordelijke</Merk>}
      {gegevens.length > 0 && <Gegevenslijst gegevens={gegevens} />}
      {metNotities && contacten.length > 0 && (
        <ul className="zorg__contacten" aria-label={`Contacten over ${spoor.naam}`}>
          {contacten.map(({ gebeurtenisId, at, gegevens: { met, hoe, inhoud } }) => (
            <li key={gebeurtenisId}>
              <strong>{momentVoluit(at)}</strong> {met}, {hoe}
              <p className="zorg__tekst">{inhoud}</p>
            </li>
          ))}
        </ul>
      )}
      {metNotities && contacten.length === 0 && <p>Nog geen contact vastgelegd.</p>}
    </Kaart>
  );
}
