/** What the examination of a template's text finds, for who writes it and for who approves it. */
import type { Dossier } from '../../dossier/toestand.ts';
import type { Instellingen } from '../../instellingen/instellingen.ts';
import type { Moment } from '../../wth/tijd.ts';
import type { SjabloonReden } from '../weigering.ts';

/** A case to try a text on, under the name that a person chooses it by. */
export type Keurvoorbeeld = { naam: string; dossier: Dossier; instellingen: Instellingen; nu: Moment };

/**
 * One finding. `regel` is the line of the text, from 1; 0 where it has none. `voorbeeld` is the case that shows it, empty
 * where any would. With a finding that is a fault the text cannot be approved; the others are for a person to judge.
 */
export type Bevinding = { regel: number; voorbeeld: string; fout: boolean } & (
  | { code: 'ONLEESBAAR'; reden: SjabloonReden; detail: string }
  /** A name that no field has; `bedoeld` is the nearest that this document may hold, or empty. */
  | { code: 'VELD_ONBEKEND'; veld: string; bedoeld: string }
  /** A field that exists, but never in this document. */
  | { code: 'VELD_NIET_HIER'; veld: string; betekenis: string }
  /** An element that the text names nowhere; `veld` is the field that brings it. */
  | { code: 'VEREIST_ONTBREEKT'; wat: string; veld: string; artikel: string }
  /** The field is used, but the text leaves it out in this case, or could in another: it stands within a condition. */
  | { code: 'VEREIST_VALT_WEG'; wat: string; veld: string; artikel: string }
  /** In this case none of the words stands there by which a fixed sentence is known. */
  | { code: 'VASTE_TEKST_ONTBREEKT'; wat: string; artikel: string }
  /** A fixed sentence that stands there, but only within a condition. */
  | { code: 'VASTE_TEKST_VALT_WEG'; wat: string; artikel: string }
  | { code: 'NOEMT_OPVANG'; tekst: string }
  | { code: 'BIJNA_LEEG' }
  /** A case of which this text cannot print a value. */
  | { code: 'NIET_TE_MAKEN'; reden: string }
);

/** Whether a text with these findings can be approved. */
export const isGoedTeKeuren = (bevindingen: readonly Bevinding[]): boolean => !bevindingen.some(({ fout }) => fout);
