import { memo } from 'react';
import type { HuisgenootConcept } from '../../../../shared/dossier/weging/concept.ts';
import { JaNee, Knop, Tekstveld } from '../../../ui/index.ts';
import { useVeldmelding } from '../stand/useVeld.ts';
import { GeboortedatumVeld } from '../velden/GeboortedatumVeld.tsx';
import { Naast } from '../velden/Naast.tsx';

export type HuisgenootrijProps = {
  rij: HuisgenootConcept;
  nummer: number;
  wijzig: (id: string, deel: Partial<HuisgenootConcept>) => void;
  verwijder: (id: string) => void;
};

/** One housemate. */
export const Huisgenootrij = memo(function Huisgenootrij({ rij, nummer, wijzig, verwijder }: HuisgenootrijProps) {
  const { id } = rij;
  const pad = `huisgenoten.${id}`;
  const naam = useVeldmelding(`${pad}.naam`);
  const relatie = useVeldmelding(`${pad}.relatie`);
  const contactverbod = useVeldmelding(`${pad}.contactverbod`);
  return (
    <div className="nacht-rij" role="group" aria-label={`Huisgenoot ${nummer}`}>
      <Naast>
        <Tekstveld
          {...naam}
          label={`Naam van huisgenoot ${nummer}`}
          uitleg="Voornamen en achternaam"
          waarde={rij.naam}
          bijWijziging={(nieuw) => wijzig(id, { naam: nieuw })}
        />
        <GeboortedatumVeld pad={`${pad}.geboortedatum`} label="Geboortedatum" waarde={rij.geboortedatum} bijWijziging={(geboortedatum) => wijzig(id, { geboortedatum })} />
      </Naast>
      <Naast>
        <Tekstveld {...relatie} label="Relatie tot de betrokkene" waarde={rij.relatie} bijWijziging={(nieuw) => wijzig(id, { relatie: nieuw })} />
        <JaNee
          {...contactverbod}
          label="Contactverbod voor deze persoon?"
          artikel="Wth 2 lid 4"
          waarde={rij.contactverbod}
          bijWijziging={(nieuw) => wijzig(id, { contactverbod: nieuw })}
        />
      </Naast>
      <Knop soort="subtiel" bijKlik={() => verwijder(id)} naam={`Verwijder huisgenoot ${nummer}`}>Verwijder</Knop>
    </div>
  );
});
