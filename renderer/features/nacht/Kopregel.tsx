import { useNavigatie } from '../../app/route.ts';
import { IcoonTerug, Linkknop, Paginakop, Statusmerk } from '../../ui/index.ts';
import { useConcept } from './stand/useVeld.ts';
import { useNacht } from './stand/nacht.ts';

/** Top of the page: which melding this is, and that nothing has to be complete yet. */
export function Kopregel() {
  const { zaaknummer } = useNacht();
  const { ga } = useNavigatie();
  const naam = useConcept(({ betrokkene }) => betrokkene.naam.trim());
  return (
    <Paginakop
      titel={`Melding ${zaaknummer}`}
      merk={<Statusmerk status="weging" />}
      terug={<Linkknop icoon={<IcoonTerug />} bijKlik={() => ga({ naam: 'dossiers' })}>Dossiers</Linkknop>}
      onderregel={naam === '' ? 'Alles mag leeg blijven tot u besluit. Wat de wet eist, staat in de lijst.' : naam}
    />
  );
}
