import type { Grafiek } from '../../../shared/jaarcijfers/grafieken.ts';
import { Kaart } from '../../ui/index.ts';
import { Rijtabel } from './Rijtabel.tsx';
import { Tekeningbeeld } from './Tekeningbeeld.tsx';

/** One chart with the table of the same numbers beside it. */
export function Grafiekkaart({ grafiek: { titel, samenvatting, tekening, tabel } }: { grafiek: Grafiek }) {
  return (
    <Kaart titel={titel} niveau={2}>
      <div className="jaar__grafiek">
        <Tekeningbeeld tekening={tekening} titel={`${titel}. ${samenvatting} De tabel ernaast heeft dezelfde cijfers.`} />
        <Rijtabel bijschrift={`${titel}: de cijfers`} kop={tabel.kop} rijen={tabel.rijen} />
      </div>
    </Kaart>
  );
}
