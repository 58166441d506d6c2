import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import packageFile from "../../../package.json";
import { temporaryFolder, type Run } from "./runCommand";

type Name = "check" | "contract" | "disclose" | "formula" | "invoices" | "report" | "workbook";

/** Starts what `npm run` starts, in a process of its own. */
function start(name: Name, words: readonly string[]): ChildProcessWithoutNullStreams {
  const [runner = "", ...script] = packageFile.scripts[name].split(" ");
  return spawn(process.execPath, ["--import", runner, ...script, ...words]);
}

async function ended(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  const [status] = (await once(child, "close")) as [number | null];
  return status;
}

async function run(name: Name, words: readonly string[], input = ""): Promise<Run> {
  const child = start(name, words);
  child.stdin.end(input);
  const [status, output, errors] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)]);
  return { status, output, errors };
}

/** A file of so many rows without a readable figure; there are more issues in many of them than a pipe holds. */
function wrongFigures(rows: number): string {
  const file = join(temporaryFolder(), "tal.csv");
  const header = "Periode;Kommune;Individuelle;Kollektive;Vækstforløb;Under 3 år;Kilde;Bemærkning";
  writeFileSync(file, [header, ...Array<string>(rows).fill("2026-01;Aarhus;x;x;x;x;;")].join("\n"));
  return file;
}

describe("npm run workbook", () => {
  it("saves a file, says so on standard output and ends with 0", async () => {
    const out = join(temporaryFolder(), "a.xlsx");
    const { status, output, errors } = await run("workbook", ["--out", out]);
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
    expect(output).toMatch(/a\.xlsx: Målark, .*\.\n$/);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  });
});

describe("npm run formula", () => {
  it("reads standard input and answers line by line", async () => {
    const { status, output, errors } = await run("formula", ["-"], "=KKR.DEVIATION(90,100)\n=1/0\n");
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
    const answers = output.trimEnd().split("\n");
    expect(answers.map((line) => (JSON.parse(line) as { value: unknown }).value)).toEqual([-10, null]);
  });
});

describe("npm run invoices", () => {
  it("saves a file that begins with its byte-order mark, and says what it adds up to", async () => {
    const out = join(temporaryFolder(), "fakturering.csv");
    const { status, output, errors } = await run("invoices", ["--out", out]);
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
    expect(output).toContain("19 fakturaer, i alt 44.814.000,00 kr.");
    expect([...readFileSync(out).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe("npm run check", () => {
  it("ends with 1 where it finds errors, and prints them", async () => {
    const { status, output, errors } = await run("check", [wrongFigures(1), "--json"]);
    expect({ status, errors }).toEqual({ status: 1, errors: "" });
    expect(output).toContain('"number-invalid"');
  });
});

describe("a wrong call of the others", () => {
  it.each([
    ["contract", /^Brug: npm run -s contract.*\n/],
    ["disclose", /^Filen mangler.*\n$/],
    ["report", /^--figures mangler.*\n$/],
  ] as const)("of %s ends with 2 and a line on standard error", async (name, complaint) => {
    const { status, output, errors } = await run(name, []);
    expect({ status, output }).toEqual({ status: 2, output: "" });
    expect(errors).toMatch(complaint);
  });
});

describe("a reader who leaves before the end", () => {
  async function leave(child: ChildProcessWithoutNullStreams) {
    const complaints = text(child.stderr);
    await once(child.stdout, "data");
    child.stdout.destroy();
    return { status: await ended(child), errors: await complaints };
  }

  it("ends formula without a complaint", async () => {
    const child = start("formula", ["-"]);
    child.stdin.on("error", () => undefined);
    child.stdin.end("=1+1\n".repeat(100_000));
    expect(await leave(child)).toEqual({ status: 141, errors: "" });
  });

  it("ends check without a complaint", async () => {
    expect(await leave(start("check", [wrongFigures(10_000), "--json"]))).toEqual({
      status: 141,
      errors: "",
    });
  });
});
