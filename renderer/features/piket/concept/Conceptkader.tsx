import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { momentVoluit } from '../../../../shared/wth/opmaak.ts';
import type { Moment } from '../../../../shared/wth/tijd.ts';
import { useBijVergrendelen } from '../../../app/vergrendelen.ts';
import { roep } from '../../../bridge/roep.ts';
import { Knop, Melding, PAGINATITEL } from '../../../ui/index.ts';
import { maakBewaarder, type Bewaarder } from '../../nacht/stand/bewaarder.ts';
import { Conceptstatus } from '../../verloop/Conceptstatus.tsx';
import { conceptsleutel, leesConceptgegevens, type Conceptformulier } from './conceptsleutel.ts';
import { ConceptContext, type Concept } from './useVeld.ts';

type Gevonden = { velden: Readonly<Record<string, unknown>>; bewaardOp: Moment };
type Stand = { klaar: false } | { klaar: true; keer: number; gevonden: Gevonden | null; bewaarbaar: boolean };

/**
 * Around a form of the roster or the telefoonlijst: what is typed in it is kept on disk, survives a lock and a crash, and is
 * there again when the form is opened again.
 */
export function Conceptkader({ formulier, children }: { formulier: Conceptformulier; children: ReactNode }) {
  const sleutel = conceptsleutel(formulier);
  const [stand, setStand] = useState<Stand>({ klaar: false });
  useEffect(() => {
    let actueel = true;
    const zoek = async (): Promise<void> => {
      const antwoord = await roep('piket.concepten', {});
      if (!actueel) return;
      const bewaard = antwoord.ok ? antwoord.value.concepten.find((een) => een.sleutel === sleutel) : undefined;
      const gegevens = bewaard && leesConceptgegevens(bewaard);
      setStand({ klaar: true, keer: 0, gevonden: bewaard && gegevens ? { velden: gegevens.velden, bewaardOp: bewaard.bewaardOp } : null, bewaarbaar: antwoord.ok });
    };
    void zoek();
    return () => {
      actueel = false;
    };
  }, [sleutel]);
  if (!stand.klaar) return null;
  const opnieuw = (): void => setStand({ ...stand, keer: stand.keer + 1, gevonden: null });
  return (
    <Kader key={stand.keer} sleutel={sleutel} formulier={formulier} gevonden={stand.gevonden} bewaarbaar={stand.bewaarbaar} bijOpnieuw={opnieuw}>
      {children}
    </Kader>
  );
}

type Kaderprops = { sleutel: string; formulier: Conceptformulier; gevonden: Gevonden | null; bewaarbaar: boolean; bijOpnieuw: () => void; children: ReactNode };

function Kader({ sleutel, formulier, gevonden, bewaarbaar, bijOpnieuw, children }: Kaderprops) {
  const velden = useRef<Record<string, unknown>>({});
  // The page went on before the form was there.
  useEffect(() => document.getElementById(PAGINATITEL)?.focus({ preventScroll: true }), []);
  const bewaarder = useConceptbewaarder(sleutel, formulier, () => velden.current);
  const concept = useMemo<Concept>(
    () => ({
      gevonden: gevonden?.velden ?? null,
      meld: (naam, waarde, getypt) => {
        velden.current = { ...velden.current, [naam]: waarde };
        if (getypt && bewaarbaar) bewaarder.gewijzigd();
      },
      bewaar: () => bewaarder.nu(),
      wis: async () => {
        await bewaarder.stop();
        bewaarder.klaar();
        if (bewaarbaar) await roep('piket.wisConcept', { sleutel });
      },
    }),
    [gevonden, bewaarbaar, bewaarder, sleutel],
  );
  const begin = async (): Promise<void> => {
    await concept.wis();
    bijOpnieuw();
  };
  return (
    <ConceptContext value={concept}>
      {gevonden !== null && (
        <Melding soort="info" stil titel="U gaat verder met een concept." acties={<Knop bijKlik={() => void begin()}>Begin opnieuw</Knop>}>
          Bewaard op {momentVoluit(gevonden.bewaardOp)}.
        </Melding>
      )}
      {children}
      <Conceptstatus bewaarder={bewaarder} bewaarbaar={bewaarbaar} />
    </ConceptContext>
  );
}

function useConceptbewaarder(sleutel: string, formulier: Conceptformulier, lees: () => Record<string, unknown>): Bewaarder {
  const [bewaarder] = useState(() =>
    // A field without an end or a choice holds undefined, which no message can carry.
    maakBewaarder(() => roep('piket.bewaarConcept', { sleutel, gegevens: JSON.parse(JSON.stringify({ formulier, velden: lees() })) as Record<string, never> })),
  );
  useBijVergrendelen(() => bewaarder.nu());
  useEffect(() => () => void bewaarder.nu(), [bewaarder]);
  return bewaarder;
}
