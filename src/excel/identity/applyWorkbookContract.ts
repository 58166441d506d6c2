import { contractInUse, populationInUse, setContractInUse } from "../../contract/contractInUse";
import type { FileFault } from "../../contract/file/parseFile";
import { CONTRACT_NAMESPACE } from "./marker";
import { parseContractPart } from "./parseContractPart";
import { runExcel } from "../runExcel";

/** The source of the contract in use, once the open workbook has been read. */
export type ContractSource =
  | { readonly kind: "workbook" }
  /** The workbook carries none. */
  | { readonly kind: "shipped" }
  /** The workbook's own contract cannot be used, and the shipped one answers. */
  | { readonly kind: "faulty"; readonly faults: readonly FileFault[] };

/**
 * Puts the contract and population that the open workbook carries in use, the shipped ones where it carries
 * none, and recalculates the workbook where that changed what look-ups answer.
 */
export async function applyWorkbookContract(): Promise<ContractSource> {
  return runExcel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(CONTRACT_NAMESPACE).load("items/id");
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    if (texts.length > 0) await context.sync();
    const source = applyParts(texts.map(({ value }) => value));
    if (source.changed) {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    }
    return source.source;
  });
}

/** Puts the parts' contents in use, and reports whether contract or population changed. */
function applyParts(parts: readonly string[]): {
  readonly source: ContractSource;
  readonly changed: boolean;
} {
  const before = [contractInUse(), populationInUse()];
  const source = read(parts);
  return { source, changed: JSON.stringify(before) !== JSON.stringify([contractInUse(), populationInUse()]) };
}

function read(parts: readonly string[]): ContractSource {
  const [xml, ...others] = [...new Set(parts)];
  if (xml === undefined) {
    setContractInUse();
    return { kind: "shipped" };
  }
  const carried = parseContractPart(xml);
  const faults = carried.ok ? [] : [...carried.faults];
  // Two that differ: nobody can say which of them the sheets were made from.
  if (others.length > 0) {
    faults.push({ path: "", received: `${others.length + 1} contracts`, expected: "one contract" });
  }
  if (!carried.ok || faults.length > 0) {
    setContractInUse();
    return { kind: "faulty", faults };
  }
  setContractInUse(carried.value.contract, carried.value.population);
  return { kind: "workbook" };
}
