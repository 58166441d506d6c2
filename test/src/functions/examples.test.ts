import { describe, expect, it } from "vitest";
import { descriptions } from "../../../src/functions/descriptions";
import type { FunctionId } from "../../../src/functions/functions";
import { serial } from "../serial";
import { answer, raw, type Shown } from "./answer";

/** Reads the arguments of a formula: figures, texts, `{...}` rows and DATE(y,m,d). */
function argumentsOf(written: string): unknown[] {
  const json = written
    .replaceAll(/DATE\((\d+),(\d+),(\d+)\)/g, (_, year, month, day) =>
      String(serial(Number(year), Number(month), Number(day))),
    )
    .replaceAll("{", "[[")
    .replaceAll("}", "]]");
  return JSON.parse(`[${json}]`) as unknown[];
}

function evaluate(formula: string): Shown {
  const rows = /^=ROWS\((.*)\)$/.exec(formula);
  const call = /^=?KKR\.([A-Z]+)\((.*)\)$/.exec(rows?.[1] ?? formula);
  if (!call) throw new Error(`Not a call: ${formula}`);
  const [id, args] = [call[1] as FunctionId, argumentsOf(call[2] ?? "")];
  return rows ? (raw(id, ...args) as unknown[]).length : answer(id, ...args);
}

/** As Excel shows numbers: at 15 significant digits. */
function shown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shown);
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}

describe("examples of the specification", () => {
  it.each<[string, unknown]>([
    ["KKR.DEVIATION(90,100)", -10],
    ["KKR.DEVIATIONPCT(90,100)", -0.1],
    ["KKR.BAND(90,100)", "Inden for"],
    ["KKR.BAND(89.999,100)", "Under"],
    ["KKR.BAND(110,100)", "Inden for"],
    ["KKR.BAND(110.001,100)", "Over"],
    ["KKR.STATUS(0.7,0.7)", "Opfyldt"],
    ['KKR.STATUS(0,0,">")', "Ikke opfyldt"],
    ["KKR.ALLOCATE(100,{1,1,1})", [[34, 33, 33]]],
    ["KKR.ALLOCATE(-100,{1,1,1})", [[-34, -33, -33]]],
    ['KKR.FUNDING("Aarhus")', 12_180],
    ['KKR.FUNDINGSHARE("751")', 0.271790065604499],
    ["KKR.TODATE(5000,DATE(2026,6,30))", 2479.45205479452],
    ["KKR.NPS({10,9,8,6})", 25],
    ["KKR.ISCVR(40084606)", true],
  ])("%s", (formula, expected) => {
    expect(shown(evaluate(formula))).toEqual(expected);
  });
});

describe("examples in the descriptions", () => {
  it.each(Object.entries(descriptions).map(([id, { example }]) => [id, example] as const))(
    "%s",
    (id, example) => {
      expect(example.formula).toContain(`KKR.${id}(`);
      expect(shown(evaluate(example.formula))).toEqual(example.answer);
    },
  );
});
