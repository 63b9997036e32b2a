import type { DossierTermijn } from '../../../shared/dossier/termijnen.ts';
import { termijnNaam } from '../../../shared/tekst/termijnen.ts';
import { Artikel, IcoonWaarschuwing, Merk } from '../../ui/index.ts';
import type { Bordtermijn } from './regels.ts';

/** What a term that is late is marked with, besides its words. */
const LAAT: Partial<Record<Bordtermijn['stand'], string>> = { gemist: 'Te laat, nog te doen', 'te laat': 'Te laat gedaan' };

export type BordtermijnenProps = { label: string; termijnen: readonly DossierTermijn[]; inWoorden: readonly Bordtermijn[] };

/** Terms of one order: each with its article, its end, the time left and what to do. */
export function Bordtermijnen({ label, termijnen, inWoorden }: BordtermijnenProps) {
  return (
    <ul className="bord__termijnen" aria-label={label}>
      {inWoorden.map(({ sleutel, stand, wanneer, rest, doen }) => {
        const termijn = termijnen.find((een) => een.sleutel === sleutel);
        const laat = LAAT[stand];
        return (
          termijn && (
            <li key={sleutel}>
              <p><strong>{termijnNaam(termijn)}</strong> <Artikel>{termijn.artikel}</Artikel></p>
              {laat !== undefined && <p><Merk toon="fout" icoon={<IcoonWaarschuwing />}>{laat}</Merk></p>}
              <p>{rest === '' ? wanneer : `${rest}: ${wanneer}`}</p>
              <p className="bord__klein">{doen}</p>
            </li>
          )
        );
      })}
    </ul>
  );
}
