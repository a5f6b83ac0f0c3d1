/** A day and a clock time, as minutes state them, in a zone: the moment in UTC, as iCalendar writes it. Pure: by the zone rules that Node brings. */
export function utcStamp(date: string, clock: string, timeZone: string): string {
  const local = Date.parse(`${date}T${clock}:00Z`);
  // The offset of a moment near the one sought is right but for the hours around a change; the second look is right there too.
  const near = local - offset(local, timeZone);
  const utc = local - offset(near, timeZone);
  return `${new Date(utc).toISOString().slice(0, 19).replace(/[-:]/gu, "")}Z`;
}

/** Milliseconds that the zone's clocks are ahead of UTC at a moment. */
function offset(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit",
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")) - moment;
}
