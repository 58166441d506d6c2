import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** The functions' answers, which a user's formula may be comparing with what is typed. */
const ANSWERS = "src/language/functions/results.ts";

/** The lines of texts that hold a pattern, comments apart. */
function linesWith(pattern: RegExp): string[] {
  const files = ["src/language", "src/report"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => file.endsWith(".ts") && file !== ANSWERS);
  expect(files.length).toBeGreaterThan(100);
  return files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => pattern.test(line) && !/^\s*(?:\/\/|\/?\*)/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

it("a percentage is never parted from its sign: in no text is the blank between them one that breaks", () => {
  expect(linesWith(/[\d})] %/)).toEqual([]);
});

it("a count with its noun has a sign between its thousands: no text writes one by itself", () => {
  expect(linesWith(/\$\{([\w.]+)\} \$\{\1 === 1/)).toEqual([]);
});
