/** The care track: who does what, the warm handover, working together, the advice; and the care notes. */
import { CRITERIA, voorgesteldeSoort } from '../../../../shared/dossier/zorg/oordeel.ts';
import { SPOOR_UIT } from '../../../../shared/dossier/zorg/sporen.ts';
import { tekstIn, type Formulier } from '../../../../shared/dossier/velden/formulier.ts';
import type { EnigeVelden } from '../../../../shared/dossier/velden/vorm.ts';
import type { VoorvalType } from '../../../../shared/dossier/verloop/eisen.ts';
import type { Moment } from '../../../../shared/wth/tijd.ts';
import { beletNaEinde, beletZonderBesluit, huisgenotenVan, nuIn, personen, voorval } from './delen.ts';
import type { Stapbeeld, Stapgegevens, Verzoek } from './vorm.ts';

const als = (naam: 'zorg.regie' | 'zorg.notitie') => (type: VoorvalType) => (dossierId: string, at: Moment, gegevens: Stapgegevens): Verzoek =>
  ({ naam, invoer: { dossierId, stap: { type, at, gegevens } } }) as unknown as Verzoek;
const alsRegie = als('zorg.regie');
const alsNotitie = als('zorg.notitie');
const AFSPRAAK = 'regionale zorgafspraak';

/** Everybody with a track. */
const spoorkeuze = ({ dossier }: Stapbeeld) => personen('Over wie', [{ id: SPOOR_UIT, naam: dossier.betrokkene?.gegevens.naam ?? 'De uithuisgeplaatste' }, ...huisgenotenVan(dossier)]);
const metSpoor = (beeld: Stapbeeld, velden: EnigeVelden): EnigeVelden => ({ ...velden, spoor: spoorkeuze(beeld) });

export const zorgToewijzen = voorval({
  titel: 'Vastleggen wie de zorg regelt',
  knop: 'Leg vast wie wat doet',
  uitleg: 'De procesregisseur bewaakt het geheel, de zorgcoördinator stemt de zorg af. Ieder heeft een eigen zorgverantwoordelijke.',
  artikel: AFSPRAAK,
  klaar: 'Vastgelegd wie de zorg regelt.',
  type: 'zorg.toegewezen',
  opdracht: 'zorg.regie',
  begin: ({ nu }) => nuIn(nu),
  velden: (beeld, velden) => ({ ...velden, spoor: tekstIn(beeld.formulier, 'rol') === 'zorgverantwoordelijke' ? spoorkeuze(beeld) : { soort: 'vast' } }),
  vast: () => ({ spoor: '' }),
  belet: beletZonderBesluit,
  verzoek: alsRegie('zorg.toegewezen'),
});

export const zorgOverdracht = voorval({
  titel: 'Warme overdracht vastleggen',
  knop: 'Leg de overdracht vast',
  uitleg: 'Eerst het telefoontje. Daarna is de zorgpartij binnen een uur ter plaatse, en is er binnen 24 uur een werkplan. Die tijden staan bij de taken.',
  artikel: AFSPRAAK,
  klaar: 'De stap van de overdracht is vastgelegd.',
  type: 'zorg.overdracht',
  opdracht: 'zorg.regie',
  begin: ({ dossier, nu }) => {
    const gedaan = dossier.zorgOverdracht.map(({ gegevens }) => gegevens.stap);
    const volgende = (['gebeld', 'ter plaatse', 'werkplan'] as const).find((stap) => !gedaan.includes(stap));
    return { ...nuIn(nu), ...(volgende === undefined ? {} : { stap: volgende }) };
  },
  belet: beletZonderBesluit,
  verzoek: alsRegie('zorg.overdracht'),
});

/** What the six answers suggest, once all were given. */
function voorstel(formulier: Formulier): ReturnType<typeof voorgesteldeSoort> | null {
  const gegeven = CRITERIA.map((een) => [een, tekstIn(formulier, een)] as const);
  if (gegeven.some(([, antwoord]) => antwoord === '')) return null;
  return voorgesteldeSoort(Object.fromEntries(gegeven.map(([een, antwoord]) => [een, antwoord === 'ja'])) as Parameters<typeof voorgesteldeSoort>[0]);
}

export const zorgBeoordelen = voorval({
  titel: 'Enkelvoudig of meervoudig',
  knop: 'Beoordeel de zorg',
  uitleg: 'Zes vragen. Hebben meer personen meer soorten problemen, of is het antwoord drie keer ja? Dan past meervoudig. U kiest zelf. Bij meervoudig overleggen de partijen binnen twee werkdagen.',
  artikel: AFSPRAAK,
  klaar: 'De beoordeling is vastgelegd.',
  type: 'zorg.beoordeeld',
  opdracht: 'zorg.regie',
  begin: ({ nu }) => nuIn(nu),
  velden: ({ formulier }, velden) => {
    const verwacht = voorstel(formulier);
    const gekozen = tekstIn(formulier, 'soort');
    const anders = verwacht !== null && gekozen !== '' && gekozen !== verwacht;
    return { ...velden, afwijking: anders ? { soort: 'tekst', label: `De antwoorden passen bij ${verwacht}. Waarom kiest u anders?`, verplicht: true } : { soort: 'vast' } };
  },
  vast: () => ({ afwijking: '' }),
  belet: beletZonderBesluit,
  verzoek: alsRegie('zorg.beoordeeld'),
});

export const zorgOverleg = voorval({
  titel: 'Overleg van de partijen vastleggen',
  knop: 'Leg het overleg vast',
  uitleg: 'Wanneer de partijen overlegden, en wie erbij waren. Wat er is gezegd, hoort in de zorgnotities.',
  artikel: AFSPRAAK,
  klaar: 'Het overleg is vastgelegd.',
  type: 'zorg.overleg',
  opdracht: 'zorg.regie',
  belet: beletZonderBesluit,
  verzoek: alsRegie('zorg.overleg'),
});

export const zorgAdvies = voorval({
  titel: 'Zorgadvies aan de burgemeester',
  knop: 'Geef het advies aan de burgemeester',
  uitleg: 'Wat de zorgpartijen adviseren. Het staat daarna bij wat er te doen is, in het document ‘Advies aan de burgemeester’, en ingevuld in het formulier om te verlengen.',
  artikel: 'Awb 3:49',
  klaar: 'Het advies ligt bij de burgemeester.',
  type: 'zorg.advies',
  opdracht: 'zorg.regie',
  begin: ({ nu }) => nuIn(nu),
  belet: beletNaEinde,
  verzoek: alsRegie('zorg.advies'),
});

export const zorgContact = voorval({
  titel: 'Contactmoment in de zorg',
  knop: 'Leg een contactmoment vast',
  uitleg: 'Een zorgnotitie over één persoon. Wie alleen de procedure doet, ziet deze notitie niet.',
  artikel: '',
  klaar: 'Het contactmoment is vastgelegd.',
  type: 'zorg.contact',
  opdracht: 'zorg.notitie',
  begin: ({ nu }) => nuIn(nu),
  velden: metSpoor,
  belet: beletZonderBesluit,
  verzoek: alsNotitie('zorg.contact'),
});

export const zorgPlan = voorval({
  titel: 'Zorgplan vastleggen',
  knop: 'Leg een plan vast',
  uitleg: 'Doel en afspraken voor één persoon, en wanneer opnieuw wordt gekeken. Het laatste plan geldt. Dit is een zorgnotitie.',
  artikel: '',
  klaar: 'Het plan is vastgelegd.',
  type: 'zorg.plan',
  opdracht: 'zorg.notitie',
  begin: ({ nu }) => nuIn(nu),
  velden: metSpoor,
  belet: beletZonderBesluit,
  verzoek: alsNotitie('zorg.plan'),
});

export const zorgCode = voorval({
  titel: 'Zorgcode vastleggen',
  knop: 'Leg een code vast',
  uitleg: 'Groen, oranje of rood, met waarom. De laatste code geldt. Dit is een zorgnotitie.',
  artikel: '',
  klaar: 'De code is vastgelegd.',
  type: 'zorg.code',
  opdracht: 'zorg.notitie',
  begin: ({ nu }) => nuIn(nu),
  belet: beletZonderBesluit,
  verzoek: alsNotitie('zorg.code'),
});
