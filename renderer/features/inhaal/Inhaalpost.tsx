import { useState, type SyntheticEvent } from 'react';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { postTitel, poststandTekst } from '../../../shared/tekst/inhaallijst.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { roep } from '../../bridge/roep.ts';
import type { Fout } from '../../bridge/useVraag.ts';
import { focusVeld, IcoonOpen, IcoonWaarschuwing, Keuze, Knop, Knoppenrij, Linkknop, Melding, Merk, Stapel, Tekstvak, Tekstveld } from '../../ui/index.ts';
import { useWaaromNiet } from '../../app/rechten.ts';

type Post = Uitvoer<'inhaal.lijst'>['posten'][number];
type Handeling = 'invoeren' | 'controleren' | 'nietNodig';

const KNOP: Readonly<Record<Handeling, string>> = { invoeren: 'Ingevoerd', controleren: 'Controleer', nietNodig: 'Hoeft niet' };

export type InhaalpostProps = { post: Post; bijOpen: () => void; bijKlaar: (wat: string) => Promise<void> };

/** One thing to enter or to check, with its form in place. */
export function Inhaalpost({ post, bijOpen, bijKlaar }: InhaalpostProps) {
  const [open, setOpen] = useState<Handeling | null>(null);
  const waaromNiet = useWaaromNiet('inhaal.invoeren');
  const titel = `${postTitel(post)}, ${post.zaaknummer}`;
  const handelingen: readonly Handeling[] = post.stand === 'te controleren' ? ['controleren'] : ['invoeren', 'nietNodig'];
  const fout = post.stand === 'opnieuw in te voeren';
  return (
    <div className="regellijst__regel">
      <div className="regellijst__wat">
        <p className="regellijst__titel">{postTitel(post)}</p>
        <p><Linkknop bijKlik={bijOpen}>{post.zaaknummer}</Linkknop>, {momentVoluit(post.at)}</p>
        <Merk toon={fout ? 'fout' : 'waarschuwing'} icoon={fout ? <IcoonWaarschuwing /> : <IcoonOpen />}>{poststandTekst[post.stand]}</Merk>
        {post.ingevoerdDoor !== '' && <p className="regellijst__klein">Ingevoerd door {post.ingevoerdDoor}.</p>}
      </div>
      <Knoppenrij>
        {handelingen.map((handeling) => (
          <Knop key={handeling} soort={handeling === 'nietNodig' ? 'subtiel' : 'secundair'} naam={`${KNOP[handeling]}: ${titel}`} uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={() => setOpen(handeling)}>
            {KNOP[handeling]}
          </Knop>
        ))}
      </Knoppenrij>
      {open !== null && <Formulier key={open} post={post} handeling={open} bijKlaar={() => bijKlaar(`${KNOP[open]}: ${titel}`)} bijAnnuleren={() => setOpen(null)} />}
    </div>
  );
}

const KLOPT = [
  { waarde: 'ja', tekst: 'Ja, het is hetzelfde' },
  { waarde: 'nee', tekst: 'Nee, het moet opnieuw' },
] as const;

function Formulier({ post, handeling, bijKlaar, bijAnnuleren }: { post: Post; handeling: Handeling; bijKlaar: () => Promise<void>; bijAnnuleren: () => void }) {
  const [kenmerk, setKenmerk] = useState('');
  const [toelichting, setToelichting] = useState('');
  const [klopt, setKlopt] = useState<'ja' | 'nee' | ''>('');
  const [gevraagd, setGevraagd] = useState(false);
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<Fout | null>(null);
  const geenReden = handeling === 'nietNodig' && toelichting.trim() === '';
  const geenKeuze = handeling === 'controleren' && klopt === '';
  const basis = { dossierId: post.dossierId, post: post.id };

  const verzend = async (): Promise<void> => {
    setGevraagd(true);
    if (geenKeuze || geenReden) {
      focusVeld(geenKeuze ? 'inhaal-klopt' : 'inhaal-toelichting');
      return;
    }
    if (bezig) return;
    setBezig(true);
    const tekst = toelichting.trim();
    const antwoord =
      handeling === 'invoeren'
        ? await roep('inhaal.invoeren', { ...basis, kenmerk: kenmerk.trim(), toelichting: tekst })
        : handeling === 'controleren'
          ? await roep('inhaal.controleren', { ...basis, klopt: klopt === 'ja', toelichting: tekst })
          : await roep('inhaal.nietNodig', { ...basis, reden: tekst });
    setBezig(false);
    if (antwoord.ok) await bijKlaar();
    else setFout(antwoord.error);
  };
  return (
    <form
      className="regellijst__formulier"
      noValidate
      onSubmit={(gebeurtenis: SyntheticEvent) => {
        gebeurtenis.preventDefault();
        void verzend();
      }}
    >
      <Stapel>
        {handeling === 'invoeren' && <Tekstveld id="inhaal-kenmerk" label="Kenmerk in het regionale systeem" breedte="middel" waarde={kenmerk} bijWijziging={setKenmerk} />}
        {handeling === 'controleren' && (
          <Keuze id="inhaal-klopt" label="Staat er hetzelfde als in dit dossier?" verplicht opties={KLOPT} waarde={klopt} bijWijziging={setKlopt} fout={gevraagd && geenKeuze ? 'Maak een keuze.' : undefined} />
        )}
        <Tekstvak
          id="inhaal-toelichting"
          label={handeling === 'nietNodig' ? 'Waarom hoeft dit niet?' : 'Toelichting'}
          verplicht={handeling === 'nietNodig'}
          regels={2}
          waarde={toelichting}
          bijWijziging={setToelichting}
          fout={gevraagd && geenReden ? 'Vul dit veld in.' : undefined}
        />
        {fout !== null && <Melding soort="fout" titel={foutTekst(fout).wat}>{foutTekst(fout).stap}</Melding>}
        <Knoppenrij>
          <Knop soort="primair" type="submit" bezig={bezig}>Leg vast</Knop>
          <Knop bijKlik={bijAnnuleren}>Annuleer</Knop>
        </Knoppenrij>
      </Stapel>
    </form>
  );
}
