import type { GebeurtenisType, Gegevens } from '../../../shared/dossier/gebeurtenissen/index.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { beschrijfGebeurtenis } from '../../../shared/tekst/gebeurtenissen.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { Bevestiging } from '../../ui/index.ts';
import { Regels } from '../gebeurtenis/Regels.tsx';
import type { Lezing } from './formulier.ts';
import { naamVanIn } from '../../../shared/tekst/namen.ts';
import { alsGebeurtenis } from './stappen/besluiten.ts';
import type { Stap } from './stappen/index.ts';

export type HerlezenProps = { open: boolean; stap: Stap; dossier: Dossier; lezing: Lezing; bezig: boolean; bijBevestigen: () => void; bijAnnuleren: () => void };

/** The decision as it will stand in the dossier, to read once more before it is recorded. */
export function Herlezen({ open, stap, dossier, lezing, bezig, bijBevestigen, bijAnnuleren }: HerlezenProps) {
  if (!open || lezing.at === null || lezing.fouten.length > 0) return null;
  const gegevens = stap.type === 'huisverbod.verlengd' ? alsGebeurtenis(lezing.gegevens) : lezing.gegevens;
  const { regels } = beschrijfGebeurtenis(stap.type, gegevens as Gegevens<GebeurtenisType> as never, naamVanIn(dossier));
  return (
    <Bevestiging open titel={`${stap.knop}?`} bevestigTekst={bezig ? 'Vastleggen…' : stap.knop} annuleerTekst="Terug naar het formulier" bezig={bezig} bijBevestigen={bijBevestigen} bijAnnuleren={bijAnnuleren}>
      <p>Besloten op {momentVoluit(lezing.at)}.</p>
      <p><Regels regels={regels} /></p>
    </Bevestiging>
  );
}
