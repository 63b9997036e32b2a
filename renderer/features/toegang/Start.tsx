import type { Uitvoer } from '../../../shared/contract/contract.ts';
import type { OpenArchief } from '../../../shared/contract/toegang.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, IcoonArchief, Kaart, Knop, Leegstaat, Paginakop } from '../../ui/index.ts';
import { Archiefregel } from './Archiefregel.tsx';
import { SetMaken, ZONDER_ARCHIEF } from '../papier/SetMaken.tsx';

export type StartProps = {
  /** Archives that were opened on this machine, latest first. */
  archieven: Uitvoer<'app.toestand'>['bekendeArchieven'];
  alleenDemonstratie: boolean;
  bijKies: (map: string) => void;
  bijNieuw: () => void;
  /** A back-up goes into this folder, because the archive itself is gone. */
  bijTerugzetten: (map: string) => void;
  bijOpen: (archief: OpenArchief) => void;
};

/** The first screen: which archive. The one that was open last has the focus, so that Enter opens it. */
export function Start({ archieven, alleenDemonstratie, bijKies, bijNieuw, bijTerugzetten, bijOpen }: StartProps) {
  const kiesMap = useOpdracht('archief.kiesMap');
  const demonstratie = useOpdracht('archief.demonstratie');
  const dicht = alleenDemonstratie ? foutTekst({ code: 'ALLEEN_DEMONSTRATIE' }).wat : undefined;
  const kanOpen = (demo: boolean): boolean => demo || !alleenDemonstratie;
  const eerste = archieven.find((archief) => kanOpen(archief.demonstratie));

  const ander = async (): Promise<void> => {
    const keuze = await kiesMap.geef({ doel: 'bestaand' });
    if (keuze !== null && keuze.map !== null) bijKies(keuze.map);
  };
  const terugzetten = async (): Promise<void> => {
    const keuze = await kiesMap.geef({ doel: 'nieuw' });
    if (keuze !== null && keuze.map !== null) bijTerugzetten(keuze.map);
  };
  const toonDemonstratie = async (): Promise<void> => {
    const archief = await demonstratie.geef({});
    if (archief !== null) bijOpen(archief);
  };

  return (
    <>
      <Paginakop titel="Welk archief opent u?" onderregel="Alle gegevens staan versleuteld op deze computer of op uw eigen netwerk. Er is geen internet nodig." />
      {archieven.length === 0 ? (
        <Leegstaat icoon={<IcoonArchief />} titel="Op deze computer is nog geen archief geopend.">
          Maak een nieuw archief voor uw gemeente, of open een archief dat al bestaat. Wilt u eerst rondkijken? Open dan de demonstratie.
        </Leegstaat>
      ) : (
        <Kaart titel="Eerder geopend">
          <ul className="toegang__lijst">
            {archieven.map((archief) => (
              <li key={archief.map}>
                <Archiefregel
                  archief={archief}
                  dicht={!kanOpen(archief.demonstratie)}
                  beginHier={archief === eerste}
                  bijKies={() => bijKies(archief.map)}
                />
              </li>
            ))}
          </ul>
        </Kaart>
      )}
      <div className="toegang__keuzes">
        <div className="toegang__keuze">
          <Knop soort={archieven.length === 0 && !alleenDemonstratie ? 'primair' : 'secundair'} breed uitgeschakeld={alleenDemonstratie} waaromNiet={dicht} bijKlik={bijNieuw}>
            Nieuw archief maken
          </Knop>
          <Alinea soort="klein">Eenmalig, voor uw gemeente. U kiest een map en een wachtwoord.</Alinea>
        </div>
        <div className="toegang__keuze">
          <Knop breed bezig={kiesMap.bezig} bijKlik={() => void ander()}>Ander archief openen</Knop>
          <Alinea soort="klein">Het archief staat in een map op deze computer of op het netwerk.</Alinea>
        </div>
        <div className="toegang__keuze">
          <Knop breed bezig={kiesMap.bezig} bijKlik={() => void terugzetten()}>Archief kwijt: back-up terugzetten</Knop>
          <Alinea soort="klein">In een lege map. Van een archief dat er nog is, doet u dat bij het wachtwoord.</Alinea>
        </div>
        <div className="toegang__keuze">
          <Knop
            soort={archieven.length === 0 && alleenDemonstratie ? 'primair' : 'secundair'}
            breed
            bezig={demonstratie.bezig}
            bijKlik={() => void toonDemonstratie()}
          >
            {demonstratie.bezig ? 'Demonstratie wordt klaargezet…' : 'Demonstratie openen'}
          </Knop>
          <Alinea soort="klein">Verzonnen zaken, om mee te oefenen.</Alinea>
        </div>
        <div className="toegang__keuze">
          <SetMaken breed uitleg={ZONDER_ARCHIEF} />
        </div>
      </div>
      <Foutmelding fout={kiesMap.fout ?? demonstratie.fout} />
    </>
  );
}
