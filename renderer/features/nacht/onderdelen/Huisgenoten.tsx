import { memo, useCallback, useState } from 'react';
import type { HuisgenootConcept } from '../../../../shared/dossier/weging/concept.ts';
import { focusVeld, IcoonPlus, Knop } from '../../../ui/index.ts';
import { useNacht } from '../stand/nacht.ts';
import { useConcept, useVeldmelding, veldId } from '../stand/useVeld.ts';
import { Lijstmelding } from '../velden/Lijstmelding.tsx';
import { Verwijderd } from '../velden/Verwijderd.tsx';
import { Huisgenootrij } from './Huisgenootrij.tsx';
import { Kader } from './Kader.tsx';

const MEESTE = 30;

/** A new id within the page, never that of a row that was taken away and can still come back. */
const volgendId = (rijen: readonly HuisgenootConcept[], weg: HuisgenootConcept | undefined): string =>
  `h${1 + Math.max(0, ...[...rijen, ...(weg ? [weg] : [])].map(({ id }) => Number(id.slice(1)) || 0))}`;

/** Who else lives there; the contact ban names persons out of this list. */
export const Huisgenoten = memo(function Huisgenoten() {
  const { concept } = useNacht();
  const rijen = useConcept(({ huisgenoten }) => huisgenoten);
  const melding = useVeldmelding('huisgenoten');
  const [weg, setWeg] = useState<{ rij: HuisgenootConcept; plaats: number } | null>(null);

  const zet = useCallback((huisgenoten: HuisgenootConcept[]) => concept.zet({ ...concept.lees(), huisgenoten }), [concept]);
  const wijzig = useCallback(
    (id: string, deel: Partial<HuisgenootConcept>) =>
      zet(concept.lees().huisgenoten.map((rij) => (rij.id === id ? { ...rij, ...deel } : rij))),
    [concept, zet],
  );
  const verwijder = useCallback(
    (id: string) => {
      const alle = concept.lees().huisgenoten;
      const plaats = alle.findIndex((rij) => rij.id === id);
      const rij = alle[plaats];
      if (rij === undefined) return;
      setWeg({ rij, plaats });
      zet(alle.filter((ander) => ander.id !== id));
    },
    [concept, zet],
  );
  const voegToe = (): void => {
    const id = volgendId(rijen, weg?.rij);
    zet([...rijen, { id, naam: '', geboortedatum: '', relatie: '', contactverbod: '' }]);
    setWeg(null);
    requestAnimationFrame(() => focusVeld(veldId(`huisgenoten.${id}.naam`)));
  };
  const herstel = (): void => {
    if (weg === null) return;
    zet(rijen.toSpliced(weg.plaats, 0, weg.rij));
    setWeg(null);
    requestAnimationFrame(() => focusVeld(veldId(`huisgenoten.${weg.rij.id}.naam`)));
  };

  return (
    <Kader nummer={4}>
      <p>Noem iedereen die daar woont of geregeld verblijft, ook kinderen. Is iemand zwanger? Schrijf dat bij de relatie.</p>
      <div id={melding.id} className="nacht-lijst" role="group" aria-label="Huisgenoten">
        <Lijstmelding melding={melding} />
        {rijen.map((rij, plaats) => (
          <Huisgenootrij key={rij.id} rij={rij} nummer={plaats + 1} wijzig={wijzig} verwijder={verwijder} />
        ))}
        {weg && <Verwijderd wat={weg.rij.naam.trim() === '' ? 'De huisgenoot' : weg.rij.naam} bijHerstel={herstel} />}
        <Knop icoon={<IcoonPlus />} bijKlik={voegToe} uitgeschakeld={rijen.length >= MEESTE} waaromNiet={`Er passen ${MEESTE} huisgenoten op deze pagina.`}>
          Huisgenoot toevoegen
        </Knop>
      </div>
    </Kader>
  );
});
