import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { escalatiestapTekst } from '../../../shared/dossier/velden/zorg.ts';
import { knelpuntenVan } from '../../../shared/dossier/zorg/knelpunten.ts';
import { escalatieTekst } from '../../../shared/tekst/controle.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { useMag } from '../../app/rechten.ts';
import { IcoonKlaar, IcoonWaarschuwing, Kaart, Kop, Merk } from '../../ui/index.ts';
import { Stapregel } from '../verloop/Stapregel.tsx';
import type { Stapnaam } from '../verloop/stappen/index.ts';
import './zorg.css';

/** Parties that stall: since when, which steps were taken by whom and with what result, and what comes next. */
export function Knelpunten({ dossier, nu, bijStap }: { dossier: Dossier; nu: Moment; bijStap: (naam: Stapnaam) => void }) {
  const magStappen = useMag()('zorg.regie');
  const standen = knelpuntenVan(dossier);
  const stappen: readonly Stapnaam[] = standen.some(({ opgelostOp }) => opgelostOp === null) ? ['zorgEscalatie', 'zorgKnelpunt'] : ['zorgKnelpunt'];
  return (
    <Kaart titel="Een partij komt niet verder">
      {standen.map(({ knelpunt: { gebeurtenisId, at, gegevens }, stappen: gezet, opgelostOp, volgende }) => (
        <section key={gebeurtenisId} className="zorg__knelpunt">
          <div className="zorg__code">
            <Kop niveau={3}>{gegevens.partij}</Kop>
            {opgelostOp === null ? <Merk toon="waarschuwing" icoon={<IcoonWaarschuwing />}>Niet opgelost</Merk> : <Merk toon="succes" icoon={<IcoonKlaar />}>Opgelost</Merk>}
          </div>
          <p className="zorg__tekst">Sinds {momentVoluit(at)}: {gegevens.omschrijving}</p>
          {gezet.length > 0 && (
            <ol className="zorg__contacten" aria-label={`Stappen bij ${gegevens.partij}`}>
              {gezet.map((stap) => (
                <li key={stap.gebeurtenisId}>
                  <strong>{escalatiestapTekst[stap.gegevens.stap]}</strong> {momentVoluit(stap.at)}, door {stap.gegevens.door} met {stap.gegevens.met}: {stap.gegevens.uitkomst}
                  <p className="zorg__tekst">{stap.gegevens.toelichting}</p>
                </li>
              ))}
            </ol>
          )}
          {opgelostOp === null && <p>{volgende === null ? 'Alle stappen zijn gezet.' : `De volgende stap is ${escalatieTekst[volgende]}.`}</p>}
        </section>
      ))}
      {magStappen && <ul className="verloop__stappen">{stappen.map((naam) => <li key={naam}><Stapregel naam={naam} dossier={dossier} nu={nu} bijStap={bijStap} /></li>)}</ul>}
    </Kaart>
  );
}
