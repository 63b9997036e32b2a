import { useState } from 'react';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { ambtTekst } from '../../../shared/piket/woorden.ts';
import { aanwijzingTekst, besluitTekst, bewijsgrondTekst, geenBewijsTekst, waaromNietBurgemeester } from '../../../shared/tekst/bevoegdheid.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, Gegevenslijst, Kaart, Knop, Knoppenrij, Melding, type Gegeven } from '../../ui/index.ts';
import { afwijkendeBeslisser, besluitenZonderBewijs, laatstePerBesluit, type Bevoegdheid as Vastgelegd } from './bevoegdheid.ts';

export type BevoegdheidProps = { dossierId: string; dossier: Dossier; alleenLezen: boolean; herlaad: () => Promise<void>; bijBewijs: () => void };

/** Who was competent for each decision, as sealed when it was taken. Nothing where there was never a roster. */
export function Bevoegdheid({ dossierId, dossier, alleenLezen, herlaad, bijBewijs }: BevoegdheidProps) {
  const { data } = useVraag('piket.nu', {});
  const { geef, bezig, fout } = useOpdracht('bevoegdheid.stelVast');
  const [nogNiet, setNogNiet] = useState(false);
  const vastgelegd = laatstePerBesluit(dossier);
  const zonder = besluitenZonderBewijs(dossier);
  const heeftRooster = data?.waarneming != null;
  if (vastgelegd.length === 0 && (zonder === 0 || !heeftRooster)) return null;
  const legVast = async (): Promise<void> => {
    const antwoord = await geef({ dossierId });
    if (antwoord === null) return;
    setNogNiet(antwoord.aantal === 0);
    if (antwoord.aantal > 0) await herlaad();
  };
  return (
    <Kaart titel="Bevoegdheid" ernaast={vastgelegd.some(({ uitkomst }) => uitkomst === 'bewijs') && <Knop soort="subtiel" bijKlik={bijBewijs}>Bekijk het bewijs</Knop>}>
      {vastgelegd.map((een) => <Besluit key={een.besluitId} bevoegdheid={een} dossier={dossier} />)}
      {zonder > vastgelegd.length && <Alinea soort="klein">Bij {zonder === 1 ? 'het besluit' : `${zonder} besluiten`} is niet vastgelegd wie volgens het rooster bevoegd was.</Alinea>}
      {zonder > 0 && heeftRooster && !alleenLezen && (
        <>
          {nogNiet && <Melding soort="info" titel="Het rooster zegt nog niet wie toen waarnam.">Leg dat vast met een correctie in het piketrooster. Kom daarna hier terug.</Melding>}
          <Foutmelding fout={fout} />
          <Knoppenrij><Knop bezig={bezig} bijKlik={() => void legVast()}>Leg de bevoegdheid alsnog vast</Knop></Knoppenrij>
        </>
      )}
    </Kaart>
  );
}

function Besluit({ bevoegdheid, dossier }: { bevoegdheid: Vastgelegd; dossier: Dossier }) {
  const wat = besluitTekst[bevoegdheid.besluit];
  if (bevoegdheid.uitkomst === 'geen') return <Melding soort="waarschuwing" stil titel={`Bevoegdheid niet vast te stellen: ${wat}`}>{geenBewijsTekst(bevoegdheid)}</Melding>;
  const { bewijs, sha256 } = bevoegdheid;
  const ander = afwijkendeBeslisser(dossier, bevoegdheid);
  const optioneel = (label: string, waarde: string): Gegeven[] => (waarde === '' ? [] : [{ id: label, label, waarde }]);
  return (
    <>
      {ander !== null && (
        <Melding soort="waarschuwing" stil titel={`In het besluit staat ${ander}; volgens het rooster nam ${bewijs.waarnemer.naam} waar.`}>
          Controleer wie besliste. Klopt het rooster niet, leg dan een correctie vast in het piketrooster.
        </Melding>
      )}
      <Gegevenslijst
        gegevens={[
          { id: 'besluit', label: 'Besluit', waarde: `${wat}, ${momentVoluit(bewijs.moment)}` },
          { id: 'wie', label: 'Bevoegd was', waarde: `${bewijs.waarnemer.naam}, ${ambtTekst[bewijs.waarnemer.ambt]}${bewijs.artikel === null ? '' : `, als waarnemer (${bewijs.artikel})`}` },
          { id: 'grond', label: 'Op grond van', waarde: bewijsgrondTekst(bewijs) },
          ...optioneel('Waarom niet de burgemeester', waaromNietBurgemeester(bewijs)),
          ...optioneel('Aanwijzing', aanwijzingTekst(bewijs)),
          { id: 'zegel', label: 'Zegel', waarde: <code className="dossier__zegel">{sha256}</code> },
        ]}
      />
    </>
  );
}
