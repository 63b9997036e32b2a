/** The care track: who does what, the warm handover, working together, the advice; and the care notes. */
import { isEscalatiestap, openKnelpunten, overgeslagenStappen, type Knelpuntstand } from '../../../../shared/dossier/zorg/knelpunten.ts';
import { CRITERIA, voorgesteldeSoort } from '../../../../shared/dossier/zorg/oordeel.ts';
import { SPOOR_UIT } from '../../../../shared/dossier/zorg/sporen.ts';
import { tekstIn, type Formulier } from '../../../../shared/dossier/velden/formulier.ts';
import type { EnigeVelden } from '../../../../shared/dossier/velden/vorm.ts';
import { momentKort } from '../../../../shared/wth/opmaak.ts';
import { beletNaEinde, beletZonderBesluit, huisgenotenVan, nuIn, personen, voorval } from './delen.ts';
import type { Stapbeeld } from './vorm.ts';

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
});

export const zorgOverdracht = voorval({
  titel: 'Warme overdracht vastleggen',
  knop: 'Leg de overdracht vast',
  uitleg: 'Eerst het telefoontje. Vanaf dan loopt de tijd om ter plaatse te zijn en om een werkplan te maken. Die tijden staan bij de taken en in de werkafspraken.',
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
});

/** What the six answers suggest, once all were given. */
function voorstel(formulier: Formulier): ReturnType<typeof voorgesteldeSoort> | null {
  const gegeven = CRITERIA.map((een) => [een, tekstIn(formulier, een)] as const);
  if (gegeven.some(([, antwoord]) => antwoord === '')) return null;
  return voorgesteldeSoort(Object.fromEntries(gegeven.map(([een, antwoord]) => [een, antwoord === 'ja'])) as Parameters<typeof voorgesteldeSoort>[0]);
}

export const zorgBeoordelen = voorval({
  titel: 'De zorg beoordelen',
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
});

export const zorgKnelpunt = voorval({
  titel: 'Een partij komt niet verder',
  knop: 'Leg een knelpunt vast',
  uitleg: 'Een zorgpartij doet niet wat is afgesproken, of wacht op een ander. Burgemeester en wethouder zien het bij de bestuurlijke controle tot het is opgelost. Schrijf op wat er niet loopt, niet wat er in de zorg is besproken.',
  artikel: AFSPRAAK,
  klaar: 'Het knelpunt is vastgelegd.',
  type: 'zorg.knelpunt',
  opdracht: 'zorg.regie',
  begin: ({ nu }) => nuIn(nu),
  belet: beletZonderBesluit,
});

/** The one that the form is about: what was chosen, or the only one. */
function gekozenKnelpunt({ dossier, formulier }: Pick<Stapbeeld, 'dossier' | 'formulier'>): Knelpuntstand | undefined {
  const open = openKnelpunten(dossier);
  const id = tekstIn(formulier, 'knelpuntId');
  return open.find(({ knelpunt }) => knelpunt.gebeurtenisId === id) ?? (open.length === 1 ? open[0] : undefined);
}

export const zorgEscalatie = voorval({
  titel: 'Stap om een partij verder te krijgen',
  knop: 'Leg een stap vast',
  uitleg: 'Van licht naar zwaar: consult, overleg, leidinggevenden, doorzettingsmacht. Wie zette de stap, wanneer, met wie, en wat kwam eruit?',
  artikel: AFSPRAAK,
  klaar: 'De stap is vastgelegd.',
  type: 'zorg.escalatie',
  opdracht: 'zorg.regie',
  begin: ({ dossier, nu }) => {
    const volgende = openKnelpunten(dossier)[0];
    return { ...nuIn(nu), ...(volgende === undefined ? {} : { knelpuntId: volgende.knelpunt.gebeurtenisId }), ...(volgende?.volgende == null ? {} : { stap: volgende.volgende }) };
  },
  velden: (beeld, velden) => {
    const open = openKnelpunten(beeld.dossier).map(({ knelpunt }) => ({ id: knelpunt.gebeurtenisId, naam: `${knelpunt.gegevens.partij}, sinds ${momentKort(knelpunt.at)}` }));
    const stand = gekozenKnelpunt(beeld);
    const stap = tekstIn(beeld.formulier, 'stap');
    const over = stand === undefined || !isEscalatiestap(stap) ? [] : overgeslagenStappen(stand, stap);
    return {
      ...velden,
      knelpuntId: open.length > 1 ? personen('Welke partij', open) : { soort: 'vast' },
      overgeslagen: over.length === 0 ? { soort: 'vast' } : { soort: 'tekst', label: `Overgeslagen: ${over.join(', ')}. Waarom?`, verplicht: true },
    };
  },
  vast: ({ dossier }) => ({ overgeslagen: '', knelpuntId: openKnelpunten(dossier)[0]?.knelpunt.gebeurtenisId ?? '' }),
  belet: ({ dossier }) => beletZonderBesluit({ dossier }) ?? (openKnelpunten(dossier).length === 0 ? 'KNELPUNT_ONBEKEND' : null),
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
});
