import { useState } from 'react';
import { conceptnaam } from '../../../shared/dossier/conceptnaam.ts';
import type { Taak } from '../../../shared/dossier/taken/vorm.ts';
import { tekstIn, tijdstipIn, type Formulier } from '../../../shared/dossier/velden/formulier.ts';
import type { Mandaat } from '../../../shared/mandaat/register.ts';
import { tijdstipInvoer } from '../../../shared/wth/invoer.ts';
import { useArchief } from '../../app/archief.ts';
import { useNu } from '../../app/tijd.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { focusVeld } from '../../ui/index.ts';
import { Conceptvorm, legConceptVast, type Concept } from '../concept/Conceptvorm.tsx';
import { Gebeurtenisvelden } from '../gebeurtenis/Gebeurtenisvelden.tsx';
import { Momentveld } from '../gebeurtenis/Momentveld.tsx';
import { veldfoutTekst, veldId } from '../gebeurtenis/veldfout.ts';
import { MOMENT } from './formulier.ts';
import { doorBij, leesTaak, taakvelden } from './taakformulier.ts';
import { Taakvorm } from './Taakvorm.tsx';
import { Vragen } from './Vragen.tsx';

export type TaakafrondenProps = { dossierId: string; taak: Taak; mandaten: readonly Mandaat[]; bijKlaar: () => Promise<void>; bijAnnuleren: () => void };

/** Ticks a duty: when, how, by whom and with whom. */
export function Taakafronden(props: TaakafrondenProps) {
  const nu = useNu();
  const { account } = useArchief();
  const begin = (): Formulier => ({ [MOMENT]: tijdstipInvoer(nu), namens: 'gemeente', door: account.naam });
  return (
    <Conceptvorm dossierId={props.dossierId} naam={conceptnaam('taak.afgerond', props.taak.id)} begin={begin}>
      {(concept) => <Afrondvorm {...props} concept={concept} />}
    </Conceptvorm>
  );
}

function Afrondvorm({ dossierId, taak, mandaten, bijKlaar, bijAnnuleren, concept }: TaakafrondenProps & { concept: Concept<Formulier> }) {
  const nu = useNu();
  const { account } = useArchief();
  const { formulier, bewaarder } = concept;
  const [gevraagd, setGevraagd] = useState(false);
  const opdracht = useOpdracht('taak.afronden');
  const lezing = leesTaak(dossierId, taak, formulier, mandaten, nu);
  const zet = (pad: string, waarde: Formulier[string]): void => concept.zet({ [pad]: waarde, ...(pad === 'namens' ? doorBij(waarde, tekstIn(formulier, 'door'), account.naam) : {}) });
  const omgeving = { formulier, zet, fouten: gevraagd ? lezing.fouten : [] };

  const verzend = async (): Promise<void> => {
    if (opdracht.bezig) return;
    setGevraagd(true);
    const { invoer, fouten: [eerste] } = lezing;
    if (eerste !== undefined) focusVeld(veldId(eerste.veld));
    else if (invoer !== null && (await legConceptVast(bewaarder, () => opdracht.geef(invoer)))) await bijKlaar();
  };
  return (
    <Taakvorm
      bericht={concept.bericht}
      weigering={opdracht.fout ?? lezing.weigering}
      knop={opdracht.bezig ? 'Vastleggen…' : 'Leg vast dat dit is gedaan'}
      bezig={opdracht.bezig}
      bijVerzend={verzend}
      bijAnnuleren={bijAnnuleren}
    >
      <Momentveld id={veldId(MOMENT)} label="Wanneer is het gedaan?" verplicht waarde={tijdstipIn(formulier, MOMENT)} bijWijziging={(waarde) => zet(MOMENT, waarde)} fout={veldfoutTekst(omgeving.fouten, MOMENT)} />
      <Gebeurtenisvelden velden={taakvelden()} omgeving={omgeving} />
      <Vragen vragen={lezing.vragen} omgeving={omgeving} />
    </Taakvorm>
  );
}
