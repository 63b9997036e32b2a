import { periodeTekst } from '../../../../shared/tekst/rooster.ts';
import { useNaamVan, useRooster } from '../roosterbeeld.ts';
import type { Roosterformulier } from '../../eigenformulier/roosterformulier.ts';
import type { Formulierprops } from './formulier.ts';
import { Wijziging } from './Wijziging.tsx';

/** Accepting, declining or taking back a swap: what was asked, and what the answer changes. */
export function Ruilantwoord({ formulier: { titel, knop, opdracht }, ...rest }: { formulier: Extract<Roosterformulier, { soort: 'antwoord' }> } & Formulierprops) {
  const { ruilen } = useRooster();
  const naam = useNaamVan();
  const gegevens = ruilen.find(({ ruilId }) => ruilId === opdracht.ruilId)?.gegevens;
  const vraag = gegevens && [
    `${naam(gegevens.vanDeelnemerId)} vraagt ${naam(gegevens.aanDeelnemerId)}: ${periodeTekst(gegevens)}`,
    gegevens.tegen === null ? '' : `, in ruil voor ${periodeTekst(gegevens.tegen)}`,
    gegevens.toelichting === '' ? '.' : `. Toelichting: ${gegevens.toelichting}`,
  ].join('');
  return <Wijziging {...rest} titel={titel} uitleg={vraag} bewaarTekst={knop} opdracht={opdracht} />;
}
