import { memo } from 'react';
import { MAX_TEKST } from '../../../../shared/basis.ts';
import type { FeitConcept } from '../../../../shared/dossier/weging/concept.ts';
import { catalogusItem } from '../../../../shared/wth/catalogus.ts';
import { leesDatumInvoer } from '../../../../shared/wth/invoer.ts';
import { datumVoluit } from '../../../../shared/wth/opmaak.ts';
import { Datumveld, JaNeeOnbekend, Knop, Kop, Tekstvak, Tekstveld } from '../../../ui/index.ts';
import { useVeldmelding } from '../stand/useVeld.ts';
import { Naast } from '../velden/Naast.tsx';
import { Voorstel } from '../velden/Voorstel.tsx';

export type FeitrijProps = {
  rij: FeitConcept;
  /** Source of the fact above, which is often the same. */
  vorigeBron: string;
  wijzig: (code: string, deel: Partial<FeitConcept>) => void;
  verwijder: (code: string) => void;
};

/** One fact of the catalogue: whether it is so, what exactly, who says so, and when. */
export const Feitrij = memo(function Feitrij({ rij, vorigeBron, wijzig, verwijder }: FeitrijProps) {
  const { code } = rij;
  const item = catalogusItem(code);
  const status = useVeldmelding(`feiten.${code}.status`);
  const toelichting = useVeldmelding(`feiten.${code}.toelichting`);
  const bron = useVeldmelding(`feiten.${code}.bron`);
  const datum = useVeldmelding(`feiten.${code}.datum`);
  const gelezen = leesDatumInvoer(rij.datum);
  const kop = `nacht-feit-${code}`;
  const neemOver = vorigeBron !== '' && rij.bron === '' && <Voorstel tekst={vorigeBron} bijKeuze={(nieuw) => wijzig(code, { bron: nieuw })} veld={bron.id} />;
  return (
    <div className="nacht-rij" role="group" aria-labelledby={kop}>
      <div className="nacht-rij__kop">
        <Kop niveau={4} id={kop}>{code} {item?.tekst ?? 'Dit feit staat niet in de lijst van het Besluit'}</Kop>
        <span className="nacht-rij__rubriek">{item?.rubriektitel}</span>
      </div>
      <JaNeeOnbekend {...status} label="Is dit zo?" waarde={rij.status} bijWijziging={(nieuw) => wijzig(code, { status: nieuw })} />
      <Tekstvak
        {...toelichting}
        label="Toelichting"
        uitleg="Wat is er precies gezien of gezegd?"
        regels={2}
        maxTekens={MAX_TEKST}
        waarde={rij.toelichting}
        bijWijziging={(nieuw) => wijzig(code, { toelichting: nieuw })}
      />
      <Naast>
        <Tekstveld
          {...bron}
          label="Bron"
          uitleg="Wie heeft dit gezien of verklaard?"
          waarde={rij.bron}
          bijWijziging={(nieuw) => wijzig(code, { bron: nieuw })}
          ernaast={neemOver}
        />
        <Datumveld
          {...datum}
          label="Datum"
          waarde={rij.datum}
          bijWijziging={(nieuw) => wijzig(code, { datum: nieuw })}
          uitlezing={gelezen === null ? null : datumVoluit(gelezen)}
        />
      </Naast>
      <Knop soort="subtiel" bijKlik={() => verwijder(code)} naam={`Verwijder feit ${code}`}>Verwijder</Knop>
    </div>
  );
});
