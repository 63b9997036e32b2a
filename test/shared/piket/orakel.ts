/**
 * Who acts at one instant, worked out a second time: straight from the list of events, one instant at a time, with the
 * hand-written clock of `wth/onafhankelijk.ts`. Slow and plain, and it shares no code with `shared/piket`.
 */
import type { Roostergebeurtenis, Roostergegevens } from '../../../shared/piket/roostergebeurtenissen.ts';
import { feestdagOp } from '../../../shared/wth/feestdagen.ts';
import { dagVanDeWeek, instantenVan, offsetOp } from '../wth/onafhankelijk.ts';

const DAG = 86_400_000;
const p = (moment: string): number => Date.parse(moment);

/** The first instant at which the wall clock shows this or, where it never does, the end of the missing hour. */
function klok(dag: number, tijd: string): number {
  const wand = dag + p(`1970-01-01T${tijd}:00Z`);
  return instantenVan(wand)[0] ?? dag + 3_600_000;
}

function beurt({ rotatie }: Roostergegevens<'regime.vastgesteld'>, t: number): string {
  const stap = (rotatie.per === 'week' ? 7 : 1) * DAG;
  const eerste = p(`${rotatie.eersteDag}T00:00:00Z`);
  let k = Math.ceil((t - eerste) / stap) + 1;
  while (klok(eerste + k * stap, rotatie.wisseltijd) > t) k -= 1;
  const n = rotatie.volgorde.length;
  return rotatie.volgorde[((k % n) + n) % n] ?? '?';
}

function isKantoortijd({ kantoortijd }: Roostergegevens<'regime.vastgesteld'>, t: number): boolean {
  if (kantoortijd === null) return false;
  const wand = new Date(t + offsetOp(t) * 3_600_000).toISOString();
  const datum = wand.slice(0, 10);
  if (kantoortijd.gesloten.includes(datum)) return false;
  if (kantoortijd.feestdagenVrij && feestdagOp(datum) && !kantoortijd.open.includes(datum)) return false;
  const weekdag = dagVanDeWeek(datum) || 7;
  return kantoortijd.uren.some((u) => u.dag === weekdag && wand.slice(11, 16) >= u.van && wand.slice(11, 16) < u.tot);
}

/** Who acts at `t` (UTC milliseconds), whether that is only by the fallback order, and how many people hold an office then. */
export function orakel(gebeurtenissen: readonly Roostergebeurtenis[], t: number): { wie: string | null; terugval: boolean; inFunctie: number } {
  const einde = (id: string): number =>
    Math.min(
      Infinity,
      ...gebeurtenissen.flatMap((g) => (g.type === 'invoer.ingetrokken' && g.gegevens.gebeurtenisId === id ? [Math.max(p(g.gegevens.vanaf), p(g.vastgelegdOp))] : [])),
    );
  const telt = (g: Roostergebeurtenis, van: string, tot: string | null): boolean =>
    t >= Math.max(p(van), p(g.vastgelegdOp)) && t < Math.min(tot === null ? Infinity : p(tot), einde(g.id));

  const perPersoon = new Map<string, Roostergegevens<'deelnemer.vastgesteld'>>();
  for (const g of gebeurtenissen) if (g.type === 'deelnemer.vastgesteld' && p(g.vastgelegdOp) <= t) perPersoon.set(g.gegevens.deelnemerId, g.gegevens);
  const rang = { burgemeester: 0, locoburgemeester: 100, raadslid: 200 };
  const inAmbt = [...perPersoon.values()]
    .filter((d) => t >= klok(p(`${d.van}T00:00:00Z`), '00:00') && (d.totEnMet === null || t < klok(p(`${d.totEnMet}T00:00:00Z`) + DAG, '00:00')))
    .sort((a, b) => rang[a.ambt] + a.rangorde - rang[b.ambt] - b.rangorde);
  const kan = (id: string): boolean =>
    inAmbt.some((d) => d.deelnemerId === id) &&
    !gebeurtenissen.some((g) => g.type === 'afwezigheid.gemeld' && g.gegevens.deelnemerId === id && telt(g, g.gegevens.van, g.gegevens.tot));

  const inFunctie = inAmbt.length;
  const regels = gebeurtenissen.findLast((g) => g.type === 'regime.vastgesteld' && telt(g, g.gegevens.van, g.gegevens.tot));
  const stapel: { wie: string; altijd: boolean; kantoor?: boolean }[] = [];
  if (regels?.type === 'regime.vastgesteld') {
    const kantoor = isKantoortijd(regels.gegevens, t);
    const wie = kantoor ? inAmbt.find((d) => d.ambt === 'burgemeester')?.deelnemerId : beurt(regels.gegevens, t);
    if (wie !== undefined) stapel.push({ wie, altijd: false, kantoor });
  }
  const antwoorden = new Map<string, string>();
  for (const g of gebeurtenissen) {
    if (g.type === 'dienst.gezet' || g.type === 'dienst.overgenomen') {
      if (telt(g, g.gegevens.van, g.gegevens.tot)) stapel.push({ wie: g.gegevens.deelnemerId, altijd: false });
    } else if (g.type === 'verleden.gecorrigeerd') {
      if (t >= p(g.gegevens.van) && t < Math.min(p(g.gegevens.tot), p(g.vastgelegdOp))) stapel.push({ wie: g.gegevens.deelnemerId, altijd: true });
    } else if (g.type === 'ruil.afgewezen' || g.type === 'ruil.ingetrokken') {
      if (!antwoorden.has(g.gegevens.ruilId)) antwoorden.set(g.gegevens.ruilId, g.type);
    } else if (g.type === 'ruil.aanvaard' || g.type === 'ruil.toegewezen') {
      const { ruilId } = g.gegevens;
      const voorstel = gebeurtenissen.find((v) => v.id === ruilId);
      const open = voorstel?.type === 'ruil.voorgesteld' && !antwoorden.has(voorstel.id);
      if (g.type === 'ruil.aanvaard' && !open) continue;
      if (open) antwoorden.set(voorstel.id, g.type);
      const gegevens = g.type === 'ruil.toegewezen' ? { ...g.gegevens, tegen: null } : voorstel?.type === 'ruil.voorgesteld' ? voorstel.gegevens : null;
      if (gegevens === null) continue;
      const eindigt = einde(open ? voorstel.id : g.id);
      const actief = ({ van, tot }: { van: string; tot: string }): boolean => t >= Math.max(p(van), p(g.vastgelegdOp)) && t < Math.min(p(tot), eindigt);
      for (const [voor, door, vak] of [
        [gegevens.vanDeelnemerId, gegevens.aanDeelnemerId, gegevens],
        [gegevens.aanDeelnemerId, gegevens.vanDeelnemerId, gegevens.tegen],
      ] as const) {
        const boven = stapel.at(-1);
        if (vak && actief(vak) && boven?.wie === voor && boven.kantoor !== true) stapel.push({ wie: door, altijd: false });
      }
    }
  }
  const boven = stapel.findLast(({ wie, altijd }) => altijd || kan(wie));
  if (boven) return { wie: boven.wie, terugval: false, inFunctie };
  const ambt = (id: string): string | undefined => perPersoon.get(id)?.ambt;
  const wethouderKan = inAmbt.some((d) => d.ambt !== 'raadslid' && kan(d.deelnemerId));
  const genoemd = gebeurtenissen.findLast(
    (g) =>
      g.type === 'gat.gedekt' &&
      telt(g, g.gegevens.van, g.gegevens.tot) &&
      kan(g.gegevens.deelnemerId) &&
      (ambt(g.gegevens.deelnemerId) !== 'raadslid' || !wethouderKan),
  );
  if (genoemd?.type === 'gat.gedekt') return { wie: genoemd.gegevens.deelnemerId, terugval: false, inFunctie };
  return { wie: inAmbt.find((d) => kan(d.deelnemerId))?.deelnemerId ?? null, terugval: true, inFunctie };
}
