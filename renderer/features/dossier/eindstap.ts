/** What there is to do about the end of an order: make an extension known, decide, or let the four weeks run out. */
import { beslissing } from '../../../shared/dossier/bord/redenen.ts';
import { eindeMetReden } from '../../../shared/dossier/status.ts';
import type { DossierTermijn } from '../../../shared/dossier/termijnen.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { onbekendeVerlenging } from '../../../shared/dossier/verloop/verlengen.ts';
import { alarmmomenten, ALARM_UREN } from '../../../shared/wth/beslismoment.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { urenTussen } from '../../../shared/wth/rekenen.ts';
import { vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import type { Stap } from './stappen.ts';

/** From how many hours before on it is urgent (domein C4). */
const DRINGT = 24;

/** The step about the end at `nu`, if there is one; the same warnings as on the board, which reckon with days off. */
export function stapOverEinde(dossier: Dossier, termijnen: readonly DossierTermijn[], nu: Moment): Stap[] {
  const slot = eindeMetReden(dossier);
  if (slot === null || slot.reden !== 'van rechtswege geëindigd') return [];
  const voorbij = vergelijkMomenten(nu, slot.op) >= 0;
  const onbekend = onbekendeVerlenging(dossier);
  if (onbekend !== null) {
    const voor = momentVoluit(onbekend.vanaf.moment);
    return [
      {
        id: 'bekendmaken',
        wat: voorbij ? 'De verlenging is niet bekendgemaakt' : 'Maak de verlenging bekend',
        waarom: voorbij
          ? `Het huisverbod is daardoor geëindigd. Is het besluit toch voor ${voor} op schrift bekendgemaakt? Leg dat alsnog vast.`
          : `Zonder bekendmaking op schrift voor ${voor} eindigt het huisverbod gewoon.`,
        artikel: 'Wth 9 lid 1, Awb 3:40',
        dringend: !voorbij,
        knop: 'Leg de bekendmaking vast',
        doel: { soort: 'stap', stap: 'bekendmaken' },
      },
    ];
  }
  if (voorbij) return [];
  const uren = urenTussen(nu, slot.op);
  if (!termijnen.some(({ code }) => code === 'T3'))
    return uren > ALARM_UREN[0] ? [] : [einde('Verlengen kan niet meer: langer dan vier weken mag niet. Het eindigt vanzelf.', false, 'taken', 'Naar de taken')];
  const besluit = beslissing(termijnen, nu);
  const gewaarschuwd = alarmmomenten(slot.op).filter(({ op }) => vergelijkMomenten(op, nu) <= 0);
  if (besluit === null || gewaarschuwd.length === 0) return [];
  const { uiterlijk, vervroegd } = besluit.moment;
  const teLaat = vergelijkMomenten(nu, uiterlijk) > 0;
  const voor = vervroegd ? (teLaat ? ' Beslis nu: de laatste werkdag voor het einde is voorbij.' : ` Beslis uiterlijk ${momentVoluit(uiterlijk)}: het einde valt buiten werktijd.`) : '';
  const waarom = `Verlengen kan alleen als het besluit voor het einde is genomen en bekendgemaakt. Niets doen kan ook: dan eindigt het vanzelf.${voor}`;
  return [einde(waarom, gewaarschuwd.some((alarm) => alarm.uren <= DRINGT), 'vervolg', 'Naar Vervolg')];
}

const einde = (waarom: string, dringend: boolean, blad: 'vervolg' | 'taken', knop: string): Stap => ({
  id: 'einde',
  wat: 'Het huisverbod loopt bijna af',
  waarom,
  artikel: 'Wth 9 lid 1',
  dringend,
  knop,
  doel: { soort: 'blad', blad },
});
