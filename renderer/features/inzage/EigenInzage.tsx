import { Alinea, Kaart } from '../../ui/index.ts';
import { Inzagelijst } from './Inzagelijst.tsx';
import { useInzage } from './useInzage.ts';

/** What one did oneself. */
export function EigenInzage() {
  return (
    <Kaart titel="Wat u deed">
      <Alinea soort="klein">Dit logboek houdt de applicatie zelf bij. Niemand kan er iets uit weghalen.</Alinea>
      <Inzagelijst bijschrift="Regels van het logboek" inzage={useInzage('inzage.eigen')} metNaam={false} metZaak />
    </Kaart>
  );
}
