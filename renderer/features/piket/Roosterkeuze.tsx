import type { Roosterbeeld } from '../../../shared/contract/piket.ts';
import { bevindingTeksten } from '../../../shared/tekst/rooster.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { useNu } from '../../app/tijd.ts';
import { Alinea, Kaart, Knop, Melding, Paginakop, Stapel, Tabbladen, TweeKoloms } from '../../ui/index.ts';
import { Conceptlijst } from '../eigenformulier/Conceptlijst.tsx';
import { isRoosterformulier } from '../eigenformulier/conceptsleutel.ts';
import { Bevindingenlijst } from './Bevindingenlijst.tsx';
import { Inlezen } from './bladen/Inlezen.tsx';
import { Uitvoer } from './bladen/Uitvoer.tsx';
import { Geschiedenisblad } from './bladen/Geschiedenisblad.tsx';
import { Lijstblad } from './bladen/Lijstblad.tsx';
import { Maandblad } from './bladen/Maandblad.tsx';
import { Mensenblad } from './bladen/Mensenblad.tsx';
import { naamVanIn } from './roosterbeeld.ts';
import { Ruilenblad } from './bladen/Ruilenblad.tsx';
import { Verdelingstabel } from './bladen/Verdelingstabel.tsx';
import type { Roosterformulier } from '../eigenformulier/roosterformulier.ts';

/** Where one is on the page, empty for where it starts; kept while a form is open, so that one comes back to the same place. */
export type Plek = { blad: string; dag: string };

export type Roosterkeuzeprops = { beeld: Roosterbeeld; plek: Plek; bijPlek: (plek: Plek) => void; bijFormulier: (formulier: Roosterformulier) => void; melding: string };

/** The pages of the roster, with what deserves a look beside them. */
export function Roosterkeuze({ beeld, plek, bijPlek, bijFormulier, melding }: Roosterkeuzeprops) {
  const { coordinator, zelf, deelnemers, regime, ruilen, ketenfout } = beeld;
  const naam = naamVanIn(deelnemers);
  const bevindingen = deelnemers.length === 0 ? [] : bevindingTeksten(beeld.bevindingen, naam);
  const wachtend = ruilen.filter(({ status, gegevens }) => status === 'voorgesteld' && gegevens.aanDeelnemerId === zelf).length;
  const vandaag = lokaleDatum(useNu());
  const dag = plek.dag === '' ? vandaag : plek.dag;
  return (
    <>
      <Paginakop
        titel="Piketrooster"
        onderregel="Wie de burgemeester is of waarneemt, op elk moment precies één (art. 77 Gemeentewet)."
        acties={(coordinator || zelf !== null) && deelnemers.length > 0 && <Knop soort="primair" bijKlik={() => bijFormulier({ soort: 'overname' })}>{zelf === null ? 'Overnemen, nu…' : 'Ik neem over, nu…'}</Knop>}
      />
      <Stapel>
        {melding !== '' && <Melding soort="succes" titel={melding} />}
        {(coordinator || zelf !== null) && <Conceptlijst past={isRoosterformulier} bijVerder={(formulier) => isRoosterformulier(formulier) && bijFormulier(formulier)} />}
        {ketenfout !== null && (
          <Melding soort="fout" titel={`Het rooster is buiten de applicatie gewijzigd, vanaf onderdeel ${ketenfout}.`}>
            Vertrouw er niet op. Vraag de beheerder om een back-up terug te zetten.
          </Melding>
        )}
        <TweeKoloms
          smal="onder"
          railLabel="Aandachtspunten en verdeling"
          samenvatting={deelnemers.length === 0 ? 'Er is nog geen plan' : bevindingen.length === 0 ? 'Naar de verdeling' : `${bevindingen.length} ${bevindingen.length === 1 ? 'aandachtspunt' : 'aandachtspunten'}`}
          rail={
            <Stapel>
              <Kaart titel="Aandacht" niveau={2}>
                {bevindingen.length === 0 ? (
                  <Alinea soort="klein">{regime === null ? 'Er is nog geen plan.' : 'Het komende jaar is er geen gat en geen dubbele dienst.'}</Alinea>
                ) : (
                  <Bevindingenlijst bevindingen={bevindingen} bijGat={coordinator ? ({ van, tot }) => bijFormulier({ soort: 'gat', van, tot: tot ?? undefined }) : undefined} />
                )}
              </Kaart>
              {deelnemers.length > 0 && <Kaart><Verdelingstabel bijschrift="Verdeling, het komende jaar" verdeling={beeld.bevindingen.verdeling} /></Kaart>}
            </Stapel>
          }
        >
          <Tabbladen
            label="Onderdelen van het piketrooster"
            actief={plek.blad === '' ? (deelnemers.length === 0 ? 'mensen' : 'maand') : plek.blad}
            bijWissel={(blad) => bijPlek({ ...plek, blad })}
            bladen={[
              { id: 'maand', titel: 'Maand', inhoud: <Maandblad dag={dag} bijDag={(nieuw) => bijPlek({ ...plek, dag: nieuw })} bijFormulier={bijFormulier} /> },
              { id: 'lijst', titel: 'Lijst', inhoud: <Lijstblad bijFormulier={bijFormulier} /> },
              { id: 'mensen', titel: 'Personen en plan', inhoud: <Stapel><Mensenblad bijFormulier={bijFormulier} /></Stapel> },
              { id: 'ruilen', titel: 'Ruilen', teller: wachtend > 0 ? { aantal: wachtend, naam: 'wachten op uw antwoord' } : undefined, inhoud: <Ruilenblad bijFormulier={bijFormulier} /> },
              { id: 'geschiedenis', titel: 'Geschiedenis', inhoud: <Geschiedenisblad /> },
              { id: 'bestanden', titel: 'Bestanden', inhoud: <Stapel><Uitvoer />{coordinator && <Inlezen />}</Stapel> },
            ]}
          />
        </TweeKoloms>
      </Stapel>
    </>
  );
}
