/** Fields of the advice to the burgemeester about extending, withdrawing or letting end: what happened since the imposition. */
import { contactstandOp } from '../../dossier/contactverbod.ts';
import type { Dossier } from '../../dossier/toestand.ts';
import { momentKort } from '../../wth/opmaak.ts';
import { vergelijkMomenten, type Moment } from '../../wth/tijd.ts';
import type { DocumentSoort } from '../soorten.ts';
import { lijst, VERWEER, type Bron, type Rij, type Veld } from './vorm.ts';

const ADVIES: readonly DocumentSoort[] = ['advies-burgemeester', ...VERWEER];

const RIJ = {
  moment: { betekenis: 'wanneer', voorbeeld: 'di 1 dec. 2026 16.00' },
  wat: { betekenis: 'wat het is, en van wie', voorbeeld: 'Politie, mutatie 2026-101' },
  inhoud: { betekenis: 'de inhoud', voorbeeld: 'Hij stond in de straat.' },
};

type Voorval = { at: Moment; wat: string; inhoud: string };

/** Rows in the order of time; what lies after the date of the document is not in it. */
function rijen(voorvallen: readonly Voorval[], nu: Moment): Rij[] {
  return voorvallen
    .filter(({ at }) => vergelijkMomenten(at, nu) <= 0)
    .toSorted((a, b) => vergelijkMomenten(a.at, b.at))
    .map(({ at, wat, inhoud }) => ({ moment: momentKort(at), wat, inhoud }));
}

const OVERTREDING = { woning: 'Overtreding: bij de woning', contact: 'Overtreding: contact', 'woning en contact': 'Overtreding: woning en contact' } as const;

const gevaar = ({ overtredingen, politiemutaties }: Dossier): Voorval[] => [
  ...overtredingen.map(({ at, gegevens: g }) => ({ at, wat: `${OVERTREDING[g.wat]}, gemeld door ${g.gemeldDoor}`, inhoud: [g.omschrijving, g.gevolg].filter(Boolean).join(' ') })),
  ...politiemutaties.map(({ at, gegevens: g }) => ({ at, wat: [g.van, g.kenmerk].filter(Boolean).join(', '), inhoud: g.inhoud })),
];

const AANVAARD = { ja: 'Hulp aanvaard.', nee: 'Hulp niet aanvaard.', onbekend: 'Of de hulp is aanvaard, is niet bekend.' } as const;

const zorg = ({ zorgvoortgang, zorgAdviezen }: Dossier): Voorval[] => [
  ...zorgAdviezen.map(({ at, gegevens: g }) => ({ at, wat: `${g.van}, advies: ${g.advies}`, inhoud: g.kern })),
  ...zorgvoortgang.map(({ at, gegevens: g }) => ({ at, wat: `${g.partij}, over ${g.betreft === 'gezin' || g.betreft === 'kind' ? 'het' : 'de'} ${g.betreft}`, inhoud: `${AANVAARD[g.hulpAanvaard]} ${g.inhoud}` })),
];

const UITKOMST = { gegeven: '', 'geen gebruik gemaakt': 'Geen gebruik gemaakt van de gelegenheid.', 'niet gehoord': 'Niet gehoord.' } as const;

const meningen = ({ zienswijzen, huisgenoten, betrokkene }: Dossier): Voorval[] =>
  zienswijzen.map(({ at, gegevens: g }) => {
    const naam = g.wie === 'uithuisgeplaatste' ? betrokkene?.gegevens.naam : huisgenoten.find(({ gegevens }) => gegevens.huisgenootId === g.huisgenootId)?.gegevens.naam;
    return { at, wat: [naam ?? '', g.wie].filter(Boolean).join(', '), inhoud: [UITKOMST[g.uitkomst], g.inhoud, g.toelichting].filter(Boolean).join(' ') };
  });

const overig = ({ contacten }: Dossier): Voorval[] => contacten.map(({ at, gegevens: g }) => ({ at, wat: `${g.met} (${g.hoe})`, inhoud: g.inhoud }));

const STAND = { geldt: 'geldt', beperkt: 'geldt, met de uitzondering die is besloten', opgeheven: 'is opgeheven', geen: 'geldt niet' } as const;

const voorvallijst = (naam: string, betekenis: string, van: (dossier: Dossier) => Voorval[]): Veld =>
  lijst(naam, betekenis, RIJ, ({ dossier, nu }: Bron) => rijen(van(dossier), nu), { in: ADVIES });

export const adviesvelden: readonly Veld[] = [
  voorvallijst('advies.gevaar', 'overtredingen en berichten van de politie sinds het opleggen', gevaar),
  voorvallijst('advies.zorg', 'hoe het met de hulp gaat', zorg),
  voorvallijst('advies.meningen', 'zienswijzen van de betrokkenen', meningen),
  voorvallijst('advies.contacten', 'andere gesprekken en berichten over de zaak', overig),
  lijst(
    'advies.personen',
    'hoe het contactverbod nu voor elke huisgenoot geldt',
    {
      naam: { betekenis: 'naam', voorbeeld: 'S. Verbeek' },
      relatie: { betekenis: 'relatie tot de uithuisgeplaatste', voorbeeld: 'partner' },
      stand: { betekenis: 'of het contactverbod geldt', voorbeeld: 'geldt' },
    },
    ({ dossier, nu }) =>
      dossier.huisgenoten.map(({ gegevens: { huisgenootId, naam, relatie } }) => ({ naam, relatie, stand: STAND[contactstandOp(dossier, huisgenootId, nu)] })),
    { in: ADVIES },
  ),
];
