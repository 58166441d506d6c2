import { describe, expect, it } from "vitest";
import { descriptions } from "../../../src/functions/functions";
import { customFunctions, NAMESPACE } from "../../../workbench/cli/customFunctions";
import { createEngine } from "../../../workbench/engine/engine";
import { createWorkbook } from "../../../workbench/model/workbook";
import { words } from "../../words";

const { bandPositions } = words;

const engine = createEngine(createWorkbook());
engine.setFunctions(NAMESPACE, customFunctions());

/** As Excel shows a formula's result: numbers at 15 significant digits, an array of one cell as that cell. */
function evaluated(formula: string): unknown {
  const result = engine.evaluate(formula);
  const isSingle = Array.isArray(result) && result.length === 1 && result[0]?.length === 1;
  return shown(isSingle ? result[0]?.[0] : result);
}

function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown);
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}

describe("examples of the specification", () => {
  it.each<[string, unknown]>([
    ["=KKR.DEVIATION(90,100)", -10],
    ["=KKR.DEVIATIONPCT(90,100)", -0.1],
    ["=KKR.BAND(90,100)", bandPositions.within],
    ["=KKR.BAND(89.999,100)", bandPositions.below],
    ["=KKR.BAND(110,100)", bandPositions.within],
    ["=KKR.BAND(110.001,100)", bandPositions.above],
    ["=KKR.STATUS(0.7,0.7)", words.verdicts.met],
    ['=KKR.STATUS(0,0,">")', words.verdicts["not-met"]],
    ["=KKR.ALLOCATE(100,{1,1,1})", [[34, 33, 33]]],
    ["=KKR.ALLOCATE(-100,{1,1,1})", [[-34, -33, -33]]],
    ['=KKR.FUNDING("Aarhus")', 12_180],
    ['=KKR.FUNDINGSHARE("751")', 0.271790065604499],
    ["=KKR.TODATE(5000,DATE(2026,6,30))", 2479.45205479452],
    ["=KKR.NPS({10,9,8,6})", 25],
    ["=KKR.ISCVR(40084606)", true],
  ])("%s", (formula, expected) => {
    expect(evaluated(formula)).toEqual(expected);
  });
});

const examples = Object.entries(descriptions).flatMap(([id, { examples: all }]) =>
  all.map(({ formula, answer }) => [formula, answer, id] as const),
);

describe("examples of the descriptions and help pages", () => {
  it.each(examples)("%s", (formula, answer, id) => {
    expect(formula).toContain(`KKR.${id}(`);
    expect(evaluated(formula)).toEqual(answer);
  });
});
