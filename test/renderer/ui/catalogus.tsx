import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { DocumentInhoud } from '../../../shared/documenten/blok.ts';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet has nothing to name
import '../../../renderer/stijl/index.css';
import * as ui from '../../../renderer/ui/index.ts';
import { Velden } from './catalogus-velden.tsx';
import { VOORBEELD } from './catalogus-document.ts';

type Dossier = { id: string; nummer: string; naam: string; einde: string; dagen: number };

const KOLOMMEN: readonly ui.Kolom<Dossier>[] = [
  { id: 'nummer', kop: 'Zaaknummer', cel: (rij) => rij.nummer, sleutel: (rij) => rij.nummer, breedte: 25 },
  { id: 'naam', kop: 'Uithuisgeplaatste', cel: (rij) => rij.naam, sleutel: (rij) => rij.naam, breedte: 35 },
  { id: 'einde', kop: 'Einde', cel: (rij) => rij.einde, eenRegel: true, breedte: 25 },
  { id: 'dagen', kop: 'Dagen', cel: (rij) => rij.dagen, sleutel: (rij) => rij.dagen, uitlijning: 'rechts', breedte: 15 },
];
const DOSSIERS: readonly Dossier[] = Array.from({ length: 10_000 }, (_, plaats) => ({
  id: `d${plaats}`,
  nummer: `HV-2026-${String(plaats + 1).padStart(5, '0')}`,
  naam: ['J. de Groot', 'É. van Dam', 'M. Öztürk', 'P. Ångström'][plaats % 4] ?? '',
  einde: 'ma 7 dec 2026, 23.40',
  dagen: (plaats * 7) % 28,
}));

function Catalogus() {
  const nachtstand = ui.useNachtstand();
  const [dialoog, setDialoog] = useState(false);
  const [menu, setMenu] = useState('lopend');
  const [blad, setBlad] = useState('lijst');
  const [sneltoets, setSneltoets] = useState(0);
  const [geopend, setGeopend] = useState('');
  ui.useSneltoets('n', () => setSneltoets((aantal) => aantal + 1));
  return (
    <ui.Taal>
      <ui.Schil
        topbalk={
          <ui.Topbalk
            naam="Huisverbod"
            gemeente="Gemeente Voorbeeldstad"
            merk={<ui.Merk toon="waarschuwing">Demonstratie</ui.Merk>}
            wie={{ naam: 'L. Verhoeven', hoedanigheid: 'locoburgemeester, als waarnemer' }}
            klok={{ tijd: '03.12', datum: 'zaterdag 28 november 2026' }}
            nacht={nachtstand.nacht}
            bijNacht={nachtstand.wissel}
            bijVergrendel={() => undefined}
            vergrendelToets="ctrl+l"
          />
        }
        menu={
          <ui.Hoofdmenu
            items={[
              { id: 'lopend', tekst: 'Lopend', icoon: <ui.IcoonKlok />, teller: { aantal: 2, naam: 'lopende huisverboden' } },
              { id: 'melding', tekst: 'Nieuwe melding', icoon: <ui.IcoonPlus />, sneltoets: 'n' },
              { id: 'dossiers', tekst: 'Dossiers', icoon: <ui.IcoonArchief /> },
              { id: 'rooster', tekst: 'Rooster', sneltoets: 'alt+4', groep: 'Dienst', ruim: true },
              { id: 'instellingen', tekst: 'Instellingen', sneltoets: 'alt+2', groep: 'Inrichting' },
            ]}
            meerToets="alt+0"
            actief={menu}
            bijKies={setMenu}
          />
        }
        berichten={<ui.Melding soort="info" titel="Dit is een demonstratie." stil>Alle namen zijn verzonnen.</ui.Melding>}
      >
        <ui.Paginakop
          terug={<ui.Linkknop bijKlik={() => undefined}>Terug naar lopende huisverboden</ui.Linkknop>}
          titel="Huisverbod J. de Groot"
          merk={<ui.Statusmerk status="lopend" />}
          onderregel="HV-2026-00007 · Lindelaan 12, Voorbeeldstad"
          acties={
            <>
              <ui.Knop soort="primair" sneltoets="ctrl+enter" bijKlik={() => setDialoog(true)}>Leg huisverbod op</ui.Knop>
              <ui.Knop>Niet opleggen</ui.Knop>
            </>
          }
        />
        <ui.TweeKoloms railLabel="Wat de wet nog mist" samenvatting="3 punten ontbreken" rail={<Rail />}>
          <Velden />
          <ui.Kaart titel="Knoppen">
            <ui.Knoppenrij>
              <ui.Knop soort="primair" icoon={<ui.IcoonPlus />} sneltoets="n" bijKlik={() => setSneltoets((aantal) => aantal + 1)}>Nieuwe melding</ui.Knop>
              <ui.Knop icoon={<ui.IcoonDocument />}>Voorbeeld</ui.Knop>
              <ui.Knop soort="subtiel">Subtiel</ui.Knop>
              <ui.Knop soort="gevaar">Trek in</ui.Knop>
              <ui.Knop ingedrukt>Ingedrukt</ui.Knop>
              <ui.Knop bezig>Opslaan…</ui.Knop>
              <ui.Knop soort="primair" uitgeschakeld waaromNiet="Er ontbreken nog 3 punten van art. 2 lid 4.">Leg op</ui.Knop>
            </ui.Knoppenrij>
            <ui.Alinea soort="klein"><span id="sneltoets-stand">Sneltoets n: {sneltoets}</span></ui.Alinea>
          </ui.Kaart>
          <ui.Kaart titel="Lees dit voor" soort="voorlezen">
            <p>J. de Groot moet de woning <strong>Lindelaan 12 te Voorbeeldstad</strong> verlaten tot <strong>maandag 7 december 2026, 23.40 uur</strong>.</p>
          </ui.Kaart>
          <ui.Kaart titel="Meldingen">
            <ui.Melding soort="info" titel="Het archief is bijgewerkt.">De nieuwe lijst geldt vanaf nu.</ui.Melding>
            <ui.Melding soort="succes" titel="De beschikking is opgeslagen." bijSluiten={() => undefined}>beschikking-HV-2026-00007.docx</ui.Melding>
            <ui.Melding soort="waarschuwing" titel="Dit uur komt twee keer voor.">Kies zomertijd of wintertijd.</ui.Melding>
            <ui.Melding soort="fout" titel="Het archief kan niet worden geschreven." acties={<ui.Knop>Probeer opnieuw</ui.Knop>}>De schijf is vol. Wat u typt blijft bewaard.</ui.Melding>
          </ui.Kaart>
          <ui.Kaart titel="Statussen"><Statussen /></ui.Kaart>
          <ui.Kaart titel="Lijsten">
            <ui.Tabbladen
              label="Lijsten"
              actief={blad}
              bijWissel={setBlad}
              bladen={[
                { id: 'lijst', titel: 'Kort', teller: { aantal: 4, naam: 'dossiers' }, inhoud: <ui.Tabel bijschrift="Vier dossiers" kolommen={KOLOMMEN} rijen={DOSSIERS.slice(0, 4)} rijId={(rij) => rij.id} sortering={{ kolom: 'nummer', richting: 'op' }} /> },
                { id: 'lang', titel: 'Lang', teller: { aantal: DOSSIERS.length, naam: 'dossiers' }, inhoud: <ui.VensterTabel bijschrift="Alle dossiers" kolommen={KOLOMMEN} rijen={DOSSIERS} rijId={(rij) => rij.id} bijOpenen={(rij) => setGeopend(rij.nummer)} /> },
                { id: 'leeg', titel: 'Leeg', inhoud: <ui.Leegstaat icoon={<ui.IcoonArchief />} titel="Er lopen nu geen huisverboden." actie={<ui.Knop soort="primair" sneltoets="n">Nieuwe melding</ui.Knop>}>Belt een hulpofficier van justitie? Begin met een nieuwe melding.</ui.Leegstaat> },
              ]}
            />
            <p id="geopend">{geopend}</p>
          </ui.Kaart>
          <ui.Kaart titel="Tijdlijn"><Tijdlijn /></ui.Kaart>
          <ui.Kaart titel="Voortgang">
            <ui.Voortgang label="Reservekopie maken" deel={0.312} stand="312 van 1.000 stukken" bijAnnuleren={() => undefined} />
            <ui.Voortgang label="Archief openen" deel={null} />
          </ui.Kaart>
          <ui.Kaart titel="Voorbeeld van het document"><ui.Blokweergave document={VOORBEELD satisfies DocumentInhoud} kopniveau={3} /></ui.Kaart>
        </ui.TweeKoloms>
        <ui.Bevestiging
          open={dialoog}
          titel="Legt u dit huisverbod op?"
          bevestigTekst="Leg op"
          bijBevestigen={() => setDialoog(false)}
          bijAnnuleren={() => setDialoog(false)}
        >
          <p>Het huisverbod gaat nu in en eindigt op maandag 7 december 2026 om 23.40 uur.</p>
        </ui.Bevestiging>
      </ui.Schil>
    </ui.Taal>
  );
}

function Rail() {
  return (
    <>
      <ui.Termijnkaart naam="Huisverbod" resterend="nog 9 dagen en 20 uur" einde="maandag 7 december 2026, 23.40 uur" artikel="art. 2 lid 1 Wth" />
      <ui.Termijnkaart naam="Raadsman" resterend="nog 2 uur" einde="zaterdag 28 november 2026, 05.12 uur" artikel="art. 5 lid 1 Wth" toon="waarschuwing" />
      <ui.Kaart titel="Wat de wet nog mist">
        <ui.Gebrekenlijst
          items={[
            { id: '1', tekst: 'Vul de plaats in waarvoor het verbod geldt', artikel: 'art. 2 lid 4 onder a', veldId: 'straat' },
            { id: '2', tekst: 'Kies of er gevaar is of een ernstig vermoeden', artikel: 'art. 2 lid 1', veldId: 'grond' },
            { id: '3', tekst: 'Vul in wanneer de aanzegging was', artikel: 'art. 2 lid 7', veldId: 'aanzegging' },
            { id: '4', tekst: 'Vermeld het terugbelnummer', veldId: 'telefoon', advies: true },
          ]}
        />
      </ui.Kaart>
      <ui.Kaart titel="Gesprek">
        <ui.Checklist
          label="Gesprek met de hulpofficier"
          items={[
            { id: 'a', tekst: 'Wie belt, en hoe laat', klaar: true, veldId: 'beller' },
            { id: 'b', tekst: 'Over wie gaat het', klaar: true },
            { id: 'c', tekst: 'Welke woning precies', klaar: false, veldId: 'straat' },
            { id: 'd', tekst: 'Wie zijn er nog in huis', klaar: false, uitleg: 'Ook kinderen, en of iemand zwanger is' },
          ]}
        />
      </ui.Kaart>
    </>
  );
}

function Statussen() {
  const alle: ui.StatusSoort[] = ['concept', 'weging', 'niet_opgelegd', 'mondeling_aangezegd', 'lopend', 'verlengd', 'ingetrokken', 'van_rechtswege_geëindigd', 'geschorst', 'vernietigd', 'archief', 'vernietigd_na_bewaartermijn', 'verlopen', 'wijkt_af'];
  return <ui.Knoppenrij>{alle.map((status) => <ui.Statusmerk key={status} status={status} />)}</ui.Knoppenrij>;
}

function Tijdlijn() {
  return (
    <ui.Tijdlijn
      label="Verloop"
      items={[
        { id: 't1', tijd: 'vr 27 nov 2026, 23.05', titel: 'Gebeld door de hulpofficier', wie: 'L. Verhoeven, locoburgemeester', icoon: <ui.IcoonSpraak /> },
        { id: 't2', tijd: 'vr 27 nov 2026, 23.40', titel: 'Mondeling aangezegd aan de Lindelaan 21', wie: 'L. Verhoeven, locoburgemeester', inhoud: 'Plaats: Lindelaan 21', verbeterdDoor: 't3' },
        { id: 't3', tijd: 'vr 27 nov 2026, 23.52', titel: 'Adres verbeterd: Lindelaan 12', wie: 'L. Verhoeven, locoburgemeester · vastgelegd om 23.55', verbetert: 't2', icoon: <ui.IcoonTerug /> },
      ]}
    />
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<StrictMode><Catalogus /></StrictMode>);
