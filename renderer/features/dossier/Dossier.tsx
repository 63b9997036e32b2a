import { useEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { DocumentRegel, DossierBeeld } from '../../../shared/contract/dossiers.ts';
import { isInProcedure } from '../../../shared/dossier/procedure/procedures.ts';
import { statusOp } from '../../../shared/dossier/status.ts';
import { adresRegel, type Dossier as Zaak } from '../../../shared/dossier/toestand.ts';
import { useWaaromNiet } from '../../app/rechten.ts';
import { useNavigatie, type DossierBegin } from '../../app/route.ts';
import { useNu } from '../../app/tijd.ts';
import { focusTitel, IcoonArchief, IcoonKlok, Melding, Merk, Paginakop, Stapel } from '../../ui/index.ts';
import { Dossierstatus } from '../dossiers/Dossierstatus.tsx';
import { useMagCorrigeren } from '../gebeurtenis/correctierecht.ts';
import { StapScherm } from '../verloop/StapScherm.tsx';
import type { Stapnaam } from '../verloop/stappen/index.ts';
import { Bladen } from './Bladen.tsx';
import type { Bladnaam } from './bladnamen.ts';
import { teCorrigeren } from './correctie.ts';
import { Eindlijn } from './Eindlijn.tsx';
import { Corrigeren } from './Corrigeren.tsx';
import { zaaknaam } from './namen.ts';
import type { Stapdoel } from './stappen.ts';
import { Uitreiken } from './Uitreiken.tsx';

export type DossierProps = {
  beeld: DossierBeeld;
  dossier: Zaak;
  begin: DossierBegin | undefined;
  terug: ReactNode;
  herlaad: () => Promise<void>;
};

/** What is on the page: the parts of the case, or one form in their place. */
type Weergave = { soort: 'bladen' } | { soort: 'uitreiken' } | { soort: 'corrigeren'; gebeurtenisId: string } | { soort: 'stap'; stap: Stapnaam };

/** A case on screen: what is always in view, and below it the parts or a form. */
export function Dossier({ beeld, dossier, begin, terug, herlaad }: DossierProps) {
  const nu = useNu();
  const { ga } = useNavigatie();
  const alleenLezen = useWaaromNiet('feit.corrigeer') !== null;
  const magCorrigeren = useMagCorrigeren();
  const { dossierId } = beeld;
  const [blad, setBlad] = useState<Bladnaam>(begin !== undefined && 'blad' in begin ? begin.blad : 'overzicht');
  const [weergave, setWeergave] = useState<Weergave>(
    begin !== undefined && 'corrigeer' in begin ? { soort: 'corrigeren', gebeurtenisId: begin.corrigeer } : { soort: 'bladen' },
  );
  const [klaar, setKlaar] = useState('');
  useTitelfocus(weergave.soort === 'stap' ? weergave.stap : weergave.soort);

  const terugNaarBladen = (): void => setWeergave({ soort: 'bladen' });
  const vastgelegd = async (tekst: string): Promise<void> => {
    await herlaad();
    setKlaar(tekst);
    terugNaarBladen();
  };
  const naarDocument = ({ soort, huisgenootId }: Pick<DocumentRegel, 'soort' | 'huisgenootId'>): void => ga({ naam: 'document', dossierId, soort, huisgenootId });
  const naarBlad = (welk: Bladnaam): void => {
    flushSync(() => setBlad(welk));
    document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  };
  const volg = (doel: Stapdoel): void => {
    setKlaar('');
    if (doel.soort === 'nacht') ga({ naam: 'nacht', dossierId });
    else if (doel.soort === 'document') naarDocument({ soort: doel.document, huisgenootId: doel.huisgenootId });
    else if (doel.soort === 'blad') naarBlad(doel.blad);
    else setWeergave(doel);
  };

  const feit = weergave.soort === 'corrigeren' ? teCorrigeren(beeld, weergave.gebeurtenisId) : null;
  const naam = zaaknaam(dossier);
  const onderregel = [dossier.betrokkene === null ? '' : dossier.zaaknummer, dossier.woning === null ? '' : adresRegel(dossier.woning.gegevens)].filter((deel) => deel !== '').join(' · ');

  if (weergave.soort === 'uitreiken')
    return (
      <>
        <Paginakop titel="Uitreiking vastleggen" onderregel={[naam, onderregel].filter((deel) => deel !== '').join(' · ')} />
        <Uitreiken beeld={beeld} dossier={dossier} bijKlaar={() => vastgelegd('De uitreiking is vastgelegd.')} bijAnnuleren={terugNaarBladen} />
      </>
    );
  if (weergave.soort === 'stap')
    return (
      <StapScherm naam={weergave.stap} dossier={dossier} onderregel={[naam, onderregel].filter((deel) => deel !== '').join(' · ')} bijKlaar={vastgelegd} bijTerug={terugNaarBladen} />
    );
  if (feit !== null && magCorrigeren(feit.type))
    return (
      <>
        <Paginakop titel={`Corrigeren: ${feit.titel.replace(': ', ' – ')}`} onderregel={[naam, onderregel].filter((deel) => deel !== '').join(' · ')} />
        <Corrigeren key={feit.id} beeld={beeld} feit={feit} bijKlaar={() => vastgelegd('De correctie is vastgelegd.')} bijAnnuleren={terugNaarBladen} />
      </>
    );
  return (
    <>
      <Paginakop terug={terug} titel={naam} merk={<><Dossierstatus status={statusOp(dossier, nu)} />{isInProcedure(dossier) && <Merk toon="actief" icoon={<IcoonKlok />}>In procedure</Merk>}{dossier.afgesloten !== null && <Merk icoon={<IcoonArchief />}>Afgesloten</Merk>}</>} onderregel={onderregel} />
      <Stapel>
        {klaar !== '' && <Melding soort="succes" titel={klaar} bijSluiten={() => setKlaar('')} />}
        <Eindlijn dossier={dossier} nu={nu} />
        <Bladen beeld={beeld} dossier={dossier} nu={nu} alleenLezen={alleenLezen} blad={blad} bijBlad={setBlad} herlaad={herlaad} bijDoel={volg} bijDocument={naarDocument} />
      </Stapel>
    </>
  );
}

/** When a form takes the place of the parts, or the other way round, the title gets the focus; not on arrival, which is the window's. */
function useTitelfocus(sleutel: string): void {
  const vorige = useRef(sleutel);
  useEffect(() => {
    if (vorige.current === sleutel) return;
    vorige.current = sleutel;
    focusTitel();
  }, [sleutel]);
}
