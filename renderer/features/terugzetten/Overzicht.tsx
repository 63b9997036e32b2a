import { useState } from 'react';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import type { Fout } from '../../bridge/useVraag.ts';
import { Alinea, Bevestiging, Kaart, Knop, Knoppenrij, Melding, Tabel, Voortgang } from '../../ui/index.ts';
import type { Gezien } from './Wie.tsx';

type Beeld = Uitvoer<'terugzetten.bekijk'>;
type Rij = { wat: string; dan: number | null; nu: number | null };

export type OverzichtProps = {
  gezien: Gezien;
  /** There is an archive in the folder, which will stand aside. */
  bezet: boolean;
  bezig: boolean;
  fout: Fout | null;
  bijZet: () => void;
  bijAndere: () => void;
};

/** What is in a back-up, beside what the archive of now has, and what is lost; then the question. */
export function Overzicht({ gezien, bezet, bezig, fout, bijZet, bijAndere }: OverzichtProps) {
  const [vraag, setVraag] = useState(false);
  const { overzicht } = gezien;
  const rijen: Rij[] = [
    { wat: 'Dossiers', ...overzicht.dossiers },
    { wat: 'Gebeurtenissen in dossiers', ...overzicht.gebeurtenissen },
    { wat: 'Regels in de logboeken', ...overzicht.logregels },
  ];
  const getal = (aantal: number | null): string => (aantal === null ? 'niet geteld' : String(aantal));
  return (
    <Kaart titel={`De back-up van ${momentVoluit(overzicht.gemaakt)}`}>
      <Alinea>{overzicht.nagekeken ? 'De back-up is helemaal gelezen en is heel.' : 'De back-up is heel. De dossiers erin kan uw account niet openen; dat kan de burgemeester of de medewerker OOV na het terugzetten.'}</Alinea>
      <Tabel
        bijschrift={`Archief van ${overzicht.gemeente}`}
        kolommen={[
          { id: 'wat', kop: 'Wat', cel: (rij: Rij) => rij.wat },
          { id: 'dan', kop: 'In de back-up', uitlijning: 'rechts', cel: (rij: Rij) => getal(rij.dan) },
          ...(overzicht.vergeleken ? [{ id: 'nu', kop: 'Nu', uitlijning: 'rechts' as const, cel: (rij: Rij) => getal(rij.nu) }] : []),
        ]}
        rijen={rijen}
        rijId={({ wat }) => wat}
      />
      <Verlies beeld={overzicht} bezet={bezet} />
      {overzicht.vernietigd > 0 && (
        <Melding soort="info" stil titel={overzicht.vernietigd === 1 ? 'Eén dossier in deze back-up is sindsdien vernietigd.' : `${overzicht.vernietigd} dossiers in deze back-up zijn sindsdien vernietigd.`}>
          {overzicht.vernietigd === 1 ? 'Bij het terugzetten wordt het opnieuw vernietigd.' : 'Bij het terugzetten worden ze opnieuw vernietigd.'}
        </Melding>
      )}
      {overzicht.terug.length > 0 && (
        <Melding soort="waarschuwing" stil titel="Deze mensen krijgen weer toegang:">
          <ul className="terugzetten__lijst">{overzicht.terug.map((naam) => <li key={naam}>{naam}</li>)}</ul>
        </Melding>
      )}
      {overzicht.ouder && <Alinea soort="klein">Deze back-up is van een oudere versie van de applicatie, en wordt bij het terugzetten bijgewerkt.</Alinea>}
      {bezig && <Voortgang label="De back-up wordt naast het archief gezet en gecontroleerd. Daarna wisselen ze van plaats." deel={null} />}
      <Foutmelding fout={fout} />
      <Knoppenrij>
        <Knop soort="primair" bezig={bezig} bijKlik={() => setVraag(true)}>{bezig ? 'Back-up wordt teruggezet…' : 'Zet deze back-up terug'}</Knop>
        <Knop uitgeschakeld={bezig} bijKlik={bijAndere}>Kies een andere back-up</Knop>
      </Knoppenrij>
      <Bevestiging
        open={vraag}
        titel="Deze back-up terugzetten?"
        bevestigTekst="Zet de back-up terug"
        bijBevestigen={() => {
          setVraag(false);
          bijZet();
        }}
        bijAnnuleren={() => setVraag(false)}
      >
        {bezet ? 'Het archief van nu gaat niet weg: het blijft apart staan tot u zegt dat het weg mag.' : 'De map is nog leeg; er wordt niets vervangen.'}
      </Bevestiging>
    </Kaart>
  );
}

function Verlies({ beeld, bezet }: { beeld: Beeld; bezet: boolean }) {
  if (!bezet) return null;
  if (!beeld.vergeleken) {
    return (
      <Melding soort="waarschuwing" stil titel="Het archief van nu kon niet worden geopend om te vergelijken.">
        Wat er na {momentVoluit(beeld.gemaakt)} is vastgelegd, zit niet in deze back-up.
      </Melding>
    );
  }
  if (beeld.minder.length === 0) return beeld.dossiers.dan === null ? null : <Alinea>Er gaat geen dossier en geen gebeurtenis verloren.</Alinea>;
  return (
    <Melding soort="waarschuwing" stil titel="Van deze dossiers gaat iets verloren:">
      <p>{beeld.minder.slice(0, 20).join(', ')}{beeld.minder.length > 20 ? ` en nog ${beeld.minder.length - 20}` : ''}</p>
      <p>Ze staan nu wel in het archief, maar niet of niet helemaal in de back-up.</p>
    </Melding>
  );
}
