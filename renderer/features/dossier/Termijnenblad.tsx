import type { DossierTermijn } from '../../../shared/dossier/termijnen.ts';
import { markeringTekst, resterendTekst, termijnNaam, termijnUitleg, uiterlijkTekst } from '../../../shared/tekst/termijnen.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { Artikel, IcoonEinde, IcoonKlaar, IcoonKlok, IcoonWaarschuwing, klas, Kop, Leegstaat, Merk, Stapel } from '../../ui/index.ts';
import { geldend, isLopend, lopendVan, standVan, teVolgen } from '../termijnen/termijnstand.ts';

const MERKEN = {
  gehaald: { toon: 'succes', Beeld: IcoonKlaar, tekst: 'Gehaald' },
  'te laat': { toon: 'fout', Beeld: IcoonWaarschuwing, tekst: 'Te laat gedaan' },
  gemist: { toon: 'fout', Beeld: IcoonWaarschuwing, tekst: 'Te laat, nog te doen' },
  voorbij: { toon: 'rustig', Beeld: IcoonEinde, tekst: 'Voorbij' },
  bijna: { toon: 'waarschuwing', Beeld: IcoonWaarschuwing, tekst: 'Loopt bijna af' },
  loopt: { toon: 'actief', Beeld: IcoonKlok, tekst: 'Loopt' },
} as const;

/** Every term of the case: what one has to watch first, as many as the tab counts, each with its article, its end, and what to do. */
export function Termijnenblad({ termijnen, nu }: { termijnen: readonly DossierTermijn[]; nu: Moment }) {
  if (termijnen.length === 0)
    return <Leegstaat titel="Er lopen geen termijnen." icoon={<IcoonKlok />}>Termijnen beginnen als er een huisverbod is opgelegd.</Leegstaat>;
  const volgen = teVolgen(termijnen, nu);
  const achtergrond = lopendVan(termijnen, nu).filter((termijn) => !volgen.includes(termijn));
  const gemist = termijnen.filter((termijn) => standVan(termijn, nu) === 'gemist');
  const overig = geldend(termijnen, nu).filter((termijn) => !isLopend(termijn, nu) && !gemist.includes(termijn));
  return (
    <Stapel>
      <Groep titel="Te laat" termijnen={gemist} nu={nu} />
      <Groep titel="Nu te volgen" termijnen={volgen} nu={nu} />
      <Groep titel="Loopt op de achtergrond" termijnen={achtergrond} nu={nu} />
      <Groep titel="Gehaald of voorbij" termijnen={overig} nu={nu} />
    </Stapel>
  );
}

function Groep({ titel, termijnen, nu }: { titel: string; termijnen: readonly DossierTermijn[]; nu: Moment }) {
  if (termijnen.length === 0) return null;
  return (
    <section className="dossier-groep" aria-label={titel}>
      <Kop niveau={2} als={3}>{titel}</Kop>
      <ol className="dossier-termijnen">
        {termijnen.map((termijn) => (
          <li key={termijn.sleutel}><EenTermijn termijn={termijn} nu={nu} /></li>
        ))}
      </ol>
    </section>
  );
}

function EenTermijn({ termijn, nu }: { termijn: DossierTermijn; nu: Moment }) {
  const stand = standVan(termijn, nu);
  const { toon, Beeld, tekst } = MERKEN[stand];
  const loopt = isLopend(termijn, nu);
  const uitleg = markeringTekst(termijn.markering);
  return (
    <div className={klas('dossier-termijn', stand === 'bijna' && 'dossier-termijn--bijna', stand === 'gemist' && 'dossier-termijn--gemist', !loopt && stand !== 'gemist' && 'dossier-termijn--klaar')}>
      <div className="dossier-termijn__wat">
        <Kop niveau={3}>{termijnNaam(termijn)}</Kop>
        <p className="dossier-klein"><Artikel>{termijn.artikel}</Artikel></p>
        <Merk toon={toon} icoon={<Beeld />}>{tekst}</Merk>
      </div>
      <div className="dossier-termijn__wanneer">
        {loopt && termijn.code !== 'T15' && <p className="dossier-termijn__rest">{resterendTekst(termijn, nu)}</p>}
        <p>{uiterlijkTekst(termijn)}</p>
        <p className="dossier-zacht">{termijnUitleg(termijn, nu)}</p>
        {uitleg !== '' && <p className="dossier-klein">{uitleg}</p>}
      </div>
    </div>
  );
}
