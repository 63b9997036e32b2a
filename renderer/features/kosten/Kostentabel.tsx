import { BETALERS } from '../../../shared/dossier/gebeurtenissen/kosten.ts';
import { betalerTekst } from '../../../shared/dossier/velden/kosten.ts';
import { bedragTekst } from '../../../shared/geld.ts';
import { POSTSOORTEN, type Betaler, type Optelling } from '../../../shared/kosten/posten.ts';
import { postsoortTekst } from '../../../shared/tekst/kosten.ts';
import { Tabel, type Kolom } from '../../ui/index.ts';

type Rij = { id: string; naam: string; totaal: number; perBetaler: Optelling['perBetaler'] | null };

/** What stands where it is not told what something was for. */
export const RESTNAAM = 'Vernietigde dossiers, niet uitgesplitst';

const WAARVOOR: Kolom<Rij> = { id: 'wat', kop: 'Waarvoor', smal: true, cel: ({ id, naam }) => (id === 'samen' ? <strong>{naam}</strong> : naam) };
const SAMEN: Kolom<Rij> = { id: 'totaal', kop: 'Samen', uitlijning: 'rechts', eenRegel: true, cel: ({ totaal }) => <strong>{bedragTekst(totaal)}</strong> };
const kolom = (betaler: Betaler): Kolom<Rij> => ({ id: betaler, kop: betalerTekst[betaler], uitlijning: 'rechts', eenRegel: true, cel: ({ perBetaler }) => (perBetaler === null ? '–' : bedragTekst(perBetaler[betaler])) });

/** Costs by kind and payer. Kinds and payers without any cost are left out. `rest`: what of the whole is not broken down. */
export function Kostentabel({ bijschrift, telling, rest = 0 }: { bijschrift: string; telling: Optelling; rest?: number }) {
  const soorten = POSTSOORTEN.filter((soort) => telling.perSoort[soort].totaal > 0);
  const betalers = BETALERS.filter((betaler) => telling.perBetaler[betaler] > 0);
  const rijen: Rij[] = [
    ...soorten.map((soort) => ({ id: soort, naam: postsoortTekst[soort], ...telling.perSoort[soort] })),
    ...(rest > 0 ? [{ id: 'rest', naam: RESTNAAM, totaal: rest, perBetaler: null }] : []),
    { id: 'samen', naam: 'Samen', totaal: telling.totaal + rest, perBetaler: rest > 0 ? null : telling.perBetaler },
  ];
  return <Tabel gestapeld bijschrift={bijschrift} rijen={rijen} rijId={({ id }) => id} kolommen={[WAARVOOR, ...betalers.map(kolom), SAMEN]} />;
}
