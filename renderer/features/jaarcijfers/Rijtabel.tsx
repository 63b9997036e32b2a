import { Tabel } from '../../ui/index.ts';

/** A table of texts: names on the left, numbers on the right. */
export function Rijtabel({ bijschrift, kop, rijen }: { bijschrift: string; kop: readonly string[]; rijen: readonly (readonly string[])[] }) {
  return (
    <Tabel
      bijschrift={bijschrift}
      bijschriftVerborgen
      kolommen={kop.map((naam, plek) => ({ id: String(plek), kop: naam, cel: (rij: readonly string[]) => rij[plek] ?? '', ...(plek > 0 ? { uitlijning: 'rechts' as const, eenRegel: true } : {}) }))}
      rijen={rijen}
      rijId={(rij) => rij[0] ?? ''}
    />
  );
}
