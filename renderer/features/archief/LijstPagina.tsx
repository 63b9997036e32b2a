import { useState } from 'react';
import { isBedenktijdOm } from '../../../shared/archief/bedenktijd.ts';
import { teVernietigen } from '../../../shared/archief/lijst.ts';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { dossiersTekst, lijststandTekst } from '../../../shared/tekst/vernietiging.ts';
import { useNavigatie } from '../../app/route.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useVraag } from '../../bridge/useVraag.ts';
import { focusTitel, IcoonTerug, Linkknop, Melding, Paginakop, Stapel } from '../../ui/index.ts';
import './archief.css';
import { Kopieen } from './Kopieen.tsx';
import { Lijststandmerk } from './Lijststandmerk.tsx';
import { Lijstverloop } from './Lijstverloop.tsx';
import { Posten } from './Posten.tsx';
import { Verklaring } from './Verklaring.tsx';
import { VolgendeStap } from './VolgendeStap.tsx';

/** What a part of the page needs. */
export type Lijstbeeld = Uitvoer<'vernietiging.lees'>;
export type Lijstdeel = { beeld: Lijstbeeld; /** Something was recorded: shows it and says so; the focus goes to the title, or stays. */ bijKlaar: (tekst: string, focus?: 'blijft') => Promise<void> };

/** How many cases, what of them goes or went, and who works on the list as long as somebody does. */
function onderregel(lijst: Lijstbeeld['lijst'], eigenaar: string): string {
  const aantal = dossiersTekst(lijst.posten.length);
  if (lijst.vernietigd !== null) return `${aantal}, ${lijst.begonnen?.posten.length ?? 0} vernietigd${lijst.stand === 'afgesloten' ? '' : ` · ${eigenaar} rondt de lijst af`}`;
  return `${aantal}${lijst.akkoord === null ? '' : `, akkoord met ${teVernietigen(lijst).length}`}${lijst.stand === 'gestopt' ? '' : ` · ${eigenaar} werkt eraan`}`;
}

/** One vernietigingslijst: what comes next and by whom, its cases with their judgements, what is left outside, the verklaring, and all that was done. */
export function LijstPagina({ lijstId }: { lijstId: string }) {
  const { ga } = useNavigatie();
  const { data, fout, herlaad } = useVraag('vernietiging.lees', { lijstId });
  const [klaar, setKlaar] = useState('');
  const bijKlaar = async (tekst: string, focus?: 'blijft'): Promise<void> => {
    await herlaad();
    setKlaar(tekst);
    if (focus === undefined) focusTitel();
  };
  const terug = <Linkknop icoon={<IcoonTerug />} bijKlik={() => ga({ naam: 'archief', blad: 'lijsten' })}>Alle vernietigingslijsten</Linkknop>;
  if (data === null)
    return fout === null ? null : (
      <>
        <Paginakop titel="Vernietigingslijst" terug={terug} />
        <Foutmelding fout={fout} />
      </>
    );
  const { lijst, bedenktijd, namen } = data;
  return (
    <>
      <Paginakop
        terug={terug}
        titel={lijst.naam}
        merk={<Lijststandmerk stand={lijst.stand} tekst={lijststandTekst(lijst.stand, isBedenktijdOm(bedenktijd))} />}
        onderregel={onderregel(lijst, namen[lijst.eigenaar] ?? 'onbekend')}
      />
      <Stapel>
        {klaar !== '' && <Melding soort="succes" titel={klaar} bijSluiten={() => setKlaar('')} />}
        <Foutmelding fout={fout} />
        <VolgendeStap beeld={data} bijKlaar={bijKlaar} />
        {lijst.vernietigd !== null && <Verklaring beeld={data} bijKlaar={bijKlaar} />}
        {lijst.begonnen !== null && <Kopieen beeld={data} bijKlaar={bijKlaar} />}
        <Posten beeld={data} bijKlaar={bijKlaar} />
        <Lijstverloop beeld={data} />
      </Stapel>
    </>
  );
}
