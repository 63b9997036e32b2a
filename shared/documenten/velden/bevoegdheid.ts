/** Fields of the proof of competence: of each decision who was competent, on what ground, and the hash of what was sealed. */
import type { Dossier } from '../../dossier/toestand.ts';
import { ambtTekst } from '../../piket/woorden.ts';
import { aanwijzingTekst, besluitTekst, bewijsgrondTekst, overgeslagenTekst, roostersoortTekst, waaromNietBurgemeester } from '../../tekst/bevoegdheid.ts';
import type { DocumentSoort } from '../soorten.ts';
import { voluit } from './tijdstip.ts';
import { lijst, type Rij, type Veld } from './vorm.ts';

const BEWIJS: readonly DocumentSoort[] = ['bevoegdheidsbewijs'];

/** The proof of each decision, in order of the decisions; the last one about a decision counts. */
export function bewijzenVan(dossier: Dossier) {
  const perBesluit = new Map(
    dossier.bevoegdheden.flatMap(({ gegevens }) => (gegevens.uitkomst === 'bewijs' ? [[gegevens.besluitId, gegevens] as const] : [])),
  );
  return [...perBesluit.values()].toSorted((a, b) => Date.parse(a.bewijs.moment) - Date.parse(b.bewijs.moment));
}

function rij({ besluit, bewijs, sha256, roosterHash }: ReturnType<typeof bewijzenVan>[number]): Rij {
  const { waarnemer, artikel, volgorde, invoer, overgeslagen } = bewijs;
  return {
    besluit: besluitTekst[besluit],
    moment: voluit(bewijs.moment),
    wie: `${waarnemer.naam}, ${ambtTekst[waarnemer.ambt]}`,
    hoedanigheid: bewijs.hoedanigheid === 'burgemeester' ? 'burgemeester' : `waarnemer van de burgemeester (${artikel ?? ''})`,
    grond: bewijsgrondTekst(bewijs),
    sinds: voluit(bewijs.sinds),
    tot: bewijs.tot === null ? '' : voluit(bewijs.tot),
    verhindering: waaromNietBurgemeester(bewijs),
    aanwijzing: aanwijzingTekst(bewijs),
    overgeslagen: overgeslagen.map(overgeslagenTekst).join('; '),
    volgorde: volgorde.map(({ naam, ambt, beschikbaar }, plaats) => ({
      plaats: String(plaats + 1),
      naam,
      ambt: ambtTekst[ambt],
      stand: beschikbaar ? 'beschikbaar' : 'niet beschikbaar',
    })),
    invoer: invoer.map(({ volgnummer, type, vastgelegdOp, achteraf }) => ({
      nummer: String(volgnummer),
      wat: roostersoortTekst[type],
      vastgelegd: `${voluit(vastgelegdOp)}${achteraf ? ' (achteraf)' : ''}`,
    })),
    opgemaakt: voluit(bewijs.opgemaaktOp),
    hash: sha256,
    roosterHash,
  };
}

export const bevoegdheidvelden: readonly Veld[] = [
  lijst(
    'bevoegdheden',
    'per besluit wie bevoegd was, zoals toen verzegeld',
    {
      besluit: { betekenis: 'het besluit', voorbeeld: 'huisverbod opleggen' },
      moment: { betekenis: 'tijdstip van het besluit', voorbeeld: 'vrijdag 27 november 2026 om 23.20 uur' },
      wie: { betekenis: 'wie waarnam, met ambt', voorbeeld: 'P. van Wilgenburg, locoburgemeester' },
      hoedanigheid: { betekenis: 'burgemeester, of waarnemer met het artikel', voorbeeld: 'waarnemer van de burgemeester (Gemeentewet art. 77 lid 1)' },
      grond: { betekenis: 'op grond waarvan', voorbeeld: 'volgens het rooster ‘Piket 2026’' },
      sinds: { betekenis: 'waarnemend sinds', voorbeeld: 'vrijdag 27 november 2026 om 17.00 uur' },
      tot: { betekenis: 'waarnemend tot; leeg als dat niet bekend was', voorbeeld: 'maandag 30 november 2026 om 08.30 uur' },
      verhindering: { betekenis: 'waarom de burgemeester niet zelf; leeg als de burgemeester zelf besliste', voorbeeld: 'burgemeester afwezig: vakantie' },
      aanwijzing: { betekenis: 'besluit van aanwijzing; leeg voor de burgemeester', voorbeeld: 'Collegebesluit 2024-17, dinsdag 9 januari 2024' },
      overgeslagen: { betekenis: 'wie eerder aan de beurt was en niet kon', voorbeeld: 'A. de Wit (ziekte)' },
      volgorde: {
        betekenis: 'de vaste volgorde op dat moment',
        rijen: {
          plaats: { betekenis: 'plaats', voorbeeld: '1' },
          naam: { betekenis: 'naam', voorbeeld: 'H. de Ruijter' },
          ambt: { betekenis: 'ambt', voorbeeld: 'burgemeester' },
          stand: { betekenis: 'of deze persoon beschikbaar was', voorbeeld: 'beschikbaar' },
        },
      },
      invoer: {
        betekenis: 'de onderdelen van het rooster waarop dit rust',
        rijen: {
          nummer: { betekenis: 'nummer in het rooster', voorbeeld: '12' },
          wat: { betekenis: 'soort', voorbeeld: 'plan' },
          vastgelegd: { betekenis: 'wanneer vastgelegd', voorbeeld: 'maandag 2 november 2026 om 09.00 uur' },
        },
      },
      opgemaakt: { betekenis: 'wanneer het bewijs is opgemaakt', voorbeeld: 'vrijdag 27 november 2026 om 23.31 uur' },
      hash: { betekenis: 'SHA-256 van het bewijs', voorbeeld: 'a'.repeat(64) },
      roosterHash: { betekenis: 'SHA-256 van het hele rooster op dat moment', voorbeeld: 'b'.repeat(64) },
    },
    ({ dossier }) => bewijzenVan(dossier).map(rij),
    { in: BEWIJS, eis: { artikel: 'Gemeentewet 77' } },
  ),
];
