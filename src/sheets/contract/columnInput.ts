import type { ContractTexts } from "../../language/sheets/contractTexts";
import type { SheetTexts } from "../../language/sheets/sheets";
import type { CellContent } from "../plan/plan";
import type { ContractToWrite } from "./contractCells";

/** A row of a contract's table as it stands; without cells where it is left to be filled in. */
export type ContractRow = readonly CellContent[];

/** The input of the columns of a contract's tables. */
export interface ColumnInput {
  readonly contract: ContractToWrite;
  readonly words: ContractTexts;
  readonly texts: SheetTexts;
}
