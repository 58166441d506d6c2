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

/** Slips of one who writes a contract as a file; each is made in every place that it can be made in. */
const SLIPS: Readonly<Record<string, (part: Part, key: string) => void>> = {
  gone(part, key) {
    if (Array.isArray(part)) part.splice(Number(key), 1);
    else Reflect.deleteProperty(part, key);
  },
  another(part, key) {
    const value = part[key];
    if (typeof value === "number") part[key] = value + 1;
    else if (typeof value === "string") part[key] = `${value}x`;
  },
  twice(part, key) {
    if (Array.isArray(part)) part.splice(Number(key), 0, part[key]);
  },
  misspelt(part, key) {
    if (Array.isArray(part) || /^\d/.test(key)) return;
    part[`${key}e`] = part[key];
    Reflect.deleteProperty(part, key);
  },
  "in quotes"(part, key) {
    if (typeof part[key] !== "object") part[key] = String(part[key]);
  },
  "a list"(part, key) {
    const value = part[key];
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      part[key] = Object.values(value);
  },
};

/** The slips that are made in every member of a list; others in its first few, as all are of one form. */
const EVERYWHERE: readonly string[] = ["gone", "another"];
const FIRST = 3;

/** A contract that has been amended: two targets, an amount and the total. */
function amended(file: unknown): unknown {
  const { measures, municipalities, years } = file as {
    readonly measures: readonly { readonly id: string }[];
    readonly municipalities: readonly { readonly code: string }[];
    readonly years: readonly number[];
  };
  const decision = { period: String(years[0]), was: 0.5, by: "KKR", decided: "2029-01-02" };
  const targets = measures.slice(0, 2).flatMap(({ id: of }) => [{ of }, { of }]);
  const amendments = [
    ...targets.map((each) => ({ kind: "target", ...each, ...decision })),
    { kind: "funding", of: municipalities[0]?.code, ...decision },
    { kind: "total", ...decision },
  ];
  return { ...(file as object), amendments };
}

it.each([
  "cases/contracts/v11-band-12-5",
  "cases/contracts/hovedstaden",
  "contracts/quarters",
  "contracts/fifth-figure",
  "contracts/english",
])("tells at most one fault of whatever single slip is made in %s", (name) => {
  const file = amended(JSON.parse(readFileSync(`test/fixtures/${name}.json`, "utf8")));
  expect(judgeContract(file).faults).toEqual([]);
  const several = pathsIn(file).flatMap((path) =>
    Object.entries(SLIPS).flatMap(([how, slip]) => {
      if (!EVERYWHERE.includes(how) && path.some((key) => Number(key) >= FIRST && Number(key) < 100))
        return [];
      const copy = structuredClone(file) as Part;
      slip(
        path.slice(0, -1).reduce((each, key) => each[key] as Part, copy),
        path.at(-1) ?? "",
      );
      const told = judgeContract(copy).faults.map(({ rule, path: at }) => `${rule} ${at}`);
      return told.length > 1 ? [`${path.join(".")} ${how}: ${told.join(", ")}`] : [];
    }),
  );
  expect(several).toEqual([]);
});
