import { useCallback, useState } from 'react';
import type { FeitConcept } from '../../../../shared/dossier/weging/concept.ts';
import { catalogusItem } from '../../../../shared/wth/catalogus.ts';
import { focusVeld, Kop } from '../../../ui/index.ts';
import { useNacht } from '../stand/nacht.ts';
import { useConcept, veldId } from '../stand/useVeld.ts';
import { Verwijderd } from '../velden/Verwijderd.tsx';
import { Feitbladeraar } from './Feitbladeraar.tsx';
import { Feitrij } from './Feitrij.tsx';
import { Feitzoeker } from './Feitzoeker.tsx';

/** The chosen items of the catalogue of the Besluit, and two ways to more: searching and leafing. */
export function Feiten() {
  const { concept } = useNacht();
  const rijen = useConcept(({ feiten }) => feiten);
  const [weg, setWeg] = useState<{ rij: FeitConcept; plaats: number } | null>(null);

  const zet = useCallback((feiten: FeitConcept[]) => concept.zet({ ...concept.lees(), feiten }), [concept]);
  const wijzig = useCallback(
    (code: string, deel: Partial<FeitConcept>) => zet(concept.lees().feiten.map((rij) => (rij.code === code ? { ...rij, ...deel } : rij))),
    [concept, zet],
  );
  const verwijder = useCallback(
    (code: string) => {
      const alle = concept.lees().feiten;
      const plaats = alle.findIndex((rij) => rij.code === code);
      const rij = alle[plaats];
      if (rij === undefined) return;
      setWeg({ rij, plaats });
      zet(alle.filter((ander) => ander.code !== code));
    },
    [concept, zet],
  );
  const voegToe = useCallback(
    (code: string) => {
      const alle = concept.lees().feiten;
      if (alle.some((rij) => rij.code === code)) return;
      zet([...alle, { code, status: 'ja', toelichting: '', bron: '', datum: '' }]);
      setWeg(null);
    },
    [concept, zet],
  );
  const naarRij = useCallback((code: string) => requestAnimationFrame(() => focusVeld(veldId(`feiten.${code}.toelichting`))), []);
  const kies = useCallback(
    (code: string) => {
      voegToe(code);
      naarRij(code);
    },
    [voegToe, naarRij],
  );
  const herstel = (): void => {
    if (weg === null) return;
    zet(rijen.toSpliced(weg.plaats, 0, weg.rij));
    setWeg(null);
    naarRij(weg.rij.code);
  };

  return (
    <section className="nacht-lijst" aria-labelledby="nacht-feiten">
      <Kop niveau={3} id="nacht-feiten">Feiten uit het Besluit tijdelijk huisverbod</Kop>
      {rijen.map((rij, plaats) => (
        <Feitrij key={rij.code} rij={rij} vorigeBron={rijen[plaats - 1]?.bron ?? ''} wijzig={wijzig} verwijder={verwijder} />
      ))}
      {weg && <Verwijderd wat={`Feit ${weg.rij.code}, ${catalogusItem(weg.rij.code)?.tekst ?? 'onbekend'},`} bijHerstel={herstel} />}
      <Feitzoeker eerste={rijen.length === 0} bijKeuze={kies} />
      <Feitbladeraar gekozen={rijen.map(({ code }) => code).join(' ')} voegToe={voegToe} naarRij={naarRij} />
    </section>
  );
}
