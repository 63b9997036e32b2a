import type { OpdrachtNaam } from '../../../shared/contract/contract.ts';
import type { Rol } from '../../../shared/contract/rollen.ts';

/** The order of the letters below. */
export const KOLOMMEN: readonly Rol[] = [
  'burgemeester',
  'locoburgemeester',
  'wethouder',
  'medewerkerOOV',
  'medewerkerGezondheidszorg',
  'afdelingshoofd',
  'jurist',
  'archiefmedewerker',
  'beheerder',
];

/**
 * Who may what, written down apart from the contract. A letter a role: `A` always, `P` on duty (running dossiers), `E` own
 * cases, `B` both of these, `C` dossiers that are over, `-` never. `+` everybody who unlocked, `*` everybody.
 */
export const VERWACHT: Readonly<Record<OpdrachtNaam, string>> = {
  'app.toestand': '*',
  'app.tijd': '*',
  'app.actief': '*',
  'archief.kiesMap': '*',
  'archief.slot': '*',
  'archief.maak': '*',
  'archief.demonstratie': '*',
  'archief.ontgrendel': '*',
  'archief.vergrendel': '*',
  'account.activeer': '*',
  'herstel.gebruik': '*',
  //                        bl wo gajr i: burgemeester loco wethouder oov gezondheidszorg afdelingshoofd jurist archief beheerder
  'melding.nieuw': 'AP-A-----',
  'concept.bewaar': 'AP-A-----',
  'weging.besluit': 'AP-------',
  'melding.vervallen': 'AP-A-----',
  'beschikking.uitgereikt': 'AB-A-----',
  'feit.corrigeer': 'AB-A-----',
  'dossier.lijst': 'ABAAAAAC-',
  'dossier.open': 'ABAAAAAC-',
  'document.voorbeeld': 'ABAAAAAC-',
  'document.voerUit': 'AB-A--A--',
  'document.toon': '+',
  'instellingen.lees': '+',
  'instellingen.bewaar': '---A--A-A',
  'account.lijst': 'A--A----A',
  'account.maak': '--------A',
  'account.nieuweCode': '--------A',
  'account.eigen': '+',
  'account.wijzigRollen': '--------A',
  'account.schors': '--------A',
  'account.hervat': '--------A',
  'account.beeindig': '--------A',
  'toegang.verzoeken': 'A--A-----',
  'toegang.verleen': 'A--A-----',
  'sleutels.vernieuw': 'A--A-----',
  'wachtwoord.wijzig': '+',
  'voorkeur.lees': '+',
  'voorkeur.bewaar': '+',
  'meekijken.zet': '+',
  'dienst.stand': '+',
  'dienst.neemWaar': '-A-------',
  'dienst.beeindig': '-A-------',
  'inzage.vanDossier': 'A--A-----',
  'inzage.eigen': '+',
  'inzage.beheer': 'A--A----A',
  'herstel.stand': 'A--A----A',
  'herstel.maakVellen': 'A--A-----',
  'herstel.getest': 'A--A----A',
};

/** The commands about one dossier, and those whose answer is filtered. */
export const OVER_DOSSIER: readonly OpdrachtNaam[] = [
  'concept.bewaar',
  'weging.besluit',
  'melding.vervallen',
  'beschikking.uitgereikt',
  'feit.corrigeer',
  'dossier.open',
  'document.voorbeeld',
  'document.voerUit',
  'inzage.vanDossier',
];
export const LIJSTEN: readonly OpdrachtNaam[] = ['dossier.lijst'];
