import { afterAll, beforeEach, expect, it } from "vitest";
import { insertSheet } from "../../../../src/commands/insertSheet";
import { prepareUpdate } from "../../../../src/commands/updating/prepareUpdate";
import { updateWorkbook } from "../../../../src/commands/updating/updateWorkbook";
import type { Contract } from "../../../../src/contract/contract";
import { contractInUse, setContractInUse } from "../../../../src/contract/contractInUse";
import type { Host } from "../../../../workbench/host/host";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";
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

const MOVED = "a municipality for another";

/** The sheets beside the contract's that have a row for each municipality. */
const ofMunicipalities = (line: string) => /^(?:Måneder|Faktureringsgrundlag) (?:cell|accepts) /.test(line);

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

const changes: Readonly<Record<string, (contract: Contract) => Contract>> = {
  "a third year": withThirdYear,
  [MOVED]: withVejle,
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
  const compared = name === MOVED ? ofMunicipalities : () => true;
  const other = [...new Set([...updated.keys(), ...fresh.keys()])]
    .filter((place) => updated.get(place) !== fresh.get(place) && compared(place) && !ofUser(place))
    .map((place) => `${place}: ${updated.get(place) ?? ""} instead of ${fresh.get(place) ?? ""}`);
  expect(other).toEqual([]);
});
