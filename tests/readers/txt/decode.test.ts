import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { decodeText } from "../../../src/readers/txt/decode.ts";
import { readDocument } from "../../../src/readers/index.ts";

const SWEDISH = "§ 4 Ärendet återremitteras till nämnden för översyn – ”i god tid”, säger Åsa Öhman.";

test.each([
  ["utf-8", SWEDISH], ["windows-1252", SWEDISH], ["macintosh", SWEDISH], ["utf-16le", SWEDISH], ["utf-16be", SWEDISH],
  ["utf-16le", "Minutes of the meeting: we aren’t done"], ["windows-1252", "the\u00A0part of the\u00A0whole\n•\nNext"],
  ["cp850", "Ärendet återremitteras till nämnden för översyn, säger Åsa Öhman. § 4 Kaffe på rådhuset."],
  ["windows-1252", "Møtet ble hevet klokken 20. Været på Bærum rådhus: «grått»."],
  ["windows-1252", "Der Ausschuß beschließt die Änderung der Geschäftsordnung für das Gebäude."],
])("finds %s without a byte order mark", (encoding, text) => {
  expect(decodeText(iconv.encode(text, encoding))).toEqual({ text, encoding, undecodable: 0 });
});

test("reads the DOS code pages of the north, whichever of them it names", () => {
  const text = "Møtet på rådhuset ble åpnet av Gøran Østby. Æresmedlem: Åse Sæther.";
  expect(decodeText(iconv.encode(text, "cp865")).text).toBe(text);
});

test.each(["utf-8", "utf-16le", "utf-16be"])("takes a byte order mark of %s out", (encoding) => {
  expect(decodeText(iconv.encode("Möte", encoding, { addBOM: true }))).toEqual({ text: "Möte", encoding, undecodable: 0 });
});

test("decodes 0x80 to 0x9F of windows-1252 as its punctuation", () => {
  expect(decodeText(Uint8Array.from([0x93, 0x48, 0xe5, 0x6c, 0x6c, 0x62, 0x61, 0x72, 0x74, 0x94, 0x20, 0x96, 0x20, 0xe4, 0x72, 0x20, 0x80, 0x35])).text).toBe("“Hållbart” – är €5");
});

test("leaves U+FFFD that the file itself holds, and does not count it", () => {
  expect(decodeText(new TextEncoder().encode("M\uFFFDte f\uFFFDr alla"))).toEqual({ text: "M\uFFFDte f\uFFFDr alla", encoding: "utf-8", undecodable: 0 });
});

test("drops zeros within text", () => {
  expect(decodeText(new TextEncoder().encode("Mö\0te")).text).toBe("Möte");
});

test("broken bytes in UTF-8 show as U+FFFD and give a warning", async () => {
  const bytes = Buffer.concat([Buffer.from("Mötet öppnades på förmiddagen i rådhuset, åtta närvarande. Slut"), Buffer.from([0xff]), Buffer.from(" på mötet.")]);
  const { document, diagnostics } = await readDocument({ path: "a.txt", bytes, sha256: "0" });
  expect(document?.text).toContain("Slut\uFFFD på");
  expect(document?.source.encoding).toBe("utf-8");
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["txt/undecodable", "warning"], ["text/lost-letters", "warning"]]);
});
