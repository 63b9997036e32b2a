import { useState } from 'react';
import { useWaaromNiet } from '../../app/rechten.ts';
import { roep } from '../../bridge/roep.ts';
import { Alinea, focusVeld, Invulvorm, Kaart, Keuze, Tekstvak, Tekstveld, useSneltoets } from '../../ui/index.ts';
import { afsprakenUit, fouten, FORMULIERVORM, type Afspraakformulier } from './afspraken.ts';
import { Bewaarvoet } from './Bewaarvoet.tsx';
import { EigenPlichten } from './EigenPlichten.tsx';
import { Ramingkaart } from './Ramingkaart.tsx';
import { useBewaard } from './useBewaard.ts';
import { Versies } from './Versies.tsx';

const OPSCHRIFT = [
  { waarde: 'zelfde dag', tekst: 'Dezelfde dag', uitleg: 'Tot middernacht. Na een aanzegging laat op de avond is dat kort.' },
  { waarde: 'volgende dag', tekst: 'Uiterlijk de volgende dag' },
  { waarde: 'geen doel', tekst: 'Geen streeftijd', uitleg: 'Dan telt alleen de buitengrens van een week.' },
] as const;

const kan = (formulier: Afspraakformulier): boolean => afsprakenUit(formulier) !== null;

/** The form over the agreements. */
export function WerkafsprakenFormulier({ begin }: { begin: Afspraakformulier }) {
  const waaromNiet = useWaaromNiet('werkafspraken.bewaar');
  const [gevraagd, setGevraagd] = useState(false);
  const stand = useBewaard(begin, {
    vorm: FORMULIERVORM,
    kan,
    async geef(formulier) {
      const afspraken = afsprakenUit(formulier);
      return afspraken === null ? { ok: true } : roep('werkafspraken.bewaar', afspraken);
    },
  });
  const { waarden, wijzig } = stand;
  const mis = fouten(waarden);
  const zet = (deel: Partial<Afspraakformulier>): void => wijzig({ ...waarden, ...deel });
  const uren = (id: string) => ({ id, breedte: 'kort' as const, ernaast: 'uur', inputMode: 'numeric' as const, verplicht: true, alleenLezen: waaromNiet !== null, fout: gevraagd ? mis.get(id) : undefined });

  const verzend = async (): Promise<void> => {
    setGevraagd(true);
    const [eerste] = mis.keys();
    if (eerste !== undefined) focusVeld(eerste);
    else await stand.bewaar();
  };
  useSneltoets('ctrl+s', () => void verzend(), { actief: waaromNiet === null });
  return (
    <Invulvorm className="ui-stapel" bijVerzend={verzend}>
      <Kaart titel="Streeftijden">
        <Alinea soort="klein">De wet zegt hier ‘onverwijld’ of ‘spoedig’. Met een eigen streeftijd laten het termijnenbord en de taken zien wanneer het tijd wordt. Een nieuwe streeftijd geldt ook voor lopende zaken.</Alinea>
        <Tekstveld {...uren('afspraak-mededelen')} label="Huisgenoten, instantie en Veilig Thuis informeren binnen" artikel="Wth 2 lid 8" uitleg="Na het besluit. Geldt voor die taken bij opleggen, verlengen en intrekken." waarde={waarden.mededelen} bijWijziging={(mededelen) => zet({ mededelen })} />
        <Tekstveld {...uren('afspraak-uitspraak')} label="Na een uitspraak huisgenoten en politie informeren binnen" artikel="Wth 8 lid 2" uitleg="Na de melding van de griffier. Geldt voor die taken." waarde={waarden.uitspraak} bijWijziging={(uitspraak) => zet({ uitspraak })} />
        <Keuze
          id="afspraak-opschrift"
          label="Een mondeling huisverbod op schrift stellen"
          artikel="Wth 2 lid 7"
          uitleg="De week van Awb 3:47 lid 3 blijft staan."
          opties={OPSCHRIFT.map((optie) => ({ ...optie, uitgeschakeld: waaromNiet !== null }))}
          waarde={waarden.opschriftstelling}
          bijWijziging={(opschriftstelling) => opschriftstelling !== '' && zet({ opschriftstelling })}
        />
      </Kaart>
      <Kaart titel="Warme overdracht">
        <Alinea soort="klein">De regio sprak af hoe snel de zorg er is, gerekend vanaf het telefoontje aan de zorgpartij. Andere tijden gelden ook voor lopende zaken.</Alinea>
        <Tekstveld {...uren('afspraak-terplaatse')} label="Zorgpartij ter plaatse binnen" waarde={waarden.terPlaatse} bijWijziging={(terPlaatse) => zet({ terPlaatse })} />
        <Tekstveld {...uren('afspraak-werkplan')} label="Werkplan klaar binnen" waarde={waarden.werkplan} bijWijziging={(werkplan) => zet({ werkplan })} />
      </Kaart>
      <EigenPlichten
        plichten={waarden.plichten}
        gestopt={waarden.gestopt}
        fouten={gevraagd ? mis : new Map()}
        alleenLezen={waaromNiet !== null}
        bijWijziging={(plichten) => zet({ plichten })}
      />
      <Kaart titel="Bewaren en vernietigen">
        <Tekstveld {...uren('afspraak-bewaren')} ernaast="maanden" label="Een melding zonder huisverbod bewaren" uitleg="De wet noemt alleen voor beschikkingen een termijn: vijf jaar (Wth 10 lid 1)." waarde={waarden.bewaren} bijWijziging={(bewaren) => zet({ bewaren })} />
        <Tekstvak
          id="afspraak-grondslag"
          label="Grondslag in de verklaring van vernietiging"
          uitleg="De Archiefwet wordt vervangen. Pas deze tekst aan als dat nodig is, en noem er uw selectielijst bij. Die geldt voor lijsten die daarna worden uitgevoerd."
          regels={2}
          verplicht
          alleenLezen={waaromNiet !== null}
          fout={gevraagd ? mis.get('afspraak-grondslag') : undefined}
          waarde={waarden.grondslag}
          bijWijziging={(grondslag) => zet({ grondslag })}
        />
      </Kaart>
      <Ramingkaart waarden={waarden.raming} eerder={waarden.ramingen} fouten={gevraagd ? mis : new Map()} alleenLezen={waaromNiet !== null} bijWijziging={(deel) => zet({ raming: { ...waarden.raming, ...deel } })} />
      <Kaart titel="Regionaal systeem">
        <Tekstveld id="afspraak-systeem" fout={gevraagd ? mis.get('afspraak-systeem') : undefined} label="Naam van het regionale systeem" uitleg="Staat in de inhaallijst: wat daar na een storing nog moet worden ingevoerd." breedte="middel" alleenLezen={waaromNiet !== null} waarde={waarden.regionaalSysteem} bijWijziging={(regionaalSysteem) => zet({ regionaalSysteem })} />
      </Kaart>
      <Versies van="werkafspraken" stand={stand.keren} uitleg="Wie de werkafspraken wanneer wijzigde." />
      <Bewaarvoet stand={stand} knop="Bewaar de werkafspraken" klaar="De werkafspraken zijn bewaard" waaromNiet={waaromNiet} />
    </Invulvorm>
  );
}
