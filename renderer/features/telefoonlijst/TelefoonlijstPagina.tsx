import { useCallback, useEffect, useState } from 'react';
import { contactsoorten, type Contact } from '../../../shared/piket/contact.ts';
import { zorgBereikbaar } from '../../../shared/piket/telefoonlijst.ts';
import { contactsoortTekst } from '../../../shared/piket/woorden.ts';
import { foutTekst } from '../../../shared/tekst/fouten.ts';
import { metHoofdletter } from '../../../shared/wth/hoofdletter.ts';
import { lokaleDatum } from '../../../shared/wth/tijd.ts';
import { useArchief } from '../../app/archief.ts';
import { useMag } from '../../app/rechten.ts';
import { useBijOpnieuwGekozen } from '../../app/route.ts';
import { useNu } from '../../app/tijd.ts';
import { Foutmelding } from '../../bridge/Foutmelding.tsx';
import { roep } from '../../bridge/roep.ts';
import { useOpdracht } from '../../bridge/useOpdracht.ts';
import { useVraag } from '../../bridge/useVraag.ts';
import { Bevestiging, focusTitel, IcoonPlus, Kaart, Knop, Leegstaat, Melding, Paginakop, Stapel } from '../../ui/index.ts';
import { Conceptkader } from '../eigenformulier/Conceptkader.tsx';
import { Conceptlijst } from '../eigenformulier/Conceptlijst.tsx';
import { conceptsleutel, type Conceptformulier } from '../eigenformulier/conceptsleutel.ts';
import { meldConceptwijziging } from '../eigenformulier/conceptwijziging.ts';
import { meldPiketwijziging, useBijPiketwijziging } from '../piket/usePiketNu.ts';
import { Zorgmelding } from '../piket/Zorgmelding.tsx';
import { Contactformulier } from './Contactformulier.tsx';
import { Contactregel } from './Contactregel.tsx';
import './telefoonlijst.css';

/** Whom to call: who answers now, and whether any care does. */
export function TelefoonlijstPagina() {
  const nu = useNu();
  const mag = useMag();
  const { alleenLezen } = useArchief();
  const magWijzigen = mag('contact.bewaar') && !alleenLezen;
  const { data, fout, herlaad } = useVraag('piket.contacten', {});
  const bewaar = useOpdracht('contact.bewaar');
  const verwijder = useOpdracht('contact.verwijder');
  // Of a contact that went away meanwhile the draft is still there: what was typed then becomes a contact anew.
  const [formulier, setFormulier] = useState<{ contact: Contact | null; conceptId: string | null } | null>(null);
  const [weg, setWeg] = useState<Contact | null>(null);
  useBijPiketwijziging(useCallback(() => void herlaad(), [herlaad]));
  useBijOpnieuwGekozen(() => setFormulier(null));
  const open = formulier !== null;
  useEffect(() => {
    focusTitel();
  }, [open]);

  if (data === null) {
    if (fout === null) return null;
    const { wat, stap } = foutTekst(fout);
    return <Melding soort="fout" titel={wat}>{stap}</Melding>;
  }
  if (formulier !== null) {
    const { contact, conceptId } = formulier;
    return (
      <Conceptkader formulier={{ soort: 'contact', contactId: conceptId }}>
        {contact === null && conceptId !== null && <Melding soort="info" stil titel="Dit contact is intussen weggehaald.">Slaat u op wat u typte, dan staat het weer in de lijst.</Melding>}
        <Contactformulier begin={contact} bijKlaar={() => setFormulier(null)} bijTerug={() => setFormulier(null)} />
      </Conceptkader>
    );
  }
  const { contacten } = data;
  const oud = new Set(data.teControleren);
  const gecontroleerd = async (contact: Contact): Promise<void> => {
    if ((await bewaar.geef({ contact: { ...contact, laatstGecontroleerd: lokaleDatum(nu) } })) !== null) meldPiketwijziging();
  };
  const haalWeg = async (): Promise<void> => {
    if (weg !== null && (await verwijder.geef({ contactId: weg.contactId })) !== null) {
      await roep('eigenformulier.wis', { sleutel: conceptsleutel({ soort: 'contact', contactId: weg.contactId }) });
      meldConceptwijziging();
      meldPiketwijziging();
    }
    setWeg(null);
  };
  const verder = (concept: Conceptformulier): void => {
    if (concept.soort !== 'contact') return;
    setFormulier({ contact: contacten.find(({ contactId }) => contactId === concept.contactId) ?? null, conceptId: concept.contactId });
  };
  const groepen = contactsoorten.map((soort) => ({ soort, rij: contacten.filter((contact) => contact.soort === soort) })).filter(({ rij }) => rij.length > 0);
  return (
    <>
      <Paginakop
        titel="Telefoonlijst"
        onderregel="Wie u kunt bellen, en of er nu wordt opgenomen. Er staat niets over een dossier in."
        acties={magWijzigen && <Knop soort="primair" icoon={<IcoonPlus />} bijKlik={() => setFormulier({ contact: null, conceptId: null })}>Contact toevoegen</Knop>}
      />
      <Stapel>
        {magWijzigen && <Conceptlijst past={({ soort }) => soort === 'contact'} bijVerder={verder} />}
        {contacten.length > 0 && <Zorgmelding zorg={zorgBereikbaar(contacten, nu)} />}
        {oud.size > 0 && (
          <Melding soort="info" stil titel={oud.size === 1 ? 'Van 1 contact is het nummer lang niet gecontroleerd.' : `Van ${oud.size} contacten is het nummer lang niet gecontroleerd.`}>
            Bel overdag even, en druk dan op ‘Klopt nog’.
          </Melding>
        )}
        <Foutmelding fout={bewaar.fout ?? verwijder.fout} />
        {contacten.length === 0 && (
          <Leegstaat titel="De telefoonlijst is nog leeg.">Begin met Veilig Thuis, de crisisdienst en de procesregisseur: dan ziet u ’s nachts of er zorg bereikbaar is.</Leegstaat>
        )}
        {groepen.map(({ soort, rij }) => (
          <Kaart key={soort} titel={metHoofdletter(contactsoortTekst[soort])}>
            <ul className="telefoonlijst">
              {rij.map((contact) => (
                <li key={contact.contactId}>
                  <Contactregel
                    contact={contact}
                    oud={oud.has(contact.contactId)}
                    magWijzigen={magWijzigen}
                    bijGecontroleerd={() => void gecontroleerd(contact)}
                    bijWijzig={() => setFormulier({ contact, conceptId: contact.contactId })}
                    bijVerwijder={() => setWeg(contact)}
                  />
                </li>
              ))}
            </ul>
          </Kaart>
        ))}
      </Stapel>
      <Bevestiging
        open={weg !== null}
        titel={`${weg?.naam ?? ''} uit de telefoonlijst halen?`}
        bevestigTekst="Haal weg"
        gevaar
        bezig={verwijder.bezig}
        bijBevestigen={() => void haalWeg()}
        bijAnnuleren={() => setWeg(null)}
      >
        Dit kan niet ongedaan worden gemaakt. U kunt het contact wel opnieuw invoeren.
      </Bevestiging>
    </>
  );
}
