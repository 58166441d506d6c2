// @vitest-environment jsdom
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyPopulation } from "../../../../src/commands/contract/applyPopulation";
import { askStatbank } from "../../../../src/commands/contract/askStatbank";
import { preparePopulation } from "../../../../src/commands/contract/preparePopulation";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { contractInUse, populationInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import { openContract } from "../../../../src/commands/openContract";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { words } from "../../../words";
import { shippedPopulation } from "../../contract/shippedPopulation";
import { enterCsv, openContractWorkbook, typeAtName, typeInto } from "../contractWorkbook";
import { besideLabel, cellIn, errorsIn, recordsOf } from "../openAddIn";
import { openStatbank, type StatbankServer } from "./statbankServer";

const ALL = 1_383_261;

let host: Host;
let bank: StatbankServer;

beforeAll(async () => {
  bank = await openStatbank({ "2026K1": shippedPopulation.inhabitants });
  setContractInUse(contractInUse(), null);
  host = await openContractWorkbook({ year: 2026, date: "2026-02-28" });
  await enterCsv("Måned;Kommune;Individuelle;Kollektive\n2026-01;Samsø;1;0\n2026-02;Samsø;0;3");
});

afterAll(async () => {
  setContractInUse();
  await bank.close();
});

const samsoe = () =>
  recordsOf(host, "KKR_Kommuner").find((row) => row[words.municipalities.name] === "Samsø") ?? {};

describe("the first inhabitants of a workbook that was begun without", () => {
  it("hold for all its years at once, and the band is judged by them", async () => {
    expect(Object.keys(samsoe())).not.toContain(words.municipalities.inhabitants);
    const fetched = await preparePopulation("2026K1", (quarter, codes) =>
      askStatbank(quarter, codes, bank.address),
    );
    if (fetched.kind !== "fetched") throw new Error(fetched.kind);
    expect(fetched.current).toBeNull();
    expect(fetched.changes.find(({ municipality }) => municipality === "Samsø")).toEqual({
      municipality: "Samsø",
      from: undefined,
      to: 3617,
    });
    const outcome = await applyPopulation(fetched, { by: "", decided: "", until: 2026 });
    expect(outcome.kind).toBe("applied");
    await waitUntilIdle();
    expect(errorsIn(host)).toEqual([]);
    expect(populationInUse()?.replaced).toBeUndefined();
    const total = cellIn(host, "KKR_Aarstal", words.years.individualTarget, 0);
    await typeInto(words.tabs.assumptions, total, [[2500]]);
    // Figures that were entered before are still there.
    expect(samsoe()).toMatchObject({
      [words.municipalities.inhabitants]: 3617,
      [words.municipalities.actual]: 1,
    });
    expect(samsoe()[words.municipalities.target]).toBeCloseTo((2500 * 3617) / ALL, 9);
    // 59 of 365 days of 6.54: 1.06, within ten per cent.
    expect(String(samsoe()[words.municipalities.band])).toContain(words.bandPositions.within);
    for (const year of [2027, 2026]) {
      await typeAtName("KKR_ValgtAar", year);
      await waitUntilIdle();
      expect(samsoe()[words.municipalities.inhabitants]).toBe(3617);
    }
    expect(errorsIn(host)).toEqual([]);
  });

  it("stand on Forudsætninger and in the log, with nothing that they replace and no decision", () => {
    const [source = ""] = words.sheets.assumptions.populationSource;
    expect(besideLabel(host, words.tabs.assumptions, source)[0]).toBe(
      "2026K1, Danmarks Statistik, tabel FOLK1A",
    );
    const log = recordsOf(host, "KKR_Log").map((row) =>
      [words.log.what, words.log.where, words.log.from, words.log.to].map((key) => row[key]),
    );
    expect(log).toContainEqual([words.logged.population, "Samsø, 2026K1", null, 3617]);
    expect(log.filter(([what]) => what === words.logged.population)).toHaveLength(19);
    expect(log.filter(([what]) => what === words.logged.decision)).toEqual([]);
  });

  it("are found again by whoever opens the workbook", async () => {
    const own = populationInUse();
    setContractInUse();
    expect(await openContract()).toEqual({ kind: "workbook" });
    expect(populationInUse()).toEqual(own);
    expect(await prepareUpdate()).toMatchObject({ kind: "up-to-date" });
  });
});
