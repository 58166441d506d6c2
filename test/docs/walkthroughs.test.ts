import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "../manifestReader";

const project = fileURLToPath(root);
const page = readFileSync(join(project, "CONTRIBUTING.md"), "utf8");

/** Carries out a diff, each line after the one that stands above it there, but for what has been carried out already. */
function withChanges(file: string, text: string, diff: readonly string[]): string {
  const lines = text.split("\n");
  let place = 0;
  for (const line of diff) {
    if (line.startsWith("+")) {
      if (lines[place] !== line.slice(1)) lines.splice(place, 0, line.slice(1));
      place += 1;
    } else if (line.startsWith("-")) {
      const found = lines.indexOf(line.slice(1), place);
      if (found >= 0) lines.splice((place = found), 1);
    } else {
      const found = lines.indexOf(line.slice(1), place);
      if (found < 0) throw new Error(`CONTRIBUTING.md: no line "${line.slice(1)}" in ${file}.`);
      place = found + 1;
    }
  }
  return lines.join("\n");
}

/** The files that a section's blocks make or change, by their paths, as they are afterwards. */
function filesOf(section: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const [, indent = "", kind, block = ""] of section.matchAll(/^( *)```(tsx?|diff)\n([^]*?)^ *```$/gm)) {
    const [first = "", ...lines] = block
      .trimEnd()
      .split("\n")
      .map((line) => line.slice(indent.length));
    const named = /^ ?\/\/ (\S+\.tsx?)$/.exec(first)?.[1];
    if (named === undefined) continue;
    const file = join(project, named);
    const before = files.get(file) ?? (existsSync(file) ? readFileSync(file, "utf8") : "");
    files.set(file, kind === "diff" ? withChanges(named, before, lines) : lines.join("\n"));
  }
  return files;
}

/** TypeScript's findings in these files, in the project as it would be with them. */
function faultsIn(files: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(join(project, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, project);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  // A folder that is to come would otherwise not be looked into.
  delete host.directoryExists;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile(name, version, ...rest)
      : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].flatMap((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`),
  );
}

const walks = page
  .split(/^(?=## )/m)
  .filter((section) => section.startsWith("## Adding a "))
  .map((section) => ({ name: section.slice(3, section.indexOf("\n")), files: filesOf(section) }))
  .filter(({ files }) => files.size > 0);

describe("CONTRIBUTING's walks", () => {
  it("have blocks to carry out for a rule, a function and a sheet at least", () => {
    expect(walks.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Adding a rule for entered figures", "Adding a function", "Adding a sheet"]),
    );
  });

  it("compile, carried out one after the other", () => {
    const files = new Map(walks.flatMap((walk) => [...walk.files]));
    expect(faultsIn(files)).toEqual([]);
    // It reads what these files import, which takes long on a machine that does other things too.
  }, 240_000);
});
