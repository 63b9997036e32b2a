import { teVernietigen } from '../../../shared/archief/lijst.ts';
import { dossiersTekst } from '../../../shared/tekst/vernietiging.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, Knop, Knoppenrij } from '../../ui/index.ts';
import type { Lijstdeel } from './LijstPagina.tsx';
import { Tekstvorm } from './Tekstvorm.tsx';
import { useUitklap } from './useUitklap.ts';

const KNOP = 'archief-terugknop';

/** For who judges: agreeing with the list once every case has a judgement, or giving it back. */
export function Beoordelen({ beeld: { lijst }, bijKlaar }: Lijstdeel) {
  const terug = useUitklap(() => KNOP);
  const akkoord = useOpdracht('vernietiging.akkoord');
  const geefTerug = useOpdracht('vernietiging.geefTerug');
  const open = lijst.posten.filter(({ oordeel }) => oordeel === null).length;
  const weg = teVernietigen(lijst).length;
  if (terug.open !== null)
    return (
      <Tekstvorm
        wat="teruggeven"
        lijstId={lijst.id}
        vraag="Waarom geeft u de lijst terug?"
        uitleg="Uw oordelen blijven staan. Schrijf het zonder namen."
        verplicht
        knop="Geef de lijst terug"
        bezig={geefTerug.bezig}
        fout={geefTerug.fout}
        bijTerug={terug.sluit}
        bijGeef={async (toelichting) => {
          if ((await geefTerug.geef({ lijstId: lijst.id, toelichting })) === null) return false;
          await bijKlaar('De lijst is teruggegeven.');
          return true;
        }}
      />
    );
  return (
    <>
      <Alinea>
        Beoordeel hieronder elk dossier. Loopt er een procedure, schadeclaim, strafzaak of klacht? Zonder het dossier dan uit. {open > 0 ? `Nog ${dossiersTekst(open)} te beoordelen.` : `U bent akkoord met ${weg} van ${lijst.posten.length}.`}
      </Alinea>
      {open === 0 && weg > 0 && (
        <Tekstvorm
          wat="akkoord"
          lijstId={lijst.id}
          vraag="Toelichting bij uw akkoord"
          uitleg="Mag leeg blijven. Schrijf het zonder namen."
          knop={`Ga akkoord: ${dossiersTekst(weg)} vernietigen`}
          bezig={akkoord.bezig}
          fout={akkoord.fout}
          bijGeef={async (toelichting) => {
            if ((await akkoord.geef({ lijstId: lijst.id, toelichting })) === null) return false;
            await bijKlaar('U bent akkoord met de lijst. De archiefmedewerker bevestigt de vernietiging; daarna zijn er zeven dagen bedenktijd.');
            return true;
          }}
        />
      )}
      <Knoppenrij>
        <Knop id={KNOP} bijKlik={() => terug.opent(true)}>Geef de lijst terug…</Knop>
      </Knoppenrij>
    </>
  );
}
