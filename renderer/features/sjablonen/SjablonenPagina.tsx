import { useEffect, useState } from 'react';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { DOCUMENT_GEGEVENS } from '../../../shared/documenten/soorten.ts';
import { herkomstTekst } from '../../../shared/tekst/sjablonen.ts';
import { datumZonderWeekdag, momentKort } from '../../../shared/wth/opmaak.ts';
import { useMag, useWaaromNiet } from '../../app/rechten.ts';
import { useNavigatie } from '../../app/route.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { IcoonInfo, IcoonKlok, IcoonOpen, Kaart, Knop, Linkknop, Melding, Merk, Paginakop, Stapel } from '../../ui/index.ts';
import { Briefpapierkaart } from '../briefpapier/Briefpapierkaart.tsx';
import { Opgeslagen } from '../documenten/Opgeslagen.tsx';
import '../documenten/documenten.css';
import { Papierkaart, PAPIERKAART } from '../papier/Papierkaart.tsx';
import '../voorstel/voorstel.css';
import './sjablonen.css';
import { Sjabloonset } from './Sjabloonset.tsx';
import { VasteVorm } from './VasteVorm.tsx';

type Regel = Uitvoer<'sjabloon.lijst'>['sjablonen'][number];

/** Every document that can be made, with the text that it is made with now. `begin`: at the set to print beforehand, below them all. */
export function SjablonenPagina({ begin }: { begin?: 'papier' | undefined }) {
  const { ga } = useNavigatie();
  const { data, fout, herlaad } = useVraag('sjabloon.lijst', {});
  const papier = useVraag('briefpapier.lees', {});
  const magSchrijven = useMag()('sjabloon.voerSetUit');
  const dicht = useWaaromNiet('sjabloon.leesSetIn');
  const uit = useOpdracht('sjabloon.voerSetUit');
  const inlezen = useOpdracht('sjabloon.leesSetIn');
  const [bestand, setBestand] = useState<{ pad: string; sha256: string } | null>(null);
  const [ingelezen, setIngelezen] = useState<Uitvoer<'sjabloon.leesSetIn'>['ingelezen']>(null);

  // What stands above it has to be there first.
  const staatErboven = data !== null && papier.data !== null;
  useEffect(() => {
    if (begin !== 'papier' || !staatErboven) return;
    const kaart = document.getElementById(PAPIERKAART);
    kaart?.scrollIntoView({ block: 'start' });
    kaart?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [begin, staatErboven]);

  // What an earlier press said goes with the next one.
  const slaOp = async (): Promise<void> => {
    setIngelezen(null);
    inlezen.wisFout();
    setBestand((await uit.geef({}))?.bestand ?? null);
  };
  const lees = async (): Promise<void> => {
    setBestand(null);
    uit.wisFout();
    setIngelezen((await inlezen.geef({}))?.ingelezen ?? null);
    await Promise.all([herlaad(), papier.herlaad()]);
  };
  const wacht = data?.sjablonen.filter(({ voorgelegd }) => voorgelegd !== null && voorgelegd.zelf === null).length ?? 0;
  return (
    <>
      <Paginakop
        titel="Sjablonen"
        onderregel={magSchrijven ? 'De tekst van elk document. U kunt er een eigen tekst van de gemeente van maken; een collega keurt die goed.' : 'De tekst waarmee elk document wordt gemaakt.'}
        acties={
          magSchrijven && (
            <>
              <Knop bezig={uit.bezig} uitgeschakeld={dicht !== null} waaromNiet={dicht} bijKlik={() => void slaOp()}>Opslaan voor een andere gemeente…</Knop>
              <Knop bezig={inlezen.bezig} uitgeschakeld={dicht !== null} bijKlik={() => void lees()}>Inlezen…</Knop>
            </>
          )
        }
      />
      <Stapel>
        <Foutmelding fout={fout ?? uit.fout ?? inlezen.fout} />
        {bestand !== null && <Opgeslagen key={bestand.sha256} titel="De sjablonen zijn opgeslagen" bestand={bestand} waar="het logboek" zonderGegevens />}
        {ingelezen !== null && <Sjabloonset ingelezen={ingelezen} bijSluiten={() => setIngelezen(null)} />}
        {wacht > 0 && <Melding soort="info" stil titel={wacht === 1 ? '1 tekst wacht op het oordeel van een collega.' : `${wacht} teksten wachten op het oordeel van een collega.`} />}
        {papier.data?.voorgelegd?.zelf === null && <Melding soort="info" stil titel="Een briefpapier wacht op het oordeel van een collega." acties={<Knop bijKlik={() => ga({ naam: 'briefpapier' })}>Bekijk het briefpapier</Knop>} />}
        {data !== null && (
          <Kaart titel="Alle documenten">
            <ul className="regellijst" aria-label="Alle documenten">
              {data.sjablonen.map((regel) => (
                <li key={regel.soort}>
                  <EenDocument regel={regel} bijOpen={() => ga({ naam: 'sjabloon', soort: regel.soort })} />
                </li>
              ))}
            </ul>
          </Kaart>
        )}
        <VasteVorm />
        <Briefpapierkaart data={papier.data} fout={papier.fout} />
        <Papierkaart />
      </Stapel>
    </>
  );
}

function EenDocument({ regel, bijOpen }: { regel: Regel; bijOpen: () => void }) {
  const { soort, geldend } = regel;
  return (
    <div className="regellijst__regel">
      <div className="regellijst__wat">
        <Linkknop className="regellijst__titel" bijKlik={bijOpen}>{DOCUMENT_GEGEVENS[soort].titel}</Linkknop>
        <p className="regellijst__klein">
          {herkomstTekst[geldend.herkomst]}{geldend.vanaf !== null && `, geldt sinds ${datumZonderWeekdag(geldend.vanaf)}`} · <span className="voorstel__kenmerk">versie {geldend.versie}</span>
        </p>
        {geldend.goedgekeurd !== null && <p className="regellijst__klein">Goedgekeurd door {geldend.goedgekeurd.naam}, {momentKort(geldend.goedgekeurd.op)}</p>}
      </div>
      <Stand regel={regel} />
    </div>
  );
}

function Stand({ regel }: { regel: Regel }) {
  const { concept, voorgelegd, straks, modelVerbeterd } = regel;
  return (
    <div className="voorstel__merken">
      {voorgelegd !== null && <Merk toon="actief" icoon={<IcoonKlok />}>{voorgelegd.zelf === 'voorgelegd' ? 'U legde een tekst voor' : `Voorgelegd door ${voorgelegd.door.naam}`}</Merk>}
      {concept !== null && <Merk icoon={<IcoonOpen />}>Concept van {concept.naam}, {momentKort(concept.op)}</Merk>}
      {straks !== null && <Merk toon="rustig" icoon={<IcoonKlok />}>Nieuwe tekst geldt vanaf {datumZonderWeekdag(straks.vanaf)}</Merk>}
      {modelVerbeterd && <Merk toon="waarschuwing" icoon={<IcoonInfo />}>Modeltekst verbeterd</Merk>}
    </div>
  );
}
