import { useState } from 'react';
import { ambten, type Ambt, type Deelnemer } from '../../../../shared/piket/roostergebeurtenissen.ts';
import type { Telefoon } from '../../../../shared/piket/velden.ts';
import { ambtTekst } from '../../../../shared/piket/woorden.ts';
import { datumInVeld, leesDatum } from '../../../../shared/wth/getypt.ts';
import { datumVoluit } from '../../../../shared/wth/opmaak.ts';
import { lokaleDatum } from '../../../../shared/wth/tijd.ts';
import { useVraag } from '../../../bridge/useVraag.ts';
import { Datumveld, Kaart, Selectie, Tekstveld } from '../../../ui/index.ts';
import { useRooster } from '../roosterbeeld.ts';
import { useVeld } from '../../eigenformulier/useVeld.ts';
import type { Formulierprops } from './formulier.ts';
import type { Kaal } from './opdracht.ts';
import { nummersUit, Telefoonvelden } from './Telefoonvelden.tsx';
import { vereist } from './velden.tsx';
import { Wijziging } from './Wijziging.tsx';

const AMBTEN = ambten.map((waarde) => ({ waarde, tekst: ambtTekst[waarde] }));
const inVeld = (datum: string | null | undefined): string => (datum ? datumInVeld(datum) : '');

/** A date that was typed: `null` for an empty field, `undefined` while it cannot be read. */
const datumUit = (tekst: string): string | null | undefined => (tekst.trim() === '' ? null : (leesDatum(tekst).waarde ?? undefined));

/** The first place in the order of an office that is still free. */
function vrijePlaats(deelnemers: readonly Deelnemer[], ambt: Ambt | ''): number {
  const bezet = new Set(deelnemers.filter((een) => een.ambt === ambt).map(({ rangorde }) => rangorde));
  return Array.from({ length: 99 }, (_, i) => i + 1).find((plaats) => !bezet.has(plaats)) ?? 99;
}

/** A person in the roster: new, or as recorded before. */
export function Deelnemerformulier({ deelnemerId, bijKlaar, bijTerug }: { deelnemerId: string | null } & Formulierprops) {
  const { deelnemers, nu } = useRooster();
  const was = deelnemers.find((een) => een.deelnemerId === deelnemerId);
  const accounts = useVraag('account.lijst', {});
  const [id] = useVeld('id', () => deelnemerId ?? crypto.randomUUID());
  const [naam, setNaam] = useVeld('naam', was?.naam ?? '');
  const [ambt, setAmbt] = useVeld<Ambt | ''>('ambt', was?.ambt ?? '');
  const [rang, setRang] = useVeld('rang', was ? String(was.rangorde) : '');
  const [telefoons, setTelefoons] = useVeld<Telefoon[]>('telefoons', was && was.telefoons.length > 0 ? [...was.telefoons] : [{ soort: 'piket', nummer: '' }]);
  const [van, setVan] = useVeld('van', inVeld(was?.van ?? lokaleDatum(nu)));
  const [totEnMet, setTotEnMet] = useVeld('totEnMet', inVeld(was?.totEnMet));
  const [besluit, setBesluit] = useVeld('besluit', was?.aanwijzing?.besluit ?? '');
  const [besluitdatum, setBesluitdatum] = useVeld('besluitdatum', inVeld(was?.aanwijzing?.datum));
  const [accountId, setAccountId] = useVeld('accountId', was?.accountId ?? '');
  const [gevraagd, setGevraagd] = useState(false);

  const plaats = rang.trim() === '' ? vrijePlaats(deelnemers, ambt) : Number(rang);
  const [begin, einde, op] = [datumUit(van), datumUit(totEnMet), datumUit(besluitdatum)];
  const nummers = nummersUit(telefoons);
  const aanwijzing = besluit.trim() === '' ? null : op ? { besluit, datum: op } : undefined;
  const fout = {
    naam: vereist(gevraagd, naam.trim() === '', 'Vul de naam in.'),
    ambt: vereist(gevraagd, ambt === '', 'Kies het ambt.'),
    rang: Number.isInteger(plaats) && plaats >= 1 && plaats <= 99 ? undefined : 'Vul een getal in van 1 tot en met 99.',
    van: vereist(gevraagd, !begin, 'Vul de eerste dag in.'),
    besluitdatum: vereist(gevraagd, aanwijzing === undefined, 'Vul de datum van het besluit in.'),
  };
  const compleet = naam.trim() !== '' && ambt !== '' && begin && einde !== undefined && aanwijzing !== undefined && nummers !== null && fout.rang === undefined;
  const opdracht: Kaal | null = compleet
    ? {
        soort: 'deelnemer',
        deelnemer: { deelnemerId: id, naam, ambt, rangorde: plaats, telefoons: nummers, van: begin, totEnMet: einde, aanwijzing, ...(accountId === '' ? {} : { accountId }) },
      }
    : null;
  return (
    <Wijziging
      titel={was ? `${was.naam} wijzigen` : 'Persoon toevoegen'}
      opdracht={opdracht}
      bewaarTekst={was ? 'Bewaar de wijziging' : 'Voeg toe'}
      bijOnvolledig={() => setGevraagd(true)}
      bijKlaar={bijKlaar}
      bijTerug={bijTerug}
    >
      <Kaart>
        <Tekstveld id="deelnemer-naam" label="Naam" verplicht breedte="middel" waarde={naam} bijWijziging={setNaam} fout={fout.naam} />
        <Selectie
          label="Ambt"
          verplicht
          uitleg="Een raadslid neemt alleen waar als geen wethouder kan (art. 77 lid 2 Gemeentewet)."
          opties={AMBTEN}
          waarde={ambt}
          bijWijziging={setAmbt}
          fout={fout.ambt}
        />
        <Tekstveld
          label="Plaats in de vaste volgorde"
          breedte="kort"
          inputMode="numeric"
          uitleg="Bij hetzelfde ambt, 1 is de eerste. Leeg: de eerste vrije plaats."
          waarde={rang}
          bijWijziging={setRang}
          fout={fout.rang}
        />
        <Telefoonvelden id="deelnemer-telefoon" waarde={telefoons} bijWijziging={setTelefoons} />
        <Datumveld label="Eerste dag in functie" verplicht waarde={van} bijWijziging={setVan} uitlezing={begin ? datumVoluit(begin) : undefined} fout={fout.van} />
        <Datumveld label="Laatste dag in functie" uitleg="Leeg: nog niet bekend." waarde={totEnMet} bijWijziging={setTotEnMet} uitlezing={einde ? datumVoluit(einde) : undefined} />
        {ambt !== 'burgemeester' && (
          <>
            <Tekstveld
              label="Besluit van aanwijzing"
              artikel="art. 77 Gemeentewet"
              breedte="middel"
              uitleg="Zoals in het bewijs komt te staan, bijvoorbeeld: collegebesluit 2024-17."
              waarde={besluit}
              bijWijziging={setBesluit}
            />
            {besluit.trim() !== '' && (
              <Datumveld label="Datum van dat besluit" verplicht waarde={besluitdatum} bijWijziging={setBesluitdatum} uitlezing={op ? datumVoluit(op) : undefined} fout={fout.besluitdatum} />
            )}
          </>
        )}
        <Selectie
          label="Account"
          uitleg="Met dit account antwoordt deze persoon voor zichzelf: ruilen, afwezig melden en overnemen. Een locoburgemeester ziet dossiers tijdens een waarneming die in het rooster staat."
          leegTekst="Geen account"
          opties={(accounts.data?.accounts ?? []).map((account) => ({ waarde: account.accountId, tekst: `${account.naam} (${account.ambt})` }))}
          waarde={accountId}
          bijWijziging={setAccountId}
        />
      </Kaart>
    </Wijziging>
  );
}
