import { Afwezigformulier } from './Afwezigformulier.tsx';
import { Conceptkader } from '../../eigenformulier/Conceptkader.tsx';
import { Correctieformulier } from './Correctieformulier.tsx';
import { Deelnemerformulier } from './Deelnemerformulier.tsx';
import { Dienstformulier } from './Dienstformulier.tsx';
import { Feestdagenformulier } from './Feestdagenformulier.tsx';
import type { Roosterformulier } from '../../eigenformulier/roosterformulier.ts';
import type { Formulierprops } from './formulier.ts';
import { Intrekformulier } from './Intrekformulier.tsx';
import { Overnameformulier } from './Overnameformulier.tsx';
import { Planformulier } from './Planformulier.tsx';
import { Ruilantwoord } from './Ruilantwoord.tsx';
import { Ruilformulier } from './Ruilformulier.tsx';

/** The form of the change that is being made, kept while it is typed; an answer has nothing to type. */
export function Formulierscherm(props: { formulier: Roosterformulier } & Formulierprops) {
  return props.formulier.soort === 'antwoord' ? <Velden {...props} /> : <Conceptkader formulier={props.formulier}><Velden {...props} /></Conceptkader>;
}

function Velden({ formulier, ...rest }: { formulier: Roosterformulier } & Formulierprops) {
  switch (formulier.soort) {
    case 'deelnemer':
      return <Deelnemerformulier {...rest} deelnemerId={formulier.deelnemerId} />;
    case 'plan':
      return <Planformulier {...rest} />;
    case 'feestdagen':
      return <Feestdagenformulier {...rest} />;
    case 'dienst':
    case 'gat':
      return <Dienstformulier {...rest} {...formulier} />;
    case 'afwezig':
      return <Afwezigformulier {...rest} van={formulier.van} tot={formulier.tot} />;
    case 'overname':
      return <Overnameformulier {...rest} />;
    case 'ruil':
      return <Ruilformulier {...rest} toewijzing={false} van={formulier.van} />;
    case 'toewijzing':
      return <Ruilformulier {...rest} toewijzing ruilId={formulier.ruilId} van={formulier.van} />;
    case 'correctie':
      return <Correctieformulier {...rest} van={formulier.van} tot={formulier.tot} />;
    case 'intrekking':
      return <Intrekformulier {...rest} gebeurtenisId={formulier.gebeurtenisId} wat={formulier.wat} afwezigheid={formulier.afwezigheid} />;
    case 'antwoord':
      return <Ruilantwoord {...rest} formulier={formulier} />;
  }
}
