import type { Afwezigheidsregel, Roosterinvoer } from '../../../../shared/contract/piket.ts';
import { afwezigheidTekst, ambtTekst, telefoonTekst } from '../../../../shared/piket/woorden.ts';
import { uitlegBeschikbaar } from '../../../../shared/tekst/telefoonlijst.ts';
import { periodeTekst } from '../../../../shared/tekst/rooster.ts';
import { datumKort, datumVoluit } from '../../../../shared/wth/opmaak.ts';
import { vergelijkMomenten } from '../../../../shared/wth/tijd.ts';
import { Alinea, Gegevenslijst, IcoonPlus, Kaart, Knop, Knoppenrij, Leegstaat } from '../../../ui/index.ts';
import { useNaamVan, useRooster } from '../roosterbeeld.ts';
import type { Roosterformulier } from '../../eigenformulier/roosterformulier.ts';

type Bij = { bijFormulier: (formulier: Roosterformulier) => void };

/** Who is in the roster, the rules, who is absent, and what was set besides the rules. */
export function Mensenblad({ bijFormulier }: Bij) {
  const { deelnemers, coordinator, zelf } = useRooster();
  return (
    <>
      <Kaart titel="Personen" ernaast={coordinator && <Knop icoon={<IcoonPlus />} bijKlik={() => bijFormulier({ soort: 'deelnemer', deelnemerId: null })}>Persoon toevoegen</Knop>}>
        {deelnemers.length === 0 && <Leegstaat titel="Er staat nog niemand in het rooster.">Voeg eerst de burgemeester en de locoburgemeesters toe. Daarna maakt u een plan.</Leegstaat>}
        <ul className="piket__mensen">
          {deelnemers.map((deelnemer) => (
            <li key={deelnemer.deelnemerId}>
              <span>
                <strong>{deelnemer.naam}</strong>{deelnemer.deelnemerId === zelf && ' (u)'}
                <span className="piket__regel piket__zacht">
                  {ambtTekst[deelnemer.ambt]}{deelnemer.ambt !== 'burgemeester' && `, plaats ${deelnemer.rangorde}`}
                  {deelnemer.totEnMet !== null && `, in functie tot en met ${datumKort(deelnemer.totEnMet)}`}
                </span>
              </span>
              <span className="piket__nummer">{deelnemer.telefoons.map(telefoonTekst).join(', ') || 'geen nummer'}</span>
              {coordinator && (
                <Knop soort="subtiel" naam={`Wijzig ${deelnemer.naam}`} bijKlik={() => bijFormulier({ soort: 'deelnemer', deelnemerId: deelnemer.deelnemerId })}>Wijzig</Knop>
              )}
            </li>
          ))}
        </ul>
      </Kaart>
      {deelnemers.length > 0 && (
        <>
          <Plankaart bijFormulier={bijFormulier} />
          <Afwezigheden bijFormulier={bijFormulier} />
          <Invoerlijst bijFormulier={bijFormulier} />
        </>
      )}
    </>
  );
}

function Plankaart({ bijFormulier }: Bij) {
  const { regime, invoer, nu, coordinator } = useRooster();
  const naam = useNaamVan();
  const straks = invoer.filter((een) => een.soort === 'regime' && vergelijkMomenten(een.van, nu) > 0).toSorted((a, b) => vergelijkMomenten(a.van, b.van));
  return (
    <Kaart
      titel="Plan"
      ernaast={
        coordinator && (
          <Knoppenrij>
            <Knop bijKlik={() => bijFormulier({ soort: 'plan' })}>{regime === null ? 'Maak een plan' : 'Nieuw plan'}</Knop>
            <Knop bijKlik={() => bijFormulier({ soort: 'feestdagen' })}>Feestdagen verdelen</Knop>
          </Knoppenrij>
        )
      }
    >
      {regime === null ? (
        <Alinea>Er is nog geen plan. Tot dan geldt de vaste volgorde: de burgemeester, daarna de locoburgemeesters op volgorde.</Alinea>
      ) : (
        <Gegevenslijst
          gegevens={[
            { label: 'Naam', waarde: regime.naam },
            // The next plan ends this one.
            { label: 'Geldt', waarde: periodeTekst({ ...regime, tot: straks[0]?.van ?? regime.tot }) },
            ...straks.map((plan) => ({ label: 'Daarna', waarde: `${plan.naam}, ${periodeTekst(plan)}` })),
            {
              label: 'Kantoortijd',
              waarde:
                regime.kantoortijd === null
                  ? 'geen; de beurtrol geldt de hele dag'
                  : uitlegBeschikbaar({ soort: 'uren', uren: regime.kantoortijd.uren, feestdagen: regime.kantoortijd.feestdagenVrij ? 'gesloten' : 'gewoon' }).join(', '),
            },
            { label: 'Beurtrol', waarde: `per ${regime.rotatie.per}, wisselt om ${regime.rotatie.wisseltijd.replace(':', '.')} uur, eerste beurt op ${datumVoluit(regime.rotatie.eersteDag)}` },
            { label: 'Volgorde', waarde: regime.rotatie.volgorde.map(naam).join(', ') },
          ]}
        />
      )}
    </Kaart>
  );
}

function Afwezigheden({ bijFormulier }: Bij) {
  const { afwezigheden, coordinator, zelf } = useRooster();
  const naam = useNaamVan();
  const mag = ({ deelnemerId }: Afwezigheidsregel): boolean => coordinator || deelnemerId === zelf;
  const wat = (regel: Afwezigheidsregel): string => `${naam(regel.deelnemerId)}: ${afwezigheidTekst[regel.grond]}, ${periodeTekst(regel)}`;
  return (
    <Kaart titel="Afwezig" ernaast={(coordinator || zelf !== null) && <Knop bijKlik={() => bijFormulier({ soort: 'afwezig' })}>Afwezig melden</Knop>}>
      {afwezigheden.length === 0 && <Alinea soort="klein">Niemand is afwezig gemeld.</Alinea>}
      <ul className="piket__mensen">
        {afwezigheden.map((regel) => (
          <li key={regel.gebeurtenisId}>
            <span>
              <strong>{naam(regel.deelnemerId)}</strong> {afwezigheidTekst[regel.grond]}
              <span className="piket__regel piket__zacht">{periodeTekst(regel)}{regel.toelichting !== '' && ` · ${regel.toelichting}`}</span>
            </span>
            {mag(regel) && (
              <Knop
                soort="subtiel"
                naam={`Beëindig de afwezigheid van ${naam(regel.deelnemerId)}`}
                bijKlik={() => bijFormulier({ soort: 'intrekking', gebeurtenisId: regel.gebeurtenisId, wat: wat(regel), afwezigheid: true })}
              >
                Beëindig
              </Knop>
            )}
          </li>
        ))}
      </ul>
    </Kaart>
  );
}

const SOORT: Readonly<Record<Roosterinvoer['soort'], string>> = {
  regime: 'plan',
  handmatig: 'dienst',
  overname: 'overgenomen',
  ruil: 'ruil',
  correctie: 'correctie',
  dekking: 'dekt als niemand kan',
};

function Invoerlijst({ bijFormulier }: Bij) {
  const { invoer, coordinator, zelf } = useRooster();
  const naam = useNaamVan();
  const mag = ({ soort, deelnemerId }: Roosterinvoer): boolean => soort !== 'correctie' && (coordinator || (soort === 'overname' && deelnemerId === zelf));
  const wie = (regel: Roosterinvoer): string => (regel.deelnemerId === null ? regel.naam : naam(regel.deelnemerId));
  return (
    <Kaart titel="Vastgelegd naast de vaste volgorde">
      {invoer.length === 0 && <Alinea soort="klein">Nog niets.</Alinea>}
      <ul className="piket__mensen">
        {invoer.map((regel) => (
          <li key={`${regel.gebeurtenisId}${regel.van}`}>
            <span>
              <strong>{wie(regel)}</strong> {SOORT[regel.soort]}
              <span className="piket__regel piket__zacht">{periodeTekst(regel)}{regel.reden !== '' && ` · ${regel.reden}`}</span>
            </span>
            {mag(regel) && (
              <Knop
                soort="subtiel"
                naam={`Trek in: ${wie(regel)}, ${SOORT[regel.soort]}`}
                bijKlik={() => bijFormulier({ soort: 'intrekking', gebeurtenisId: regel.gebeurtenisId, wat: `${wie(regel)}, ${SOORT[regel.soort]}, ${periodeTekst(regel)}`, afwezigheid: false })}
              >
                Trek in
              </Knop>
            )}
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
