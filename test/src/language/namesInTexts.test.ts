import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, it } from "vitest";

const folder = `${import.meta.dirname}/../../../src/language`;

/** `cellMissing`: written together as names in code are, which renaming may leave in the middle of a sentence. */
const CODE_NAME = /(?<![\p{L}\d_.=,])\p{Ll}+\p{Lu}\p{L}*/gu;

/** Names of code in the sentences that a file holds, insertions left out. */
function codeNamesIn(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && /\s/.test(node.text)) found.push(...(node.text.match(CODE_NAME) ?? []));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("texts.ts", text, ts.ScriptTarget.Latest, true));
  return found;
}

it("no sentence holds a name of code", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(
    files.flatMap((file) =>
      codeNamesIn(readFileSync(`${folder}/${file}`, "utf8")).map((name) => `${file}: ${name}`),
    ),
  ).toEqual([]);
});

it.each([
  ["`${label} cannot be shown: its name is cellMissing`", ["cellMissing"]],
  ['"Columns that are notKept: "', ["notKept"]],
  ["`The sheet ${sheetName} is gone`", []],
  ['"=KKR.DEVIATION(A1, B1)"', []],
])("of %s these: %j", (text, names) => {
  expect(codeNamesIn(text)).toEqual(names);
});
