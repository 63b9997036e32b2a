import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { useBijVergrendelen } from '../../app/vergrendelen.ts';
import { roep } from '../../bridge/roep.ts';
import { Knop, Melding, PAGINATITEL } from '../../ui/index.ts';
import { maakBewaarder, type Bewaarder } from '../concept/bewaarder.ts';
import { Conceptstatus } from '../concept/Conceptstatus.tsx';
import { conceptsleutel, leesConceptgegevens, type Conceptformulier } from './conceptsleutel.ts';
import { meldConceptwijziging } from './conceptwijziging.ts';
import './eigenformulier.css';
import { ConceptContext, type Concept } from './useVeld.ts';

type Gevonden = { velden: Readonly<Record<string, unknown>>; bewaardOp: Moment };
type Stand = { klaar: false } | { klaar: true; keer: number; gevonden: Gevonden | null; bewaarbaar: boolean };

export type Conceptkaderprops = {
  formulier: Conceptformulier;
  /** Where the focus goes once the form is there, by id; `null`: it stays where it is. */
  focus?: string | null;
  /** False for a form that says itself whether it is saved. */
  metStatus?: boolean;
  children: ReactNode;
};

/**
 * Around a form that is about no dossier: what is typed in it is kept on disk, survives a lock and a crash, and is there again
 * when the form is opened again.
 */
export function Conceptkader({ formulier, focus = PAGINATITEL, metStatus = true, children }: Conceptkaderprops) {
  const sleutel = conceptsleutel(formulier);
  const [stand, setStand] = useState<Stand>({ klaar: false });
  useEffect(() => {
    let actueel = true;
    const zoek = async (): Promise<void> => {
      const antwoord = await roep('eigenformulier.lijst', {});
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
    <Kader key={stand.keer} sleutel={sleutel} formulier={formulier} focus={focus} metStatus={metStatus} gevonden={stand.gevonden} bewaarbaar={stand.bewaarbaar} bijOpnieuw={opnieuw}>
      {children}
    </Kader>
  );
}

type Kaderprops = Required<Conceptkaderprops> & { sleutel: string; gevonden: Gevonden | null; bewaarbaar: boolean; bijOpnieuw: () => void };

function Kader({ sleutel, formulier, focus, metStatus, gevonden, bewaarbaar, bijOpnieuw, children }: Kaderprops) {
  const velden = useRef<Record<string, unknown>>({});
  const [verder, setVerder] = useState(gevonden !== null);
  const opgegeven = useRef(false);
  // The page went on before the form was there.
  useEffect(() => {
    if (focus !== null) document.getElementById(focus)?.focus({ preventScroll: true });
  }, [focus]);
  const bewaarder = useConceptbewaarder(sleutel, formulier, () => velden.current);
  const concept = useMemo<Concept>(
    () => ({
      gevonden: gevonden?.velden ?? null,
      meld: (naam, waarde, getypt) => {
        // Who types at once is quicker than the field that tells what it began with.
        if (!getypt && Object.hasOwn(velden.current, naam)) return;
        velden.current = { ...velden.current, [naam]: waarde };
        if (getypt && bewaarbaar) bewaarder.gewijzigd();
      },
      bewaar: () => bewaarder.nu(),
      wis: async () => {
        await bewaarder.stop();
        bewaarder.klaar();
        setVerder(false);
        if (bewaarbaar) await roep('eigenformulier.wis', { sleutel });
        // Some forms stay open after they were saved.
        bewaarder.hervat();
      },
      opgegeven: () => opgegeven.current,
    }),
    [gevonden, bewaarbaar, bewaarder, sleutel],
  );
  const begin = async (): Promise<void> => {
    opgegeven.current = true;
    await concept.wis();
    bijOpnieuw();
  };
  return (
    <ConceptContext value={concept}>
      <div className="eigenformulier">
        {gevonden !== null && verder && (
          <Melding soort="info" stil titel="U gaat verder met een concept." acties={<Knop bijKlik={() => void begin()}>Begin opnieuw</Knop>}>
            Bewaard op {momentVoluit(gevonden.bewaardOp)}.
          </Melding>
        )}
        {children}
        {metStatus && <Conceptstatus bewaarder={bewaarder} bewaarbaar={bewaarbaar} />}
      </div>
    </ConceptContext>
  );
}

function useConceptbewaarder(sleutel: string, formulier: Conceptformulier, lees: () => Record<string, unknown>): Bewaarder {
  const [bewaarder] = useState(() =>
    // A field without an end or a choice holds undefined, which no message can carry.
    maakBewaarder(() => roep('eigenformulier.bewaar', { sleutel, gegevens: JSON.parse(JSON.stringify({ formulier, velden: lees() })) as Record<string, never> })),
  );
  useBijVergrendelen(() => bewaarder.nu());
  // Where unfinished forms are listed, this one is there once it is on disk.
  useEffect(() => () => void bewaarder.nu().then(meldConceptwijziging), [bewaarder]);
  return bewaarder;
}
