import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { descriptions } from "../../src/functions/functions";
import { root } from "../manifestReader";

const text = (file: string) => readFileSync(new URL(file, root), "utf8");

it("the README's table has every function with its description and first example", () => {
  const rows = text("README.md")
    .split("\n")
    .filter((line) => (line.startsWith("| `") && line.includes("=KKR.")) || line.includes("=ROWS("))
    .map((line) =>
      line
        .split("|")
        .slice(1, 4)
        .map((cell) => cell.trim()),
    );
  expect(rows).toEqual(
    Object.entries(descriptions).map(([id, { description, examples }]) => [
      `\`${id}\``,
      description.en,
      `\`${examples[0].formula}\``,
    ]),
  );
});

it("the command line's page tells every command that npm runs from it", () => {
  const page = text("docs/command-line.md");
  const { scripts } = JSON.parse(text("package.json")) as { scripts: Record<string, string> };
  const commands = Object.entries(scripts).filter(([, script]) => script.startsWith("tsx workbench/cli/"));
  expect(commands.map(([name]) => name).filter((name) => !page.includes(`\n## ${name}\n`))).toEqual([]);
});
