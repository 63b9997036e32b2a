import type { DossierBeeld } from '../../../shared/contract/dossiers.ts';
import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { betalerTekst } from '../../../shared/dossier/velden/kosten.ts';
import { bedragTekst } from '../../../shared/geld.ts';
import { eersteWerkafspraken, ramingVan } from '../../../shared/instellingen/werkafspraken.ts';
import { kostenposten, type Kostenpost } from '../../../shared/kosten/posten.ts';
import { zaakkosten } from '../../../shared/kosten/vergelijk.ts';
import { postsoortTekst } from '../../../shared/tekst/kosten.ts';
import { datumKort } from '../../../shared/wth/opmaak.ts';
import { lokaleDatum, type Moment } from '../../../shared/wth/tijd.ts';
import { useMag } from '../../app/rechten.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Alinea, Kaart, Leegstaat, Stapel } from '../../ui/index.ts';
import { Stapregel } from '../verloop/Stapregel.tsx';
import type { Stapnaam } from '../verloop/stappen/index.ts';
import { aaneen } from './aaneen.ts';
import { Correctieknop, type BijCorrigeer } from './Correctieknop.tsx';
import { Kostentabel } from './Kostentabel.tsx';
import { Urenkaart } from './Urenkaart.tsx';
import { Vergelijkingstabel } from './Vergelijkingstabel.tsx';
import './kosten.css';

export type KostenbladProps = { beeld: DossierBeeld; dossier: Dossier; nu: Moment; bijStap: (naam: Stapnaam) => void; bijCorrigeer: BijCorrigeer };

/** What a case cost and took, beside the estimates; with every line, also as it was before it was corrected. */
export function Kostenblad({ beeld, dossier, nu, bijStap, bijCorrigeer }: KostenbladProps) {
  const { data: afspraken } = useVraag('werkafspraken.lees', {});
  const mag = useMag();
  const jaar = Number((dossier.opgelegd?.at ?? nu).slice(0, 4));
  const { telling, vergelijking, opvangVerwacht } = zaakkosten(dossier, ramingVan(afspraken ?? eersteWerkafspraken, jaar));
  const posten = kostenposten(dossier).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <Stapel>
      <Kaart titel="Vergeleken met de raming">
        <Vergelijkingstabel bijschrift={`Raming van ${jaar} en wat het werd`} regels={vergelijking} />
        <Alinea soort="klein">Ook wat een ander dan de gemeente betaalt, telt mee. Opvang staat hier niet bij: daarvoor is er een raming per jaar. De ramingen staan bij de instellingen, onder werkafspraken.</Alinea>
      </Kaart>
      <Kaart titel="Kosten">
        {posten.length === 0 ? (
          <Leegstaat titel="Er zijn nog geen kosten vastgelegd.">{mag('kosten.vastleggen') ? 'Leg een rekening vast zodra die er is.' : 'Wie aan deze zaak werkt, legt de rekeningen vast.'}</Leegstaat>
        ) : (
          <>
            <Kostentabel bijschrift="Kosten naar soort en betaler" telling={telling} />
            <ul className="kosten__lijst" aria-label="Alle kosten">
              {posten.map((post) => (
                <Kostenregel key={post.gebeurtenisId} beeld={beeld} dossier={dossier} post={post} bijCorrigeer={bijCorrigeer} />
              ))}
            </ul>
          </>
        )}
        {opvangVerwacht !== null && <p>Opvang waarvan de rekening er nog niet is: naar verwachting {aaneen(bedragTekst(opvangVerwacht))}. Dat telt nog niet mee.</p>}
        {mag('kosten.vastleggen') && <ul className="verloop__stappen"><li><Stapregel naam="kosten" dossier={dossier} nu={nu} bijStap={bijStap} /></li></ul>}
      </Kaart>
      <Urenkaart dossier={dossier} nu={nu} bijStap={bijStap} bijCorrigeer={bijCorrigeer} />
    </Stapel>
  );
}

type KostenregelProps = Pick<KostenbladProps, 'beeld' | 'dossier' | 'bijCorrigeer'> & { post: Kostenpost };

/** One cost; of one that was corrected the amount as it was first said as well. */
function Kostenregel({ beeld, dossier, post: { gebeurtenisId, at, soort, betaler, bedrag }, bijCorrigeer }: KostenregelProps) {
  const omschrijving = dossier.kosten.find((een) => een.gebeurtenisId === gebeurtenisId)?.gegevens.omschrijving ?? 'Verblijf, bij het einde vastgelegd';
  const was = eerderBedrag(beeld, gebeurtenisId);
  return (
    <li>
      <span className="kosten__wat">
        <strong>{omschrijving}</strong> {postsoortTekst[soort]}, {datumKort(lokaleDatum(at))}. Betaler: {betalerTekst[betaler].toLowerCase()}.
      </span>
      <span className="kosten__hoeveel">
        {was !== null && was !== bedrag && <><span className="ui-onzichtbaar">Was </span><del>{bedragTekst(was)}</del> </>}
        {bedragTekst(bedrag)}
      </span>
      <Correctieknop type={soort === 'opvang' ? 'opvang.beeindigd' : 'kosten.gemaakt'} wat={`${omschrijving}, ${bedragTekst(bedrag)}`} bijKlik={() => bijCorrigeer(gebeurtenisId)} />
    </li>
  );
}

/** The amount as it was first recorded. */
function eerderBedrag({ gebeurtenissen }: DossierBeeld, gebeurtenisId: string): number | null {
  const eerst = gebeurtenissen.find(({ id }) => id === gebeurtenisId);
  if (eerst?.type === 'kosten.gemaakt') return eerst.gegevens.bedrag;
  return eerst?.type === 'opvang.beeindigd' ? eerst.gegevens.kosten : null;
}
