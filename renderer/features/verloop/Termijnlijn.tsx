import { useId, type ReactNode } from 'react';
import type { DossierTermijn } from '../../../shared/dossier/termijnen.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { Kaart } from '../../ui/index.ts';
import { lijnVan, type Lijn, type Lijnpunt } from './lijnpunten.ts';
import './verloop.css';

/** Size of the drawing in its own units; on screen it takes the width of its column. */
const BREEDTE = 880;
const HOOGTE = 130;
const RAND = 24;
const AS = 72;
const DAGEN = 28;
/** A mark and its word for each kind, so that none is told by colour alone. */
const WOORD = { besluit: 'Gebeurtenis', rechter: 'Rechter', termijn: 'Termijn', einde: 'Einde', nu: 'Nu' } as const;

const x = (plaats: number): number => RAND + plaats * (BREEDTE - 2 * RAND);

/** Ten and 28 days of an order in one drawing, and the same as a list. */
export function Termijnlijn({ dossier, termijnen, nu }: { dossier: Dossier; termijnen: readonly DossierTermijn[]; nu: Moment }) {
  const lijn = lijnVan(dossier, termijnen, nu);
  if (lijn === null) return null;
  return (
    <Kaart titel="Van begin tot vier weken">
      <Tekening lijn={lijn} />
      <Legenda punten={lijn.punten} />
      <details className="verloop__lijst">
        <summary>Lees de lijn als lijst</summary>
        <ol>
          {lijn.punten.map(({ id, soort, wat, op }) => (
            <li key={id}><strong>{WOORD[soort]}</strong>: {soort === 'nu' ? '' : `${wat}, `}<time dateTime={op}>{momentVoluit(op)}</time></li>
          ))}
        </ol>
      </details>
    </Kaart>
  );
}

function Tekening({ lijn }: { lijn: Lijn }) {
  const id = useId();
  const einde = lijn.punten.find(({ soort }) => soort === 'einde');
  return (
    <svg className="verloop__lijn" viewBox={`0 0 ${BREEDTE} ${HOOGTE}`} role="img" aria-labelledby={`${id}-titel ${id}-tekst`}>
      <title id={`${id}-titel`}>Verloop van het huisverbod op een lijn van 28 dagen</title>
      <desc id={`${id}-tekst`}>
        Begin {momentVoluit(lijn.begin)}. {einde && `Einde ${momentVoluit(einde.op)}. `}Alle punten staan in de lijst hieronder.
      </desc>
      <rect className="verloop__baan" x={x(0)} y={AS - 5} width={x(1) - x(0)} height={10} rx={5} />
      <rect className="verloop__loopt" x={x(0)} y={AS - 5} width={x(lijn.einde) - x(0)} height={10} rx={5} />
      {Array.from({ length: DAGEN + 1 }, (_, dag) => (
        <line key={dag} className="verloop__streep" x1={x(dag / DAGEN)} x2={x(dag / DAGEN)} y1={AS + 9} y2={AS + (dag % 7 === 0 ? 19 : 13)} />
      ))}
      {[0, 10, 28].map((dag) => (
        <text key={dag} className="verloop__dag" x={x(dag / DAGEN)} y={AS + 38} textAnchor={dag === 0 ? 'start' : dag === 28 ? 'end' : 'middle'}>
          {dag === 0 ? 'Begin' : `Dag ${dag}`}
        </text>
      ))}
      {lijn.punten.map((punt) => <Punt key={punt.id} punt={punt} nu={lijn.nu} />)}
    </svg>
  );
}

/** What the marks without a word of their own mean, for as far as they are in the drawing. */
function Legenda({ punten }: Pick<Lijn, 'punten'>) {
  const soorten = (['besluit', 'rechter', 'termijn'] as const).filter((soort) => punten.some((punt) => punt.soort === soort));
  return (
    <ul className="verloop__legenda">
      {soorten.map((soort) => (
        <li key={soort}>
          <svg viewBox="0 0 20 24" aria-hidden="true">
            <Teken soort={soort} plek={10} as={soort === 'termijn' ? 15 : 12} />
          </svg>
          {WOORD[soort]}
        </li>
      ))}
    </ul>
  );
}

/** The mark of what happened, of the court or of a term, around this place on the line. */
function Teken({ soort, plek, as, children }: { soort: 'besluit' | 'rechter' | 'termijn'; plek: number; as: number; children?: ReactNode }) {
  if (soort === 'besluit') return <circle className="verloop__punt" cx={plek} cy={as} r={7}>{children}</circle>;
  if (soort === 'rechter') return <rect className="verloop__punt verloop__punt--rechter" x={plek - 7} y={as - 7} width={14} height={14}>{children}</rect>;
  return <line className="verloop__punt verloop__punt--termijn" x1={plek} x2={plek} y1={as - 14} y2={as + 8}>{children}</line>;
}

/** A circle is what happened, a square the court, an upright line a term, a broad line the end, a triangle with its word now. */
function Punt({ punt: { soort, plaats, wat, op }, nu }: { punt: Lijnpunt; nu: number }) {
  const plek = x(plaats);
  // Its word stands on the side where now is not, and where there is room.
  const links = plaats > 0.9 || (plaats > 0.08 && nu >= plaats && nu < plaats + 0.15);
  const tekst = <title>{`${wat}: ${momentVoluit(op)}`}</title>;
  switch (soort) {
    case 'besluit':
    case 'rechter':
    case 'termijn':
      return <Teken soort={soort} plek={plek} as={AS}>{tekst}</Teken>;
    case 'einde':
      return (
        <g className="verloop__punt verloop__punt--einde">
          {tekst}
          <line x1={plek} x2={plek} y1={AS - 18} y2={AS + 9} />
          <text x={plek + (links ? -10 : 10)} y={AS - 19} textAnchor={links ? 'end' : 'start'}>Einde</text>
        </g>
      );
    case 'nu':
      return (
        <g className="verloop__punt verloop__punt--nu">
          {tekst}
          <path d={`M ${plek} ${AS - 10} l -7 -14 h 14 z`} />
          <text x={plek} y={AS - 40} textAnchor={plaats > 0.95 ? 'end' : plaats < 0.05 ? 'start' : 'middle'}>Nu</text>
        </g>
      );
  }
}
