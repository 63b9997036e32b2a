/** Fields of the decisions about shelter. No other document knows them: they exist in these two only. */
import { opvangVan, type Opvangstand } from '../../dossier/opvang.ts';
import type { Feit } from '../../dossier/toestand.ts';
import { bedragTekst } from '../../geld.ts';
import { momentKort } from '../../wth/opmaak.ts';
import { vergelijkMomenten } from '../../wth/tijd.ts';
import { OPVANGBESLUITEN, type DocumentSoort } from '../soorten.ts';
import { voluit } from './tijdstip.ts';
import { lijst, optie, tekst, type Bron, type Rij, type Veld } from './vorm.ts';

const BESLUIT: readonly DocumentSoort[] = ['opvangbesluit'];
const VERLENGING: readonly DocumentSoort[] = ['opvangverlenging'];
const EIGEN = { artikel: 'Awb 3:46' };

const verlenging = ({ dossier, onderwerpId }: Bron): Feit<'opvang.verlengd'> | null => dossier.opvangVerlengd.find(({ gebeurtenisId }) => gebeurtenisId === onderwerpId) ?? null;

/** The stay that the document is about: decided or extended by it. */
function stand(b: Bron): Opvangstand | null {
  const id = verlenging(b)?.gegevens.opvangId ?? b.onderwerpId;
  return opvangVan(b.dossier).find(({ besluit }) => besluit.gebeurtenisId === id) ?? null;
}

/** Until when it was decided before this extension. */
function vorigEinde(b: Bron): string {
  const [hier, eigen] = [stand(b), verlenging(b)];
  if (hier === null || eigen === null) return '';
  const plek = hier.verlengingen.findIndex(({ gebeurtenisId }) => gebeurtenisId === eigen.gebeurtenisId);
  return voluit(hier.verlengingen[plek - 1]?.gegevens.nieuwEinde ?? hier.besluit.gegevens.einde);
}

const besloten = (b: Bron): Feit<'opvang.verlengd'> | Feit<'opvang.besloten'> | null => verlenging(b) ?? stand(b)?.besluit ?? null;
const grondslag = (b: Bron) => besloten(b)?.gegevens.antwoorden.find(({ code }) => code === 'OPVANG_GRONDSLAG') ?? null;

const UITKOMST = { 'geen plek': 'geen plek', 'geen antwoord': 'niet bereikt, of geen antwoord', 'eigen plek': 'wel een plek' } as const;

/** What he tried up to the decision; of an extension only since the stay began. */
function inspanningen(b: Bron): Rij[] {
  const tot = besloten(b)?.at ?? b.nu;
  const vanaf = verlenging(b) === null ? null : (stand(b)?.besluit.gegevens.begin ?? null);
  return b.dossier.opvangInspanningen
    .filter(({ at }) => vergelijkMomenten(at, tot) <= 0 && (vanaf === null || vergelijkMomenten(at, vanaf) >= 0))
    .toSorted((x, y) => vergelijkMomenten(x.at, y.at))
    .map(({ at, gegevens: g }) => ({ moment: momentKort(at), bij: g.bij, uitkomst: UITKOMST[g.uitkomst], waaruit: [g.waaruit, g.toelichting].filter(Boolean).join(' ') }));
}

const prijs = (b: Bron): string => {
  const cent = stand(b)?.besluit.gegevens.prijsPerNacht ?? null;
  return cent === null ? '' : bedragTekst(cent);
};

export const opvangvelden: readonly Veld[] = [
  tekst('opvang.voorziening', 'waar de uithuisgeplaatste terecht kan', 'Pension De Brug', (b) => stand(b)?.besluit.gegevens.voorziening ?? '', { in: OPVANGBESLUITEN, eis: EIGEN }),
  tekst('opvang.begin', 'begin van het verblijf', 'zaterdag 28 november 2026 om 01.30 uur', (b) => voluit(stand(b)?.besluit.gegevens.begin), { in: OPVANGBESLUITEN, eis: EIGEN }),
  tekst('opvang.einde', 'einde van het verblijf, zoals het is besloten', 'maandag 30 november 2026 om 01.30 uur', (b) => voluit(stand(b)?.besluit.gegevens.einde), { in: BESLUIT, eis: EIGEN }),
  tekst('opvang.vorigEinde', 'einde voor deze verlenging', 'maandag 30 november 2026 om 01.30 uur', vorigEinde, { in: VERLENGING, eis: EIGEN }),
  tekst('opvang.nieuwEinde', 'einde na deze verlenging', 'woensdag 2 december 2026 om 12.00 uur', (b) => voluit(verlenging(b)?.gegevens.nieuwEinde), { in: VERLENGING, eis: EIGEN }),
  tekst('opvang.redenen', 'waarom het in dit geval nodig is; verwijs nooit naar beleid dat niet is bekendgemaakt', 'Zijn broer heeft geen plek.', (b) => besloten(b)?.gegevens.redenen ?? '', {
    in: OPVANGBESLUITEN,
    eis: { artikel: 'Awb 3:46 en 4:82' },
  }),
  tekst('opvang.prijs', 'prijs per nacht; leeg als die niet bekend is', '€ 65,00', prijs, { in: OPVANGBESLUITEN }),
  optie('opvang.grondslag', 'wie over de plek gaat', ['burgemeester', 'college'], (b) => grondslag(b)?.antwoord ?? '', { in: OPVANGBESLUITEN, eis: EIGEN }),
  tekst('opvang.college', 'wie namens het college akkoord is', 'wethouder P. Stam, telefonisch', (b) => (grondslag(b)?.antwoord === 'college' ? (grondslag(b)?.toelichting ?? '') : ''), {
    in: OPVANGBESLUITEN,
    eis: { artikel: 'Awb 3:46', wanneer: (b) => grondslag(b)?.antwoord === 'college' },
  }),
  lijst(
    'opvang.inspanningen',
    'wat de uithuisgeplaatste zelf probeerde',
    {
      moment: { betekenis: 'wanneer', voorbeeld: 'za 28 nov. 2026 0.10' },
      bij: { betekenis: 'bij wie gevraagd', voorbeeld: 'zijn broer' },
      uitkomst: { betekenis: 'uitkomst', voorbeeld: 'geen plek' },
      waaruit: { betekenis: 'waaruit dat blijkt', voorbeeld: 'De hulpofficier was bij het telefoongesprek.' },
    },
    inspanningen,
    { in: OPVANGBESLUITEN, eis: EIGEN },
  ),
];
