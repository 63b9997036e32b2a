import { groepen, maandcijfers, perMaandTeTonen } from '../../../shared/jaarcijfers/overzicht.ts';
import { celTekst, cijferUitleg, MAANDNAMEN, maandKort } from '../../../shared/jaarcijfers/uitleg.ts';
import type { Jaarcijfers } from '../../../shared/jaarcijfers/vorm.ts';
import { Alinea, Kaart, Kop } from '../../ui/index.ts';
import { Rijtabel } from './Rijtabel.tsx';

/** Every figure: by year with what it means, and by month. */
export function Cijfertabellen({ cijfers }: { cijfers: Jaarcijfers }) {
  const { jaar, jaren, maanden } = cijfers;
  return (
    <>
      <Kaart titel="Alle cijfers per jaar" niveau={2}>
        {groepen(true).map(({ titel, cijfers: welke }) => (
          <div key={titel} className="jaar__groep">
            <Kop niveau={3}>{titel}</Kop>
            <Rijtabel bijschrift={`${titel}: alle jaren`} kop={['Cijfer', ...jaren.map((een) => String(een.jaar))]} rijen={welke.map((cijfer) => [cijferUitleg[cijfer].naam, ...jaren.map((een) => celTekst(een.cijfers[cijfer]))])} />
            <details className="jaar__uitleg">
              <summary>Wat betekenen deze cijfers?</summary>
              <dl>
                {welke.map((cijfer) => (
                  <div key={cijfer}>
                    <dt>{cijferUitleg[cijfer].naam}</dt>
                    <dd>{cijferUitleg[cijfer].definitie}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </div>
        ))}
      </Kaart>
      <Kaart titel={`Alle cijfers per maand in ${jaar}`} niveau={2}>
        {!perMaandTeTonen(cijfers) ? (
          <Alinea>{maanden.length > 0 ? `In ${jaar} waren er geen meldingen.` : `In ${jaar} waren er minder dan vijf meldingen. Die splitsen wij niet uit naar maand.`}</Alinea>
        ) : (
          <div className="jaar__maanden">
            <Rijtabel
              bijschrift={`Alle cijfers van elke maand in ${jaar}`}
              kop={['Cijfer', ...MAANDNAMEN.map((_, plek) => maandKort(plek + 1))]}
              rijen={maandcijfers(true).map((cijfer) => [cijferUitleg[cijfer].naam, ...maanden.map((maand) => celTekst(maand.cijfers[cijfer]))])}
            />
          </div>
        )}
      </Kaart>
    </>
  );
}
