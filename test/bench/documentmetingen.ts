import { bouwDossier } from '../../shared/dossier/toestand.ts';
import { maakDocument } from '../../shared/documenten/maak.ts';
import { eersteInstellingen } from '../../shared/instellingen/instellingen.ts';
import { naarGebeurtenissen } from '../../shared/dossier/weging/naarGebeurtenissen.ts';
import type { Gebeurtenis, NieuweGebeurtenis } from '../../shared/dossier/gebeurtenissen/index.ts';
import { laadBriefpapier } from '../../electron/core/briefpapier/laden.ts';
import { schrijfOpBriefpapier } from '../../electron/core/briefpapier/schrijven.ts';
import { schrijfWord } from '../../electron/core/word/schrijfWord.ts';
import { volledigeNachtpagina } from '../core/kern/nachtpagina.ts';
import { schoonModel } from '../core/briefpapier/papier.ts';
import { maakVan, voorbeeldDocumenten } from '../voorbeelden/documenten.ts';
import { sjablonen } from '../voorbeelden/sjablonen.ts';
import { kaleBrief } from './kaleBrief.ts';
import { meting, tijden, verhoudingen, type Meting } from './meten.ts';

const NU = '2026-11-27T23:45:00+01:00';

/**
 * From facts to a Word file: the case from its events, its fields, the template, the house style, the file. And that against
 * the library alone, writing a bare letter with the same text and tables (`kaleBrief.ts`), which is ready in memory. So the
 * ratio is what everything of ours costs on top of docx. The two are measured in turn.
 */
export async function documentmetingen(): Promise<Meting[]> {
  const begin: NieuweGebeurtenis = { type: 'melding.geopend', at: NU, gegevens: { zaaknummer: 'WTH-2026-0001' } };
  const gebeurtenissen = [begin, ...naarGebeurtenissen(volledigeNachtpagina(), NU)].map(
    (gebeurtenis, i): Gebeurtenis => ({ ...gebeurtenis, id: `g${i}`, volgnummer: i + 1, vastgelegdOp: NU, accountId: 'a', hoedanigheid: 'burgemeester' }),
  );
  const sjabloon = sjablonen.beschikking;
  const instellingen = eersteInstellingen('Molenwaard');
  const maak = () => maakDocument({ soort: 'beschikking', dossier: bouwDossier('d', gebeurtenissen), instellingen, sjabloon, nu: NU }).inhoud;
  const { blokken } = maak();

  const [eigen, kale]: [number[], number[]] = [[], []];
  for (let ronde = 0; ronde < 100; ronde += 1) {
    eigen.push(...(await tijden(1, () => schrijfWord(maak()), ronde === 0 ? 40 : 0)));
    kale.push(...(await tijden(1, () => kaleBrief(blokken), ronde === 0 ? 40 : 0)));
  }
  const papier = laadBriefpapier(schoonModel());
  const opPapier: number[] = [];
  // Every document of every invented case, from its facts: the longest decision is among them.
  for (const { voorbeeld, soort, naam } of voorbeeldDocumenten) {
    const huisgenootId = naam.split('.')[2] ?? '';
    opPapier.push(...(await tijden(5, () => schrijfOpBriefpapier(maakVan(voorbeeld, soort, huisgenootId).inhoud, papier), 1)));
  }
  return [
    meting('elk document op eigen briefpapier', 'ms', opPapier, 60),
    meting('beschikking naar Word', 'ms', eigen, 25, 'p50'),
    meting('beschikking tegen kale brief van dezelfde lengte', 'verhouding', verhoudingen(eigen, kale), 1.5, 'p50'),
  ];
}
