import type { VergrendelReden } from '../../shared/contract/brug.ts';

/** The events of Electron's powerMonitor that mean: nobody is watching this machine. */
export type Toezicht = { on(gebeurtenis: 'suspend' | 'lock-screen' | 'shutdown' | 'user-did-resign-active', fn: () => void): unknown };

/** Locks when the machine sleeps or its screen is locked. Ten idle minutes are counted by the core itself. */
export function vergrendelBijAfwezigheid(toezicht: Toezicht, vergrendel: (reden: VergrendelReden) => void): void {
  toezicht.on('suspend', () => vergrendel('slaap'));
  toezicht.on('lock-screen', () => vergrendel('schermslot'));
  toezicht.on('user-did-resign-active', () => vergrendel('schermslot'));
  toezicht.on('shutdown', () => vergrendel('slaap'));
}
