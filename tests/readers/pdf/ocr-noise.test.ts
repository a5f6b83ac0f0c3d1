import { expect, test } from "vitest";
import { noiseOf } from "../../../src/readers/pdf/ocr-noise.ts";
import { withNoise, type Trust } from "../../../src/readers/pdf/trust.ts";

const CLEAN = "Styrelsen höll möte den 4 mars 2031 kl. 18.30 i Långviken. Närvarande var Asta Lindvall (AL), Bo Ek och kassören. Kassan är god, 1 250 kr. Se bilaga 2b och www.langviken.example/kassa. Nästa möte är den 8 april.".split(" ");

test("clean words, dates, sums, initials and addresses are no noise", () => {
  expect(noiseOf(CLEAN)).toBeNull();
  expect(noiseOf([...CLEAN, ...CLEAN, ..."NVivo m.fl. t.ex. osv. § 4 a AB Kvistö-Bro e-post AB".split(" ")])).toBeNull();
});

test("figures within words, capitals within words, thrice the same letter, dots that are missing", () => {
  expect(noiseOf([...CLEAN, ..."NäIvarande st6r Nasta".split(" ")])).toBeCloseTo(0.1, 1);
  expect(noiseOf([...CLEAN, "Ordforande", "narvarande"])).not.toBeNull();
  expect(noiseOf([...CLEAN, "NäIvarande"])).toBeNull();
});

test("few words measure nothing", () => {
  expect(noiseOf(["st6r", "NäIvarande", "pA"])).toBeNull();
});

test("a scan's page with noise is not trusted and says how noisy it is; a native page is not judged by it", () => {
  const noisy = [...CLEAN, "NäIvarande", "st6r", "pA"];
  const ocr: Trust = { textLayer: "ocr", trusted: true };
  expect(withNoise(ocr, () => noisy)).toMatchObject({ trusted: false, reason: expect.stringContaining("% of the words look misread") as string });
  expect(withNoise(ocr, () => CLEAN)).toEqual(ocr);
  expect(withNoise({ ...ocr, textLayer: "native" }, () => noisy)).toMatchObject({ trusted: true });
});
