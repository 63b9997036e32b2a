import { useState } from 'react';
import { perBeurt, type Dienst } from '../../../../shared/piket/diensten.ts';
import { periodeTekst } from '../../../../shared/tekst/rooster.ts';
import { vergelijkMomenten, type Moment } from '../../../../shared/wth/tijd.ts';
import { Alinea, Kaart, Selectie, Tekstveld } from '../../../ui/index.ts';
import { mensen, useNaamVan, useRooster } from '../roosterbeeld.ts';
import type { Formulierprops, Periode } from './formulier.ts';
import type { Kaal } from './opdracht.ts';
import { vereist } from './velden.tsx';
import { Wijziging } from './Wijziging.tsx';

const sleutel = ({ van, tot }: { van: Moment; tot: Moment }): string => `${van} ${tot}`;

/** The turns of a person that have not begun, to choose from. */
function beurtenVan(diensten: readonly Dienst[], deelnemerId: string, nu: Moment): Dienst[] {
  return perBeurt(diensten).filter((dienst) => dienst.deelnemerId === deelnemerId && vergelijkMomenten(dienst.van, nu) > 0);
}

/**
 * Asks another to take over a turn, perhaps in return for one of his; or, by who coordinates, gives the turn of somebody who
 * is ill to another.
 */
export function Ruilformulier({ toewijzing, ruilId = null, van, bijKlaar, bijTerug }: { toewijzing: boolean; ruilId?: string | null } & Periode & Formulierprops) {
  const { deelnemers, diensten, zelf, coordinator, nu } = useRooster();
  const naam = useNaamVan();
  const opDag = van === undefined ? undefined : perBeurt(diensten).find((dienst) => vergelijkMomenten(dienst.tot, van) > 0);
  const [vanWie, setVanWie] = useState((toewijzing ? opDag?.deelnemerId : zelf) ?? '');
  const [aanWie, setAanWie] = useState('');
  const [beurt, setBeurt] = useState(opDag !== undefined && opDag.deelnemerId === vanWie ? sleutel(opDag) : '');
  const [tegen, setTegen] = useState('');
  const [toelichting, setToelichting] = useState('');
  const [gevraagd, setGevraagd] = useState(false);
  const eigen = beurtenVan(diensten, vanWie, nu);
  const ander = beurtenVan(diensten, aanWie, nu);
  const heen = eigen.find((dienst) => sleutel(dienst) === beurt);
  const terug = ander.find((dienst) => sleutel(dienst) === tegen) ?? null;
  const redenNodig = toewijzing && toelichting.trim() === '';
  const opdracht: Kaal | null =
    heen === undefined || aanWie === '' || redenNodig
      ? null
      : toewijzing
        ? { soort: 'ruilToewijzing', ruilId, vanDeelnemerId: vanWie, aanDeelnemerId: aanWie, van: heen.van, tot: heen.tot, reden: toelichting }
        : {
            soort: 'ruilVoorstel',
            vanDeelnemerId: vanWie,
            aanDeelnemerId: aanWie,
            van: heen.van,
            tot: heen.tot,
            tegen: terug && { van: terug.van, tot: terug.tot },
            toelichting,
          };
  const opties = (rij: readonly Dienst[]) => rij.map((dienst) => ({ waarde: sleutel(dienst), tekst: periodeTekst(dienst) }));
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
          opties={mensen(deelnemers).filter(({ waarde }) => coordinator || waarde === zelf)}
          waarde={vanWie}
          bijWijziging={(wie) => {
            setVanWie(wie);
            setBeurt('');
          }}
          fout={vereist(gevraagd, vanWie === '', 'Kies van wie de dienst is.')}
        />
        {vanWie !== '' && eigen.length === 0 && <Alinea soort="klein">{naam(vanWie)} heeft het komende jaar geen dienst buiten kantoortijd.</Alinea>}
        <Selectie label="Welke dienst" verplicht opties={opties(eigen)} waarde={beurt} bijWijziging={setBeurt} fout={vereist(gevraagd, heen === undefined, 'Kies welke dienst.')} />
        <Selectie
          label="Wie neemt die dienst"
          verplicht
          opties={mensen(deelnemers).filter(({ waarde }) => waarde !== vanWie)}
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
