import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { askStatbank } from "../../../../src/commands/contract/askStatbank";
import { openStatbank, type Behaviour, type StatbankServer } from "./statbankServer";

const CODES = ["751", "741"];
let bank: StatbankServer;

beforeAll(async () => {
  bank = await openStatbank({
    "2026K3": { "741": 3600, "751": 379_100 },
    "2026K2": { "741": null, "751": 1 },
  });
});

afterAll(() => bank.close());

beforeEach(() => bank.behave(undefined));

const ask = (quarter: string, codes: readonly string[] = CODES, seconds?: number) =>
  askStatbank(quarter, codes, bank.address, seconds);

const DATASET = {
  dimension: {
    OMRÅDE: { category: { index: { "751": 0, "741": 1 } } },
    Tid: { category: { index: { "2026K3": 0 } } },
    id: ["OMRÅDE", "Tid"],
    size: [2, 1],
  },
  value: [379_100, 3600],
};

function dataset(change: (data: typeof DATASET) => unknown): Behaviour {
  return { body: JSON.stringify({ dataset: change(structuredClone(DATASET)) }) };
}

describe("Statistics Denmark", () => {
  it("is asked for one table, areas and quarter, and answers areas in its own order", async () => {
    bank.asked.length = 0;
    expect(await ask("2026K3")).toEqual({
      kind: "answered",
      inhabitants: {
        id: "2026K3",
        date: "2026-07-01",
        source: "Danmarks Statistik, tabel FOLK1A",
        licence: "CC BY 4.0",
        inhabitants: { "751": 379_100, "741": 3600 },
      },
    });
    expect(bank.asked).toEqual([
      {
        method: "POST",
        type: "application/json",
        query: {
          table: "FOLK1A",
          format: "JSONSTAT",
          lang: "da",
          variables: [
            { code: "OMRÅDE", values: CODES },
            { code: "Tid", values: ["2026K3"] },
          ],
        },
      },
    ]);
  });

  it("has not published a quarter yet", async () => {
    expect(await ask("2027K1")).toEqual({ kind: "not-published" });
  });

  it("says what else it has not found, and refuses in its own words", async () => {
    expect(await ask("2026K3", ["999"])).toEqual({
      kind: "refused",
      status: 400,
      message: "Can't find value: 999 (OMRÅDE)",
    });
  });

  it("lacks a municipality's figure", async () => {
    expect(await ask("2026K2")).toEqual({ kind: "incomplete", codes: ["741"] });
  });

  it.each<readonly [string, Behaviour, object]>([
    [
      "is down",
      { status: 503, body: "<html>", type: "text/html" },
      { kind: "refused", status: 503, message: "" },
    ],
    ["refuses without its form", { status: 400, body: "Bad Request" }, { kind: "refused", status: 400 }],
    ["answers with a page", { body: "<html>", type: "text/html" }, { kind: "other-form" }],
    [
      "answers an error as if all were well",
      { body: '{"errorTypeCode":"X","message":"M"}' },
      { kind: "refused" },
    ],
    ["answers half", { body: '{"dataset":{"dimension":' }, { kind: "other-form" }],
    ["hangs up", "hangs-up", { kind: "offline" }],
    [
      "answers another quarter",
      dataset((data) => ({
        ...data,
        dimension: { ...data.dimension, Tid: { category: { index: { "2026K2": 0 } } } },
      })),
      { kind: "other-form" },
    ],
    [
      "answers by sex too",
      dataset((data) => ({
        ...data,
        dimension: { ...data.dimension, id: ["OMRÅDE", "KØN", "Tid"], size: [2, 2, 1] },
      })),
      { kind: "other-form" },
    ],
    [
      "answers fewer figures than areas",
      dataset((data) => ({ ...data, value: [1] })),
      { kind: "other-form" },
    ],
    [
      "answers half a person",
      dataset((data) => ({ ...data, value: [379_100.5, 3600] })),
      { kind: "incomplete", codes: ["751"] },
    ],
    [
      "answers other areas",
      dataset((data) => ({
        ...data,
        dimension: { ...data.dimension, OMRÅDE: { category: { index: { "101": 0, "741": 1 } } } },
      })),
      { kind: "incomplete", codes: ["751"] },
    ],
  ])("%s", async (_, behaviour, outcome) => {
    bank.behave(behaviour);
    expect(await ask("2026K3")).toMatchObject(outcome);
  });

  it("does not answer in time", async () => {
    bank.behave("silent");
    expect(await ask("2026K3", CODES, 0.2)).toEqual({ kind: "timed-out" });
  });

  it("cannot be reached", async () => {
    const gone = await openStatbank({});
    await gone.close();
    expect(await askStatbank("2026K3", CODES, gone.address)).toEqual({ kind: "offline" });
  });
});
