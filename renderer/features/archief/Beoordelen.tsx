import { teVernietigen } from '../../../shared/archief/lijst.ts';
import { dossiersTekst } from '../../../shared/tekst/vernietiging.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea } from '../../ui/index.ts';
import type { Lijstdeel } from './LijstPagina.tsx';
import { Tekstvorm } from './Tekstvorm.tsx';

/** How far the judging is. */
function standTekst(open: number, weg: number, alle: number): string {
  if (open > 0) return `Nog ${dossiersTekst(open)} te beoordelen.`;
  return weg === 0 ? 'U bent met geen enkel dossier akkoord: geef de lijst terug, of stop die.' : `U bent akkoord met ${weg} van ${alle}.`;
}

/** For who judges: agreeing with the list once every case has a judgement. */
export function Beoordelen({ beeld: { lijst }, bijKlaar }: Lijstdeel) {
  const akkoord = useOpdracht('vernietiging.akkoord');
  const open = lijst.posten.filter(({ oordeel }) => oordeel === null).length;
  const weg = teVernietigen(lijst).length;
  return (
    <>
      <Alinea>
        Beoordeel hieronder elk dossier. Loopt er een procedure, schadeclaim, strafzaak of klacht? Zonder het dossier dan uit. {standTekst(open, weg, lijst.posten.length)}
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
    </>
  );
}
