import { checkActivity } from "../src/activity/check/checkActivity";
import { MILLION, millionRows } from "./millionRows";

/** Checks a million rows and prints the most memory this process has ever held, in kilobytes. */
const { rows, ...given } = millionRows();
const issues = checkActivity(rows, { ...given, from: "workbook" });
if (rows.length !== MILLION || issues.length === 0) throw new Error("a million rows have not been checked");
process.stdout.write(`${process.resourceUsage().maxRSS}\n`);
