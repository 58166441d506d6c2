import ts from "typescript";

/** Tests may type shorter texts, and names in lower case: these are data as often as words. */
const SHORTEST = 9;
const NAME = /^\p{Ll}[\p{L}-]*$/u;

/** A string on one line, and whether it is a test's own name. */
const TYPED = /(\b(?:describe|it|test)\()?"((?:[^"\\\n]|\\.)+)"/g;

/** Where a text stands in its catalogue: `danishPane.settled.silent.cause`. */
function placeOf(node: ts.Node): string {
  const names: string[] = [];
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    const isNamed = ts.isPropertyAssignment(at) || ts.isVariableDeclaration(at);
    if (isNamed && (ts.isIdentifier(at.name) || ts.isStringLiteral(at.name))) names.unshift(at.name.text);
  }
  return names.join(".");
}

/** The plain texts of a catalogue's source that tests are to take from there, each with its place. */
export function catalogueTexts(source: string): [text: string, place: string][] {
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    const isValue =
      ts.isStringLiteralLike(node) &&
      !ts.isLiteralTypeNode(node.parent) &&
      !ts.isImportDeclaration(node.parent) &&
      !(ts.isPropertyAssignment(node.parent) && node.parent.name === node);
    if (isValue && node.text.length >= SHORTEST && !NAME.test(node.text))
      found.push([node.text, placeOf(node)]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("texts.ts", source, ts.ScriptTarget.Latest, true));
  return found;
}

/** Texts that more than one test types, each with its place in the catalogues and these tests. */
export function typedTwice(
  texts: ReadonlyMap<string, string>,
  tests: ReadonlyMap<string, string>,
): readonly string[] {
  const places = new Map<string, string[]>();
  for (const [path, source] of tests) {
    const typed = [...source.matchAll(TYPED)].map(([, naming, text = ""]) => (naming ? "" : text));
    for (const text of new Set(typed)) {
      if (texts.has(text)) places.set(text, [...(places.get(text) ?? []), path]);
    }
  }
  return [...places]
    .filter(([, paths]) => paths.length > 1)
    .map(([text, paths]) => `"${text}", which is ${texts.get(text)}, is typed in ${paths.join(", ")}`);
}
