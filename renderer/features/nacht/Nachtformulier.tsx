import { useEffect, useRef, useState } from 'react';
import type { DossierBeeld } from '../../../shared/contract/dossiers.ts';
import type { WegingConcept } from '../../../shared/dossier/weging/concept.ts';
import { useArchief } from '../../app/archief.ts';
import { useBijVergrendelen } from '../../app/vergrendelen.ts';
import { roep } from '../../bridge/roep.ts';
import { focusVeld, Stapel, TweeKoloms } from '../../ui/index.ts';
import { Besluit } from './besluit/Besluit.tsx';
import { Vervallen } from './besluit/Vervallen.tsx';
import { Betrokkene } from './onderdelen/Betrokkene.tsx';
import { Gebeurd } from './onderdelen/Gebeurd.tsx';
import { Gevaar } from './onderdelen/Gevaar.tsx';
import { Huisgenoten } from './onderdelen/Huisgenoten.tsx';
import { Kinderen } from './onderdelen/Kinderen.tsx';
import { Praktisch } from './onderdelen/Praktisch.tsx';
import { Stappen } from './onderdelen/Stappen.tsx';
import { WieBelt } from './onderdelen/WieBelt.tsx';
import { Woning } from './onderdelen/Woning.tsx';
import { Zienswijze } from './onderdelen/Zienswijze.tsx';
import { Zorg } from './onderdelen/Zorg.tsx';
import { Kopregel } from './Kopregel.tsx';
import { Onderbalk } from './Onderbalk.tsx';
import { Rail, Samenvatting } from './rail/Rail.tsx';
import { haalNagelaten, laatNa } from './stand/nagelaten.ts';
import { maakNacht, NachtContext } from './stand/nacht.ts';
import { Toezicht } from './stand/Toezicht.tsx';
import { useVerlaten } from './stand/useVerlaten.ts';
import { veldId } from './stand/useVeld.ts';
import { Toetsenuitleg } from './Toetsenuitleg.tsx';

/** The night page of one melding. It keeps its own text from here on, and writes it away as it changes. */
export function Nachtformulier({ beeld, concept }: { beeld: DossierBeeld; concept: WegingConcept }) {
  const { account } = useArchief();
  const [nacht] = useState(() => maakNacht(beeld, concept, account));
  const { bewaarder, dossierId, instellingen, mandaten } = nacht;

  useBijVergrendelen(() => bewaarder.nu());
  useEffect(() => {
    void roep('instellingen.lees', {}).then((antwoord) => antwoord.ok && instellingen.zet(antwoord.value));
    void roep('mandaat.lijst', {}).then((antwoord) => antwoord.ok && mandaten.zet(antwoord.value.register));
    if (haalNagelaten(dossierId) !== null) bewaarder.gewijzigd();
    return () => {
      const laatste = nacht.concept.lees();
      void bewaarder.nu().then((bewaard) => bewaard || laatNa(dossierId, laatste));
    };
  }, [nacht, bewaarder, dossierId, instellingen, mandaten]);
  useEffect(() => {
    const bijSluiten = (): void => void bewaarder.nu();
    window.addEventListener('pagehide', bijSluiten);
    return () => window.removeEventListener('pagehide', bijSluiten);
  }, [bewaarder]);
  useEffect(() => {
    focusVeld(veldId('melder.naam'));
    window.scrollTo(0, 0);
  }, []);

  return (
    <NachtContext value={nacht}>
      <Toezicht>
        <Pagina />
      </Toezicht>
    </NachtContext>
  );
}

function Pagina() {
  const kader = useRef<HTMLDivElement>(null);
  useVerlaten(kader);
  return (
    <div ref={kader}>
      <Kopregel />
      <TweeKoloms rail={<Rail />} railLabel="Wat ontbreekt, voorlezen en gespreksvragen" samenvatting={<Samenvatting />}>
        <Stapel>
          <Stappen />
          <WieBelt />
          <Betrokkene />
          <Woning />
          <Huisgenoten />
          <Gebeurd />
          <Gevaar />
          <Zienswijze />
          <Kinderen />
          <Zorg />
          <Praktisch />
          <Besluit />
          <Toetsenuitleg />
          <Vervallen />
        </Stapel>
        <Onderbalk />
      </TweeKoloms>
    </div>
  );
}
