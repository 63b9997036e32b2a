import { houdtAan, isTeHerzien, type Aanhouding, type Gedaan } from '../../../shared/archief/aanhouding.ts';
import { aanhoudgrondTekst } from '../../../shared/tekst/archief.ts';
import { datumVoluit, momentVoluit } from '../../../shared/wth/opmaak.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { useArchief } from '../../app/archief.ts';
import { useMag, useWaaromNiet } from '../../app/rechten.ts';
import { useNu } from '../../app/tijd.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, Gegevenslijst, IcoonEinde, IcoonKlaar, IcoonKlok, IcoonPauze, IcoonWaarschuwing, Kaart, Knop, Knoppenrij, Merk, Stapel } from '../../ui/index.ts';
import { Aanhoudtekst, type Aanhoudstap } from './Aanhoudtekst.tsx';
import { useUitklap } from './useUitklap.ts';

export type AanhoudingkaartProps = { dossierId: string; aanhouding: Aanhouding; namen: Readonly<Record<string, string>>; bijKlaar: (tekst: string) => Promise<void> };

/** One hold: why, by whom, who agreed, when it was looked at; and what may be done with it. */
export function Aanhoudingkaart({ dossierId, aanhouding, namen, bijKlaar }: AanhoudingkaartProps) {
  const nu = useNu();
  const teHerzien = isTeHerzien(aanhouding, lokaleDatum(nu));
  const { grond, toelichting, sinds, bevestigd, herzien, vrijgave, vrijgegeven, herzienVoor } = aanhouding;
  const door = ({ accountId, op }: Gedaan): string => `${namen[accountId] ?? 'onbekend'}, ${momentVoluit(op)}`;
  return (
    <Kaart titel={`Vernietiging aangehouden: ${aanhoudgrondTekst[grond]}`} soort={teHerzien ? 'nadruk' : 'gewoon'} ernaast={<Merkvan aanhouding={aanhouding} teHerzien={teHerzien} />}>
      <Stapel>
        <Gegevenslijst
          gegevens={[
            { label: 'Toelichting', waarde: toelichting },
            { label: 'Aangehouden door', waarde: door(sinds) },
            { label: 'Bevestigd door', waarde: bevestigd === null ? 'nog niemand; de aanhouding geldt wel' : door(bevestigd) },
            ...herzien.map((een) => ({ id: een.op, label: 'Herzien', waarde: `${een.bevinding} (${door(een)})` })),
            ...(vrijgave === null ? [] : [{ label: 'Beëindigen gevraagd', waarde: `${vrijgave.reden} (${door(vrijgave)})` }]),
            vrijgegeven === null ? { label: 'Herzien vóór', waarde: datumVoluit(herzienVoor) } : { label: 'Beëindigd door', waarde: door(vrijgegeven) },
          ]}
        />
        {houdtAan(aanhouding) && <Stappen dossierId={dossierId} aanhouding={aanhouding} bijKlaar={bijKlaar} />}
      </Stapel>
    </Kaart>
  );
}

function Merkvan({ aanhouding, teHerzien }: { aanhouding: Aanhouding; teHerzien: boolean }) {
  if (!houdtAan(aanhouding)) return <Merk toon="rustig" icoon={<IcoonEinde />}>Beëindigd</Merk>;
  if (teHerzien) return <Merk toon="waarschuwing" icoon={<IcoonWaarschuwing />}>Te herzien</Merk>;
  if (aanhouding.vrijgave !== null) return <Merk toon="actief" icoon={<IcoonPauze />}>Beëindigen gevraagd</Merk>;
  return aanhouding.bevestigd === null ? <Merk toon="waarschuwing" icoon={<IcoonKlok />}>Te bevestigen</Merk> : <Merk toon="actief" icoon={<IcoonKlaar />}>Geldt</Merk>;
}

/** What may be done by whom: nobody confirms what he asked himself. */
function Stappen({ dossierId, aanhouding: { id: aanhoudingId, sinds, bevestigd, vrijgave }, bijKlaar }: Pick<AanhoudingkaartProps, 'dossierId' | 'aanhouding' | 'bijKlaar'>) {
  const { account: { accountId } } = useArchief();
  const mag = useMag();
  const waaromNiet = useWaaromNiet('bewaring.bevestig');
  const bevestig = useOpdracht('bewaring.bevestig');
  const geefVrij = useOpdracht('bewaring.geefVrij');
  const knopId = (stap: Aanhoudstap): string => `aanhouding-${stap}-${aanhoudingId}`;
  const { open, opent, sluit } = useUitklap(knopId);
  if (!mag('bewaring.bevestig')) return null;
  const doe = async (opdracht: typeof bevestig | typeof geefVrij, tekst: string): Promise<void> => {
    if ((await opdracht.geef({ dossierId, aanhoudingId })) !== null) await bijKlaar(tekst);
  };
  if (open !== null)
    return (
      <Aanhoudtekst
        stap={open}
        dossierId={dossierId}
        aanhoudingId={aanhoudingId}
        bijTerug={sluit}
        bijKlaar={async (tekst) => {
          sluit();
          await bijKlaar(tekst);
        }}
      />
    );
  const knop = { uitgeschakeld: waaromNiet !== null };
  return (
    <>
      <Foutmelding fout={bevestig.fout ?? geefVrij.fout} />
      {bevestigd === null && sinds.accountId === accountId && <Alinea soort="klein">U hield de vernietiging aan. Een collega bevestigt dat.</Alinea>}
      {vrijgave?.accountId === accountId && <Alinea soort="klein">U vroeg om de aanhouding te beëindigen. Een collega bevestigt dat.</Alinea>}
      <Knoppenrij>
        {vrijgave !== null && vrijgave.accountId !== accountId && (
          <Knop soort="primair" {...knop} bezig={geefVrij.bezig} bijKlik={() => void doe(geefVrij, 'De aanhouding is beëindigd.')}>Beëindig de aanhouding</Knop>
        )}
        {bevestigd === null && sinds.accountId !== accountId && (
          <Knop soort={vrijgave === null ? 'primair' : 'secundair'} {...knop} bezig={bevestig.bezig} bijKlik={() => void doe(bevestig, 'De aanhouding is bevestigd.')}>Bevestig de aanhouding</Knop>
        )}
        <Knop id={knopId('herzie')} {...knop} bijKlik={() => opent('herzie')}>Herzie de aanhouding…</Knop>
        {vrijgave === null && <Knop id={knopId('vraagVrijgave')} {...knop} bijKlik={() => opent('vraagVrijgave')}>Vraag om te beëindigen…</Knop>}
      </Knoppenrij>
    </>
  );
}
