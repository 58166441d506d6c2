import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Amendment, Contract } from "../../../../src/contract/contract";
import { judgeContract } from "../../../../src/contract/judge/judgeContract";
import { readContract } from "../../../../src/sheets/contract/readContract";
import { seenCells, texts } from "./seenCells";

const shipped = judgeContract(JSON.parse(readFileSync("seeds/midtjylland-2026-2027.json", "utf8"))).contract!;

const decided = { by: "KKR Midtjylland", decided: "2026-05-01" };
/** Of a municipality that has left, twice; of one that is there; of a measure that has left. */
const amendments: Amendment[] = [
  { kind: "funding", of: "999", period: "2026", was: 100, name: "Nibe", ...decided },
  { kind: "target", of: "N3", period: "2026", was: 69, ...decided },
  {
    kind: "funding",
    of: "999",
    period: "2026",
    was: 110,
    name: "Nibe",
    became: { kind: "fixed", value: 0 },
    ...decided,
  },
  { kind: "target", of: "N9", period: "2027", became: { kind: "not-fixed" }, ...decided },
];
const contract: Contract = { ...shipped, amendments };

/** The sheets as they were laid out before there were such columns. */
function laidOutBefore(headers: readonly string[], of = contract) {
  const seen = seenCells(of);
  const { amendments: table } = seen;
  for (const header of headers) {
    const at = table.headers.indexOf(header);
    table.headers.splice(at, 1);
    table.rows.forEach((row) => row.splice(at, 1));
  }
  return seen;
}

describe("sheets that were laid out before an amendment's column", () => {
  const { became, name } = texts.amendments;

  it.each([[[name]], [[became]], [[name, became]]])("lose nothing that stood in %j", (headers) => {
    const seen = laidOutBefore(headers);
    expect(readContract(seen, texts, contract)).toEqual({ contract, faults: [] });
    // Somebody corrects who decided, and puts one more between them.
    const { rows, headers: there } = seen.amendments;
    rows[2]![there.indexOf(texts.amendments.by)] = "KKR";
    const [, second] = amendments;
    rows.splice(1, 0, [...rows[1]!]);
    const read = readContract(seen, texts, contract);
    expect(read.contract?.amendments).toEqual([
      amendments[0],
      second,
      second,
      { ...amendments[2], by: "KKR" },
      amendments[3],
    ]);
  });

  it("take nothing of another contract's, nor where the column is there and cleared", () => {
    const seen = laidOutBefore([name]);
    const other = readContract(seen, texts, { ...contract, id: "en-anden" });
    expect(other.contract?.amendments?.map((each) => ("name" in each ? each.name : undefined))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    const cleared = seenCells(contract);
    const at = cleared.amendments.headers.indexOf(name);
    cleared.amendments.rows.forEach((row) => void (row[at] = ""));
    const read = readContract(cleared, texts, contract);
    expect(read.contract?.amendments?.some((each) => "name" in each)).toBe(false);
  });
});
