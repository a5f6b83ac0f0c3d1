import type { LocalePack } from "./pack.ts";

const MONTH_STEMS = ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"];

/** `syyskuu` and its cases: 9. syyskuuta, syyskuussa, syyskuun; `syys` as an abbreviation. */
const months = MONTH_STEMS.map((stem) => [...["kuu", "kuuta", "kuun", "kuussa", "kuusta", "kuulle", "kuulla", "kuuhun"].map((ending) => stem + ending), stem]);

/** `maanantai`, `maanantaina`, `maanantain`; two letters stand before figures only: `ma 12.3.` */
const weekdays = [["maanantai", "ma"], ["tiistai", "ti"], ["keskiviikko", "ke"], ["torstai", "to"], ["perjantai", "pe"], ["lauantai", "la"], ["sunnuntai", "su"]]
  .map(([name = "", short = ""]) => [...["", "na", "n", "ta", "hin"].map((ending) => name + ending), short]);

/** Case endings, the longest first; a stem keeps at least four letters. */
const ENDINGS = ["issa", "issä", "ista", "istä", "ille", "illa", "illä", "ilta", "iltä", "ien", "jen", "iin", "ssa", "ssä", "sta", "stä", "lle", "lla", "llä", "lta", "ltä", "ksi", "den", "ja", "jä", "ia", "iä", "ta", "tä", "na", "nä", "en", "in", "an", "än", "n", "t", "a", "ä"];

export const fi: LocalePack = {
  tag: "fi",
  name: "Finnish",
  markers: [
    "ja", "on", "ei", "että", "oli", "sekä", "kokous", "kokouksen", "kokouksessa", "hallitus", "hallituksen", "päätettiin", "puheenjohtaja", "pöytäkirja", "läsnä", "mukaan", "asia", "asiat", "voi", "ovat", "kun",
    "myös", "tai", "joka", "mutta", "hyväksyttiin", "merkittiin", "tiedoksi", "päätös", "seuraava", "aika", "paikka", "klo", "jos", "niin", "olla", "ole", "tämä", "jäsen", "sihteeri", "kuin", "vuoden", "esityslista", "todettiin", "kokoukseen", "siitä", "nyt", "tulee", "vielä", "avattiin",
  ],
  dates: {
    months,
    capitalMonths: false,
    weekdays,
    seasons: {
      spring: ["keväällä", "kevään", "keväästä", "kevääksi"], summer: ["kesällä", "kesän"], autumn: ["syksyllä", "syksyn", "syksystä", "syksyksi"], winter: ["talvella", "talven"],
    },
    seasonsWithYear: { spring: ["kevät"], summer: ["kesä"], autumn: ["syksy"], winter: ["talvi"] },
    week: ["viikko", "viikolla", "viikon", "vko", "vk", "viikot"],
    quarter: ["neljännes", "vuosineljännes", "kvartaali"],
    third: ["kolmannes", "tertiaali"],
    ordinals: [["ensimmäinen"], ["toinen"], ["kolmas"], ["neljäs"]],
    partOfMonth: { early: [], middle: [], late: [] },
    during: ["ennen", "vuoden"],
    rangeWords: [],
    relative: {
      tomorrow: ["huomenna"], yesterday: ["eilen"], nextWeek: ["ensi viikolla"], lastWeek: ["viime viikolla"], within: [],
      units: { day: [], week: [] }, numbers: [],
    },
    dayPrefixes: [],
    ordinalSuffixes: ["."],
    timePrefixes: ["klo", "kello", "kl"],
    timeSuffixes: [],
    numericOrder: "dmy",
    deadline: ["viimeistään", "ennen", "määräaika", "dl", "deadline"],
    deadlineNouns: ["määräaika", "määräpäivä", "deadline", "dl"],
    deadlineAfter: ["mennessä"],
    yearly: ["vuosittain", "joka vuosi", "vuosittainen"],
    future: ["seuraava", "pidetään", "tulee", "ensi", "järjestetään", "tuleva", "aikoo", "viimeistään", "mennessä"],
    past: ["pidettiin", "päätti", "päättänyt", "edellinen", "edellisen", "hyväksyttiin", "oli", "lähetettiin", "saapunut", "viime", "pidetyn", "kokouksen pöytäkirja", "päivätty"],
  },
  documentTypes: {
    minutes: ["pöytäkirja", "kokouspöytäkirja", "päätöspöytäkirja", "pöytäkirjanote", "hallituksen pöytäkirja", "vuosikokouspöytäkirja"],
    notes: ["muistio", "kokousmuistio", "palaverimuistio", "kokousmuistiinpanot", "muistiinpanot"],
    notice: ["kokouskutsu", "kutsu"],
    agenda: ["esityslista", "asialista", "käsiteltävät asiat", "työjärjestys"],
  },
  bodyWords: [
    "kunnanvaltuusto", "kunnanhallitus", "kaupunginhallitus", "kaupunginvaltuusto", "valtuusto", "lautakunta", "jaosto", "tarkastuslautakunta", "hallitus", "johtoryhmä", "ohjausryhmä", "työryhmä", "vanhusneuvosto",
    "vammaisneuvosto", "neuvosto", "toimikunta", "yhtymähallitus", "edustajisto", "yhdistys", "kerho", "johtokunta", "vuosikokous", "syyskokous", "kevätkokous", "jory", "kirkkovaltuusto", "kirkkoneuvosto", "valiokunta", "aluehallitus", "aluevaltuusto", "tiimi",
  ],
  header: {
    date: ["päivämäärä", "päiväys", "pvm", "kokouspäivä"],
    time: ["aika", "kokousaika", "kellonaika", "klo", "ajankohta"],
    place: ["paikka", "kokouspaikka", "tila", "sijainti"],
    timePlace: ["aika ja paikka", "kokoustiedot", "paikka ja aika", "aika/paikka"],
    meetingNumber: ["pöytäkirja no", "kokous nro", "pöytäkirja nro", "kokousnumero", "pöytäkirja n:o", "kokous n:o"],
    body: ["toimielin", "ryhmä", "hallitus", "kokous"],
    organisation: ["organisaatio", "yhdistys", "yksikkö", "kunta", "osasto"],
    title: ["aihe", "otsikko", "asia"],
    next: ["seuraava kokous", "seuraava kokousaika", "tulevat kokoukset", "seuraavat kokoukset", "seuraavan kokouksen ajankohta"],
    previous: ["edellinen kokous", "viime kokous"],
    start: ["alkoi", "alkamisaika", "kokous alkoi", "kokous avattiin", "alku"],
    end: ["päättyi", "päättymisaika", "kokous päättyi", "kokous päätettiin", "loppu"],
  },
  attendance: {
    present: ["läsnä", "läsnäolijat", "saapuvilla", "osallistujat", "paikalla", "läsnä olivat", "läsnäolleet", "osallistuja", "osanottajat", "läsnä kokouksessa", "saapuvilla olleet jäsenet", "läsnä olevat", "mukana"],
    deciding: ["jäsenet", "varsinaiset jäsenet", "päätösvaltaiset jäsenet", "hallituksen jäsenet", "äänivaltaiset"],
    substituteServing: ["varajäsen", "hänen varajäsenensä", "hänen tilallaan", "tilalla"],
    substituteOther: ["varajäsenet", "muut varajäsenet"],
    others: ["muut", "muut läsnäolijat", "muut osallistujat", "muut läsnä olleet", "muut saapuvilla olleet", "vieraat", "lisäksi läsnä", "asiantuntijat", "toimihenkilöt", "muut läsnäolleet"],
    absent: ["poissa", "poissaolijat", "poissaolleet", "poissa olivat", "poissaolevat"],
    excused: ["estynyt osallistumasta", "este", "ilmoittanut esteestä", "estyneet", "estynyt", "ilmoitetut esteet"],
    invited: ["kutsuttuna", "kutsutut", "kutsuttu", "kutsuttuina"],
    copy: ["tiedoksi", "jakelu", "kopio"],
  },
  roles: {
    chair: ["puheenjohtaja", "pj", "kokouksen puheenjohtaja", "puheenjohtajana", "hallituksen puheenjohtaja"],
    viceChair: ["varapuheenjohtaja", "vpj", "1. varapuheenjohtaja", "2. varapuheenjohtaja", "i varapuheenjohtaja", "ii varapuheenjohtaja"],
    secretary: ["pöytäkirjanpitäjä", "sihteeri", "kokouksen sihteeri", "sihteerinä", "kirjuri", "hallituksen sihteeri"],
    attester: ["pöytäkirjantarkastajat", "pöytäkirjan tarkastajat", "pöytäkirjantarkastaja", "pöytäkirjan tarkastaja", "valittiin pöytäkirjantarkastajiksi", "tarkastajat", "pöytäkirjantarkastajiksi", "pöytäkirjan tarkastajiksi", "pöytäkirjantarkastajat ja ääntenlaskijat"],
    member: ["jäsen", "jäsenet", "hallituksen jäsen", "varsinainen jäsen"],
    substitute: ["varajäsen", "varajäsenet", "vara", "henkilökohtainen varajäsen"],
    guest: ["vieras", "vieraat", "asiantuntija", "tarkkailija", "kutsuttu"],
  },
  titles: ["nimi", 
    "dr", "prof", "professori", "kunnanjohtaja", "kaupunginjohtaja", "hallintojohtaja", "talousjohtaja", "johtaja", "toiminnanjohtaja", "toimitusjohtaja", "rahastonhoitaja", "taloudenhoitaja", "tilintarkastaja", "esittelijä", "valmistelija",
    "kaupunginsihteeri", "hallintosihteeri", "rehtori", "dekaani", "projektipäällikkö", "päällikkö", "insinööri", "jäsen", "puheenjohtaja", "sihteeri", "lakimies", "asiantuntija", "suunnittelija", "koordinaattori", "tiedottaja", "kunnansihteeri",
  ],
  substituteFor: ["varajäsen", "hänen varajäsenensä", "tilalla", "hänen tilallaan", "sijaisena"],
  columns: {
    number: ["nro", "§", "#", "numero", "n:o"],
    item: ["asia", "aihe", "kohta", "otsikko", "asiakohta"],
    note: ["kuvaus", "käsittely", "kommentit", "muistiinpanot", "keskustelu", "huomiot", "selostus"],
    owner: ["vastuu", "vastuuhenkilö", "vastuuhenkilöt", "kuka", "vastuullinen", "tekijä"],
    due: ["määräaika", "aikataulu", "milloin", "pvm", "deadline"],
    status: ["tila", "status", "tilanne"],
    time: ["aika", "klo", "kesto"],
    action: ["toimenpide", "toimenpiteet", "tehtävä", "mitä", "jatkotoimenpiteet", "toimet"],
    decision: ["päätös", "päätökset"],
  },
  ownerLabels: ["vastuuhenkilö", "vastuu", "vastuuhenkilöt", "vastuullinen", "kuka", "esittelijä", "valmistelija"],
  presents: ["esittelee", "esitteli", "selostaa", "selosti"],
  itemWords: ["kohta", "asia", "asiakohta"],
  itemTitles: {
    opening: ["kokouksen avaus", "kokouksen avaaminen", "avaus", "kokouksen avaus ja läsnäolijat", "avaaminen"],
    quorum: ["kokouksen laillisuus ja päätösvaltaisuus", "kokouksen laillisuuden ja päätösvaltaisuuden toteaminen", "laillisuus ja päätösvaltaisuus", "päätösvaltaisuus", "kokouksen päätösvaltaisuus", "kokouksen järjestäytyminen", "järjestäytyminen", "kokouksen laillisuus ja päätösvaltaisuuden toteaminen", "läsnäolijoiden toteaminen", "laillisuus"],
    agenda: ["esityslistan hyväksyminen", "kokouksen työjärjestyksen hyväksyminen", "työjärjestyksen hyväksyminen", "asialistan hyväksyminen", "kokouksen esityslistan hyväksyminen", "työjärjestys", "esityslista"],
    previous: ["edellisen kokouksen pöytäkirja", "edellisen kokouksen pöytäkirjan hyväksyminen", "edellisen kokouksen asiat", "edellisten kokousten pöytäkirjat", "edellinen pöytäkirja", "edellisen kokouksen pöytäkirjan tarkastaminen", "edellinen kokous"],
    attesters: ["pöytäkirjantarkastajien valinta", "pöytäkirjan tarkastajien valinta", "pöytäkirjan tarkastus", "pöytäkirjantarkastajat", "pöytäkirjan tarkastaminen", "kokouksen toimihenkilöiden valinta", "pöytäkirjantarkastajien ja ääntenlaskijoiden valinta"],
    information: ["ilmoitusasiat", "tiedoksi saatettavat asiat", "tiedoksi", "ajankohtaiset asiat", "viranhaltijapäätökset", "tiedotusasiat", "ilmoitukset", "ajankohtaista", "kuulumiset"],
    otherBusiness: ["muut asiat", "muut esille tulevat asiat", "muut mahdolliset asiat", "muut esiin tulevat asiat", "meta", "muuta"],
    nextMeeting: ["seuraava kokous", "seuraavat kokoukset", "seuraavan kokouksen ajankohta", "seuraava kokousaika"],
    closing: ["kokouksen päättäminen", "kokouksen päätös", "päättäminen", "kokouksen päättyminen", "lopetus"],
  },
  sectionLabels: [
    "päätös", "päätökset", "päätösehdotus", "esitys", "ehdotus", "perustelut", "kuvaus", "selostus", "oheismateriaali", "liitteet", "muutosehdotus", "vastaehdotus", "käsittely", "asian käsittely", "äänestys", "eriävä mielipide",
    "pöytäkirjamerkintä", "esteellisyys", "tiedoksi", "jakelu", "liite", "muutoksenhaku", "oikaisuvaatimusohjeet", "valitusosoitus", "tausta", "keskustelu", "toimenpiteet", "esittelijän ehdotus", "hallituksen esitys", "valmistelu",
  ],
  agendaHeadings: ["esityslista", "asialista", "käsiteltävät asiat", "työjärjestys", "sisällysluettelo", "sisältö", "asiat"],
  nextMeeting: ["seuraava kokous", "seuraava kokous pidetään", "seuraavat kokoukset", "seuraavan kokouksen"],
  previousMeeting: ["edellinen kokous", "edellisen kokouksen", "viime kokous", "viime kokouksen", "edellinen pöytäkirja"],
  opened: ["kokous avattiin", "avasi kokouksen", "kokous alkoi", "avattiin", "kokous avattu", "avaa kokouksen", "avataan kokous", "alkoi"],
  closed: ["kokous päätettiin", "päätti kokouksen", "kokous päättyi", "päätettiin kokous", "kokous suljettiin", "päättyi", "päättää kokouksen", "kokous päätetty"],
  attachmentWords: ["liite", "liitteet"],
  caseNumbers: {
    labels: ["dnro", "diaarinumero", "asianro", "asianumero", "diaarinro", "asiatunnus"],
    patterns: [
      // `47/00.02/2016`
      /(?<![\p{L}\p{N}/.-])\d{1,5}\/\d{2}\.\d{2}(?:\.\d{2}){0,3}\/(?:19|20)\d{2}(?![\p{L}\p{N}])/gu,
      // `HEL 2021-001234`
      /(?<![\p{L}\p{N}/.-])[A-ZÅÄÖ]{3,6} (?:19|20)\d{2}-\d{5,6}(?![\p{L}\p{N}-])/gu,
      // `Dnro 123/2016`: only behind a label.
      /(?<=[.:\s])(?<=(?<!\p{L})(?:[Dd]nro|[Dd]iaarinumero|[Dd]iaarinro|[Aa]sianro|[Aa]sianumero)[.:]{0,2}\s{0,3})\d{1,6}(?:[/.-]\d{1,6}){1,4}(?![\p{L}\p{N}])/gu,
    ],
  },
  signatureOpeners: ["allekirjoitukset", "pöytäkirjan vakuudeksi", "vakuudeksi", "allekirjoitus", "pöytäkirja tarkastettu", "pöytäkirjan tarkastus"],
  everybody: ["kaikki", "koko hallitus", "hallitus", "jokainen"],
  and: ["ja", "sekä", "&"],
  stem: (word) => {
    const lower = word.toLowerCase();
    const ending = ENDINGS.find((candidate) => lower.endsWith(candidate) && lower.length - candidate.length >= 4);
    return ending === undefined ? word : word.slice(0, word.length - ending.length);
  },
};
