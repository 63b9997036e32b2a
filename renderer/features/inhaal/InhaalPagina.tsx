import { useState } from 'react';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, IcoonKlaar, IcoonTerug, Kaart, Leegstaat, Linkknop, Melding, Paginakop, Stapel } from '../../ui/index.ts';
import { useAlleenEigen, useWaaromNiet } from '../../app/rechten.ts';
import { useNavigatie } from '../../app/route.ts';
import type { Post } from './Inhaalformulier.tsx';
import { Inhaalpost } from './Inhaalpost.tsx';
import './inhaal.css';

/** What was decided here and still has to stand in the regional system: entered by one person, checked by another. */
export function InhaalPagina() {
  const { ga } = useNavigatie();
  const alleenEigen = useAlleenEigen();
  const waaromNiet = useWaaromNiet('inhaal.invoeren');
  const { data, fout, herlaad } = useVraag('inhaal.lijst', {});
  const { data: afspraken } = useVraag('werkafspraken.lees', {});
  const [klaar, setKlaar] = useState('');
  const systeem = afspraken?.regionaalSysteem || 'het regionale systeem';
  const tekst = fout && foutTekst(fout);
  return (
    <>
      <Paginakop
        titel="Inhaallijst"
        terug={<Linkknop icoon={<IcoonTerug />} bijKlik={() => ga({ naam: 'termijnen' })}>Termijnen</Linkknop>}
        onderregel={`Wat hier is besloten en nog in ${systeem} moet. De een voert het in, een ander controleert.`}
      />
      <Stapel>
        {tekst && <Melding soort="fout" titel={tekst.wat}>{tekst.stap}</Melding>}
        {klaar !== '' && <Melding soort="succes" titel={klaar} bijSluiten={() => setKlaar('')} />}
        {data?.posten.length === 0 && <Leegstaat titel={alleenEigen ? 'In de zaken die u nu ziet is niets meer in te voeren of te controleren.' : 'Er is niets meer in te voeren of te controleren.'} icoon={<IcoonKlaar />} />}
        {data !== null && data.posten.length > 0 && (
          <div>
            <p role="status">{samenvatting(data.posten)}</p>
            {waaromNiet !== null && <Alinea soort="klein">U kunt hier alleen lezen. {waaromNiet}</Alinea>}
          </div>
        )}
        {perZaak(data?.posten ?? []).map(({ dossierId, zaaknummer, naam, posten }) => (
          <Kaart
            key={dossierId}
            titel={naam === '' ? zaaknummer : naam}
            ernaast={<Linkknop naam={`Open ${zaaknummer}`} bijKlik={() => ga({ naam: 'dossier', dossierId })}>{zaaknummer}</Linkknop>}
          >
            <ul className="regellijst" aria-label={`Nog in te voeren of te controleren: ${zaaknummer}`}>
              {posten.map((post) => (
                <li key={post.id}>
                  <Inhaalpost
                    key={post.stand}
                    post={post}
                    mag={waaromNiet === null}
                    bijKlaar={async (wat) => {
                      setKlaar(wat);
                      await herlaad();
                    }}
                  />
                </li>
              ))}
            </ul>
          </Kaart>
        ))}
      </Stapel>
    </>
  );
}

type Zaak = Pick<Post, 'dossierId' | 'zaaknummer' | 'naam'> & { posten: Post[] };

/** The same list with the things of one case together, in the order in which the first of each stands. */
function perZaak(posten: readonly Post[]): Zaak[] {
  const zaken = new Map<string, Zaak>();
  for (const post of posten) {
    const { dossierId, zaaknummer, naam } = post;
    const zaak = zaken.get(dossierId);
    if (zaak === undefined) zaken.set(dossierId, { dossierId, zaaknummer, naam, posten: [post] });
    else zaak.posten.push(post);
  }
  return [...zaken.values()];
}

/** How much there is to do, in one line. */
function samenvatting(posten: readonly Post[]): string {
  const controleren = posten.filter(({ stand }) => stand === 'te controleren').length;
  return `In te voeren: ${posten.length - controleren} · Te controleren: ${controleren}`;
}
