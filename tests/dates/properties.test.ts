import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAt, dayNumber, toIso } from "../../src/dates/calendar.ts";
import { findClockTimes, findDates, numericOrderOf } from "../../src/dates/index.ts";
import { packs } from "../../src/locales/index.ts";

const context = { reference: "2025-09-10", referenceCertain: true, fallbackYears: [] };
const pack = fc.constantFrom(...Object.values(packs));
const day = fc.integer({ min: dayNumber({ year: 1950, month: 1, day: 1 }), max: dayNumber({ year: 2099, month: 12, day: 31 }) }).map(dayAt);
/** Text of the pieces that dates are made of, which comes closer to trouble than random letters. */
const pieces = fc.array(fc.constantFrom("1", "12", "30", "2025", "25", ".", "/", "-", "–", ":", " ", "\n", "maj", "may", "januar", "Mai", "kl", "den", "v", "q", "uge", "syyskuuta", "pm", "Uhr", "och", "İ", "😀", "e\u0301"), { maxLength: 30 }).map((parts) => parts.join(""));

test("a day as Intl writes it is found again, in every language", () => {
  fc.assert(fc.property(pack, day, (locale, { year, month, day: dayOfMonth }) => {
    const text = new Intl.DateTimeFormat(locale.tag === "en" ? "en-GB" : locale.tag, { dateStyle: "long", timeZone: "UTC" }).format(new Date(Date.UTC(year, month - 1, dayOfMonth)));
    const mentions = findDates(`Nr ${locale.tag}: ${text}.`, locale, context);
    expect(mentions.map(({ date }) => date), text).toEqual([toIso({ year, month, day: dayOfMonth })]);
  }));
});

test("a weekday as Intl writes it agrees with the day", () => {
  fc.assert(fc.property(pack, day, (locale, { year, month, day: dayOfMonth }) => {
    const text = new Intl.DateTimeFormat(locale.tag === "en" ? "en-GB" : locale.tag, { dateStyle: "full", timeZone: "UTC" }).format(new Date(Date.UTC(year, month - 1, dayOfMonth)));
    expect(findDates(text, locale, context).map(({ weekdayMismatch }) => weekdayMismatch), text).toEqual([false]);
  }));
});

test("mentions lie in the text, in order, apart; their words alone give the same days again", () => {
  fc.assert(fc.property(pack, pieces, (locale, text) => {
    let end = 0;
    for (const mention of findDates(text, locale, context)) {
      expect(mention.span.start).toBeGreaterThanOrEqual(end);
      expect(mention.span.end).toBeGreaterThan(mention.span.start);
      expect(mention.span.end).toBeLessThanOrEqual(text.length);
      end = mention.span.end;
      if (mention.date !== null) expect(mention.date).toMatch(/^(18[5-9]\d|19\d\d|20\d\d|2100)-\d\d-\d\d$/u);
      if (mention.endDate !== null) expect(mention.endDate > (mention.date ?? "")).toBe(true);
    }
  }), { numRuns: 500 });
});

test("what is stated reads the same without what stands around it", () => {
  fc.assert(fc.property(pack, day, fc.constantFrom("iso", "slash", "dot"), (locale, found, form) => {
    const { year, month, day: dayOfMonth } = found;
    const printed = form === "iso" ? toIso(found) : form === "slash" ? `${dayOfMonth}/${month}/${year}` : `${dayOfMonth}.${month}.${year}`;
    const text = `(xx ${printed}, yy)`;
    const inside = findDates(text, locale, context)[0];
    expect(inside?.date).toBe(toIso(found));
    const alone = findDates(text.slice(inside?.span.start, inside?.span.end), locale, context)[0];
    expect(alone?.date).toBe(inside?.date);
  }));
});

test("clock times lie in the text, in order, apart, and are of the day", () => {
  fc.assert(fc.property(pack, pieces, fc.boolean(), (locale, text, labelled) => {
    let end = 0;
    for (const time of findClockTimes(text, locale, { labelled })) {
      expect(time.span.start).toBeGreaterThanOrEqual(end);
      end = time.span.end;
      for (const clock of [time.start, time.end]) if (clock !== null) expect(clock).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/u);
    }
    expect(end).toBeLessThanOrEqual(text.length);
  }), { numRuns: 500 });
});

test("the numeric order is told by dates that allow one reading only", () => {
  expect(numericOrderOf("Due 1/28/25, and 1/6/25", packs.en)).toBe("mdy");
  expect(numericOrderOf("Due 28/1/25, and 1/6/25", packs.en)).toBe("dmy");
  expect(numericOrderOf("Due 1/6/25", packs.en)).toBeNull();
  expect(numericOrderOf("Voted 12/4/25", packs.en, "2025-12-04")).toBe("mdy");
  expect(numericOrderOf("1/28/25", packs.sv)).toBe("dmy");
  expect(findDates("1/6/25", packs.en, { ...context, numericOrder: "mdy" })[0]?.date).toBe("2025-01-06");
});
