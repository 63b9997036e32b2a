import { useEffect, useRef } from 'react';
import type { Bordregel } from '../../../shared/dossier/bord/vorm.ts';
import { vergelijkMomenten } from '../../../shared/wth/tijd.ts';
import { useNu } from '../../app/tijd.ts';
import { useVraag, type Vraag } from '../../bridge/useVraag.ts';
import { houdGelijke } from './regels.ts';

/** The lines of the board, asked again only when the core said that they can differ. */
export function useBord(): { regels: readonly Bordregel[] | null; inhaal: number } & Pick<Vraag<'bord.lees'>, 'fout' | 'herlaad'> {
  const nu = useNu();
  const { data, fout, herlaad } = useVraag('bord.lees', {});
  const vorige = useRef<{ data: typeof data; regels: readonly Bordregel[] | null }>({ data: null, regels: null });
  if (data !== null && vorige.current.data !== data) vorige.current = { data, regels: houdGelijke(vorige.current.regels ?? [], data.regels) };

  const tot = data?.geldigTot ?? null;
  const verlopen = tot !== null && vergelijkMomenten(nu, tot) >= 0;
  useEffect(() => {
    if (verlopen) void herlaad();
  }, [verlopen, nu, herlaad]);
  return { regels: vorige.current.regels, inhaal: data?.inhaal ?? 0, fout, herlaad };
}
