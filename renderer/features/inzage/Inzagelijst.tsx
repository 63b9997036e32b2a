import { useEffect, useRef, useState } from 'react';
import type { InzageRegel } from '../../../shared/contract/inzage.ts';
import { inzageTekst } from '../../../shared/tekst/inzage.ts';
import { momentKort } from '../../../shared/wth/opmaak.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { Knop, Leegstaat, Stapel, Tabel, type Kolom } from '../../ui/index.ts';
import type { Inzage } from './useInzage.ts';

export type InzagelijstProps = {
  bijschrift: string;
  inzage: Inzage;
  /** Whether the lines are of several people. */
  metNaam: boolean;
  /** Whether the lines are of several dossiers. */
  metZaak: boolean;
};

const NAAM: Kolom<InzageRegel> = { id: 'naam', kop: 'Wie', cel: ({ naam }) => (naam === '' ? 'onbekend' : naam), smal: true };
const ZAAK: Kolom<InzageRegel> = { id: 'zaak', kop: 'Dossier', cel: ({ zaaknummer }) => zaaknummer, eenRegel: true };

/** Lines of a log in words: when, who, what. */
export function Inzagelijst({ bijschrift, inzage, metNaam, metZaak }: InzagelijstProps) {
  const { regels, fout, meer } = inzage;
  const [gevraagd, setGevraagd] = useState(false);
  const einde = useRef<HTMLParagraphElement>(null);
  const alles = gevraagd && meer === undefined;
  // The button is gone once there is no more: what takes its place takes the focus.
  useEffect(() => {
    if (alles) einde.current?.focus();
  }, [alles]);
  const vraag = (): void => {
    setGevraagd(true);
    void meer?.();
  };
  const kolommen: Kolom<InzageRegel>[] = [
    { id: 'op', kop: 'Wanneer', cel: ({ op }) => momentKort(op), eenRegel: true, smal: true },
    ...(metNaam ? [NAAM] : []),
    { id: 'wat', kop: 'Wat', cel: (regel) => inzageTekst(regel), smal: true },
    ...(metZaak ? [ZAAK] : []),
  ];
  return (
    <Stapel krap>
      <Foutmelding fout={fout} />
      {regels !== null && (
        <Tabel
          bijschrift={bijschrift}
          bijschriftVerborgen
          gestapeld
          kolommen={kolommen}
          rijen={regels}
          rijId={({ logboek, nummer }) => `${logboek}-${nummer}`}
          leeg={<Leegstaat titel="Hier staat nog niets." />}
        />
      )}
      {meer !== undefined && <Knop bijKlik={vraag}>Toon eerdere regels</Knop>}
      {alles && <p ref={einde} tabIndex={-1}>Dit zijn alle regels.</p>}
    </Stapel>
  );
}
