import { applyContract, type ContractDecision } from "../../../../src/commands/contract/applyContract";
import { prepareContract } from "../../../../src/commands/contract/prepareContract";
import type { Contract } from "../../../../src/contract/contract";
import { contractInUse } from "../../../../src/contract/contractInUse";
import { waitUntilIdle } from "../../../../workbench/host/nodeTransport";

/** The contract in use, changed, as somebody would hand it in: a file knows nothing of amendments. */
export function fileOf(change: (contract: Contract) => Contract): Uint8Array {
  const { amendments: _, ...file } = change(contractInUse());
  return new TextEncoder().encode(JSON.stringify({ ...file, version: contractInUse().version + 1 }));
}

/** Makes the open workbook follow the contract in use, changed, as somebody has decided it. */
export async function amend(change: (contract: Contract) => Contract, decision: ContractDecision) {
  const prepared = await prepareContract({ file: fileOf(change) });
  const applied = await applyContract(prepared, decision);
  await waitUntilIdle();
  return applied;
}

/** A contract with another target of a measure in 2026. */
export const withTarget =
  (id: string, value: number) =>
  (contract: Contract): Contract => ({
    ...contract,
    measures: contract.measures.map((each) =>
      each.id === id ? { ...each, targets: { ...each.targets, "2026": { kind: "fixed", value } } } : each,
    ),
  });
