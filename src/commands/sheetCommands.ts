/** The commands that make sheets, in one part of the add-in that is fetched when it is needed. */
export { insertSheet } from "./insertSheet";
export { insertWorkbook } from "./insertWorkbook";
export { makeHandover } from "./makeHandover";
export { settleAfter } from "./settleSheets";
export { wakeFunctions } from "./wakeFunctions";
