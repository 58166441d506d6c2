import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withFunctionTable } from "../../build/guide/functionTable";
import { descriptions } from "../../src/functions/functions";
import { root } from "../manifestReader";

const text = (file: string) => readFileSync(new URL(file, root), "utf8");

it("the README's table has every function with its description, first example and answer: `npm run guide`", () => {
  expect(withFunctionTable(text("README.md"))).toBe(text("README.md"));
  expect(Object.keys(descriptions).filter((id) => !text("README.md").includes(`| \`${id}\` |`))).toEqual([]);
});

it("the command line's page names every command that npm runs from it", () => {
  const page = text("docs/command-line.md");
  const { scripts } = JSON.parse(text("package.json")) as { scripts: Record<string, string> };
  const commands = Object.entries(scripts).filter(([, script]) => script.startsWith("tsx workbench/cli/"));
  expect(commands.map(([name]) => name).filter((name) => !page.includes(`\n## ${name}\n`))).toEqual([]);
});
