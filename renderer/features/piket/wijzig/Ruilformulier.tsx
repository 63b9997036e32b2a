import { useState } from 'react';
import { perBeurt, type Dienst } from '../../../../shared/piket/diensten.ts';
import { periodeTekst } from '../../../../shared/tekst/rooster.ts';
import { vergelijkMomenten, type Moment } from '../../../../shared/wth/tijd.ts';
import { Alinea, Kaart, Selectie, Tekstveld } from '../../../ui/index.ts';
import { mensenInFunctie, useNaamVan, useRooster } from '../roosterbeeld.ts';
import { useVeld } from '../../eigenformulier/useVeld.ts';
import type { Periode } from '../../eigenformulier/roosterformulier.ts';
import type { Formulierprops } from './formulier.ts';
import type { Kaal } from './opdracht.ts';
import { vereist } from './velden.tsx';
import { Wijziging } from './Wijziging.tsx';

type Beurt = { readonly deelnemerId: string | null; readonly van: Moment; readonly tot: Moment };
const sleutel = ({ van, tot }: { van: Moment; tot: Moment }): string => `${van} ${tot}`;

/** The turns of a person that have not begun, to choose from. */
function beurtenVan(diensten: readonly Dienst[], deelnemerId: string, nu: Moment): Beurt[] {
  return perBeurt(diensten).filter((dienst) => dienst.deelnemerId === deelnemerId && vergelijkMomenten(dienst.van, nu) > 0);
}

/**
 * Asks another to take over a turn, perhaps in return for one of his; or, by who coordinates, gives the turn of somebody who
 * is ill to another.
 */
export function Ruilformulier({ toewijzing, ruilId = null, van, bijKlaar, bijTerug }: { toewijzing: boolean; ruilId?: string | null } & Periode & Formulierprops) {
  const rooster = useRooster();
  const { diensten, ziektebeurten, zelf, coordinator, nu } = rooster;
  const naam = useNaamVan();
  // While somebody is ill another acts already; what can be given away is the turn that he had.
  const beurten: readonly Beurt[] = toewijzing ? ziektebeurten : perBeurt(diensten);
  const opDag = van === undefined ? undefined : beurten.find((dienst) => vergelijkMomenten(dienst.tot, van) > 0);
  const [vanWie, setVanWie] = useVeld('vanWie', (toewijzing ? opDag?.deelnemerId : zelf) ?? '');
  const [aanWie, setAanWie] = useVeld('aanWie', '');
  const [beurt, setBeurt] = useVeld('beurt', opDag !== undefined && opDag.deelnemerId === vanWie ? sleutel(opDag) : '');
  const [tegen, setTegen] = useVeld('tegen', '');
  const [toelichting, setToelichting] = useVeld('toelichting', '');
  const [gevraagd, setGevraagd] = useState(false);
  const eigen = toewijzing ? ziektebeurten.filter(({ deelnemerId }) => deelnemerId === vanWie) : beurtenVan(diensten, vanWie, nu);
  const ander = beurtenVan(diensten, aanWie, nu);
  const heen = eigen.find((dienst) => sleutel(dienst) === beurt);
  const terug = ander.find((dienst) => sleutel(dienst) === tegen) ?? null;
  const redenNodig = toewijzing && toelichting.trim() === '';
  const opdracht: Kaal | null =
    heen === undefined || aanWie === '' || redenNodig
      ? null
      : toewijzing
        ? { soort: 'ruilToewijzing', ruilId, vanDeelnemerId: vanWie, aanDeelnemerId: aanWie, van: vergelijkMomenten(heen.van, nu) > 0 ? heen.van : null, tot: heen.tot, reden: toelichting }
        : {
            soort: 'ruilVoorstel',
            vanDeelnemerId: vanWie,
            aanDeelnemerId: aanWie,
            van: heen.van,
            tot: heen.tot,
            tegen: terug && { van: terug.van, tot: terug.tot },
            toelichting,
          };
  const opties = (rij: readonly Beurt[]) => rij.map((dienst) => ({ waarde: sleutel(dienst), tekst: periodeTekst(dienst) }));
  return (
    <Wijziging
      titel={toewijzing ? 'Dienst toewijzen bij ziekte' : 'Ruil voorstellen'}
      uitleg={toewijzing ? 'Alleen als de persoon ziek is gemeld. Instemming van de ander is niet nodig.' : 'Het rooster verandert pas als de ander de ruil aanvaardt.'}
      opdracht={opdracht}
      bewaarTekst={toewijzing ? 'Wijs de dienst toe' : 'Stel de ruil voor'}
      bijOnvolledig={() => setGevraagd(true)}
      bijKlaar={bijKlaar}
      bijTerug={bijTerug}
    >
      <Kaart>
        <Selectie
          label="Dienst van"
          verplicht
          opties={mensenInFunctie(rooster).filter(({ waarde }) => (toewijzing ? ziektebeurten.some(({ deelnemerId }) => deelnemerId === waarde) : coordinator || waarde === zelf))}
          waarde={vanWie}
          bijWijziging={(wie) => {
            setVanWie(wie);
            setBeurt('');
          }}
          fout={vereist(gevraagd, vanWie === '', 'Kies van wie de dienst is.')}
        />
        {toewijzing && ziektebeurten.length === 0 && <Alinea soort="klein">Niemand die ziek is gemeld, heeft het komende jaar een dienst. Meld eerst de ziekte, op het blad Personen en plan.</Alinea>}
        {!toewijzing && vanWie !== '' && eigen.length === 0 && <Alinea soort="klein">{naam(vanWie)} heeft het komende jaar geen dienst buiten kantoortijd.</Alinea>}
        <Selectie label="Welke dienst" verplicht opties={opties(eigen)} waarde={beurt} bijWijziging={setBeurt} fout={vereist(gevraagd, heen === undefined, 'Kies welke dienst.')} />
        <Selectie
          label="Wie neemt die dienst"
          verplicht
          opties={mensenInFunctie(rooster).filter(({ waarde }) => waarde !== vanWie)}
          waarde={aanWie}
          bijWijziging={(wie) => {
            setAanWie(wie);
            setTegen('');
          }}
          fout={vereist(gevraagd, aanWie === '', 'Kies wie de dienst neemt.')}
        />
        {!toewijzing && (
          <Selectie label="In ruil voor" opties={opties(ander)} leegTekst="Niets in ruil" waarde={tegen} bijWijziging={setTegen} uitleg="Een dienst van de ander die u dan doet." />
        )}
        <Tekstveld
          label={toewijzing ? 'Reden' : 'Toelichting'}
          verplicht={toewijzing}
          breedte="middel"
          waarde={toelichting}
          bijWijziging={setToelichting}
          fout={vereist(gevraagd, redenNodig, 'Schrijf waarom.')}
        />
      </Kaart>
    </Wijziging>
  );
}
