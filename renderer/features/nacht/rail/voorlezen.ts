import { ofGeen } from '../../../../shared/fout.ts';
import { tekenbezwaar } from '../../../../shared/tekens.ts';
import { adresRegel } from '../../../../shared/dossier/toestand.ts';
import type { WegingConcept } from '../../../../shared/dossier/weging/concept.ts';
import { alleenVanToepassing } from '../../../../shared/dossier/weging/vanToepassing.ts';
import { leesGeboortedatum, momentUit } from '../../../../shared/wth/invoer.ts';
import { huisverbodtermijn } from '../../../../shared/wth/huisverbodtermijn.ts';
import { datumZonderWeekdag, momentVoluit } from '../../../../shared/wth/opmaak.ts';
import type { Moment } from '../../../../shared/wth/tijd.ts';

/** One line to read aloud to the hulpofficier. `bekend` is false where the page does not say it yet. */
export type Voorleesregel = { kop: string; tekst: string; bekend: boolean };
export type Voorleestekst = { regels: Voorleesregel[]; /** About an end in the hour of the clock change. */ opmerking: string };

const MARKERING = {
  gat: 'De klok gaat die nacht een uur vooruit. De eindtijd zou niet bestaan; daarom eindigt het verbod om 3.00 uur.',
  dubbel: 'De klok gaat die nacht een uur terug. De eindtijd komt twee keer voor; het verbod eindigt de eerste keer, in de zomertijd.',
};

/** One line. A text with characters that nobody can see is not read aloud: what one reads could be something else than what is decided. */
function regel(kop: string, tekst: string, leeg: string): Voorleesregel {
  if (tekenbezwaar(tekst) !== null) return { kop, tekst: 'Hier staat een onzichtbaar teken in. Typ het opnieuw.', bekend: false };
  return { kop, tekst: tekst === '' ? leeg : tekst, bekend: tekst !== '' };
}

/** What is repeated aloud before an order: for whom, which dwelling, which names, from when until when. */
export function voorleesOpleggen(getypt: WegingConcept, nu: Moment): Voorleestekst {
  const { betrokkene, woning, huisgenoten, besluit } = alleenVanToepassing(getypt);
  const geboren = leesGeboortedatum(betrokkene.geboortedatum, nu);
  const wie = [`${betrokkene.aanhef} ${betrokkene.naam}`.trim(), geboren === null ? '' : `geboren op ${datumZonderWeekdag(geboren)}`];
  const adres = woning.straat.trim() === '' || woning.huisnummer.trim() === '' ? '' : adresRegel(woning);
  const namen = huisgenoten.filter(({ contactverbod, naam }) => contactverbod === 'ja' && naam.trim() !== '').map(({ naam }) => naam.trim());
  const begin = momentUit(besluit.wijze === 'mondeling' ? besluit.aangezegdOp : besluit.uitreikingOp);
  // A mistyped year can lie before the law was there, where no term can follow from it.
  const einde = ofGeen(() => huisverbodtermijn(begin ?? nu).einde);
  const op = einde === null ? '' : momentVoluit(einde.moment);
  const eindregel = begin === null ? regel('Eindigt', '', `Gaat het nu in, dan op ${op}`) : regel('Eindigt', op, 'Bij dit begin is er geen einde. Klopt het jaar?');
  return {
    regels: [
      regel('Voor wie', betrokkene.naam.trim() === '' ? '' : wie.filter((deel) => deel !== '').join(', '), 'Nog niet ingevuld'),
      regel('Woning', adres, 'Nog niet ingevuld'),
      regel('Geen contact met', namen.join(', '), 'Nog niemand gekozen'),
      regel('Begint', begin === null ? '' : momentVoluit(begin), besluit.wijze === '' ? 'Nog niet ingevuld' : 'Het tijdstip is nog niet ingevuld'),
      eindregel,
    ],
    opmerking: einde === null || einde.markering === null ? '' : MARKERING[einde.markering],
  };
}

/** What is repeated aloud before the decision not to impose. */
export function voorleesNietOpleggen({ betrokkene, besluit }: WegingConcept): Voorleestekst {
  const genomen = momentUit(besluit.genomenOp);
  return {
    regels: [
      regel('Besluit', 'Er wordt geen huisverbod opgelegd', ''),
      regel('Voor wie', betrokkene.naam.trim(), 'Niet ingevuld'),
      regel('Genomen', genomen === null ? '' : momentVoluit(genomen), 'Nog niet ingevuld'),
      regel('Door', besluit.beslisser.trim(), 'Nog niet ingevuld'),
      regel('Omdat', besluit.redenenNiet.trim(), 'Nog niet ingevuld'),
    ],
    opmerking: '',
  };
}
