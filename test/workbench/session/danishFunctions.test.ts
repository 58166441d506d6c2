import hyperFormula from "hyperformula/i18n/languages/daDK";
import { describe, expect, it } from "vitest";
import { functionNames } from "../../../workbench/engine/functions/functionTable";
import danishFunctions from "../../../workbench/session/danishFunctions.json";
import { fromLocalFormula } from "../../../workbench/session/localFormula";

/** Newer than every list that was at hand; a Dane reads them in English here. */
const UNKNOWN = ["BYCOL", "BYROW", "CONCAT", "MAKEARRAY", "MAP", "REDUCE", "SCAN", "XMATCH"];

/** Another program's list, as far as it has a Danish name. */
const theirs = Object.entries(hyperFormula.functions).filter(
  ([english, danish]) => danish !== "" && danish !== english,
);

describe("the Danish names of Excel's functions", () => {
  it("are there for every function that the workbench computes, but for those named here", () => {
    const known = Object.keys(danishFunctions);
    expect(
      functionNames()
        .filter((name) => !known.includes(name))
        .sort(),
    ).toEqual(UNKNOWN);
    expect(known.filter((name) => !functionNames().includes(name))).toEqual([]);
  });

  it("are each of one function alone", () => {
    const names = Object.values(danishFunctions);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("are those of another program", () => {
    const ours = theirs.filter(([english]) => english in danishFunctions);
    expect(ours.length).toBeGreaterThan(150);
    expect(ours).toEqual(
      ours.map(([english]) => [english, danishFunctions[english as keyof typeof danishFunctions]]),
    );
  });

  it("leave the English ones to be typed, but for TIME, which is Danish for HOUR", () => {
    const asked = functionNames().map((name) => [name, fromLocalFormula(`=${name}(A1)`, "da-DK")]);
    expect(asked.filter(([name, formula]) => formula !== `=${name}(A1)`)).toEqual([["TIME", "=HOUR(A1)"]]);
  });
});
