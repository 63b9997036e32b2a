import { useState } from 'react';
import type { Taak } from '../../../shared/dossier/taken/vorm.ts';
import { doelTekst, taakTitel, taakUitleg, type NaamVan } from '../../../shared/tekst/taken.ts';
import { resterendTekst, uiterlijkTekst } from '../../../shared/tekst/termijnen.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import type { Mandaat } from '../../../shared/mandaat/register.ts';
import { Artikel, IcoonKlaar, IcoonNiet, IcoonOpen, IcoonWaarschuwing, Knop, Knoppenrij, Merk } from '../../ui/index.ts';
import { Taakafronden } from './Taakafronden.tsx';
import { Taakreden } from './Taakreden.tsx';

const MERKEN = {
  open: { toon: 'actief', Beeld: IcoonOpen, tekst: 'Open' },
  'te laat': { toon: 'fout', Beeld: IcoonWaarschuwing, tekst: 'Te laat' },
  gedaan: { toon: 'succes', Beeld: IcoonKlaar, tekst: 'Gedaan' },
  'te laat gedaan': { toon: 'waarschuwing', Beeld: IcoonWaarschuwing, tekst: 'Te laat gedaan' },
  gesloten: { toon: 'rustig', Beeld: IcoonNiet, tekst: 'Gesloten' },
} as const;

export type TaakregelProps = {
  dossierId: string;
  taak: Taak;
  nu: Moment;
  naamVan: NaamVan;
  mandaten: readonly Mandaat[];
  /** Whether anything can be ticked now. */
  mag: boolean;
  /** Records the fact that does this duty, where a tick does not. */
  bijFeit: (taak: Taak) => void;
  bijKlaar: (tekst: string) => Promise<void>;
};

/** One duty: what, why, until when, and how it stands; with its form in place once it is opened. */
export function Taakregel({ dossierId, taak, nu, naamVan, mandaten, mag, bijFeit, bijKlaar }: TaakregelProps) {
  const [open, setOpen] = useState<'afronden' | 'sluiten' | 'heropenen' | null>(null);
  const { toon, Beeld, tekst } = MERKEN[taak.stand];
  const titel = taakTitel(taak, naamVan);
  const doel = doelTekst(taak);
  const teDoen = taak.stand === 'open' || taak.stand === 'te laat';
  const weerOpen = taak.stand === 'gesloten' || (taak.gedaan?.tick ?? null) !== null;
  const id = `taak-${taak.id}`;
  const dicht = (): void => {
    setOpen(null);
    document.getElementById(id)?.focus();
  };
  return (
    <div className="verloop__taak">
      <div className="verloop__wat">
        <p className="verloop__titel" id={id} tabIndex={-1}>{titel}</p>
        <Merk toon={toon} icoon={<Beeld />}>{tekst}</Merk>
        {teDoen && <p>{taakUitleg(taak)} {taak.artikel !== '' && <Artikel>{taak.artikel}</Artikel>}</p>}
        {teDoen && taak.uiterlijk !== null && (
          <p className="verloop__klein">
            {resterendTekst({ uiterlijk: taak.uiterlijk }, nu)}
            {taak.stand === 'open' && `: ${uiterlijkTekst({ uiterlijk: taak.uiterlijk })}`}
            {doel !== '' && ` (${doel})`}
          </p>
        )}
        {taak.gedaan !== null && <p className="verloop__klein">{gedaanTekst(taak)}</p>}
        {taak.stand === 'gesloten' && <p className="verloop__klein">Reden: {taak.reden}</p>}
      </div>
      {mag && (teDoen ? (
        <Knoppenrij>
          {taak.via === 'afvinken' ? (
            <Knop naam={`Afronden: ${titel}`} bijKlik={() => setOpen('afronden')}>Afronden</Knop>
          ) : (
            <Knop naam={`Vastleggen: ${titel}`} bijKlik={() => bijFeit(taak)}>Vastleggen</Knop>
          )}
          <Knop soort="subtiel" naam={`Sluiten met reden: ${titel}`} bijKlik={() => setOpen('sluiten')}>Sluiten met reden</Knop>
        </Knoppenrij>
      ) : (
        weerOpen && <Knop soort="subtiel" naam={`Weer openzetten: ${titel}`} bijKlik={() => setOpen('heropenen')}>Weer openzetten</Knop>
      ))}
      {open !== null && (
        <div className="verloop__taakplek" id={`${id}-formulier`}>
          {open === 'afronden' ? (
            <Taakafronden dossierId={dossierId} taak={taak} mandaten={mandaten} bijAnnuleren={dicht} bijKlaar={() => bijKlaar(`Gedaan: ${titel}`)} />
          ) : (
            <Taakreden
              soort={open === 'sluiten' ? 'taak.sluiten' : 'taak.heropenen'}
              dossierId={dossierId}
              taak={taak.id}
              bijAnnuleren={dicht}
              bijKlaar={() => bijKlaar(`${open === 'sluiten' ? 'Gesloten' : 'Weer open'}: ${titel}`)}
            />
          )}
        </div>
      )}
    </div>
  );
}

function gedaanTekst({ gedaan }: Taak): string {
  if (gedaan === null) return '';
  const { op, tick } = gedaan;
  if (tick === null) return `Vastgelegd: ${momentVoluit(op)}`;
  const met = tick.metWie === '' ? '' : `, met ${tick.metWie}`;
  return `${momentVoluit(op)}, ${tick.hoe}${met}, door ${tick.door}. ${tick.toelichting}`.trim();
}
