import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentTekst } from '../../../shared/documenten/tekst.ts';
import { bevoegdheidsbewijs } from '../../../shared/piket/bevoegdheidsbewijs.ts';
import type { GebeurtenisVan } from '../../../shared/dossier/gebeurtenissen/index.ts';
import { canoniekeJson } from '../../../electron/core/bestanden/canoniek.ts';
import { sha256 } from '../../../electron/core/bestanden/sha256.ts';
import { volledigeNachtpagina } from '../kern/nachtpagina.ts';
import type { Proefkern } from '../kern/proefkern.ts';
import { bewaar, MENSEN, metRooster, vulRooster, zonderRooster } from './gemeente.ts';

/** Decides a case in the night of Friday 27 November, when loco1 has the turn. */
async function beslis(proef: Proefkern): Promise<string> {
  proef.zet('2026-11-27T23:10:00+01:00');
  const { dossierId } = await proef.geef('melding.nieuw', {});
  proef.zet('2026-11-27T23:31:00+01:00');
  await proef.geef('weging.besluit', { dossierId, concept: volledigeNachtpagina() });
  return dossierId;
}

async function bewijzen(proef: Proefkern, dossierId: string) {
  const { gebeurtenissen } = await proef.geef('dossier.open', { dossierId });
  return gebeurtenissen.filter((g): g is GebeurtenisVan<'bevoegdheid.vastgelegd'> => g.type === 'bevoegdheid.vastgelegd');
}

test('elk besluit draagt een verzegeld uittreksel van het rooster', async () => {
  const proef = await metRooster();
  const dossierId = await beslis(proef);
  const { gebeurtenissen } = await proef.geef('dossier.open', { dossierId });
  const besluit = gebeurtenissen.find(({ type }) => type === 'huisverbod.opgelegd');
  const [bewijs, ander] = await bewijzen(proef, dossierId);
  expect(ander).toBeUndefined();
  if (bewijs?.gegevens.uitkomst !== 'bewijs') throw new Error('geen bewijs');
  expect(bewijs.gegevens.besluitId).toBe(besluit?.id);
  expect(bewijs.gegevens.bewijs).toMatchObject({
    gemeente: 'Molenwaard',
    moment: besluit?.at,
    waarnemer: { naam: 'P. van Wilgenburg', ambt: 'locoburgemeester' },
    hoedanigheid: 'waarnemer',
    artikel: 'Gemeentewet art. 77 lid 1',
    grond: 'rooster',
    aanwijzing: { besluit: 'Collegebesluit 2024-17' },
  });
  expect(bewijs.gegevens.sha256).toBe(sha256(canoniekeJson(bewijs.gegevens.bewijs)));
  expect(proef.onverwacht).toEqual([]);
});

test('een latere wijziging van het rooster laat het bewijs zoals het was', async () => {
  const proef = await metRooster();
  const dossierId = await beslis(proef);
  const [eerst] = await bewijzen(proef, dossierId);
  proef.zet('2026-11-28T09:00:00+01:00');
  await bewaar(proef, { soort: 'correctie', deelnemerId: 'loco2', van: '2026-11-27T20:00:00+01:00', tot: '2026-11-28T08:00:00+01:00', verhindering: 'ziekte', reden: 'Loco 1 was ziek' });
  expect(await bewijzen(proef, dossierId)).toEqual([eerst]);
  expect((await proef.geef('bevoegdheid.stelVast', { dossierId })).aantal).toBe(0);
  // And it can be made again, the same to the letter, from the roster of that night.
  if (eerst?.gegevens.uitkomst !== 'bewijs') throw new Error('geen bewijs');
  const { leesRooster } = await import('../../../electron/core/piket/rooster.ts');
  const { openArchief } = await import('../../../electron/core/toegang/openen.ts');
  await proef.geef('archief.vergrendel', {});
  const archief = await openArchief({ map: `${proef.map}/archief`, wachtwoord: 'paard kachel lantaarn zeven', host: { klok: { ms: () => 0 } } });
  const { bewijs, sha256: som } = eerst.gegevens;
  const opnieuw = bevoegdheidsbewijs(leesRooster(archief.basis).rooster, bewijs.moment, { gemeente: 'Molenwaard' }, { opgemaaktOp: bewijs.opgemaaktOp, totVolgnummer: bewijs.totVolgnummer });
  archief.sluit();
  expect(sha256(canoniekeJson(opnieuw))).toBe(som);
});

test('zonder rooster geen bewijs; als er later een is, kan het alsnog', async () => {
  const proef = await zonderRooster();
  const dossierId = await beslis(proef);
  expect(await bewijzen(proef, dossierId)).toEqual([]);
  proef.zet('2026-11-30T09:00:00+01:00');
  await vulRooster(proef);
  // Nobody stood in it that night: nothing can be said yet.
  expect((await proef.geef('bevoegdheid.stelVast', { dossierId })).aantal).toBe(0);
  await bewaar(proef, { soort: 'correctie', deelnemerId: 'bgm', van: '2026-11-27T20:00:00+01:00', tot: '2026-11-28T08:00:00+01:00', verhindering: null, reden: 'Zo is het gegaan' });
  expect((await proef.geef('bevoegdheid.stelVast', { dossierId })).aantal).toBe(1);
  const [bewijs] = await bewijzen(proef, dossierId);
  expect(bewijs?.gegevens).toMatchObject({ uitkomst: 'bewijs', bewijs: { waarnemer: { deelnemerId: 'bgm' }, grond: 'correctie', invoer: [{ type: 'verleden.gecorrigeerd', achteraf: true }] } });
});

test('kan niemand waarnemen, dan houdt dat het besluit niet tegen en staat het erbij', async () => {
  const proef = await zonderRooster();
  await vulRooster(proef, MENSEN.map((mens) => ({ ...mens, totEnMet: '2026-11-20' })));
  const dossierId = await beslis(proef);
  const [bewijs] = await bewijzen(proef, dossierId);
  expect(bewijs?.gegevens).toMatchObject({ uitkomst: 'geen', belet: 'NIEMAND_BEVOEGD' });
  expect((await proef.geef('dossier.open', { dossierId })).status).not.toBe('weging');
});

test('een bewijs is geen verklaring: het kan niet worden gecorrigeerd', async () => {
  const proef = await metRooster();
  const dossierId = await beslis(proef);
  const [bewijs] = await bewijzen(proef, dossierId);
  const correctie = { dossierId, gebeurtenisId: bewijs?.id ?? '', gegevens: { ...bewijs?.gegevens }, at: null, reden: 'Anders' };
  expect(await proef.weiger('feit.corrigeer', correctie)).toBe('NIET_TE_CORRIGEREN');
});

test('het bewijs gaat naar Word met een eigen sjabloon, en zegt wat verzegeld is', async () => {
  const proef = await metRooster();
  await bewaar(proef, { soort: 'afwezig', deelnemerId: 'bgm', van: '2026-11-26T00:00:00+01:00', tot: '2026-12-01T00:00:00+01:00', grond: 'vakantie', toelichting: 'Wandelen', dekking: [{ deelnemerId: 'loco2', van: '2026-11-26T00:00:00+01:00', tot: '2026-12-01T00:00:00+01:00' }], niemandErkend: false });
  const dossierId = await beslis(proef);
  const [bewijs] = await bewijzen(proef, dossierId);
  const keuze = { dossierId, soort: 'bevoegdheidsbewijs', huisgenootId: '' };
  const { inhoud, gebreken } = await proef.geef('document.voorbeeld', keuze);
  expect(gebreken).toEqual([]);
  const tekst = documentTekst(inhoud);
  const som = bewijs?.gegevens.uitkomst === 'bewijs' ? bewijs.gegevens.sha256 : '-';
  for (const deel of ['Besluit: huisverbod opleggen', 'P. van Wilgenburg, locoburgemeester', 'waarnemer van de burgemeester (Gemeentewet art. 77 lid 1)', 'volgens het rooster ‘Piket 2026’', 'burgemeester afwezig: vakantie', 'Collegebesluit 2024-17', 'niet beschikbaar', som]) {
    expect(tekst).toContain(deel);
  }
  expect(tekst).not.toContain('Wandelen');
  const pad = join(proef.map, 'bewijs.docx');
  proef.kiesOpslag.push(pad);
  expect((await proef.geef('document.voerUit', keuze)).bestand).toMatchObject({ pad });
  const { documenten } = await proef.geef('dossier.open', { dossierId });
  expect(documenten.find(({ soort }) => soort === 'bevoegdheidsbewijs')?.uitgegeven).toMatchObject({ bestandsnaam: 'bewijs.docx', wijktAf: false });
  expect(proef.onverwacht).toEqual([]);
});

test('zonder bewijs is het document er niet, en staat erbij waarom', async () => {
  const proef = await zonderRooster();
  const dossierId = await beslis(proef);
  const { documenten } = await proef.geef('dossier.open', { dossierId });
  expect(documenten.find(({ soort }) => soort === 'bevoegdheidsbewijs')?.belet).toBe('GEEN_BEVOEGDHEIDSBEWIJS');
});
