import type { Measure } from "./measure";
import { allocation } from "./measures/allocate";
import { check } from "./measures/check";
import { deviationCells, deviationColumn } from "./measures/deviation";
import { engineEdit } from "./measures/engineEdit";
import { importFile } from "./measures/importFile";
import { insertRequests } from "./measures/insertRequests";
import { functionsSize, paneSize } from "./measures/size";

/** All measures, in the order they are reported. */
export const measures: readonly Measure[] = [
  deviationColumn,
  deviationCells,
  allocation,
  insertRequests,
  engineEdit,
  check,
  importFile,
  paneSize,
  functionsSize,
];
