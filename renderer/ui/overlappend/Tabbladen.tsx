import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';

/** One page of a tab set. */
export type Tabblad = {
  id: string;
  titel: ReactNode;
  /** A number beside the title, with what it counts: `3` and `stukken`. */
  teller?: { aantal: number; naam: string } | undefined;
  inhoud: ReactNode;
};

export type TabbladenProps = {
  label: string;
  bladen: readonly Tabblad[];
  /** Id of the page that is shown. */
  actief: string;
  bijWissel: (id: string) => void;
};

/** Pages side by side; arrow keys go from one to the next. Only the page that is shown exists. */
export function Tabbladen({ label, bladen, actief, bijWissel }: TabbladenProps) {
  return (
    <Tabs className="ui-tabs" selectedKey={actief} onSelectionChange={(sleutel) => bijWissel(String(sleutel))}>
      <TabList className="ui-tabs__lijst" aria-label={label}>
        {bladen.map((blad) => (
          <Tab key={blad.id} id={blad.id} className="ui-tabs__tab">
            {blad.titel}
            {blad.teller && (
              <span className="ui-tabs__teller">
                {getallen.format(blad.teller.aantal)}
                <span className="ui-onzichtbaar"> {blad.teller.naam}</span>
              </span>
            )}
          </Tab>
        ))}
      </TabList>
      {bladen.map((blad) => (
        <TabPanel key={blad.id} id={blad.id} className="ui-tabs__blad">{blad.inhoud}</TabPanel>
      ))}
    </Tabs>
  );
}

const getallen = new Intl.NumberFormat('nl-NL');
