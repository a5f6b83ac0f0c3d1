import type { LocaleTag } from "../../src/locales/pack.ts";

/** For each locale the label of those present, and sentences as minutes have them; some of them say nothing that is to be read. */
export const EXAMPLES: Readonly<Record<LocaleTag, { readonly present: string; readonly phrases: readonly string[] }>> = {
  sv: {
    present: "Närvarande",
    phrases: [
      "Styrelsen beslutar att godkänna budgeten.", "Förslaget avslogs.", "Rapporten läggs till handlingarna.", "Ärendet bordläggs till nästa möte.", "Ärendet återremitteras.", "Kim Ek valdes till justerare.",
      "Kim Ek yrkar avslag på förslaget.", "Styrelsen beslutade med 7 röster mot 2 att bygga bryggan.", "Bo Al reserverade sig mot beslutet.", "Kim Ek anmälde jäv och deltog inte i handläggningen.",
      "Kim Ek kontaktar kommunen senast 15 april.", "Bo Al får i uppdrag att ta in offerter.", "Ansvarig: Kim Ek", "Kim Ek berättade om taket.", "Svar ska lämnas senast den 30 september.", "Bo Al anlände kl. 18.20.",
      "Mötet hålls den 7 april 2025 kl. 18.30.", "Nästa möte: måndag 7 april kl. 18.", "Arbetet görs v. 14 eller under hösten.", "Taket målas 5–7 juni.", "Kommunstyrelsen beslutade den 3 februari 2025 att avslå ansökan.",
    ],
  },
  nb: {
    present: "Til stede",
    phrases: [
      "Vedtak: Budsjettet godkjennes.", "Styret vedtok enstemmig å kjøpe huset.", "Forslaget falt.", "Saken ble tatt til orientering.", "Saken utsettes til neste møte.", "Kim Ek ble valgt til referent.",
      "Kim Ek foreslo å vente.", "Forslaget ble vedtatt med 7 mot 2 stemmer.", "Bo Al tok dissens.", "Kim Ek kontakter kommunen innen 15. april.", "Bo Al får ansvar for å innhente tilbud.", "Ansvarlig: Kim Ek",
      "Kim Ek orienterte om taket.", "Bo Al forlot møtet kl. 18.20.", "Neste møte: mandag 7. april kl. 18.00.", "Arbeidet gjøres i uke 14.", "Taket males 5.–7. juni.",
    ],
  },
  nn: {
    present: "Til stades",
    phrases: ["Vedtak: Budsjettet vert godkjent.", "Saka vart utsett.", "Kim Ek kontaktar kommunen innan 15. april.", "Ansvarleg: Kim Ek", "Neste møte: måndag 7. april kl. 18.00.", "Taket vert måla 5. juni 2025."],
  },
  da: {
    present: "Til stede",
    phrases: [
      "Beslutning: Budgettet godkendes.", "Bestyrelsen besluttede at købe huset.", "Forslaget blev forkastet.", "Taget til efterretning.", "Punktet udsættes til næste møde.", "Kim Ek blev valgt som referent.",
      "Kim Ek foreslog at vente.", "Forslaget blev vedtaget med 7 stemmer mod 2.", "Kim Ek kontakter kommunen senest 15. april.", "Bo Al undersøger prisen.", "Ansvarlig: Kim Ek", "Kim Ek orienterede om taget.",
      "Bo Al forlod mødet kl. 18.20.", "Næste møde: mandag den 7. april kl. 18.00.", "Arbejdet udføres i uge 14.", "Taget males 5.-7. juni.",
    ],
  },
  fi: {
    present: "Läsnä",
    phrases: [
      "Päätös: Hyväksyttiin talousarvio.", "Hallitus päätti ostaa talon.", "Esitys hylättiin.", "Merkittiin tiedoksi.", "Asia jätettiin pöydälle.", "Kim Ek valittiin sihteeriksi.", "Kim Ek ehdotti odottamista.",
      "Kim Ek ottaa yhteyttä kaupunkiin 15.4.2025 mennessä.", "Vastuuhenkilö: Kim Ek", "Kim Ek kertoi katosta.", "Bo Al poistui kokouksesta klo 18.20.", "Seuraava kokous: maanantaina 7.4.2025 klo 18.00.", "Työ tehdään viikolla 14.",
    ],
  },
  en: {
    present: "Present",
    phrases: [
      "RESOLVED that the budget be approved.", "The board approved the budget.", "The motion failed.", "The report was noted.", "The matter was deferred to the next meeting.", "Kim Ek was elected secretary.", "Kim Ek proposed to wait.",
      "The motion carried with 7 in favour, 2 against and 1 abstention.", "Kim Ek will contact the city by 15 April.", "Action: Bo Al to get three quotes.", "Kim Ek to book the hall", "Kim Ek reported on the roof.", "The letter must be sent by 30 September 2025.",
      "Bo Al left the meeting at 6.20 pm.", "Next meeting: Monday 7 April 2025 at 18:00.", "The work is done in week 14.", "The roof is painted on 5-7 June.", "The council decided on 3 February 2025 to refuse it.",
    ],
  },
  de: {
    present: "Anwesend",
    phrases: [
      "Beschluss: Der Haushalt wird genehmigt.", "Der Vorstand beschließt einstimmig, das Haus zu kaufen.", "Der Antrag wird abgelehnt.", "Der Bericht wird zur Kenntnis genommen.", "Der Punkt wird vertagt.", "Kim Ek wird zum Protokollführer gewählt.",
      "Kim Ek schlägt vor zu warten.", "Der Antrag wird mit 7 Ja-Stimmen, 2 Nein-Stimmen und 1 Enthaltung angenommen.", "Kim Ek kontaktiert die Stadt bis zum 15. April.", "Bo Al kümmert sich um drei Angebote.", "Verantwortlich: Kim Ek", "Kim Ek berichtet vom Dach.",
      "Bo Al verlässt die Sitzung um 18:20 Uhr.", "Nächste Sitzung: Montag, 7. April 2025, 18:00 Uhr.", "Die Arbeiten beginnen in KW 14.", "Das Dach wird vom 5. bis 7. Juni gestrichen.",
      "Auftrag an Bo Al: drei Angebote einholen.", "Kim Ek ist für die Einladung zuständig.", "Kim Ek macht darauf aufmerksam, dass das Dach undicht ist.", "Es besteht Einigkeit, dass der Zaun erneuert wird.", "Kim Ek wird zum Wahlleiter bestimmt.", "Wenn der Antrag genehmigt wird, beginnen die Arbeiten.",
    ],
  },
  nl: {
    present: "Aanwezig",
    phrases: [
      "Besluit: de begroting wordt goedgekeurd.", "Het bestuur besluit het huis te kopen.", "Het voorstel wordt verworpen.", "Het verslag wordt voor kennisgeving aangenomen.", "Het punt wordt aangehouden.", "Kim Ek stelt voor te wachten.",
      "Het voorstel is aangenomen met 7 stemmen voor en 2 tegen.", "Kim Ek neemt voor 15 april contact op met de gemeente.", "Actie: Bo Al vraagt drie offertes aan.", "Kim Ek vertelt over het dak.", "Bo Al verlaat de vergadering om 18.20 uur.", "Volgende vergadering: maandag 7 april 2025 om 18.00 uur.", "Het werk wordt in week 14 gedaan.",
      "Actiepunt Bo Al: de sleutel bestellen.", "De brief moet nog verstuurd worden.", "Kim Ek maakt zich zorgen over het dak.", "De leden stemmen unaniem in met de begroting.", "Kim Ek wordt benoemd tot penningmeester.", "Zodra de subsidie is verleend, begint het werk.",
    ],
  },
  fr: {
    present: "Présents",
    phrases: [
      "Le conseil approuve le budget à l'unanimité.", "Après en avoir délibéré, le conseil décide d'acheter la maison.", "La proposition est rejetée.", "Le conseil prend acte du rapport.", "Le point est reporté à la prochaine réunion.", "Kim Ek propose d'attendre.",
      "Adopté par 7 voix pour, 2 contre et 1 abstention.", "Kim Ek contactera la mairie avant le 15 avril.", "Action : Bo Al demande trois devis.", "Kim Ek présente le toit.", "Bo Al quitte la séance à 18 h 20.", "Prochaine réunion : lundi 7 avril 2025 à 18 h.", "Les travaux auront lieu en semaine 14.",
      "Il faut envoyer la convocation.", "L'affiche sera préparée par Bo Al.", "Kim Ek organise chaque année la kermesse.", "Nous maintenons la manifestation.", "Kim Ek est élue trésorière.", "Si le devis est accepté, les travaux commenceront.",
    ],
  },
};
