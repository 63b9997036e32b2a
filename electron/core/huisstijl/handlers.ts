import type { huisstijlOpdrachten } from '../../../shared/contract/huisstijl.ts';
import { leesNamen } from '../archief/register.ts';
import { bewaarVersie, leesVersies } from '../archief/versies.ts';
import { vastlegger, type Context } from '../context.ts';
import type { Handlers } from '../dispatch.ts';
import { logBeheer } from '../inzage/logboeken.ts';
import { transactie } from '../archief/vraag.ts';
import { huidigeInstellingen } from './huisstijl.ts';
import { bewaarLogo, eisBeeld, eisLogo, keurLogo } from './logo.ts';

const bytes = (base64: string): Uint8Array => Buffer.from(base64, 'base64');
const base64 = (inhoud: Uint8Array): string => Buffer.from(inhoud).toString('base64');

/** Handlers of the settings, with their versions and the logo. */
export const huisstijlHandlers: Pick<Handlers<Context>, keyof typeof huisstijlOpdrachten> = {
  'instellingen.lees': (context) => huidigeInstellingen(context),

  'instellingen.bewaar': (context, nieuw) => {
    const { basis } = context.archief();
    if (nieuw.logo !== null) eisLogo(basis, nieuw.logo);
    transactie(basis, () => {
      bewaarVersie(basis, 'instellingen', nieuw, vastlegger(context));
      logBeheer(context, 'instellingen.gewijzigd');
    });
    return {};
  },

  'logo.keur': (_context, { bestand }) => {
    const { bytes: beeld, ...logo } = keurLogo(bytes(bestand));
    return { ...logo, beeld: base64(beeld) };
  },

  'logo.bewaar': (context, { bestand, terugval }) => {
    const { basis } = context.archief();
    return transactie(basis, () => {
      const logo = bewaarLogo(basis, bytes(bestand), bytes(terugval), vastlegger(context));
      logBeheer(context, 'logo.bewaard', { sha256: logo.sha256 });
      return { logo };
    });
  },

  'logo.lees': (context, { sha256 }) => {
    const { soort, bytes: beeld } = eisBeeld(context.archief().basis, sha256);
    return { soort, beeld: base64(beeld) };
  },

  'instellingen.versies': (context, { van }) => {
    const { basis } = context.archief();
    const namen = leesNamen(basis);
    return { versies: leesVersies(basis, van).map(({ versie, op, accountId }) => ({ versie, op, door: namen[accountId] ?? '' })) };
  },
};
