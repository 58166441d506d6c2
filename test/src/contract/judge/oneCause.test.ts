import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";

type Part = Record<string, unknown>;
type Path = readonly string[];

function pathsIn(part: unknown, before: Path = []): Path[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, each]) => [
    [...before, key],
    ...pathsIn(each, [...before, key]),
  ]);
}

/** A copy without the part in a place, or with another value of its type there. */
function changed(file: unknown, path: Path, how: "gone" | "another"): unknown {
  const copy = structuredClone(file) as Part;
  const part = path.slice(0, -1).reduce((each, key) => each[key] as Part, copy);
  const key = path.at(-1) ?? "";
  const value = part[key];
  if (how === "gone") {
    if (Array.isArray(part)) part.splice(Number(key), 1);
    else Reflect.deleteProperty(part, key);
  } else if (typeof value === "number") part[key] = value + 1;
  else if (typeof value === "string") part[key] = `${value}x`;
  return copy;
}

it.each([
  "cases/contracts/v11-band-12-5",
  "cases/contracts/hovedstaden",
  "contracts/quarters",
  "contracts/fifth-figure",
])("tells at most one fault of whatever single part of %s is gone or another", (name) => {
  const file = JSON.parse(readFileSync(`test/fixtures/${name}.json`, "utf8")) as unknown;
  const several = pathsIn(file).flatMap((path) =>
    (["gone", "another"] as const).flatMap((how) => {
      const { faults } = judgeContract(changed(file, path, how));
      const told = faults.map(({ rule, path: at }) => `${rule} ${at}`);
      return told.length > 1 ? [`${path.join(".")} ${how}: ${told.join(", ")}`] : [];
    }),
  );
  expect(several).toEqual([]);
});
