import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";

const FOLDER = "src/taskpane";

it("is what every part that unfolds has, since Office.js passes over a plain one", () => {
  const plain = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx"))
    .filter((name) => /<summary[ >]/.test(readFileSync(`${FOLDER}/${name}`, "utf8")));
  expect(plain.map((name) => name.replaceAll("\\", "/"))).toEqual(["frame/Summary.tsx"]);
});
