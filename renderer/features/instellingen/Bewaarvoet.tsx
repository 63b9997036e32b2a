import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { IcoonKlaar, Knop, Melding, Merk } from '../../ui/index.ts';
import type { Bewaarstand } from './useBewaard.ts';

export type BewaarvoetProps = { stand: Pick<Bewaarstand<unknown>, 'bezig' | 'bewaard' | 'gewijzigd' | 'kan' | 'fout'>; knop: string; klaar: string; waaromNiet: string | null };

const VANZELF = 'Nog niet bewaard. Dat gebeurt ook als u deze pagina verlaat of een halve minuut niets typt.';
const CONCEPT = 'Nog niet bewaard: er ontbreekt iets of er klopt iets niet. Wat u typt, blijft als concept staan.';

/** The button that saves, in view whatever the length of the form, and whether there is something to save. */
export function Bewaarvoet({ stand: { bezig, bewaard, gewijzigd, kan, fout }, knop, klaar, waaromNiet }: BewaarvoetProps) {
  const tekst = fout && foutTekst(fout);
  return (
    <div className="instellingen__voet">
      {tekst && <Melding soort="fout" titel={tekst.wat}>{tekst.stap}</Melding>}
      <div className="instellingen__regel">
        <Knop soort="primair" type="submit" sneltoets="ctrl+s" bezig={bezig} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet}>
          {bezig ? 'Bewaren…' : knop}
        </Knop>
        <div role="status" className="instellingen__stand">
          {bewaard && <Merk toon="succes" icoon={<IcoonKlaar />}>{klaar}</Merk>}
          {gewijzigd && !bezig && (kan ? VANZELF : CONCEPT)}
        </div>
      </div>
    </div>
  );
}
