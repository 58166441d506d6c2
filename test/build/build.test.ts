import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as v from "valibot";
import { describe, expect, inject, it } from "vitest";
import { commandIds, commands } from "../../src/commands/registry";
import { descriptions } from "../../src/functions/functions";
import { guidePage } from "../../src/taskpane/frame/guidePage";
import { VIEWS } from "../../src/taskpane/frame/navigation";
import { runBuild } from "./runBuild";
import { fromHeadersFile } from "./serving/servedHeaders";
import { temporaryFolder } from "./temporaryFolder";

const { folder: built, baseUrl } = inject("built");
const folder = join(built, "add-in");
const read = (file: string) => readFileSync(join(folder, file), "utf8");
/** A script with its letters as they read: the minifier writes those of template texts as `\xe6`. */
const readTexts = (file: string) =>
  read(file).replaceAll(/\\x([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
const scripts = () => readdirSync(folder).filter((file) => file.endsWith(".js"));

describe("the built add-in", () => {
  it("holds everything the manifest points to, at the address asked for", () => {
    const addresses = [...read("manifest.xml").matchAll(/"(https:[^"]+)"/g)].map((match) => match[1] ?? "");
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      expect(address.startsWith(`${baseUrl}/`), address).toBe(true);
      expect(existsSync(join(folder, address.slice(baseUrl.length))), address).toBe(true);
    }
  });

  it("loads Office.js from Microsoft, and its own scripts", () => {
    const page = read("taskpane.html");
    expect(page).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(page).toMatch(/<script[^>]* src="?boot\.js\?/);
    const plainCommands = commandIds.filter((id) => "load" in commands[id]);
    const fetched = scripts().filter((file) => file !== "boot.js");
    expect(fetched.map((file) => file.replace(/\.[0-9a-f]{8}\.js$/, ""))).toEqual(
      [
        "check",
        "commandList",
        "contract",
        "copy",
        "createReport",
        "explain",
        "findings",
        "followUp",
        "import",
        "lastYear",
        "mount",
        "opening",
        "originTree",
        "overview",
        "report",
        "search",
        "settings",
        "shared",
        "sheets",
        "updating",
        ...plainCommands,
      ].sort(),
    );
  });

  it("holds everything its page asks for", () => {
    const asked = [...read("taskpane.html").matchAll(/(?:src|href)="?([^">\s?]+)/g)].map(
      (match) => match[1] ?? "",
    );
    const own = asked.filter((address) => !address.startsWith("https:"));
    expect(own.sort()).toEqual(["assets/icon-32.png", "boot.js", "pane.css"]);
    expect(own.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it("names its files by their own contents, so that the same source gives the same page in any folder", () => {
    const [, hash = ""] = /href="?pane\.css\?([0-9a-f]+)/.exec(read("taskpane.html")) ?? [];
    expect(hash).toHaveLength(16);
    expect(createHash("sha256").update(read("pane.css")).digest("hex")).toContain(hash);
    expect(read("taskpane.html")).toMatch(/src="?boot\.js\?[0-9a-f]{16}"/);
  });

  it("needs no policy that lets texts become code", () => {
    expect(read("taskpane.html")).toContain("Content-Security-Policy");
    expect(read("taskpane.html")).not.toContain("unsafe-eval");
    for (const script of scripts())
      expect(read(script)).not.toMatch(/\beval\(|\bnew Function\b|[^.\w]Function\(/);
  });

  it("gives no source away", () => {
    expect(readdirSync(folder).filter((file) => file.endsWith(".map"))).toEqual([]);
    for (const script of scripts()) expect(read(script)).not.toContain("sourceMappingURL");
  });

  it("keeps the pane's scripts at its start within 85 % of Microsoft's template, and boots with a small part of them", () => {
    const atStart = scripts().filter((script) => /^(?:boot|mount)\./.test(script));
    const sizes = atStart.map((script) => gzipSync(read(script)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(0.85 * 169_000);
    expect(gzipSync(read("boot.js")).length).toBeLessThanOrEqual(15_000);
  });

  it("fetches what several pages share once, and of each page's own at most 40 kB", () => {
    const later = scripts().filter((script) => !/^(?:boot|mount|opening|shared)\./.test(script));
    expect(later.length).toBeGreaterThan(10);
    for (const script of later)
      expect([script, gzipSync(read(script)).length > 40_000]).toEqual([script, false]);
  });
});

describe("what is served beside the pane", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.[a-z]+$/.test(file));
  const pages = files.filter((file) => file.endsWith(".html"));

  it("has no link that leads nowhere, and none out of the house but to Office.js", () => {
    expect(pages.length).toBeGreaterThan(40);
    const dead = pages.flatMap((page) =>
      [...read(page).matchAll(/\b(?:src|href)="?([^">\s]+)/g)]
        .map(([, link = ""]) => new URL(link, `${baseUrl}/${page}`))
        .filter(({ href }) => href !== "https://appsforoffice.microsoft.com/lib/1/hosted/office.js")
        .filter(
          ({ href }) =>
            !href.startsWith(`${baseUrl}/`) ||
            !existsSync(join(folder, new URL(href).pathname.slice(new URL(`${baseUrl}/`).pathname.length))),
        )
        .map(({ href }) => `${page}: ${href}`),
    );
    expect(dead).toEqual([]);
  });

  it("has the anchors that its links and the pane lead to", () => {
    const anchored = pages.flatMap((page) =>
      [...read(page).matchAll(/\bhref="([^"]*#[^"]+)"/g)].map(([, link = ""]) => ({ from: page, link })),
    );
    const sections = JSON.parse(read("guide/sections.json")) as { readonly address: string }[];
    const fromPane = [
      ...VIEWS.map((view) => guidePage("da", view)),
      guidePage("da"),
      guidePage("en"),
      ...sections.map(({ address }) => address),
    ].map((link) => ({ from: "taskpane.html", link }));
    expect(anchored.length).toBeGreaterThan(100);
    expect(sections.length).toBeGreaterThan(100);
    const dead = [...anchored, ...fromPane].filter(({ from, link }) => {
      const { pathname, hash } = new URL(link, `${baseUrl}/${from}`);
      const file = pathname.slice(new URL(`${baseUrl}/`).pathname.length);
      const anchor = decodeURIComponent(hash.slice(1));
      return !existsSync(join(folder, file)) || (anchor !== "" && !read(file).includes(` id="${anchor}"`));
    });
    expect(dead).toEqual([]);
  });

  it("has of the guide what the search fetches as it opens, and not before, in 16 kB", () => {
    expect(gzipSync(read("guide/sections.json")).length).toBeLessThan(16_000);
    expect(scripts().filter((script) => read(script).includes("guide/sections.json"))).toEqual([
      expect.stringMatching(/^search\./),
    ]);
  });

  it("has the pictures that the guide shows, named by their content, and no others", () => {
    const shown = pages.flatMap((page) =>
      [...read(page).matchAll(/<img src="\.\.\/pictures\/([^"]+)"/g)].map(([, file = ""]) => file),
    );
    const there = readdirSync(join(folder, "pictures"));
    expect([...new Set(shown)].sort()).toEqual(there.sort());
    for (const file of there) {
      const [, hash = ""] = /\.([0-9a-f]{8})\.png$/.exec(file) ?? [];
      const bytes = readFileSync(join(folder, "pictures", file));
      expect(createHash("sha256").update(bytes).digest("hex").slice(0, 8), file).toBe(hash);
    }
  });

  it("leads from the manifest and the help to support, privacy, terms and licences", () => {
    expect(read("manifest.xml")).toContain(`<SupportUrl DefaultValue="${baseUrl}/support.html" />`);
    for (const page of ["privacy.html", "terms.html"])
      expect(read("support.html")).toContain(`href="${page}"`);
    expect(read("terms.html")).toContain('href="licences.txt"');
    for (const page of pages.filter((each) => /^(?:help|guide)\//.test(each))) {
      expect(read(page), page).toMatch(/href="(?:\.\.\/)+support\.html"/);
    }
  });

  it("names the same policy in its settings as in its pages", () => {
    for (const page of pages) {
      const inPage = /Content-Security-Policy"\s+content="([^"]+)"/
        .exec(read(page))?.[1]
        ?.replaceAll("&#x27;", "'");
      const served = fromHeadersFile(read("_headers"), new URL(`${baseUrl}/${page}`).pathname);
      expect(served["content-security-policy"], page).toBe(inPage);
    }
  });

  it("hands out the licences of the parts that are not ours", () => {
    for (const name of ["react-dom", "@fluentui/react-button", "fflate", "valibot"]) {
      expect(read("licences.txt")).toMatch(new RegExp(`^${name} \\d`, "m"));
    }
  });

  it.runIf(process.env["KKR_MODE"] === "verify")(
    "is the same to the byte when it is built again (npm run verify)",
    async () => {
      const again = temporaryFolder();
      await runBuild(["--base-url", baseUrl, "--out", again]);
      const bytes = (place: string) =>
        files.map((file) => readFileSync(join(place, file)).toString("base64"));
      expect(readdirSync(again, { recursive: true }).sort()).toEqual(
        readdirSync(folder, { recursive: true }).sort(),
      );
      expect(bytes(again)).toEqual(bytes(folder));
    },
  );
});

describe("the functions' part of the build", () => {
  it("boots without descriptions, examples and explanations: cells wait for none of them", () => {
    const texts = Object.values(descriptions).flatMap(({ description, parameters, examples }) => [
      ...[description, ...parameters.map((parameter) => parameter.description)].flatMap(({ da, en }) => [
        da,
        en,
      ]),
      ...examples.map(({ formula }) => formula),
    ]);
    const boot = readTexts("boot.js");
    expect(texts.filter((text) => boot.includes(text))).toEqual([]);
    const explain = scripts().find((script) => script.startsWith("explain.")) ?? "";
    for (const words of ["blandt de største", "grænsen er"]) {
      expect(boot).not.toContain(words);
      expect(readTexts(explain)).toContain(words);
    }
  });
});

describe("the built function metadata", () => {
  // As the generator's specification has it: ids and names of letters, digits, dots and underscores.
  const name = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9._]{2,127}$/));
  const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
  const type = v.picklist(["any", "boolean", "number", "string"]);
  const dimensionality = v.picklist(["scalar", "matrix"]);
  const metadata = v.strictObject({
    allowCustomDataForDataTypeAny: v.literal(true),
    allowErrorForDataTypeAny: v.literal(true),
    functions: v.pipe(
      v.array(
        v.strictObject({
          id: name,
          name,
          description: text,
          helpUrl: v.optional(v.pipe(v.string(), v.url())),
          parameters: v.array(
            v.strictObject({
              name: text,
              description: text,
              type,
              dimensionality,
              optional: v.optional(v.boolean()),
              repeating: v.optional(v.boolean()),
            }),
          ),
          result: v.strictObject({ type, dimensionality }),
        }),
      ),
      v.minLength(1),
    ),
  });
  const load = (file: string) => v.parse(metadata, JSON.parse(read(file)));

  it.each(["functions.da.json", "functions.json"])("%s has the form Excel reads", (file) => {
    const ids = load(file).functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("differs between the languages in every function's description, and in nothing else", () => {
    const [danish, english] = [load("functions.da.json").functions, load("functions.json").functions];
    expect(danish.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
    const same = danish.filter(({ description }, index) => description === english[index]?.description);
    expect(same.map(({ id }) => id)).toEqual([]);
  });

  it("links every function to a help page that is built with it", () => {
    for (const file of ["functions.da.json", "functions.json"]) {
      const addresses = load(file).functions.map(({ helpUrl }) => helpUrl ?? "");
      expect(addresses.filter((address) => !address.startsWith(`${baseUrl}/help/`))).toEqual([]);
      expect(addresses.filter((address) => !existsSync(join(folder, address.slice(baseUrl.length))))).toEqual(
        [],
      );
    }
  });

  it("describes functions that boot.js associates", () => {
    const boot = read("boot.js");
    const absent = load("functions.json").functions.filter(({ id }) => !new RegExp(`\\b${id}\\b`).test(boot));
    expect(absent.map(({ id }) => id)).toEqual([]);
  });
});
