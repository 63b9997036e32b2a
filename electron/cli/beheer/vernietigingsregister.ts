import { teVernietigen, type Lijst } from '../../../shared/archief/lijst.ts';
import { datumKort, momentKort } from '../../../shared/wth/opmaak.ts';
import { openArchief } from '../../core/toegang/openen.ts';
import { controleerGrafstenen, leesGrafstenen, type Grafsteen } from '../../core/archief/grafstenen.ts';
import { leesLijsten } from '../../core/archief/vernietigingslijsten.ts';
import { leesSleutels } from '../../core/sleutels/sleutelbestand.ts';
import { host } from './host.ts';
import { kiesPersoon } from './kies.ts';
import type { Vrager } from './vrager.ts';

const steenRegel = ({ zaaknummer, op, van, tot }: Grafsteen): string =>
  `${zaaknummer} · vernietigd ${momentKort(op)}${van === null ? '' : ` · begonnen ${datumKort(van)}`}${tot === null ? '' : ` · vernietigen vanaf ${datumKort(tot)}`}`;

function lijstRegel(lijst: Lijst): string {
  const { naam, stand, posten, begonnen, kopieen } = lijst;
  const open = kopieen.filter(({ af }) => af === null).length;
  const aantal = begonnen === null ? `${posten.length} op de lijst, akkoord met ${teVernietigen(lijst).length}` : `${begonnen.posten.length} vernietigd, ${begonnen.vervallen.length} gebleven`;
  return `${naam} · ${stand} · ${aantal}${open === 0 ? '' : ` · ${open} kopieën buiten het archief nog niet nagegaan`}`;
}

/** Shows what was destroyed and which lists there are; any account will do. Exit status 1 when the register was changed. */
export async function vernietigingsregister(map: string, [gevraagd]: readonly string[], vrager: Vrager): Promise<number> {
  const slots = leesSleutels(map).inhoud.slots.filter(({ geschorst }) => !geschorst);
  const { accountId } = await kiesPersoon(slots, gevraagd, vrager);
  const wachtwoord = await vrager.vraagGeheim('Wachtwoord: ');
  const archief = await openArchief({ map, accountId, wachtwoord, host });
  try {
    const [stenen, lijsten] = [leesGrafstenen(archief.basis), leesLijsten(archief.basis)];
    const regels = [
      stenen.length === 0 ? 'Er is nog niets vernietigd.' : `Vernietigde dossiers: ${stenen.length}`,
      ...stenen.map(steenRegel),
      lijsten.length === 0 ? 'Er zijn geen vernietigingslijsten.' : `Vernietigingslijsten: ${lijsten.length}`,
      ...lijsten.map(lijstRegel),
    ];
    process.stdout.write(`${regels.join('\n')}\n`);
    const fout = controleerGrafstenen(archief.basis);
    if (fout !== null) process.stderr.write(`Het register is gewijzigd of beschadigd vanaf regel ${fout}. Zet een back-up terug of vraag om hulp.\n`);
    return fout === null ? 0 : 1;
  } finally {
    archief.sluit();
  }
}
