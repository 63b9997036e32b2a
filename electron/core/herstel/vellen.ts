import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { VELLEN, VELLEN_NODIG } from '../../../shared/contract/herstel.ts';
import { AppFout } from '../../../shared/fout.ts';
import { herstelvelDocument } from '../../../shared/herstel/herstelvel.ts';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { eersteSleutel, metSleutels, type Sleutelwerk } from '../accounts/sleutelwerk.ts';
import { laatSamenUit } from '../bestanden/buiten.ts';
import type { Context } from '../context.ts';
import { sluitSleutels } from '../sleutels/bestandszegel.ts';
import { maakHerstelbewijs } from '../sleutels/bewijs.ts';
import type { Herstelslot } from '../sleutels/formaat.ts';
import { wis } from '../sleutels/geheim.ts';
import { nieuwSleutelpaar } from '../sleutels/zegel.ts';
import { schrijfWord } from '../word/schrijfWord.ts';
import { splits } from './shamir.ts';
import { schrijfVel } from './vel.ts';

/** A sheet as a file to be written. */
type Velbestand = { naam: string; inhoud: Uint8Array };

/**
 * Makes a new set of recovery sheets: a key pair of which the private half exists on the sheets alone, two of which give it
 * back. Both file keys are sealed to it, so that the sheets stay good when files get new keys. The sheets go from here
 * to disk, and nowhere else. `null` when the user chose no folder.
 * @throws AppFout GEEN_DOSSIERTOEGANG, what `metSleutels` throws, and disk errors; the sheets made before stay good then.
 */
export async function maakVellen(context: Context, kantoren: readonly string[], wachtwoord: string): Promise<Uitvoer<'herstel.maakVellen'>['vellen']> {
  const { host } = context;
  const map = await host.bestanden.kiesMap('Kies een map voor de drie herstelvellen');
  if (map === null) return null;
  if (!existsSync(map)) throw new AppFout('SCHIJF_FOUT');
  const { gemeente } = context.archief();
  const setId = randomBytes(4).toString('hex');
  const gemaaktOp = host.klok.nu();
  const { publicKey, bestanden } = await schrijfVellen({ gemeente, kantoren, setId, gemaaktOp });
  for (const { naam } of bestanden) context.onderweg(join(map, naam));
  await metSleutels(context, wachtwoord, (werk) =>
    laatSamenUit(bestanden.map(({ naam, inhoud }) => ({ pad: join(map, naam), inhoud })), () => {
      const herstel = maakSlot(werk, { setId, publicKey, gemaaktOp });
      werk.wijzig('herstel.gemaakt', { extra: { set: setId } }, (oud) => ({ ...oud, herstel }));
    }),
  );
  return { setId, map, bestanden: bestanden.map(({ naam }) => naam) };
}

function maakSlot({ archief, sleutels }: Sleutelwerk, set: Pick<Herstelslot, 'setId' | 'publicKey' | 'gemaaktOp'>): Herstelslot {
  const { archiefId } = archief;
  const wie = { accountId: set.setId, publicKey: set.publicKey };
  const dossiersleutel = eersteSleutel(sleutels.dossiers);
  const zonder = {
    ...set,
    basis: sluitSleutels(archiefId, wie, 'basis', sleutels.basis),
    dossiers: sluitSleutels(archiefId, wie, 'dossiers', sleutels.dossiers),
  };
  return { ...zonder, bewijs: maakHerstelbewijs(archiefId, zonder, dossiersleutel) };
}

async function schrijfVellen(set: {
  gemeente: string;
  kantoren: readonly string[];
  setId: string;
  gemaaktOp: string;
}): Promise<{ publicKey: string; bestanden: Velbestand[] }> {
  const { kantoren, setId, ...rest } = set;
  const { publicKey, privateKey } = nieuwSleutelpaar();
  const delen = splits(privateKey, VELLEN_NODIG, VELLEN);
  wis(privateKey);
  const bestanden: Velbestand[] = [];
  try {
    for (const [plaats, deel] of delen.entries()) {
      const nummer = plaats + 1;
      const regels = schrijfVel({ setId, deel });
      const vel = { ...rest, setId, kantoor: kantoren[plaats] ?? '', nummer, aantal: VELLEN, nodig: VELLEN_NODIG, regels };
      bestanden.push({ naam: `herstelvel ${nummer} van ${VELLEN} set ${setId}.docx`, inhoud: await schrijfWord(herstelvelDocument(vel)) });
    }
  } finally {
    wis(...delen.map(({ waarden }) => waarden));
  }
  return { publicKey, bestanden };
}
