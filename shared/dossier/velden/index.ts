/** Fields of every event that can be corrected, and what its moment is called. One list; the compiler checks it against the schemas. */
import type { TeCorrigerenType } from '../corrigeren.ts';
import type { Gegevens } from '../gebeurtenissen/index.ts';
import { ondertekening } from './delen.ts';
import { jaNee, keuze, regel, regelOfLeeg, tekst, tekstOfLeeg, type EnigeVelden, type Velden } from './vorm.ts';
import { verloopMomentLabels, verloopVelden } from './verloop.ts';
import { wegingVelden } from './weging.ts';

export type { EenVorm, EnigeVelden } from './vorm.ts';

const velden: { readonly [T in TeCorrigerenType]: Velden<Gegevens<T>> } = {
  ...wegingVelden,
  ...verloopVelden,
  'huisverbod.opgelegd': {
    // An oral announcement is an event of its own: it cannot come or go with a correction.
    wijze: { soort: 'vast' },
    ingang: { soort: 'moment', label: 'Begin zoals het in de beschikking staat', verplicht: true },
    // Always ten days after the start (Wth 2 lid 1), so never asked.
    einde: { soort: 'vast' },
    uitreikingDoor: regelOfLeeg('Uitreiking door'),
    ondertekening: {
      ...ondertekening,
      varianten: {
        burgemeester: ondertekening.varianten.burgemeester,
        hulpofficier: {
          tekst: 'De hulpofficier, namens de burgemeester',
          velden: { beslisser: regel('Burgemeester die besloot'), hulpofficier: regel('Hulpofficier'), mandaat: regel('Ondertekeningsmandaat') },
        },
        waarnemer: ondertekening.varianten.waarnemer,
      },
    },
  },
  'huisverbod.aangezegd': {
    plaats: regel('Plaats'),
    door: regel('Door'),
    redenSpoed: tekst('Reden van spoed'),
    getuige: regelOfLeeg('Getuige'),
    kernwoorden: tekst('Wat er is gezegd'),
  },
  'beschikking.uitgereikt': {
    wijze: keuze('Wijze', { 'in persoon': 'In persoon uitgereikt', nederlegging: 'Nedergelegd bij de gemeentesecretarie' }),
    ontvangst: keuze('Ontvangst', { getekend: 'Getekend voor ontvangst', geweigerd: 'Tekenen geweigerd', 'niet aangetroffen': 'Niet aangetroffen' }),
    door: regel('Door'),
    toelichting: tekstOfLeeg('Toelichting'),
  },
  'huisverbod.nietOpgelegd': {
    beslisser: regel('Door'),
    redenen: tekst('Redenen'),
    alternatief: tekstOfLeeg('Wat er in plaats daarvan gebeurt'),
    meldingVeiligThuis: jaNee('Komt er een melding bij Veilig Thuis?'),
  },
  'melding.vervallen': { reden: tekst('Reden') },
};

/** The fields of one kind of event. */
export const veldenVan = (type: TeCorrigerenType): EnigeVelden => velden[type];

/** What the moment of an event is called, where it says more than when the fact was recorded. */
const momentLabels: Partial<Record<TeCorrigerenType, string>> = {
  'melding.ontvangen': 'Tijdstip van het telefoontje',
  'incident.vastgesteld': 'Tijdstip van het incident',
  'huisverbod.opgelegd': 'Tijdstip van het besluit',
  'huisverbod.aangezegd': 'Tijdstip van de aanzegging',
  'beschikking.uitgereikt': 'Tijdstip van de uitreiking',
  'huisverbod.nietOpgelegd': 'Tijdstip van het besluit',
  ...verloopMomentLabels,
};

/** Whether only the day of this fact is asked: a bill has a date and no hour. */
export const isDagfeit = (type: TeCorrigerenType): boolean => type === 'kosten.gemaakt';

/** What the moment of an event is called; `null` where only the data can be wrong. */
export const momentLabel = (type: TeCorrigerenType): string | null => momentLabels[type] ?? null;
