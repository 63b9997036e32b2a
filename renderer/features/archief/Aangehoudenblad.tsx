import type { Aangehouden } from '../../../shared/contract/archief.ts';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { aanhoudgrondTekst } from '../../../shared/tekst/archief.ts';
import { datumKort } from '../../../shared/wth/opmaak.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { useNavigatie } from '../../app/route.ts';
import { Alinea, IcoonKlaar, IcoonKlok, IcoonPauze, IcoonWaarschuwing, Leegstaat, Linkknop, Merk, Stapel, Tabel, type Kolom } from '../../ui/index.ts';

/** Cases that are kept longer than their term, what has to be looked at first in front. */
export function Aangehoudenblad({ overzicht: { aanhoudingen } }: { overzicht: Uitvoer<'vernietiging.overzicht'> }) {
  const { ga } = useNavigatie();
  return (
    <Stapel>
      <Alinea>Een aanhouding geldt meteen en eindigt alleen met een tweede persoon. Elk jaar kijkt iemand of die nog nodig is. U doet dat in het dossier, bij ‘Bewaren’.</Alinea>
      <Tabel
        bijschrift="Aanhoudingen van de vernietiging"
        bijschriftVerborgen
        kolommen={kolommen((dossierId) => ga({ naam: 'dossier', dossierId, begin: { blad: 'bewaren' } }))}
        rijen={aanhoudingen}
        rijId={({ dossierId, grond }) => `${dossierId} ${grond}`}
        leeg={<Leegstaat titel="Van geen dossier is de vernietiging aangehouden.">Loopt er een procedure, schadeclaim, strafzaak of klacht? Houd de vernietiging dan aan in het dossier.</Leegstaat>}
      />
    </Stapel>
  );
}

function Stand({ rij: { teHerzien, bevestigd, vrijgaveGevraagd } }: { rij: Aangehouden }) {
  if (teHerzien) return <Merk toon="waarschuwing" icoon={<IcoonWaarschuwing />}>Te herzien</Merk>;
  if (vrijgaveGevraagd) return <Merk toon="actief" icoon={<IcoonPauze />}>Beëindigen gevraagd</Merk>;
  return bevestigd ? <Merk toon="rustig" icoon={<IcoonKlaar />}>Bevestigd</Merk> : <Merk toon="waarschuwing" icoon={<IcoonKlok />}>Te bevestigen</Merk>;
}

function kolommen(bijOpen: (dossierId: string) => void): Kolom<Aangehouden>[] {
  return [
    { id: 'zaak', kop: 'Zaaknummer', eenRegel: true, cel: ({ zaaknummer, dossierId }) => <Linkknop bijKlik={() => bijOpen(dossierId)}>{zaaknummer}</Linkknop> },
    {
      id: 'grond',
      kop: 'Waarom',
      cel: ({ grond, sinds }) => (
        <div className="regellijst__wat">
          <span>{aanhoudgrondTekst[grond]}</span>
          <span className="regellijst__klein">sinds {datumKort(lokaleDatum(sinds))}</span>
        </div>
      ),
    },
    {
      id: 'stand',
      kop: 'Stand',
      cel: (rij) => (
        <div className="regellijst__wat">
          <Stand rij={rij} />
          <span className="regellijst__klein">herzien vóór {datumKort(rij.herzienVoor)}</span>
        </div>
      ),
    },
  ];
}
