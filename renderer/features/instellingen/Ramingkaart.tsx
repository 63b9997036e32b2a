import { bedragTekst } from '../../../shared/geld.ts';
import type { Raming } from '../../../shared/instellingen/werkafspraken.ts';
import { minutenTekst } from '../../../shared/tekst/kosten.ts';
import { Alinea, Kaart, Tekstveld, type TekstveldProps } from '../../ui/index.ts';
import { RAMINGVELDEN, type Getypteraming } from './ramingen.ts';

export type RamingkaartProps = {
  waarden: Getypteraming;
  /** The lines as they are kept now. */
  eerder: readonly Raming[];
  fouten: ReadonlyMap<string, string>;
  alleenLezen: boolean;
  bijWijziging: (deel: Partial<Getypteraming>) => void;
};

/** What the municipality reckons with, from a year on; earlier years keep theirs. */
export function Ramingkaart({ waarden, eerder, fouten, alleenLezen, bijWijziging }: RamingkaartProps) {
  const veld = (naam: keyof Getypteraming): Pick<TekstveldProps, 'id' | 'breedte' | 'verplicht' | 'alleenLezen' | 'fout' | 'waarde' | 'bijWijziging'> => ({
    id: RAMINGVELDEN[naam],
    breedte: 'kort',
    verplicht: true,
    alleenLezen,
    fout: fouten.get(RAMINGVELDEN[naam]),
    waarde: waarden[naam],
    bijWijziging: (waarde) => bijWijziging({ [naam]: waarde }),
  });
  return (
    <Kaart titel="Ramingen van kosten en uren">
      <Alinea soort="klein">Hiermee vergelijkt de applicatie wat een zaak en een jaar kosten. Wijzigt de raming? Zet er het jaar bij vanaf wanneer die geldt: eerdere jaren houden hun eigen raming.</Alinea>
      <Tekstveld {...veld('vanafJaar')} label="Geldt vanaf het jaar" uitleg="Laat een eerder jaar alleen staan om een fout in die raming te herstellen." inputMode="numeric" />
      <Tekstveld {...veld('zaken')} label="Huisverboden per jaar, naar verwachting" inputMode="numeric" />
      <Tekstveld {...veld('zorgTienDagen')} label="Zorg in de eerste tien dagen, per zaak" ernaast="euro" inputMode="decimal" />
      <Tekstveld {...veld('heleZaak')} label="Hele zaak: procedure, interventie en alle zorg" ernaast="euro" inputMode="decimal" />
      <Tekstveld {...veld('opvang')} label="Opvang, per jaar" ernaast="euro" inputMode="decimal" />
      <Tekstveld {...veld('uren')} label="Tijd per medewerker, per zaak" ernaast="uur" uitleg="Voor openbare orde en veiligheid, voor gezondheidszorg, en voor de jurist als er een procedure komt." inputMode="decimal" />
      {eerder.length > 0 && (
        <ul aria-label="Ramingen die bewaard zijn">
          {eerder.map(({ vanafJaar, zakenPerJaar, heleZaak, opvangPerJaar, minutenPerPersoon }) => (
            <li key={vanafJaar}>
              Vanaf {vanafJaar}: {zakenPerJaar} huisverboden, {bedragTekst(heleZaak)} per zaak, {bedragTekst(opvangPerJaar)} opvang, {minutenTekst(minutenPerPersoon)} per medewerker.
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  );
}
