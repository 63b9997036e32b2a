import { laatsteAdvies } from '../../../shared/dossier/zorg/sporen.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { adviesTekst } from '../../../shared/tekst/zorg.ts';
import { vergelijkMomenten } from '../../../shared/wth/tijd.ts';
import type { Stapnaam } from '../verloop/stappen/index.ts';
import type { Stap } from './stappen.ts';

const WAARHEEN: Readonly<Record<string, { stap: Stapnaam; knop: string; artikel: string }>> = {
  verlengen: { stap: 'verlengen', knop: 'Bereid de verlenging voor', artikel: 'Wth 9 lid 1' },
  intrekken: { stap: 'intrekken', knop: 'Bereid de intrekking voor', artikel: 'Wth 2 lid 9' },
  'laten eindigen': { stap: 'laatEindigen', knop: 'Leg vast dat het eindigt', artikel: 'Wth 2 lid 1' },
};

/** An advice of the care parties about which nothing was decided since. */
export function stapBijZorgadvies(dossier: Dossier): Stap[] {
  const advies = laatsteAdvies(dossier);
  if (advies === null || dossier.ingetrokken !== null) return [];
  const besloten = [...dossier.verlengd, ...dossier.laatEindigen].some(({ at }) => vergelijkMomenten(at, advies.at) >= 0);
  const doel = WAARHEEN[advies.gegevens.advies];
  if (besloten || doel === undefined) return [];
  const { van, kern } = advies.gegevens;
  return [{ id: 'zorgadvies', wat: adviesTekst[advies.gegevens.advies], waarom: `${van}: ${kern}`, artikel: doel.artikel, dringend: true, knop: doel.knop, doel: { soort: 'stap', stap: doel.stap } }];
}
