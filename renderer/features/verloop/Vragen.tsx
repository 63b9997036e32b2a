import { tekstIn } from '../../../shared/dossier/velden/formulier.ts';
import { VRAGEN, type Keuze as Antwoordkeuze, type Vraagcode } from '../../../shared/dossier/verloop/vragen.ts';
import { vraagTekst } from '../../../shared/tekst/vragen.ts';
import { Kaart, Keuze, Melding, Tekstvak } from '../../ui/index.ts';
import type { Veldomgeving } from '../gebeurtenis/Gebeurtenisvelden.tsx';
import { keuzefoutTekst, veldfoutTekst, veldId } from '../gebeurtenis/veldfout.ts';
import { antwoordVeld, toelichtingVeld } from './formulier.ts';

/** What the law leaves open: each question with why it is asked. The answer is recorded with the step. */
export function Vragen({ vragen, omgeving }: { vragen: readonly Vraagcode[]; omgeving: Veldomgeving }) {
  if (vragen.length === 0) return null;
  return (
    <Kaart titel="Wat de wet openlaat">
      <p>Uw antwoord komt in het dossier.</p>
      {vragen.map((code) => <Vraag key={code} code={code} omgeving={omgeving} />)}
    </Kaart>
  );
}

function Vraag({ code, omgeving: { formulier, fouten, zet } }: { code: Vraagcode; omgeving: Veldomgeving }) {
  const { vraag, waarom, antwoorden } = vraagTekst[code];
  const [veld, reden] = [antwoordVeld(code), toelichtingVeld(code)];
  const gekozen = (VRAGEN[code] as readonly Antwoordkeuze[]).find(({ antwoord }) => antwoord === tekstIn(formulier, veld));
  return (
    <>
      <Keuze
        id={veldId(veld)}
        label={vraag}
        uitleg={waarom}
        verplicht
        opties={Object.entries(antwoorden).map(([waarde, tekst]) => ({ waarde, tekst }))}
        waarde={tekstIn(formulier, veld)}
        bijWijziging={(waarde) => zet(veld, waarde)}
        fout={keuzefoutTekst(fouten, veld)}
      />
      {gekozen !== undefined && !gekozen.gaDoor && <Melding soort="waarschuwing" titel="Met dit antwoord kan het besluit niet worden vastgelegd." />}
      {gekozen?.gaDoor === true && (
        <Tekstvak
          id={veldId(reden)}
          label="Toelichting op uw antwoord"
          verplicht={gekozen.toelichten}
          regels={2}
          waarde={tekstIn(formulier, reden)}
          bijWijziging={(waarde) => zet(reden, waarde)}
          fout={veldfoutTekst(fouten, reden)}
        />
      )}
    </>
  );
}
