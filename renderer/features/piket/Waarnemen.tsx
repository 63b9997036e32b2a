import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { VERHINDERINGSGRONDEN, type Verhinderingsgrond } from '../../../shared/piket/verhinderingsgronden.ts';
import { verhinderingTekst } from '../../../shared/tekst/inzage.ts';
import { metHoofdletter } from '../../../shared/wth/hoofdletter.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { vergelijkMomenten } from '../../../shared/wth/tijd.ts';
import { useArchief, useVernieuwArchief } from '../../app/archief.ts';
import { useMag, useWaaromNiet } from '../../app/rechten.ts';
import { useNu } from '../../app/tijd.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, focusTitel, focusVeld, Kaart, Keuze, Knop, Knoppenrij, Melding } from '../../ui/index.ts';
import { meldPiketwijziging } from './usePiketNu.ts';

const GROND = 'waarnemen-grond';
const KNOP = 'waarnemen-begin';
const OPTIES = VERHINDERINGSGRONDEN.map((waarde) => ({ waarde, tekst: metHoofdletter(verhinderingTekst[waarde]) }));

/**
 * For a loco: whether he acts as burgemeester, and the ways to begin and end it. For others: who acts, if anybody does.
 * `bijOvername` is the way to a take-over with an end of one's own; there is none without a roster.
 */
export function Waarnemen({ bijOvername }: { bijOvername?: () => void }) {
  const nu = useNu();
  const mag = useMag();
  const vernieuw = useVernieuwArchief();
  const { data, herlaad } = useVraag('dienst.stand', {});
  const veranderd = async (): Promise<void> => {
    await herlaad();
    await vernieuw();
    // The bar and the page say at once who acts now.
    meldPiketwijziging();
    // The button that was pressed is gone; what he may do now stands beside the title.
    requestAnimationFrame(() => focusTitel());
  };
  const laatste = data?.waarnemer ?? null;
  const voorbij = laatste !== null && laatste.tot !== null && vergelijkMomenten(nu, laatste.tot) >= 0;
  const waarnemer = voorbij ? null : laatste;
  // His time ends by itself; what he sees and may then goes with it.
  useEffect(() => {
    if (voorbij) void vernieuw();
  }, [voorbij, vernieuw]);
  if (data === null) return null;
  if (!mag('dienst.neemWaar'))
    return waarnemer && <Alinea soort="klein">{waarnemer.naam} neemt de burgemeester waar{waarnemer.tot !== null && `, tot ${momentVoluit(waarnemer.tot)}`}.</Alinea>;
  if (waarnemer?.zelf === true) return <Bezig tot={waarnemer.tot} bijKlaar={veranderd} />;
  return <Beginnen ander={waarnemer?.naam ?? ''} bijOvername={bijOvername} bijKlaar={veranderd} />;
}

function Bezig({ tot, bijKlaar }: { tot: string | null; bijKlaar: () => Promise<void> }) {
  const { geef, bezig, fout } = useOpdracht('dienst.beeindig');
  const beeindig = async (): Promise<void> => {
    if ((await geef({})) !== null) await bijKlaar();
  };
  return (
    <Melding soort="info" stil titel="U neemt nu waar als burgemeester." acties={<Knop bezig={bezig} bijKlik={() => void beeindig()}>Ik neem niet meer waar</Knop>}>
      {tot !== null && `Tot uiterlijk ${momentVoluit(tot)}. `}U ziet alle lopende dossiers. Daarna alleen de zaken die u zelf behandelde.
      <Foutmelding fout={fout} />
    </Melding>
  );
}

function Beginnen({ ander, bijOvername, bijKlaar }: { ander: string; bijOvername: (() => void) | undefined; bijKlaar: () => Promise<void> }) {
  const { geef, bezig, fout } = useOpdracht('dienst.neemWaar');
  const waaromNiet = useWaaromNiet('dienst.neemWaar');
  const waaromNietOver = useWaaromNiet('rooster.bewaarEigen');
  const { dossiertoegang } = useArchief();
  const [open, setOpen] = useState(false);
  const [grond, setGrond] = useState<Verhinderingsgrond | ''>('');
  const [gevraagd, setGevraagd] = useState(false);
  const neemWaar = async (): Promise<void> => {
    setGevraagd(true);
    if (grond === '') focusVeld(GROND);
    else if ((await geef({ grond })) !== null) await bijKlaar();
  };
  const vraag = (): void => {
    flushSync(() => setOpen(true));
    focusVeld(GROND);
  };
  const laat = (): void => {
    flushSync(() => setOpen(false));
    document.getElementById(KNOP)?.focus();
  };
  return (
    <Kaart titel="U neemt nu niet waar" soort="nadruk">
      <Alinea>
        {ander === '' ? 'U ziet alleen de zaken die u zelf behandelde.' : `${ander} neemt nu waar. Neemt u het over, dan stopt dat.`} Beslissen kan alleen wie waarneemt (Gemeentewet 77).
      </Alinea>
      {!open && bijOvername !== undefined && (
        <Alinea soort="klein">
          Kan de burgemeester niet? Kies ‘Ik neem waar’: vanaf nu, hoogstens 24 uur. Is er afgesproken tot wanneer? Kies ‘Ik neem over, nu’ en vul dat einde in.
        </Alinea>
      )}
      {!open && (
        <Knoppenrij>
          <Knop id={KNOP} soort="primair" uitgeschakeld={waaromNiet !== null || !dossiertoegang} waaromNiet={waaromNiet ?? 'U heeft nog geen toegang tot de dossiers.'} bijKlik={vraag}>
            Ik neem waar…
          </Knop>
          {bijOvername !== undefined && <Knop uitgeschakeld={waaromNietOver !== null} waaromNiet={waaromNietOver} bijKlik={bijOvername}>Ik neem over, nu…</Knop>}
        </Knoppenrij>
      )}
      {open && (
        <>
          <Keuze
            id={GROND}
            label="Waarom neemt u waar?"
            verplicht
            opties={OPTIES}
            waarde={grond}
            bijWijziging={setGrond}
            uitleg="Komt in het logboek. U neemt hoogstens 24 uur waar; daarna legt u het opnieuw vast."
            fout={gevraagd && grond === '' ? 'Kies waarom u waarneemt.' : undefined}
          />
          <Foutmelding fout={fout} />
          <Knoppenrij>
            <Knop soort="primair" bezig={bezig} bijKlik={() => void neemWaar()}>Ik neem vanaf nu waar</Knop>
            <Knop bijKlik={laat}>Annuleer</Knop>
          </Knoppenrij>
        </>
      )}
    </Kaart>
  );
}
