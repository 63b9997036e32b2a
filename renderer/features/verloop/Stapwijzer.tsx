import type { Dossier } from '../../../shared/dossier/toestand.ts';
import { onbekendeVerlenging, voorstelVerlenging } from '../../../shared/dossier/verloop/verlengen.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { momentVoluit } from '../../../shared/wth/opmaak.ts';
import { resterendTot } from '../../../shared/wth/resterend.ts';
import type { Moment } from '../../../shared/wth/tijd.ts';
import { Melding, Termijnkaart } from '../../ui/index.ts';
import type { Stapnaam } from './stappen/index.ts';

/** The limits in time that a step has to stay within, computed from the order. */
export function Stapwijzer({ naam, dossier, nu }: { naam: Stapnaam; dossier: Dossier; nu: Moment }) {
  if (naam === 'bekendmaken') {
    const voor = onbekendeVerlenging(dossier)?.vanaf.moment;
    return voor === undefined ? null : <Termijnkaart naam="Bekendmaken" resterend={resterendTot(nu, voor)} einde={`voor ${momentVoluit(voor)}`} artikel="Awb 3:40" toon="waarschuwing" />;
  }
  const voorstel = naam === 'verlengen' ? voorstelVerlenging(dossier, nu) : null;
  if (voorstel === null) return null;
  return (
    <>
      {voorstel.belet !== null && <Melding soort="waarschuwing" stil titel={foutTekst({ code: voorstel.belet }).wat}>{foutTekst({ code: voorstel.belet }).stap}</Melding>}
      <Termijnkaart naam="Besluiten en bekendmaken" resterend={resterendTot(nu, voorstel.voor)} einde={`voor ${momentVoluit(voorstel.voor)}`} artikel="Wth 9 lid 1" toon="waarschuwing" />
      <Termijnkaart naam="Langst mogelijke einde: vier weken na het begin" resterend={resterendTot(nu, voorstel.maximum)} einde={`${momentVoluit(voorstel.maximum)}. Korter mag.`} artikel="Wth 9 lid 1" />
    </>
  );
}
