import { countWords } from "../../countWords";
import type { OverviewTexts } from "./overviewWords";

const { counted, join, named } = countWords("en");

export const englishOverview: OverviewTexts = {
  title: "Overview",
  status: "Status",
  provisional: "provisional",
  final: "final",
  figures: "Figures",
  figuresUntil: (day, complete, all) =>
    `Counted up to and including ${day}; ${complete} of ${all} municipalities have all months`,
  noMonth: "No month has ended at the date of status",
  noFigures: (day) => `No figures for the months up to and including ${day}`,
  missing: "Missing",
  missingNone: "No municipality lacks months",
  missingMonths: (name, months) => `${name} (${months})`,
  missingMore: (count) => `and ${count} more`,
  overdue: "Overdue",
  overdueFigure: (id, day) => `${id} (expected ${day})`,
  findings: "Check",
  findingCount: (count) => (count === 0 ? "Nothing found" : counted(count, "finding", "findings")),
  notChecked: "Not checked",
  notWatched: (found) => `Not checked while you type; at the last check: ${found}`,
  locks: "Closed",
  lockedUntil: (month) => `Up to and including ${month}`,
  notLocked: "No months",
  reports: "Report",
  noReport: (day) => `None at ${day}`,
  outdated: (report) => `${report} (outdated)`,
  municipalReports: (count, outdated) =>
    `${counted(count, "report", "reports")} to municipalities (${outdated === 0 ? "up to date" : `${outdated} outdated`})`,
  update: "Update",
  updateWaits: "An earlier version made the sheets; they can be updated, see Update the sheets below",
  nextDue: "Expected next",
  dueOn: (day, items) => `${day}: ${join(items)}`,
  dueItem: (what, who) => (who === "" ? `${what} (nobody is named)` : `${what} (${who})`),
  counts: "Measures",
  countNames: {
    met: (count) => `${count} met`,
    "not-met": (count) => `${count} not met`,
    missing: (count) => `${count} without figures`,
    "not-fixed": (count) => `${count} without a target`,
    undecided: (count) => `${count} cannot be decided yet`,
  },
  nextStep: "Next step",
  steps: {
    wait: "No month has ended yet. Once the first has, import its figures.",
    noFigures: "The year has no figures. Import them from a file, or type them on the sheet Aktivitet.",
    statusAhead: (day, today) => `The date of status ${day} has not come yet. Set it to ${today}.`,
    statusBehind: (day) =>
      `Months have ended since the date of status. Set it to ${day} on the page Settings.`,
    missingMonths: (names) =>
      `Figures of ended months are missing for ${named(names)}. Import them, or type them on the sheet Aktivitet.`,
    overdue: (id, day) => `A new figure for ${id} was expected on ${day}. Type it on the sheet Målark.`,
    errors: (count) => `The check has found ${counted(count, "error", "errors")}. Fix or explain them.`,
    chooseTarget:
      "The total target for individual guidance is not chosen; without it no municipality is judged. Type it on the page Settings.",
    closeMonth: (month, isChecked) =>
      `All municipalities' figures are there${isChecked ? ", and the check finds no errors" : ""}. Close the months up to and including ${month}.`,
    report: (day) => `The months are closed. Create the report at ${day}.`,
    reportOutdated: (reports) =>
      reports.length === 1
        ? `${reports.join("")} is outdated: it would say something else by now. Create it again.`
        : `${reports.length} reports are outdated: they would say something else by now. Create them again.`,
    nothing: (day, lacking, awaited) =>
      `The months up to and including ${day} are closed, and the report is made.${lacking.length === 0 ? "" : ` Figures are still missing for ${join(lacking)}.`}${awaited.length === 0 ? "" : ` Figures are awaited for ${join(awaited)}.`}`,
  },
  actions: {
    import: "Import",
    overdue: (id) => `Go to ${id}`,
    settings: "Go to Settings",
    check: "See the check",
    lock: "Close months",
    report: "Go to Report",
    followUp: "See Follow-up",
  },
  due: "To be decided",
  sending: { due: "To be sent", done: "Sent" },
  undecided: (year, measures) =>
    `Targets and funding for ${year} are not fixed in the contract (${measures}). They hold once a newer contract fixes them.`,
  toSend: (year) =>
    `Targets and funding for ${year} are fixed. The contract is to be sent to KL and Erhvervsstyrelsen.`,
  sent: (year, day) => `Targets and funding for ${year} were sent to KL and Erhvervsstyrelsen ${day}.`,
  markSent: "It is sent",
  sentNotKept: "Whether it is sent was not saved",
  notSent: "Not sent after all",
  notComputed: "A formula on Aktivitet was overwritten, or something is in its way: sums are wrong.",
  noYear: "The chosen year is none of the contract's. Choose one on the page Settings.",
  noStatusDate: "There is no date of status. Enter it on the page Settings.",
  refresh: "Refresh",
  failed: "The overview could not be read",
};
