import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** The functions' answers, which a user's formula may be comparing with what is typed. */
const ANSWERS = "src/language/functions/results.ts";

it("a percentage is never parted from its sign: in no text is the blank between them one that breaks", () => {
  const files = ["src/language", "src/report"]
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => file.endsWith(".ts") && file !== ANSWERS);
  expect(files.length).toBeGreaterThan(100);
  const parted = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => /[\d})] %/.test(line) && !/^\s*(?:\/\/|\/?\*)/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(parted).toEqual([]);
});
