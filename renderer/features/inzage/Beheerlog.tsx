import { Inzagelijst } from './Inzagelijst.tsx';
import { useInzage } from './useInzage.ts';

/** What was done with accounts, keys, settings and duty. */
export function Beheerlog() {
  return <Inzagelijst bijschrift="Logboek van het beheer" inzage={useInzage('inzage.beheer')} metNaam metZaak={false} />;
}
