/** What the steps have in common. */
import { eindeMetReden } from '../../../../shared/dossier/looptijd.ts';
import type { Dossier } from '../../../../shared/dossier/toestand.ts';
import type { Formulier } from '../../../../shared/dossier/velden/formulier.ts';
import { veldenVan } from '../../../../shared/dossier/velden/index.ts';
import type { EnigeVelden, Keuzevorm } from '../../../../shared/dossier/velden/vorm.ts';
import { legVoorvalVast, type VoorvalType } from '../../../../shared/dossier/verloop/eisen.ts';
import { tijdstipInvoer } from '../../../../shared/wth/invoer.ts';
import { vergelijkMomenten, type Moment } from '../../../../shared/wth/tijd.ts';
import { proefVan, proefVanFeit, verzoekVan } from './verzoeken.ts';
import type { Stap, Stapbeeld } from './vorm.ts';

/** A choice between people of the case, by id. `leeg` offers nobody of them. */
export function personen(label: string, wie: readonly { id: string; naam: string }[], leeg?: string): Keuzevorm {
  const opties = Object.fromEntries(wie.map(({ id, naam }) => [id, naam]));
  return { soort: 'keuze', label, opties: leeg === undefined ? opties : { ...opties, '': leeg } };
}

/** Everybody of the household. */
export const huisgenotenVan = ({ huisgenoten }: Dossier): { id: string; naam: string }[] =>
  huisgenoten.map(({ gegevens: { huisgenootId, naam } }) => ({ id: huisgenootId, naam }));

/** The signature as the order had it: who decided then probably decides now. A hulpofficier never signs here (Wth 3 lid 1). */
export function beginOndertekening({ opgelegd }: Dossier): Formulier {
  const ondertekening = opgelegd?.gegevens.ondertekening;
  if (ondertekening === undefined) return {};
  if (ondertekening.als !== 'waarnemer') return { 'ondertekening.als': 'burgemeester', 'ondertekening.beslisser': ondertekening.beslisser };
  const { beslisser, verhindering, aanwijzing } = ondertekening;
  return { 'ondertekening.als': 'waarnemer', 'ondertekening.beslisser': beslisser, 'ondertekening.verhindering': verhindering, 'ondertekening.aanwijzing': aanwijzing };
}

/** The form after a change. Of another office the name is another too: it is asked, unless it is the one that signed the order. */
export function naWijziging(dossier: Dossier, formulier: Formulier, pad: string): Formulier {
  if (pad !== 'ondertekening.als') return formulier;
  const eerder = beginOndertekening(dossier);
  return { ...formulier, 'ondertekening.beslisser': (eerder[pad] === formulier[pad] ? eerder['ondertekening.beslisser'] : undefined) ?? '' };
}

/** Why nothing can be decided any more about the order: there is none, or it is over. */
export function beletNaEinde({ dossier, nu }: Pick<Stapbeeld, 'dossier' | 'nu'>): string | null {
  const einde = eindeMetReden(dossier);
  if (einde === null) return 'NIETS_OPGELEGD';
  return vergelijkMomenten(nu, einde.op) >= 0 ? 'HUISVERBOD_VOORBIJ' : null;
}

/** Why nothing can be recorded: there is no order. */
export const beletZonderBesluit = ({ dossier }: Pick<Stapbeeld, 'dossier'>): string | null => (dossier.opgelegd === null ? 'NIETS_OPGELEGD' : null);

/** The moment in the form, as it stands when the form opens. */
export const nuIn = (nu: Moment, veld = 'at'): Formulier => ({ [veld]: tijdstipInvoer(nu) });

type Voorvalstap = Pick<Stap, 'titel' | 'knop' | 'uitleg' | 'artikel' | 'klaar' | 'opdracht' | 'belet'> &
  Partial<Pick<Stap, 'besluit' | 'begin' | 'vast'>> & {
    type: VoorvalType;
    velden?: (beeld: Stapbeeld, velden: EnigeVelden) => EnigeVelden;
  };

/** A step that is recorded as it is said: no question goes with it. */
export function voorval({ velden, ...stap }: Voorvalstap): Stap {
  return {
    besluit: false,
    begin: () => ({}),
    vast: () => ({}),
    vragen: () => [],
    verzoek: verzoekVan(stap),
    proef: proefVanFeit(stap.type, legVoorvalVast),
    ...stap,
    velden: (beeld) => velden?.(beeld, veldenVan(stap.type)) ?? veldenVan(stap.type),
  };
}

/** A step that is a decision, or makes one known: `doe` makes it, and so tests it. */
export const beslissing = <V>(doe: (dossier: Dossier, vraag: V, nu: Moment) => unknown, stap: Omit<Stap, 'verzoek' | 'proef'>): Stap => ({ ...stap, verzoek: verzoekVan(stap), proef: proefVan(doe) });
