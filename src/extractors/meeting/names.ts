import type { DateMention } from "../../dates/index.ts";
import type { Span } from "../../document/span.ts";
import type { LocalePack } from "../../locales/pack.ts";
import { organisation as isOrganisation } from "../attendance/name-shapes.ts";
import type { ExtractContext } from "../context.ts";
import { actingOrgan } from "./acting-organ.ts";
import type { FieldValue } from "./fields.ts";
import { baseForm } from "./body-name.ts";
import { organIn, organSpan } from "./organ.ts";
import { titleLines, type TitleLine } from "./title-lines.ts";
import { bodyWordIn, mayNameMeeting, MEETING_WORD, withoutLeadIn } from "./words.ts";
import { compilePattern } from "../../locales/pattern.ts";

/** What the document's top says of who met. */
export interface MeetingNames {
  readonly title: Span | null;
  readonly organisation: Span | null;
  readonly body: Span | null;
  /** What the body is called, where the document only has a word for its meeting (`Styrelsen` of `Styrelsemöte`) or another case (`Gemeinderates`). Null where the document's words are its name. */
  readonly bodyName: string | null;
  /** The stem of the organ's name, to know its meetings by: `styrelse`, `Board`. */
  readonly organ: string | null;
  readonly lines: readonly TitleLine[];
}

/**
 * The body by its label, else the title line that holds a body word (`Styrgrupp`, `Board`), else what stands beside the document's word for itself
 * (`Mötesprotokoll Kvarnlaget`), or on the line above it. A meeting word names its organ (`Styrelsemöte`): then the body is that organ as the text calls it.
 */
export function meetingNames(context: ExtractContext, fields: readonly FieldValue[], mentions: readonly DateMention[]): MeetingNames {
  const { document, pack } = context;
  const lines = titleLines(context, fields, mentions);
  const slice = (span: Span): string => document.text.slice(span.start, span.end);
  const bodyLine = strongest(lines, document.text, pack);
  const labelledSpan = labelledBody(fields, pack);
  const told = labelledSpan ?? fromBodyLine(context, lines, bodyLine) ?? meetingLine(lines, document.text) ?? besideType(lines, document.text, pack) ?? organInOpening(context) ?? actingOrgan(context);
  const found = told && withoutKind(document.text, withoutMeeting(document.text, told), pack);
  const organ = organIn(labelledSpan || !bodyLine ? (found ? slice(found) : "") : bodyLine.text, pack);
  const inBody = found !== null && organ !== null && slice(found).toLowerCase().replace(/[^\p{L} ]/gu, "").trim().startsWith(organ.stem);
  const called = inBody && organ.meeting ? organSpan(context, organ.stem, organ.name) : null;
  const body = called ?? found;
  // only the meeting's word stands there: `Styrelsemöte`, with nothing of a name beside it
  const meetingOnly = inBody && organ.meeting && called === null && body !== null && organ.name !== organ.stem && compilePattern(String.raw`^${organ.stem}(?:s?[\s-]?${MEETING_WORD}|s?-\s\p{L}{2,5}\s\p{L}{2,20}${MEETING_WORD})?$`, "iu").test(slice(body)) ? organ.name.charAt(0).toUpperCase() + organ.name.slice(1) : null;
  const bodyName = meetingOnly ?? (body && labelledSpan === null ? baseForm(slice(body).replace(/\s+/gu, " "), pack) : null);
  const labelled = fields.find((value) => value.field === "organisation" && value.text.length <= 120 && value.text.length >= 3);
  const title = lines.find((line) => line.typeOnly) ?? lines.find((line) => line.namesDocument) ?? lines.find((line) => line.heading) ?? bodyLine ?? null;
  return {
    title: title?.span ?? fields.find((value) => value.field === "title" && value.text.length <= 120)?.span ?? null,
    organisation: labelled?.span ?? organisationOf(document.text, lines, bodyLine, found, pack),
    body, bodyName, organ: organ?.stem ?? null, lines,
  };
}

/** `FAU-møte`, `MR-møde`, `VR-Sitzung`: initials that have their meeting's word behind a hyphen. */
function withoutMeeting(text: string, span: Span): Span {
  const name = text.slice(span.start, span.end);
  const initials = mayNameMeeting(name) ? compilePattern(String.raw`^(?<initials>[\p{Lu}\d]{2,8})-${MEETING_WORD}$`, "iu").exec(name)?.groups?.["initials"] : undefined;
  return initials !== undefined && /^[\p{Lu}\d]+$/u.test(initials) ? { start: span.start, end: span.start + initials.length } : span;
}

/** `besloten Takraadsvergadering`, `ordinarie styrelsemöte`: the kind of a meeting is no part of the organ's name. */
function withoutKind(text: string, span: Span, pack: LocalePack): Span {
  const lead = /^(?<kind>\p{L}{3,20})\s{1,3}/u.exec(text.slice(span.start, span.end));
  if (!lead || !pack.meetings.kinds.includes((lead.groups?.["kind"] ?? "").toLowerCase())) return span;
  const rest = { start: span.start + lead[0].length, end: span.end };
  const organ = organIn(text.slice(rest.start, rest.end), pack);
  return organ?.meeting && organ.span.start === 0 ? rest : span;
}

/** A label for the kind of meeting (`Mötesform: Årsmöte`) names a body only where a body word stands there. */
function labelledBody(fields: readonly FieldValue[], pack: LocalePack): Span | null {
  const value = fields.find((one) => one.field === "body" && one.text.length <= 120 && one.text.length >= 2 && (!/(?:form|typ|type|art)$/iu.test(one.label) || bodyWordIn(one.text, pack) !== null));
  return value?.span ?? null;
}

/** The first line with an organ's word; a line with an organisation's only where there is none. */
function strongest(lines: readonly TitleLine[], text: string, pack: LocalePack): TitleLine | null {
  const words = lines.map((line) => (line.rest ? bodyWordIn(text.slice(line.rest.start, line.rest.end), pack) : null));
  const strong = words.findIndex((word) => word?.strong === true);
  return lines[strong >= 0 ? strong : words.findIndex((word) => word !== null)] ?? null;
}

/** The line's name, with the line below where that goes on with it (`Styrgrupp ABC` / `vattenvårds råd`); an organisation behind a comma or dash is left out. */
function fromBodyLine({ document, pack }: ExtractContext, lines: readonly TitleLine[], line: TitleLine | null): Span | null {
  if (!line?.rest) return null;
  const text = document.text.slice(line.rest.start, line.rest.end);
  const below = lines[lines.indexOf(line) + 1];
  const goesOn = below && !below.typeOnly && below.rest && below.rest.start === below.span.start + (below.text.length - below.text.trimStart().length) && /^\p{Ll}/u.test(below.text) && below.text.length <= 60;
  if (goesOn && line.rest.end >= line.span.end) return withoutLeadIn(document.text, { start: line.rest.start, end: below.rest?.end ?? line.rest.end });
  const lead = below && !below.typeOnly && /^(?:i|in|of|for|för|på|der|des)\s\p{Lu}/u.test(below.text) && below.text.length <= 60;
  if (lead && below.rest && line.rest.end >= line.span.end) return { start: line.rest.start, end: below.rest.end };
  const { start } = line.rest;
  const parts = [...text.matchAll(/(?:^|(?<=,\s|\s[–—|-]\s)).{1,140}?(?=,\s|\s[–—|-]\s|$)/gsu)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
  // `Strukturella data – Referensgrupp` is one name; behind a comma, or beside a meeting's word (`Styrelsemöte – Kvarnlaget`), stands the organisation
  const meets = organIn(line.text, pack)?.meeting === true;
  const part = parts.length > 1 && (meets || /,\s/u.test(text)) ? parts.find((span) => bodyWordIn(document.text.slice(span.start, span.end), pack)?.strong) : undefined;
  const sentence = /^[^.]{6,}\.\s(?=\p{Lu})/u.exec(text);
  const whole = withoutLeadIn(document.text, part ?? (sentence ? { start: line.rest.start, end: line.rest.start + sentence[0].length } : line.rest));
  return withoutOrganisation(document.text, whole, pack);
}

/** `årsstämma för Fyrbyns vägförening`, `assemblée de l'association Les Phares`: behind a preposition an organisation that says so itself is no part of the organ's name. */
function withoutOrganisation(text: string, span: Span, pack: LocalePack): Span {
  const name = text.slice(span.start, span.end);
  const organ = bodyWordIn(name, pack);
  if (!organ?.strong) return span;
  const behind = /^(?<more>[^,;:]{0,25}?)\s(?:för|for|i|der|des|du|de|de la|de l['’]|van|van de|of the|of)\s{0,2}(?=\S)/iu.exec(name.slice(organ.span.end));
  if (!behind) return span;
  const rest = name.slice(organ.span.end + behind[0].length);
  const word = bodyWordIn(rest, pack);
  const proper = /\p{Lu}/u.test(rest) && (word ? !word.strong : /\s(?:des|der)\s{0,2}$/iu.test(behind[0]) && isOrganisation(rest, pack));
  return proper ? { start: span.start, end: span.start + organ.span.end + (behind.groups?.["more"] ?? "").length } : span;
}

/** A line that opens with a compound of a meeting's word and has the date (`Baubesprechung am 3. Juni 2025`): the meeting has no other name. */
function meetingLine(lines: readonly TitleLine[], text: string): Span | null {
  for (const line of lines) {
    if (!line.rest || line.rest.start !== line.span.start || line.rest.end >= line.span.end || line.typeOnly) continue;
    const name = text.slice(line.rest.start, line.rest.end);
    if (mayNameMeeting(name) && /^\p{Lu}/u.test(name) && compilePattern(String.raw`^\p{Lu}\p{L}{3,25}${MEETING_WORD}$`, "iu").test(name)) return line.rest;
  }
  return null;
}

/** What stands on the line of the document's word for itself (`TSC minutes`), else on the line above where that is a plain name. */
function besideType(lines: readonly TitleLine[], text: string, pack: LocalePack): Span | null {
  for (const [i, line] of lines.entries()) {
    if (line.typeOnly) {
      const above = lines[i - 1];
      if (above?.rest && isPlainName(text.slice(above.rest.start, above.rest.end), pack)) return above.rest;
    } else if (line.namesDocument && line.rest && (isPlainName(text.slice(line.rest.start, line.rest.end), pack) || isLowerName(text, line))) return line.rest;
  }
  // `Takfonden 20131009`: the first line, with the date that every meeting's minutes have
  const first = lines[0];
  return first?.rest && first.rest.start === first.span.start && first.rest.end < first.span.end && !/[,(]/u.test(first.text) && /\d{4}/u.test(first.text.slice(-12)) && isPlainName(text.slice(first.rest.start, first.rest.end), pack) && bodyWordIn(first.text, pack) === null ? first.rest : null;
}

/** `Den 13. april ble det avholdt et styremøte …`: a meeting's word in the document's first sentences names the organ. */
function organInOpening({ units, document, pack, outline }: ExtractContext): Span | null {
  for (const unit of units.slice(0, 3)) {
    if (unit.span.start >= outline.front.end) break;
    const organ = organIn(document.text.slice(unit.span.start, Math.min(unit.span.end, unit.span.start + 300)), pack);
    if (organ?.meeting) return { start: unit.span.start + organ.span.start, end: unit.span.start + organ.span.end };
  }
  return null;
}

/** The part of the body's line behind its comma or dash, else a plain name on a line of its own: above the body, else directly below. */
function organisationOf(text: string, lines: readonly TitleLine[], bodyLine: TitleLine | null, body: Span | null, pack: LocalePack): Span | null {
  if (!bodyLine?.rest || !body) return null;
  const plain = (span: Span | null): Span | null => (span && isPlainName(text.slice(span.start, span.end), pack) ? span : null);
  const tail = /^\s{0,2}(?:,|\s[–—-])\s{0,3}/u.exec(text.slice(body.end, bodyLine.rest.end));
  const behind = tail && body.start >= bodyLine.rest.start && body.end <= bodyLine.rest.end ? plain(withoutLeadIn(text, { start: body.end + tail[0].length, end: bodyLine.rest.end })) : null;
  if (behind) return behind;
  const at = lines.indexOf(bodyLine);
  const usable = (line: TitleLine): boolean => line.rest !== null && bodyWordIn(text.slice(line.rest.start, line.rest.end), pack)?.strong !== true && !(line.rest.start < body.end && body.start < line.rest.end);
  const calledSo = (line: TitleLine): boolean => pack.header.organisation.some((word) => line.text.toLowerCase().startsWith(`${word} `));
  const candidates = lines.slice(0, at).filter(usable);
  const above = [...candidates.filter(calledSo), ...candidates].map((line) => plain(line.rest)).find((span) => span !== null);
  const below = lines[at + 1];
  return above ?? (below && usable(below) && (/^\p{Lu}\S{0,40}(?:\s\p{Lu}|$)/u.test(below.text) || calledSo(below) || bodyWordIn(below.text, pack) !== null) ? plain(below.rest?.start === below.span.start ? below.rest : null) : null);
}

/** `Protokoll fyrverkstan Norr 2024-03-01`: between the document's word for itself and the date, a name may begin with a small letter. */
function isLowerName(text: string, { rest, span }: TitleLine): boolean {
  if (!rest || rest.end >= span.end || !/^\p{L}{4,30}\s$/u.test(text.slice(span.start, rest.start)) || !/\d{2}[^\p{L}]{0,3}$/u.test(text.slice(rest.end, span.end))) return false;
  return /^\p{Ll}[\p{L}\d-]{1,30}(?:\s\p{Lu}[\p{L}\d-]{1,30}){1,2}$/u.test(text.slice(rest.start, rest.end));
}

/** A name by its look: capitalised, few words, no figures beyond one short number, no sentence. */
function isPlainName(line: string, pack: LocalePack): boolean {
  if (line.toLowerCase().split(/[^\p{L}]+/u).every((word) => word === "" || pack.meetings.kinds.includes(word))) return false; // `Openbare vergadering`
  return line.length >= 2 && line.length <= 70 && line.split(/\s+/u).length <= 8 && /^[\p{Lu}\d«“"]/u.test(line) && !/[:?!@…]|\.{2}|\d{5}/u.test(line) && /\p{L}{2}/u.test(line) && !(mayNameMeeting(line) && compilePattern(`^${MEETING_WORD}$`, "iu").test(line));
}
