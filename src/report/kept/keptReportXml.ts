import { parseKeptReport, type KeptReport } from "./keptReport";
import { REPORT_NAMESPACE } from "./reportNamespace";

/** Without signs that XML has a use for, so that it is read without a parser, which the command line has none of. */
const ESCAPED: Readonly<Record<string, string>> = { "<": "\\u003c", ">": "\\u003e", "&": "\\u0026" };

/** A kept report as an XML part of the file. */
export function keptReportXml(report: KeptReport): string {
  const json = JSON.stringify(report).replaceAll(/[<>&]/g, (sign) => ESCAPED[sign] ?? sign);
  return `<kkr xmlns="${REPORT_NAMESPACE}"><report>${json}</report></kkr>`;
}

/** Reads the XML made by `keptReportXml`; `undefined` where somebody has changed it. */
export function readKeptReport(xml: string): KeptReport | undefined {
  const [, json] = /<report>([^<]*)<\/report>/.exec(xml) ?? [];
  if (json === undefined) return undefined;
  try {
    return parseKeptReport(JSON.parse(json.replaceAll("&quot;", '"')));
  } catch {
    return undefined;
  }
}
