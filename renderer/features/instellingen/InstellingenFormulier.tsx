import { useState, type SyntheticEvent } from 'react';
import type { Instellingen } from '../../../shared/instellingen/instellingen.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Alinea, focusVeld, IcoonKlaar, Kaart, Knop, Melding, Merk, Tekstveld, useSneltoets } from '../../ui/index.ts';
import { useInstellingen } from './useInstellingen.ts';
import { GEMEENTE, GROEPEN, uitlegVan, veldfout, vereistDoor, waarschuwingVan } from './velden.ts';

/** The form over the settings as they were read. */
export function InstellingenFormulier({ begin }: { begin: Instellingen }) {
  const waaromNiet = useWaaromNiet('instellingen.bewaar');
  const alleenLezen = waaromNiet !== null;
  const { waarden, wijzig, gewijzigd, bezig, bewaard, fout, bewaar } = useInstellingen(begin);
  const [gevraagd, setGevraagd] = useState(false);
  const tekst = fout && foutTekst(fout);

  const verzend = async (): Promise<void> => {
    setGevraagd(true);
    if (waarden.gemeente.trim() === '') focusVeld(GEMEENTE);
    else await bewaar();
  };
  useSneltoets('ctrl+s', () => void verzend(), { actief: !alleenLezen });

  return (
    <form
      className="instellingen__formulier"
      noValidate
      onSubmit={(gebeurtenis: SyntheticEvent) => {
        gebeurtenis.preventDefault();
        void verzend();
      }}
    >
      {GROEPEN.map((groep) => (
        <Kaart key={groep.titel} titel={groep.titel}>
          <Alinea soort="klein">{groep.uitleg}</Alinea>
          {groep.velden.map((veld) => (
            <Tekstveld
              key={veld.naam}
              id={veld.naam}
              label={veld.label}
              artikel={vereistDoor(veld.naam)}
              uitleg={uitlegVan(veld)}
              verplicht={veld.naam === GEMEENTE}
              type={veld.telefoon ? 'tel' : 'text'}
              breedte="middel"
              alleenLezen={alleenLezen}
              waarde={veld.lees(waarden)}
              bijWijziging={(waarde) => wijzig(veld.zet(waarden, waarde))}
              fout={veldfout(veld, waarden, gevraagd)}
              waarschuwing={waarschuwingVan(veld, waarden)}
            />
          ))}
        </Kaart>
      ))}
      <div className="instellingen__voet">
        {tekst && <Melding soort="fout" titel={tekst.wat}>{tekst.stap}</Melding>}
        <div className="instellingen__regel">
          <Knop
            soort="primair"
            type="submit"
            sneltoets="ctrl+s"
            bezig={bezig}
            uitgeschakeld={alleenLezen}
            waaromNiet={waaromNiet}
          >
            {bezig ? 'Bewaren…' : 'Bewaar de instellingen'}
          </Knop>
          <div role="status" className="instellingen__stand">
            {bewaard && <Merk toon="succes" icoon={<IcoonKlaar />}>De instellingen zijn bewaard</Merk>}
            {gewijzigd && !bezig && 'Nog niet bewaard. Dat gebeurt ook als u deze pagina verlaat of een halve minuut niets typt.'}
          </div>
        </div>
      </div>
    </form>
  );
}
