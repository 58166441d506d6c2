import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseJsonFile } from "../../../../src/contract/judge/parseJson";
import { jsonFaultText } from "../../../../src/language/contract/jsonFaultTexts";

const utf8 = (text: string) => new TextEncoder().encode(text);
/** As Windows-1252 has the letters of Danish. */
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe("a file of JSON", () => {
  it("is read with its letters, with or without a mark of its encoding", () => {
    for (const mark of ["", "\uFEFF"])
      expect(parseJsonFile(utf8(`${mark}{"a":"Sønder"}`))).toEqual({ data: { a: "Sønder" } });
    const file = readFileSync("seeds/midtjylland-2026-2027.json");
    expect(parseJsonFile(file)).toEqual({ data: JSON.parse(file.toString("utf8")) as unknown });
  });

  it.each([
    [
      "in Windows-1252",
      latin('{\n"a":"Sønder"}'),
      "x.json er ikke gemt som UTF-8 (se linje 2, tegn 7): gem filen som UTF-8",
    ],
    ["that is empty", utf8(" \n"), "x.json er tom"],
    ["without anything", new Uint8Array(), "x.json er tom"],
    [
      "with a key twice",
      utf8('{"b":[{"version":1,\n"version":2}]}'),
      "x.json har version to gange samme sted (se linje 2, tegn 1)",
    ],
    ["with lines that end in returns", utf8('{\r"a":1,}'), "x.json er ikke JSON: se linje 2, tegn 7"],
    ["with a comma too many", utf8('{"a":1,}'), "x.json er ikke JSON: se linje 1, tegn 8"],
  ])("%s is told with what to do", (_, bytes, says) => {
    const read = parseJsonFile(bytes);
    if (!("place" in read)) throw new Error(JSON.stringify(read));
    expect(jsonFaultText("da", "x.json", read.place)).toContain(says);
    expect(jsonFaultText("en", "x.json", read.place)).toMatch(/^x\.json (?:is|has) .*\.$/);
  });
});
