import type { Briefpapierbevinding, Briefpapiercode } from '../../../shared/briefpapier/bevinding.ts';

/** Ends the examination of a file at once: what comes after cannot be trusted, or not be read. */
export class Afkeur extends Error {
  readonly bevinding: Briefpapierbevinding;
  constructor(code: Briefpapiercode, wat = '') {
    super(code);
    this.bevinding = { code, wat: wat.slice(0, 200) };
  }
}
