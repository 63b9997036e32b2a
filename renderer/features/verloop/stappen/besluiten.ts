/** The decisions about a running order, and the choice to take none. */
import { metContactverbod } from '../../../../shared/dossier/contactverbod.ts';
import { looptijdVan } from '../../../../shared/dossier/looptijd.ts';
import { laatsteAdvies } from '../../../../shared/dossier/zorg/sporen.ts';
import type { Dossier } from '../../../../shared/dossier/toestand.ts';
import { datumInVeld } from '../../../../shared/wth/getypt.ts';
import { lokaleDatum } from '../../../../shared/wth/tijd.ts';
import { tekstIn, type Formulier } from '../../../../shared/dossier/velden/formulier.ts';
import { veldenVan } from '../../../../shared/dossier/velden/index.ts';
import { tekst } from '../../../../shared/dossier/velden/vorm.ts';
import { bekendmakingswijzen, maakBekend, vragenBijBekendmaken, type Bekendmakingswijze } from '../../../../shared/dossier/verloop/bekendmaken.ts';
import { trekIn, wijzigContactverbod } from '../../../../shared/dossier/verloop/intrekken.ts';
import { onbekendeVerlenging, verleng, voorstelVerlenging, vragenBijVerlengen } from '../../../../shared/dossier/verloop/verlengen.ts';
import { tijdstipInvoer } from '../../../../shared/wth/invoer.ts';
import { beginOndertekening, beletNaEinde, beslissing, huisgenotenVan, nuIn, personen, voorval } from './delen.ts';
import { metAndereVorm } from './verzoeken.ts';

/** Path of the field that says why the contact ban is still needed for a person. */
const waaromVeld = (huisgenootId: string): string => `waarom-${huisgenootId}`;

/** The last advice of the care parties that says so, as it was given; a person still reads it. */
function metZorgadvies(dossier: Dossier): Formulier {
  const advies = laatsteAdvies(dossier);
  if (advies === null || advies.gegevens.advies !== 'verlengen') return {};
  const { van, kern } = advies.gegevens;
  return { zorgadvies: 'ja', 'zorgadvies.datum': datumInVeld(lokaleDatum(advies.at)), 'zorgadvies.van': van, 'zorgadvies.kern': kern };
}

const verlengstap = beslissing(verleng, {
  titel: 'Huisverbod verlengen',
  knop: 'Verleng het huisverbod',
  uitleg: 'Verlengen werkt pas als het besluit op schrift is bekendgemaakt, voor het einde van het lopende huisverbod. Mondeling of door nederlegging kan niet.',
  artikel: 'Wth 9 lid 1',
  klaar: 'De verlenging is besloten. Maak die nu bekend: zonder bekendmaking eindigt het huisverbod gewoon.',
  type: 'huisverbod.verlengd',
  besluit: true,
  opdracht: 'huisverbod.verleng',
  begin: ({ dossier, nu }) => {
    const voorstel = voorstelVerlenging(dossier, nu);
    return { ...nuIn(nu), ...metZorgadvies(dossier), ...beginOndertekening(dossier), ...(voorstel === null ? {} : { nieuwEinde: tijdstipInvoer(voorstel.maximum) }) };
  },
  velden({ dossier, nu, formulier }) {
    const { perHuisgenoot: _, geenZorgadvies, ondertekening, proportionaliteit, ...eerste } = veldenVan('huisverbod.verlengd');
    const zonderAdvies = tekstIn(formulier, 'zorgadvies') !== 'ja' && geenZorgadvies !== undefined;
    const namen = metContactverbod(dossier, nu).map(({ gegevens: { huisgenootId, naam } }) => [waaromVeld(huisgenootId), tekst(`Waarom contact met ${naam} nog verboden moet blijven`)] as const);
    return {
      ...eerste,
      antwoorden: { soort: 'vast' },
      ...(zonderAdvies ? { geenZorgadvies: tekst('Waarom er geen zorgadvies is') } : {}),
      ...Object.fromEntries(namen),
      ...(proportionaliteit === undefined ? {} : { proportionaliteit }),
      ...(ondertekening === undefined ? {} : { ondertekening }),
    };
  },
  vast: () => ({}),
  vragen: ({ dossier, nu, formulier }, at) => vragenBijVerlengen(dossier, at ?? nu, tekstIn(formulier, 'zorgadvies') === 'ja'),
  belet: ({ dossier, nu }) => (voorstelVerlenging(dossier, nu) === null ? 'NIETS_OPGELEGD' : (voorstelVerlenging(dossier, nu)?.belet ?? null)),
});

/** The reasons by person as the event has them: the form has a field for each. */
function motiveer(gegevens: Record<string, unknown>): Record<string, unknown> {
  const rijen = Object.entries(gegevens).filter(([naam]) => naam.startsWith(waaromVeld('')));
  const rest = Object.fromEntries(Object.entries(gegevens).filter(([naam]) => !naam.startsWith(waaromVeld(''))));
  return { geenZorgadvies: '', ...rest, perHuisgenoot: rijen.map(([naam, waarom]) => ({ huisgenootId: naam.slice(waaromVeld('').length), waarom })) };
}

export const verlengen = metAndereVorm(verlengstap, motiveer);

/** The event of an extension as it would be recorded, for reading back. */
export const alsGebeurtenis = (gegevens: Record<string, unknown>): Record<string, unknown> => motiveer(gegevens);

const isWijze = (waarde: string): waarde is Bekendmakingswijze => (bekendmakingswijzen as readonly string[]).includes(waarde);

export const bekendmaken = beslissing(maakBekend, {
  titel: 'Verlenging bekendmaken',
  knop: 'Leg de bekendmaking vast',
  uitleg: 'Leg vast hoe en wanneer de uithuisgeplaatste het besluit op schrift kreeg. Dat moet voor het einde van het lopende huisverbod zijn.',
  artikel: 'Wth 9 lid 1, Awb 3:40 en 3:41',
  klaar: 'De bekendmaking is vastgelegd. De verlenging werkt.',
  type: 'verlenging.bekendgemaakt',
  besluit: false,
  opdracht: 'verlenging.maakBekend',
  begin: () => ({}),
  velden: () => ({ ...veldenVan('verlenging.bekendgemaakt'), antwoorden: { soort: 'vast' } }),
  vast: ({ dossier }) => ({ verlengingId: onbekendeVerlenging(dossier)?.besluit.gebeurtenisId ?? '' }),
  vragen({ formulier }) {
    const wijze = tekstIn(formulier, 'wijze');
    return isWijze(wijze) ? vragenBijBekendmaken(wijze) : [];
  },
  belet: ({ dossier }) => (onbekendeVerlenging(dossier) === null ? 'VERLENGING_ONBEKEND' : null),
});

export const intrekken = beslissing(trekIn, {
  titel: 'Huisverbod intrekken',
  knop: 'Trek het huisverbod in',
  uitleg: 'Intrekken kan als hulp is aanvaard en de instantie dat bevestigt, of als het gevaar is geweken. Daarna informeert u iedereen; die taken komen vanzelf in de lijst.',
  artikel: 'Wth 2 lid 9',
  klaar: 'De intrekking is vastgelegd. In de taken staat wie u nu informeert.',
  type: 'huisverbod.ingetrokken',
  besluit: true,
  opdracht: 'huisverbod.trekIn',
  begin: ({ dossier, nu }) => ({
    ...nuIn(nu),
    ...nuIn(nu, 'ingang'),
    ...beginOndertekening(dossier),
    contactverbod: 'Het contactverbod eindigt op hetzelfde moment.',
    sleutels: dossier.sleutelsIngenomen.length > 0 || dossier.praktisch?.gegevens.sleutels === 'ja' ? 'nog terug te geven' : '',
  }),
  velden: () => veldenVan('huisverbod.ingetrokken'),
  vast: () => ({}),
  vragen: () => [],
  belet: beletNaEinde,
});

export const contactverbod = beslissing(wijzigContactverbod, {
  titel: 'Contactverbod wijzigen',
  knop: 'Wijzig het contactverbod',
  uitleg: 'Voor één persoon tegelijk. Iemand toevoegen kan niet: daarvoor is een nieuw huisverbod nodig.',
  artikel: 'Wth 2 lid 4 onder c',
  klaar: 'De wijziging is vastgelegd. In de taken staat wie u nu informeert.',
  type: 'contactverbod.gewijzigd',
  besluit: true,
  opdracht: 'contactverbod.wijzig',
  begin: ({ dossier, nu }) => ({ ...nuIn(nu), ...nuIn(nu, 'vanaf'), ...beginOndertekening(dossier) }),
  velden: ({ dossier }) => {
    const genoemd = dossier.huisgenoten.filter(({ gegevens }) => gegevens.contactverbod).map(({ gegevens }) => gegevens.huisgenootId);
    return { ...veldenVan('contactverbod.gewijzigd'), huisgenootId: personen('Voor wie', huisgenotenVan(dossier).filter(({ id }) => genoemd.includes(id))) };
  },
  vast: () => ({}),
  vragen: () => [],
  belet: beletNaEinde,
});

export const laatEindigen = voorval({
  titel: 'Huisverbod laten eindigen',
  knop: 'Leg vast dat het eindigt',
  uitleg: 'Het huisverbod eindigt vanzelf. U legt vast dat dit een bewuste keuze is, en waarom.',
  artikel: 'Wth 2 lid 1',
  klaar: 'Vastgelegd dat het huisverbod eindigt.',
  type: 'huisverbod.laatEindigen',
  opdracht: 'huisverbod.laatEindigen',
  besluit: true,
  begin: ({ dossier, nu }) => ({ ...nuIn(nu), beslisser: dossier.opgelegd?.gegevens.ondertekening.beslisser ?? '' }),
  belet: (beeld) => (looptijdVan(beeld.dossier) === null ? 'NIETS_OPGELEGD' : beletNaEinde(beeld)),
});
