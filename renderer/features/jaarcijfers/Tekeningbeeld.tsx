/* oxlint-disable react/no-array-index-key -- the shapes of a drawing have no identity but their position */
import { ANKER, LETTERMAAT, type Tekening, type Vorm } from '../../../shared/jaarcijfers/grafiek/tekening.ts';

/** A drawing on screen, with the colours of day and night. `titel` says what it shows. */
export function Tekeningbeeld({ tekening: { breedte, hoogte, vormen }, titel }: { tekening: Tekening; titel: string }) {
  return (
    <svg className="jaar__tekening" viewBox={`0 0 ${breedte} ${hoogte}`} role="img" aria-label={titel}>
      {vormen.map((vorm, plek) => <EenVorm key={plek} vorm={vorm} />)}
    </svg>
  );
}

function EenVorm({ vorm }: { vorm: Vorm }) {
  switch (vorm.soort) {
    case 'vlak':
      return <rect x={vorm.x} y={vorm.y} width={vorm.breedte} height={vorm.hoogte} className={`jaar__vlak jaar__vlak--${vorm.reeks}`} />;
    case 'arcering':
      return <path d={vorm.pad} className={`jaar__arcering jaar__arcering--${vorm.reeks}`} />;
    case 'plaat':
      return <rect x={vorm.x} y={vorm.y} width={vorm.breedte} height={vorm.hoogte} rx={3} className="jaar__plaat" />;
    case 'lijn':
      return <line x1={vorm.x1} y1={vorm.y1} x2={vorm.x2} y2={vorm.y2} className={`jaar__lijn jaar__lijn--${vorm.tint}`} strokeDasharray={vorm.streep === true ? '7 5' : undefined} />;
    case 'tekst':
      return (
        <text x={vorm.x} y={vorm.y} fontSize={LETTERMAAT[vorm.maat]} fontWeight={vorm.vet === true ? 700 : undefined} textAnchor={ANKER[vorm.anker]} className={`jaar__tekst jaar__tekst--${vorm.tint}`}>
          {vorm.tekst}
        </text>
      );
  }
}
