import { Wachtwoordveld } from '../../ui/index.ts';

export type EigenWachtwoordProps = { id: string; waarde: string; bijWijziging: (waarde: string) => void; gevraagd: boolean };

/** The password of who is at work himself, for what only he may do; `gevraagd`: it was asked for, so that leaving it empty is told. */
export function EigenWachtwoord({ id, waarde, bijWijziging, gevraagd }: EigenWachtwoordProps) {
  return (
    <Wachtwoordveld
      id={id}
      label="Uw eigen wachtwoord"
      uitleg="Zo weet de applicatie dat u het echt bent."
      verplicht
      waarde={waarde}
      bijWijziging={bijWijziging}
      fout={gevraagd && waarde === '' ? 'Vul uw wachtwoord in.' : undefined}
    />
  );
}
