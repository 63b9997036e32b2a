import { momentUit, type TijdstipInvoer } from '../../../../shared/wth/invoer.ts';
import type { Moment } from '../../../../shared/wth/tijd.ts';
import { Keuze, Vinkje } from '../../../ui/index.ts';
import { Momentveld } from '../../gebeurtenis/Momentveld.tsx';

/** From when: now, which is the moment of saving, or a moment that is typed. */
export type Aanvang = { nu: boolean; moment: TijdstipInvoer };
/** `undefined` while it cannot be read; `null` is now. */
export const aanvangUit = ({ nu, moment }: Aanvang): Moment | null | undefined => (nu ? null : (momentUit(moment) ?? undefined));

type Aanvangprops = { id: string; label: string; waarde: Aanvang; bijWijziging: (waarde: Aanvang) => void; fout?: string | undefined };

export function Aanvangveld({ id, label, waarde, bijWijziging, fout }: Aanvangprops) {
  return (
    <div className="piket__aanvang">
      <Keuze
        id={`${id}-soort`}
        label={label}
        richting="naast"
        opties={[
          { waarde: 'nu', tekst: 'Nu' },
          { waarde: 'later', tekst: 'Op een later moment' },
        ]}
        waarde={waarde.nu ? 'nu' : 'later'}
        bijWijziging={(keuze) => bijWijziging({ ...waarde, nu: keuze === 'nu' })}
      />
      {!waarde.nu && <Momentveld id={id} label={`${label}: datum en tijd`} straks waarde={waarde.moment} bijWijziging={(moment) => bijWijziging({ ...waarde, moment })} fout={fout} />}
    </div>
  );
}

/** Until when; without an end where that is possible. */
export type Einde = { open: boolean; moment: TijdstipInvoer };
/** `undefined` while it cannot be read; `null` is no end known. */
export const eindeUit = ({ open, moment }: Einde): Moment | null | undefined => (open ? null : (momentUit(moment) ?? undefined));

type Eindeprops = { id: string; label: string; openTekst: string; waarde: Einde; bijWijziging: (waarde: Einde) => void; fout?: string | undefined };

export function Eindeveld({ id, label, openTekst, waarde, bijWijziging, fout }: Eindeprops) {
  return (
    <div className="piket__aanvang">
      {!waarde.open && <Momentveld id={id} label={label} straks waarde={waarde.moment} bijWijziging={(moment) => bijWijziging({ ...waarde, moment })} fout={fout} />}
      <Vinkje aangevinkt={waarde.open} bijWijziging={(open) => bijWijziging({ ...waarde, open })}>{openTekst}</Vinkje>
    </div>
  );
}

/** What is said under a field that must be filled in before saving. */
export const vereist = (gevraagd: boolean, leeg: boolean, tekst: string): string | undefined => (gevraagd && leeg ? tekst : undefined);
