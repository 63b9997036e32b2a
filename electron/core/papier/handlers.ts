import type { papierOpdrachten } from '../../../shared/contract/papier.ts';
import type { Sjabloon } from '../../../shared/documenten/maak.ts';
import type { DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { eersteInstellingen } from '../../../shared/instellingen/instellingen.ts';
import type { Contact } from '../../../shared/piket/contact.ts';
import { PAPIEREN_FORMULIEREN, PAPIEREN_SET, papierenSet } from '../../../shared/papier/set.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { leesLaatsteVan } from '../archief/logboek.ts';
import { laatUit } from '../bestanden/buiten.ts';
import { canoniekeJson } from '../bestanden/canoniek.ts';
import { papierNu, schrijfOpPapier } from '../briefpapier/geldend.ts';
import { sha256 } from '../bestanden/sha256.ts';
import type { Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import type { Uitgevoerd } from '../documenten/uitvoer.ts';
import { huidigeInstellingen } from '../huisstijl/huisstijl.ts';
import { geldendSjabloon } from '../huisstijl/sjabloon.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { leesContacten } from '../piket/contactboek.ts';
import { schrijfWord } from '../word/schrijfWord.ts';

const GEMAAKT = 'papier.gemaakt';

/** The text that a form of the set is made of now: at the locked door nobody knows the municipality's own. */
const sjabloonNu =
  (context: Context) =>
  (soort: DocumentSoort): Sjabloon =>
    context.isOpen() ? geldendSjabloon(context, soort) : context.sjablonen[soort];

/** What the set prints of a contact. */
const gedrukt = ({ soort, naam, organisatie, telefoons, beschikbaarheid }: Contact) => ({ soort, naam, organisatie, telefoons, beschikbaarheid });

/** A mark of all that the set prints: its texts, the letterhead, the municipality's own names and numbers, and the telefoonlijst. Another one when any of them changed. */
const versieNu = (context: Context): string => {
  const teksten = PAPIEREN_FORMULIEREN.map((soort) => sjabloonNu(context)(soort).versie);
  const eigen = (): object => ({ briefpapier: papierNu(context), instellingen: { ...huidigeInstellingen(context), logo: null }, contacten: leesContacten(context.archief().basis).map(gedrukt) });
  return sha256(canoniekeJson({ teksten, ...(context.isOpen() && eigen()) })).slice(0, 12);
};

/** Asks where to save, and lets the set out (`laatUit`). `null` when the user changed his mind. @throws {AppFout} what `laatUit` throws */
async function maakSet(context: Context): Promise<Uitgevoerd | null> {
  const { klok, bestanden } = context.host;
  const pad = await bestanden.kiesOpslag(`${PAPIEREN_SET} ${lokaleDatum(klok.nu())}.docx`, 'docx');
  if (pad === null) return null;
  // The archive may have been locked or opened while the dialog stood there.
  const open = context.isOpen();
  const versie = versieNu(context);
  const set = papierenSet({
    sjabloonVan: sjabloonNu(context),
    versie,
    instellingen: open ? huidigeInstellingen(context) : eersteInstellingen(''),
    contacten: open ? leesContacten(context.archief().basis) : null,
    nu: klok.nu(),
  });
  const papier = open ? papierNu(context) : '';
  const inhoud = papier === '' ? await schrijfWord(set) : schrijfOpPapier(context, set, papier);
  const som = sha256(inhoud);
  // Without an archive there is no log; the set holds nothing of any.
  const meld = (actie: string) => () => {
    if (open && context.isOpen()) logBeheer(context, actie, { sha256: som, extra: { versie } });
  };
  laatUit({ pad, inhoud, legVast: meld(GEMAAKT), mislukt: meld('uitvoer.mislukt') });
  return { pad, sha256: som };
}

/** Handlers of the set to print beforehand. */
export const papierHandlers: Pick<Handlers<Context>, keyof typeof papierOpdrachten> = {
  'papier.maakSet': async (context) => ({ bestand: await maakSet(context) }),

  'papier.stand': (context) => {
    const laatste = leesLaatsteVan(context.archief().basis, [GEMAAKT]);
    return { gemaaktOp: laatste?.op ?? null, verouderd: laatste !== null && laatste.extra['versie'] !== versieNu(context) };
  },
};
