import { controle } from '../../shared/piket/controle.ts';
import { bouwRooster } from '../../shared/piket/rooster.ts';
import { schrijfIcal } from '../../shared/piket/ical.ts';
import { wieNeemtWaar } from '../../shared/piket/waarneming.ts';
import { tienJaarDiensten, tienJaarRooster, TOT, VAN } from '../shared/piket/tienJaar.ts';
import { meting, tijden, type Meting } from './meten.ts';

/** The roster of ten busy years: 1,500 events. Warm, as on a screen that has been open for a while. */
export async function piketmetingen(): Promise<Meting[]> {
  const rooster = tienJaarRooster();
  const agenda = { van: VAN, tot: TOT, deelnemerId: null, metKantoortijd: false, gemeente: 'Voorbeeldstad', gemaaktOp: VAN };
  return [
    meting('piket: diensten over tien jaar', 'ms', await tijden(40, () => tienJaarDiensten(rooster), 10), 50),
    meting('piket: controle over tien jaar', 'ms', await tijden(20, () => controle(rooster, VAN, TOT), 5), null),
    meting('piket: wie neemt nu waar', 'ms', await tijden(100, () => wieNeemtWaar(rooster, '2031-05-03T03:10:00+02:00')), null),
    meting('piket: rooster uit 1.500 gebeurtenissen', 'ms', await tijden(40, () => bouwRooster(rooster.gebeurtenissen)), null),
    meting('piket: agenda van tien jaar', 'ms', await tijden(10, () => schrijfIcal(rooster, agenda), 3), null),
  ];
}
