import { useEffect, useState } from 'react';
import { openTaken, takenVan } from '../../../shared/dossier/taken/taken.ts';
import type { Taak } from '../../../shared/dossier/taken/vorm.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { eersteWerkafspraken } from '../../../shared/instellingen/werkafspraken.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, focusTitel, IcoonKlaar, Kaart, Leegstaat, Melding, Stapel } from '../../ui/index.ts';
import { Afsluiten } from './Afsluiten.tsx';
import { naamVanIn } from '../../../shared/tekst/namen.ts';
import { useMag, useWaaromNiet } from '../../app/rechten.ts';
import type { Stapnaam } from './stappen/index.ts';
import { Taakregel } from './Taakregel.tsx';
import './verloop.css';

/** Where the fact is recorded that does a duty. */
export type Taakdoel = { soort: 'stap'; stap: Stapnaam } | { soort: 'uitreiken' } | { soort: 'corrigeren'; gebeurtenisId: string } | null;

const VIA: Partial<Record<Taak['via'], Stapnaam>> = {
  bekendmaken: 'bekendmaken',
  nederlegging: 'nederlegging',
  binnentreden: 'binnentreden',
  verslag: 'verslag',
  ingezonden: 'ingezonden',
  sleutels: 'sleutels',
  overdracht: 'zorgOverdracht',
  zorgoverleg: 'zorgOverleg',
  zorgmoment: 'zorgContact',
  sleutelsTerug: 'sleutelsTerug',
};

/** The place where the fact is recorded that does this duty; `null` where a tick does. */
export function taakdoel({ via }: Pick<Taak, 'via'>, { praktisch }: Pick<Dossier, 'praktisch'>): Taakdoel {
  if (via === 'uitreiken') return { soort: 'uitreiken' };
  if (via === 'corrigeren') return praktisch === null ? null : { soort: 'corrigeren', gebeurtenisId: praktisch.gebeurtenisId };
  const stap = VIA[via];
  return stap === undefined ? null : { soort: 'stap', stap };
}

export type TakenbladProps = { dossier: Dossier; nu: Moment; herlaad: () => Promise<void>; bijDoel: (doel: NonNullable<Taakdoel>) => void };

/** The duties of a case: what is open and late first, then what is done or closed. */
export function Takenblad({ dossier, nu, herlaad, bijDoel }: TakenbladProps) {
  const [klaar, setKlaar] = useState('');
  /** The duty that was just done, closed or opened again, to go on from; it may stand in another list once that is drawn. */
  const [laatste, setLaatste] = useState<{ id: string } | null>(null);
  useEffect(() => {
    if (laatste !== null) document.getElementById(`taak-${laatste.id}`)?.focus();
  }, [laatste]);
  const waaromNiet = useWaaromNiet('taak.afronden');
  const metNotities = useMag()('zorg.notitie');
  const { data: afspraken } = useVraag('werkafspraken.lees', {});
  const { data: mandaten } = useVraag('mandaat.lijst', {});
  const taken = takenVan(dossier, nu, afspraken ?? eersteWerkafspraken);
  const open = openTaken(taken).toSorted((a, b) => Number(b.stand === 'te laat') - Number(a.stand === 'te laat'));
  const af = taken.filter((taak) => !open.includes(taak));
  if (taken.length === 0) return <Leegstaat titel="Er zijn geen taken." icoon={<IcoonKlaar />}>Taken beginnen bij een besluit.</Leegstaat>;

  const regel = (taak: Taak) => (
    <li key={taak.id}>
      <Taakregel
        key={taak.stand}
        dossierId={dossier.id}
        taak={taak}
        nu={nu}
        naamVan={naamVanIn(dossier, afspraken ?? undefined)}
        mandaten={mandaten?.register ?? []}
        mag={waaromNiet === null}
        bijFeit={(welke) => {
          const doel = taakdoel(welke, dossier);
          if (doel !== null) bijDoel(doel);
        }}
        bijKlaar={async (tekst) => {
          setKlaar(tekst);
          await herlaad();
          setLaatste({ id: taak.id });
        }}
      />
    </li>
  );
  return (
    <Stapel>
      {klaar !== '' && <Melding soort="succes" titel={klaar} bijSluiten={() => setKlaar('')} />}
      {waaromNiet !== null && <Alinea soort="klein">U kunt hier alleen lezen. {waaromNiet}</Alinea>}
      <Kaart titel={`Te doen: ${open.length}`}>
        {open.length === 0 ? <p>{metNotities ? 'Alles is gedaan of gesloten.' : 'Alles wat u hier ziet, is gedaan of gesloten.'}</p> : <ul className="verloop__taken" aria-label="Open taken">{open.map(regel)}</ul>}
        {/* Days on which a care plan is looked at again follow from care notes; they do keep a case from being closed. */}
        {!metNotities && <Alinea soort="klein">Afspraken om opnieuw naar de zorg te kijken staan hier niet: die ziet alleen wie de zorgnotities leest.</Alinea>}
      </Kaart>
      {af.length > 0 && <Kaart titel={`Gedaan of gesloten: ${af.length}`}><ul className="verloop__taken" aria-label="Afgeronde taken">{af.map(regel)}</ul></Kaart>}
      <Afsluiten
        dossier={dossier}
        nu={nu}
        bijKlaar={async (tekst) => {
          setKlaar(tekst);
          await herlaad();
          // Its form is another one now; beside the title stands what the case is.
          focusTitel();
        }}
      />
    </Stapel>
  );
}
