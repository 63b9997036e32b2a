import { mandatenOp } from '../../../../shared/mandaat/register.ts';
import { datumZonderWeekdag } from '../../../../shared/wth/opmaak.ts';
import { lokaleDatum } from '../../../../shared/wth/tijd.ts';
import { useBron } from '../../concept/bron.ts';
import { useNacht } from '../stand/nacht.ts';
import { useConcept } from '../stand/useVeld.ts';
import { KeuzeVeld } from '../velden/KeuzeVeld.tsx';
import { Regel } from '../velden/Regel.tsx';
import { TijdstipVeld } from '../velden/TijdstipVeld.tsx';
import { Vak } from '../velden/Vak.tsx';

/** What an order needs besides its grounds: who signs, and how it reaches the person. */
export function Opleggen() {
  const hulpofficier = useConcept(({ melder }) => melder.naam);
  const adres = useConcept(({ woning }) => [`${woning.straat} ${woning.huisnummer}`.trim(), woning.plaats].filter((deel) => deel !== '').join(', '));
  const mondeling = useConcept(({ besluit }) => besluit.wijze === 'mondeling');
  const nacht = useNacht();
  const gekozen = useConcept(({ besluit }) => besluit.ondertekening);
  const dag = useBron(nacht.nu, lokaleDatum);
  const mandaten = useBron(nacht.mandaten, (register) => register);
  const aanwijzing = useBron(nacht.instellingen, (waarden) => waarden?.locoAanwijzing ?? '');
  const oplegmandaat = mandatenOp(mandaten, 'mandaat', '2-1', dag)[0];
  const grond = gekozen === 'oplegmandaat' ? oplegmandaat : mandatenOp(mandaten, 'ondertekening', '2-1', dag)[0];
  return (
    <>
      <KeuzeVeld
        sectie="besluit"
        veld="ondertekening"
        label="Wie tekent de beschikking?"
        artikel="Awb 10:10"
        opties={[
          { waarde: 'burgemeester', tekst: 'De burgemeester zelf', toets: 'b' },
          { waarde: 'hulpofficier', tekst: 'De hulpofficier, met een mandaat om te tekenen', uitleg: 'De burgemeester beslist zelf, aan de telefoon.', toets: 'h' },
          // Only where the register says that the hulpofficier was given the power itself.
          ...(oplegmandaat === undefined && gekozen !== 'oplegmandaat'
            ? []
            : [
                {
                  waarde: 'oplegmandaat' as const,
                  tekst: 'De hulpofficier besluit zelf, met een mandaat om op te leggen',
                  uitleg: 'Namens de burgemeester (Wth 3 lid 1). De hulpofficier meldt het meteen aan de burgemeester; dat wordt een taak (Wth 3 lid 2).',
                  toets: 'm',
                },
              ]),
          { waarde: 'waarnemer', tekst: 'De loco, als waarnemer van de burgemeester', uitleg: 'De burgemeester is verhinderd.', toets: 'l' },
        ]}
      />
      <Regel sectie="besluit" veld="mandaat" label={gekozen === 'oplegmandaat' ? 'Met welk besluit mag de hulpofficier opleggen?' : 'Met welk besluit mag de hulpofficier tekenen?'} uitleg="Naam en datum van het mandaatbesluit." artikel={gekozen === 'oplegmandaat' ? 'Wth 3 lid 1' : 'Awb 10:11'} voorstel={grond === undefined ? '' : `${grond.besluit} van ${datumZonderWeekdag(grond.besluitDatum)}`} />
      <Regel sectie="besluit" veld="verhindering" label="Waarom kan de burgemeester niet zelf beslissen?" artikel="Gemw 77" />
      <Regel sectie="besluit" veld="aanwijzing" label="Met welk besluit wees het college de loco aan?" artikel="Gemw 77" voorstel={aanwijzing} />
      <KeuzeVeld
        sectie="besluit"
        veld="wijze"
        label="Hoe krijgt de betrokkene het besluit?"
        artikel="Wth 2 lid 7"
        opties={[
          { waarde: 'schriftelijk', tekst: 'De beschikking wordt nu uitgereikt', uitleg: 'De tien dagen beginnen bij de uitreiking.', toets: 's' },
          { waarde: 'mondeling', tekst: 'Mondeling aangezegd, de beschikking volgt', uitleg: 'Alleen bij spoed. De tien dagen begonnen bij de aanzegging.', toets: 'm' },
        ]}
      />
      <TijdstipVeld sectie="besluit" veld="uitreikingOp" label="Hoe laat wordt de beschikking uitgereikt?" artikel="Wth 2 lid 4" />
      <TijdstipVeld sectie="besluit" veld="aangezegdOp" label="Wanneer is het huisverbod aangezegd?" artikel="Wth 2 lid 7" />
      <Regel sectie="besluit" veld="aangezegdPlaats" label="Waar is het aangezegd?" voorstel={adres} />
      <Regel sectie="besluit" veld="aangezegdDoor" label="Wie heeft het aangezegd?" voorstel={hulpofficier} />
      <Vak sectie="besluit" veld="redenSpoed" label="Waarom kon het niet eerst op schrift?" />
      <Vak sectie="besluit" veld="kernwoorden" label="Wat is er bij de aanzegging gezegd?" />
      <Regel sectie="besluit" veld="getuige" label="Wie was getuige van de aanzegging?" />
      <Regel sectie="besluit" veld="uitreikingDoor" label={mondeling ? 'Wie reikt de beschikking later uit?' : 'Wie reikt de beschikking uit?'} voorstel={hulpofficier} />
    </>
  );
}
