import { useEffect, useId, useRef, useState } from 'react';
import { dienstTekst } from '../../../shared/tekst/piket.ts';
import { totTekst } from '../../../shared/tekst/rooster.ts';
import { useNavigatie } from '../../app/route.ts';
import { IcoonOmlaag, IcoonWaarschuwing, klas, Knop, Knoppenrij, Kop, useSneltoets } from '../../ui/index.ts';
import { NuTeBellen } from './NuTeBellen.tsx';
import './piket.css';
import { usePiketNu, type PiketNu } from './usePiketNu.ts';
import { Waarnemerregels } from './Waarnemerregels.tsx';

/** Opens what stands behind the line in the top bar. */
const TOETS = 'alt+p';

/** In the top bar of every page, the night page too: who acts now, on which number; behind it why, and who else can be called. */
export function Balkdeel() {
  const { nu, bereikbaar } = usePiketNu();
  const [open, setOpen] = useState(false);
  const knop = useRef<HTMLButtonElement>(null);
  const kader = useRef<HTMLDivElement>(null);
  const paneelId = useId();
  const sluit = (): void => {
    setOpen(false);
    knop.current?.focus();
  };
  useSneltoets(TOETS, () => setOpen((was) => !was), { actief: nu?.waarneming != null });
  useSneltoets('escape', sluit, { actief: open });
  useEffect(() => {
    if (!open) return;
    const bijKlik = ({ target }: Event): void => {
      if (target instanceof Node && !kader.current?.contains(target)) setOpen(false);
    };
    window.addEventListener('pointerdown', bijKlik);
    return () => window.removeEventListener('pointerdown', bijKlik);
  }, [open]);

  if (nu?.waarneming == null) return null;
  const { waarneming } = nu;
  const { waarnemer } = waarneming;
  const nood = waarnemer === null || bereikbaar?.zorg.waarschuwing === 'GEEN_ZORG_BEREIKBAAR';
  return (
    <div className="piketbalk" ref={kader}>
      <button
        ref={knop}
        type="button"
        className={klas('piketbalk__knop', waarnemer === null && 'piketbalk__knop--gat')}
        aria-expanded={open}
        aria-controls={paneelId}
        aria-keyshortcuts="Alt+P"
        onClick={() => setOpen(!open)}
      >
        <span className="piketbalk__regels">
          <span className="piketbalk__wie">
            {waarnemer === null ? 'Niemand kan nu waarnemen' : `${dienstTekst(waarnemer)}: ${waarnemer.naam}`}
          </span>
          <span className="piketbalk__tot">
            {waarnemer?.telefoons[0] && <span className="piketbalk__nummer">{waarnemer.telefoons[0].nummer}</span>} {totTekst(waarneming)}{bereikbaar?.zorg.waarschuwing === 'GEEN_ZORG_BEREIKBAAR' && ' · geen zorg bereikbaar'}
          </span>
        </span>
        {nood && <IcoonWaarschuwing className="piketbalk__nood" />}
        <IcoonOmlaag className={klas('piketbalk__pijl', open && 'piketbalk__pijl--open')} />
      </button>
      <div id={paneelId} hidden={!open} className="piketbalk__paneel">
        {open && <Paneel nu={nu} bereikbaar={bereikbaar} bijSluiten={sluit} />}
      </div>
    </div>
  );
}

function Paneel({ nu, bereikbaar, bijSluiten }: PiketNu & { bijSluiten: () => void }) {
  const { ga } = useNavigatie();
  const titel = useRef<HTMLDivElement>(null);
  useEffect(() => titel.current?.focus(), []);
  const naar = (naam: 'piket' | 'telefoonlijst'): void => {
    bijSluiten();
    ga({ naam });
  };
  return (
    <div ref={titel} tabIndex={-1} className="piketbalk__inhoud">
      <Kop niveau={2} als={3}>{dienstTekst(nu?.waarneming?.waarnemer ?? null)}</Kop>
      {nu?.waarneming && <Waarnemerregels waarneming={nu.waarneming} />}
      <Kop niveau={2} als={3}>Nu te bellen</Kop>
      <NuTeBellen bereikbaar={bereikbaar} />
      <Knoppenrij>
        <Knop bijKlik={() => naar('piket')} sneltoets="alt+4">Piketrooster</Knop>
        <Knop bijKlik={() => naar('telefoonlijst')} sneltoets="alt+7">Telefoonlijst</Knop>
        <Knop soort="subtiel" bijKlik={bijSluiten} sneltoets="escape">Sluit</Knop>
      </Knoppenrij>
    </div>
  );
}
