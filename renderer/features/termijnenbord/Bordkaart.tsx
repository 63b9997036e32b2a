import { memo } from 'react';
import type { Bordregel } from '../../../shared/dossier/bord/vorm.ts';
import { lopendeStatussen } from '../../../shared/dossier/status.ts';
import { redenTekst } from '../../../shared/tekst/bord.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { Artikel, IcoonKlok, klas, Linkknop } from '../../ui/index.ts';
import { Dossierstatus } from '../dossiers/Dossierstatus.tsx';
import { Bordtermijnen } from './Bordtermijnen.tsx';
import { Niveaumerk } from './Niveaumerk.tsx';
import type { Bordtijd } from './regels.ts';

export type BordkaartProps = { regel: Bordregel; tijd: Bordtijd; bijOpen: (regel: Bordregel) => void };

/** One running order: who, until when, why it asks for attention, and what comes next. Drawn again only when a word changes. */
export const Bordkaart = memo(function Bordkaart({ regel, tijd, bijOpen }: BordkaartProps) {
  const { zaaknummer, naam, adres, status, niveau, redenen, termijnen, einde, laatEindigen } = regel;
  const wie = naam === '' ? zaaknummer : naam;
  const loopt = lopendeStatussen.includes(status);
  return (
    <article className={klas('niveaukaart', `niveaukaart--${niveau}`, 'bord__kaart')} aria-label={wie}>
      <div className="bord__wie">
        <Niveaumerk niveau={niveau} />
        <h2 className="bord__naam"><Linkknop bijKlik={() => bijOpen(regel)}>{wie}</Linkknop></h2>
        {adres !== '' && <p>{adres}</p>}
        <p className="bord__klein"><Dossierstatus status={status} /> <span>{zaaknummer}</span></p>
      </div>
      <div className="bord__einde">
        <p className="bord__rest"><IcoonKlok /> {loopt ? tijd.rest : 'Het huisverbod is voorbij'}</p>
        {loopt ? <p>Eindigt {momentVoluit(einde)} <Artikel>Wth 2 lid 1, 9 lid 1</Artikel></p> : <p>Tot {momentVoluit(einde)}</p>}
        {laatEindigen && <p className="bord__klein">Er is gekozen om het te laten eindigen.</p>}
      </div>
      <div className="bord__doen">
        {redenen.length > 0 && (
          <ul className="bord__redenen" aria-label="Waarom dit aandacht vraagt">
            {redenen.map((reden) => (
              <li key={`${reden.code}/${reden.niveau}/${reden.sleutel}`} className={`bord__reden bord__reden--${reden.niveau}`}>
                {reden.niveau === 'rood' && <strong>Nu: </strong>}
                {redenTekst(reden, regel)}
              </li>
            ))}
          </ul>
        )}
        {tijd.vooraan.length > 0 && <Bordtermijnen label="Volgende termijnen" termijnen={termijnen} inWoorden={tijd.vooraan} />}
        {tijd.verder.length > 0 && (
          <details className="bord__verder">
            <summary>{tijd.vooraan.length === 0 ? 'Termijnen' : 'Andere termijnen'} ({tijd.verder.length})</summary>
            <Bordtermijnen label="Andere termijnen" termijnen={termijnen} inWoorden={tijd.verder} />
          </details>
        )}
      </div>
    </article>
  );
}, zegtHetzelfde);

function zegtHetzelfde(oud: BordkaartProps, nieuw: BordkaartProps): boolean {
  return oud.regel === nieuw.regel && oud.bijOpen === nieuw.bijOpen && JSON.stringify(oud.tijd) === JSON.stringify(nieuw.tijd);
}
