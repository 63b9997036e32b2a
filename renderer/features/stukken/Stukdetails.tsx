import { useEffect, useRef, useState } from 'react';
import { bytesTekst } from '../../../shared/bytes.ts';
import { leesbareNaam } from '../../../shared/dossier/stukken/naam.ts';
import { rubrieknummer, rubriekTekst } from '../../../shared/dossier/stukken/rubrieken.ts';
import { stuksoortTekst } from '../../../shared/dossier/stukken/soorten.ts';
import type { Stuk } from '../../../shared/dossier/stukken/stukken.ts';
import { datumVoluit, momentVoluit } from '../../../shared/wth/opmaak.ts';
import { useMag, useWaaromNiet } from '../../app/rechten.ts';
import { useWerk } from '../../bridge/useWerk.ts';
import { Alinea, Gegevenslijst, IcoonTerug, Kaart, Knop, Knoppenrij, Kop, Linkknop, Melding, Stapel, Voortgang } from '../../ui/index.ts';
import { Opgeslagen } from '../documenten/Opgeslagen.tsx';
import { Weigering } from '../documenten/Weigering.tsx';
import { Intrekken } from './Intrekken.tsx';
import { Wijzigen } from './Wijzigen.tsx';
import { Stukmerken } from './Stukkenlijst.tsx';

export type StukdetailsProps = { dossierId: string; stuk: Stuk; herlaad: () => Promise<void>; bijTerug: () => void };

/** One piece: what it is, how to recognise it, and what can be done with it. */
export function Stukdetails({ dossierId, stuk, herlaad, bijTerug }: StukdetailsProps) {
  const mag = useMag();
  const geenUitvoer = useWaaromNiet('stuk.voerUit');
  const geenWijziging = useWaaromNiet('stuk.wijzig');
  const uitvoer = useWerk('stuk.voerUit');
  const [bestand, setBestand] = useState<{ pad: string; sha256: string } | null>(null);
  const [werk, setWerk] = useState<'wijzigen' | 'intrekken' | null>(null);
  const kop = useRef<HTMLDivElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const slaOp = async (): Promise<void> => {
    setBestand(null);
    setBestand((await uitvoer.geef({ dossierId, stukId: stuk.stukId }))?.bestand ?? null);
  };
  const terug = (): void => {
    bijTerug();
    setTimeout(() => document.getElementById(`stuk-${stuk.stukId}`)?.querySelector('button')?.focus());
  };
  const klaar = async (): Promise<void> => {
    await herlaad();
    setBestand(null);
    setWerk(null);
    kop.current?.focus();
  };
  return (
    <Stapel>
      <div><Linkknop icoon={<IcoonTerug />} bijKlik={terug}>Alle stukken</Linkknop></div>
      <div ref={kop} tabIndex={-1} className="stukken__kop">
        <Kop niveau={2}>{stuk.omschrijving}</Kop>
        <Stukmerken stuk={stuk} />
      </div>
      {stuk.ingetrokken !== null && (
        <Melding soort="waarschuwing" stil titel={`Ingetrokken op ${momentVoluit(stuk.ingetrokken.op)}.`}>{stuk.ingetrokken.reden} Het stuk blijft te zien, maar gaat niet mee in een procesdossier.</Melding>
      )}
      <Kaart>
        <Gegevenslijst
          gegevens={[
            { label: 'Onderdeel', waarde: `${rubrieknummer(stuk.rubriek)} ${rubriekTekst[stuk.rubriek].titel}` },
            { label: 'Datum van het stuk', waarde: stuk.datum === '' ? 'onbekend' : datumVoluit(stuk.datum) },
            { label: 'Van', waarde: stuk.bron === '' ? 'onbekend' : stuk.bron },
            { label: 'Wie mag het zien', waarde: stuk.beperkt === null ? 'rechtbank en partijen' : `alleen de rechtbank (Awb 8:29): ${stuk.beperkt.reden}` },
            { label: 'Naam bij ontvangst', waarde: <span className="stukken__naam">{leesbareNaam(stuk.naam)}</span> },
            { label: 'Soort', waarde: `${stuksoortTekst[stuk.soort]}, ${bytesTekst(stuk.grootte)}` },
            { label: 'Toegevoegd', waarde: momentVoluit(stuk.toegevoegdOp) },
            { label: 'SHA-256', waarde: <span className="stukken__hash">{stuk.sha256}</span> },
            ...(stuk.wijzigingen === 0 ? [] : [{ label: 'Gewijzigd', waarde: stuk.wijzigingen === 1 ? 'één keer; zie de tijdlijn' : `${stuk.wijzigingen} keer; zie de tijdlijn` }]),
          ]}
        />
      </Kaart>
      {uitvoer.bezig && uitvoer.deel !== null && <Voortgang label="Stuk opslaan" deel={uitvoer.deel} bijAnnuleren={uitvoer.annuleer} />}
      {uitvoer.gestopt && <Melding soort="info" titel="Gestopt. Er is niets geschreven." />}
      <Weigering fout={uitvoer.fout} />
      {bestand !== null && <Opgeslagen bestand={bestand} titel="Stuk opgeslagen" />}
      {werk === 'wijzigen' && <Wijzigen dossierId={dossierId} stuk={stuk} dicht={geenWijziging} bijKlaar={klaar} bijAnnuleren={() => setWerk(null)} />}
      {werk === 'intrekken' && <Intrekken dossierId={dossierId} stukId={stuk.stukId} bijKlaar={klaar} bijAnnuleren={() => setWerk(null)} />}
      {werk === null && (mag('stuk.voerUit') || mag('stuk.wijzig')) && (
        <Knoppenrij>
          {mag('stuk.voerUit') && <Knop bezig={uitvoer.bezig} uitgeschakeld={geenUitvoer !== null} waaromNiet={geenUitvoer} bijKlik={() => void slaOp()}>Sla op buiten het archief…</Knop>}
          {mag('stuk.wijzig') && stuk.ingetrokken === null && (
            <>
              <Knop uitgeschakeld={geenWijziging !== null} waaromNiet={geenWijziging} bijKlik={() => setWerk('wijzigen')}>Wijzig de gegevens</Knop>
              <Knop uitgeschakeld={geenWijziging !== null} waaromNiet={geenWijziging} bijKlik={() => setWerk('intrekken')}>Trek dit stuk in</Knop>
            </>
          )}
        </Knoppenrij>
      )}
      <Alinea soort="klein">
        In het archief zelf gaat een bestand van een ander niet open: er kan van alles in zitten.{' '}
        {mag('stuk.voerUit') ? 'Sla het op om het te lezen. Dat komt in het logboek.' : 'Een jurist of een medewerker OOV kan het voor u opslaan.'}
      </Alinea>
    </Stapel>
  );
}
