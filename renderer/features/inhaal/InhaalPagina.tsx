import { useState } from 'react';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { IcoonKlaar, IcoonTerug, Kaart, Leegstaat, Linkknop, Melding, Paginakop, Stapel } from '../../ui/index.ts';
import { useNavigatie } from '../../app/route.ts';
import { Inhaalpost } from './Inhaalpost.tsx';

/** What was decided here and still has to stand in the regional system: entered by one person, checked by another. */
export function InhaalPagina() {
  const { ga } = useNavigatie();
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
        {data?.posten.length === 0 && <Leegstaat titel="Alles is ingevoerd en gecontroleerd." icoon={<IcoonKlaar />} />}
        {data !== null && data.posten.length > 0 && (
          <Kaart titel={`Nog te doen: ${data.posten.length}`}>
            <ul className="regellijst" aria-label="Nog in te voeren of te controleren">
              {data.posten.map((post) => (
                <li key={`${post.dossierId}/${post.id}`}>
                  <Inhaalpost
                    key={post.stand}
                    post={post}
                    bijOpen={() => ga({ naam: 'dossier', dossierId: post.dossierId })}
                    bijKlaar={async (wat) => {
                      setKlaar(wat);
                      await herlaad();
                    }}
                  />
                </li>
              ))}
            </ul>
          </Kaart>
        )}
      </Stapel>
    </>
  );
}
