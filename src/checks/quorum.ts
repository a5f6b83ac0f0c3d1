import type { LocaleTag } from "../locales/pack.ts";
import type { MinutesRecord } from "../record/schema.ts";
import { finding, type Finding } from "./finding.ts";

/**
 * `12 närvarande`, `9 ledamöter är närvarande`, `12 members present`: a figure, at most a noun and a verb, and the word. `all` counts everybody, `some`
 * (members, those with a vote) only part of the list.
 */
const STATED: Readonly<Record<LocaleTag, RegExp>> = {
  sv: /(?<![\p{L}\p{N}.,:/–-])(?<count>\d{1,3}) (?:(?<some>ledamöter|röstberättigade|beslutande|medlemmar) |personer |deltagare )?(?:är |var )?närvarande(?!\p{L})/iu,
  nb: /(?<![\p{L}\p{N}.,:/–-])(?<count>\d{1,3}) (?:(?<some>medlemmer|stemmeberettigede|representanter) |personer |deltakere )?(?:er |var )?til stede(?!\p{L})/iu,
  nn: /(?<![\p{L}\p{N}.,:/–-])(?<count>\d{1,3}) (?:(?<some>medlemer|medlemmer|røysteføre|representantar) |personar |deltakarar )?(?:er |var )?til stades(?!\p{L})/iu,
  da: /(?<![\p{L}\p{N}.,:/–-])(?<count>\d{1,3}) (?:(?<some>medlemmer|stemmeberettigede) |personer |deltagere )?(?:er |var )?til stede(?!\p{L})/iu,
  fi: /(?<![\p{L}\p{N}.,:/–-])(?<count>\d{1,3}) (?:(?<some>jäsentä|äänioikeutettua) |henkilöä |osallistujaa )?(?:on |oli )?läsnä(?!\p{L})/iu,
  en: /(?<![\p{L}\p{N}.,:/–-])(?<count>\d{1,3}) (?:(?:voting )?(?<some>members|directors|councillors|trustees) |people |attendees )?(?:are |were )?present(?!\p{L})/iu,
  de: /(?<![\p{L}\p{N}.,:/–-])(?<count>\d{1,3}) (?:(?:stimmberechtigte )?(?<some>mitglieder|stimmberechtigte) |personen |teilnehmer )?(?:sind |waren )?anwesend(?!\p{L})/iu,
  nl: /(?<![\p{L}\p{N}.,:/–-])(?<count>\d{1,3}) (?:(?:stemgerechtigde )?(?<some>leden|raadsleden|eigenaars|eigenaren|stemgerechtigden) |personen |deelnemers )?(?:zijn |waren )?aanwezig(?!\p{L})/iu,
  fr: /(?<![\p{L}\p{N}.,:/–-])(?<count>\d{1,3}) (?:(?<some>membres|conseillers|administrateurs|élus|copropriétaires) |personnes |participants )?(?:sont |étaient )?présent(?:e?s)?(?!\p{L})/iu,
};

/** How many were there, as an item says it, against the list. Where somebody came or left on the way, or the list is not all, nothing is said. */
export function checkQuorum({ attendees, agendaItems, language }: MinutesRecord): Finding[] {
  const present = attendees.filter(({ attendance }) => attendance === "present").length;
  const came = attendees.some(({ items }) => items !== null);
  if (present === 0 || came) return [];
  return agendaItems.flatMap(({ id, title, text, evidence }) => {
    const groups = STATED[language].exec(`${title}\n${text}`)?.groups;
    const stated = Number(groups?.["count"] ?? present);
    const differs = groups?.["some"] === undefined ? stated !== present : stated > present;
    return differs ? [finding("check/quorum", `Expected ${stated} present, as stated, found ${present} in the list`, { item: id, evidence })] : [];
  });
}
