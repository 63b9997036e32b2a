import { MAX_TEKST } from '../../../shared/basis.ts';
import type { EenVorm, EnigeVelden } from '../../../shared/dossier/velden/index.ts';
import { tekstIn, tijdstipIn, type Formulier, type Veldfout } from '../../../shared/dossier/velden/formulier.ts';
import { CATALOGUS } from '../../../shared/wth/catalogus.ts';
import { eersteGeboortejaar } from '../../../shared/wth/getypt.ts';
import { useNu } from '../../app/tijd.ts';
import { Datumveld, JaNee, Keuze, Tekstvak, Tekstveld, Veldgroep, Zoekkeuze } from '../../ui/index.ts';
import { Momentveld } from './Momentveld.tsx';
import { keuzefoutTekst, veldfoutTekst, veldId } from './veldfout.ts';

/** What every field of the form needs. */
export type Veldomgeving = {
  formulier: Formulier;
  fouten: readonly Veldfout[];
  zet: (pad: string, waarde: Formulier[string]) => void;
  /** What a row of a list is about, where its fields do not say it. */
  rijnaam?: ((pad: string, nummer: number) => string) | undefined;
};

const FEITEN = CATALOGUS.map(({ code, tekst, rubriektitel }) => ({ id: code, tekst: `${code} ${tekst}`, uitleg: rubriektitel, trefwoorden: rubriektitel }));

/** The inputs for fields of an event, one for each. */
export function Gebeurtenisvelden({ velden, pad = '', omgeving }: { velden: EnigeVelden; pad?: string; omgeving: Veldomgeving }) {
  return Object.entries(velden).map(([naam, vorm]) => {
    const plaats = pad === '' ? naam : `${pad}.${naam}`;
    return <Gebeurtenisveld key={plaats} vorm={vorm} pad={plaats} omgeving={omgeving} />;
  });
}

/** The input for one field, by its form. */
function Gebeurtenisveld({ vorm, pad, omgeving }: { vorm: EenVorm; pad: string; omgeving: Veldomgeving }) {
  const nu = useNu();
  const { formulier, zet } = omgeving;
  if (vorm.soort === 'vast') return null;
  const basis = { id: veldId(pad), label: vorm.label, fout: veldfoutTekst(omgeving.fouten, pad) };
  const getypt = tekstIn(formulier, pad);
  const zetHier = (waarde: string): void => zet(pad, waarde);
  switch (vorm.soort) {
    case 'regel':
      return <Tekstveld {...basis} breedte={vorm.breed === true ? 'vol' : 'middel'} verplicht={vorm.verplicht} waarde={getypt} bijWijziging={zetHier} />;
    case 'getal':
      return <Tekstveld {...basis} breedte="kort" verplicht waarde={getypt} bijWijziging={zetHier} />;
    case 'bedrag':
      return <Tekstveld {...basis} breedte="kort" verplicht={vorm.verplicht} waarde={getypt} bijWijziging={zetHier} />;
    case 'tekst':
      return <Tekstvak {...basis} verplicht={vorm.verplicht} maxTekens={MAX_TEKST} waarde={getypt} bijWijziging={zetHier} />;
    case 'datum':
      return (
        <Datumveld {...basis} verplicht={vorm.verplicht} eersteJaar={vorm.geboorte ? eersteGeboortejaar(nu) : undefined} waarde={getypt} bijWijziging={zetHier} />
      );
    case 'moment':
      return <Momentveld {...basis} straks={vorm.straks} verplicht={vorm.verplicht} waarde={tijdstipIn(formulier, pad)} bijWijziging={(tijdstip) => zet(pad, tijdstip)} />;
    case 'jaNee':
      return <JaNee {...basis} fout={keuzefoutTekst(omgeving.fouten, pad)} verplicht waarde={getypt === 'ja' || getypt === 'nee' ? getypt : ''} bijWijziging={zetHier} />;
    case 'keuze': {
      const opties = Object.entries(vorm.opties).map(([waarde, tekst]) => ({ waarde, tekst }));
      return <Keuze {...basis} fout={keuzefoutTekst(omgeving.fouten, pad)} verplicht={!Object.hasOwn(vorm.opties, '')} opties={opties} richting={opties.length <= 3 ? 'naast' : 'onder'} waarde={getypt} bijWijziging={zetHier} />;
    }
    case 'catalogus':
      return <Zoekkeuze {...basis} opties={FEITEN} waarde={getypt} bijKeuze={(code) => zetHier(code ?? '')} />;
    case 'groep':
      return (
        <>
          <JaNee {...basis} waarde={getypt === 'ja' ? 'ja' : 'nee'} bijWijziging={zetHier} />
          {getypt === 'ja' && <Gebeurtenisvelden velden={vorm.velden} pad={pad} omgeving={omgeving} />}
        </>
      );
    case 'lijst':
      return Array.from({ length: Number(getypt) }, (_, nummer) => {
        const velden = <Gebeurtenisvelden key={nummer} velden={vorm.rij} pad={`${pad}.${nummer}`} omgeving={omgeving} />;
        const naam = omgeving.rijnaam?.(pad, nummer) ?? '';
        return naam === '' ? velden : <Veldgroep key={nummer} legenda={naam} dicht>{velden}</Veldgroep>;
      });
    case 'varianten': {
      const als = `${pad}.als`;
      const gekozen = tekstIn(formulier, als);
      const opties = Object.entries(vorm.varianten).map(([waarde, { tekst }]) => ({ waarde, tekst }));
      const variant = vorm.varianten[gekozen];
      return (
        <>
          <Keuze {...basis} verplicht id={veldId(als)} fout={keuzefoutTekst(omgeving.fouten, als)} opties={opties} waarde={gekozen} bijWijziging={(waarde) => zet(als, waarde)} />
          {variant !== undefined && <Gebeurtenisvelden velden={variant.velden} pad={pad} omgeving={omgeving} />}
        </>
      );
    }
  }
}
