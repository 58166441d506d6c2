import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "../manifestReader";
import { sheetNames } from "../../src/language/sheets/sheetNames";

const page = readFileSync(new URL("docs/review.md", root), "utf8");
const sources = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => `src/${file}`)
  .sort()
  .map((file) => ({ file, code: readFileSync(new URL(file, root), "utf8") }));

/** Where a pattern stands in the code, apart from comments and texts in quotation marks. */
function linesWith(pattern: RegExp): { file: string; line: string }[] {
  return sources.flatMap(({ file, code }) =>
    code
      .split("\n")
      .filter((line) => !/^\s*(?:\*|\/[/*])/.test(line) && pattern.test(line.replaceAll(/"[^"]*"/g, "")))
      .map((line) => ({ file, line: line.trim() })),
  );
}

describe("the reviewer's guide", () => {
  it("names every place that asks for something, and what it asks", () => {
    // `populationStore.fetch` is the pane's own word for its button, and so are the keys and members called so.
    const request =
      /(?<!populationStore\.|words\.|readonly )\bfetch\b(?!:)|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeer|importScripts/;
    const asking = linesWith(request);
    expect(asking).toEqual([
      {
        file: "src/commands/contract/askStatbank.ts",
        line: expect.stringContaining("fetch(address,") as unknown,
      },
      {
        file: "src/taskpane/search/servedFunctions.ts",
        line: expect.stringContaining(
          'fetch(language === "da" ? "functions.da.json" : "functions.json")',
        ) as unknown,
      },
      {
        file: "src/taskpane/search/servedGuide.ts",
        line: expect.stringContaining('fetch("guide/sections.json")') as unknown,
      },
    ]);
    const addresses = [
      "https://api.statbank.dk/v1/data",
      "functions.da.json",
      "functions.json",
      "guide/sections.json",
    ];
    for (const named of [...asking.map(({ file }) => file), ...addresses])
      expect(page).toContain(`\`${named}\``);
  });

  it("is right that the pane keeps nothing in the browser", () => {
    expect(linesWith(/localStorage|sessionStorage|indexedDB|document\.cookie|\bcaches\b/)).toEqual([]);
  });

  it("lists the settings that a workbook keeps, all of them and no others", () => {
    const keys = sources.flatMap(({ code }) =>
      [...code.matchAll(/"(KKR\.[A-Z]\w+)"/g)].map(([, key]) => key),
    );
    const listed = [...page.matchAll(/^\| (`KKR\..+?) \|/gm)].flatMap(([, cell = ""]) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, key]) => key),
    );
    expect(listed.toSorted()).toEqual([...new Set(keys)].toSorted());
    const adding = sources.filter(({ code }) => code.includes("settings.add("));
    expect(adding.filter(({ code }) => !/"KKR\.[A-Z]\w+"/.test(code)).map(({ file }) => file)).toEqual([]);
  });

  it("says of each sheet whether it may hold what is about firms or persons", () => {
    const section = /## Where data about firms or persons may be\n([^]+?)\n## /.exec(page)?.[1] ?? "";
    expect(Object.values(sheetNames("da")).filter((name) => !section.includes(name))).toEqual([]);
  });
});
