/** Swaps: what was asked, what was answered, and the parts of the roster that change by it. */
import { msVanMoment } from './klok.ts';
import type { Roostergebeurtenis, Roostergegevens } from './roostergebeurtenissen.ts';

/** Where a swap stands. Only `aanvaard` and `toegewezen` change the roster. */
export type Ruilstatus = 'voorgesteld' | 'aanvaard' | 'afgewezen' | 'ingetrokken' | 'toegewezen';

/** In this period `deelnemerId` acts where `voor` would have acted; milliseconds of UTC, half-open. */
export type Ruildeel = { readonly van: number; readonly tot: number; readonly deelnemerId: string; readonly voor: string };

/** A swap with its status. */
export type Ruil = {
  /** The event of the proposal, or of the assignment when nothing was proposed. */
  readonly ruilId: string;
  readonly status: Ruilstatus;
  readonly gegevens: Roostergegevens<'ruil.voorgesteld'>;
  /** Number of the proposal; of the answer once there is one. */
  readonly volgnummer: number;
  /** Number of the proposal, or of the assignment when nothing was proposed. */
  readonly voorgesteldAls: number;
  /** The events that this swap consists of, oldest first. */
  readonly gebeurtenisIds: readonly string[];
  /** Empty unless the swap changes the roster. */
  readonly delen: readonly Ruildeel[];
};

/** Every swap, oldest first. The first answer counts; a later one changes nothing. `gebeurtenissen` in order of number. */
export function bouwRuilen(gebeurtenissen: readonly Roostergebeurtenis[]): Ruil[] {
  const ruilen = new Map<string, Ruil>();
  const antwoord = (ruilId: string | null, g: Roostergebeurtenis, status: Ruilstatus): void => {
    const ruil = ruilId === null ? undefined : ruilen.get(ruilId);
    if (ruil?.status !== 'voorgesteld') return;
    const delen = status === 'aanvaard' ? delenVan(ruil.gegevens, g) : [];
    ruilen.set(ruil.ruilId, { ...ruil, status, volgnummer: g.volgnummer, gebeurtenisIds: [...ruil.gebeurtenisIds, g.id], delen });
  };
  for (const g of gebeurtenissen) {
    if (g.type === 'ruil.voorgesteld') {
      const { id: ruilId, volgnummer } = g;
      ruilen.set(ruilId, { ruilId, status: 'voorgesteld', gegevens: g.gegevens, volgnummer, voorgesteldAls: volgnummer, gebeurtenisIds: [ruilId], delen: [] });
    } else if (g.type === 'ruil.aanvaard') antwoord(g.gegevens.ruilId, g, 'aanvaard');
    else if (g.type === 'ruil.afgewezen') antwoord(g.gegevens.ruilId, g, 'afgewezen');
    else if (g.type === 'ruil.ingetrokken') antwoord(g.gegevens.ruilId, g, 'ingetrokken');
    else if (g.type === 'ruil.toegewezen') wijsToe(ruilen, g);
  }
  return [...ruilen.values()];
}

/** An assignment takes the place of the proposal that it names, while that is still open; otherwise it is a swap of its own. */
function wijsToe(ruilen: Map<string, Ruil>, g: Roostergebeurtenis<'ruil.toegewezen'>): void {
  const { ruilId, reden, ...wie } = g.gegevens;
  const open = ruilId === null ? undefined : ruilen.get(ruilId);
  const voorstel = open?.status === 'voorgesteld' ? open : undefined;
  const gegevens = { ...wie, tegen: null, toelichting: reden };
  ruilen.set(voorstel?.ruilId ?? g.id, {
    ruilId: voorstel?.ruilId ?? g.id,
    status: 'toegewezen',
    gegevens,
    volgnummer: g.volgnummer,
    voorgesteldAls: voorstel?.voorgesteldAls ?? g.volgnummer,
    gebeurtenisIds: [...(voorstel?.gebeurtenisIds ?? []), g.id],
    delen: delenVan(gegevens, g),
  });
}

/** A swap counts from the moment its answer was recorded. */
function delenVan(gegevens: Roostergegevens<'ruil.voorgesteld'>, g: Roostergebeurtenis): Ruildeel[] {
  const { vanDeelnemerId: a, aanDeelnemerId: b, tegen } = gegevens;
  const deel = ({ van, tot }: { van: string; tot: string }, deelnemerId: string, voor: string): Ruildeel => ({
    van: Math.max(msVanMoment(van), msVanMoment(g.vastgelegdOp)),
    tot: msVanMoment(tot),
    deelnemerId,
    voor,
  });
  return [deel(gegevens, b, a), ...(tegen === null ? [] : [deel(tegen, a, b)])];
}
