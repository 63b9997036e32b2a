import { bedragInVeld, leesBedrag } from '../../../shared/geld.ts';
import { EERSTE_RAMING, type Raming } from '../../../shared/instellingen/werkafspraken.ts';

/** The estimates as typed: those of the last year from which on something counts. */
export type Getypteraming = { vanafJaar: string; zaken: string; zorgTienDagen: string; heleZaak: string; opvang: string; uren: string };

/** Fields of the form, with the id of each. */
export const RAMINGVELDEN = { vanafJaar: 'raming-jaar', zaken: 'raming-zaken', zorgTienDagen: 'raming-zorg', heleZaak: 'raming-zaak', opvang: 'raming-opvang', uren: 'raming-uren' } as const satisfies Record<keyof Getypteraming, string>;

/** The last line of the estimates; those of the note of 2008 where there are none. */
export const laatsteRaming = (ramingen: readonly Raming[]): Raming => ramingen.toSorted((a, b) => a.vanafJaar - b.vanafJaar).at(-1) ?? EERSTE_RAMING;

const urenInVeld = (aantal: number): string => String(aantal / 60).replace('.', ',');

/** The form as it starts. */
export function ramingInVeld(raming: Raming): Getypteraming {
  const { vanafJaar, zakenPerJaar, zorgTienDagen, heleZaak, opvangPerJaar, minutenPerPersoon } = raming;
  return { vanafJaar: String(vanafJaar), zaken: String(zakenPerJaar), zorgTienDagen: bedragInVeld(zorgTienDagen), heleZaak: bedragInVeld(heleZaak), opvang: bedragInVeld(opvangPerJaar), uren: urenInVeld(minutenPerPersoon) };
}

const geheel = (getypt: string, van: number, tot: number): number | null => {
  const getal = /^\d{1,4}$/.test(getypt.trim()) ? Number(getypt) : Number.NaN;
  return getal >= van && getal <= tot ? getal : null;
};

/** Hours with at most two decimals, as whole minutes. */
function minuten(getypt: string): number | null {
  const delen = /^(\d{1,3})(?:,(\d{1,2}))?$/.exec(getypt.trim());
  return delen === null ? null : Math.round((Number(delen[1]) * 100 + Number((delen[2] ?? '').padEnd(2, '0'))) * 0.6);
}

/** What is wrong with the estimates, by the id of the field. */
export function ramingfouten({ vanafJaar, zaken, zorgTienDagen, heleZaak, opvang, uren }: Getypteraming): (readonly [string, string])[] {
  const bedrag = (id: string, getypt: string) => (leesBedrag(getypt) === null ? [[id, 'Vul een bedrag in, bijvoorbeeld 6900 of 6.900,00.'] as const] : []);
  return [
    ...(geheel(vanafJaar, 2009, 2999) === null ? [[RAMINGVELDEN.vanafJaar, 'Vul een jaartal in, vanaf 2009.'] as const] : []),
    ...(geheel(zaken, 0, 9_999) === null ? [[RAMINGVELDEN.zaken, 'Vul een heel aantal in.'] as const] : []),
    ...bedrag(RAMINGVELDEN.zorgTienDagen, zorgTienDagen),
    ...bedrag(RAMINGVELDEN.heleZaak, heleZaak),
    ...bedrag(RAMINGVELDEN.opvang, opvang),
    ...(minuten(uren) === null ? [[RAMINGVELDEN.uren, 'Vul een aantal uren in, bijvoorbeeld 4 of 4,5.'] as const] : []),
  ];
}

/** The lines of estimates with what was typed; `null` while something is wrong. What nobody changed adds no line. */
export function ramingenUit(eerder: readonly Raming[], getypt: Getypteraming): Raming[] | null {
  const [vanafJaar, zakenPerJaar, minutenPerPersoon] = [geheel(getypt.vanafJaar, 2009, 2999), geheel(getypt.zaken, 0, 9_999), minuten(getypt.uren)];
  const [zorgTienDagen, heleZaak, opvangPerJaar] = [leesBedrag(getypt.zorgTienDagen), leesBedrag(getypt.heleZaak), leesBedrag(getypt.opvang)];
  if (vanafJaar === null || zakenPerJaar === null || minutenPerPersoon === null || zorgTienDagen === null || heleZaak === null || opvangPerJaar === null) return null;
  const nieuw: Raming = { vanafJaar, zakenPerJaar, zorgTienDagen, heleZaak, opvangPerJaar, minutenPerPersoon };
  if (eerder.length === 0 && JSON.stringify(nieuw) === JSON.stringify(EERSTE_RAMING)) return [];
  return [...eerder.filter((een) => een.vanafJaar !== vanafJaar), nieuw].toSorted((a, b) => a.vanafJaar - b.vanafJaar);
}
