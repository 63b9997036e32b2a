import { useCallback, useEffect, useMemo, useState } from 'react';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { datumPlusJaren } from '../../../shared/wth/rekenen.ts';
import { eersteMomentVan, lokaleDatum } from '../../../shared/wth/tijd.ts';
import { useArchief } from '../../app/archief.ts';
import { useBijOpnieuwGekozen } from '../../app/route.ts';
import { useNu } from '../../app/tijd.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { focusTitel, Knop, Melding } from '../../ui/index.ts';
import './piket.css';
import { RoosterContext } from './roosterbeeld.ts';
import { Roosterkeuze, type Plek } from './Roosterkeuze.tsx';
import { useBijPiketwijziging } from './usePiketNu.ts';
import type { Roosterformulier } from '../eigenformulier/roosterformulier.ts';
import { Formulierscherm } from './wijzig/Formulierscherm.tsx';

/** The roster: looked at by month and by list, planned, swapped, taken over, and its history. */
export function PiketPagina({ begin }: { begin?: 'overname' | undefined }) {
  const nu = useNu();
  const { alleenLezen } = useArchief();
  // A day later the year begins a day later; not each minute.
  const vandaag = lokaleDatum(nu);
  const bereik = useMemo(() => ({ van: eersteMomentVan(vandaag), tot: eersteMomentVan(datumPlusJaren(vandaag, 1)) }), [vandaag]);
  const { data, fout, herlaad } = useVraag('piket.rooster', bereik);
  const [formulier, setFormulier] = useState<Roosterformulier | null>(begin === 'overname' ? { soort: 'overname' } : null);
  const [plek, setPlek] = useState<Plek>({ blad: '', dag: '' });
  const [melding, setMelding] = useState('');
  useBijPiketwijziging(useCallback(() => void herlaad(), [herlaad]));
  useBijOpnieuwGekozen(() => {
    setFormulier(null);
    setMelding('');
  });
  const open = formulier !== null;
  const geladen = data !== null;
  useEffect(() => {
    if (geladen) focusTitel();
  }, [open, geladen]);

  if (data === null) {
    if (fout === null) return null;
    const { wat, stap } = foutTekst(fout);
    return <Melding soort="fout" titel={wat} acties={<Knop bijKlik={() => void herlaad()}>Probeer opnieuw</Knop>}>{stap}</Melding>;
  }
  const beeld = alleenLezen ? { ...data, coordinator: false, zelf: null } : data;
  const terug = (klaar: boolean): void => {
    setFormulier(null);
    setMelding(klaar ? 'Bewaard. Het rooster is bijgewerkt.' : '');
  };
  return (
    <RoosterContext value={beeld}>
      <div className="piket">
        {formulier !== null ? (
          <Formulierscherm formulier={formulier} bijKlaar={() => terug(true)} bijTerug={() => terug(false)} />
        ) : (
          <Roosterkeuze beeld={beeld} plek={plek} bijPlek={setPlek} bijFormulier={setFormulier} melding={melding} />
        )}
      </div>
    </RoosterContext>
  );
}
