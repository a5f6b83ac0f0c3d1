import { expect, test } from "vitest";
import { readText } from "./read-text.ts";

test("dates are told apart by their part: meeting, previous, next, deadline, attestation, posting, decision", async () => {
  const { dates } = await readText("sv", [
    "Protokoll", "Datum: 2024-03-01", "1. Föregående protokoll", "Protokollet från den 2 februari 2024 lades till handlingarna.", "2. Båten",
    "Nämnden beslutade 2023-05-05 om båten. Offerter ska vara inne senast den 11 april 2024. Fyren tändes 1899-01-01.", "3. Nästa möte", "Nästa möte är den 5 april 2024.", "Protokollet justerat 2024-03-08", "Anslaget sätts upp 2024-03-09", "",
  ].join("\n\n"));
  expect(dates.map(({ date, role }) => `${date} ${role}`)).toEqual([
    "2024-03-01 meeting", "2024-02-02 previousMeeting", "2023-05-05 decision", "2024-04-11 deadline", "1899-01-01 mention", "2024-04-05 nextMeeting", "2024-03-08 attestation", "2024-03-09 posted",
  ]);
});
