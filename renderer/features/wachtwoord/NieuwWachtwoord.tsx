import { beoordeelWachtwoord } from '../../../shared/contract/wachtwoord.ts';
import { Wachtwoordveld } from '../../ui/index.ts';
import { Sterkte } from './Sterkte.tsx';
import { useCapsLock } from './useCapsLock.ts';

/** A new password as typed, twice. */
export type Wachtwoordpaar = { wachtwoord: string; herhaling: string };

/** What is still wrong with a new password, in words; `null` when nothing is. */
export function wachtwoordfout({ wachtwoord, herhaling }: Wachtwoordpaar, eigenWoorden: readonly string[]): { veld: keyof Wachtwoordpaar; tekst: string } | null {
  if (wachtwoord === '') return { veld: 'wachtwoord', tekst: 'Kies een wachtwoord.' };
  if (!beoordeelWachtwoord(wachtwoord, eigenWoorden).aanvaardbaar) return { veld: 'wachtwoord', tekst: 'Kies een wachtwoord dat moeilijker te raden is.' };
  return wachtwoord === herhaling ? null : { veld: 'herhaling', tekst: 'De twee wachtwoorden zijn niet gelijk.' };
}

export type NieuwWachtwoordProps = {
  stand: Wachtwoordpaar;
  gevraagd: boolean;
  eigenWoorden: readonly string[];
  bijWijziging: (deel: Partial<Wachtwoordpaar>) => void;
  label: string;
};

/** A new password, twice, with how good it is. The fields are `nieuw-wachtwoord` and `nieuw-herhaling`. */
export function NieuwWachtwoord({ stand, gevraagd, eigenWoorden, bijWijziging, label }: NieuwWachtwoordProps) {
  const capsLock = useCapsLock();
  const fout = gevraagd ? wachtwoordfout(stand, eigenWoorden) : null;
  return (
    <>
      <Wachtwoordveld
        id="nieuw-wachtwoord"
        label={label}
        uitleg="Ten minste 12 tekens. Spaties mogen; plakken mag."
        verplicht
        waarde={stand.wachtwoord}
        bijWijziging={(wachtwoord) => bijWijziging({ wachtwoord })}
        fout={fout?.veld === 'wachtwoord' ? fout.tekst : undefined}
        waarschuwing={capsLock ? 'Caps Lock staat aan.' : undefined}
        sterkte={stand.wachtwoord === '' ? '' : <Sterkte wachtwoord={stand.wachtwoord} eigenWoorden={eigenWoorden} />}
      />
      <Wachtwoordveld
        id="nieuw-herhaling"
        label="Hetzelfde wachtwoord, nog een keer"
        verplicht
        waarde={stand.herhaling}
        bijWijziging={(herhaling) => bijWijziging({ herhaling })}
        fout={fout?.veld === 'herhaling' ? fout.tekst : undefined}
      />
    </>
  );
}
