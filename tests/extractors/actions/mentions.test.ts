import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mentionsIn } from "../../../src/extractors/actions/mentions.ts";
import { subjectOf, type Cast } from "../../../src/extractors/actions/subjects.ts";
import { packs } from "../../../src/locales/index.ts";
import type { Attendee } from "../../../src/record/schema.ts";

const attendee = (id: string, name: string, role: Attendee["role"], roleText: string | null): Attendee => ({
  id, name, initials: null, role, roleText, organisation: null, presence: "present", voting: null, substituteFor: null, movements: [], items: null, evidence: [],
} as unknown as Attendee);
const attendees = [attendee("p1", "Kim Björn-Ek", "chair", "Ordförande"), attendee("p2", "İlse O'Al", null, "driftledare, kansli"), attendee("p3", "Bo Å. Lund", null, null)];
const people = [...attendees.map(({ id, name }) => ({ id, name, initials: id === "p1" ? "KBE" : null })), { id: null, name: "Ylva Ros", initials: null }];
const cast: Cast = { people, attendees, pack: packs.sv, names: new Set(["Robin"]), active: new Set(["Robin", "Tove Al"]) };

describe("mentionsIn", () => {
  test("names, initials, offices and lone capitals, not other words", () => {
    expect(mentionsIn("Sedan bokar Kim och driftledaren rum", cast)).toEqual([12, 20]);
    expect(mentionsIn("Frågan om B. L. och KBE", cast)).toEqual([20, 10, 13]);
    expect(mentionsIn("Mötet går igenom budgeten, kimono", cast)).toEqual([]);
  });

  test("no piece of a text is somebody that holds none of these places", () => {
    const word = fc.constantFrom("Kim", "kim", "KIM", "Björn-Ek", "Ek", "İlse", "ilse", "O’Al", "Al", "Bo", "Å", "B", "L.", "K", "KBE", "ordföranden", "Ordförande", "driftledaren", "kansli", "Ylva", "Robin", "Tove", "herr", "Fru", "ledamot", "snickare", "och", "med", "mötet", "Nils", "[K]im", "Ki(x)m", "a)", "1.", "\uFFFDk", "Ros");
    const gap = fc.constantFrom(" ", ", ", "  ", "\n", "/", ". ", "-", "");
    fc.assert(fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 8 }), fc.nat(8), fc.nat(8), (parts, from, length) => {
      const before = parts.slice(0, from).map((part) => part.join("")).join("").trimEnd() + " ";
      const piece = parts.slice(from, from + length).map((part) => part.join("")).join("");
      const subject = subjectOf(piece, cast);
      if (subject?.kind !== "named" || !subject.owners.some((owner) => owner.attendee !== null || cast.active.has(owner.name) || cast.active.has(owner.name.split(" ")[0] ?? ""))) return;
      expect(mentionsIn(before + piece + " bokar", cast).some((place) => place >= before.length && place < before.length + piece.length), JSON.stringify([before, piece])).toBe(true);
    }), { numRuns: 3000 });
  });
});
