import { useState } from 'react';
import { postTitel, poststandTekst } from '../../../shared/tekst/inhaallijst.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { IcoonOpen, IcoonWaarschuwing, Knop, Knoppenrij, Merk } from '../../ui/index.ts';
import { Inhaalformulier, type Handeling, type Post } from './Inhaalformulier.tsx';

const KNOP: Readonly<Record<Handeling, string>> = { invoeren: 'Ingevoerd', controleren: 'Controleer', nietNodig: 'Hoeft niet' };

/** `mag`: whether anything can be done with it now. */
export type InhaalpostProps = { post: Post; mag: boolean; bijKlaar: (wat: string) => Promise<void> };

/** One thing to enter or to check, with its form in place. */
export function Inhaalpost({ post, mag, bijKlaar }: InhaalpostProps) {
  const [open, setOpen] = useState<Handeling | null>(null);
  const titel = `${postTitel(post)}, ${post.zaaknummer}`;
  const handelingen: readonly Handeling[] = !mag ? [] : post.stand === 'te controleren' ? ['controleren'] : ['invoeren', 'nietNodig'];
  const fout = post.stand === 'opnieuw in te voeren';
  return (
    <div className="regellijst__regel">
      <div className="regellijst__wat">
        <p className="regellijst__titel">{postTitel(post)}</p>
        <p>{momentVoluit(post.at)}</p>
        <Merk toon={fout ? 'fout' : 'waarschuwing'} icoon={fout ? <IcoonWaarschuwing /> : <IcoonOpen />}>{poststandTekst[post.stand]}</Merk>
        {post.ingevoerdDoor !== '' && (
          <p className="regellijst__klein">Ingevoerd door {post.ingevoerdDoor}{post.kenmerk !== '' && `, kenmerk ${post.kenmerk}`}.</p>
        )}
        {post.bezwaar !== '' && <p className="regellijst__klein">Wat er niet klopte: {post.bezwaar}</p>}
      </div>
      <Knoppenrij>
        {handelingen.map((handeling) => (
          <Knop key={handeling} soort={handeling === 'nietNodig' ? 'subtiel' : 'secundair'} naam={`${KNOP[handeling]}: ${titel}`} bijKlik={() => setOpen(handeling)}>
            {KNOP[handeling]}
          </Knop>
        ))}
      </Knoppenrij>
      {open !== null && <Inhaalformulier key={open} post={post} handeling={open} bijKlaar={() => bijKlaar(`${KNOP[open]}: ${titel}`)} bijAnnuleren={() => setOpen(null)} />}
    </div>
  );
}
