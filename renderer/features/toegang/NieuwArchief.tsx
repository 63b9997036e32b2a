import { useState } from 'react';
import type { OpenArchief } from '../../../shared/contract/toegang.ts';
import type { Route } from '../../app/route.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { focusVeld, IcoonTerug, Invulvorm, Kaart, Knop, Knoppenrij, Linkknop, Melding, Paginakop, Selectie, Tekstveld, Wachtwoordveld } from '../../ui/index.ts';
import { AMBTEN, ANDER_AMBT } from '../accounts/ambten.ts';
import { Rollenkeuze } from '../accounts/Rollenkeuze.tsx';
import { Sterkte } from '../wachtwoord/Sterkte.tsx';
import { useCapsLock } from '../wachtwoord/useCapsLock.ts';
import { controleer, eersteRollen, LEEG_FORMULIER, naarOpdracht, type Formulier, type Veldfouten } from './nieuwArchief.ts';

/** The button that chooses the folder; the folder itself is not typed. */
const KIES = 'nieuw-kies-map';

const AMBT_OPTIES = [...AMBTEN.map((ambt) => ({ waarde: ambt as string, tekst: ambt as string })), { waarde: ANDER_AMBT, tekst: 'anders, namelijk…' }];

/** Makes the archive of a municipality, and opens it. */
export function NieuwArchief({ bijOpen, bijTerug }: { bijOpen: (archief: OpenArchief, begin: Route) => void; bijTerug: () => void }) {
  const [formulier, setFormulier] = useState<Formulier>(LEEG_FORMULIER);
  const [gevraagd, setGevraagd] = useState(false);
  const kiesMap = useOpdracht('archief.kiesMap');
  const maak = useOpdracht('archief.maak');
  const capsLock = useCapsLock();
  const fouten: Veldfouten = gevraagd ? controleer(formulier) : {};
  const zet = (deel: Partial<Formulier>): void => setFormulier((oud) => ({ ...oud, ...deel }));
  const veld = (naam: Exclude<keyof Formulier, 'rollen'>) => ({ id: `nieuw-${naam}`, waarde: formulier[naam], bijWijziging: (waarde: string) => zet({ [naam]: waarde }), fout: fouten[naam] });

  const kies = async (): Promise<void> => {
    const keuze = await kiesMap.geef({ doel: 'nieuw' });
    if (keuze !== null && keuze.map !== null) zet({ map: keuze.map });
  };
  const bijVerzenden = async (): Promise<void> => {
    if (maak.bezig) return;
    setGevraagd(true);
    const [eerste] = Object.keys(controleer(formulier));
    if (eerste !== undefined) {
      focusVeld(eerste === 'map' ? KIES : eerste === 'rollen' ? 'nieuw-rollen-burgemeester' : `nieuw-${eerste}`);
      return;
    }
    const archief = await maak.geef(naarOpdracht(formulier));
    if (archief !== null) bijOpen(archief, { naam: 'herstel', begin: true });
  };
  return (
    <>
      <Paginakop
        terug={<Linkknop icoon={<IcoonTerug />} bijKlik={bijTerug}>Terug</Linkknop>}
        titel="Nieuw archief maken"
        onderregel="Dit doet u één keer. Daarna opent u het archief met uw wachtwoord."
      />
      <Invulvorm className="toegang__formulier" bijVerzend={bijVerzenden}>
        <Kaart titel="Waar en voor wie">
          <Tekstveld
            {...veld('map')}
            label="Map"
            uitleg="Een lege map. Een map op het netwerk van de gemeente mag ook; dan gaat die mee in de back-up."
            alleenLezen
            verplicht
            ernaast={<Knop id={KIES} bezig={kiesMap.bezig} bijKlik={() => void kies()}>Kies een map</Knop>}
          />
          <Tekstveld {...veld('gemeente')} label="Gemeente" verplicht breedte="middel" />
        </Kaart>
        <Kaart titel="Uzelf">
          <Tekstveld {...veld('naam')} label="Uw naam" uitleg="Zoals die bij een besluit staat, bijvoorbeeld mr. A.B. de Vries" verplicht breedte="middel" />
          <Selectie {...veld('ambt')} bijWijziging={(ambt) => zet({ ambt, rollen: eersteRollen(ambt) })} label="Uw ambt of functie" opties={AMBT_OPTIES} verplicht />
          {formulier.ambt === ANDER_AMBT && <Tekstveld {...veld('anderAmbt')} label="Welke functie?" verplicht breedte="middel" />}
          {formulier.ambt !== '' && (
            <Rollenkeuze
              id="nieuw-rollen"
              uitleg="Volgen uit het ambt. Wie het archief maakt, is ook beheerder en maakt accounts. Voor de eerste collega is een tweede beheerder nodig; de pagina Toegang legt dat uit."
              rollen={formulier.rollen}
              vast={['beheerder']}
              bijWijziging={(rollen) => zet({ rollen })}
              fout={fouten.rollen}
            />
          )}
        </Kaart>
        <Kaart titel="Wachtwoord">
          <Melding soort="waarschuwing" titel="Niemand kan uw wachtwoord opzoeken." stil>
            Na het maken van het archief maakt u drie herstelvellen. Met twee daarvan komt u weer binnen als niemand een wachtwoord meer weet.
          </Melding>
          <Wachtwoordveld
            {...veld('wachtwoord')}
            label="Wachtwoord"
            uitleg="Ten minste 12 tekens. Spaties mogen; plakken mag."
            verplicht
            waarschuwing={capsLock ? 'Caps Lock staat aan.' : undefined}
            sterkte={formulier.wachtwoord === '' ? '' : <Sterkte wachtwoord={formulier.wachtwoord} eigenWoorden={[formulier.naam, formulier.gemeente]} />}
          />
          <Wachtwoordveld {...veld('herhaling')} label="Hetzelfde wachtwoord, nog een keer" verplicht />
        </Kaart>
        <Foutmelding fout={maak.fout ?? kiesMap.fout} />
        <Knoppenrij>
          <Knop soort="primair" type="submit" bezig={maak.bezig}>{maak.bezig ? 'Archief wordt gemaakt…' : 'Maak het archief'}</Knop>
          <Knop soort="subtiel" bijKlik={bijTerug}>Annuleer</Knop>
        </Knoppenrij>
      </Invulvorm>
    </>
  );
}
