import { useState, type ReactNode } from 'react';
import { grafiekenVan } from '../../../shared/jaarcijfers/grafieken.ts';
import { alsSvg } from '../../../shared/jaarcijfers/grafiek/svg.ts';
import type { Jaarcijfers } from '../../../shared/jaarcijfers/vorm.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Melding, useSneltoets } from '../../ui/index.ts';
import '../documenten/documenten.css';
import { Opgeslagen } from '../documenten/Opgeslagen.tsx';
import { teken } from '../instellingen/teken.ts';

type Vorm = 'word' | 'csv';
const TITEL: Readonly<Record<Vorm, string>> = { word: 'Opgeslagen als Word-document', csv: 'Opgeslagen als CSV-bestand' };

/** Text as base64 of its UTF-8. */
const base64 = (tekst: string): string => btoa(Array.from(new TextEncoder().encode(tekst), (byte) => String.fromCharCode(byte)).join(''));

/** The charts as PNG, for a Word that cannot draw them itself. */
const plaatjesVan = (cijfers: Jaarcijfers, metOpvang: boolean): Promise<string[]> =>
  Promise.all(grafiekenVan(cijfers, metOpvang).map(({ tekening }) => teken({ beeld: base64(alsSvg(tekening)), breedte: tekening.breedte, hoogte: tekening.hoogte })));

/** Saving the figures for Word or as CSV, and what came of it. */
export function useOpslaan(cijfers: Jaarcijfers | null, metOpvang: boolean): { bezig: boolean; waaromNiet: string | null; slaOp: (vorm: Vorm) => Promise<void>; gevolg: ReactNode } {
  const waaromNiet = useWaaromNiet('jaarcijfers.voerUit');
  const { bezig, fout, geef } = useOpdracht('jaarcijfers.voerUit');
  const [stand, setStand] = useState<{ vorm: Vorm; bestand: { pad: string; sha256: string } | null } | null>(null);
  const slaOp = async (vorm: Vorm): Promise<void> => {
    if (cijfers === null) return;
    setStand(null);
    const antwoord = await geef({ jaar: cijfers.jaar, vorm, metOpvang, plaatjes: vorm === 'word' ? await plaatjesVan(cijfers, metOpvang) : [] });
    setStand(antwoord === null ? null : { vorm, ...antwoord });
  };
  useSneltoets('ctrl+s', () => void slaOp('word'), { actief: waaromNiet === null && !bezig && cijfers !== null });
  const mis = fout && foutTekst(fout);
  const gevolg = (
    <>
      {mis && <Melding soort="fout" titel={mis.wat}>{mis.stap}</Melding>}
      {stand !== null && (stand.bestand === null ? <Melding soort="info" titel="Niet opgeslagen">U koos geen plaats. Er is niets geschreven.</Melding> : <Opgeslagen titel={TITEL[stand.vorm]} bestand={stand.bestand} waar="het logboek" />)}
    </>
  );
  return { bezig, waaromNiet, slaOp, gevolg };
}
