/** Fields that the municipality sets once. */
import type { DocumentSoort } from '../soorten.ts';
import { EIGEN_BESLUITEN, NA_OPLEGGEN, OVER_HUISVERBOD, tekst, type Veld } from './vorm.ts';

const VAN_BUITEN: readonly DocumentSoort[] = ['beschikking', 'kennisgeving-huisgenoot'];
const MET_HULP: readonly DocumentSoort[] = [...VAN_BUITEN, 'verlenging', 'intrekking'];
/** Letters that are no decision. */
const BRIEVEN: readonly DocumentSoort[] = ['brief-raad-rechtsbijstand', 'uitnodiging-zienswijze'];
const MET_BEROEP: readonly DocumentSoort[] = ['beschikking', ...EIGEN_BESLUITEN];

export const instellingenvelden: readonly Veld[] = [
  tekst('gemeente.naam', 'naam van de gemeente', 'Waddinxveen', (b) => b.instellingen.gemeente, { eis: { artikel: 'Awb 3:45' } }),
  tekst('gemeente.plaats', 'plaats van ondertekening', 'Waddinxveen', (b) => b.instellingen.plaats),
  tekst('gemeente.bezoekadres', 'bezoekadres van de gemeente', 'Raadhuisplein 1, Waddinxveen', (b) => b.instellingen.bezoekadres, {
    in: ['beschikking', ...EIGEN_BESLUITEN, 'bevestiging-aanzegging', 'akte-nederlegging', 'uitnodiging-zienswijze'],
  }),
  tekst('gemeente.postadres', 'postadres van de gemeente', 'Postbus 400, 2740 AK Waddinxveen', (b) => b.instellingen.postadres, {
    in: ['beschikking', ...EIGEN_BESLUITEN, 'mededeling-instantie', 'mededeling-veilig-thuis', 'uitnodiging-zienswijze', 'brief-raad-rechtsbijstand'],
  }),
  tekst('gemeente.telefoon', 'telefoonnummer van de gemeente', '14 0182', (b) => b.instellingen.telefoon, {
    in: [...OVER_HUISVERBOD, ...NA_OPLEGGEN],
    eis: { artikel: 'Wth 2 lid 6', aandacht: true },
  }),
  tekst('rechtbank.naam', 'rechtbank waar beroep openstaat', 'Rechtbank Den Haag', (b) => b.instellingen.rechtbank.naam, {
    in: [...VAN_BUITEN, ...EIGEN_BESLUITEN],
    eis: { artikel: 'Awb 3:45 lid 2' },
  }),
  tekst(
    'rechtbank.postadres',
    'postadres van de rechtbank',
    'Postbus 20302, 2500 EH Den Haag',
    (b) => b.instellingen.rechtbank.postadres,
    { in: MET_BEROEP, eis: { artikel: 'Awb 3:45 lid 2' } },
  ),
  tekst('rechtbank.bezoekadres', 'bezoekadres van de rechtbank', 'Prins Clauslaan 60, Den Haag', (b) => b.instellingen.rechtbank.bezoekadres, { in: MET_BEROEP }),
  tekst('rechtbank.digitaal', 'waar digitaal beroep kan worden ingesteld', 'www.rechtspraak.nl', (b) => b.instellingen.rechtbank.digitaal, { in: MET_BEROEP }),
  tekst('rechtbank.telefoon', 'telefoonnummer van de rechtbank', '088 361 61 61', (b) => b.instellingen.rechtbank.telefoon, {
    in: MET_BEROEP,
  }),
  tekst('veiligThuis.naam', 'naam van de Veilig Thuis-organisatie', 'Veilig Thuis', (b) => b.instellingen.veiligThuis.naam, {
    in: OVER_HUISVERBOD,
    eis: { artikel: 'Wth 2 lid 8' },
  }),
  tekst(
    'veiligThuis.telefoon',
    'telefoonnummer van Veilig Thuis',
    '0800 2000',
    (b) => b.instellingen.veiligThuis.telefoon,
    { in: VAN_BUITEN },
  ),
  tekst(
    'instantie.naam',
    'aangewezen instantie voor advies of hulpverlening',
    'Stichting Thuisbasis',
    (b) => b.instellingen.instantie.naam,
    { in: ['mededeling-instantie'], eis: { artikel: 'Wth 2 lid 8' } },
  ),
  tekst('instantie.postadres', 'postadres van de aangewezen instantie', 'Postbus 30, Waddinxveen', (b) => b.instellingen.instantie.postadres, { in: ['mededeling-instantie'] }),
  tekst('instantie.aanwijzing', 'besluit waarmee de instantie is aangewezen', 'aanwijzingsbesluit van 4 mei 2026', (b) => b.instellingen.instantie.aanwijzing, {
    in: ['mededeling-instantie'],
  }),
  tekst('veiligThuis.postadres', 'postadres van Veilig Thuis', 'Postbus 20, Gouda', (b) => b.instellingen.veiligThuis.postadres, { in: ['mededeling-veilig-thuis'] }),
  tekst('raadRechtsbijstand.naam', 'naam van de Raad voor Rechtsbijstand', 'Raad voor Rechtsbijstand', (b) => b.instellingen.raadRechtsbijstand.naam, {
    in: ['brief-raad-rechtsbijstand'],
    eis: { artikel: 'Wth 5 lid 1' },
  }),
  tekst('raadRechtsbijstand.postadres', 'postadres van de Raad voor Rechtsbijstand', 'Postbus 40, Den Haag', (b) => b.instellingen.raadRechtsbijstand.postadres, {
    in: ['brief-raad-rechtsbijstand'],
  }),
  tekst('raadRechtsbijstand.telefoon', 'telefoonnummer van de Raad voor Rechtsbijstand', '088 787 10 00', (b) => b.instellingen.raadRechtsbijstand.telefoon, {
    in: ['brief-raad-rechtsbijstand'],
  }),
  tekst('brieven.naam', 'wie brieven tekent', 'T. Bos', (b) => b.instellingen.brieven.naam, { in: BRIEVEN }),
  tekst('brieven.functie', 'functie van wie brieven tekent', 'medewerker OOV', (b) => b.instellingen.brieven.functie, { in: BRIEVEN }),
  tekst('secretarie.naam', 'wie voor de gemeentesecretarie tekent', 'F. Smit', (b) => b.instellingen.secretarie.naam, { in: ['akte-nederlegging'] }),
  tekst('secretarie.functie', 'functie van wie voor de gemeentesecretarie tekent', 'gemeentesecretaris', (b) => b.instellingen.secretarie.functie, {
    in: ['akte-nederlegging'],
  }),
  tekst(
    'instantie.aanduiding',
    'de aangewezen instantie, ook als de naam nog niet is ingevuld',
    'Stichting Thuisbasis',
    (b) => b.instellingen.instantie.naam || 'de instantie voor hulpverlening die de burgemeester heeft aangewezen',
    { in: MET_HULP },
  ),
  tekst(
    'instantie.telefoon',
    'telefoonnummer van de aangewezen instantie',
    '0182 55 01 23',
    (b) => b.instellingen.instantie.telefoon,
    { in: MET_HULP },
  ),
  tekst('politie.telefoon', 'telefoonnummer van de politie (geen spoed)', '0900 8844', (b) => b.instellingen.politie.telefoon, {
    in: [...VAN_BUITEN, 'verlenging'],
    eis: { artikel: 'Wth 4', aandacht: true },
  }),
];
