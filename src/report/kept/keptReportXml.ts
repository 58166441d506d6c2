import * as v from "valibot";
import { parseKeptReport, type KeptReport } from "./keptReport";
import { REPORT_NAMESPACE } from "./reportNamespace";

/** Without signs that XML has a use for, so that it is read without a parser, which the command line has none of. */
const ESCAPED: Readonly<Record<string, string>> = { "<": "\\u003c", ">": "\\u003e", "&": "\\u0026" };

/** Reports that were made together as an XML part of the file. */
export function keptReportsXml(reports: readonly KeptReport[]): string {
  const parts = reports.map((report) => {
    const json = JSON.stringify(report).replaceAll(/[<>&]/g, (sign) => ESCAPED[sign] ?? sign);
    return `<report>${json}</report>`;
  });
  return `<kkr xmlns="${REPORT_NAMESPACE}">${parts.join("")}</kkr>`;
}

/** Reads the XML made by `keptReportsXml`, without the reports in it that somebody has changed. */
export function readKeptReports(xml: string): readonly KeptReport[] {
  return [...xml.matchAll(/<report>([^<]*)<\/report>/g)].flatMap(([, json = ""]) => reportIn(json) ?? []);
}

function reportIn(json: string): KeptReport | undefined {
  try {
    return parseKeptReport(JSON.parse(json.replaceAll("&quot;", '"'), yearAsText));
  } catch {
    return undefined;
  }
}

const yearCell = v.looseObject({ value: v.number(), shape: v.looseObject({ kind: v.literal("year") }) });

/** The chosen year is a text by now; reports that are kept from before have it as a number of its own shape. */
function yearAsText(_key: string, value: unknown): unknown {
  return v.is(yearCell, value) ? String(value.value) : value;
}
