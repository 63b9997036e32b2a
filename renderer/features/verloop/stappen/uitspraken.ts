/** What a court did to the order. */
import { lopendeProcedures, proceduresVan, type Aangevochten } from '../../../../shared/dossier/procedure/procedures.ts';
import { teNagaan } from '../../../../shared/dossier/taken/taken.ts';
import { tekstIn } from '../../../../shared/dossier/velden/formulier.ts';
import type { EnigeVelden } from '../../../../shared/dossier/velden/vorm.ts';
import { beletZonderBesluit, personen, voorval } from './delen.ts';
import { laatsteProcedure, metProcedure, verlengingenIn } from './proceduredelen.ts';
import type { Stap, Stapbeeld } from './vorm.ts';

/** What the ruling is about is asked only where there is an extension, and which one only where it is about one. */
function metVerlenging({ dossier, formulier }: Stapbeeld, velden: EnigeVelden): EnigeVelden {
  const verlengingen = verlengingenIn(dossier);
  if (verlengingen.length === 0) return { ...velden, betreft: { soort: 'vast' }, verlengingId: { soort: 'vast' } };
  return {
    ...velden,
    verlengingId: tekstIn(formulier, 'betreft') === 'verlenging' ? personen('Welke verlenging', verlengingen) : { soort: 'vast' },
  };
}

/** Only a ruling on a request can decide the beroep at once (Awb 8:86): of another procedure that is not asked. */
function metKortsluiting({ dossier, formulier }: Stapbeeld, velden: EnigeVelden): EnigeVelden {
  const procedure = proceduresVan(dossier).find(({ id }) => id === tekstIn(formulier, 'procedureId'));
  return procedure === undefined || procedure.soort === 'voorlopige voorziening' ? velden : { ...velden, kortsluiting: { soort: 'vast' } };
}

/** The Afdeling sets no conditions to an order that counts again, and there is no beroep left to decide at once. */
const inHogerBeroep = (velden: EnigeVelden): EnigeVelden => ({ ...velden, voorwaarden: { soort: 'vast' }, kortsluiting: { soort: 'vast' } });

type Uitspraaktype = 'uitspraak.afgewezen' | 'huisverbod.geschorst' | 'schorsing.opgeheven' | 'huisverbod.vernietigd' | 'vernietiging.ongedaan';

/** What the ruling is probably about: what the court was asked and did not decide yet, or an extension of which nothing is known. */
function waarover({ dossier, nu }: Pick<Stapbeeld, 'dossier' | 'nu'>): Aangevochten {
  const gevraagd = lopendeProcedures(dossier).at(-1)?.onbeslist[0];
  if (gevraagd !== undefined) return gevraagd;
  const verlengingId = teNagaan(dossier, nu).at(-1)?.voor;
  return verlengingId === undefined ? { betreft: 'oplegging', verlengingId: '' } : { betreft: 'verlenging', verlengingId };
}

const uitspraak = (type: Uitspraaktype, woorden: Pick<Stap, 'titel' | 'knop' | 'uitleg' | 'artikel' | 'klaar'>): Stap =>
  voorval({
    ...woorden,
    type,
    opdracht: 'uitspraak.vastleggen',
    begin: ({ dossier, nu }) => ({ ...waarover({ dossier, nu }), terZitting: 'nee', kortsluiting: 'nee', procedureId: laatsteProcedure(dossier) }),
    velden: (beeld, velden) => metProcedure(metKortsluiting(beeld, metVerlenging(beeld, type === 'vernietiging.ongedaan' ? inHogerBeroep(velden) : velden)), proceduresVan(beeld.dossier)),
    vast: ({ dossier }) => ({ betreft: 'oplegging', verlengingId: '', voorwaarden: '', kortsluiting: false, procedureId: laatsteProcedure(dossier) }),
    belet: beletZonderBesluit,
  });

export const afwijzing = uitspraak('uitspraak.afgewezen', {
  titel: 'Afwijzing vastleggen',
  knop: 'Leg een afwijzing vast',
  uitleg: 'De rechter laat het besluit zoals het is: verzoek afgewezen, beroep ongegrond of niet-ontvankelijk. Ook dit vertelt u meteen door.',
  artikel: 'Wth 8 lid 2, Awb 8:70 en 8:84',
  klaar: 'De afwijzing is vastgelegd. In de taken staat wie u nu informeert.',
});

export const schorsing = uitspraak('huisverbod.geschorst', {
  titel: 'Schorsing vastleggen',
  knop: 'Leg een schorsing vast',
  uitleg: 'De voorzieningenrechter schorst het huisverbod. De termijn loopt door. Informeer daarna meteen de huisgenoten en de politie.',
  artikel: 'Wth 6 en 8 lid 2, Awb 8:81',
  klaar: 'De schorsing is vastgelegd. In de taken staat wie u nu informeert.',
});

export const opheffing = uitspraak('schorsing.opgeheven', {
  titel: 'Opheffing van de schorsing vastleggen',
  knop: 'Leg de opheffing vast',
  uitleg: 'De rechter heft de schorsing op. Het huisverbod werkt weer, tot hetzelfde einde.',
  artikel: 'Wth 8 lid 2, Awb 8:87',
  klaar: 'De opheffing is vastgelegd. In de taken staat wie u nu informeert.',
});

export const vernietiging = uitspraak('huisverbod.vernietigd', {
  titel: 'Vernietiging vastleggen',
  knop: 'Leg een vernietiging vast',
  uitleg: 'De rechter vernietigt het besluit. Blijven de rechtsgevolgen in stand, dan gaat het huisverbod door.',
  artikel: 'Wth 8 lid 2, Awb 8:72',
  klaar: 'De vernietiging is vastgelegd. In de taken staat wie u nu informeert.',
});

export const ongedaan = uitspraak('vernietiging.ongedaan', {
  titel: 'Vernietiging in hoger beroep ongedaan gemaakt',
  knop: 'Leg vast dat een vernietiging ongedaan is gemaakt',
  uitleg: 'De Afdeling bestuursrechtspraak vernietigt de uitspraak van de rechtbank. Het besluit telt weer, alsof het nooit is vernietigd. Het einde verschuift niet: meestal is het huisverbod dan al voorbij.',
  artikel: 'Awb 8:113',
  klaar: 'De uitspraak in hoger beroep is vastgelegd. In de taken staat wie u nu informeert.',
});
