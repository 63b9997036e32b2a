import type { Ruil } from '../../../../shared/piket/ruilen.ts';
import { periodeTekst, ruilstatusTekst } from '../../../../shared/tekst/rooster.ts';
import { Alinea, Knop, Knoppenrij, Kaart, Leegstaat, Merk } from '../../../ui/index.ts';
import { useNaamVan, useRooster } from '../roosterbeeld.ts';
import type { Roosterformulier } from '../../eigenformulier/roosterformulier.ts';

/** Swaps: asked, answered, taken back, or assigned when somebody is ill. */
export function Ruilenblad({ bijFormulier }: { bijFormulier: (formulier: Roosterformulier) => void }) {
  const { ruilen, zelf, coordinator } = useRooster();
  return (
    <Kaart
      titel="Ruilen"
      ernaast={
        <Knoppenrij>
          {(zelf !== null || coordinator) && <Knop bijKlik={() => bijFormulier({ soort: 'ruil' })}>Stel een ruil voor</Knop>}
          {coordinator && <Knop bijKlik={() => bijFormulier({ soort: 'toewijzing', ruilId: null })}>Wijs toe bij ziekte</Knop>}
        </Knoppenrij>
      }
    >
      {ruilen.length === 0 && <Leegstaat titel="Er zijn geen ruilvoorstellen.">Een ruil gaat in als de ander die aanvaardt.</Leegstaat>}
      <ul className="piket__ruilen">
        {ruilen.map((ruil) => (
          <li key={ruil.ruilId}><Ruilregel ruil={ruil} bijFormulier={bijFormulier} /></li>
        ))}
      </ul>
    </Kaart>
  );
}

function Ruilregel({ ruil, bijFormulier }: { ruil: Ruil; bijFormulier: (formulier: Roosterformulier) => void }) {
  const { zelf, coordinator } = useRooster();
  const naam = useNaamVan();
  const { ruilId, status, gegevens } = ruil;
  const { vanDeelnemerId, aanDeelnemerId, tegen, toelichting } = gegevens;
  const open = status === 'voorgesteld';
  const antwoord = (soort: 'ruilAanvaarding' | 'ruilAfwijzing' | 'ruilIntrekking', titel: string, knop: string): void => {
    const opdracht = soort === 'ruilAanvaarding' ? { soort, ruilId } : { soort, ruilId, reden: '' };
    bijFormulier({ soort: 'antwoord', titel, knop, opdracht });
  };
  return (
    <>
      <p>
        <strong>{naam(vanDeelnemerId)}</strong> vraagt <strong>{naam(aanDeelnemerId)}</strong> <Merk toon={open ? 'waarschuwing' : status === 'aanvaard' || status === 'toegewezen' ? 'succes' : 'rustig'}>{ruilstatusTekst[status]}</Merk>
      </p>
      <p className="piket__zacht">
        {periodeTekst(gegevens)}{tegen !== null && `; in ruil voor ${periodeTekst(tegen)}`}{toelichting !== '' && ` · ${toelichting}`}
      </p>
      {open && (
        <Knoppenrij>
          {aanDeelnemerId === zelf && (
            <>
              <Knop soort="primair" bijKlik={() => antwoord('ruilAanvaarding', 'Ruil aanvaarden', 'Aanvaard de ruil')}>Aanvaard…</Knop>
              <Knop bijKlik={() => antwoord('ruilAfwijzing', 'Ruil afwijzen', 'Wijs de ruil af')}>Wijs af…</Knop>
            </>
          )}
          {(vanDeelnemerId === zelf || coordinator) && <Knop bijKlik={() => antwoord('ruilIntrekking', 'Ruilvoorstel intrekken', 'Trek het voorstel in')}>Trek in…</Knop>}
          {coordinator && <Knop soort="subtiel" bijKlik={() => bijFormulier({ soort: 'toewijzing', ruilId, van: gegevens.van })}>Wijs toe bij ziekte…</Knop>}
        </Knoppenrij>
      )}
      {open && aanDeelnemerId !== zelf && vanDeelnemerId !== zelf && !coordinator && <Alinea soort="klein">Alleen {naam(aanDeelnemerId)} kan antwoorden.</Alinea>}
    </>
  );
}
