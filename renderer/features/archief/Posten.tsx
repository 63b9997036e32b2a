import { useState } from 'react';
import { bewaargrondTekst, dossiersTekst, oordeelTekst, stukkenTekst, vervallenTekst } from '../../../shared/tekst/vernietiging.ts';
import { datumZonderWeekdag } from '../../../shared/wth/opmaak.ts';
import { useArchief } from '../../app/archief.ts';
import { useMag, useWaaromNiet } from '../../app/rechten.ts';
import { useNavigatie } from '../../app/route.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Bevestiging, IcoonArchief, IcoonKlaar, IcoonKlok, IcoonNiet, IcoonOpen, IcoonPauze, Kaart, Knop, Knoppenrij, Linkknop, Merk, Stapel, Voortgang } from '../../ui/index.ts';
import type { Lijstbeeld, Lijstdeel } from './LijstPagina.tsx';
import { Oordeelvorm } from './Oordeelvorm.tsx';
import { useUitklap } from './useUitklap.ts';

const knopId = (dossierId: string): string => `beoordeel-${dossierId}`;

type Post = Lijstbeeld['lijst']['posten'][number];

/** The cases of a list, each with what was judged of it; and, for who judges, the way to do so. */
export function Posten(deel: Lijstdeel) {
  const { beeld: { lijst }, bijKlaar } = deel;
  const { account } = useArchief();
  const mag = useMag();
  const dicht = useWaaromNiet('vernietiging.beoordeel');
  const { open, opent, sluit } = useUitklap(knopId);
  const beoordeelt = lijst.stand === 'voorgelegd' && mag('vernietiging.beoordeel') && !lijst.makers.includes(account.accountId) && dicht === null;
  const vastgelegd = async ({ dossierId, zaaknummer }: Post): Promise<void> => {
    sluit();
    await bijKlaar(`Het oordeel over ${zaaknummer} is vastgelegd.`, 'blijft');
    const volgende = lijst.posten.find((post) => post.oordeel === null && post.dossierId !== dossierId) ?? lijst.posten.find((post) => post.dossierId === dossierId);
    document.getElementById(knopId(volgende?.dossierId ?? ''))?.focus();
  };
  return (
    <Kaart titel={`${lijst.vernietigd === null ? 'Op de lijst' : 'Wat op de lijst stond'}: ${dossiersTekst(lijst.posten.length)}`}>
      <ul className="regellijst" aria-label="Dossiers op de lijst">
        {lijst.posten.map((post) => (
          <li key={post.dossierId}>
            <div className="regellijst__regel">
              <Wat post={post} beeld={deel.beeld} />
              {beoordeelt && open !== post.dossierId && (
                <Knop id={knopId(post.dossierId)} naam={`${post.oordeel === null ? 'Beoordeel' : 'Wijzig'} ${post.zaaknummer}`} bijKlik={() => opent(post.dossierId)}>
                  {post.oordeel === null ? 'Beoordeel' : 'Wijzig'}
                </Knop>
              )}
              {beoordeelt && open === post.dossierId && (
                <div className="regellijst__formulier">
                  <Oordeelvorm lijstId={lijst.id} post={post} bijKlaar={() => vastgelegd(post)} bijTerug={sluit} />
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
      {beoordeelt && <Rest {...deel} />}
    </Kaart>
  );
}

function Wat({ post, beeld: { lijst, namen } }: { post: Post; beeld: Lijstbeeld }) {
  const { ga } = useNavigatie();
  const mag = useMag();
  const { zaaknummer, grond, vernietigenVanaf, stukken, oordeel, dossierId } = post;
  const vervallen = lijst.begonnen?.vervallen.find((een) => een.zaaknummer === zaaknummer);
  const weg = lijst.begonnen?.posten.some((een) => een.dossierId === dossierId) === true;
  return (
    <div className="regellijst__wat">
      {!weg && mag('dossier.open') ? (
        <Linkknop className="regellijst__titel" naam={`${zaaknummer}: open het dossier`} bijKlik={() => ga({ naam: 'dossier', dossierId, begin: { blad: 'bewaren' } })}>{zaaknummer}</Linkknop>
      ) : (
        <p className="regellijst__titel">{zaaknummer}</p>
      )}
      <p className="regellijst__klein">
        {bewaargrondTekst[grond]} · vernietigen vanaf {datumZonderWeekdag(vernietigenVanaf)} · {stukkenTekst(stukken)}
      </p>
      <Uitkomst weg={weg} klaar={lijst.vernietigd !== null} gebleven={vervallen !== undefined} oordeel={oordeel} />
      {oordeel !== null && oordeel.toelichting !== '' && <p className="archief__opmerking">{oordeel.toelichting}</p>}
      {oordeel !== null && <p className="regellijst__klein">{weg || vervallen !== undefined ? 'Akkoord van' : 'Beoordeeld door'} {namen[oordeel.accountId] ?? 'onbekend'}</p>}
      {vervallen !== undefined && <p>{vervallenTekst(vervallen.belet)}</p>}
    </div>
  );
}

/** What became of a case once destroying began; what was judged of it before. */
function Uitkomst({ weg, klaar, gebleven, oordeel }: { weg: boolean; klaar: boolean; gebleven: boolean } & Pick<Post, 'oordeel'>) {
  if (weg) return <Merk toon={klaar ? 'rustig' : 'waarschuwing'} icoon={<IcoonArchief />}>{klaar ? 'Vernietigd' : 'Wordt vernietigd'}</Merk>;
  return gebleven ? <Merk toon="waarschuwing" icoon={<IcoonPauze />}>Gebleven</Merk> : <Oordeelmerk oordeel={oordeel} />;
}

function Oordeelmerk({ oordeel }: Pick<Post, 'oordeel'>) {
  if (oordeel === null) return <Merk toon="rustig" icoon={<IcoonOpen />}>Nog niet beoordeeld</Merk>;
  if (oordeel.uitkomst === 'akkoord') return <Merk toon="succes" icoon={<IcoonKlaar />}>{oordeelTekst(oordeel)}</Merk>;
  return <Merk toon="waarschuwing" icoon={oordeel.uitkomst === 'uitzonderen' ? <IcoonNiet /> : <IcoonKlok />}>{oordeelTekst(oordeel)}</Merk>;
}

/** Agrees with every case that has no judgement yet: each gets its own. */
function Rest({ beeld: { lijst }, bijKlaar }: Lijstdeel) {
  const [vraag, setVraag] = useState(false);
  const [gedaan, setGedaan] = useState<number | null>(null);
  const { geef, fout } = useOpdracht('vernietiging.beoordeel');
  const open = lijst.posten.filter(({ oordeel }) => oordeel === null);
  if (open.length === 0) return null;
  const doe = async (): Promise<void> => {
    for (const [nummer, { dossierId }] of open.entries()) {
      setGedaan(nummer);
      if ((await geef({ lijstId: lijst.id, beoordeling: { dossierId, oordeel: { uitkomst: 'akkoord', toelichting: '' } } })) === null) break;
    }
    setGedaan(null);
    setVraag(false);
    await bijKlaar('Uw oordelen zijn vastgelegd.');
  };
  return (
    <Stapel>
      <Foutmelding fout={fout} />
      <Knoppenrij>
        <Knop bijKlik={() => setVraag(true)}>{open.length === lijst.posten.length ? `Akkoord met alle ${open.length}…` : `Akkoord met de overige ${open.length}…`}</Knop>
      </Knoppenrij>
      <Bevestiging open={vraag} titel={`Akkoord met ${dossiersTekst(open.length)}?`} bevestigTekst="Ja, akkoord" bezig={gedaan !== null} bijBevestigen={() => void doe()} bijAnnuleren={() => setVraag(false)}>
        U verklaart dat u van elk van deze dossiers weet dat er geen procedure, schadeclaim, strafzaak of klacht loopt. Uw oordeel komt bij elk dossier te staan.
        {gedaan !== null && <Voortgang label="Vastleggen" deel={gedaan / open.length} stand={`${gedaan} van ${open.length}`} />}
      </Bevestiging>
    </Stapel>
  );
}
