/** The fictional roster and telefoonlijst of the demonstration: the burgemeester until tomorrow, then everybody in turn. */
import type { Roosteropdracht } from '../../../shared/contract/roosteropdrachten.ts';
import type { Contact } from '../../../shared/piket/contact.ts';
import type { Deelnemer, Roostergegevens } from '../../../shared/piket/roostergebeurtenissen.ts';
import { datumPlusDagen } from '../../../shared/wth/rekenen.ts';
import { eersteMomentVan, lokaleDatum, type Moment } from '../../../shared/wth/tijd.ts';
import { bewaarContact } from '../piket/contactboek.ts';
import { leesRooster } from '../piket/rooster.ts';
import { bewaar } from '../piket/wijzigen.ts';
import type { Context } from '../context.ts';

const deelnemer = (deelnemerId: string, naam: string, ambt: Deelnemer['ambt'], rangorde: number, nummer: string): Deelnemer => ({
  deelnemerId,
  naam,
  ambt,
  rangorde,
  telefoons: [{ soort: 'piket', nummer }],
  van: '2024-01-01',
  totEnMet: null,
  aanwijzing: ambt === 'burgemeester' ? null : { besluit: 'Collegebesluit 2024-17', datum: '2024-01-09' },
});

const LOCOS = [
  deelnemer('loco-1', 'P. van Wilgenburg', 'locoburgemeester', 1, '06 0000 0011'),
  deelnemer('loco-2', 'A. Çelik-Hoogland', 'locoburgemeester', 2, '06 0000 0012'),
];

const WERKWEEK = [1, 2, 3, 4, 5];
const regime = (naam: string, van: Moment, volgorde: string[]): Roostergegevens<'regime.vastgesteld'> => ({
  naam,
  van,
  tot: null,
  kantoortijd: { uren: WERKWEEK.map((dag) => ({ dag, van: '08:30', tot: '17:00' })), feestdagenVrij: true, gesloten: [], open: [] },
  rotatie: { per: 'week', eersteDag: lokaleDatum(van), wisseltijd: '16:00', volgorde },
});

const zonderGat = { dekking: [], niemandErkend: true };

/** Records the roster as it was made in the context's own time; the turns begin `naDagen` days later. `loco`: account of the first loco. */
export function speelRooster(context: Context, naDagen: number, loco: string): void {
  const { basis, account } = context.archief();
  const nu = context.host.klok.nu();
  const wissel = eersteMomentVan(datumPlusDagen(lokaleDatum(nu), naDagen));
  const burgemeester = { ...deelnemer('burgemeester', account.naam, 'burgemeester', 1, '06 0000 0010'), accountId: account.accountId };
  const opdrachten: Roosteropdracht[] = [
    ...[burgemeester, ...LOCOS.map((een) => (een.rangorde === 1 ? { ...een, accountId: loco } : een))].map((een): Roosteropdracht => ({ soort: 'deelnemer', deelnemer: een, ...zonderGat })),
    { soort: 'plan', direct: true, regime: regime('Piket, inwerken', nu, ['burgemeester']), ...zonderGat },
    { soort: 'plan', direct: false, regime: regime('Piket om de week', wissel, ['loco-1', 'burgemeester', 'loco-2']), ...zonderGat },
    {
      soort: 'afwezig',
      deelnemerId: 'loco-2',
      van: eersteMomentVan(datumPlusDagen(lokaleDatum(nu), naDagen + 15)),
      tot: eersteMomentVan(datumPlusDagen(lokaleDatum(nu), naDagen + 20)),
      grond: 'vakantie',
      toelichting: '',
      dekking: [{ deelnemerId: 'loco-1', van: eersteMomentVan(datumPlusDagen(lokaleDatum(nu), naDagen + 15)), tot: eersteMomentVan(datumPlusDagen(lokaleDatum(nu), naDagen + 20)) }],
      niemandErkend: true,
    },
  ];
  for (const opdracht of opdrachten) bewaar(context, opdracht, leesRooster(basis).rooster.laatsteVolgnummer);
}

const opWerkdagen = (van: string, tot: string): Contact['beschikbaarheid'] => ({ soort: 'uren', uren: WERKWEEK.map((dag) => ({ dag, van, tot })), feestdagen: 'gesloten' });
const altijd: Contact['beschikbaarheid'] = { soort: 'altijd' };

const CONTACTEN: readonly Pick<Contact, 'soort' | 'naam' | 'organisatie' | 'beschikbaarheid'>[] = [
  { soort: 'hulpofficier', naam: 'Hulpofficier van dienst', organisatie: 'Basisteam Molenwaard', beschikbaarheid: altijd },
  { soort: 'veiligThuis', naam: 'Veilig Thuis Molenwaard', organisatie: '', beschikbaarheid: altijd },
  { soort: 'crisisdienst', naam: 'Crisisdienst Molenwaard', organisatie: '', beschikbaarheid: opWerkdagen('08:30', '22:00') },
  { soort: 'procesregisseur', naam: 'Procesregisseur huiselijk geweld', organisatie: 'Steunpunt Molenwaard', beschikbaarheid: opWerkdagen('08:30', '17:00') },
  { soort: 'raadsmanpiket', naam: 'Piketcentrale', organisatie: 'Raad voor Rechtsbijstand', beschikbaarheid: altijd },
  { soort: 'opvang', naam: 'Opvang Molenwaard', organisatie: '', beschikbaarheid: opWerkdagen('08:30', '21:00') },
];

/** Fills the telefoonlijst; half of it was checked today. */
export function vulTelefoonlijst(context: Context): void {
  const { basis, account } = context.archief();
  const op = context.host.klok.nu();
  CONTACTEN.forEach((contact, plaats) => {
    const laatstGecontroleerd = plaats % 3 === 2 ? null : lokaleDatum(op);
    const telefoons = [{ soort: 'vast', nummer: `000 000 000${plaats}` } as const];
    bewaarContact(basis, { ...contact, contactId: `contact-${plaats + 1}`, telefoons, laatstGecontroleerd, opmerking: '', opvang: contact.soort === 'opvang' ? { plekken: 3, prijsPerNacht: 6_500 } : null }, { op, accountId: account.accountId });
  });
}
