import type { OpenArchief } from '../../../shared/contract/toegang.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, Kaart, Knop, Knoppenrij, Melding, Paginakop } from '../../ui/index.ts';
import { SetMaken, ZONDER_ARCHIEF } from '../papier/SetMaken.tsx';
import { OntgrendelFormulier } from './OntgrendelFormulier.tsx';
import { REDEN } from './reden.ts';
import type { AndereWeg, Vergrendeld } from './Toegang.tsx';

export type OntgrendelProps = {
  map: string;
  /** Set when this archive was locked while in use. */
  vergrendeld: Vergrendeld | null;
  /** Who just got a password here; chosen beforehand. */
  accountId?: string | null;
  bijAndereWeg?: (weg: AndereWeg) => void;
  bijOpen: (archief: OpenArchief) => void;
  bijTerug: () => void;
};

/** Unlocks the archive in a folder: whose it is, why it is locked, and the password. */
export function Ontgrendel({ map, vergrendeld, accountId = null, bijAndereWeg, bijOpen, bijTerug }: OntgrendelProps) {
  const { data: slot, fout, herlaad } = useVraag('archief.slot', { map });
  const terug = <Knop soort="subtiel" bijKlik={bijTerug}>Ander archief</Knop>;
  const reden = vergrendeld && REDEN[vergrendeld.reden];

  if (slot === null) {
    return (
      <>
        <Paginakop titel="Archief openen" onderregel={<span className="toegang__map">{map}</span>} />
        <Foutmelding fout={fout} />
        {fout !== null && (
          <Knoppenrij>
            {fout.code === 'GEEN_ARCHIEF' && <Knop soort="primair" bijKlik={bijTerug}>Ander archief</Knop>}
            {bijAndereWeg !== undefined && (
              <Knop soort={fout.code === 'SLEUTELS_BESCHADIGD' ? 'primair' : 'secundair'} bijKlik={() => bijAndereWeg('terugzetten')}>Een back-up terugzetten</Knop>
            )}
            <Knop bijKlik={() => void herlaad()}>Probeer opnieuw</Knop>
            {fout.code !== 'GEEN_ARCHIEF' && terug}
          </Knoppenrij>
        )}
      </>
    );
  }
  return (
    <>
      <Paginakop
        titel={vergrendeld === null ? `Archief van ${slot.gemeente} openen` : `Archief van ${slot.gemeente} ontgrendelen`}
        onderregel={<span className="toegang__map">{map}</span>}
      />
      {reden && (
        <Melding soort={vergrendeld.reden === 'storing' ? 'waarschuwing' : 'info'} titel={reden.titel}>
          {reden.tekst}
        </Melding>
      )}
      {slot.accounts.length === 0 ? (
        <Alinea>Niemand heeft toegang tot dit archief. Vraag de beheerder om hulp.</Alinea>
      ) : (
        <OntgrendelFormulier map={map} slot={slot} accountId={accountId ?? vergrendeld?.accountId ?? null} bijOpen={bijOpen} terug={terug} />
      )}
      {bijAndereWeg !== undefined && (
        <Kaart titel={slot.uitnodigingen || slot.herstel ? 'Geen wachtwoord, of is er iets mis?' : 'Is er iets mis met het archief?'}>
          <div className="toegang__keuzes">
            {slot.uitnodigingen && (
              <div className="toegang__keuze">
                <Knop breed bijKlik={() => bijAndereWeg('activeer')}>Ik heb een eenmalige code</Knop>
                <Alinea soort="klein">Van de beheerder, voor een nieuw account.</Alinea>
              </div>
            )}
            {slot.herstel && (
              <div className="toegang__keuze">
                <Knop breed bijKlik={() => bijAndereWeg('herstel')}>Herstel met twee vellen</Knop>
                <Alinea soort="klein">Alleen als niemand u meer kan toelaten.</Alinea>
              </div>
            )}
            <div className="toegang__keuze">
              <Knop breed bijKlik={() => bijAndereWeg('terugzetten')}>Een back-up terugzetten</Knop>
              <Alinea soort="klein">Als het archief beschadigd is of er iets weg is. U ziet eerst wat u verliest.</Alinea>
            </div>
            <div className="toegang__keuze">
              <SetMaken breed uitleg={ZONDER_ARCHIEF} />
            </div>
          </div>
        </Kaart>
      )}
    </>
  );
}
