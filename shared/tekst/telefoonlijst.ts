/** The Dutch texts of the telefoonlijst: when somebody answers, and until when or from when. */
import { bedragTekst } from '../geld.ts';
import type { Beschikbaarheid, Voorziening } from '../piket/contact.ts';
import type { Bereikbaarheid, Zorgbereikbaarheid } from '../piket/telefoonlijst.ts';
import { momentKort } from '../wth/opmaak.ts';

const DAGEN = ['', 'ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const FEESTDAGEN = {
  gewoon: '',
  'als zondag': 'op feestdagen als op zondag',
  gesloten: 'niet op feestdagen',
  'hele dag': 'op feestdagen de hele dag',
} as const;

const punt = (tijd: string): string => tijd.replace(':', '.');
const venster = (van: string, tot: string): string => (van === tot ? 'de hele dag' : `${punt(van)}–${punt(tot)}`);

/** The hours of a contact, a line for days with the same hours: `ma t/m vr 08.30–17.00`. */
export function uitlegBeschikbaar(beschikbaarheid: Beschikbaarheid): string[] {
  if (beschikbaarheid.soort === 'altijd') return ['dag en nacht'];
  const perDag = Array.from({ length: 8 }, (_, dag) =>
    beschikbaarheid.uren
      .filter((uur) => uur.dag === dag)
      .toSorted((a, b) => a.van.localeCompare(b.van))
      .map(({ van, tot }) => venster(van, tot))
      .join(' en '),
  );
  const regels: string[] = [];
  for (let dag = 1; dag <= 7; dag += 1) {
    const uren = perDag[dag] ?? '';
    if (uren === '' || uren === perDag[dag - 1]) continue;
    let laatste = dag;
    while (perDag[laatste + 1] === uren) laatste += 1;
    const dagen = laatste === dag ? DAGEN[dag] : laatste === dag + 1 ? `${DAGEN[dag]} en ${DAGEN[laatste]}` : `${DAGEN[dag]} t/m ${DAGEN[laatste]}`;
    regels.push(`${dagen} ${uren}`);
  }
  const feest = FEESTDAGEN[beschikbaarheid.feestdagen];
  return feest === '' ? regels : [...regels, feest];
}

/** Whether somebody answers now, in words. */
export function bereikbaarTekst(stand: Bereikbaarheid): string {
  if (stand.bereikbaar) return stand.tot === null ? 'nu bereikbaar' : `nu bereikbaar, tot ${momentKort(stand.tot)}`;
  return stand.vanaf === null ? 'nu niet bereikbaar' : `nu niet bereikbaar; weer vanaf ${momentKort(stand.vanaf)}`;
}

/** The warning when no care can be called (Waddinxveen's note of 2008, part 7), or `null`. */
export function zorgwaarschuwing({ waarschuwing, eerstvolgende }: Zorgbereikbaarheid): { wat: string; stap: string } | null {
  if (waarschuwing === null) return null;
  if (waarschuwing === 'GEEN_ZORG_IN_LIJST') {
    return { wat: 'In de telefoonlijst staat niemand die zorg kan bieden.', stap: 'Voeg Veilig Thuis, de crisisdienst of de procesregisseur toe.' };
  }
  const straks = eerstvolgende === null ? '' : ` De eerste is ${eerstvolgende.contact.naam}, vanaf ${momentKort(eerstvolgende.vanaf)}.`;
  return { wat: `Er is nu geen zorg bereikbaar.${straks}`, stap: 'Weeg mee dat zorg vannacht niet kan beginnen, en leg vast wie u belt.' };
}

/** How many places a facility had at the last check, and what a night costs. */
export function voorzieningTekst({ plekken, prijsPerNacht }: Voorziening): string {
  const vrij = plekken === null ? 'vrije plekken niet bekend' : `${plekken} ${plekken === 1 ? 'vrije plek' : 'vrije plekken'} bij de laatste controle`;
  return `${vrij}, ${prijsPerNacht === null ? 'prijs per nacht niet bekend' : `${bedragTekst(prijsPerNacht).replace(' ', '\u00a0')} per nacht`}`;
}
