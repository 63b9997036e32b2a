import { RUST_MINUTEN } from '../../../shared/contract/accounts.ts';
import { useArchief } from '../../app/archief.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Kaart, Selectie } from '../../ui/index.ts';

const OPTIES = Array.from({ length: RUST_MINUTEN }, (_, plaats) => {
  const minuten = plaats + 1;
  return { waarde: String(minuten), tekst: minuten === 1 ? '1 minuut' : `${minuten} minuten` };
});

/** After how much rest the archive locks itself; only sooner than usual, never later and never not at all. */
export function Rusttijd() {
  const { alleenLezen } = useArchief();
  const { data, fout, herlaad } = useVraag('voorkeur.lees', {});
  const bewaar = useOpdracht('voorkeur.bewaar');
  const kies = async (waarde: string): Promise<void> => {
    if (waarde !== '' && (await bewaar.geef({ rustMinuten: Number(waarde) })) !== null) await herlaad();
  };
  if (data === null) return <Foutmelding fout={fout} />;
  return (
    <Kaart titel="Vanzelf vergrendelen">
      <Selectie
        label="Vergrendel als er niets gebeurt na"
        uitleg={`Hoogstens ${RUST_MINUTEN} minuten. Uitzetten kan niet. Wat u typte blijft bewaard.`}
        breedte="kort"
        opties={OPTIES}
        waarde={String(data.rustMinuten)}
        bijWijziging={(waarde) => void kies(waarde)}
        uitgeschakeld={alleenLezen}
      />
      <Foutmelding fout={bewaar.fout} />
    </Kaart>
  );
}
