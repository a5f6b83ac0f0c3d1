import { expect, test } from "vitest";
import { findDates } from "../../src/dates/index.ts";
import { packs } from "../../src/locales/index.ts";
import type { LocaleTag } from "../../src/locales/pack.ts";

test.each<[LocaleTag, string]>([
  ["sv", "250910-1234"], ["sv", "Datum: 250910-1234"], ["sv", "19700101-1234"], ["sv", "öppet 24/7"], ["sv", "1/2 tjänst"], ["sv", "3/4 av gruppen"], ["sv", "50/50"], ["sv", "20/80"], ["sv", "9/25"], ["nb", "PS 12/23"],
  ["nb", "sak 5/18"], ["sv", "57 miljoner"], ["sv", "ring 1177 eller 112"], ["en", "21.44 PLANNING"], ["en", "version 2.0.0 and 1.2.3"], ["en", "see 5.1 and 5.12"], ["sv", "§ 2023"], ["sv", "§§ 1–14"], ["sv", "Paragrafer 155-168"],
  ["sv", "SFS 2017:725"], ["sv", "KL 5 kap. 67 §"], ["sv", "08-12 34 56"], ["sv", "070-123 45 67"], ["sv", "10.12 kr"], ["de", "bis 10.12 Uhr"], ["en", "192.168.10.12"], ["sv", "KS 2021-04306"], ["sv", "ISBN 978-91-12-05-2020-3"],
  ["sv", "https://example.org/2025-09-10/protokoll"], ["en", "mail kim.2025-09-10@example.org"], ["sv", "se protokoll-2025-09-10.pdf"], ["sv", "2025-02-30"], ["sv", "31 april 2025"], ["sv", "1702-01-01"], ["sv", "snarast, löpande"],
  ["sv", "1. Jan Ek\n2. Maj Berg"], ["nb", "2. Mai Berg"], ["en", "10 may apply"], ["en", "11. May Meeting"], ["en", "4. June Berg"], ["de", "im Saal 3.2"], ["da", "punkt 5.1."], ["sv", "klockan 12.30 bara"], ["sv", "vår verksamhet"],
  ["en", "in the fall of man"], ["sv", "version v2.1"], ["sv", "inom 14 dagar efter beslutet"], ["sv", "text\n1/12\ntext"], ["da", "generalforsamlingen kl. 18.10. Bilag"], ["nb", "Pause 20.50 - 21.10. Sak"], ["nb", "akkurat som det er i 3.5 nå"], ["en", "decided by 2/3 vote"], ["fi", "toimineet (6/6)"], ["nb", "krav til 3.5 om"], ["nb", "festivalen UKA11"], ["sv", "anmälan 12% 3/12%"],
])("%s: %s holds no date", (tag, text) => {
  const dates = findDates(text, packs[tag], { reference: "2025-09-10", referenceCertain: true, fallbackYears: [] }).filter(({ precision }) => precision === "day" || precision === "interval");
  expect(dates.map(({ span }) => text.slice(span.start, span.end))).toEqual([]);
});

test("a sentence's year at a line start is no date", () => {
  expect(findDates("2026. I varje område", packs.sv, { reference: null, referenceCertain: false, fallbackYears: [] })).toEqual([]);
});
