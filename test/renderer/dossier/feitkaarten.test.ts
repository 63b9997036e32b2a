import { expect, test } from 'vitest';
import { feitkaarten } from '../../../renderer/features/dossier/feitkaarten.ts';
import { tijdlijnVan } from '../../../renderer/features/dossier/tijdlijn.ts';
import { wijzigContactverbod } from '../../../shared/dossier/verloop/intrekken.ts';
import { bouw, daarna } from '../../shared/dossier/zaak.ts';
import { bekend, BURGEMEESTER, ingetrokken, lopend, verlengd } from '../../shared/dossier/verloop/stappen.ts';

test('het overzicht en de tijdlijn zeggen wat er na het besluit is besloten, en over wie', () => {
  const verlenging = bekend(verlengd(lopend(), '2026-12-04T15:00:00+01:00', '2026-12-25T23:40:00+01:00'), '2026-12-04T16:30:00+01:00');
  const at = '2026-12-05T12:00:00+01:00';
  const wijziging = { at, huisgenootId: 'h2', wijziging: 'opgeheven', vanaf: at, waarom: 'x', voorwaarden: '', ondertekening: BURGEMEESTER } as const;
  const zaak = ingetrokken(daarna(verlenging, wijzigContactverbod(bouw(verlenging), wijziging, at)), '2026-12-10T11:00:00+01:00');
  const kaart = feitkaarten(bouw(zaak)).find(({ titel }) => titel === 'Na het besluit');
  expect(kaart?.feiten).toHaveLength(4);
  expect(JSON.stringify(kaart?.feiten[2])).toContain('Lotte Verstappelen');
  expect(JSON.stringify(tijdlijnVan(zaak, {}).find(({ type }) => type === 'contactverbod.gewijzigd'))).toContain('Lotte Verstappelen');
  expect(feitkaarten(bouw(lopend())).map(({ titel }) => titel)).not.toContain('Na het besluit');
});

test('zonder huisverbod staat er bij niemand een contactverbod', () => {
  const woorden = (gebeurtenissen: ReturnType<typeof lopend>): string => JSON.stringify(feitkaarten(bouw(gebeurtenissen)).find(({ titel }) => titel === 'Huisgenoten'));
  expect(woorden(lopend())).toContain('Contactverbod');
  const geen = woorden(lopend().filter(({ type }) => type !== 'huisverbod.opgelegd'));
  expect(geen).toContain('Lotte Verstappelen');
  expect(geen).not.toContain('Contactverbod');
});
