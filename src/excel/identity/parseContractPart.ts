import type { Contract } from "../../contract/contract";
import { parseContract, parsePopulation, type FileFault, type Parsed } from "../../contract/file/parseFile";
import type { Population } from "../../contract/populationSchema";
import { CONTRACT_NAMESPACE } from "./marker";

/** The contract and population that a workbook carries. */
export interface WorkbookContract {
  readonly contract: Contract;
  readonly population: Population | null;
}

/**
 * Reads the XML made by `contractPartXml`; every fault is listed, its path beginning with its element
 * (`contract.measures[3].id`). The file's language and format are checked with it.
 */
export function parseContractPart(xml: string): Parsed<WorkbookContract> {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) return whole(xml, "XML");
  const contract = readElement(document, "contract", parseContract);
  const population = readElement(document, "population", parseCarried);
  if (contract.ok && population.ok) {
    return { ok: true, value: { contract: contract.value, population: population.value } };
  }
  return { ok: false, faults: [...faultsOf(contract), ...faultsOf(population)] };
}

/** A workbook without a population says so. */
export function parseCarried(data: unknown): Parsed<Population | null> {
  return data === null ? { ok: true, value: null } : parsePopulation(data);
}

function readElement<Value>(
  document: Document,
  name: string,
  parse: (data: unknown) => Parsed<Value>,
): Parsed<Value> {
  const [element] = document.getElementsByTagNameNS(CONTRACT_NAMESPACE, name);
  if (!element) return { ok: false, faults: [{ path: name, received: "undefined", expected: "an element" }] };
  const text = element.textContent ?? "";
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, faults: [{ path: name, received: quotedBeginning(text), expected: "JSON" }] };
  }
  const parsed = parse(data);
  if (parsed.ok) return parsed;
  const under = ({ path, ...fault }: FileFault) => ({
    path: path === "" ? name : `${name}.${path}`,
    ...fault,
  });
  return { ok: false, faults: parsed.faults.map(under) };
}

function faultsOf(parsed: Parsed<unknown>): readonly FileFault[] {
  return parsed.ok ? [] : parsed.faults;
}

function whole(received: string, expected: string): { readonly ok: false; readonly faults: FileFault[] } {
  return { ok: false, faults: [{ path: "", received: quotedBeginning(received), expected }] };
}

function quotedBeginning(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}
