// @vitest-environment jsdom
import axe from "axe-core";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { helpPages } from "../../../build/help/helpPages";
import { functions } from "../../../src/functions/functions";
import { functionsMetadata } from "../../../src/functions/functionsMetadata";

const pages = helpPages();
const ids = Object.keys(functions);
const parsed = (path: string) => new DOMParser().parseFromString(pages[path] ?? "", "text/html");

describe("the help pages", () => {
  it("are one a function and language, and their lists", () => {
    const names = ["index", ...ids.map((id) => id.toLowerCase())];
    const expected = names.flatMap((name) => [`help/${name}.html`, `help/en/${name}.html`]);
    expect(Object.keys(pages).sort()).toEqual(expected.sort());
  });

  it.each(["da", "en"] as const)("stand where the metadata's help addresses point, in %s", (language) => {
    for (const { id, helpUrl } of functionsMetadata(language, "https://example.dk/kkr").functions) {
      const path = helpUrl?.replace("https://example.dk/kkr/", "") ?? "";
      expect(pages[path], helpUrl).toBeDefined();
      expect(parsed(path).documentElement.lang).toBe(language);
      expect(parsed(path).querySelector("h1")?.textContent).toBe(`KKR.${id}`);
    }
  });

  it("link only to each other and to what is served", () => {
    for (const [path, page] of Object.entries(pages)) {
      const document = new DOMParser().parseFromString(page, "text/html");
      const links = [...document.querySelectorAll("[href]")].map((each) => each.getAttribute("href") ?? "");
      const reached = links.map((link) => posix.join(posix.dirname(path), link));
      const served = [...Object.keys(pages), "help/help.css", "support.html", "assets/icon-32.png"];
      expect(reached.filter((each) => !served.includes(each))).toEqual([]);
    }
  });

  it("run no script and load nothing from elsewhere", () => {
    for (const page of Object.values(pages)) {
      expect(page).not.toMatch(/<script|https?:|style=/);
      expect(page).toContain("default-src &#x27;none&#x27;");
    }
  });

  it("describe every argument with its unit and default", () => {
    const cells = [...parsed("help/band.html").querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(cells[2]).toEqual([
      "tolerance",
      "Udsving under måltallet, og over det, hvis intet andet er angivet; brøk af måltallet.",
      "brøk (0,1 er 10 %); en celle eller et område",
      "kontraktens, 0,1",
    ]);
    expect(parsed("help/en/band.html").querySelector("pre")?.textContent).toBe(
      "=KKR.BAND(actual,target,[tolerance],[above])",
    );
  });

  it("write numbers and formulas as the reader's Excel does", () => {
    const examples = (path: string) =>
      [...parsed(path).querySelectorAll("table:last-of-type tbody tr")].map((row) => row.textContent);
    expect(examples("help/todate.html")).toEqual(["=KKR.TODATE(5000;DATO(2026;6;30))2479,45205479452"]);
    expect(examples("help/en/todate.html")).toEqual(["=KKR.TODATE(5000,DATE(2026,6,30))2479.45205479452"]);
    expect(examples("help/iscvr.html")[0]).toContain("SAND");
  });

  it.each(["help/status.html", "help/en/index.html"])(
    "%s has nothing to fault for accessibility",
    async (path) => {
      document.documentElement.lang = parsed(path).documentElement.lang;
      document.title = parsed(path).title;
      document.body.innerHTML = parsed(path).body.innerHTML;
      // Colours and sizes need a browser that lays out.
      const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );
});
