import type { Inventaris } from '../../../shared/procesdossier/inventaris.ts';
import type { Kennisregel } from '../../../shared/procesdossier/kennis.ts';
import { momentKort, momentVoluit } from '../../../shared/wth/opmaak.ts';
import { IcoonWijktAf, Kaart, Merk } from '../../ui/index.ts';

/** What was known when the decision was taken, beside what came after it. */
export function Kennis({ inventaris: { besluit, tot, wisten, sindsdien } }: { inventaris: Inventaris }) {
  return (
    <div className="procesdossier__naast">
      <Kaart titel="Wat bekend was bij het besluit">
        <p className="procesdossier__tot">Tot en met {momentVoluit(besluit)}, zoals het toen is vastgelegd.</p>
        <Regels regels={wisten} leeg="Er was niets vastgelegd." />
      </Kaart>
      <Kaart titel="Wat daarna gebeurde">
        <p className="procesdossier__tot">Tot en met {momentVoluit(tot)}. De rechter kijkt ook hiernaar (Wth 6 lid 2).</p>
        <Regels regels={sindsdien} leeg="Er is daarna niets vastgelegd." />
      </Kaart>
    </div>
  );
}

function Regels({ regels, leeg }: { regels: readonly Kennisregel[]; leeg: string }) {
  if (regels.length === 0) return <p>{leeg}</p>;
  return (
    <ol className="procesdossier__kennis">
      {regels.map(({ at, wat, regels: inhoud, laterVerbeterd, weggelaten }, plaats) => (
        // oxlint-disable-next-line react/no-array-index-key -- a list that is made anew as a whole
        <li key={plaats}>
          <span className="procesdossier__wanneer">{momentKort(at)}</span>
          <strong>{wat}</strong>
          {laterVerbeterd && <Merk toon="waarschuwing" icoon={<IcoonWijktAf />}>Later verbeterd</Merk>}
          {inhoud.map(({ label, waarde }) => <span key={label}>{label}{label.endsWith('?') ? '' : ':'} {waarde}</span>)}
          {weggelaten > 0 && <span className="procesdossier__wanneer">{weggelaten === 1 ? 'Eén regel blijft' : `${weggelaten} regels blijven`} buiten het procesdossier.</span>}
        </li>
      ))}
    </ol>
  );
}
