import { hoortermijnVan } from '../../../shared/dossier/procedure/horen.ts';
import { lopendeProcedures, type Procedure } from '../../../shared/dossier/procedure/procedures.ts';
import { openTaken, takenVan, teNagaan } from '../../../shared/dossier/taken/taken.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { taakTitel } from '../../../shared/tekst/taken.ts';
import { procedureTitel } from '../../../shared/tekst/procedure.ts';
import { datumVoluit, momentVoluit } from '../../../shared/wth/opmaak.ts';
import { vergelijkMomenten, type Moment } from '../../../shared/wth/tijd.ts';
import type { Stap } from './stappen.ts';

/** What a procedure waits for, in the order in which it goes. */
function wachtOp({ verzoek, zitting, ingezonden, gehouden }: Procedure, nu: Moment): string {
  const horen = verzoek === null ? '' : ` De rechter hoort uiterlijk ${datumVoluit(hoortermijnVan(verzoek).gekozen)}.`;
  if (zitting === null) return `Leg de zitting vast zodra de oproep er is.${horen}`;
  const { op } = zitting.gegevens;
  if (ingezonden.length === 0 && vergelijkMomenten(nu, op) < 0) return `Zend het verweerschrift en de stukken in. De zitting is op ${momentVoluit(op)}.`;
  if (gehouden.length === 0) return vergelijkMomenten(nu, op) < 0 ? `De zitting is op ${momentVoluit(op)}.` : 'Leg vast hoe de zitting verliep.';
  return 'Wacht op de uitspraak. Belt de griffier? Leg het meteen vast.';
}

/** What courts ask of us: telling a ruling on comes first, and then each procedure that runs. */
export function stappenVoorDeRechter(dossier: Dossier, nu: Moment): Stap[] {
  const open = openTaken(takenVan(dossier, nu)).filter(({ aanleiding }) => aanleiding === 'uitspraak').length;
  const [nagaan] = teNagaan(dossier, nu);
  return [
    ...(open === 0
      ? []
      : [
          {
            id: 'doorvertellen',
            wat: 'Vertel de uitspraak van de rechter door',
            waarom: open === 1 ? 'Nog aan één.' : `Nog aan ${open}: de huisgenoot die er niet bij was, en de politie.`,
            artikel: 'Wth 8 lid 2',
            dringend: true,
            knop: 'Naar de taken',
            doel: { soort: 'blad', blad: 'taken' } as const,
          },
        ]),
    ...(nagaan === undefined
      ? []
      : [
          {
            id: 'verlenging-nagaan',
            wat: taakTitel(nagaan, () => ''),
            waarom: 'De uitspraak zegt er niets over. Vraag het de griffier.',
            artikel: nagaan.artikel,
            dringend: true,
            knop: 'Naar de taken',
            doel: { soort: 'blad', blad: 'taken' } as const,
          },
        ]),
    ...lopendeProcedures(dossier).map((procedure) => ({
      id: `procedure-${procedure.id}`,
      wat: procedureTitel(procedure),
      waarom: wachtOp(procedure, nu),
      artikel: procedure.verzoek === null ? '' : 'Wth 6',
      dringend: procedure.verzoek !== null,
      knop: 'Naar de procedure',
      doel: { soort: 'blad', blad: 'rechter' } as const,
    })),
  ];
}
