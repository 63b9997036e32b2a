import { useState } from 'react';
import { eersteInstellingen, type Instellingen } from '../../../shared/instellingen/instellingen.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { roep } from '../../bridge/roep.ts';
import { Alinea, focusVeld, Invulvorm, Kaart, Tekstveld, useSneltoets } from '../../ui/index.ts';
import { Bewaarvoet } from './Bewaarvoet.tsx';
import { Briefvoorbeeld } from './Briefvoorbeeld.tsx';
import { Logokeuze } from './Logokeuze.tsx';
import { useBewaard } from './useBewaard.ts';
import { GEMEENTE, GROEPEN, uitlegVan, veldfout, vereistDoor, waarschuwingVan, type Instelling } from './velden.ts';
import { Versies } from './Versies.tsx';

const VORM = eersteInstellingen('');

/** An empty name of the municipality is never saved, nor what is too long. */
const kan = (waarden: Instellingen): boolean => GROEPEN.every(({ velden }) => velden.every((veld) => veldfout(veld, waarden, true) === undefined));

/** The form over the settings as they were read. */
export function InstellingenFormulier({ begin }: { begin: Instellingen }) {
  const waaromNiet = useWaaromNiet('instellingen.bewaar');
  const alleenLezen = waaromNiet !== null;
  const stand = useBewaard(begin, { vorm: VORM, kan, geef: (waarden) => roep('instellingen.bewaar', waarden) });
  const { waarden, wijzig } = stand;
  const [gevraagd, setGevraagd] = useState(false);

  const verzend = async (): Promise<void> => {
    setGevraagd(true);
    const fout = GROEPEN.flatMap(({ velden }) => velden).find((veld) => veldfout(veld, waarden, true) !== undefined);
    if (fout !== undefined) focusVeld(fout.naam);
    else await stand.bewaar();
  };
  useSneltoets('ctrl+s', () => void verzend(), { actief: !alleenLezen });

  const veld = (instelling: Instelling) => (
    <Tekstveld
      key={instelling.naam}
      id={instelling.naam}
      label={instelling.label}
      artikel={vereistDoor(instelling.naam)}
      uitleg={uitlegVan(instelling)}
      verplicht={instelling.naam === GEMEENTE}
      type={instelling.telefoon ? 'tel' : 'text'}
      breedte={instelling.telefoon ? 'middel' : 'vol'}
      alleenLezen={alleenLezen}
      waarde={instelling.lees(waarden)}
      bijWijziging={(waarde) => wijzig(instelling.zet(waarden, waarde))}
      fout={veldfout(instelling, waarden, gevraagd)}
      waarschuwing={waarschuwingVan(instelling, waarden)}
    />
  );
  return (
    <Invulvorm className="ui-stapel" bijVerzend={verzend}>
      {GROEPEN.map((groep, nummer) => (
        <Kaart key={groep.titel} titel={groep.titel}>
          <Alinea soort="klein">{groep.uitleg}</Alinea>
          {groep.velden.map(veld)}
          {nummer === 0 && (
            <>
              <Logokeuze logo={waarden.logo} waaromNiet={waaromNiet} bijWijziging={(logo) => wijzig((oud) => ({ ...oud, logo }))} />
              <Briefvoorbeeld instellingen={waarden} />
            </>
          )}
        </Kaart>
      ))}
      <Versies van="instellingen" stand={stand.keren} uitleg="Een opgeslagen document onthoudt met welke versie het is gemaakt, en kan daarmee precies zo opnieuw worden opgeslagen." />
      <Bewaarvoet stand={stand} knop="Bewaar de instellingen" klaar="De instellingen zijn bewaard" waaromNiet={waaromNiet} />
    </Invulvorm>
  );
}
