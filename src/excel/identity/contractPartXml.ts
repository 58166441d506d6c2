import type { Contract } from "../../contract/contract";
import type { Population } from "../../contract/populationSchema";
import { CONTRACT_NAMESPACE } from "./marker";

/**
 * The contract and population as an XML part of the file, so that the workbook works for whoever opens it,
 * with the contract it was made from.
 */
export function contractPartXml(contract: Contract, population: Population | null): string {
  return `<kkr xmlns="${CONTRACT_NAMESPACE}"><contract>${escaped(contract)}</contract><population>${escaped(population)}</population></kkr>`;
}

function escaped(data: unknown): string {
  return JSON.stringify(data).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
