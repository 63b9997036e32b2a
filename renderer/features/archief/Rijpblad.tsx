import { useState } from 'react';
import type { Uitvoer } from '../../../shared/contract/contract.ts';
import type { Post } from '../../../shared/archief/stappen.ts';
import { bewaargrondTekst, dossiersTekst, stukkenTekst } from '../../../shared/tekst/vernietiging.ts';
import { datumKort, maandVoluit } from '../../../shared/wth/opmaak.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { useMag, useWaaromNiet } from '../../app/rechten.ts';
import { useNavigatie } from '../../app/route.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { Alinea, focusVeld, IcoonKlaar, Invulvorm, Kaart, Knop, Knoppenrij, Leegstaat, Stapel, Tabel, Tekstveld, Vinkje, type Kolom } from '../../ui/index.ts';
import { Conceptkader } from '../eigenformulier/Conceptkader.tsx';
import { useConcept, useVeld } from '../eigenformulier/useVeld.ts';
import { lijstvorm } from './lijstvorm.ts';

type Overzicht = Uitvoer<'vernietiging.overzicht'>;

/** What is due, oldest duty first, and making a list of it. */
export function Rijpblad({ overzicht }: { overzicht: Overzicht }) {
  const mag = useMag();
  const [niet, setNiet] = useState<ReadonlySet<string>>(new Set());
  const maakt = mag('vernietiging.stelOp');
  const gekozen = overzicht.rijp.filter(({ dossierId }) => !niet.has(dossierId));
  const wissel = (dossierId: string): void => setNiet((oud) => (oud.has(dossierId) ? new Set([...oud].filter((id) => id !== dossierId)) : new Set([...oud, dossierId])));
  if (overzicht.rijp.length === 0)
    return <Leegstaat titel="Er is nu niets te vernietigen." icoon={<IcoonKlaar />}>Hier staat een dossier zodra zijn bewaartermijn voorbij is, niets de vernietiging tegenhoudt en het op geen lijst staat.</Leegstaat>;
  return (
    <Stapel>
      <Alinea>
        Van deze dossiers is de bewaartermijn voorbij en niets houdt de vernietiging tegen. Vernietigen is dan een plicht: leg ze in een vernietigingslijst voor aan wie voor de procedure verantwoordelijk is.
      </Alinea>
      {maakt && overzicht.rijp.length > 1 && (
        <Knoppenrij>
          <Knop uitgeschakeld={niet.size === 0} bijKlik={() => setNiet(new Set())}>Kies alle {overzicht.rijp.length}</Knop>
          <Knop uitgeschakeld={gekozen.length === 0} bijKlik={() => setNiet(new Set(overzicht.rijp.map(({ dossierId }) => dossierId)))}>Kies er geen</Knop>
        </Knoppenrij>
      )}
      <div className="archief__midden">
        <Tabel
          bijschrift="Te vernietigen dossiers, de oudste plicht eerst"
          bijschriftVerborgen
          kolommen={kolommen(maakt ? { niet, wissel } : null)}
          rijen={overzicht.rijp}
          rijId={({ dossierId }) => dossierId}
        />
      </div>
      {maakt && (
        <Conceptkader formulier={lijstvorm('maak')} focus={null} metStatus={false}>
          <Opstellen gekozen={gekozen} begin={`Vernietiging ${maandVoluit(lokaleDatum(overzicht.nu))}`} />
        </Conceptkader>
      )}
    </Stapel>
  );
}

function Opstellen({ gekozen, begin }: { gekozen: readonly Post[]; begin: string }) {
  const { ga } = useNavigatie();
  const concept = useConcept();
  const dicht = useWaaromNiet('vernietiging.stelOp');
  const [naam, setNaam] = useVeld('naam', begin);
  const stelOp = useOpdracht('vernietiging.stelOp');
  const [gevraagd, setGevraagd] = useState(false);
  const leeg = gekozen.length === 0 ? 'Kies ten minste één dossier.' : null;
  const verzend = async (): Promise<void> => {
    setGevraagd(true);
    if (naam.trim() === '') return void focusVeld('archief-naam');
    if (leeg !== null || dicht !== null) return;
    const antwoord = await stelOp.geef({ naam: naam.trim(), dossierIds: gekozen.map(({ dossierId }) => dossierId) });
    if (antwoord === null) return;
    await concept?.wis();
    ga({ naam: 'vernietigingslijst', lijstId: antwoord.lijstId });
  };
  return (
    <Kaart titel={`Lijst maken van ${dossiersTekst(gekozen.length)}`}>
      <Invulvorm bijVerzend={verzend}>
        <Stapel>
          <Tekstveld
            id="archief-naam"
            label="Naam van de lijst"
            uitleg="De lijst blijft bestaan als de dossiers weg zijn. Zet er geen naam of adres in."
            breedte="middel"
            verplicht
            waarde={naam}
            bijWijziging={setNaam}
            fout={gevraagd && naam.trim() === '' ? 'Geef de lijst een naam.' : undefined}
          />
          <Foutmelding fout={stelOp.fout} />
          <Knoppenrij>
            <Knop soort="primair" type="submit" bezig={stelOp.bezig} uitgeschakeld={(leeg ?? dicht) !== null} waaromNiet={leeg ?? dicht}>
              {stelOp.bezig ? 'Lijst wordt gemaakt…' : 'Maak de vernietigingslijst'}
            </Knop>
          </Knoppenrij>
        </Stapel>
      </Invulvorm>
    </Kaart>
  );
}

type Keuze = { niet: ReadonlySet<string>; wissel: (dossierId: string) => void };

function kolommen(keuze: Keuze | null): Kolom<Post>[] {
  return [
    {
      id: 'zaak',
      kop: 'Zaaknummer',
      eenRegel: true,
      sleutel: ({ zaaknummer }) => zaaknummer,
      cel: ({ zaaknummer, dossierId }) =>
        keuze === null ? zaaknummer : <Vinkje id={`rijp-${dossierId}`} aangevinkt={!keuze.niet.has(dossierId)} bijWijziging={() => keuze.wissel(dossierId)}>{zaaknummer}</Vinkje>,
    },
    { id: 'grond', kop: 'Bewaartermijn', cel: ({ grond, stukken }) => `${bewaargrondTekst[grond]} · ${stukkenTekst(stukken)}` },
    { id: 'vanaf', kop: 'Vernietigen vanaf', eenRegel: true, sleutel: ({ vernietigenVanaf }) => vernietigenVanaf, cel: ({ vernietigenVanaf }) => datumKort(vernietigenVanaf) },
  ];
}
