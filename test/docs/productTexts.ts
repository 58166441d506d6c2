import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { root } from "../manifestReader";

const project = fileURLToPath(root);

/** In place of what a text has filled in. */
const FILLED_IN = "…";

function textsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(FILLED_IN));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("texts.ts", source, ts.ScriptTarget.Latest));
  return found;
}

/** Where a text has something filled in beside its own dots, these say both. */
const plain = (text: string): string => text.replaceAll(/…(?:\s*…)+/g, FILLED_IN).trim();

/**
 * Every text of the product as its source has it, `…` for what is filled in: of `src/language`, and what the manifest
 * puts on the ribbon.
 */
export function productTexts(): ReadonlySet<string> {
  const folder = join(project, "src/language");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const texts = files.flatMap((file) => textsIn(readFileSync(join(folder, file), "utf8")));
  const manifest = readFileSync(join(project, "manifest.xml"), "utf8");
  const onRibbon = [...manifest.matchAll(/<bt:Override Locale="da-DK" Value="([^"]+)"/g)].map(
    ([, text = ""]) => text,
  );
  return new Set([...texts, ...onRibbon].map(plain));
}
