import { useEffect } from 'react';
import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import { stukvelden } from '../../../shared/dossier/stukken/velden.ts';
import type { Stuk } from '../../../shared/dossier/stukken/stukken.ts';
import { naarFormulier } from '../../../shared/dossier/velden/formulier.ts';
import { focusVeld, Kaart, Knop } from '../../ui/index.ts';
import { useConcept } from '../concept/useConcept.ts';
import { veldId } from '../gebeurtenis/veldfout.ts';
import { Stukformulier } from './Stukformulier.tsx';

export type WijzigenProps = { dossierId: string; stuk: Stuk; dicht: string | null; bijKlaar: () => Promise<void>; bijAnnuleren: () => void };

/** Changes what is said about a piece; what was said before stays in the timeline. */
export function Wijzigen({ dossierId, stuk, dicht, bijKlaar, bijAnnuleren }: WijzigenProps) {
  const { stukId, rubriek, omschrijving, datum, bron, beperkt } = stuk;
  const naam = conceptnaam('stuk.gewijzigd', stukId);
  const concept = useConcept(dossierId, naam);
  useEffect(() => {
    if (concept.klaar) focusVeld(veldId('rubriek'));
  }, [concept.klaar]);
  return (
    <Kaart titel="Gegevens wijzigen">
      {concept.klaar && (
        <Stukformulier
          dossierId={dossierId}
          concept={naam}
          begin={naarFormulier(stukvelden, { rubriek, omschrijving, datum, bron, beperkt })}
          gevonden={concept.gevonden}
          bewaarbaar={concept.bewaarbaar}
          knop="Leg de wijziging vast"
          bezigTekst="Vastleggen…"
          dicht={dicht}
          opdracht="stuk.wijzig"
          maakInvoer={(gegevens) => ({ dossierId, stukId, ...gegevens })}
          bijKlaar={bijKlaar}
          ernaast={<Knop bijKlik={bijAnnuleren}>Annuleer</Knop>}
        />
      )}
    </Kaart>
  );
}
