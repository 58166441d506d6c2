import { afterAll, beforeEach, expect, it } from "vitest";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import type { Contract } from "../../../../src/contract/contract";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
import { withTarget } from "../contract/amending";
import { openContractWorkbook } from "../contractWorkbook";
import { bookContents } from "./bookContents";
import { withThirdYear } from "./thirdYear";

const OPTIONAL = ["meetings", "months", "explanations", "reportWay", "invoices"] as const;
const AT = { year: 2026, date: "2026-06-30" } as const;

async function openWithAll(): Promise<Host> {
  const host = await openContractWorkbook(AT);
  for (const part of OPTIONAL) await insertSheet(part);
  await waitUntilIdle();
  return host;
}

/** Inputs that the update leaves to the user: texts of invoices, and their sources. */
const ofUser = (line: string) => /^Faktureringsgrundlag cell (?:AC4|[A-Z]+(?:9|[5-9]\d))\b/.test(line);

/**
 * Room that a workbook keeps as it was when municipalities come and go: blank rows for entries, that of locked figures,
 * and how far down a name reaches in blank cells.
 */
const isRoom = (line: string) =>
  /^(?:Aktivitet accepts [A-F]2[23]|Faktureringsgrundlag accepts [UV]\d+|Måneder name KKR_Maaneder(?:Valgt|Laast)|KKR_LaasteTal|KKR_LaastUdenRaekke)$/.test(
    line,
  );

beforeEach(() => {
  setContractInUse();
});

afterAll(() => {
  setContractInUse();
});

/** Vejle, further down, instead of the first. */
function withVejle(contract: Contract): Contract {
  const { funding, municipalities } = contract;
  const agreed = funding?.byYear["2026"];
  const [first] = municipalities;
  if (agreed?.kind !== "fixed" || !agreed.rows || !first) throw new Error("no funding");
  const { code } = first;
  const rows = agreed.rows.filter((each) => each.code !== code);
  const amount = agreed.rows.find((each) => each.code === code)?.amount ?? NaN;
  return {
    ...contract,
    municipalities: [
      ...municipalities.slice(1, 6),
      { code: "630", name: "Vejle" },
      ...municipalities.slice(6),
    ],
    funding: {
      ...funding,
      section: funding?.section ?? "",
      byYear: {
        ...funding?.byYear,
        "2026": { ...agreed, rows: [...rows.slice(0, 5), { code: "630", amount }, ...rows.slice(5)] },
      },
    },
  };
}

/** Without the first, and its amount. */
function withoutFirst(contract: Contract): Contract {
  const { funding, municipalities } = contract;
  const agreed = funding?.byYear["2026"];
  const [first] = municipalities;
  if (!funding || agreed?.kind !== "fixed" || !agreed.rows || !first) throw new Error("no funding");
  const rows = agreed.rows.filter(({ code }) => code !== first.code);
  const total = agreed.total - (agreed.rows.find(({ code }) => code === first.code)?.amount ?? NaN);
  return {
    ...withTarget("F1", total)(contract),
    municipalities: municipalities.slice(1),
    funding: { ...funding, byYear: { ...funding.byYear, "2026": { ...agreed, total, rows } } },
  };
}

/** Vejle, further down, with an amount of its own. */
function withVejleToo(contract: Contract): Contract {
  const { funding, municipalities } = contract;
  const agreed = funding?.byYear["2026"];
  if (!funding || agreed?.kind !== "fixed" || !agreed.rows) throw new Error("no funding");
  const { rows } = agreed;
  const total = agreed.total + 1000;
  return {
    ...withTarget("F1", total)(contract),
    municipalities: [
      ...municipalities.slice(0, 6),
      { code: "630", name: "Vejle" },
      ...municipalities.slice(6),
    ],
    funding: {
      ...funding,
      byYear: {
        ...funding.byYear,
        "2026": {
          ...agreed,
          total,
          rows: [...rows.slice(0, 6), { code: "630", amount: 1000 }, ...rows.slice(6)],
        },
      },
    },
  };
}

const changes: Readonly<Record<string, (contract: Contract) => Contract>> = {
  "a third year": withThirdYear,
  "a municipality for another": withVejle,
  "a municipality fewer": withoutFirst,
  "a municipality more": withVejleToo,
  "another house": (contract) => ({ ...contract, house: "Erhvervshus Midt" }),
  "another name of a municipality": (contract) => ({
    ...contract,
    municipalities: contract.municipalities.map((each) =>
      each.name === "Struer" ? { ...each, name: "Struer-Thyholm" } : each,
    ),
  }),
};

it.each(Object.keys(changes))("sheets beside the contract's follow it too: %s", async (name) => {
  const { workbook } = await openWithAll();
  const changed = changes[name]?.(contractInUse()) ?? contractInUse();
  const newer = { ...changed, version: changed.version + 1 };
  const proposal = await prepareUpdate(new TextEncoder().encode(JSON.stringify(newer)));
  if (proposal.kind !== "proposal") throw new Error(JSON.stringify(proposal));
  await updateWorkbook(proposal);
  await waitUntilIdle();
  const updated = bookContents(workbook);
  setContractInUse(newer);
  const fresh = bookContents((await openWithAll()).workbook);
  const other = [...new Set([...updated.keys(), ...fresh.keys()])]
    .filter((place) => updated.get(place) !== fresh.get(place) && !ofUser(place) && !isRoom(place))
    .map((place) => `${place}: ${updated.get(place) ?? ""} instead of ${fresh.get(place) ?? ""}`);
  expect(other).toEqual([]);
});
