import { unsettled } from "../../../../src/excel/recover/unsettled";
import { createEngine } from "../../../../workbench/engine/engine";
import { createHost, type Host } from "../../../../workbench/host/host";
import type { HostModes } from "../../../../workbench/host/hostModes";
import { connectOffice } from "../../../../workbench/host/nodeTransport";
import { NoAnswer } from "../../../../workbench/host/noAnswer";
import { isRelease } from "../../../../workbench/host/requestMetrics";
import type { Workbook } from "../../../../workbench/model/workbook";
import { customFunctions, NAMESPACE } from "../../../../workbench/cli/customFunctions";
import { ownManifest } from "../../../../workbench/cli/ownManifest";

/** The oldest Excel that the manifest admits, over a copy of a workbook; Office.js speaks to it from now on. */
export function openCopy(model: Workbook, modes: Partial<HostModes> = {}): Host {
  const workbook = structuredClone(model);
  const engine = createEngine(workbook);
  engine.setFunctions(NAMESPACE, customFunctions());
  const apiVersion = ownManifest().sets.get("ExcelApi") ?? "";
  const host = createHost(workbook, { ...modes, engine, apiVersion });
  connectOffice(host);
  unsettled.setState(unsettled.getInitialState(), true);
  return host;
}

/**
 * The actions of each request from now on, releases left out; it grows as requests come.
 * @param onRequest called with each one's number before it is carried out
 * @param onSilent called once one is not answered
 */
export function recordRequests(
  host: Host,
  onRequest: (request: number) => void,
  onSilent: () => void,
): readonly number[] {
  const requests: number[] = [];
  const answer = host.processQuery.bind(host);
  host.processQuery = (request) => {
    if (!isRelease(request)) onRequest(requests.push(request.Actions.length));
    const answered = answer(request);
    answered.catch((fault: unknown) => {
      if (fault instanceof NoAnswer) onSilent();
    });
    return answered;
  };
  return requests;
}

/** A workbook's content, without the ids that Excel gives and the looks of blank cells. */
export function contentOf({ workbook }: Host) {
  return {
    sheets: workbook.sheets.map(
      ({ name, cells, tables, conditionalFormats, comments, protection, names }) => ({
        name,
        cells: [...cells]
          .filter(([, { value, formula }]) => value !== null || formula !== undefined)
          .map(([key, { value, formula }]) => [key, value, unquoted(formula)])
          .sort(([one], [other]) => Number(one) - Number(other)),
        tables: tables.map((table) => [table.name, table.area, table.columns.map((column) => column.name)]),
        formats: conditionalFormats.map(({ id: _id, ...format }) => JSON.stringify(format)).sort(),
        comments: comments.map(({ content }) => content).sort(),
        protected: protection !== undefined,
        names: names.map((each) => [each.name, unquoted(each.formula)]),
      }),
    ),
    names: workbook.names.map((each) => [each.name, unquoted(each.formula)]),
    // That an entry broke off is forgotten when the workbook is opened anew, if not before: see halfWritten.test.
    settings: [...workbook.settings].filter(([key]) => key !== "KKR.Entering").sort(),
    properties: [...workbook.customProperties],
    parts: workbook.customXmlParts.map(({ xml }) => xml),
  };
}

/** Rows that come and go make Excel write formulas anew, without quotes around names that need none. */
function unquoted(formula: string | undefined): string | undefined {
  return formula?.replaceAll(/'([\p{L}\d_]+)'!/gu, "$1!");
}
