import { useOpdracht, type Opdracht } from '../bridge/useOpdracht.ts';
import { useVernieuwArchief } from './archief.ts';
import { schrijfAllesWeg } from './vergrendelen.ts';

/**
 * Begins or ends that somebody looks along. What was typed is kept first; afterwards all that is on screen is asked anew, and then
 * it is hidden or shown.
 */
export function useMeekijken(): Pick<Opdracht<'meekijken.zet'>, 'bezig' | 'fout'> & { zet: (aan: boolean) => Promise<void> } {
  const vernieuw = useVernieuwArchief();
  const { geef, bezig, fout } = useOpdracht('meekijken.zet');
  return {
    bezig,
    fout,
    async zet(aan) {
      if (aan) await schrijfAllesWeg();
      if ((await geef({ aan })) !== null) await vernieuw();
    },
  };
}
