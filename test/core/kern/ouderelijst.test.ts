import { expect, it } from 'vitest';
import { openArchief } from '../../../electron/core/toegang/openen.ts';
import { leesOnbekend } from '../../../electron/core/archief/samenvatting.ts';
import { voerUit } from '../../../electron/core/archief/vraag.ts';
import { volledigeNachtpagina } from './nachtpagina.ts';
import { metArchief, startKern, WACHTWOORD } from './proefkern.ts';

it('a list that an earlier version wrote says which cases a court still has to rule on, from the first time that it is read', async () => {
  const proef = startKern();
  try {
    const map = await metArchief(proef);
    const { accountId } = await proef.geef('account.eigen', {});
    const { dossierId } = await proef.geef('melding.nieuw', {});
    proef.zet('2026-11-27T23:31:00+01:00');
    await proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
    const at = '2026-11-27T23:31:00+01:00';
    const gegevens = { tegen: 'oplegging', verlengingId: '', zaaknummerRechtbank: '', gemachtigde: '', gemachtigdeBereikbaar: '', ontvangenRechtbank: at, gedagtekend: '', beroepIngesteld: 'ja', gronden: '', antwoorden: [] } as const;
    await proef.geef('procedure.vastleggen', { dossierId, stap: { type: 'verzoek.ontvangen', at, gegevens: { ...gegevens, antwoorden: [] } } });
    await proef.geef('archief.vergrendel', {});
    const host = { klok: { nu: () => at, ms: () => Date.parse(at) } };
    const anders = async (doe: (archief: Awaited<ReturnType<typeof openArchief>>) => void): Promise<void> => {
      const archief = await openArchief({ map, wachtwoord: WACHTWOORD, host });
      doe(archief);
      archief.sluit();
    };
    await anders(({ dossiers }) => void voerUit(dossiers, 'UPDATE samenvatting SET in_procedure = NULL'));
    await proef.geef('archief.ontgrendel', { map, accountId, wachtwoord: WACHTWOORD });
    expect((await proef.geef('dossier.lijst', { filter: 'alle', zoek: '', na: null, aantal: 10 })).regels).toMatchObject([{ dossierId, inProcedure: true }]);
    await proef.geef('archief.vergrendel', {});
    await anders(({ dossiers }) => expect(leesOnbekend(dossiers)).toEqual([]));
    expect(proef.onverwacht).toEqual([]);
  } finally {
    await proef.einde();
  }
});
