/** Fields of what happened after the order was imposed, as a person corrects them. */
import type { TeCorrigerenType } from '../corrigeren.ts';
import type { Gegevens } from '../gebeurtenissen/index.ts';
import type { VerloopType } from '../gebeurtenissen/verloop.ts';
import { procedureMomentLabels, procedureVelden } from './procedure.ts';
import { antwoorden, nietGehoord, ondertekening, tijdstip, tijdstipStraks, vast } from './delen.ts';
import { kostenMomentLabels, kostenVelden } from './kosten.ts';
import { opvangMomentLabels, opvangVelden } from './opvang.ts';
import { zorgMomentLabels, zorgVelden } from './zorg.ts';
import { jaNee, jaNeeOnbekend, keuze, regel, regelOfLeeg, tekst, tekstOfLeeg, type Velden } from './vorm.ts';

type Verlooptype = Extract<TeCorrigerenType, VerloopType>;

const wie = keuze('Wie', { uithuisgeplaatste: 'De uithuisgeplaatste', achterblijver: 'De achterblijver' });

const zienswijzevorm = { gesprek: 'In een gesprek', telefonisch: 'Per telefoon', schriftelijk: 'Op schrift' } as const;

/** The fields of each kind, in the order in which a person sees them. */
export const verloopVelden: { readonly [T in Verlooptype]: Velden<Gegevens<T>> } = {
  'zienswijze.uitgenodigd': {
    wie,
    huisgenootId: vast,
    hoe: keuze('Hoe uitgenodigd', { brief: 'Brief', telefoon: 'Telefoon', gesprek: 'In een gesprek', 'via raadsman': 'Via de raadsman', anders: 'Anders' }),
    voor: tijdstipStraks('Gesprek, of laatste moment om te schrijven'),
    vorm: keuze('Vorm', zienswijzevorm),
    tolk: regelOfLeeg('Taal en tolk'),
    toelichting: tekstOfLeeg('Toelichting'),
  },
  'zienswijze.ontvangen': {
    wie,
    huisgenootId: vast,
    uitkomst: keuze('Uitkomst', { gegeven: 'Gegeven', 'geen gebruik gemaakt': 'Geen gebruik van gemaakt', 'niet gehoord': 'Niet gehoord' }),
    vorm: keuze('Vorm', { ...zienswijzevorm, geen: 'Niet' }),
    tolk: regelOfLeeg('Taal en tolk'),
    inhoud: tekstOfLeeg('Wat is gezegd'),
    reden: nietGehoord,
    toelichting: tekstOfLeeg('Toelichting'),
    reactie: tekstOfLeeg('Wat de gemeente ermee doet'),
  },
  'huisverbod.verlengd': {
    nieuwEinde: tijdstipStraks('Nieuw einde'),
    feiten: tekst('Waaruit blijkt dat het gevaar voortduurt'),
    zorgadvies: {
      soort: 'groep',
      label: 'Is er een zorgadvies?',
      velden: { datum: { soort: 'datum', label: 'Datum van het advies', verplicht: true, geboorte: false }, van: regel('Van wie'), kern: tekst('Kern van het advies') },
    },
    geenZorgadvies: tekstOfLeeg('Waarom er geen zorgadvies is'),
    perHuisgenoot: { soort: 'lijst', label: 'Waarom nog nodig, per persoon', rij: { huisgenootId: vast, waarom: tekst('Waarom nog nodig') } },
    proportionaliteit: tekst('Proportionaliteit'),
    ondertekening,
    antwoorden,
  },
  'verlenging.bekendgemaakt': {
    verlengingId: vast,
    wijze: keuze('Wijze', {
      uitgereikt: 'In persoon uitgereikt',
      toegezonden: 'Per post toegezonden',
      elektronisch: 'Elektronisch, op eigen verzoek',
      'andere wijze': 'Op een andere geschikte wijze',
    }),
    door: regel('Door'),
    ontvangst: keuze('Ontvangst', { getekend: 'Getekend voor ontvangst', geweigerd: 'Tekenen geweigerd', 'niet van toepassing': 'Niet van toepassing' }),
    toelichting: tekstOfLeeg('Toelichting'),
    antwoorden,
  },
  'huisverbod.laatEindigen': { beslisser: regel('Door'), redenen: tekst('Redenen'), zorgadvies: tekstOfLeeg('Zorgadvies') },
  'huisverbod.ingetrokken': {
    grond: {
      soort: 'varianten',
      label: 'Grond',
      varianten: {
        'hulp aanvaard': {
          tekst: 'Hulp aanvaard (Wth 2 lid 9)',
          velden: {
            aanbod: tekst('Welk aanbod is aanvaard'),
            aanvaardOp: tijdstip('Aanvaard op'),
            bevestigdDoor: regel('Bevestigd door welke instantie'),
            bevestigdOp: tijdstip('Bevestigd op'),
            medewerking: tekst('Medewerking van de betrokkenen'),
          },
        },
        'gevaar geweken': { tekst: 'Het gevaar is geweken', velden: { feiten: tekst('Waaruit blijkt dat') } },
      },
    },
    ingang: tijdstip('Vanaf wanneer'),
    contactverbod: tekst('Gevolg voor het contactverbod'),
    sleutels: keuze('Sleutels', { teruggegeven: 'Teruggegeven', 'nog terug te geven': 'Nog terug te geven', 'niet ingenomen': 'Niet ingenomen' }),
    sleutelsToelichting: tekstOfLeeg('Toelichting op de sleutels'),
    ondertekening,
  },
  'contactverbod.gewijzigd': {
    huisgenootId: vast,
    wijziging: keuze('Wijziging', { opgeheven: 'Opgeheven', beperkt: 'Beperkt: contact mag onder voorwaarden', hersteld: 'Weer zoals in de beschikking' }),
    vanaf: tijdstip('Vanaf wanneer'),
    waarom: tekst('Waarom'),
    voorwaarden: tekstOfLeeg('Voorwaarden'),
    ondertekening,
  },
  'sleutels.ingenomen': {
    welke: regel('Welke sleutels'),
    van: regel('Van wie'),
    door: regel('Door'),
    bewaardBij: regel('Waar ze liggen'),
    ontvangstbewijs: keuze('Ontvangstbewijs', { afgegeven: 'Afgegeven', geweigerd: 'Aannemen geweigerd', 'nog af te geven': 'Nog af te geven' }),
    toelichting: tekstOfLeeg('Toelichting'),
  },
  'sleutels.teruggegeven': { welke: regel('Welke sleutels'), aan: regel('Aan wie'), door: regel('Door'), toelichting: tekstOfLeeg('Toelichting') },
  'nederlegging.vastgelegd': {
    reden: tekst('Waarom het verblijf onbekend is'),
    zoekpogingen: tekst('Hoe er is gezocht'),
    ontvangenDoor: regel('Ontvangen bij de secretarie door'),
    opgemaaktDoor: regelOfLeeg('Akte opgemaakt door'),
  },
  ...procedureVelden,
  ...opvangVelden,
  ...zorgVelden,
  ...kostenVelden,
  'overtreding.gemeld': {
    wat: keuze('Wat', { woning: 'Bij de woning gekomen', contact: 'Contact gezocht', 'woning en contact': 'Allebei' }),
    huisgenootId: vast,
    gemeldDoor: regel('Gemeld door'),
    omschrijving: tekst('Wat er gebeurde'),
    kenmerk: regelOfLeeg('Kenmerk van de politie'),
    gevolg: tekstOfLeeg('Wat er daarna gebeurde'),
  },
  'contact.vastgelegd': {
    met: regel('Met wie'),
    hoe: keuze('Hoe', { gesprek: 'Gesprek', telefoon: 'Telefoon', 'e-mail': 'E-mail', brief: 'Brief', overleg: 'Overleg', anders: 'Anders' }),
    inhoud: tekst('Inhoud'),
  },
  'politiemutatie.ontvangen': { kenmerk: regelOfLeeg('Kenmerk'), van: regel('Van wie'), inhoud: tekst('Inhoud') },
  'zorg.voortgang': {
    partij: regel('Partij'),
    betreft: keuze('Over wie', { uithuisgeplaatste: 'De uithuisgeplaatste', achterblijver: 'De achterblijver', kind: 'Een kind', gezin: 'Het gezin' }),
    hulpAanvaard: jaNeeOnbekend('Is de hulp aanvaard?'),
    inhoud: tekst('Hoe het gaat'),
  },
  'machtiging.afgegeven': {
    gever: regel('Machtiging door'),
    aan: regel('Aan'),
    doel: tekst('Doel'),
    nacht: jaNee('Mag het ook tussen 0.00 en 6.00 uur?'),
    nachtReden: tekstOfLeeg('Dringende noodzaak voor de nacht'),
  },
  'binnentreden.vastgelegd': {
    grondslag: {
      soort: 'varianten',
      label: 'Waarop berust het',
      varianten: {
        machtiging: { tekst: 'Een machtiging', velden: { machtigingId: vast } },
        burgemeester: { tekst: 'De burgemeester trad zelf binnen', velden: {} },
        terstond: { tekst: 'Terstond, bij ernstig gevaar', velden: { reden: tekst('Reden') } },
      },
    },
    door: regel('Door'),
    omschrijving: tekst('Hoe het ging'),
  },
  'binnentreden.verslag': { binnentredenId: vast, opgemaaktDoor: regel('Opgemaakt door'), afschriftBewoner: tekst('Afschrift voor de bewoner') },
  'taak.afgerond': {
    taak: vast,
    hoe: keuze('Hoe', {
      gesprek: 'Gesprek',
      telefoon: 'Telefoon',
      brief: 'Brief',
      'e-mail': 'E-mail',
      'beveiligd bericht': 'Beveiligd bericht',
      'in persoon': 'In persoon',
      anders: 'Anders',
    }),
    namens: keuze('Namens', { gemeente: 'De gemeente', hulpofficier: 'De hulpofficier', politie: 'De politie', zorgpartij: 'Een zorgpartij' }),
    door: regel('Door'),
    metWie: regelOfLeeg('Met wie'),
    toelichting: tekstOfLeeg('Toelichting'),
    antwoorden,
  },
  'taak.gesloten': { taak: vast, reden: tekst('Reden') },
};

/** What the moment of these events is called. */
export const verloopMomentLabels: Partial<Record<TeCorrigerenType, string>> = {
  'zienswijze.uitgenodigd': 'Tijdstip van de uitnodiging',
  'zienswijze.ontvangen': 'Tijdstip',
  'huisverbod.verlengd': 'Tijdstip van het besluit',
  'verlenging.bekendgemaakt': 'Tijdstip van de bekendmaking',
  'huisverbod.laatEindigen': 'Tijdstip van de keuze',
  'huisverbod.ingetrokken': 'Tijdstip van het besluit',
  'contactverbod.gewijzigd': 'Tijdstip van het besluit',
  'sleutels.ingenomen': 'Tijdstip',
  'sleutels.teruggegeven': 'Tijdstip',
  'nederlegging.vastgelegd': 'Tijdstip van de akte',
  ...procedureMomentLabels,
  ...opvangMomentLabels,
  ...zorgMomentLabels,
  ...kostenMomentLabels,
  'overtreding.gemeld': 'Tijdstip van de overtreding',
  'contact.vastgelegd': 'Tijdstip',
  'politiemutatie.ontvangen': 'Tijdstip',
  'zorg.voortgang': 'Tijdstip',
  'machtiging.afgegeven': 'Tijdstip van de machtiging',
  'binnentreden.vastgelegd': 'Tijdstip van het binnentreden',
  'binnentreden.verslag': 'Tijdstip van verzending',
  'taak.afgerond': 'Tijdstip waarop het is gedaan',
};
