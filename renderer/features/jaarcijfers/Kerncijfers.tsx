import { hulpBekend } from '../../../shared/jaarcijfers/grafieken.ts';
import { procent } from '../../../shared/jaarcijfers/jaarcijfers.ts';
import { celTekst, cijferUitleg, HULPDOEL, NIET_UITGESPLITST_KORT } from '../../../shared/jaarcijfers/uitleg.ts';
import type { Jaarkolom, Tooncijfer } from '../../../shared/jaarcijfers/vorm.ts';

type Tegel = { naam: string; groot: string; onder: string };

/** The year at a glance: each figure large, with of how many it is, and what it was a year before. */
export function Kerncijfers({ kolom, vorig }: { kolom: Jaarkolom; vorig: Jaarkolom | undefined }) {
  return (
    <ul className="jaar__kern" aria-label={`${kolom.jaar} in het kort`}>
      {tegels(kolom, vorig).map(({ naam, groot, onder }) => (
        <li key={naam} className="jaar__tegel">
          <span className="jaar__naam">{naam}</span>
          <strong className="jaar__groot">{groot}</strong>
          <span className="jaar__onder">{onder}</span>
        </li>
      ))}
    </ul>
  );
}

function tegels(kolom: Jaarkolom, vorig: Jaarkolom | undefined): Tegel[] {
  const { cijfers } = kolom;
  const toen = (cijfer: Tooncijfer): string => (vorig === undefined || vorig.cijfers[cijfer] === null ? '' : `in\u00A0${vorig.jaar}:\u00A0${celTekst(vorig.cijfers[cijfer])}`);
  const deel = (cijfer: Tooncijfer, naam = cijferUitleg[cijfer].naam): Tegel => {
    const percentage = procent(cijfers[cijfer], cijfers.opgelegd);
    const van = percentage === null ? (cijfers[cijfer] === null ? NIET_UITGESPLITST_KORT : '') : `${percentage}% van ${cijfers.opgelegd ?? 0} huisverboden`;
    return { naam, groot: celTekst(cijfers[cijfer]), onder: [van, toen(cijfer)].filter(Boolean).join(' · ') };
  };
  const { meldingen, wegingen, opgelegd } = cijfers;
  const gewogen = meldingen === 0 ? '' : wegingen === null ? NIET_UITGESPLITST_KORT : `${wegingen} gewogen`;
  const deelVanWegingen = procent(opgelegd, wegingen);
  const vanWegingen = opgelegd === null ? NIET_UITGESPLITST_KORT : deelVanWegingen === null ? '' : `${deelVanWegingen}% van ${wegingen ?? 0} wegingen`;
  const bekend = hulpBekend(cijfers);
  const hulp = procent(cijfers.hulpJa, bekend);
  return [
    { naam: 'Meldingen', groot: celTekst(cijfers.meldingen), onder: [gewogen, toen('meldingen')].filter(Boolean).join(' · ') },
    { naam: 'Huisverboden opgelegd', groot: celTekst(cijfers.opgelegd), onder: [vanWegingen, toen('opgelegd')].filter(Boolean).join(' · ') },
    deel('verlengd'),
    deel('overtreden'),
    { naam: 'Hulp aanvaard', groot: hulp === null ? celTekst(cijfers.hulpJa) : `${hulp}%`, onder: `${bekend === null ? NIET_UITGESPLITST_KORT : bekend === 0 ? 'nog niets over bekend' : `${cijfers.hulpJa ?? 0} van ${bekend}`} · doel ${HULPDOEL}%` },
    deel('herhaling'),
  ];
}
