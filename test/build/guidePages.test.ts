import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { englishPage } from "../../build/guide/englishPage";
import { guidePages } from "../../build/guide/guidePages";
import { markdownPage } from "../../build/guide/markdownPage";
import { wordsOf } from "../../src/taskpane/search/wordsOf";
import { root } from "../manifestReader";

const { pages, sections } = guidePages(fileURLToPath(root));
const rendering = {
  link: (address: string) => (address.startsWith("gone") ? undefined : address),
  picture: () => ({ src: "p.png", width: 4, height: 3 }),
  linkTo: (heading: string) => `to ${heading}`,
};

describe("a page of Markdown", () => {
  it("has its headings' anchors as GitHub makes them, the second of a name by its number", () => {
    const { html, sections: found } = markdownPage(
      "# T\n\n## Når æ, ø?\n\n## Ret\n\nx\n\n## Ret\n",
      rendering,
    );
    expect(found.map(({ anchor }) => anchor)).toEqual(["", "når-æ-ø", "ret", "ret-1"]);
    for (const anchor of ["når-æ-ø", "ret", "ret-1"]) expect(html).toContain(`<h2 id="${anchor}">`);
  });

  it("keeps the words of a link that leads nowhere there, and lets no text become an element", () => {
    const { html } = markdownPage(
      '# T\n\n[here](a.html) [there](gone.md) ![a "b" <c>](x.png)\n\n`<script>`',
      rendering,
    );
    expect(html).toContain(
      '<a href="a.html">here</a> there <img src="p.png" alt="a &quot;b&quot; &lt;c&gt;"',
    );
    expect(html).toContain("<code>&lt;script&gt;</code>");
  });

  it("is refused without a title", () => {
    expect(() => markdownPage("Text\n", rendering)).toThrow("begins with its title");
  });
});

describe("the served guide", () => {
  it("is in Danish, and one page in English, with a policy and no script", () => {
    for (const [path, page] of Object.entries(pages)) {
      expect(page, path).toContain(`<html lang="${path === "guide/english.html" ? "en" : "da"}">`);
      expect(page, path).toContain("default-src &#x27;none&#x27;");
      expect(page, path).not.toMatch(/<script|style=|https?:\/\//);
    }
  });

  it("leads through its pages in the order of its list, there and back", () => {
    const next = (path: string) => /<a href="([^"]+)" rel="next"/.exec(pages[`guide/${path}`] ?? "")?.[1];
    const back = (path: string) => /<a href="([^"]+)" rel="prev"/.exec(pages[`guide/${path}`] ?? "")?.[1];
    const way = ["index.html"];
    for (let page = next("index.html"); page !== undefined; page = next(page)) {
      expect(back(page)).toBe(way.at(-1));
      way.push(page);
    }
    expect(way).toHaveLength(Object.keys(pages).length - 1);
    expect(way.slice(0, 3)).toEqual(["index.html", "foerste-gang.html", "ruden.html"]);
  });

  it("tells the search the words of each section as the search reads them", () => {
    const closed = sections.find(({ address }) => address === "guide/maanedsluk.html");
    expect(closed).toMatchObject({ title: "Luk måneden", page: "Luk måneden" });
    expect(closed?.words.split(" ")).toEqual(expect.arrayContaining(["plombe", "adgangskode"]));
    for (const { words, address } of sections) expect(wordsOf(words).join(" "), address).toBe(words);
  });
});

it("README lacks nothing that the English page is made of", () => {
  expect(() => englishPage("# Title\n\nText\n")).toThrow('"What it does"');
  expect(pages["guide/english.html"]).toContain("is in Danish");
  expect(pages["guide/english.html"]).toContain("Closing a month");
});
