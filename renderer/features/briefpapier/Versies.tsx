import { makersTekst } from '../../../shared/tekst/sjablonen.ts';
import { datumVoluit, momentKort } from '../../../shared/wth/opmaak.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Knop, Leegstaat, Merk } from '../../ui/index.ts';
import { papierherkomst, papiernaam, type Briefpapierstand } from './naam.ts';

type Versie = Briefpapierstand['geschiedenis'][number];

/** Every letterhead that was put before a colleague, the newest first; an earlier one can be chosen again. */
export function Versies({ stand, bijKlaar }: { stand: Briefpapierstand; bijKlaar: (bericht: string) => Promise<void> }) {
  const magNiet = useWaaromNiet('briefpapier.begin') !== null || stand.voorgelegd !== null;
  const begin = useOpdracht('briefpapier.begin');
  const { geschiedenis, geldend } = stand;
  if (geschiedenis.length === 0) return <Leegstaat titel="Er is nog geen eigen briefpapier voorgelegd.">De documenten staan in de opmaak van de applicatie, met het logo en de gegevens van Instellingen.</Leegstaat>;
  const kies = async (versie: Versie): Promise<void> => {
    if ((await begin.geef({ voorstelId: versie.voorstelId })) !== null) await bijKlaar('Dit briefpapier is weer een concept. Leg het voor aan een collega.');
  };
  return (
    <>
      <Foutmelding fout={begin.fout} />
      <ol className="voorstel__versies">
        {geschiedenis.map((versie) => {
          const goed = versie.oordeel?.wat.uitkomst === 'goedgekeurd' ? versie.oordeel.wat.vanaf : null;
          const nu = goed !== null && goed === geldend.vanaf && versie.sha256 === geldend.sha256;
          return (
            <li key={versie.voorstelId}>
              <div className="voorstel__regel">
                <strong>{papiernaam(versie)}</strong>
                <Uitslag versie={versie} nu={nu} />
              </div>
              <p>{papierherkomst[versie.herkomst]}, {makersTekst('briefpapier', versie)}.</p>
              {versie.toelichting.trim() !== '' && <p>Toelichting: {versie.toelichting}</p>}
              <Oordeelzin versie={versie} />
              {versie.sha256 !== '' && <p className="voorstel__kenmerk" title={versie.sha256}>SHA-256 {versie.sha256.slice(0, 16)}…</p>}
              {!magNiet && !nu && <Knop bezig={begin.bezig} naam={`Kies weer: ${papiernaam(versie)}, voorgelegd ${momentKort(versie.door.op)}`} bijKlik={() => void kies(versie)}>Kies weer</Knop>}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function Uitslag({ versie: { oordeel }, nu }: { versie: Versie; nu: boolean }) {
  switch (oordeel?.wat.uitkomst) {
    case undefined:
      return <Merk toon="actief">Ligt voor</Merk>;
    case 'goedgekeurd':
      return <Merk toon={nu ? 'succes' : 'rustig'}>{nu ? 'Geldt nu' : 'Goedgekeurd'}</Merk>;
    case 'afgewezen':
      return <Merk toon="waarschuwing">Afgewezen</Merk>;
    case 'teruggenomen':
      return <Merk>Teruggenomen</Merk>;
  }
}

function Oordeelzin({ versie: { oordeel } }: { versie: Versie }) {
  if (oordeel === null) return null;
  const wie = `${oordeel.door.naam}, ${momentKort(oordeel.door.op)}`;
  if (oordeel.wat.uitkomst === 'goedgekeurd') return <p>Goedgekeurd door {wie}. Geldt vanaf {datumVoluit(oordeel.wat.vanaf)}.</p>;
  return <p>{oordeel.wat.uitkomst === 'afgewezen' ? `Afgewezen door ${wie}. Reden: ${oordeel.wat.reden}` : `Teruggenomen door ${wie}.`}</p>;
}
