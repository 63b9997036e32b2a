import { opsomming } from '../../../shared/opsomming.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { Melding, Stapel } from '../../ui/index.ts';
import type { Correctiegevolg as Gevolg } from './correctie.ts';

/** What a correction does, before it is recorded. */
export function Correctiegevolg({ gevolg }: { gevolg: Gevolg }) {
  const { einde, contactverbod, documenten } = gevolg;
  const ernstig = einde !== null || contactverbod !== null;
  if (!ernstig && documenten.length === 0) return null;
  return (
    <Melding soort={ernstig ? 'waarschuwing' : 'info'} titel="Wat deze correctie verandert">
      <Stapel krap>
        {einde !== null && einde.wordt !== null && (
          <p>
            Het einde van het huisverbod wordt <strong>{momentVoluit(einde.wordt)}</strong>
            {einde.was !== null && <> in plaats van {momentVoluit(einde.was)}</>}.
            {einde.later &&
              ' Dat is later. Is de uithuisgeplaatste het eerdere einde verteld, of staat dat in de uitgereikte beschikking? Dan blijft dat gelden: een correctie maakt een huisverbod nooit langer.'}
          </p>
        )}
        {contactverbod !== null && (
          <p>
            Het contactverbod geldt dan {contactverbod.wordt === '' ? <strong>voor niemand</strong> : <>voor <strong>{contactverbod.wordt}</strong></>}
            {contactverbod.was !== '' && <>; nu staat er {contactverbod.was}</>}.
          </p>
        )}
        {documenten.length > 0 && (
          <p>
            Al opgeslagen: {opsomming(documenten)}. Die bestanden veranderen niet mee. Wijkt er een af, dan krijgt die een merk en
            kunt u een nieuwe maken.
          </p>
        )}
      </Stapel>
    </Melding>
  );
}
