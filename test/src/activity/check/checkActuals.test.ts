import { describe, expect, it } from "vitest";
import { checkActuals } from "../../../../src/activity/check/checkActuals";
import { describeIssue } from "../../../../src/activity/check/describeIssue";
import type { Contract, Measure } from "../../../../src/contract/contract";
import { contractInUse } from "../../../../src/contract/contractInUse";
import type { Entry } from "../../../../src/activity/values/entry";
import { words } from "../../../words";

const judged = (id: string, actual: Entry, contract = contractInUse()) =>
  checkActuals(
    [{ row: 5, values: { [words.targets.id]: id, [words.targets.actual]: actual } }],
    { id: words.targets.id, actual: words.targets.actual },
    contract,
  );

/** The contract with something else agreed on one of its measures. */
function agreed(id: string, other: Partial<Measure>): Contract {
  const contract = contractInUse();
  const measures = contract.measures.map((each) => (each.id === id ? { ...each, ...other } : each));
  return { ...contract, measures };
}

describe("an actual that is typed in", () => {
  it.each<[string, Entry, string[]]>([
    ["N1a", 1.4, ["actual-impossible"]],
    ["N4", 85, ["actual-impossible"]],
    ["N6", -0.1, ["actual-impossible"]],
    ["N3", 101, ["actual-impossible"]],
    ["N3", "72 point", ["actual-impossible"]],
    ["N5a", 12, ["actual-impossible"]],
    ["N5a", 5, ["actual-unlikely"]],
    ["N5a", -0.4, []],
    ["N1a", 1, []],
    ["N1a", 0, []],
    ["N1a", null, []],
    ["N3", -100, []],
    // Sums of Aktivitet are judged there.
    ["R1", 1e12, []],
  ])("%s of %s", (id, actual, rules) => {
    expect(judged(id, actual).map(({ rule }) => rule)).toEqual(rules);
  });

  const fixed = (value: number) => ({ "2026": { kind: "fixed", value } }) as const;

  it.each<[string, Partial<Measure>, Entry, string[]]>([
    ["N4", { targets: fixed(1.1) }, 1.15, []],
    // Typed as it is said, 110 for 110 %.
    ["N4", { targets: fixed(1.1) }, 110, ["actual-impossible"]],
    ["N4", { targets: fixed(0.9) }, 1.15, ["actual-impossible"]],
    [
      "N4",
      { targets: { "2026": { kind: "not-fixed", estimate: { value: 1.2, method: "Skøn" } } } },
      1.15,
      [],
    ],
    ["N4", { readings: [{ id: "a", label: "a", targets: { "2026": 1.2 } }] }, 1.15, []],
    ["N3", { targets: fixed(140) }, 150, []],
    ["N3", { targets: fixed(140) }, -101, ["actual-impossible"]],
    ["N3", { targets: fixed(-140) }, -150, []],
    ["N5a", { targets: fixed(1.5) }, 1.6, []],
    ["N5a", { targets: fixed(12) }, 13, []],
  ])("%s with %j agreed: %s", (id, other, actual, rules) => {
    expect(judged(id, actual, agreed(id, other)).map(({ rule }) => rule)).toEqual(rules);
  });

  it("is told with its place, its cause and what to write", () => {
    const [issue] = judged("N4", 85);
    expect(issue).toMatchObject({ row: 5, column: words.targets.actual, severity: "error" });
    expect(issue && describeIssue(issue, "da", {})).toBe(
      "Realiseret: 85 kan ikke være tallet; det bedømmes ikke og indgår ikke i rapporten. Skriv en andel fra 0 til 100\u00a0%, f.eks. 85\u00a0% eller 0,85.",
    );
  });
});
