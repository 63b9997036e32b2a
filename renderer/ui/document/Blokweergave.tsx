/* oxlint-disable react/no-array-index-key -- a document is never edited in place: its parts have no identity but their position */
import { Fragment } from 'react';
import type { Blok, Briefhoofd, DocumentInhoud, Tekstdeel } from '../../../shared/documenten/blok.ts';
import { Briefkop } from './Briefkop.tsx';

export type BlokweergaveProps = {
  document: DocumentInhoud;
  /** Level of the heading that the title of the document gets in the outline of this page. */
  kopniveau?: 2 | 3 | undefined;
  /** Where the picture of the logo in its letterhead comes from; `null` while it is not there. */
  logo?: string | null | undefined;
};

/** A document as it will stand on paper: the same content that goes to Word. */
export function Blokweergave({ document, kopniveau = 2, logo = null }: BlokweergaveProps) {
  return (
    <article className="ui-document" aria-label={document.titel} lang="nl">
      {document.briefhoofd !== null && <Hoofd briefhoofd={document.briefhoofd} logo={logo} />}
      <p className="ui-document__rand">
        {document.briefhoofd === null && <span>{document.gemeente}</span>}
        <strong>{document.vertrouwelijkheid}</strong>
      </p>
      {document.blokken.map((blok, plaats) => (
        <EenBlok key={plaats} blok={blok} kopniveau={kopniveau} />
      ))}
      <p className="ui-document__rand ui-document__rand--onder">
        {document.zaaknummer !== '' && <span>Zaaknummer {document.zaaknummer}</span>}
        <span>Sjabloon {document.sjabloonVersie}</span>
      </p>
    </article>
  );
}

const som = (getallen: readonly number[]): number => getallen.reduce((samen, getal) => samen + getal, 0);

/** The head of the first page; of a letterhead of the municipality itself only Word can show how it looks. */
function Hoofd({ briefhoofd, logo }: { briefhoofd: Briefhoofd; logo: string | null }) {
  if ((briefhoofd.briefpapier ?? '') === '') return <Briefkop briefhoofd={briefhoofd} logo={logo} />;
  return (
    <p className="ui-document__papier">
      <strong>{briefhoofd.naam}</strong>
      <span>In Word staat dit op het eigen briefpapier.</span>
    </p>
  );
}

function EenBlok({ blok, kopniveau }: { blok: Blok; kopniveau: 2 | 3 }) {
  switch (blok.soort) {
    case 'kop': {
      const Element = `h${kopniveau + blok.niveau - 1}` as 'h2' | 'h3' | 'h4' | 'h5';
      return <Element className={`ui-document__kop ui-document__kop--${blok.niveau}`}><Delen delen={blok.delen} /></Element>;
    }
    case 'alinea':
      return <p><Delen delen={blok.delen} /></p>;
    case 'lijst': {
      const Element = blok.genummerd ? 'ol' : 'ul';
      return <Element>{blok.items.map((item, plaats) => <li key={plaats}><Delen delen={item} /></li>)}</Element>;
    }
    case 'tabel':
      return (
        <table className="ui-document__tabel">
          {blok.breedtes !== undefined && (
            <colgroup>{blok.breedtes.map((breedte, plaats) => <col key={plaats} width={`${(100 * breedte) / som(blok.breedtes ?? [])}%`} />)}</colgroup>
          )}
          <thead>
            <tr>{blok.kop.map((cel, plaats) => <th key={plaats} scope="col"><Delen delen={cel} /></th>)}</tr>
          </thead>
          <tbody>
            {blok.rijen.map((rij, nummer) => (
              <tr key={nummer}>{rij.map((cel, plaats) => <td key={plaats}><Delen delen={cel} /></td>)}</tr>
            ))}
          </tbody>
        </table>
      );
    case 'velden':
      return (
        <dl className="ui-document__velden">
          {blok.rijen.map((rij, plaats) => (
            <div key={plaats}>
              <dt>{rij.label}</dt>
              <dd><Delen delen={rij.waarde} /></dd>
            </div>
          ))}
        </dl>
      );
    case 'inhoudsopgave':
      return <ol className="ui-document__inhoud">{blok.regels.map(({ tekst, niveau }) => <li key={tekst} className={`ui-document__inhoud--${niveau}`}>{tekst}</li>)}</ol>;
    case 'kader':
      return <div className="ui-document__kader">{blok.alineas.map((alinea, plaats) => <p key={plaats}><Delen delen={alinea} /></p>)}</div>;
    case 'afbeelding':
      return <p><img className="ui-document__afbeelding" src={`data:image/png;base64,${blok.png}`} alt={blok.omschrijving} /></p>;
    case 'ondertekening':
      return (
        <div className="ui-document__ondertekening">
          {blok.boven.map((regel, plaats) => <p key={plaats}><Delen delen={regel} /></p>)}
          <div className="ui-document__handtekening"><span className="ui-onzichtbaar">Ruimte voor handtekening</span></div>
          {blok.onder.map((regel, plaats) => <p key={plaats}><Delen delen={regel} /></p>)}
        </div>
      );
  }
}

/** Running text: bold, italic and line breaks, and nothing else. */
function Delen({ delen }: { delen: readonly Tekstdeel[] }) {
  return (
    <>
      {delen.map((deel, plaats) => {
        const schuin = deel.cursief ? <em><Regels tekst={deel.tekst} /></em> : <Regels tekst={deel.tekst} />;
        return <Fragment key={plaats}>{deel.vet ? <strong>{schuin}</strong> : schuin}</Fragment>;
      })}
    </>
  );
}

function Regels({ tekst }: { tekst: string }) {
  return tekst.split('\n').map((regel, plaats) => (
    <Fragment key={plaats}>
      {plaats > 0 && <br />}
      {regel}
    </Fragment>
  ));
}
