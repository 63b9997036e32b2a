import { wordt } from './archiefbedrijf.ts';
import type { Bedrijf } from './spel.ts';

/** The jurist gives the documents the paper of the municipality: from the example, examined and tried, before a colleague. */
export const briefpapierbedrijf: Bedrijf = {
  naam: 'Eigen briefpapier',
  wat: 'De jurist kiest een Word-bestand als briefpapier. Het wordt nagekeken, op alle verzonnen zaken geprobeerd, en ligt dan voor aan een collega.',
  async speel({ gebruiker, neem }) {
    const { toetsen } = gebruiker;
    await wordt(gebruiker, 'K. Aydin');
    await toetsen.druk('Alt+s');
    await gebruiker.zietPagina('Sjablonen');
    await toetsen.activeer({ naam: 'Naar het briefpapier' });
    await gebruiker.zietPagina('Briefpapier');
    await toetsen.activeer({ naam: 'Voorbeeld opslaan…' });
    await gebruiker.ziet('Het voorbeeld is opgeslagen');
    await toetsen.activeer({ naam: 'Kies een Word-bestand…' });
    await gebruiker.ziet(/is nagekeken en op \d+ documenten geprobeerd/);
    await toetsen.vul({ naam: 'Toelichting voor wie beoordeelt' }, 'De huisstijl van 2027, met het nieuwe logo.');
    await gebruiker.ziet(/Concept bewaard om/);
    await neem('briefpapier', { heel: true, smal: true });
    await toetsen.activeer({ naam: 'Leg voor aan een collega' });
    await gebruiker.ziet('U kunt niet goedkeuren wat u zelf voorlegde.');
  },
};
