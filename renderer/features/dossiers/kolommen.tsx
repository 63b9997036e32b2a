import type { DossierRegel } from '../../../shared/contract/dossiers.ts';
import { momentKort } from '../../../shared/wth/opmaak.ts';
import { epochVanMoment, type Moment } from '../../../shared/wth/tijd.ts';
import type { Kolom } from '../../ui/index.ts';
import { Dossierstatus } from './Dossierstatus.tsx';
import { Proceduremerk } from './Proceduremerk.tsx';
import { statusNu } from './regel.ts';

/** The columns of the list of all dossiers at `nu`. Lines without an end sort before the rest. */
export const kolommen = (nu: Moment): readonly Kolom<DossierRegel>[] => [
  { id: 'zaaknummer', kop: 'Zaaknummer', cel: ({ zaaknummer }) => zaaknummer, sleutel: ({ zaaknummer }) => zaaknummer, breedte: 14 },
  {
    id: 'naam',
    kop: 'Naam',
    cel: ({ naam, melder }) => (naam === '' ? <span className="dossiers__geen">{melder === '' ? 'nog niet vastgelegd' : `gebeld door ${melder}`}</span> : <span className="dossiers__voluit">{naam}</span>),
    sleutel: ({ naam }) => naam,
    breedte: 16,
  },
  { id: 'adres', kop: 'Adres', cel: ({ adres }) => <Adres adres={adres} />, sleutel: ({ adres }) => adres, smal: true, breedte: 20 },
  { id: 'procedure', kop: 'Rechter', cel: ({ inProcedure }) => inProcedure && <Proceduremerk />, sleutel: ({ inProcedure }) => (inProcedure ? 0 : 1), naast: true, breedte: 14 },
  {
    id: 'status',
    kop: 'Status',
    cel: (regel) => <Dossierstatus status={statusNu(regel, nu)} />,
    sleutel: (regel) => statusNu(regel, nu),
    breedte: 23,
  },
  {
    id: 'einde',
    kop: 'Einde',
    cel: ({ einde }) => (einde === null ? '–' : <InDelen tekst={momentKort(einde)} voor=" " />),
    sleutel: ({ einde }) => (einde === null ? 0 : epochVanMoment(einde)),
    breedte: 13,
  },
];

/** Signs that go on a line of the address for sure. */
const REGEL = 22;

/**
 * An address breaks before its postcode, so that street and place each stay whole where that is possible. A long one takes its three
 * lines as they come; what is longer still ends in dots, and says all of it under the pointer.
 */
function Adres({ adres }: { adres: string }) {
  const plaats = adres.length - (adres.lastIndexOf(', ') + 2);
  if (plaats > REGEL || adres.length - plaats > 2 * REGEL) return <span className="dossiers__adres dossiers__adres--lang" title={adres}>{adres}</span>;
  return <span className="dossiers__adres"><InDelen tekst={adres} voor=", " /></span>;
}

/** A text that breaks after the last of these signs before it breaks elsewhere. */
function InDelen({ tekst, voor }: { tekst: string; voor: string }) {
  const grens = tekst.lastIndexOf(voor);
  if (grens === -1) return tekst;
  return <><span className="dossiers__deel-tekst">{tekst.slice(0, grens + voor.length).trimEnd()}</span> <span className="dossiers__deel-tekst">{tekst.slice(grens + voor.length)}</span></>;
}
