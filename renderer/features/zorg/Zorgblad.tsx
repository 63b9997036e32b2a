import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { laatsteAdvies, metRol, zorgcode, zorgfase, zorgoordeel, zorgsporen } from '../../../shared/dossier/zorg/sporen.ts';
import { openKnelpunten } from '../../../shared/dossier/zorg/knelpunten.ts';
import { rustOpNotities, zorgaandacht } from '../../../shared/dossier/zorg/aandacht.ts';
import { aandachtTeksten, adviesTekst, codeTekst, faseTekst, overdrachtTekst } from '../../../shared/tekst/zorg.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { useMag } from '../../app/rechten.ts';
import { Gegevenslijst, IcoonInfo, IcoonKlaar, IcoonWaarschuwing, Kaart, Melding, Merk, Stapel } from '../../ui/index.ts';
import { Stapregel } from '../verloop/Stapregel.tsx';
import type { Stapnaam } from '../verloop/stappen/index.ts';
import { Knelpunten } from './Knelpunten.tsx';
import { Spoorkaart } from './Spoorkaart.tsx';
import './zorg.css';

const REGIE: readonly Stapnaam[] = ['zorgOverdracht', 'zorgToewijzen', 'zorgBeoordelen', 'zorgOverleg', 'zorg', 'zorgAdvies'];
const NOTITIES: readonly Stapnaam[] = ['zorgContact', 'zorgPlan', 'zorgCode'];

type Rol = ReturnType<typeof metRol>;
const wie = (rol: Rol): string => (rol === null ? 'nog niet bekend' : [rol.gegevens.naam, rol.gegevens.partij, rol.gegevens.bereikbaar].filter(Boolean).join(', '));

/** The care of a case: where it stands, a track for each person, and the steps. Care notes show to who may read them. */
export function Zorgblad({ dossier, nu, bijStap }: { dossier: Dossier; nu: Moment; bijStap: (naam: Stapnaam) => void }) {
  const mag = useMag();
  const metNotities = mag('zorg.notitie');
  const [fase, oordeel, advies] = [zorgfase(dossier, nu), zorgoordeel(dossier), laatsteAdvies(dossier)];
  const code = metNotities ? zorgcode(dossier) : null;
  const punten = [
    ...openKnelpunten(dossier).map(({ knelpunt }) => `${knelpunt.gegevens.partij} komt niet verder, sinds ${momentVoluit(knelpunt.at)}.`),
    ...aandachtTeksten(zorgaandacht(dossier, nu).filter(({ code: welke }) => metNotities || !rustOpNotities(welke))),
  ];
  const stap = (naam: Stapnaam) => <li key={naam}><Stapregel naam={naam} dossier={dossier} nu={nu} bijStap={bijStap} /></li>;
  return (
    <Stapel>
      {punten.length > 0 && (
        <Melding soort="waarschuwing" stil titel="Dit vraagt aandacht">
          {/* Two persons look alike while somebody looks along. */}
          {/* oxlint-disable-next-line react/no-array-index-key -- the lines have no state, and their words can be the same */}
          <ul>{punten.map((punt, plaats) => <li key={plaats}>{punt}</li>)}</ul>
        </Melding>
      )}
      <Kaart titel="De zorg nu">
        {code !== null && (
          <p className="zorg__code">
            <Merk toon={code.gegevens.kleur === 'groen' ? 'succes' : code.gegevens.kleur === 'oranje' ? 'waarschuwing' : 'fout'} icoon={code.gegevens.kleur === 'groen' ? <IcoonKlaar /> : <IcoonWaarschuwing />}>{codeTekst[code.gegevens.kleur]}</Merk>
            <span>{code.gegevens.redenen}</span>
          </p>
        )}
        <Gegevenslijst
          gegevens={[
            { label: 'Fase', waarde: fase === null ? 'nog niet begonnen' : faseTekst(fase) },
            { label: 'Procesregisseur', waarde: wie(metRol(dossier, 'procesregisseur')) },
            { label: 'Zorgcoördinator', waarde: wie(metRol(dossier, 'zorgcoördinator')) },
            ...(['gebeld', 'ter plaatse', 'werkplan'] as const).map((welke) => {
              const feit = dossier.zorgOverdracht.find(({ gegevens }) => gegevens.stap === welke);
              return { label: overdrachtTekst[welke], waarde: feit === undefined ? 'nog niet vastgelegd' : `${momentVoluit(feit.at)}, ${feit.gegevens.wie}` };
            }),
            { label: 'De zorg is', waarde: oordeel === null ? 'nog niet beoordeeld' : oordeel.gegevens.soort },
            ...(advies === null ? [] : [{ label: adviesTekst[advies.gegevens.advies], waarde: `${advies.gegevens.van}, ${momentVoluit(advies.at)}: ${advies.gegevens.kern}` }]),
          ]}
        />
        {!metNotities && <p className="zorg__uitleg"><IcoonInfo /> De zorgnotities zijn voor wie de zorg regelt en voor de burgemeester.</p>}
      </Kaart>
      {zorgsporen(dossier).map((spoor) => <Spoorkaart key={spoor.id} spoor={spoor} metNotities={metNotities} />)}
      {mag('zorg.regie') && (
        <Kaart titel="Regie en advies">
          <ul className="verloop__stappen">{REGIE.map(stap)}</ul>
        </Kaart>
      )}
      {(mag('zorg.regie') || dossier.zorgKnelpunten.length > 0) && <Knelpunten dossier={dossier} nu={nu} bijStap={bijStap} />}
      {metNotities && (
        <Kaart titel="Zorgnotities">
          <ul className="verloop__stappen">{NOTITIES.map(stap)}</ul>
        </Kaart>
      )}
    </Stapel>
  );
}
