import { locate } from "../../document/locate.ts";
import type { Owner, Reservation } from "../../record/schema.ts";
import type { ExtractContext } from "../context.ts";
import type { Known } from "../people.ts";
import type { Passage } from "./passages.ts";
import { speakersIn } from "./speakers.ts";
import { countWords, type Words } from "./words.ts";

/** Who reserved against a decision, had a statement put on record or was disqualified; a heading alone (`Reservationer`) is none. */
export function extractReservations(context: ExtractContext, passages: readonly Passage[], words: Words, people: readonly Known[]): Omit<Reservation, "id">[] {
  return passages.flatMap(({ item, sentences }) =>
    sentences.flatMap((sentence): Omit<Reservation, "id">[] => {
      const hit = words.reservations.all(sentence.text)[0];
      if (!hit || countWords(sentence.text) < 3 || /\?\s{0,3}$/u.test(sentence.text) || isNone(sentence.text, hit.span.start, words)) return [];
      const before = sentence.text.slice(0, hit.span.start).replace(/^.*[.;:]\s/u, "");
      return [{
        item, kind: hit.key, text: sentence.text.replace(/\s+/gu, " "), by: actors(before, sentence.text.slice(hit.span.end), people, context.pack.and),
        evidence: [locate(context.document, sentence.span)],
      }];
    }),
  );
}

/** In front of the verb, or behind it: `Mot beslutet reserverar sig Kim Ek och Bo Al.` */
function actors(before: string, after: string, people: readonly Known[], and: readonly string[]): Owner[] {
  const owners = speakersIn(before, people, and);
  return owners.length > 0 ? owners : speakersIn(after.split(/[.;:]\s|\smot\s|\sagainst\s|\simot\s/u)[0] ?? "", people, and);
}

/** `Ingen anmälde jäv`, `No one declared an interest`: nobody did. */
function isNone(text: string, at: number, words: Words): boolean {
  const before = text.slice(0, at);
  return words.negations.all(before).length > 0 || /(?<!\p{L})(?:inga|ingen|inget|intet|none|nobody|niemand|keiner|kukaan|aucun|aucune|personne)(?!\p{L})/iu.test(before);
}
