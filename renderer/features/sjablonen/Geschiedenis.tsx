import { useState } from 'react';
import { herkomstTekst, makersTekst } from '../../../shared/tekst/sjablonen.ts';
import { datumVoluit, momentKort } from '../../../shared/wth/opmaak.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, Kaart, Knop, Knoppenrij, Leegstaat, Merk } from '../../ui/index.ts';
import type { Gelezen, Geschreven } from './useSjabloonwerk.ts';
import { Verschillen } from './Verschillen.tsx';

export type GeschiedenisProps = {
  gelezen: Gelezen;
  /** Begins to write from a text; without it nothing can be written now. */
  begin?: ((van: Pick<Geschreven, 'tekst' | 'herkomst'>) => void) | undefined;
};

type Versie = Gelezen['geschiedenis'][number];

/** Every text that was put before a colleague, the newest first, and what to begin from. */
export function Geschiedenis({ gelezen, begin }: GeschiedenisProps) {
  const { geschiedenis, geldend, model } = gelezen;
  return (
    <>
      {begin !== undefined && (
        <Kaart titel="Opnieuw beginnen">
          <Alinea soort="klein">Wat u kiest, wordt uw nieuwe concept.</Alinea>
          <Knoppenrij>
            <Knop bijKlik={() => begin({ tekst: geldend.tekst, herkomst: geldend.herkomst })}>Begin met de tekst die geldt</Knop>
            {model.tekst !== geldend.tekst && <Knop bijKlik={() => begin({ tekst: model.tekst, herkomst: 'model' })}>Begin met de modeltekst</Knop>}
          </Knoppenrij>
        </Kaart>
      )}
      <Kaart titel="Versies van de gemeente">
        {geschiedenis.length === 0 && <Leegstaat titel="Er is nog geen eigen tekst voorgelegd.">De documenten worden met de modeltekst gemaakt.</Leegstaat>}
        <ol className="voorstel__versies">
          {geschiedenis.map((versie) => <EenVersie key={versie.voorstelId} versie={versie} gelezen={gelezen} begin={begin} />)}
        </ol>
      </Kaart>
    </>
  );
}

function Uitslag({ versie, geldend }: { versie: Versie; geldend: boolean }) {
  const { oordeel } = versie;
  if (oordeel === null) return <Merk toon="actief">Ligt voor</Merk>;
  switch (oordeel.wat.uitkomst) {
    case 'goedgekeurd':
      return <Merk toon={geldend ? 'succes' : 'rustig'}>{geldend ? 'Geldt nu' : 'Goedgekeurd'}</Merk>;
    case 'afgewezen':
      return <Merk toon="waarschuwing">Afgewezen</Merk>;
    case 'teruggenomen':
      return <Merk>Teruggenomen</Merk>;
  }
}

function oordeelzin({ oordeel }: Versie): string | null {
  if (oordeel === null) return null;
  const wie = `${oordeel.door.naam}, ${momentKort(oordeel.door.op)}`;
  switch (oordeel.wat.uitkomst) {
    case 'goedgekeurd':
      return `Goedgekeurd door ${wie}. Geldt vanaf ${datumVoluit(oordeel.wat.vanaf)}.`;
    case 'afgewezen':
      return `Afgewezen door ${wie}. Reden: ${oordeel.wat.reden}`;
    case 'teruggenomen':
      return `Teruggenomen door ${wie}.`;
  }
}

function EenVersie({ versie, gelezen, begin }: { versie: Versie } & GeschiedenisProps) {
  const [open, setOpen] = useState(false);
  const zin = oordeelzin(versie);
  const { geldend } = gelezen;
  const goedgekeurd = versie.oordeel?.wat.uitkomst === 'goedgekeurd' ? versie.oordeel.wat.vanaf : null;
  const nu = versie.versie === geldend.versie && goedgekeurd !== null && goedgekeurd === geldend.vanaf;
  return (
    <li>
      <div className="voorstel__regel">
        <strong>Versie {versie.versie}</strong>
        <Uitslag versie={versie} geldend={nu} />
      </div>
      <p>{herkomstTekst[versie.herkomst]}, {makersTekst('tekst', versie)}.</p>
      {versie.toelichting.trim() !== '' && <p>Toelichting: {versie.toelichting}</p>}
      {zin !== null && <p>{zin}</p>}
      <Knop ingedrukt={open} naam={`${open ? 'Sluit' : 'Bekijk'} versie ${versie.versie}`} bijKlik={() => setOpen(!open)}>{open ? 'Sluit' : 'Bekijk'}</Knop>
      {open && <Versietekst versie={versie} gelezen={gelezen} begin={begin} />}
    </li>
  );
}

function Versietekst({ versie, gelezen, begin }: { versie: Versie } & GeschiedenisProps) {
  const { data, fout } = useVraag('sjabloon.leesVersie', { voorstelId: versie.voorstelId });
  if (data === null) return <Foutmelding fout={fout} />;
  return (
    <div className="sjablonen__versie">
      {begin !== undefined && <Knop bijKlik={() => begin({ tekst: data.tekst, herkomst: versie.herkomst })}>Begin met deze tekst</Knop>}
      <Verschillen naam="deze versie" tekst={data.tekst} anderen={[{ id: 'geldend', naam: 'de tekst die geldt', tekst: gelezen.geldend.tekst }, { id: 'model', naam: 'de modeltekst', tekst: gelezen.model.tekst }]} />
      <details>
        <summary>De hele tekst van versie {versie.versie}</summary>
        <Alinea soort="klein">Velden en voorwaarden staan erin zoals ze zijn geschreven.</Alinea>
        <pre className="sjablonen__bron">{data.tekst}</pre>
      </details>
    </div>
  );
}
