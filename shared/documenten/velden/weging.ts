/** Fields of the weighing: ground, reasons, zienswijze, child abuse, care. */
import type { DocumentSoort } from '../soorten.ts';
import { voluit } from './tijdstip.ts';
import { keuze, optie, tekst, type Veld } from './vorm.ts';

const BESCHIKKING: readonly DocumentSoort[] = ['beschikking'];
const MET_GROND: readonly DocumentSoort[] = [
  'beschikking',
  'kennisgeving-huisgenoot',
  'mededeling-instantie',
  'mededeling-veilig-thuis',
];
const MET_VT: readonly DocumentSoort[] = ['beschikking', 'mededeling-veilig-thuis'];
const MET_KIND: readonly DocumentSoort[] = [...MET_VT, 'mededeling-instantie', 'weging-niet-opgelegd'];

export const wegingsvelden: readonly Veld[] = [
  optie(
    'grond.soort',
    'grond van het huisverbod',
    ['gevaar', 'vermoeden'],
    (b) => b.dossier.motivering?.gegevens.grond ?? '',
    { in: MET_GROND, eis: { artikel: 'Wth 2 lid 1' } },
  ),
  tekst(
    'grond.onmiddellijk',
    'waarom het gevaar ernstig en onmiddellijk is',
    'Het geweld neemt toe.',
    (b) => b.dossier.motivering?.gegevens.onmiddellijk ?? '',
    { in: BESCHIKKING, eis: { artikel: 'Wth 2 lid 1' } },
  ),
  tekst(
    'grond.waaromDezePersoon',
    'waarom juist deze persoon',
    'Het geweld ging van hem uit.',
    (b) => b.dossier.motivering?.gegevens.waaromDezePersoon ?? '',
    { in: BESCHIKKING, eis: { artikel: 'Awb 3:46' } },
  ),
  tekst(
    'grond.minderIngrijpend',
    'waarom iets minder ingrijpends niet genoeg is',
    'Een afspraak is eerder geschonden.',
    (b) => b.dossier.motivering?.gegevens.minderIngrijpend ?? '',
    { in: BESCHIKKING, eis: { artikel: 'Awb 3:4 lid 2', aandacht: true } },
  ),
  tekst(
    'grond.belangenafweging',
    'afweging van de belangen',
    'Hij werkt buitenshuis.',
    (b) => b.dossier.motivering?.gegevens.belangenafweging ?? '',
    { in: BESCHIKKING, eis: { artikel: 'Awb 3:4 lid 1' } },
  ),
  keuze('zienswijze.gehoord', 'de betrokkene is gehoord', (b) => b.dossier.zienswijze?.gegevens.gehoord ?? false, { in: BESCHIKKING }),
  tekst('zienswijze.inhoud', 'wat de betrokkene zei', 'Hij wil naar zijn werk.', (b) => b.dossier.zienswijze?.gegevens.inhoud ?? '', {
    in: BESCHIKKING,
    eis: { artikel: 'Awb 4:8', wanneer: (b) => b.dossier.zienswijze?.gegevens.gehoord === true },
  }),
  optie(
    'zienswijze.reden',
    'waarom niet gehoord (Awb 4:11: spoed a, eerder b, doel c)',
    ['spoed', 'eerder', 'doel'],
    (b) => b.dossier.zienswijze?.gegevens.reden ?? '',
    { in: BESCHIKKING, eis: { artikel: 'Awb 4:11', wanneer: (b) => b.dossier.zienswijze?.gegevens.gehoord !== true } },
  ),
  tekst(
    'zienswijze.toelichting',
    'toelichting bij het horen of niet horen',
    'Hij was niet aanspreekbaar.',
    (b) => b.dossier.zienswijze?.gegevens.toelichting ?? '',
    { in: BESCHIKKING },
  ),
  keuze(
    'zienswijze.achterblijverGehoord',
    'de achterblijver heeft een mening gegeven (de inhoud blijft in het dossier)',
    (b) => (b.dossier.zienswijze?.gegevens.achterblijver ?? '') !== '',
    { in: BESCHIKKING },
  ),
  keuze('kindermishandeling.beoordeeld', 'er is beoordeeld of er kindermishandeling is', (b) => b.dossier.kindermishandeling !== null, {
    in: BESCHIKKING,
    eis: { artikel: 'Wth 2 lid 3' },
  }),
  keuze(
    'kindermishandeling.vermoeden',
    'er is kindermishandeling of een ernstig vermoeden daarvan',
    (b) => b.dossier.kindermishandeling?.gegevens.vermoeden ?? false,
    { in: MET_KIND },
  ),
  tekst(
    'kindermishandeling.toelichting',
    'toelichting bij de kindermishandeling',
    'De kinderen waren getuige.',
    (b) => b.dossier.kindermishandeling?.gegevens.toelichting ?? '',
    { in: MET_KIND },
  ),
  keuze(
    'kindermishandeling.overleg',
    'er is vooraf overlegd met Veilig Thuis',
    (b) => (b.dossier.kindermishandeling?.gegevens.overleg ?? null) !== null,
    { in: MET_VT },
  ),
  tekst(
    'kindermishandeling.overlegMoment',
    'tijdstip van het overleg met Veilig Thuis',
    'vrijdag 27 november 2026 om 23.05 uur',
    ({ dossier: { kindermishandeling: kind } }) => voluit(kind?.gegevens.overleg?.op),
    { in: MET_VT },
  ),
  tekst(
    'kindermishandeling.overlegMet',
    'met wie van Veilig Thuis is overlegd',
    'M. Arends',
    (b) => b.dossier.kindermishandeling?.gegevens.overleg?.met ?? '',
    { in: MET_VT },
  ),
  tekst(
    'kindermishandeling.overlegUitkomst',
    'uitkomst van het overleg met Veilig Thuis',
    'Veilig Thuis steunt het huisverbod.',
    (b) => b.dossier.kindermishandeling?.gegevens.overleg?.uitkomst ?? '',
    { in: MET_VT },
  ),
  tekst(
    'kindermishandeling.redenGeenOverleg',
    'waarom overleg vooraf niet kon',
    'Veilig Thuis was drie keer niet bereikbaar.',
    (b) => b.dossier.kindermishandeling?.gegevens.redenGeenOverleg ?? '',
    {
      in: MET_VT,
      eis: {
        artikel: 'Wth 2 lid 3',
        wanneer: ({ dossier: { kindermishandeling: kind } }) => kind?.gegevens.vermoeden === true && kind.gegevens.overleg === null,
      },
    },
  ),
  optie('zorg.beschikbaar', 'hulp is nu beschikbaar', ['ja', 'nee', 'onbekend'], (b) => b.dossier.zorg?.gegevens.beschikbaar ?? 'onbekend', {
    in: ['beschikking', 'kennisgeving-huisgenoot', 'mededeling-instantie'],
  }),
  tekst('zorg.partij', 'wie de eerste hulp geeft', 'crisisdienst', (b) => b.dossier.zorg?.gegevens.partij ?? '', {
    in: ['beschikking', 'kennisgeving-huisgenoot', 'mededeling-instantie'],
  }),
  tekst('zorg.toelichting', 'toelichting bij de hulp', 'Komt vannacht langs.', (b) => b.dossier.zorg?.gegevens.toelichting ?? '', {
    in: ['mededeling-instantie'],
  }),
];
