import { Gegevenslijst, Toets } from '../../ui/index.ts';
import { Uitklap } from './rail/Uitklap.tsx';

const TOETSEN: readonly { toetsen: readonly string[]; wat: string }[] = [
  { toetsen: ['tab', 'shift+tab'], wat: 'Naar het volgende of vorige veld.' },
  { toetsen: ['f6', 'ctrl+arrowdown'], wat: 'Naar het volgende onderdeel.' },
  { toetsen: ['shift+f6', 'ctrl+arrowup'], wat: 'Naar het vorige onderdeel.' },
  { toetsen: ['f8'], wat: 'Naar het volgende punt dat nog ontbreekt.' },
  { toetsen: ['j', 'n', 'o'], wat: 'Ja, nee of onbekend, als de cursor in de vraag staat. Bij andere vragen staat de letter achter het antwoord.' },
  { toetsen: ['delete'], wat: 'Een gekozen antwoord wissen.' },
  { toetsen: ['ctrl+enter'], wat: 'Besluiten. U leest het besluit eerst nog terug.' },
  { toetsen: ['escape'], wat: 'Terug van de bevestiging naar het formulier.' },
];

/** The keys of this page. */
export function Toetsenuitleg() {
  return (
    <Uitklap titel="Toetsen op deze pagina">
      <Gegevenslijst
        gegevens={TOETSEN.map(({ toetsen, wat }) => ({
          label: toetsen.map((toets, plaats) => (
            <span key={toets}>
              {plaats > 0 && ' '}
              <Toets toets={toets} />
            </span>
          )),
          waarde: wat,
        }))}
      />
      <p>
        Een datum typt u als 7-12-26 of 071226, een tijd als 2340. Alles wordt bewaard terwijl u typt.
      </p>
    </Uitklap>
  );
}
