/** Fields of how an order stands on the day of the document: imposed when, until when, and what a court did with it. */
import { ingangVan, looptijdVan } from '../../dossier/looptijd.ts';
import { isOplegmandaat } from '../../dossier/oplegmandaat.ts';
import { schorsingenVan } from '../../dossier/schorsing.ts';
import { ongedaanGemaakt, vernietigingen as opgehevenDoorRechter } from '../../dossier/vernietigingen.ts';
import { vergelijkMomenten } from '../../wth/tijd.ts';
import { voluit } from './tijdstip.ts';
import { keuze, MEDEDELINGEN, NA_OPLEGGEN, tekst, type Bron, type Veld } from './vorm.ts';

/** What a ruling can be about, in a sentence. */
export const BETREFT = { oplegging: 'het huisverbod', verlenging: 'de verlenging van het huisverbod' } as const;

/** Suspensions that last, or begin when an extension begins. */
function schorsingen({ dossier, nu }: Bron): string[] {
  return schorsingenVan(dossier)
    .filter(({ feit, tot }) => vergelijkMomenten(feit.gegevens.ingang, nu) <= 0 && (tot === null || vergelijkMomenten(nu, tot) < 0))
    .map(({ feit, vanaf }) => {
      const wat = BETREFT[feit.gegevens.betreft];
      return `De voorzieningenrechter heeft ${wat} geschorst, vanaf ${voluit(vanaf)}. Zolang de schorsing duurt, geldt ${wat} niet. De termijnen lopen wel door.`;
    });
}

function vernietigingen({ dossier, nu }: Bron): string[] {
  return dossier.vernietigd
    .filter(({ gegevens }) => vergelijkMomenten(gegevens.ingang, nu) <= 0)
    .map((feit) => {
      const { betreft, gevolgenInStand, ingang } = feit.gegevens;
      const ongedaan = ongedaanGemaakt(dossier, feit)?.gegevens.ingang;
      if (ongedaan !== undefined && vergelijkMomenten(ongedaan, nu) <= 0)
        return `De rechter heeft het besluit over ${BETREFT[betreft]} vernietigd, op ${voluit(ingang)}. In hoger beroep is dat ongedaan gemaakt, op ${voluit(ongedaan)}: het besluit telt weer, alsof het nooit is vernietigd.`;
      return gevolgenInStand
        ? `De rechter heeft het besluit over ${BETREFT[betreft]} vernietigd, op ${voluit(ingang)}. De rechtsgevolgen blijven in stand: er verandert niets aan de duur.`
        : `De rechter heeft het besluit over ${BETREFT[betreft]} vernietigd, op ${voluit(ingang)}. Dat besluit geldt niet meer.`;
    });
}

/** Who imposed: also the hulpofficier, under a mandate. */
function oplegger({ dossier: { opgelegd } }: Bron): string {
  const als = opgelegd?.gegevens.ondertekening;
  if (als === undefined) return '';
  return isOplegmandaat(als) ? `${als.beslisser}, hulpofficier van justitie, namens de burgemeester` : als.beslisser;
}

export const standvelden: readonly Veld[] = [
  tekst('oplegging.moment', 'tijdstip van het besluit tot opleggen', 'vrijdag 27 november 2026 om 23.20 uur', (b) => voluit(b.dossier.opgelegd?.at), {
    in: NA_OPLEGGEN,
  }),
  tekst('oplegging.door', 'wie het huisverbod oplegde', 'mr. A. van Dalen', oplegger, {
    in: NA_OPLEGGEN,
  }),
  tekst('oplegging.ingang', 'begin van het huisverbod', 'vrijdag 27 november 2026 om 23.40 uur', (b) => voluit(ingangVan(b.dossier)), {
    in: NA_OPLEGGEN,
    eis: { artikel: 'Wth 2 lid 4 onder a' },
  }),
  tekst('oplegging.einde', 'einde van de eerste tien dagen', 'maandag 7 december 2026 om 23.40 uur', (b) => voluit(looptijdVan(b.dossier)?.eersteEinde.moment), {
    in: NA_OPLEGGEN,
    eis: { artikel: 'Wth 2 lid 4 onder a' },
  }),
  tekst('stand.einde', 'einde zoals het nu geldt, met de verlengingen die werken', 'maandag 7 december 2026 om 23.40 uur', (b) => voluit(looptijdVan(b.dossier)?.einde.moment), {
    in: NA_OPLEGGEN,
  }),
  tekst('stand.maximum', 'uiterste einde, vier weken na het begin', 'vrijdag 25 december 2026 om 23.40 uur', (b) => voluit(looptijdVan(b.dossier)?.maximum.moment), {
    in: NA_OPLEGGEN,
  }),
  tekst(
    'stand.rechter',
    'wat een rechter met het huisverbod deed, in hele zinnen; leeg als er niets is',
    'De voorzieningenrechter heeft het huisverbod geschorst.',
    (b) => [...schorsingen(b), ...vernietigingen(b)].join(' '),
    { in: [...NA_OPLEGGEN, 'kennisgeving-huisgenoot', ...MEDEDELINGEN] },
  ),
  keuze(
    'stand.vernietigd',
    'de rechter heeft het opleggen vernietigd en de gevolgen niet in stand gelaten',
    ({ dossier, nu }) => opgehevenDoorRechter(dossier).some(({ gegevens }) => gegevens.betreft === 'oplegging' && vergelijkMomenten(gegevens.ingang, nu) <= 0),
    { in: NA_OPLEGGEN },
  ),
  tekst(
    'stand.ingetrokken',
    'vanaf wanneer het huisverbod is ingetrokken; leeg als dat niet zo is',
    'woensdag 2 december 2026 om 12.00 uur',
    (b) => voluit(b.dossier.ingetrokken?.gegevens.ingang),
    { in: NA_OPLEGGEN },
  ),
];
