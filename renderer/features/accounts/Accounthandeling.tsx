import type { AccountRegel } from '../../../shared/contract/accounts.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { useWerk } from '../../bridge/useWerk.ts';
import { Alinea } from '../../ui/index.ts';
import { Handeling } from '../wachtwoord/Handeling.tsx';
import type { Uitgegeven } from './soorten.ts';

/** What a beheerder can do with an account, roles aside. */
export type Soort = 'schors' | 'hervat' | 'beeindig' | 'nieuweCode';

const TEKSTEN = {
  schors: {
    titel: 'schorsen',
    uitleg: 'Dit account kan het archief niet meer openen. De sleutels gaan eruit. Hervatten kan; daarna moet een tweede persoon opnieuw toegang tot de dossiers geven.',
    doe: 'Schors het account',
    bezig: 'Account wordt geschorst…',
    klaar: 'is geschorst.',
  },
  hervat: {
    titel: 'hervatten',
    uitleg: 'Dit account kan het archief weer openen met het eigen wachtwoord. Toegang tot de dossiers geeft een tweede persoon opnieuw.',
    doe: 'Hervat het account',
    bezig: 'Account wordt hervat…',
    klaar: 'kan weer werken.',
  },
  beeindig: {
    titel: 'beëindigen',
    uitleg: 'Het account verdwijnt en de bestanden krijgen een nieuwe sleutel. Dat is niet terug te draaien. Wat deze persoon vastlegde blijft staan, met de naam erbij. Anderen houden hun wachtwoord.',
    doe: 'Beëindig het account',
    bezig: 'Account wordt beëindigd…',
    klaar: 'heeft geen toegang meer.',
  },
  nieuweCode: {
    titel: 'nieuwe code',
    uitleg: 'De vorige code werkt daarna niet meer. U ziet de nieuwe code één keer.',
    doe: 'Maak een nieuwe code',
    bezig: 'Code wordt gemaakt…',
    klaar: '',
  },
} as const;

export type AccounthandelingProps = {
  soort: Soort;
  account: AccountRegel;
  bijKlaar: (tekst: string) => void;
  bijCode: (uitgegeven: Uitgegeven) => void;
  bijSluiten: () => void;
};

/** Asks the own password for what concerns one account, and does it. */
export function Accounthandeling({ soort, account, bijKlaar, bijCode, bijSluiten }: AccounthandelingProps) {
  const opdrachten = {
    schors: useOpdracht('account.schors'),
    hervat: useOpdracht('account.hervat'),
    beeindig: useWerk('account.beeindig'),
    nieuweCode: useOpdracht('account.nieuweCode'),
  };
  const { bezig, fout } = opdrachten[soort];
  const { titel, uitleg, doe, bezig: bezigTekst, klaar } = TEKSTEN[soort];

  const voerUit = async (wachtwoord: string): Promise<void> => {
    const vraag = { accountId: account.accountId, wachtwoord };
    if (soort === 'nieuweCode') {
      const uitgegeven = await opdrachten.nieuweCode.geef(vraag);
      if (uitgegeven !== null) bijCode(uitgegeven);
    } else if ((await opdrachten[soort].geef(vraag)) !== null) bijKlaar(`${account.naam} ${klaar}`);
  };
  return (
    <Handeling
      titel={`${account.naam}: ${titel}`}
      doeTekst={doe}
      bezigTekst={bezigTekst}
      duurt={soort === 'beeindig' ? 'De bestanden krijgen een nieuwe sleutel. Laat de computer aan.' : undefined}
      deel={opdrachten.beeindig.deel}
      gevaar={soort === 'beeindig'}
      bezig={bezig}
      fout={fout}
      bijDoen={(wachtwoord) => void voerUit(wachtwoord)}
      bijSluiten={bijSluiten}
    >
      <Alinea>{uitleg}</Alinea>
    </Handeling>
  );
}
