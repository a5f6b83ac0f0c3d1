import type { LocaleTag } from "../locales/pack.ts";

/** The words around the document's own, in the language of the document: a summary is read by those who read the minutes. */
export interface Labels {
  readonly summary: string;
  readonly date: string;
  readonly present: string;
  readonly absent: string;
  readonly invited: string;
  /** Those of whom it is not said whether they were there. */
  readonly listed: string;
  readonly chair: string;
  readonly secretary: string;
  readonly attester: string;
  readonly decision: string;
  readonly otherDecisions: string;
  readonly action: string;
  readonly actions: string;
  readonly owner: string;
  readonly due: string;
  readonly status: string;
  readonly item: string;
  readonly next: string;
  readonly questions: string;
  readonly notStated: string;
  /** Worked out, not read. */
  readonly implied: string;
  /** Before a page's and a line's number. */
  readonly page: string;
  readonly line: string;
}

export const LABELS: Readonly<Record<LocaleTag, Labels>> = {
  sv: {
    summary: "Sammanfattning", date: "Datum", present: "Närvarande", absent: "Frånvarande", invited: "Inbjudna", listed: "Nämnda i deltagarlistan", chair: "ordförande", secretary: "sekreterare", attester: "justerare",
    decision: "Beslut", otherDecisions: "Övriga beslut", action: "Åtgärd", actions: "Åtgärder", owner: "Vem", due: "När", status: "Status", item: "Punkt", next: "Nästa möte",
    questions: "Att kontrollera", notStated: "framgår inte", implied: "härlett", page: "s.", line: "rad",
  },
  nb: {
    summary: "Sammendrag", date: "Dato", present: "Til stede", absent: "Fraværende", invited: "Inviterte", listed: "Nevnt i deltakerlisten", chair: "møteleder", secretary: "referent", attester: "protokollunderskriver",
    decision: "Vedtak", otherDecisions: "Andre vedtak", action: "Oppgave", actions: "Oppgaver", owner: "Hvem", due: "Frist", status: "Status", item: "Sak", next: "Neste møte",
    questions: "Bør kontrolleres", notStated: "ikke oppgitt", implied: "utledet", page: "s.", line: "linje",
  },
  nn: {
    summary: "Samandrag", date: "Dato", present: "Til stades", absent: "Fråverande", invited: "Inviterte", listed: "Nemnde i deltakarlista", chair: "møteleiar", secretary: "referent", attester: "protokollunderskrivar",
    decision: "Vedtak", otherDecisions: "Andre vedtak", action: "Oppgåve", actions: "Oppgåver", owner: "Kven", due: "Frist", status: "Status", item: "Sak", next: "Neste møte",
    questions: "Bør kontrollerast", notStated: "ikkje oppgitt", implied: "utleidd", page: "s.", line: "linje",
  },
  da: {
    summary: "Sammenfatning", date: "Dato", present: "Til stede", absent: "Fraværende", invited: "Inviterede", listed: "Nævnt i deltagerlisten", chair: "mødeleder", secretary: "referent", attester: "underskriver",
    decision: "Beslutning", otherDecisions: "Andre beslutninger", action: "Opgave", actions: "Opgaver", owner: "Hvem", due: "Frist", status: "Status", item: "Punkt", next: "Næste møde",
    questions: "Bør kontrolleres", notStated: "ikke oplyst", implied: "udledt", page: "s.", line: "linje",
  },
  fi: {
    summary: "Tiivistelmä", date: "Päivämäärä", present: "Läsnä", absent: "Poissa", invited: "Kutsutut", listed: "Mainittu osallistujaluettelossa", chair: "puheenjohtaja", secretary: "sihteeri", attester: "pöytäkirjantarkastaja",
    decision: "Päätös", otherDecisions: "Muut päätökset", action: "Tehtävä", actions: "Tehtävät", owner: "Kuka", due: "Milloin", status: "Tila", item: "Kohta", next: "Seuraava kokous",
    questions: "Tarkistettavaa", notStated: "ei ilmene", implied: "päätelty", page: "s.", line: "rivi",
  },
  en: {
    summary: "Summary", date: "Date", present: "Present", absent: "Absent", invited: "Invited", listed: "Named in the list of people", chair: "chair", secretary: "secretary", attester: "attester",
    decision: "Decision", otherDecisions: "Other decisions", action: "Action", actions: "Actions", owner: "Who", due: "When", status: "Status", item: "Item", next: "Next meeting",
    questions: "To be checked", notStated: "not stated", implied: "worked out", page: "p.", line: "line",
  },
  de: {
    summary: "Zusammenfassung", date: "Datum", present: "Anwesend", absent: "Abwesend", invited: "Eingeladen", listed: "In der Teilnehmerliste genannt", chair: "Vorsitz", secretary: "Protokoll", attester: "Protokollprüfung",
    decision: "Beschluss", otherDecisions: "Weitere Beschlüsse", action: "Aufgabe", actions: "Aufgaben", owner: "Wer", due: "Bis wann", status: "Status", item: "TOP", next: "Nächste Sitzung",
    questions: "Zu prüfen", notStated: "nicht angegeben", implied: "abgeleitet", page: "S.", line: "Zeile",
  },
  nl: {
    summary: "Samenvatting", date: "Datum", present: "Aanwezig", absent: "Afwezig", invited: "Uitgenodigd", listed: "Genoemd in de deelnemerslijst", chair: "voorzitter", secretary: "notulist", attester: "medeondertekenaar",
    decision: "Besluit", otherDecisions: "Overige besluiten", action: "Actie", actions: "Acties", owner: "Wie", due: "Wanneer", status: "Status", item: "Agendapunt", next: "Volgende vergadering",
    questions: "Te controleren", notStated: "niet vermeld", implied: "afgeleid", page: "p.", line: "regel",
  },
  fr: {
    summary: "Résumé", date: "Date", present: "Présents", absent: "Absents", invited: "Invités", listed: "Cités dans la liste des participants", chair: "président de séance", secretary: "secrétaire de séance", attester: "cosignataire",
    decision: "Décision", otherDecisions: "Autres décisions", action: "Action", actions: "Actions", owner: "Qui", due: "Échéance", status: "État", item: "Point", next: "Prochaine réunion",
    questions: "À vérifier", notStated: "non indiqué", implied: "déduit", page: "p.", line: "ligne",
  },
};
