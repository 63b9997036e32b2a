import { memo, useState } from 'react';
import { CATALOGUS, ONDERDELEN, RUBRIEKEN } from '../../../../shared/wth/catalogus.ts';
import { IcoonKlaar, IcoonPlus, Kop, Linkknop } from '../../../ui/index.ts';
import { Uitklap } from '../rail/Uitklap.tsx';

/** `gekozen`: the codes of the chosen items with a space between them; a text, so that typing in a row draws nothing here. */
export type FeitbladeraarProps = { gekozen: string; voegToe: (code: string) => void; naarRij: (code: string) => void };

/** The whole list of the Besluit by its headings, for who wants to go through it. */
export const Feitbladeraar = memo(function Feitbladeraar({ gekozen, voegToe, naarRij }: FeitbladeraarProps) {
  const [laatste, setLaatste] = useState('');
  const codes = new Set(gekozen.split(' '));
  const kies = (code: string, tekst: string): void => {
    if (codes.has(code)) return naarRij(code);
    voegToe(code);
    setLaatste(`Toegevoegd: ${code} ${tekst}`);
  };
  return (
    <Uitklap titel={`Blader door de hele lijst (${CATALOGUS.length} feiten)`}>
      <p role="status" className="nacht-bladeren__stand">{laatste}</p>
      {ONDERDELEN.map((onderdeel) => (
        <section key={onderdeel.code} className="nacht-bladeren__onderdeel">
          <Kop niveau={4}>{onderdeel.code}. {onderdeel.titel}</Kop>
          {RUBRIEKEN.filter((rubriek) => rubriek.onderdeel === onderdeel.code).map((rubriek) => (
            <div key={rubriek.code} className="nacht-bladeren__rubriek">
              <p className="nacht-bladeren__titel">{rubriek.code} {rubriek.titel}</p>
              <ul className="nacht-bladeren__lijst">
                {CATALOGUS.filter((item) => item.rubriek === rubriek.code).map(({ code, tekst }) => (
                  <li key={code}>
                    <Linkknop icoon={codes.has(code) ? <IcoonKlaar /> : <IcoonPlus />} bijKlik={() => kies(code, tekst)}>
                      {code} {tekst}
                      {codes.has(code) && <span className="ui-onzichtbaar"> (gekozen, ga ernaartoe)</span>}
                    </Linkknop>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </Uitklap>
  );
});
