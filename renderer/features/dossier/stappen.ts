import type { DossierBeeld, DocumentRegel } from '../../../shared/contract/dossiers.ts';
import { eindeVan, lopendeStatussen, statusOp } from '../../../shared/dossier/status.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { meerderjarigVanaf } from '../../../shared/wth/meerderjarigheid.ts';
import { lokaleDatum, vergelijkDatums, vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import { afwijkingTekst } from '../../../shared/tekst/documenten.ts';
import { isVoorbij, termijnTekst } from '../../../shared/tekst/termijnen.ts';
import type { Stapnaam } from '../verloop/stappen/index.ts';
import type { Bladnaam } from './bladnamen.ts';
import { stappenVoorDeRechter } from './procedurestap.ts';
import { stapBijZorgadvies } from './zorgstap.ts';
import { stapOverEinde } from './eindstap.ts';
import { isTeVergelijken } from '../../../shared/documenten/soorten.ts';
import { documentNaam } from '../documenten/naam.ts';

/** What a step leads to. */
export type Stapdoel =
  | { soort: 'nacht' }
  | { soort: 'uitreiken' }
  | { soort: 'stap'; stap: Stapnaam }
  | { soort: 'blad'; blad: Bladnaam }
  | { soort: 'corrigeren'; gebeurtenisId: string }
  | { soort: 'document'; document: string; huisgenootId: string };

/** Something to do in a case: what, why, and where. `dringend` comes first and stands out. */
export type Stap = { id: string; wat: string; waarom: string; artikel: string; dringend: boolean; knop: string; doel: Stapdoel | null };

const isBeschikking = ({ soort }: DocumentRegel): boolean => soort === 'beschikking';
const documentDoel = ({ soort, huisgenootId }: DocumentRegel): Stapdoel => ({ soort: 'document', document: soort, huisgenootId });

/** A minor on the day of the decision: the law knows no such order, whatever the papers say. */
function isMinderjarig({ betrokkene, opgelegd }: Dossier): boolean {
  const geboren = betrokkene?.gegevens.geboortedatum ?? '';
  return opgelegd !== null && geboren !== '' && vergelijkDatums(lokaleDatum(opgelegd.at), meerderjarigVanaf(geboren)) < 0;
}

/** What an order cannot do without, and lost by a correction. */
function gebrokenEis(dossier: Dossier): Stap[] {
  const jurist = (id: string, wat: string, artikel: string): Stap => ({
    id,
    wat,
    waarom: 'Overleg direct met de jurist. Is dit een vergissing? Corrigeer het in de tijdlijn.',
    artikel,
    dringend: true,
    knop: '',
    doel: null,
  });
  return [
    ...(isMinderjarig(dossier)
      ? [
          {
            ...jurist('minderjarig', 'Betrokkene is minderjarig: dit huisverbod kan niet', 'Wth 2 lid 2'),
            waarom: 'Overleg direct met de jurist; trek het in. Klopt de geboortedatum niet? Corrigeer die in de tijdlijn.',
          },
        ]
      : []),
    ...(dossier.huisgenoten.some(({ gegevens }) => gegevens.contactverbod) ? [] : [jurist('contactverbod', 'Niemand staat nog onder het contactverbod', 'Wth 2 lid 4 onder c')]),
    ...(dossier.feiten.some(({ gegevens }) => gegevens.status === 'ja') ? [] : [jurist('feiten', 'Er staat geen feit meer op ja: het huisverbod mist een grond', 'Besluit 2 lid 1')]),
  ];
}

function uitreiking(dossier: Dossier, nu: Moment): Stap[] {
  if (dossier.opgelegd === null || dossier.uitgereikt !== null) return [];
  const mondeling = dossier.aangezegd !== null;
  const geeindigd = statusOp(dossier, nu) === 'van rechtswege geëindigd';
  return [
    {
      id: 'uitreiken',
      wat: 'Leg de uitreiking vast',
      waarom: geeindigd
        ? 'Het huisverbod is geëindigd, en er staat niet in dat de beschikking is uitgereikt. Is dat wel gebeurd? Leg het alsnog vast.'
        : mondeling
          ? 'Het huisverbod is mondeling aangezegd. De beschikking moet zo snel mogelijk op schrift worden uitgereikt.'
          : 'Zonder uitreiking of aanzegging werkt het besluit nog niet tegenover de uithuisgeplaatste.',
      artikel: mondeling ? 'Wth 2 lid 7' : 'Awb 3:40 en 3:41',
      dringend: !geeindigd,
      knop: 'Leg de uitreiking vast',
      doel: { soort: 'uitreiken' },
    },
  ];
}

/** An oral order starts when it was announced; the beschikking has to say the same. */
function tegenstrijdigBegin({ opgelegd, aangezegd }: Dossier): Stap[] {
  if (opgelegd === null || aangezegd === null || vergelijkMomenten(opgelegd.gegevens.ingang, aangezegd.at) === 0) return [];
  return [
    {
      id: 'begin',
      wat: 'Twee tijden kloppen niet met elkaar',
      waarom: 'Het begin in de beschikking is niet het tijdstip van de mondelinge aanzegging. Tot dat klopt kan er geen document worden gemaakt.',
      artikel: 'Wth 2 lid 7',
      dringend: true,
      knop: 'Corrigeer het besluit',
      doel: { soort: 'corrigeren', gebeurtenisId: opgelegd.gebeurtenisId },
    },
  ];
}

function documenten(regels: readonly DocumentRegel[], loopt: boolean, { uitgereikt: gegeven, afgesloten }: Dossier): Stap[] {
  const uitgereikt = gegeven !== null;
  const afwijkend = regels.filter(({ uitgegeven }) => uitgegeven?.wijktAf === true);
  // Whoever closed the case had what he needed on paper.
  const nieuw = afgesloten !== null ? [] : regels.filter(({ belet, uitgegeven }) => belet === '' && uitgegeven === null);
  return [
    ...afwijkend.map((regel) => {
      // What was handed over stays as it is: there is nothing to make.
      const vast = isBeschikking(regel) && uitgereikt;
      return {
        id: `afwijkend-${regel.soort}-${regel.huisgenootId}`,
        wat: `Wijkt af: ${documentNaam(regel)}`,
        waarom: `De feiten zijn veranderd nadat dit document is opgeslagen. ${afwijkingTekst(regel.soort, uitgereikt)}`,
        artikel: '',
        dringend: true,
        knop: vast ? '' : 'Bekijk en maak opnieuw',
        doel: vast ? null : documentDoel(regel),
      };
    }),
    ...nieuw.map((regel) => ({
      id: `nieuw-${regel.soort}-${regel.huisgenootId}`,
      wat: documentNaam(regel),
      waarom: 'Nog niet opgeslagen als Word-document.',
      artikel: '',
      dringend: loopt && isBeschikking(regel),
      knop: 'Bekijk en sla op',
      doel: documentDoel(regel),
    })),
  ];
}

/** What is still unknown about people: it decides who gets a letter, and where the person can be found. */
function onbekend(dossier: Dossier, beeld: DossierBeeld, nu: Moment): Stap[] {
  if (dossier.opgelegd === null || dossier.afgesloten !== null) return [];
  const zonderDatum = dossier.huisgenoten.filter(({ gegevens }) => gegevens.geboortedatum === '');
  const t4 = beeld.termijnen.find(({ code }) => code === 'T4');
  const { praktisch } = dossier;
  const einde = eindeVan(dossier) ?? nu;
  const bereikbaar = t4 !== undefined && !t4.gehaald && praktisch !== null && vergelijkMomenten(nu, einde) < 0;
  return [
    ...(bereikbaar
      ? [
          {
            id: 'bereikbaar',
            wat: 'Vraag waar de uithuisgeplaatste bereikbaar is',
            waarom: termijnTekst.T4.doen,
            artikel: 'Wth 2 lid 6',
            dringend: isVoorbij(t4, nu),
            knop: 'Vul aan',
            doel: { soort: 'corrigeren', gebeurtenisId: praktisch.gebeurtenisId } as const,
          },
        ]
      : []),
    ...zonderDatum.map(({ gebeurtenisId, gegevens }) => ({
      id: `geboren-${gebeurtenisId}`,
      wat: `Vraag de geboortedatum van ${gegevens.naam}`,
      waarom: 'Zonder geboortedatum geldt deze huisgenoot als volwassene, en krijgt een eigen brief.',
      artikel: 'Wth 2 lid 8',
      dringend: false,
      knop: 'Vul aan',
      doel: { soort: 'corrigeren', gebeurtenisId } as const,
    })),
  ];
}

/** What there is to do in a case at `nu`, the most pressing first; empty when there is nothing. */
export function stappenVan(dossier: Dossier, beeld: DossierBeeld, nu: Moment): Stap[] {
  if (dossier.vervallen !== null) return [];
  if (dossier.opgelegd === null && dossier.nietOpgelegd === null)
    return [
      {
        id: 'besluit',
        wat: 'Neem een besluit',
        waarom: 'Deze melding is nog niet beslist.',
        artikel: 'Wth 2 lid 1',
        dringend: true,
        knop: 'Verder met de melding',
        doel: { soort: 'nacht' },
      },
    ];
  const loopt = lopendeStatussen.includes(statusOp(dossier, nu));
  const eisen = loopt ? gebrokenEis(dossier) : [];
  // Papers of an order that cannot be are not to be spread.
  if (eisen.length > 0 && isMinderjarig(dossier)) return eisen;
  const stappen = [
    ...eisen,
    ...tegenstrijdigBegin(dossier),
    // There is nothing to hand over before it is on paper.
    ...documenten(beeld.documenten.filter(isBeschikking), loopt, dossier),
    ...uitreiking(dossier, nu),
    ...stappenVoorDeRechter(dossier, nu),
    ...(loopt ? stapBijZorgadvies(dossier) : []),
    ...stapOverEinde(dossier, beeld.termijnen, nu),
    ...documenten(beeld.documenten.filter((regel) => !isBeschikking(regel) && isTeVergelijken(regel.soort)), loopt, dossier),
    ...onbekend(dossier, beeld, nu),
  ];
  return [...stappen.filter(({ dringend }) => dringend), ...stappen.filter(({ dringend }) => !dringend)];
}
