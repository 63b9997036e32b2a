/** Fields of the decision itself: who took it, who signs, from when until when. */
import { looptijdVan } from '../../dossier/looptijd.ts';
import type { Ondertekening } from '../../dossier/gebeurtenissen/besluit.ts';
import { isOplegmandaat } from '../../dossier/oplegmandaat.ts';
import { vastgelegdeTermijn } from '../../wth/huisverbodtermijn.ts';
import type { DocumentSoort } from '../soorten.ts';
import { voluit } from './tijdstip.ts';
import { keuze, optie, OVER_HUISVERBOD, OVER_WEGING, tekst, type Bron, type Veld } from './vorm.ts';

const NIET_OPGELEGD: readonly DocumentSoort[] = ['weging-niet-opgelegd'];
/** Who else is told reads what counts by now: the handing over can be on another moment than the beschikking expected. */
const AAN_ANDEREN: readonly DocumentSoort[] = ['kennisgeving-huisgenoot', 'mededeling-instantie', 'mededeling-veilig-thuis'];
const BESLUIT_ZELF: readonly DocumentSoort[] = OVER_HUISVERBOD.filter((soort) => !AAN_ANDEREN.includes(soort));

const MARKERING = {
  gat: 'In deze nacht gaat de klok van 02.00 naar 03.00 uur. Daarom eindigt het huisverbod om 03.00 uur.',
  dubbel: 'Deze nacht komt dit uur twee keer voor. Het huisverbod eindigt de eerste keer, in de zomertijd.',
} as const;

const ondertekening = ({ dossier }: Bron) => dossier.opgelegd?.gegevens.ondertekening ?? null;

/** In which capacity: the hulpofficier who decided himself does so by mandate of the power to impose (Wth 3 lid 1). */
function hoedanigheid(als: Ondertekening | null): string {
  if (als === null) return '';
  return isOplegmandaat(als) ? 'mandaat' : als.als;
}

function hulpofficier(b: Bron) {
  const als = ondertekening(b);
  return als?.als === 'hulpofficier' ? als : null;
}

function waarnemer(b: Bron) {
  const als = ondertekening(b);
  return als?.als === 'waarnemer' ? als : null;
}

export const besluitvelden: readonly Veld[] = [
  optie(
    'besluit.ondertekening',
    'wie tekent, en in welke hoedanigheid',
    ['burgemeester', 'hulpofficier', 'mandaat', 'waarnemer'],
    (b) => hoedanigheid(ondertekening(b)),
    { in: OVER_HUISVERBOD, eis: { artikel: 'Awb 10:10' } },
  ),
  tekst(
    'besluit.beslisser',
    'wie het besluit nam',
    'A. van Dalen',
    (b) => ondertekening(b)?.beslisser ?? b.dossier.nietOpgelegd?.gegevens.beslisser ?? '',
    { in: OVER_WEGING, eis: { artikel: 'Awb 10:11 lid 2' } },
  ),
  tekst(
    'besluit.moment',
    'tijdstip van het besluit',
    'vrijdag 27 november 2026 om 23.20 uur',
    ({ dossier: { opgelegd, nietOpgelegd } }) => voluit(opgelegd?.at ?? nietOpgelegd?.at),
    { in: OVER_WEGING, eis: { artikel: 'Awb 10:11 lid 2' } },
  ),
  tekst('besluit.hulpofficier', 'hulpofficier van justitie die tekent', 'K. Jansma', (b) => hulpofficier(b)?.hulpofficier ?? '', {
    in: OVER_HUISVERBOD,
    eis: { artikel: 'Awb 10:10', wanneer: (b) => hulpofficier(b) !== null },
  }),
  tekst(
    'besluit.mandaat',
    'besluit waarmee de hulpofficier mag tekenen of opleggen',
    'Ondertekeningsmandaat huisverbod 2025',
    (b) => hulpofficier(b)?.mandaat ?? '',
    { in: OVER_HUISVERBOD, eis: { artikel: 'Awb 10:11', wanneer: (b) => hulpofficier(b) !== null } },
  ),
  tekst(
    'besluit.verhindering',
    'waarom de burgemeester verhinderd of afwezig is',
    'verblijf in het buitenland',
    (b) => waarnemer(b)?.verhindering ?? '',
    { in: ['beschikking'], eis: { artikel: 'Gemeentewet 77 lid 1', wanneer: (b) => waarnemer(b) !== null } },
  ),
  tekst(
    'besluit.aanwijzing',
    'aanwijzing van de locoburgemeester door het college',
    'collegebesluit van 3 juni 2026',
    (b) => waarnemer(b)?.aanwijzing ?? '',
    { in: ['beschikking'], eis: { artikel: 'Gemeentewet 77 lid 1', wanneer: (b) => waarnemer(b) !== null } },
  ),
  tekst(
    'huisverbod.ingang',
    'begin van het huisverbod, zoals het besluit zegt',
    'vrijdag 27 november 2026 om 23.40 uur',
    ({ dossier: { opgelegd } }) => voluit(opgelegd?.gegevens.ingang),
    { in: BESLUIT_ZELF, eis: { artikel: 'Wth 2 lid 4 onder a' } },
  ),
  tekst(
    'huisverbod.einde',
    'einde van het huisverbod, na tien dagen, zoals het besluit zegt',
    'maandag 7 december 2026 om 23.40 uur',
    ({ dossier: { opgelegd } }) => voluit(opgelegd?.gegevens.einde),
    { in: BESLUIT_ZELF, eis: { artikel: 'Wth 2 lid 4 onder a' } },
  ),
  tekst(
    'huisverbod.eindeToelichting',
    'uitleg bij een einde in de nacht waarin de klok verspringt',
    MARKERING.gat,
    ({ dossier: { opgelegd } }) => {
      const markering = opgelegd === null ? null : vastgelegdeTermijn(opgelegd.gegevens.ingang).einde.markering;
      return markering === null ? '' : MARKERING[markering];
    },
    { in: BESLUIT_ZELF },
  ),
  tekst(
    'huisverbod.maximum',
    'uiterste einde na verlenging, vier weken na het begin',
    'vrijdag 25 december 2026 om 23.40 uur',
    ({ dossier: { opgelegd } }) => voluit(opgelegd === null ? null : vastgelegdeTermijn(opgelegd.gegevens.ingang).maximum.moment),
    { in: ['beschikking'] },
  ),
  tekst('looptijd.begin', 'begin van het huisverbod: de aanzegging of de uitreiking, wat het eerst kwam', 'vrijdag 27 november 2026 om 23.40 uur', ({ dossier }) => voluit(looptijdVan(dossier)?.ingang), {
    in: AAN_ANDEREN,
    eis: { artikel: 'Wth 2 lid 8' },
  }),
  tekst('looptijd.einde', 'einde van de tien dagen, zoals het nu geldt', 'maandag 7 december 2026 om 23.40 uur', ({ dossier }) => voluit(looptijdVan(dossier)?.eersteEinde.moment), {
    in: AAN_ANDEREN,
    eis: { artikel: 'Wth 2 lid 8' },
  }),
  tekst(
    'looptijd.eindeToelichting',
    'uitleg bij een einde in de nacht waarin de klok verspringt',
    MARKERING.gat,
    ({ dossier }) => {
      const markering = looptijdVan(dossier)?.eersteEinde.markering ?? null;
      return markering === null ? '' : MARKERING[markering];
    },
    { in: AAN_ANDEREN },
  ),
  tekst('looptijd.maximum', 'uiterste einde na verlenging, zoals het nu geldt', 'vrijdag 25 december 2026 om 23.40 uur', ({ dossier }) => voluit(looptijdVan(dossier)?.maximum.moment), {
    in: ['kennisgeving-huisgenoot', 'mededeling-instantie'],
  }),
  tekst('nietOpgelegd.redenen', 'waarom geen huisverbod', 'Het gevaar is geweken.', (b) => b.dossier.nietOpgelegd?.gegevens.redenen ?? '', {
    in: NIET_OPGELEGD,
    eis: { artikel: 'Awb 3:46' },
  }),
  tekst(
    'nietOpgelegd.alternatief',
    'wat er in plaats daarvan gebeurt',
    'De crisisdienst komt morgen langs.',
    (b) => b.dossier.nietOpgelegd?.gegevens.alternatief ?? '',
    { in: NIET_OPGELEGD },
  ),
  keuze(
    'nietOpgelegd.meldingVeiligThuis',
    'Veilig Thuis krijgt een melding',
    (b) => b.dossier.nietOpgelegd?.gegevens.meldingVeiligThuis ?? false,
    { in: NIET_OPGELEGD },
  ),
];
