import { foutTekst } from '../../shared/tekst/fouten.ts';
import { useVraag } from '../bridge/useVraag.ts';
import { Knop, Melding, useNachtstand } from '../ui/index.ts';
import './app.css';
import { Venster } from './Venster.tsx';

/** The whole window: asks the core where it is, and shows that. */
export function App() {
  const { data: toestand, fout, herlaad } = useVraag('app.toestand', {});
  const nachtstand = useNachtstand();

  if (toestand !== null) return <Venster toestand={toestand} nachtstand={nachtstand} bijDicht={herlaad} />;
  if (fout === null) return null;
  const { wat, stap } = foutTekst(fout);
  return (
    <div className="app-foutscherm">
      <Melding soort="fout" titel={wat} acties={<Knop soort="primair" bijKlik={() => void herlaad()}>Probeer opnieuw</Knop>}>
        {stap}
      </Melding>
    </div>
  );
}
