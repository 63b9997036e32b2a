import type { DossierTermijn } from '../../../shared/dossier/termijnen.ts';
import { resterendTekst, termijnNaam, uiterlijkTekst } from '../../../shared/tekst/termijnen.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { Termijnkaart } from '../../ui/index.ts';
import { standVan } from './termijnstand.ts';

/** A term of a dossier that was not met yet: its name, what is left and its end; it stands out once it asks for attention. */
export function Lopendetermijn({ termijn, nu }: { termijn: DossierTermijn; nu: Moment }) {
  return (
    <Termijnkaart
      naam={termijnNaam(termijn)}
      artikel={termijn.artikel}
      resterend={resterendTekst(termijn, nu)}
      einde={uiterlijkTekst(termijn)}
      toon={standVan(termijn, nu) === 'loopt' ? 'gewoon' : 'waarschuwing'}
    />
  );
}
