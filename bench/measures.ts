import type { Measure } from "./measure";
import { allocation } from "./measures/allocate";
import { check } from "./measures/check";
import { checkGrowth } from "./measures/checkGrowth";
import { deviationCells, deviationColumn } from "./measures/deviation";
import { engineEdit } from "./measures/engineEdit";
import { importFile } from "./measures/importFile";
import { insertRequests } from "./measures/insertRequests";
import { memory } from "./measures/memory";
import { paneReady } from "./measures/paneReady";
import { paste } from "./measures/paste";
import { report } from "./measures/report";
import { functionsSize, paneSize } from "./measures/size";

/** All measures, in the order they are reported. */
export const measures: readonly Measure[] = [
  deviationColumn,
  deviationCells,
  allocation,
  insertRequests,
  report,
  engineEdit,
  check,
  checkGrowth,
  memory,
  importFile,
  paste,
  paneReady,
  paneSize,
  functionsSize,
];
