import { expect, test } from 'vitest';
import { beschrijfRooster } from '../../../shared/tekst/rooster.ts';
import { beeld, bewaar, MAANDAG, metBurgemeester, metRooster, persoon, REGIME, vulRooster, zonderRooster } from './gemeente.ts';

const NACHT = '2026-11-07T03:00:00+01:00';

test('zonder rooster zegt niemand wie waarneemt; met een rooster precies één', async () => {
  const proef = await zonderRooster();
  expect((await proef.geef('piket.nu', {})).waarneming).toBeNull();
  await vulRooster(proef);
  expect((await proef.geef('piket.nu', {})).waarneming).toMatchObject({ waarnemer: { naam: 'H. de Ruijter' }, grond: 'kantoortijd' });
  proef.zet(NACHT);
  const { waarneming } = await proef.geef('piket.nu', {});
  expect(waarneming).toMatchObject({
    waarnemer: { naam: 'P. van Wilgenburg', telefoons: [{ nummer: '0182 00 00 01' }] },
    grond: 'rooster',
    sinds: '2026-11-06T17:00:00+01:00',
    tot: '2026-11-09T08:30:00+01:00',
  });
  expect(proef.onverwacht).toEqual([]);
});

test('een proef legt niets vast, en toont wat er verandert en wie dekt', async () => {
  const proef = await metRooster();
  const opdracht = { soort: 'afwezig', deelnemerId: 'loco1', van: '2026-11-06T12:00:00+01:00', tot: '2026-11-10T12:00:00+01:00', grond: 'ziekte', toelichting: '', dekking: 'voorstel', niemandErkend: false } as const;
  const uitkomst = await proef.geef('rooster.probeerEigen', { opdracht });
  // Two gaps with office hours between them: one name for both.
  expect(uitkomst.dekking).toEqual([{ deelnemerId: 'bgm', van: '2026-11-06T17:00:00+01:00', tot: '2026-11-10T08:30:00+01:00' }]);
  expect(uitkomst.wijzigingen.map(({ van, tot, voor, na }) => [van, tot, voor.deelnemerId, na.deelnemerId])).toEqual([
    ['2026-11-06T17:00:00+01:00', '2026-11-10T08:30:00+01:00', 'loco1', 'bgm'],
  ]);
  expect((await beeld(proef)).verwacht).toBe(uitkomst.verwacht);

  const { verwacht } = uitkomst;
  // Nobody is named: refused. Named: saved, and now it counts.
  expect(await proef.weiger('rooster.bewaarEigen', { opdracht: { ...opdracht, dekking: [] }, verwacht })).toBe('GAT_ZONDER_DEKKING');
  expect(await proef.weiger('rooster.bewaarEigen', { opdracht, verwacht })).toBe('INVOER_ONGELDIG');
  await proef.geef('rooster.bewaarEigen', { opdracht: { ...opdracht, dekking: uitkomst.dekking.map((d) => ({ ...d, deelnemerId: 'loco2' })) }, verwacht });
  proef.zet(NACHT);
  expect((await proef.geef('piket.nu', {})).waarneming).toMatchObject({ waarnemer: { deelnemerId: 'loco2' }, grond: 'gatdekking', uitleg: { overgeslagen: [{ naam: 'P. van Wilgenburg' }] } });
});

test('op een rooster dat intussen veranderde wordt niets bewaard', async () => {
  const proef = await metRooster();
  const { verwacht } = await beeld(proef);
  const opdracht = { soort: 'dienst', deelnemerId: 'loco2', van: null, tot: '2026-11-03T09:00:00+01:00', reden: 'Congres' } as const;
  await proef.geef('rooster.bewaar', { opdracht, verwacht });
  expect(await proef.weiger('rooster.bewaar', { opdracht: { ...opdracht, deelnemerId: 'loco1' }, verwacht })).toBe('ROOSTER_GEWIJZIGD');
  expect((await proef.geef('piket.nu', {})).waarneming).toMatchObject({ waarnemer: { deelnemerId: 'loco2' }, grond: 'handmatig' });
});

test('wat minuten geleden getoond werd, is nog te bewaren', async () => {
  const proef = await metRooster();
  const opdracht = { soort: 'afwezig', deelnemerId: 'bgm', van: null, tot: '2026-11-02T17:00:00+01:00', grond: 'ziekte', toelichting: '', dekking: 'voorstel', niemandErkend: false } as const;
  const { dekking, verwacht } = await proef.geef('rooster.probeerEigen', { opdracht });
  proef.zet('2026-11-02T09:04:00+01:00');
  await proef.geef('rooster.bewaarEigen', { opdracht: { ...opdracht, dekking }, verwacht });
  expect((await proef.geef('piket.nu', {})).waarneming).toMatchObject({ waarnemer: { deelnemerId: 'loco1' }, sinds: '2026-11-02T09:04:00+01:00' });
});

test('de geschiedenis: per handeling wie het deed en wat het veranderde', async () => {
  const proef = await metRooster();
  proef.zet('2026-11-03T10:00:00+01:00');
  await bewaar(proef, { soort: 'feestdagen', van: '2026-12-01', totEnMet: '2027-01-02', wisseltijd: '12:00', volgorde: ['loco2', 'loco1'] });
  const { handelingen, vervolg } = await proef.geef('piket.geschiedenis', { voor: null, aantal: 2 });
  expect(handelingen.map(({ door, hoedanigheid, gebeurtenissen }) => [door, hoedanigheid, gebeurtenissen.map(({ type }) => type)])).toEqual([
    ['H. de Ruijter', 'burgemeester', ['dienst.gezet', 'dienst.gezet']],
    ['H. de Ruijter', 'burgemeester', ['regime.vastgesteld']],
  ]);
  expect(handelingen[0]?.wijzigingen.length).toBeGreaterThan(0);
  expect(handelingen[0]?.wijzigingen.every(({ na }) => na.grond === 'handmatig')).toBe(true);
  const rest = await proef.geef('piket.geschiedenis', { voor: vervolg, aantal: 50 });
  expect([rest.handelingen.length, rest.vervolg]).toEqual([3, null]);
});

test('intrekken en controleren: een gat wordt getoond en met een naam gedekt', async () => {
  const proef = await metRooster();
  const eerst = await beeld(proef);
  expect(eerst.bevindingen.gaten).toEqual([]);
  const regime = eerst.invoer.find(({ soort }) => soort === 'regime')?.gebeurtenisId ?? '';
  const opdracht = { soort: 'intrekking', gebeurtenisId: regime, vanaf: '2027-01-01T12:00:00+01:00', reden: 'Nieuw rooster volgt', niemandErkend: false } as const;
  const { dekking } = await proef.geef('rooster.probeerEigen', { opdracht: { ...opdracht, dekking: 'voorstel' } });
  expect(dekking).toEqual([{ deelnemerId: 'bgm', van: '2027-01-01T12:00:00+01:00', tot: null }]);
  await bewaar(proef, { ...opdracht, dekking: [...dekking] });
  const { diensten, bevindingen } = await beeld(proef, '2027-01-01T12:00:00+01:00', '2027-02-01T00:00:00+01:00');
  expect(diensten.map(({ deelnemerId, grond }) => [deelnemerId, grond])).toEqual([['bgm', 'gatdekking']]);
  expect(bevindingen.gaten).toEqual([]);
});

test('niemand die kan: dat wordt niet bewaard, ook niet door wie het weet; met een raadslid wel', async () => {
  const proef = await metBurgemeester();
  const opdracht = { soort: 'afwezig', deelnemerId: 'bgm', van: null, tot: '2026-11-05T00:00:00+01:00', grond: 'ziekte', toelichting: '', dekking: [] as never[], niemandErkend: false } as const;
  expect(await proef.weiger('rooster.probeerEigen', { opdracht: { ...opdracht, dekking: 'voorstel' } })).toBe('GAT_NIEMAND_BESCHIKBAAR');
  const { verwacht } = await beeld(proef);
  expect(await proef.weiger('rooster.bewaarEigen', { opdracht: { ...opdracht, niemandErkend: true }, verwacht })).toBe('GAT_NIEMAND_BESCHIKBAAR');
  expect((await proef.geef('piket.nu', {})).waarneming).toMatchObject({ waarnemer: { deelnemerId: 'bgm' } });

  await bewaar(proef, { soort: 'deelnemer', deelnemer: persoon('raad', 'J. Veenstra', 'raadslid', 1), dekking: [], niemandErkend: false });
  const { dekking } = await proef.geef('rooster.probeerEigen', { opdracht: { ...opdracht, dekking: 'voorstel' } });
  await bewaar(proef, { ...opdracht, dekking });
  expect((await proef.geef('piket.nu', {})).waarneming).toMatchObject({ waarnemer: { deelnemerId: 'raad', ambt: 'raadslid' }, grond: 'gatdekking' });
});

test('wat over meer dan een jaar begint, wordt ook getoond voordat het bewaard is', async () => {
  const proef = await metRooster();
  const opdracht = { soort: 'dienst', deelnemerId: 'loco2', van: '2028-05-06T09:00:00+02:00', tot: '2028-05-07T09:00:00+02:00', reden: 'Jubileum' } as const;
  const uitkomst = await proef.geef('rooster.probeer', { opdracht });
  expect(uitkomst.tot).toBe(opdracht.tot);
  expect(uitkomst.wijzigingen).toMatchObject([{ van: opdracht.van, tot: opdracht.tot, na: { deelnemerId: 'loco2' } }]);
  const uren = ({ verdeling }: typeof uitkomst.was) => verdeling.belastingen.find(({ deelnemerId }) => deelnemerId === 'loco2')?.uren ?? 0;
  expect(uren(uitkomst.bevindingen) - uren(uitkomst.was)).toBe(24);
  await bewaar(proef, opdracht);
  const { handelingen } = await proef.geef('piket.geschiedenis', { voor: null, aantal: 1 });
  expect(handelingen[0]?.wijzigingen).toMatchObject([{ van: opdracht.van }]);
});

test('wie ziek is gemeld houdt beurten die de coördinator aan een ander kan geven', async () => {
  const proef = await metRooster();
  const ziek = { soort: 'afwezig', deelnemerId: 'loco1', van: null, tot: '2026-11-10T12:00:00+01:00', grond: 'ziekte', toelichting: '', niemandErkend: false } as const;
  await bewaar(proef, { ...ziek, dekking: [{ deelnemerId: 'bgm', van: '2026-11-06T17:00:00+01:00', tot: '2026-11-10T08:30:00+01:00' }] });
  const { ziektebeurten } = await beeld(proef);
  // From the end of office hours on Friday until the illness ends; the evenings of one turn as one.
  expect(ziektebeurten).toEqual([{ deelnemerId: 'loco1', van: '2026-11-06T17:00:00+01:00', tot: '2026-11-10T08:30:00+01:00' }]);
  const [beurt] = ziektebeurten;
  await bewaar(proef, { soort: 'ruilToewijzing', ruilId: null, vanDeelnemerId: 'loco1', aanDeelnemerId: 'loco2', van: beurt?.van ?? null, tot: beurt?.tot ?? '', reden: 'Ziekte' });
  const na = await beeld(proef, '2026-11-07T00:00:00+01:00', '2026-11-08T00:00:00+01:00');
  expect(na.diensten.map(({ deelnemerId, grond }) => [deelnemerId, grond])).toEqual([['loco2', 'ruil']]);
  expect((await beeld(proef)).ziektebeurten).toEqual([]);
});

test('de geschiedenis noemt waar een antwoord of een intrekking over gaat', async () => {
  const proef = await metRooster();
  const { regime, gebeurtenisId } = { regime: (await beeld(proef)).regime, gebeurtenisId: (await beeld(proef)).invoer[0]?.gebeurtenisId ?? '' };
  const opdracht = { soort: 'intrekking', gebeurtenisId, vanaf: '2027-01-01T12:00:00+01:00', reden: 'Nieuw', niemandErkend: false } as const;
  await bewaar(proef, { ...opdracht, dekking: [{ deelnemerId: 'bgm', van: opdracht.vanaf, tot: null }] });
  const { handelingen } = await proef.geef('piket.geschiedenis', { voor: null, aantal: 1 });
  const [handeling] = handelingen;
  expect(handeling?.genoemd[gebeurtenisId]).toMatchObject({ type: 'regime.vastgesteld', gegevens: regime });
  expect(beschrijfRooster(handeling!.gebeurtenissen[0]!, String, (id) => handeling?.genoemd[id]).titel).toBe('Ingetrokken: Plan ‘Piket 2026’');
});

test('het rooster blijft staan na vergrendelen, en het wordt in het logboek genoemd', async () => {
  const proef = await metRooster();
  const voor = await beeld(proef);
  await proef.geef('archief.vergrendel', {});
  const map = `${proef.map}/archief`;
  const { accounts } = await proef.geef('archief.slot', { map });
  await proef.geef('archief.ontgrendel', { map, accountId: accounts[0]?.accountId ?? '', wachtwoord: 'paard kachel lantaarn zeven' });
  expect(await beeld(proef)).toEqual(voor);
  expect(voor.regime).toEqual({ ...REGIME, van: MAANDAG });
  const { regels } = await proef.geef('inzage.beheer', { voor: null, aantal: 20 });
  expect(regels.filter(({ actie }) => actie === 'rooster.gewijzigd').map(({ extra }) => extra['soort'])).toEqual(['plan', 'deelnemer', 'deelnemer', 'deelnemer']);
});
