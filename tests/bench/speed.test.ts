// The pure parts of bench/run.mjs: what becomes of figures, and how they are shown.
import { describe, expect, test } from "vitest";
import { mixed } from "../../bench/speed/inputs.mjs";
import { comparison, growth } from "../../bench/speed/report.mjs";
import { median, ratio, tenfold } from "../../bench/speed/statistics.mjs";
import { minutesOf } from "../../bench/speed/written.mjs";

describe("statistics", () => {
  test("the median of an odd and an even number of runs", () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 9])).toBe(3);
  });

  test("a ratio is that of the same run, so that one slow run does not count", () => {
    expect(ratio([1, 2, 90], [2, 4, 6])).toBe(0.5);
  });

  test("a step of any size is told as if it were tenfold", () => {
    expect(tenfold({ size: 100, cost: 2 }, { size: 500, cost: 10 })).toBeCloseTo(10);
    expect(tenfold({ size: 10, cost: 1 }, { size: 100, cost: 100 })).toBeCloseTo(100);
    expect(tenfold({ size: 1, cost: 3 }, { size: 10, cost: 3 })).toBeCloseTo(1);
  });
});

describe("tables", () => {
  test("each rival's row says how many times of it our own takes", () => {
    const own = { name: "ours", measures: [{ wall: 1, user: 2, memory: 100e6 }, { wall: 3, user: 2, memory: 120e6 }] };
    const rival = { name: "theirs", measures: [{ wall: 2, user: 8, memory: 60e6 }, { wall: 6, user: 8, memory: 60e6 }] };
    expect(comparison([own, rival]).split("\n")).toEqual([
      "|  | wall, least | median | user CPU, least | median | peak memory | ours: × its wall | × its CPU | × its memory |",
      "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
      "| ours | 1.00 s | 2.00 s | 2.00 s | 2.00 s | 120 MB |  |  |  |",
      "| theirs | 2.00 s | 4.00 s | 8.00 s | 8.00 s | 60 MB | 0.50 | 0.25 | 1.83 |",
      "",
    ]);
  });

  test("what the machine does not tell is left out", () => {
    const measures = [{ wall: 0.25, user: null, memory: null }];
    expect(comparison([{ name: "ours", measures }, { name: "theirs", measures: [{ wall: 0.5, user: null, memory: null }] }])).toContain("| theirs | 500 ms | 500 ms | – | – | – | 0.50 | – | – |");
  });

  test("growth tells what one takes, and the step from the row above", () => {
    const rows = growth("file", [{ size: 100, measures: [{ wall: 1, user: 2, memory: 50e6 }] }, { size: 1000, measures: [{ wall: 9, user: 21, memory: 60e6 }] }]).split("\n");
    expect(rows[2]).toBe("| 100 | 1.00 s | 2.00 s | 50 MB | 10.0 ms | 20.0 ms |  |  |");
    expect(rows[3]).toBe("| 1000 | 9.00 s | 21.00 s | 60 MB | 9.0 ms | 21.0 ms | 9.00 | 10.50 |");
  });
});

test("kinds of files stand among one another as evenly as they are many", () => {
  expect(mixed({ pdf: ["a", "b", "c", "d"], docx: ["e", "f"], text: [] })).toEqual(["a", "e", "b", "c", "f", "d"]);
});

test("a volume begins a meeting every eight pages, one meeting goes on", () => {
  const titles = (shape: "volume" | "meeting"): string[] => minutesOf(20, shape).flatMap((block) => ("h" in block && block.level === 0 ? [block.h] : []));
  expect(titles("volume")).toEqual(["Protokoll 1 januari 2000", "Protokoll 8 februari 2000", "Protokoll 15 mars 2000"]);
  expect(titles("meeting")).toHaveLength(1);
});
