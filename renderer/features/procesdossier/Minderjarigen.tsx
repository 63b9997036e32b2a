import type { Minderjarige } from '../../../shared/procesdossier/minderjarigen.ts';
import { datumCijfers } from '../../../shared/wth/opmaak.ts';
import { Artikel, Kaart } from '../../ui/index.ts';

/** Whom the judge lets give their opinion. */
export function Minderjarigen({ wie }: { wie: readonly Minderjarige[] }) {
  return (
    <Kaart titel="Minderjarigen van twaalf jaar en ouder" ernaast={<Artikel>Wth 7</Artikel>}>
      {wie.length === 0 ? (
        <p>In de woning woont niemand van twaalf tot achttien jaar, voor zover bekend.</p>
      ) : (
        <ul>
          {wie.map(({ naam, geboortedatum, leeftijd }) => (
            <li key={naam + geboortedatum}>{leeftijd === null ? `${naam}: geboortedatum onbekend, zoek die eerst op` : `${naam}, ${leeftijd} jaar (geboren ${datumCijfers(geboortedatum)})`}</li>
          ))}
        </ul>
      )}
    </Kaart>
  );
}
