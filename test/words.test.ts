import { readdirSync, readFileSync, statSync } from "node:fs";
import { expect, it } from "vitest";
import { catalogueTexts, typedTwice } from "./typedWords";

const cwd = `${import.meta.dirname}/..`;
const CODE = /^(?:src|workbench|bench|build|test)\/.*\.tsx?$/;

/** Words that stay out, each with the files it is kept out of and what to write in its stead. */
const REFUSED = [
  {
    pattern: /\btraps? \d+/i,
    files: /\.(?:tsx?|cjs|js|md|json|css)$/,
    advice: "State the reason, or cite a section of docs/contract-reading.md.",
  },
  {
    pattern: /^\s*(?:\/\/|\/\*\*|\*) +What /,
    files: CODE,
    advice: 'Noun first: not "What is said in place of a percentage", but "Text in place of a percentage".',
  },
  {
    pattern: /^\s*(?:\/\/|\/\*\*|\*) .*\bit is told\b/i,
    files: CODE,
    advice: "Reported, shown, stated or announced: write which.",
  },
  {
    // Comments and the functions' examples, which say which contract they hold for, may.
    pattern:
      /^(?!\s*(?:\/\/|\/?\*)|.*\bformula:).*["'`].*(?:\b20(?:2[2-9]|[3-9]\d)\b|\b[NR]\d[ab]?\b|kommune:\d)/,
    files: /^src\/(?:language|functions)\/.*\.ts$/,
    advice: "A text of the product names no year, measure or municipality of one contract.",
  },
] as const;

/** `src/calc/band.ts:3: State the reason, ...` for each line of a text that holds refused words. */
function refusedIn(path: string, text: string): string[] {
  const rules = REFUSED.filter(({ files }) => files.test(path));
  return text
    .split("\n")
    .flatMap((line, at) =>
      rules.flatMap(({ pattern, advice }) => (pattern.test(line) ? [`${path}:${at + 1}: ${advice}`] : [])),
    );
}

function filesIn(root: string): string[] {
  if (statSync(`${cwd}/${root}`).isFile()) return [root];
  return readdirSync(`${cwd}/${root}`, { recursive: true, encoding: "utf8" })
    .map((path) => `${root}/${path}`)
    .filter((path) => REFUSED.some(({ files }) => files.test(path)) && statSync(`${cwd}/${path}`).isFile());
}

it("nothing refers to a numbered list that is not there, and comments name a thing by a noun", () => {
  const paths = [
    "README.md CONTRIBUTING.md CHANGELOG.md SECURITY.md docs seeds src workbench bench build test",
  ].flatMap((roots) => roots.split(" ").flatMap(filesIn));
  expect(paths.length).toBeGreaterThan(2_000);
  expect(paths.flatMap((path) => refusedIn(path, readFileSync(`${cwd}/${path}`, "utf8")))).toEqual([]);
});

it.each([
  ["docs/report.md", `See trap ${7}.`],
  ["src/calc/band.ts", `/** ${"What"} a band holds. */`],
  ["src/calc/band.ts", `  // ${"What"} is missing stays blank.`],
  ["src/calc/band.ts", `   * Where a figure is missing, ${"it is"} told.`],
  ["src/language/usage.ts", '  usage: "[--year 2026]",'],
  ["src/functions/target/target.ts", "  da: 'Målets nr., f.eks. \"R1\".',"],
])("refuses in %s: %s", (path, line) => {
  expect(refusedIn(path, `first\n${line}\n`)).toEqual([expect.stringContaining(`${path}:2: `)]);
});

/** Where the word itself is tested, and where headings are those of others' files. */
const WITH_WORDS_OF_THEIR_OWN = /^test\/src\/(?:language|activity\/read)\//;

it("a text of the product is typed in one test at most: tests take words from src/language", () => {
  const sources = (roots: readonly string[]) =>
    roots
      .flatMap(filesIn)
      .filter((path) => CODE.test(path) && !WITH_WORDS_OF_THEIR_OWN.test(path))
      .map((path) => [path, readFileSync(`${cwd}/${path}`, "utf8")] as const);
  const texts = sources(["src/language"]).flatMap(([path, source]) =>
    catalogueTexts(source).map(([text, place]) => [text, `${place} in ${path}`] as const),
  );
  expect(texts.length).toBeGreaterThan(2_000);
  const tests = sources(["test/src", "test/e2e", "test/docs", "test/workbench/cli"]);
  expect(tests.length).toBeGreaterThan(300);
  expect(typedTwice(new Map(texts), new Map(tests))).toEqual([]);
});

it("names a text that two tests type, by its place in the catalogues", () => {
  const catalogue =
    'const danish = { import: { undo: "Fortryd importen", id: "import", short: "Fortryd" } };';
  const typed = 'it("Fortryd importen", () => press("Fortryd importen"));';
  const tests = { "a.test.ts": typed, "b.test.ts": typed, "c.test.ts": 'press("Fortryd")' };
  expect(typedTwice(new Map(catalogueTexts(catalogue)), new Map(Object.entries(tests)))).toEqual([
    '"Fortryd importen", which is danish.import.undo, is typed in a.test.ts, b.test.ts',
  ]);
  const once = new Map([["a.test.ts", typed]]);
  expect(typedTwice(new Map(catalogueTexts(catalogue)), once)).toEqual([]);
});
