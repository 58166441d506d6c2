import { englishCounts } from "./englishCounts";
import type { danishFigureNotes } from "./danishFigureNotes";

export const englishFigureNotes: typeof danishFigureNotes = {
  uncounted: {
    founding: (id, of, value) =>
      `${id}: a firm's age is that on the day of its first guidance of the year${value > 0 ? `; ${englishCounts[of](value)} without a day of founding left out` : ""}.`,
    growth: (id, of, value) =>
      `${id}: ${englishCounts[of](value)} with an unreadable growth course left out.`,
  },
  notFinal: (names) => `Not final yet: ${names}.`,
  provisional: (id, day) =>
    `${id} (provisional${day === undefined ? "" : `, final figure expected on ${day}`})`,
  awaited: (id, day) => `${id} (awaited${day === undefined ? "" : `, expected on ${day}`})`,
  wholeLastYear: (year, ids, day) =>
    `Last year is the figure of all of ${year}; this year's count of ${ids} goes up to ${day}.`,
  awaitsWithoutDay: (ids, value) =>
    `${ids} ${value === 1 ? "is" : "are"} awaited; without a known day for the next figure ${value === 1 ? "it counts" : "they count"} as missing.`,
  lastYear: (ids = "any of the goals") => `Last year's figures are not given for ${ids}.`,
  answers: (ids) => `The number of answers (n) is not given: ${ids}.`,
  asOf: (ids) => `The day of the figure is not given: ${ids}.`,
  older: (names) => `Older figures: ${names}.`,
  olderFigure: (id, day, next) =>
    `${id} (as of ${day}${next === undefined ? "" : `, the next is expected on ${next}`})`,
};
