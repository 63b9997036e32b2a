/** What the events after the imposition say, in Dutch. */
import type { Gegevens } from '../dossier/gebeurtenissen/index.ts';
import type { VerloopType } from '../dossier/gebeurtenissen/verloop.ts';
import { datumVoluit, momentVoluit } from '../wth/opmaak.ts';
import { antwoordregels as antwoorden, jaNee, r, redenNietHoren, tekenaar, type Beschrijving } from './beschrijving.ts';
import { kostenBeschrijver } from './kosten.ts';
import { opvangBeschrijver } from './gebeurtenissenOpvang.ts';
import { procedureBeschrijver } from './gebeurtenissenProcedure.ts';
import { zorgBeschrijver } from './gebeurtenissenZorg.ts';
import { postIdTitel } from './inhaallijst.ts';
import { taakIdTitel, type NaamVan } from './taken.ts';

type Beschrijver = { [T in VerloopType]: (gegevens: Gegevens<T>, naamVan: NaamVan) => Beschrijving };

const WIE = { uithuisgeplaatste: 'de uithuisgeplaatste', achterblijver: 'de achterblijver' } as const;
const wieTekst = (g: { wie: keyof typeof WIE; huisgenootId: string }, naamVan: NaamVan): string =>
  g.huisgenootId === '' ? WIE[g.wie] : naamVan(g.huisgenootId);

const UITKOMST = { gegeven: 'Zienswijze van', 'geen gebruik gemaakt': 'Geen zienswijze van', 'niet gehoord': 'Niet gehoord:' } as const;
const WIJZIGING = { opgeheven: 'opgeheven', beperkt: 'beperkt', hersteld: 'weer zoals in de beschikking' } as const;
const OVERTREDING = { woning: 'bij de woning', contact: 'contact', 'woning en contact': 'bij de woning en contact' } as const;
const NAMENS = { gemeente: 'de gemeente', hulpofficier: 'de hulpofficier', politie: 'de politie', zorgpartij: 'een zorgpartij' } as const;

/** What each of these events says. */
export const verloopBeschrijver: Beschrijver = {
  'zienswijze.uitgenodigd': (g, naamVan) => ({
    titel: `Uitgenodigd voor een zienswijze: ${wieTekst(g, naamVan)}`,
    regels: [...r('Hoe', g.hoe), ...r('Voor', momentVoluit(g.voor)), ...r('Vorm', g.vorm), ...r('Tolk', g.tolk), ...r('Toelichting', g.toelichting)],
  }),
  'zienswijze.ontvangen': (g, naamVan) => ({
    titel: `${UITKOMST[g.uitkomst]} ${wieTekst(g, naamVan)}`,
    regels: [
      ...(g.vorm === 'geen' ? [] : r('Vorm', g.vorm)),
      ...r('Tolk', g.tolk),
      ...r('Zienswijze', g.inhoud),
      ...(g.reden === '' ? [] : r('Reden', redenNietHoren[g.reden])),
      ...r('Toelichting', g.toelichting),
      ...r('Reactie', g.reactie),
    ],
  }),
  'huisverbod.verlengd': (g, naamVan) => ({
    titel: 'Besluit: huisverbod verlengd',
    regels: [
      ...r('Nieuw einde', momentVoluit(g.nieuwEinde)),
      ...r('Ondertekening', tekenaar(g.ondertekening)),
      ...r('Waaruit blijkt dat het gevaar voortduurt', g.feiten),
      ...(g.zorgadvies === null ? r('Geen zorgadvies omdat', g.geenZorgadvies) : r('Zorgadvies', `${g.zorgadvies.van}, ${datumVoluit(g.zorgadvies.datum)}: ${g.zorgadvies.kern}`)),
      ...g.perHuisgenoot.flatMap(({ huisgenootId, waarom }) => r(`Contactverbod met ${naamVan(huisgenootId)}`, waarom)),
      ...r('Proportionaliteit', g.proportionaliteit),
      ...antwoorden(g.antwoorden),
    ],
  }),
  'verlenging.bekendgemaakt': (g) => ({
    titel: 'Verlenging bekendgemaakt',
    regels: [...r('Wijze', g.wijze), ...r('Door', g.door), ...(g.ontvangst === 'niet van toepassing' ? [] : r('Ontvangst', g.ontvangst)), ...r('Toelichting', g.toelichting), ...antwoorden(g.antwoorden)],
  }),
  'huisverbod.laatEindigen': (g) => ({
    titel: 'Keuze: het huisverbod eindigt vanzelf',
    regels: [...r('Door', g.beslisser), ...r('Redenen', g.redenen), ...r('Zorgadvies', g.zorgadvies)],
  }),
  'huisverbod.ingetrokken': (g) => ({
    titel: 'Besluit: huisverbod ingetrokken',
    regels: [
      ...(g.grond.als === 'gevaar geweken'
        ? r('Grond', `het gevaar is geweken: ${g.grond.feiten}`)
        : [
            ...r('Grond', 'hulp aanvaard (Wth 2 lid 9)'),
            ...r('Aanbod', `${g.grond.aanbod} (aanvaard op ${momentVoluit(g.grond.aanvaardOp)})`),
            ...r('Bevestigd', `${g.grond.bevestigdDoor}, ${momentVoluit(g.grond.bevestigdOp)}`),
            ...r('Medewerking', g.grond.medewerking),
          ]),
      ...r('Vanaf', momentVoluit(g.ingang)),
      ...r('Contactverbod', g.contactverbod),
      ...r('Sleutels', [g.sleutels, g.sleutelsToelichting].filter(Boolean).join(': ')),
      ...r('Ondertekening', tekenaar(g.ondertekening)),
    ],
  }),
  'contactverbod.gewijzigd': (g, naamVan) => ({
    titel: `Contactverbod met ${naamVan(g.huisgenootId)}: ${WIJZIGING[g.wijziging]}`,
    regels: [...r('Vanaf', momentVoluit(g.vanaf)), ...r('Waarom', g.waarom), ...r('Voorwaarden', g.voorwaarden), ...r('Ondertekening', tekenaar(g.ondertekening))],
  }),
  'sleutels.ingenomen': (g) => ({
    titel: 'Sleutels ingenomen',
    regels: [...r('Welke', g.welke), ...r('Van', g.van), ...r('Door', g.door), ...r('Bewaard bij', g.bewaardBij), ...r('Ontvangstbewijs', g.ontvangstbewijs), ...r('Toelichting', g.toelichting)],
  }),
  'sleutels.teruggegeven': (g) => ({
    titel: 'Sleutels teruggegeven',
    regels: [...r('Welke', g.welke), ...r('Aan', g.aan), ...r('Door', g.door), ...r('Toelichting', g.toelichting)],
  }),
  'nederlegging.vastgelegd': (g) => ({
    titel: 'Akte van nederlegging',
    regels: [...r('Waarom verblijf onbekend', g.reden), ...r('Zoekpogingen', g.zoekpogingen), ...r('Ontvangen door', g.ontvangenDoor), ...r('Opgemaakt door', g.opgemaaktDoor)],
  }),
  ...procedureBeschrijver,
  ...opvangBeschrijver,
  ...zorgBeschrijver,
  ...kostenBeschrijver,
  'overtreding.gemeld': (g, naamVan) => ({
    titel: `Overtreding gemeld: ${OVERTREDING[g.wat]}`,
    regels: [
      ...(g.huisgenootId === '' ? [] : r('Contact met', naamVan(g.huisgenootId))),
      ...r('Gemeld door', g.gemeldDoor),
      ...r('Wat er gebeurde', g.omschrijving),
      ...r('Kenmerk', g.kenmerk),
      ...r('Gevolg', g.gevolg),
    ],
  }),
  'contact.vastgelegd': (g) => ({ titel: `Contact met ${g.met}`, regels: [...r('Hoe', g.hoe), ...r('Inhoud', g.inhoud)] }),
  'politiemutatie.ontvangen': (g) => ({ titel: 'Bericht van de politie', regels: [...r('Van', g.van), ...r('Kenmerk', g.kenmerk), ...r('Inhoud', g.inhoud)] }),
  'zorg.voortgang': (g) => ({ titel: `Zorg: ${g.betreft}`, regels: [...r('Partij', g.partij), ...r('Hulp aanvaard', g.hulpAanvaard), ...r('Hoe het gaat', g.inhoud)] }),
  'machtiging.afgegeven': (g) => ({
    titel: 'Machtiging tot binnentreden',
    regels: [...r('Door', g.gever), ...r('Aan', g.aan), ...r('Doel', g.doel), ...r('Ook in de nacht', [jaNee(g.nacht), g.nachtReden].filter(Boolean).join(': '))],
  }),
  'binnentreden.vastgelegd': (g) => ({
    titel: 'Binnengetreden zonder toestemming',
    regels: [
      ...r('Op grond van', g.grondslag.als === 'terstond' ? `ernstig gevaar: ${g.grondslag.reden}` : g.grondslag.als === 'machtiging' ? 'een machtiging' : 'de burgemeester zelf'),
      ...r('Door', g.door),
      ...r('Hoe het ging', g.omschrijving),
    ],
  }),
  'binnentreden.verslag': (g) => ({ titel: 'Verslag van binnentreden verzonden', regels: [...r('Opgemaakt door', g.opgemaaktDoor), ...r('Afschrift bewoner', g.afschriftBewoner)] }),
  'taak.afgerond': (g, naamVan) => ({
    titel: `Gedaan: ${taakIdTitel(g.taak, naamVan)}`,
    regels: [...r('Hoe', g.hoe), ...r('Met', g.metWie), ...r('Door', `${g.door}, namens ${NAMENS[g.namens]}`), ...r('Toelichting', g.toelichting), ...antwoorden(g.antwoorden)],
  }),
  'taak.gesloten': (g, naamVan) => ({ titel: `Gesloten zonder uitvoering: ${taakIdTitel(g.taak, naamVan)}`, regels: r('Reden', g.reden) }),
  'taak.heropend': (g, naamVan) => ({ titel: `Weer open: ${taakIdTitel(g.taak, naamVan)}`, regels: r('Reden', g.reden) }),
  'inhaal.ingevoerd': (g) => ({ titel: `In het regionale systeem ingevoerd: ${postIdTitel(g.post)}`, regels: [...r('Kenmerk daar', g.kenmerk), ...r('Toelichting', g.toelichting)] }),
  'inhaal.gecontroleerd': (g) => ({
    titel: `Invoer gecontroleerd: ${postIdTitel(g.post)}`,
    regels: [...r('Klopt', jaNee(g.klopt)), ...r('Toelichting', g.toelichting)],
  }),
  'inhaal.nietNodig': (g) => ({ titel: `Hoeft niet te worden ingevoerd: ${postIdTitel(g.post)}`, regels: r('Reden', g.reden) }),
  'dossier.afgesloten': (g) => ({ titel: 'Dossier afgesloten', regels: [...g.nietOpgelost.flatMap((partij) => r('Knelpunt, niet opgelost', partij)), ...r('Toelichting', g.toelichting)] }),
  'dossier.heropend': (g) => ({ titel: 'Dossier heropend', regels: r('Reden', g.reden) }),
};
