import type { ReactNode } from 'react';
import { eersteGeboortejaar } from '../../../../shared/wth/getypt.ts';
import { leesGeboortedatum } from '../../../../shared/wth/invoer.ts';
import { leeftijdOp } from '../../../../shared/wth/meerderjarigheid.ts';
import { datumZonderWeekdag } from '../../../../shared/wth/opmaak.ts';
import { lokaleDatum, type Moment } from '../../../../shared/wth/tijd.ts';
import { Datumveld } from '../../../ui/index.ts';
import { useBron } from '../../concept/bron.ts';
import { useNacht } from '../stand/nacht.ts';
import { useVeldmelding } from '../stand/useVeld.ts';

export type GeboortedatumVeldProps = { pad: string; label: ReactNode; waarde: string; bijWijziging: (waarde: string) => void };

/** A date of birth, with what it comes down to: the date in words, the age, and whether this is a child. */
export function GeboortedatumVeld({ pad, waarde, bijWijziging, ...rest }: GeboortedatumVeldProps) {
  const nu = useBron(useNacht().nu, (moment) => moment);
  const melding = useVeldmelding(pad);
  return (
    <Datumveld
      {...rest}
      {...melding}
      waarde={waarde}
      bijWijziging={bijWijziging}
      eersteJaar={eersteGeboortejaar(nu)}
      uitlezing={leeftijd(waarde, nu)}
    />
  );
}

function leeftijd(waarde: string, nu: Moment): ReactNode {
  const geboren = leesGeboortedatum(waarde, nu);
  if (geboren === null || geboren > lokaleDatum(nu)) return null;
  const jaren = leeftijdOp(geboren, nu);
  return (
    <>
      {datumZonderWeekdag(geboren)}, {jaren} jaar{jaren < 18 && <strong> · kind</strong>}
    </>
  );
}
