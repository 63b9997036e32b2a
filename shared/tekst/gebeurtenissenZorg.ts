/** What the events of the care track say, in Dutch. */
import type { Gegevens } from '../dossier/gebeurtenissen/index.ts';
import type { Zorgtype } from '../dossier/velden/zorg.ts';
import { CRITERIA, type Criterium } from '../dossier/zorg/oordeel.ts';
import { SPOOR_UIT } from '../dossier/zorg/sporen.ts';
import { momentVoluit } from '../wth/opmaak.ts';
import { jaNee, r, type Beschrijving } from './beschrijving.ts';
import type { NaamVan } from './taken.ts';

const OVERDRACHT = { gebeld: 'zorgpartij gebeld', 'ter plaatse': 'zorgpartij ter plaatse', werkplan: 'werkplan gemaakt' } as const;
/** The six questions in short. */
const CRITERIUM: Readonly<Record<Criterium, string>> = {
  veiligheid: 'Veiligheid in gevaar',
  bescherming: 'Bescherming nodig',
  draagkracht: 'Last groter dan draagkracht',
  acuut: 'Acuut hulp nodig',
  meerPersonen: 'Meer personen',
  meerProblemen: 'Meer problemen',
};

/** Whose track it is. */
export const spoorTekst = (spoor: string, naamVan: NaamVan): string => (spoor === SPOOR_UIT ? 'de uithuisgeplaatste' : naamVan(spoor));

/** What each of these events says. */
export const zorgBeschrijver: { [T in Zorgtype]: (gegevens: Gegevens<T>, naamVan: NaamVan) => Beschrijving } = {
  'zorg.toegewezen': (g, naamVan) => ({
    titel: `Zorg: ${g.rol}${g.spoor === '' ? '' : ` voor ${spoorTekst(g.spoor, naamVan)}`}`,
    regels: [...r('Naam', g.naam), ...r('Partij', g.partij), ...r('Telefoon', g.bereikbaar)],
  }),
  'zorg.overdracht': (g) => ({ titel: `Warme overdracht: ${OVERDRACHT[g.stap]}`, regels: [...r('Wie', g.wie), ...r('Toelichting', g.toelichting)] }),
  'zorg.beoordeeld': (g) => ({ titel: `De zorg is ${g.soort}`, regels: [...CRITERIA.flatMap((een) => r(CRITERIUM[een], jaNee(g[een]))), ...r('Waarom anders dan de antwoorden aangeven', g.afwijking)] }),
  'zorg.overleg': (g) => ({ titel: 'Overleg van de zorgpartijen', regels: r('Wie erbij waren', g.deelnemers) }),
  'zorg.advies': (g) => ({ titel: `Zorgadvies: ${g.advies}`, regels: [...r('Van', g.van), ...r('Kern', g.kern)] }),
  'zorg.knelpunt': (g) => ({ titel: `Knelpunt in de zorg: ${g.partij}`, regels: r('Wat er niet loopt', g.omschrijving) }),
  'zorg.escalatie': (g) => ({
    titel: `Knelpunt in de zorg: ${g.stap}, ${g.uitkomst}`,
    regels: [...r('Door', g.door), ...r('Met', g.met), ...r('Afgesproken', g.toelichting), ...r('Waarom een lichtere stap is overgeslagen', g.overgeslagen)],
  }),
  'zorg.contact': (g, naamVan) => ({ titel: `Zorgcontact over ${spoorTekst(g.spoor, naamVan)}`, regels: [...r('Met', g.met), ...r('Hoe', g.hoe), ...r('Besproken', g.inhoud)] }),
  'zorg.plan': (g, naamVan) => ({
    titel: `Zorgplan voor ${spoorTekst(g.spoor, naamVan)}`,
    regels: [...r('Doel', g.doel), ...r('Afspraken', g.afspraken), ...r('Opnieuw kijken', g.volgendMoment === null ? '' : momentVoluit(g.volgendMoment))],
  }),
  'zorg.code': (g) => ({ titel: `Zorgcode ${g.kleur}`, regels: r('Waarom', g.redenen) }),
};
