import { TELLEN } from '../../../shared/contract/werk.ts';
import { useVoortgang } from '../../bridge/useVoortgang.ts';
import { Voortgang } from '../../ui/index.ts';

/** Stands where figures are to come: how far counting is, where that takes long. */
export function Tellen() {
  const deel = useVoortgang(TELLEN);
  return deel === null ? null : <Voortgang label="Alle dossiers worden voor het eerst geteld" deel={deel} stand="Dit gebeurt één keer. U kunt intussen ander werk doen." />;
}
