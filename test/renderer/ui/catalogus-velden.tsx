import { useState } from 'react';
import * as ui from '../../../renderer/ui/index.ts';

const FEITEN: readonly ui.ZoekOptie[] = [
  { id: '1b3', tekst: '1b3 Gewelddadig, onhandelbaar, niet te corrigeren', uitleg: 'Persoon · aanspreekbaarheid', trefwoorden: 'agressief' },
  { id: '1c5', tekst: '1c5 Op het moment fors gedronken', uitleg: 'Persoon · riskante gewoonten', trefwoorden: 'alcohol dronken' },
  { id: '2a4', tekst: '2a4 Dreigen met doden', uitleg: 'Incident · bedreiging' },
  { id: '2c4', tekst: '2c4 Verwurging', uitleg: 'Incident · lichamelijk geweld' },
  { id: '3c5', tekst: '3c5 Lopende echtscheiding', uitleg: 'Leefomstandigheden · relatie' },
];

/** Every field of the kit, in the states that a page meets. */
export function Velden() {
  const [tekst, setTekst] = useState('A. Smit');
  const [leeg, setLeeg] = useState('');
  const [vak, setVak] = useState('');
  const [datum, setDatum] = useState('27-11-2026');
  const [gelezen, setGelezen] = useState<string | null>(null);
  const [tijdstip, setTijdstip] = useState<ui.DatumTijdTekst>({ datum: '27-11-2026', tijd: '23.40' });
  const [grond, setGrond] = useState<'gevaar' | 'vermoeden' | ''>('');
  const [ja, setJa] = useState<ui.JaNeeOnbekendWaarde | ''>('ja');
  const [aan, setAan] = useState(true);
  const [keuze, setKeuze] = useState<'document' | 'herkend' | ''>('');
  const [feit, setFeit] = useState<string | null>(null);
  const [lijst, setLijst] = useState<readonly string[]>([]);
  const [wachtwoord, setWachtwoord] = useState('');
  return (
    <>
      <ui.Kaart titel="Wie belt" soort="nadruk" ernaast={<ui.Merk toon="rustig">Bewaard om 03.12</ui.Merk>}>
        <ui.Rij>
          <ui.Tekstveld id="beller" label="Naam van de hulpofficier" waarde={tekst} bijWijziging={setTekst} verplicht />
          <ui.Tekstveld id="telefoon" label="Terugbelnummer" type="tel" breedte="middel" waarde={leeg} bijWijziging={setLeeg} voorbeeld="06 12345678" />
        </ui.Rij>
        <ui.DatumTijdveld
          id="aanzegging"
          label="Wanneer is het huisverbod aangezegd?"
          verplicht
          artikel="art. 2 lid 7 Wth"
          waarde={tijdstip}
          bijWijziging={setTijdstip}
          bijNu={() => setTijdstip({ datum: '28-11-2026', tijd: '03.12' })}
          uitlezing="vrijdag 27 november 2026, 23.40 uur"
        />
        <ui.Datumveld
          id="geboren"
          label="Geboortedatum"
          waarde={datum}
          eersteJaar={1927}
          bijWijziging={(nieuw, waarde) => {
            setDatum(nieuw);
            setGelezen(waarde);
          }}
          uitlezing={gelezen ?? 'nog niet gelezen'}
        />
      </ui.Kaart>
      <ui.Kaart titel="Welke woning">
        <ui.Rij>
          <ui.Tekstveld id="straat" label="Straat" waarde={leeg} bijWijziging={setLeeg} fout="Vul de straat in." artikel="art. 2 lid 4 onder a" />
          <ui.Tekstveld label="Huisnummer" breedte="kort" waarde="12" bijWijziging={() => undefined} />
        </ui.Rij>
        <ui.Tekstvak id="aanduiding" label="Wat hoort erbij" uitleg="Verdieping, berging, erf, bedrijf aan huis" waarde={vak} bijWijziging={setVak} maxTekens={200} />
        <ui.Tekstveld label="Alleen lezen" waarde="HV-2026-00007" alleenLezen bijWijziging={() => undefined} />
        <ui.Tekstveld label="Uitgeschakeld" waarde="Nog niet bekend" uitgeschakeld bijWijziging={() => undefined} />
      </ui.Kaart>
      <ui.Kaart titel="Gevaar">
        <ui.Keuze
          id="grond"
          label="Wat is de grond?"
          verplicht
          wisbaar
          artikel="art. 2 lid 1 Wth"
          waarde={grond}
          bijWijziging={setGrond}
          opties={[
            { waarde: 'gevaar', tekst: 'Ernstig en onmiddellijk gevaar', uitleg: 'Uit feiten of omstandigheden blijkt het gevaar.' },
            { waarde: 'vermoeden', tekst: 'Een ernstig vermoeden van dit gevaar', uitleg: 'Feiten of omstandigheden wijzen erop.' },
          ]}
        />
        <ui.JaNeeOnbekend id="kinderen" label="Zijn er kinderen in huis?" waarde={ja} bijWijziging={setJa} waarschuwing="Bel eerst Veilig Thuis bij een vermoeden van kindermishandeling." />
        <ui.Vinkje aangevinkt={aan} bijWijziging={setAan} uitleg="Art. 4 lid 2 Wth">De sleutels zijn afgegeven</ui.Vinkje>
        <ui.Selectie
          label="Hoe is de identiteit vastgesteld?"
          waarde={keuze}
          bijWijziging={setKeuze}
          opties={[{ waarde: 'document', tekst: 'Met een identiteitsbewijs' }, { waarde: 'herkend', tekst: 'Herkend door de politie' }]}
        />
        <ui.Zoekkeuze id="feit" label="Zoek een feit" uitleg="Bijlage bij het Besluit tijdelijk huisverbod" opties={FEITEN} waarde={feit} bijKeuze={setFeit} />
        <ui.Zoekkeuze id="feiten" label="Voeg feiten toe" voegToe opties={FEITEN} waarde={null} bijKeuze={(gekozen) => gekozen && setLijst([...lijst, gekozen])} />
        <p id="feiten-gekozen">{lijst.join(' ')}</p>
        <ui.Wachtwoordveld id="wachtwoord" label="Wachtwoord" waarde={wachtwoord} bijWijziging={setWachtwoord} sterkte="Nog te kort: gebruik ten minste vier woorden." />
        <ui.Gegevenslijst gegevens={[{ label: 'Naam', waarde: 'J. de Groot' }, { label: 'Woning', waarde: 'Lindelaan 12\n1234 AB Voorbeeldstad' }]} />
      </ui.Kaart>
    </>
  );
}
