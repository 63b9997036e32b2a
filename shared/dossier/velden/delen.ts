/** Parts of forms that several kinds of event have. */
import { keuze, regel, tekstOfLeeg, type Momentvorm, type Vastvorm } from './vorm.ts';

/** Not for a person to change. */
export const vast: Vastvorm = { soort: 'vast' };
/** A date with a clock time that must be there. */
export const tijdstip = (label: string): Momentvorm<true> => ({ soort: 'moment', label, verplicht: true });
/** One that lies ahead. */
export const tijdstipStraks = (label: string): Momentvorm<true> => ({ ...tijdstip(label), straks: true });

/** Only who holds the office: art. 3 lid 1 leaves these decisions to nobody else. */
export const ondertekening = {
  soort: 'varianten',
  label: 'Wie tekent',
  varianten: {
    burgemeester: { tekst: 'De burgemeester', velden: { beslisser: regel('Burgemeester') } },
    waarnemer: {
      tekst: 'De locoburgemeester, als waarnemer',
      velden: {
        beslisser: regel('Locoburgemeester'),
        verhindering: regel('Waarom de burgemeester verhinderd is'),
        aanwijzing: regel('Aanwijzing door het college'),
      },
    },
  },
} as const;

/** Why somebody was not heard. */
export const nietGehoord = keuze('Waarom niet gehoord (Awb 4:11)', {
  spoed: 'Te veel spoed (onder a)',
  eerder: 'Eerder gehoord, niets nieuws (onder b)',
  doel: 'Het doel laat het niet toe (onder c)',
  '': 'Niet van toepassing',
});

/** The answers to what the law leaves open: what was answered stays, the reason can be put right. */
export const antwoorden = {
  soort: 'lijst',
  label: 'Antwoorden op wat de wet openlaat',
  rij: { code: vast, antwoord: vast, toelichting: tekstOfLeeg('Toelichting') },
} as const;
