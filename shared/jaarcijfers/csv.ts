/** The yearly figures as CSV, one number a line, for a spreadsheet with Dutch settings: semicolons, and a mark for the encoding. */
import { groepen, maandcijfers } from './overzicht.ts';
import { cijferUitleg, maandnaam } from './uitleg.ts';
import type { Jaarcijfers } from './vorm.ts';

const BOM = '\uFEFF';
const KOP = ['jaar', 'maand', 'onderdeel', 'cijfer', 'aantal', 'van', 'opmerking'];

/** A text as a cell; one that a spreadsheet would take for a formula cannot occur, since every text here is ours. */
const cel = (tekst: string): string => (/[;"\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst);

/** The file. What is not broken down has no number and says so. */
export function jaarcijfersCsv({ jaar, jaren, maanden }: Jaarcijfers, metOpvang: boolean): string {
  const waarde = (aantal: number | null): string[] => (aantal === null ? ['', 'niet uitgesplitst'] : [String(aantal), '']);
  const perJaar = jaren.flatMap(({ jaar: welk, cijfers }) =>
    groepen(metOpvang).flatMap(({ titel, cijfers: namen }) =>
      namen.map((cijfer) => {
        const { naam, van } = cijferUitleg[cijfer];
        const [aantal, opmerking] = waarde(cijfers[cijfer]);
        return [String(welk), '', titel, naam, aantal, van === '' ? '' : String(cijfers[van] ?? ''), opmerking];
      }),
    ),
  );
  const perMaand = maanden.flatMap(({ maand, cijfers }) =>
    maandcijfers(metOpvang).map((cijfer) => {
      const [aantal, opmerking] = waarde(cijfers[cijfer]);
      return [String(jaar), maandnaam(maand), 'Per maand', cijferUitleg[cijfer].naam, aantal, '', opmerking];
    }),
  );
  return `${BOM}${[KOP, ...perJaar, ...perMaand].map((rij) => rij.map((tekst) => cel(tekst ?? '')).join(';')).join('\r\n')}\r\n`;
}
