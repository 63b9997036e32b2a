import { act, screen } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { schrijfAllesWeg } from '../../../renderer/app/vergrendelen.ts';
import { WACHTWOORD, type Proefkern } from '../../core/kern/proefkern.ts';
import { toets } from '../app/handen.ts';
import { kies, naar, openNacht, staatErOp, startNachten, typ, veld, wachtTot, type Proefpagina } from './pagina.tsx';

let nacht: Proefpagina;
let proef: Proefkern;
beforeAll(async () => {
  proef = await startNachten();
});
afterAll(() => proef.einde());
beforeEach(async () => {
  nacht = await openNacht(proef);
});
afterEach(() => nacht.einde());

const bewaard = (): number => nacht.gegeven.filter((naam) => naam === 'concept.bewaar').length;

describe('what is typed', () => {
  it('is on disk soon, without leaving the field, and the page says when', async () => {
    typ('betrokkene.naam', 'Karel de Wit');
    expect(screen.getByText('Nog niet bewaard')).toBeDefined();
    await screen.findByText('Bewaard om 00.30.00');
    expect((await nacht.opSchijf()).betrokkene.naam).toBe('Karel de Wit');
  });

  it('is on disk at once when the field is left', async () => {
    naar(veld('betrokkene.naam'));
    typ('betrokkene.naam', 'Karel');
    expect(bewaard()).toBe(0);
    naar(veld('woning.straat'));
    expect(bewaard()).toBe(1);
    await wachtTot(async () => expect((await nacht.opSchijf()).betrokkene.naam).toBe('Karel'));
  });

  it('is on disk when the page goes', async () => {
    typ('incident.omschrijving', 'Hij sloeg haar');
    nacht.sluitPagina();
    await wachtTot(async () => expect((await nacht.opSchijf()).incident.omschrijving).toBe('Hij sloeg haar'));
  });

  it('is on disk before a lock by hand', async () => {
    typ('incident.omschrijving', 'Hij sloeg haar');
    await act(() => schrijfAllesWeg());
    expect((await nacht.opSchijf()).incident.omschrijving).toBe('Hij sloeg haar');
  });

  it('keeps a paste of a megabyte and signs that nobody sees, and says so at the field', async () => {
    typ('incident.omschrijving', 'x'.repeat(1_000_000));
    typ('betrokkene.naam', 'Karel\u202Etiw');
    await screen.findByText('Bewaard om 00.30.00');
    const { incident, betrokkene } = await nacht.opSchijf();
    expect(incident.omschrijving.length).toBe(1_000_000);
    expect(betrokkene.naam).toBe('Karel\u202Etiw');
    expect(veld('incident.omschrijving-fout').textContent).toMatch(/1\.000\.000 tekens/);
    expect(veld('betrokkene.naam-fout').textContent).toMatch(/onzichtbare tekens/);
  });
});

describe('when it cannot be written', () => {
  it('says so loudly, keeps the text, and tries until it can', async () => {
    nacht.weiger.set('concept.bewaar', 'SCHIJF_VOL');
    typ('betrokkene.naam', 'Karel');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Niet bewaard\. De schijf is vol/);
    expect(veld('betrokkene.naam')).toHaveProperty('value', 'Karel');
    nacht.weiger.clear();
    act(() => screen.getByRole('button', { name: 'Probeer nu opnieuw' }).click());
    await screen.findByText('Bewaard om 00.30.00');
    expect(screen.queryByRole('alert')).toBeNull();
    expect((await nacht.opSchijf()).betrokkene.naam).toBe('Karel');
  });

  it('tries again by itself', async () => {
    nacht.weiger.set('concept.bewaar', 'SCHIJF_FOUT');
    typ('betrokkene.naam', 'Karel');
    await screen.findByRole('alert');
    nacht.weiger.clear();
    await screen.findByText('Bewaard om 00.30.00');
    expect((await nacht.opSchijf()).betrokkene.naam).toBe('Karel');
  });

  it('brings the text back after a lock that came in between', async () => {
    const { archief } = await nacht.proef.geef('app.toestand', {});
    typ('betrokkene.naam', 'Karel de Wit');
    await nacht.proef.kern.vergrendel('slaap');
    nacht.sluitPagina();
    await wachtTot(() => expect(bewaard()).toBe(1));
    await nacht.proef.geef('archief.ontgrendel', { map: archief!.map, accountId: archief!.account.accountId, wachtwoord: WACHTWOORD });
    expect((await nacht.opSchijf()).betrokkene.naam).toBe('');
    await nacht.openPagina();
    expect(veld('betrokkene.naam')).toHaveProperty('value', 'Karel de Wit');
    await wachtTot(async () => expect((await nacht.opSchijf()).betrokkene.naam).toBe('Karel de Wit'));
  });
});

describe('answers', () => {
  it('can be taken back with Delete', async () => {
    kies('zienswijze.gehoord', 'ja');
    expect(staatErOp('zienswijze.inhoud')).toBe(true);
    naar(veld('zienswijze.gehoord-ja'));
    toets('Delete');
    expect(staatErOp('zienswijze.inhoud')).toBe(false);
    naar(veld('melder.naam'));
    await wachtTot(async () => expect((await nacht.opSchijf()).zienswijze.gehoord).toBe(''));
  });

  it('bring back what was typed when they are changed back', async () => {
    kies('zienswijze.gehoord', 'ja');
    typ('zienswijze.inhoud', 'Hij vindt het overdreven');
    kies('zienswijze.gehoord', 'nee');
    expect(staatErOp('zienswijze.inhoud')).toBe(false);
    expect(staatErOp('zienswijze.reden')).toBe(true);
    kies('zienswijze.gehoord', 'ja');
    expect(veld('zienswijze.inhoud')).toHaveProperty('value', 'Hij vindt het overdreven');
  });
});
