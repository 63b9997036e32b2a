/** What the events about pieces say, in Dutch. */
import { bytesTekst } from '../bytes.ts';
import type { Gegevens } from '../dossier/gebeurtenissen/index.ts';
import type { Procesdeel, Stukbeschrijving, StukType } from '../dossier/gebeurtenissen/stukken.ts';
import { leesbareNaam } from '../dossier/stukken/naam.ts';
import { rubriekTekst } from '../dossier/stukken/rubrieken.ts';
import { stuksoortTekst } from '../dossier/stukken/soorten.ts';
import { datumVoluit } from '../wth/opmaak.ts';
import { r, type Beschrijving, type Regel } from './beschrijving.ts';

type Beschrijver = { [T in StukType]: (gegevens: Gegevens<T>) => Beschrijving };

/** What each part of a procesdossier is called. */
export const procesdeelTekst: Readonly<Record<Procesdeel, string>> = {
  volledig: 'Procesdossier',
  rechtbank: 'Verzegeld deel voor de rechtbank (Awb 8:29)',
  bundel: 'Procesdossier, alleen het Word-bestand',
};

const beschrijving = (g: Stukbeschrijving): Regel[] => [
  ...r('Onderdeel', rubriekTekst[g.rubriek].titel),
  ...r('Datum van het stuk', g.datum === '' ? '' : datumVoluit(g.datum)),
  ...r('Van', g.bron),
  ...(g.beperkt === null ? [] : r('Alleen voor de rechtbank (Awb 8:29)', g.beperkt.reden)),
];

/** What each of these events says. */
export const stukBeschrijver: Beschrijver = {
  'stuk.toegevoegd': (g) => ({
    titel: `Stuk toegevoegd: ${g.omschrijving}`,
    regels: [...beschrijving(g), ...r('Bestand', leesbareNaam(g.naam)), ...r('Soort', `${stuksoortTekst[g.soort]}, ${bytesTekst(g.grootte)}`), ...r('SHA-256', g.sha256)],
  }),
  'stuk.gewijzigd': (g) => ({ titel: `Gegevens van een stuk gewijzigd: ${g.omschrijving}`, regels: [...beschrijving(g), ...r('Reden', g.reden)] }),
  'stuk.ingetrokken': (g) => ({ titel: 'Stuk ingetrokken', regels: r('Reden', g.reden) }),
  'procesdossier.gemaakt': (g) => ({
    titel: `Opgeslagen: ${procesdeelTekst[g.deel]}`,
    regels: [...r('Bestand', g.bestandsnaam), ...r('Stukken', String(g.stukken)), ...r('SHA-256', g.bestandHash)],
  }),
  'procesdossier.nietGeplaatst': (g) => ({ titel: 'Procesdossier toch niet opgeslagen', regels: r('Bestand', g.bestandsnaam) }),
};
