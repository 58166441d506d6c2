import { CONTRACT_NAMESPACE, PROPERTY_MARKER, parseWorkbookMarker, type WorkbookMarker } from "./marker";
import { REPORT_NAMESPACE } from "../../report/kept/reportNamespace";
import { INPUT_STYLE } from "./inputStyle";
import { loadDateSystem } from "./dateSystem";
import { loadEntering } from "./entryMark";
import { loadInserting } from "./insertionMark";
import { loadLogSeen, type LogSeen } from "./logSeen";
import { runExcel } from "../runExcel";

/** A name of the workbook and its formula, such as `='Aktivitet'!$A$6`. */
interface NameSnapshot {
  readonly name: string;
  readonly formula: string;
}

/** The contents of a workbook, as far as inserting our sheets depends on them. */
export interface WorkbookSnapshot extends LogSeen {
  readonly names: readonly NameSnapshot[];
  readonly property: WorkbookMarker | undefined;
  /** Ids of the file's parts that hold a contract. */
  readonly contractParts: readonly string[];
  /** Ids of the file's parts that hold what reports were made from. */
  readonly reportParts: readonly string[];
  readonly hasInputStyle: boolean;
  /** Names of sheets that an insertion was to make, where it has not come to its end. */
  readonly inserting: readonly string[];
  /** Rows and cells that were being entered, where that has not come to its end. */
  readonly entering?: string | undefined;
}

/**
 * Inspects the open workbook, in one request.
 * @throws DateSystemError where its dates are counted in another way than ours
 */
export async function inspectWorkbook(): Promise<WorkbookSnapshot> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const log = loadLogSeen(context);
    const names = workbook.names.load("items/name,items/formula");
    const property = workbook.properties.custom.getItemOrNullObject(PROPERTY_MARKER).load("value");
    const parts = workbook.customXmlParts.getByNamespace(CONTRACT_NAMESPACE).load("items/id");
    const reports = workbook.customXmlParts.getByNamespace(REPORT_NAMESPACE).load("items/id");
    const styles = workbook.styles.load("items/name");
    const requireDateSystem = loadDateSystem(context);
    const inserting = loadInserting(context);
    const entering = loadEntering(context);
    await context.sync();
    requireDateSystem();
    return {
      ...log(),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      property: property.isNullObject ? undefined : parseWorkbookMarker(String(property.value)),
      contractParts: parts.items.map((part) => part.id),
      reportParts: reports.items.map((part) => part.id),
      hasInputStyle: styles.items.some(({ name }) => name === INPUT_STYLE),
      inserting: inserting(),
      entering: entering(),
    };
  });
}
