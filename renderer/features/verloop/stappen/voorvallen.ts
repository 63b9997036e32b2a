/** What happens besides the decisions: hearing people, violations, contacts, entering the dwelling, keys. */
import { tekstIn } from '../../../../shared/dossier/velden/formulier.ts';
import { momentVoluit } from '../../../../shared/wth/opmaak.ts';
import type { Dossier } from '../../../../shared/dossier/toestand.ts';
import type { EenVorm, EnigeVelden } from '../../../../shared/dossier/velden/vorm.ts';
import { beletNaEinde, beletZonderBesluit, huisgenotenVan, personen, voorval } from './delen.ts';
import type { Stapbeeld } from './vorm.ts';

/** Of whom it is: of a housemate only once that was chosen. */
const metWie = ({ dossier, formulier }: Stapbeeld, velden: EnigeVelden): EnigeVelden => ({
  ...velden,
  huisgenootId: tekstIn(formulier, 'wie') === 'achterblijver' ? personen('Welke huisgenoot', huisgenotenVan(dossier)) : { soort: 'vast' },
});

/** The reason not to hear somebody is asked only then. */
function metReden(beeld: Stapbeeld, velden: EnigeVelden): EnigeVelden {
  const nietGehoord = tekstIn(beeld.formulier, 'uitkomst') === 'niet gehoord';
  return nietGehoord ? velden : { ...velden, reden: { soort: 'vast' } };
}

export const uitnodigen = voorval({
  titel: 'Uitnodigen voor een zienswijze',
  knop: 'Leg de uitnodiging vast',
  uitleg: 'Voordat u verlengt, hoort u de uithuisgeplaatste. De achterblijver kan ook een zienswijze geven.',
  artikel: 'Awb 4:8',
  klaar: 'De uitnodiging is vastgelegd.',
  type: 'zienswijze.uitgenodigd',
  opdracht: 'voorval.vastleggen',
  begin: () => ({ wie: 'uithuisgeplaatste' }),
  velden: metWie,
  vast: () => ({ huisgenootId: '' }),
  belet: beletNaEinde,
});

export const zienswijze = voorval({
  titel: 'Zienswijze vastleggen',
  knop: 'Leg de zienswijze vast',
  uitleg: 'Wat er over het voornemen is gezegd, in eigen woorden. Niet gehoord? Leg vast waarom.',
  artikel: 'Awb 4:8, 4:9 en 4:11',
  klaar: 'De zienswijze is vastgelegd.',
  type: 'zienswijze.ontvangen',
  opdracht: 'voorval.vastleggen',
  begin: () => ({ wie: 'uithuisgeplaatste' }),
  velden: (beeld, velden) => metReden(beeld, metWie(beeld, velden)),
  vast: () => ({ huisgenootId: '', reden: '' }),
  belet: beletNaEinde,
});

export const overtreding = voorval({
  titel: 'Overtreding vastleggen',
  knop: 'Leg de overtreding vast',
  uitleg: 'De uithuisgeplaatste kwam bij de woning of zocht contact. De rechter kijkt ook naar wat er na het besluit gebeurde.',
  artikel: 'Wth 11, 6 lid 2',
  klaar: 'De overtreding is vastgelegd.',
  type: 'overtreding.gemeld',
  opdracht: 'voorval.vastleggen',
  velden: ({ dossier }, velden) => ({ ...velden, huisgenootId: personen('Met wie was er contact?', huisgenotenVan(dossier), 'Met geen van hen') }),
  belet: beletNaEinde,
});

export const contact = voorval({
  titel: 'Contact vastleggen',
  knop: 'Leg een contact vast',
  uitleg: 'Een gesprek, telefoontje of bericht over deze zaak.',
  artikel: '',
  klaar: 'Het contact is vastgelegd.',
  type: 'contact.vastgelegd',
  opdracht: 'voorval.vastleggen',
  belet: beletZonderBesluit,
});

export const politie = voorval({
  titel: 'Bericht van de politie vastleggen',
  knop: 'Leg een bericht van de politie vast',
  uitleg: 'Een melding of mutatie van na het besluit.',
  artikel: 'Wth 6 lid 2',
  klaar: 'Het bericht van de politie is vastgelegd.',
  type: 'politiemutatie.ontvangen',
  opdracht: 'voorval.vastleggen',
  belet: beletZonderBesluit,
});

export const zorg = voorval({
  titel: 'Voortgang van de zorg vastleggen',
  knop: 'Leg voortgang van de zorg vast',
  uitleg: 'Hoe het gaat met de hulp, en of die is aanvaard.',
  artikel: 'Wth 2 lid 8 en 9',
  klaar: 'De voortgang van de zorg is vastgelegd.',
  type: 'zorg.voortgang',
  opdracht: 'zorg.vastleggen',
  belet: beletZonderBesluit,
});

export const machtiging = voorval({
  titel: 'Machtiging tot binnentreden vastleggen',
  knop: 'Leg een machtiging vast',
  uitleg: 'Nodig als de politie zonder toestemming binnentreedt, tenzij dat terstond moet wegens ernstig gevaar. De burgemeester zelf heeft er geen nodig. Geldt tot en met de derde dag erna.',
  artikel: 'Wth 4 lid 1, Awbi 2, 3 en 6',
  klaar: 'De machtiging is vastgelegd.',
  type: 'machtiging.afgegeven',
  opdracht: 'voorval.vastleggen',
  begin: () => ({ nacht: 'nee' }),
  velden: ({ formulier }, { nachtReden, ...velden }) => ({
    ...velden,
    nachtReden: tekstIn(formulier, 'nacht') === 'ja' && nachtReden !== undefined ? nachtReden : { soort: 'vast' },
  }),
  vast: () => ({ nachtReden: '' }),
  belet: beletZonderBesluit,
});

function metMachtiging(dossier: Dossier, grondslag: EenVorm | undefined): EnigeVelden {
  if (grondslag?.soort !== 'varianten') return {};
  const keuzes = dossier.machtigingen.map(({ gebeurtenisId, at }) => ({ id: gebeurtenisId, naam: `Van ${momentVoluit(at)}` }));
  const machtigingId = personen('Welke machtiging', keuzes, 'Staat niet in dit dossier');
  const eerste = grondslag.varianten['machtiging'];
  return {
    grondslag: { ...grondslag, varianten: { ...grondslag.varianten, ...(eerste === undefined ? {} : { machtiging: { ...eerste, velden: { machtigingId } } }) } },
  };
}

export const binnentreden = voorval({
  titel: 'Binnentreden vastleggen',
  knop: 'Leg het binnentreden vast',
  uitleg: 'Zonder toestemming van de bewoner. Daarna moet er op tijd een verslag zijn.',
  artikel: 'Wth 4 lid 1, Awbi 2, 6, 7 en 10',
  klaar: 'Het binnentreden is vastgelegd.',
  type: 'binnentreden.vastgelegd',
  opdracht: 'voorval.vastleggen',
  velden: ({ dossier }, { grondslag, ...velden }) => ({ ...metMachtiging(dossier, grondslag), ...velden }),
  belet: beletZonderBesluit,
});

export const verslag = voorval({
  titel: 'Verslag van binnentreden vastleggen',
  knop: 'Leg het verslag vast',
  uitleg: 'Uiterlijk de vierde dag erna: aan wie de machtiging gaf, zonder machtiging aan de burgemeester. De bewoner krijgt een afschrift.',
  artikel: 'Awbi 10 en 11',
  klaar: 'Het verslag van binnentreden is vastgelegd.',
  type: 'binnentreden.verslag',
  opdracht: 'voorval.vastleggen',
  velden: ({ dossier }, velden) => ({
    ...velden,
    binnentredenId: personen('Over welk binnentreden', dossier.binnentreden.map(({ gebeurtenisId, at }) => ({ id: gebeurtenisId, naam: momentVoluit(at) }))),
  }),
  belet: ({ dossier }) => (dossier.binnentreden.length === 0 ? 'BINNENTREDEN_ONBEKEND' : null),
});

export const sleutels = voorval({
  titel: 'Inname van sleutels vastleggen',
  knop: 'Leg de inname van sleutels vast',
  uitleg: 'De uithuisgeplaatste geeft de huissleutels af. Geef een ontvangstbewijs.',
  artikel: 'Wth 4 lid 2',
  klaar: 'De inname van de sleutels is vastgelegd.',
  type: 'sleutels.ingenomen',
  opdracht: 'voorval.vastleggen',
  begin: ({ dossier }) => ({ van: dossier.betrokkene?.gegevens.naam ?? '' }),
  belet: beletZonderBesluit,
});

export const sleutelsTerug = voorval({
  titel: 'Teruggave van sleutels vastleggen',
  knop: 'Leg de teruggave van sleutels vast',
  uitleg: 'Na het einde krijgt de uithuisgeplaatste de huissleutels terug.',
  artikel: 'Wth 4 lid 2',
  klaar: 'De teruggave van de sleutels is vastgelegd.',
  type: 'sleutels.teruggegeven',
  opdracht: 'voorval.vastleggen',
  begin: ({ dossier }) => ({ aan: dossier.betrokkene?.gegevens.naam ?? '' }),
  belet: beletZonderBesluit,
});

export const nederlegging = voorval({
  titel: 'Akte van nederlegging vastleggen',
  knop: 'Leg de akte van nederlegging vast',
  uitleg: 'Als niet bekend is waar de uithuisgeplaatste verblijft. Schrijf op waarom, en hoe er is gezocht.',
  artikel: 'Wth 2 lid 7',
  klaar: 'De akte van nederlegging is vastgelegd.',
  type: 'nederlegging.vastgelegd',
  opdracht: 'voorval.vastleggen',
  belet: beletZonderBesluit,
});
