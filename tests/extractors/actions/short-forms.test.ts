import { expect, test } from "vitest";
import { extractActionItems } from "../../../src/extractors/actions/index.ts";
import type { Known } from "../../../src/extractors/people.ts";
import { packs } from "../../../src/locales/index.ts";
import type { LocalePack } from "../../../src/locales/pack.ts";
import { contextOf, heading, listItem, type TestBlock } from "../../document-of.ts";

const { de, en, fr, nb, nl, sv } = packs;
const people: Known[] = [{ name: "Kim Ek", initials: "KE", id: "p1" }, { name: "Jan-Paul Kok", initials: null, id: "p2" }];

/** `task -> owners` */
const found = (pack: LocalePack, ...blocks: readonly TestBlock[]): string[] =>
  extractActionItems(contextOf(pack, heading(1, "1. X"), ...blocks), { people, mentions: [], meetingDate: "2025-03-03", nextMeetingDate: null }).actionItems.map(
    (one) => `${one.text} -> ${one.owners.map((owner) => owner.name).join("+")}`,
  );

test.each<[LocalePack, TestBlock, string]>([
  [en, "[Kim][kimek] will book the hall.", "Kim Ek"], [en, "[Kim] will book the hall.", "Kim Ek"],
  [fr, listItem("Envoi du courrier → Kim,"), "Kim Ek"], [sv, listItem("Boka salen -> KE"), "Kim Ek"],
  [nl, "JPK gaat de zaal reserveren. Jan-Paul Kok was er ook.", "Jan-Paul Kok"],
  [en, "AP 9.1 KE to circulate the plan", "Kim Ek"], [en, "No decision yet, KE to ask around.", "Kim Ek"],
  [de, "Die Verwaltung wird beauftragt, den Antrag einzureichen.", "Verwaltung"], [nb, "Administrasjonen følger opp saken.", "Administrasjonen"],
])("$0.tag $1", (pack, block, owner) => {
  expect(found(pack, block)[0]?.split(" -> ").at(-1)).toBe(owner);
});

test.each<[LocalePack, TestBlock]>([
  [sv, listItem("Gamla salen -> Nya salen")], [en, listItem("Train from Hull -> York")], [en, "Send the letter → Kim was the title."],
  [en, "We read Bo Alm, Kim to close."], [en, "Action 9.1 was discussed."],
  [de, "Der Vorstand stimmt über den Antrag wie folgt ab:"], [de, "Die Verwaltung berichtet über den Stand."], [nb, "Administrasjonen orienterte om saken."],
])("$0.tag $1 is no task", (pack, block) => {
  expect(found(pack, block)).toEqual([]);
});
