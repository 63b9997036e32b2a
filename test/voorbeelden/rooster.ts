/** A fictional roster: a burgemeester and loco's, office hours and turns by the week. */
import type { Deelnemer, Roostergegevens } from '../../shared/piket/roostergebeurtenissen.ts';


/** The day on which the tests plan: a Monday. */
export const MAANDAG = '2026-11-02T09:00:00+01:00';

export const persoon = (deelnemerId: string, naam: string, ambt: Deelnemer['ambt'], rangorde: number, rest: Partial<Deelnemer> = {}): Deelnemer => ({
  deelnemerId,
  naam,
  ambt,
  rangorde,
  telefoons: [{ soort: 'piket', nummer: `0182 00 00 0${rangorde}` }],
  van: '2024-01-01',
  totEnMet: null,
  aanwijzing: ambt === 'burgemeester' ? null : { besluit: 'Collegebesluit 2024-17', datum: '2024-01-09' },
  ...rest,
});

export const MENSEN = [
  persoon('bgm', 'H. de Ruijter', 'burgemeester', 1),
  persoon('loco1', 'P. van Wilgenburg', 'locoburgemeester', 1),
  persoon('loco2', 'A. Çelik-Hoogland', 'locoburgemeester', 2),
];

/** Office hours for the burgemeester; each in turn from Friday 16.00. */
export const REGIME: Roostergegevens<'regime.vastgesteld'> = {
  naam: 'Piket 2026',
  van: MAANDAG,
  tot: null,
  kantoortijd: { uren: [1, 2, 3, 4, 5].map((dag) => ({ dag, van: '08:30', tot: '17:00' })), feestdagenVrij: true, gesloten: [], open: [] },
  rotatie: { per: 'week', eersteDag: '2026-10-30', wisseltijd: '16:00', volgorde: ['bgm', 'loco1', 'loco2'] },
};
