import type { Regel } from '../../../shared/tekst/gebeurtenissen.ts';
import { IcoonWijktAf, Merk } from '../../ui/index.ts';
import './gebeurtenis.css';

export type RegelsProps = {
  regels: readonly Regel[];
  /** The lines as they were before: a line that says something else now tells what it was. */
  was?: readonly Regel[] | undefined;
};

const waardeVan = (regels: readonly Regel[], label: string): string | undefined => regels.find((regel) => regel.label === label)?.waarde;

/** What an event says, line by line. Only inline elements, so that all of it can be struck through. */
export function Regels({ regels, was }: RegelsProps) {
  const weg = (was ?? []).filter(({ label }) => waardeVan(regels, label) === undefined).map(({ label }) => ({ label, waarde: '' }));
  return (
    <>
      {[...regels, ...weg].map(({ label, waarde }) => {
        const oud = was === undefined ? waarde : (waardeVan(was, label) ?? '');
        return (
          <span key={label} className="gebeurtenisregel">
            <span className="gebeurtenisregel__label">{label}{label.endsWith('?') ? '' : ':'}</span> {waarde === '' ? 'leeg' : waarde}
            {oud !== waarde && (
              <span className="gebeurtenisregel__was">
                <Merk toon="waarschuwing" icoon={<IcoonWijktAf />}>gewijzigd</Merk> was: <s>{oud === '' ? 'leeg' : oud}</s>
              </span>
            )}
          </span>
        );
      })}
    </>
  );
}
