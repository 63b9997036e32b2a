import type { Niveau } from '../../../shared/dossier/bord/vorm.ts';
import { niveauTekst } from '../../../shared/tekst/bord.ts';
import { IcoonFout, IcoonKlaar, IcoonWaarschuwing, Merk } from '../../ui/index.ts';

const BEELD = {
  rust: { toon: 'succes', Beeld: IcoonKlaar },
  geel: { toon: 'waarschuwing', Beeld: IcoonWaarschuwing },
  rood: { toon: 'fout', Beeld: IcoonFout },
} as const;

/** How pressing something is: colour, icon and word. */
export function Niveaumerk({ niveau }: { niveau: Niveau }) {
  const { toon, Beeld } = BEELD[niveau];
  return <Merk toon={toon} icoon={<Beeld />}>{niveauTekst[niveau]}</Merk>;
}
