/** Shelter: what he tried himself, the decision, going on for a fixed time, and its end with what it cost. */
import { eindeVan } from '../../../../shared/dossier/looptijd.ts';
import type { Dossier } from '../../../../shared/dossier/toestand.ts';
import { momentKort } from '../../../../shared/wth/opmaak.ts';
import { vergelijkMomenten, type Moment } from '../../../../shared/wth/tijd.ts';
import { lopendeOpvang, openOpvang } from '../../../../shared/dossier/opvang.ts';
import { tekstIn } from '../../../../shared/dossier/velden/formulier.ts';
import { veldenVan } from '../../../../shared/dossier/velden/index.ts';
import { besluitOpvang, VRAGEN_BIJ_OPVANG, verlengOpvang } from '../../../../shared/dossier/verloop/opvang.ts';
import { voorzieningTekst } from '../../../../shared/tekst/telefoonlijst.ts';
import { tijdstipInvoer } from '../../../../shared/wth/invoer.ts';
import { opvangEinde } from '../../../../shared/wth/opvang.ts';
import { beginOndertekening, beletNaEinde, beletZonderBesluit, beslissing, nuIn, personen, voorval } from './delen.ts';
import type { Stap, Stapbeeld } from './vorm.ts';

const BELEID = 'gemeentelijk beleid; Awb 4:82';

export const opvangInspanning = voorval({
  titel: 'Eigen poging om een plek te vinden',
  knop: 'Leg een eigen poging vast',
  uitleg: 'De uithuisgeplaatste zoekt eerst zelf een plek bij familie of vrienden. Leg elke poging vast, en waaruit die blijkt.',
  artikel: 'gemeentelijk beleid',
  klaar: 'De poging is vastgelegd.',
  type: 'opvang.inspanning',
  opdracht: 'voorval.vastleggen',
  belet: beletZonderBesluit,
});

/** The facility that was chosen, as the telefoonlijst has it. */
const gekozen = ({ voorzieningen = [], formulier }: Stapbeeld) => voorzieningen.find(({ contactId }) => contactId === tekstIn(formulier, 'contactId'));

/** Two days on, or the end of the order where that is earlier. */
function langsteEinde(dossier: Dossier, nu: Moment): Moment {
  const [tweeDagen, einde] = [opvangEinde(nu).moment, eindeVan(dossier)];
  return einde !== null && vergelijkMomenten(nu, einde) < 0 && vergelijkMomenten(einde, tweeDagen) < 0 ? einde : tweeDagen;
}

/** Why nothing can be decided now, or null. */
function beletOpvang(beeld: Pick<Stapbeeld, 'dossier' | 'nu'>): string | null {
  if (openOpvang(beeld.dossier) !== null) return 'OPVANG_LOOPT_AL';
  return beletNaEinde(beeld) ?? (beeld.dossier.opvangInspanningen.length === 0 ? 'OPVANG_INSPANNING_EERST' : null);
}

const opvangstap = beslissing(besluitOpvang, {
  titel: 'Over opvang beslissen',
  knop: 'Beslis over opvang',
  uitleg: 'Voor ten hoogste twee dagen, in een voorziening uit de telefoonlijst. Schrijf zelf op waarom: verwijs niet naar beleid dat niet is bekendgemaakt. Over opvang staat in geen ander document iets.',
  artikel: BELEID,
  klaar: 'Het besluit over opvang is vastgelegd. Het einde staat bij de termijnen.',
  type: 'opvang.besloten',
  besluit: true,
  opdracht: 'opvang.besluit',
  begin: ({ dossier, nu }) => ({ ...nuIn(nu), ...nuIn(nu, 'begin'), einde: tijdstipInvoer(langsteEinde(dossier, nu)), ...beginOndertekening(dossier) }),
  velden: ({ voorzieningen = [] }) => {
    const { contactId: _, voorziening: __, prijsPerNacht: ___, ...rest } = veldenVan('opvang.besloten');
    const keuzes = voorzieningen.map(({ contactId: id, naam, opvang: plek }) => ({ id, naam: plek === null ? naam : `${naam} (${voorzieningTekst(plek)})` }));
    return { contactId: personen('Voorziening', keuzes), ...rest, antwoorden: { soort: 'vast' } };
  },
  vast: (beeld) => ({ voorziening: gekozen(beeld)?.naam ?? '', prijsPerNacht: gekozen(beeld)?.opvang?.prijsPerNacht ?? null }),
  vragen: () => VRAGEN_BIJ_OPVANG,
  belet: beletOpvang,
});
/** What the facility is called and costs a night the core takes from the telefoonlijst itself. */
export const opvang: Stap = { ...opvangstap, verzoek: (dossierId, at, { voorziening: _, prijsPerNacht: __, ...gegevens }) => opvangstap.verzoek(dossierId, at, gegevens) };

export const opvangVerlengen = beslissing(verlengOpvang, {
  titel: 'Opvang verlengen',
  knop: 'Verleng de opvang',
  uitleg: 'Voor bepaalde tijd, terwijl de opvang nog loopt. Leg eerst vast wat de uithuisgeplaatste sinds het begin zelf heeft geprobeerd.',
  artikel: BELEID,
  klaar: 'De verlenging van de opvang is vastgelegd.',
  type: 'opvang.verlengd',
  besluit: true,
  opdracht: 'opvang.verleng',
  begin: ({ dossier, nu }) => ({ ...nuIn(nu), ...beginOndertekening(dossier) }),
  velden: ({ dossier }) => {
    const [velden, open] = [veldenVan('opvang.verlengd'), openOpvang(dossier)];
    const { nieuwEinde } = velden;
    const metEinde = open === null || nieuwEinde === undefined || nieuwEinde.soort === 'vast' ? {} : { nieuwEinde: { ...nieuwEinde, label: `Nieuw einde van de opvang (nu tot ${momentKort(open.einde)})` } };
    return { ...velden, ...metEinde, antwoorden: { soort: 'vast' } };
  },
  vast: ({ dossier }) => ({ opvangId: openOpvang(dossier)?.besluit.gebeurtenisId ?? '' }),
  vragen: () => ['OPVANG_GRONDSLAG'],
  belet: (beeld) => (openOpvang(beeld.dossier) === null ? 'OPVANG_ONBEKEND' : (beletNaEinde(beeld) ?? (lopendeOpvang(beeld.dossier, beeld.nu) === null ? 'OPVANG_VOORBIJ' : null))),
});

export const opvangBeeindigen = voorval({
  titel: 'Einde van de opvang vastleggen',
  knop: 'Leg het einde van de opvang vast',
  uitleg: 'Wanneer en waarom de opvang eindigde, en wat die kostte. Is de rekening er nog niet? Vul de kosten later in met een correctie.',
  artikel: 'gemeentelijk beleid',
  klaar: 'Het einde van de opvang is vastgelegd.',
  type: 'opvang.beeindigd',
  opdracht: 'voorval.vastleggen',
  vast: ({ dossier }) => ({ opvangId: openOpvang(dossier)?.besluit.gebeurtenisId ?? '' }),
  belet: ({ dossier }) => (openOpvang(dossier) === null ? 'OPVANG_ONBEKEND' : null),
});
