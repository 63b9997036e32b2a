import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { Bevinding } from '../../../shared/documenten/keuring/vorm.ts';
import type { DocumentSoort } from '../../../shared/documenten/soorten.ts';
import { veldenVan } from '../../../shared/documenten/velden/catalogus.ts';
import { Bevindingen } from './Bevindingen.tsx';
import { Invoegbalk } from './Invoegbalk.tsx';
import { hernoem, kleinsteWijziging, namenBij, regelBij, voegVeldIn } from './invoegen.ts';
import { gaNaarRegel, pasToe, selectieVan } from './cursor.ts';
import { Schrijfvak } from './Schrijfvak.tsx';
import type { Proef } from './useProef.ts';
import { Voorbeeld } from './Voorbeeld.tsx';

export type TekstbladProps = {
  soort: DocumentSoort;
  label: string;
  tekst: string;
  proef: Proef;
  /** Without it the text can only be read. */
  bijWijziging?: ((tekst: string) => void) | undefined;
  magProberen: boolean;
  /** Under the text. */
  children?: ReactNode;
};

/** The text with what is wrong with it, and what becomes of it. */
export function Tekstblad({ soort, label, tekst, proef, bijWijziging, magProberen, children }: TekstbladProps) {
  const vak = useRef<HTMLTextAreaElement>(null);
  const [plek, setPlek] = useState(0);
  const velden = useMemo(() => veldenVan(soort), [soort]);
  const fouten = useMemo(() => new Set((proef.uitslag?.bevindingen ?? []).filter(({ fout }) => fout).map(({ regel }) => regel)), [proef.uitslag]);
  const schrijft = bijWijziging !== undefined;

  const neemOver = (bevinding: Bevinding): void => {
    const { current: veld } = vak;
    if (veld === null) return;
    if (bevinding.code === 'VELD_ONBEKEND') pasToe(veld, kleinsteWijziging(veld.value, hernoem(veld.value, bevinding.veld, bevinding.bedoeld)));
    if (bevinding.code === 'VEREIST_ONTBREEKT') pasToe(veld, voegVeldIn(bevinding.veld, selectieVan(veld)));
  };
  return (
    <div className="sjablonen__werk">
      <div className="sjablonen__kolom">
        {schrijft && <Invoegbalk vak={vak} namen={namenBij(velden, tekst, plek)} />}
        <Schrijfvak
          label={label}
          uitleg={schrijft ? 'Tussen {{ en }} staat een veld, tussen {% en %} een voorwaarde of herhaling. De knoppen hierboven schrijven ze voor u.' : undefined}
          tekst={tekst}
          bijWijziging={bijWijziging}
          bijPlek={setPlek}
          vak={vak}
          fouten={fouten}
        />
        <p className="sjablonen__klein">Regel {regelBij(tekst, plek)} van {tekst.split('\n').length}</p>
      </div>
      {magProberen && (
        <div className="sjablonen__kolom sjablonen__proef">
          <Bevindingen proef={proef} bijRegel={(regel) => vak.current !== null && gaNaarRegel(vak.current, regel)} neemOver={schrijft ? neemOver : undefined} />
          <Voorbeeld proef={proef} />
        </div>
      )}
      {children}
    </div>
  );
}
