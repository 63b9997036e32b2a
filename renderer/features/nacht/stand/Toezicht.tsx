import { useDeferredValue, useEffect, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { gebrekenVanWeging } from '../../../../shared/dossier/weging/vereisten/index.ts';
import { useNu } from '../../../app/tijd.ts';
import { useBron } from '../../concept/bron.ts';
import { BeeldContext, veldmeldingen } from './gebreken.ts';
import { beslistAlsLoco, useNacht, zetNu } from './nacht.ts';

/** Watches the page while it is typed: computes what is missing, and tells it to the rail and to the fields. */
export function Toezicht({ children }: { children: ReactNode }) {
  const nacht = useNacht();
  const klok = useNu();
  useEffect(() => {
    if (klok !== '') zetNu(nacht.nu, klok);
  }, [nacht, klok]);

  const concept = useDeferredValue(useBron(nacht.concept, (waarde) => waarde));
  const nu = useBron(nacht.nu, (moment) => moment);
  const verlaten = useBron(nacht.verlaten, (velden) => velden);
  const beproefd = useBron(nacht.beproefd, (waarde) => waarde);
  const alsLoco = beslistAlsLoco(nacht.account);
  const beeld = useMemo(() => ({ concept, gebreken: gebrekenVanWeging(concept, nu, alsLoco) }), [concept, nu, alsLoco]);
  const meldingen = useMemo(() => veldmeldingen(beeld.gebreken, verlaten, beproefd), [beeld, verlaten, beproefd]);
  useLayoutEffect(() => nacht.meldingen.zet(meldingen), [nacht, meldingen]);

  return <BeeldContext value={beeld}>{children}</BeeldContext>;
}
