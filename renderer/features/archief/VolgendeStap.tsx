import { isBedenktijdOm, OPENINGSDAGEN, type Bedenktijd } from '../../../shared/archief/bedenktijd.ts';
import { BEDENKTIJD_DAGEN } from '../../../shared/archief/lijst.ts';
import { bedenktijdTekst } from '../../../shared/tekst/vernietiging.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { vergelijkMomenten } from '../../../shared/wth/tijd.ts';
import { useArchief } from '../../app/archief.ts';
import { useMag } from '../../app/rechten.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, Kaart, Melding, Stapel } from '../../ui/index.ts';
import { Andere } from './Andere.tsx';
import { Beoordelen } from './Beoordelen.tsx';
import { Bevestigen } from './Bevestigen.tsx';
import type { Lijstdeel } from './LijstPagina.tsx';
import { Tekstvorm } from './Tekstvorm.tsx';
import { Uitvoeren } from './Uitvoeren.tsx';

/** What comes next and who does it; and what else one can do with the list. */
export function VolgendeStap(deel: Lijstdeel) {
  const { lijst } = deel.beeld;
  if (lijst.stand === 'afgesloten' || lijst.stand === 'vernietigd') return null;
  if (lijst.stand === 'gestopt') return <Kaart titel="Deze lijst is gestopt"><Alinea>Er is niets vernietigd. De dossiers kunnen op een nieuwe lijst. Waarom, staat hieronder bij ‘Wat er is gedaan’.</Alinea></Kaart>;
  return (
    <Kaart titel="Wat nu" soort="nadruk">
      <Stapel>
        <Stap {...deel} />
        <Andere key={lijst.stand} {...deel} />
      </Stapel>
    </Kaart>
  );
}

function Stap(deel: Lijstdeel) {
  const { lijst, bedenktijd, nu, namen } = deel.beeld;
  const { account } = useArchief();
  const mag = useMag();
  const eigen = lijst.eigenaar === account.accountId && mag('vernietiging.stelOp');
  const wie = namen[lijst.eigenaar] ?? 'Een collega';
  switch (lijst.stand) {
    case 'in opbouw':
      return eigen ? <Voorleggen {...deel} /> : <Alinea>{wie} legt deze lijst nog voor.</Alinea>;
    case 'voorgelegd':
      if (!mag('vernietiging.beoordeel')) return <Alinea>De lijst ligt bij de burgemeester en de medewerker OOV. Een van hen beoordeelt elk dossier.</Alinea>;
      if (lijst.makers.includes(account.accountId)) return <Alinea>U hebt aan deze lijst gewerkt. Daarom beoordeelt een collega de lijst.</Alinea>;
      return <Beoordelen {...deel} />;
    case 'akkoord':
      return eigen ? <Bevestigen {...deel} /> : <Alinea>De lijst is akkoord. {wie} bevestigt de vernietiging.</Alinea>;
    case 'bevestigd': {
      const vanaf = lijst.uitvoerbaarVanaf ?? nu;
      if (vergelijkMomenten(nu, vanaf) < 0) return <Alinea>De vernietiging is bevestigd. Tot {momentVoluit(vanaf)} kan iedere betrokkene die stoppen. Daarna kan die worden uitgevoerd.</Alinea>;
      if (bedenktijd !== null && !isBedenktijdOm(bedenktijd)) return <NogOpenen bedenktijd={bedenktijd} />;
      return eigen ? <Uitvoeren {...deel} /> : <Alinea>De bedenktijd is voorbij. {wie} voert de vernietiging uit.</Alinea>;
    }
    default:
      return eigen ? <Uitvoeren {...deel} /> : <Alinea>De vernietiging is begonnen en niet afgemaakt. {wie} gaat verder.</Alinea>;
  }
}

/** The clock says that the days are over, and the archive was opened too little to believe it. */
function NogOpenen({ bedenktijd }: { bedenktijd: Bedenktijd }) {
  const { gezien, stap } = bedenktijdTekst(bedenktijd);
  return (
    <>
      <Alinea>De bedenktijd van {BEDENKTIJD_DAGEN} dagen is om volgens de klok van deze computer. Een klok kan verkeerd staan. Daarom moet het archief in die tijd ook op {OPENINGSDAGEN} dagen zijn geopend, ten minste één keer door een collega, die het had kunnen stoppen.</Alinea>
      <Melding soort="info" stil titel={gezien}>{stap}</Melding>
    </>
  );
}

function Voorleggen({ beeld: { lijst, stappen, namen }, bijKlaar }: Lijstdeel) {
  const { geef, bezig, fout } = useOpdracht('vernietiging.legVoor');
  const terug = stappen.findLast(({ soort }) => soort === 'teruggegeven');
  return (
    <Tekstvorm
      wat="voorleggen"
      lijstId={lijst.id}
      vraag="Toelichting voor wie beoordeelt"
      uitleg="Mag leeg blijven. Schrijf het zonder namen: de lijst blijft bestaan als de dossiers weg zijn."
      knop="Leg de lijst voor"
      bezig={bezig}
      fout={fout}
      bijGeef={async (toelichting) => {
        if ((await geef({ lijstId: lijst.id, toelichting })) === null) return false;
        await bijKlaar('De lijst ligt ter beoordeling.');
        return true;
      }}
    >
      {terug?.soort === 'teruggegeven' && <Melding soort="waarschuwing" stil titel={`${namen[terug.accountId] ?? 'Een collega'} gaf de lijst terug.`}>{terug.gegevens.toelichting}</Melding>}
      <Alinea>Leg de lijst voor aan de burgemeester en de medewerker OOV. Een van hen beoordeelt elk dossier.</Alinea>
    </Tekstvorm>
  );
}
