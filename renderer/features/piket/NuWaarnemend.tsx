import { dienstTekst } from '../../../shared/tekst/piket.ts';
import { useNavigatie } from '../../app/route.ts';
import { useMag, useWaaromNiet } from '../../app/rechten.ts';
import { Alinea, Kaart, Knop, Knoppenrij, Melding } from '../../ui/index.ts';
import './piket.css';
import { usePiketNu } from './usePiketNu.ts';
import { Waarnemen } from './Waarnemen.tsx';
import { Waarnemerregels } from './Waarnemerregels.tsx';
import { Zorgmelding } from './Zorgmelding.tsx';

/** The first thing after unlocking: who acts now, since when, until when, on which number and why. */
export function NuWaarnemend() {
  const { nu, bereikbaar } = usePiketNu();
  const { ga } = useNavigatie();
  const mag = useMag();
  const waaromNiet = useWaaromNiet('rooster.bewaarEigen');
  if (nu === null) return null;
  const { waarneming } = nu;
  const neemOver = (): void => ga({ naam: 'piket', begin: 'overname' });
  if (waarneming === null) {
    return (
      <>
        {mag('rooster.bewaar') && (
          <Melding soort="info" stil titel="Er is nog geen piketrooster." acties={<Knop bijKlik={() => ga({ naam: 'piket' })}>Maak het rooster</Knop>}>
            Met een rooster staat hier wie nu burgemeester is of waarneemt, tot wanneer, en op welk nummer.
          </Melding>
        )}
        <Waarnemen />
      </>
    );
  }
  return (
    <>
      {waarneming.waarnemer === null && (
        <Melding soort="fout" titel="Niemand in het rooster kan nu waarnemen." acties={<Knop bijKlik={() => ga({ naam: 'piket' })}>Naar het piketrooster</Knop>}>
          Voeg een waarnemer toe, of laat iemand de dienst overnemen.
        </Melding>
      )}
      <Kaart titel={dienstTekst(waarneming.waarnemer)} soort="nadruk">
        <Waarnemerregels waarneming={waarneming} />
        {bereikbaar && bereikbaar.zorg.waarschuwing === 'GEEN_ZORG_BEREIKBAAR' && <Zorgmelding zorg={bereikbaar.zorg} />}
        {bereikbaar && bereikbaar.teControleren > 0 && mag('contact.bewaar') && (
          <Alinea soort="klein">
            {bereikbaar.teControleren === 1 ? '1 nummer in de telefoonlijst is' : `${bereikbaar.teControleren} nummers in de telefoonlijst zijn`} een half jaar niet nagekeken. Bel
            overdag, en kies dan ‘Klopt nog’.
          </Alinea>
        )}
        <Knoppenrij>
          {mag('rooster.bewaarEigen') && !mag('dienst.neemWaar') && <Knop uitgeschakeld={waaromNiet !== null} waaromNiet={waaromNiet} bijKlik={neemOver}>Ik neem over, nu…</Knop>}
          <Knop soort="subtiel" bijKlik={() => ga({ naam: 'piket' })} sneltoets="alt+4">Piketrooster</Knop>
          <Knop soort="subtiel" bijKlik={() => ga({ naam: 'telefoonlijst' })} sneltoets="alt+7">Telefoonlijst</Knop>
        </Knoppenrij>
      </Kaart>
      {mag('dienst.neemWaar') && <Waarnemen bijOvername={neemOver} />}
    </>
  );
}
