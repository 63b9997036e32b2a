import { useState, type ReactNode } from 'react';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Melding, useSneltoets } from '../../ui/index.ts';
import { Opgeslagen } from './Opgeslagen.tsx';
import './documenten.css';

/** Saving a sheet about several cases for Word: by its button or Ctrl+S, and what came of it. */
export function useOpslaan(opdracht: 'bord.voerUit' | 'controle.voerUit'): { bezig: boolean; waaromNiet: string | null; slaOp: () => Promise<void>; gevolg: ReactNode } {
  const waaromNiet = useWaaromNiet(opdracht);
  const { bezig, fout, geef } = useOpdracht(opdracht);
  const [stand, setStand] = useState<{ bestand: { pad: string; sha256: string } | null } | null>(null);
  const slaOp = async (): Promise<void> => {
    setStand(null);
    setStand(await geef({}));
  };
  useSneltoets('ctrl+s', () => void slaOp(), { actief: waaromNiet === null && !bezig });
  const mis = fout && foutTekst(fout);
  const gevolg = (
    <>
      {mis && <Melding soort="fout" titel={mis.wat}>{mis.stap}</Melding>}
      {stand !== null && (stand.bestand === null ? <Melding soort="info" titel="Niet opgeslagen">U koos geen plaats. Er is niets geschreven.</Melding> : <Opgeslagen bestand={stand.bestand} waar="het logboek" />)}
    </>
  );
  return { bezig, waaromNiet, slaOp, gevolg };
}
