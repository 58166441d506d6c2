import { describe } from "vitest";
import { error, itAnswers } from "../formulaCases";
import type { FormulaCase } from "../formulaCases";

// Expected values from Microsoft's documentation, or by hand from its definitions.
const cases: readonly FormulaCase[] = [
  ["=DATE(2026,6,30)", 46203],
  ["=DATE(2026,14,2)", 46420],
  ["=DATE(2008,-3,2)", 39327],
  ["=DATE(2008,1,35)", 39482],
  ["=DATE(1900,1,1)", 1],
  ["=DATE(1900,3,1)", 61],
  ["=DATE(108,1,2)", 39449],
  ["=YEAR(46203)", 2026],
  ["=MONTH(46203)", 6],
  ["=DAY(46203)", 30],
  ["=DAY(60)", 29],
  ["=YEAR(-1)", error("#NUM!")],
  ["=EDATE(DATE(2026,1,31),1)", 46081],
  ["=EDATE(DATE(2026,1,31),-2)", 45991],
  ["=EOMONTH(DATE(2026,1,15),1)", 46081],
  ["=EOMONTH(DATE(2024,1,15),1)", 45351],
  ['=DATEVALUE("2011-08-22")', 40777],
  ['=DATEVALUE("ikke en dato")', error("#VALUE!")],
  ["=WEEKDAY(DATE(2008,2,14))", 5],
  ["=WEEKDAY(DATE(2008,2,14),2)", 4],
  ["=WEEKDAY(DATE(2008,2,14),3)", 3],
  ["=WEEKNUM(DATE(2012,3,9))", 10],
  ["=WEEKNUM(DATE(2012,3,9),2)", 11],
  ["=ISOWEEKNUM(DATE(2012,3,9))", 10],
  ["=DAYS(DATE(2021,3,15),DATE(2021,2,1))", 42],
  ['=DATEDIF(DATE(2001,1,1),DATE(2003,1,1),"Y")', 2],
  ['=DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"D")', 440],
  ['=DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"YD")', 75],
  ['=DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"M")', 14],
  ["=TIME(12,0,0)", 0.5],
  ["=HOUR(0.75)", 18],
  ["=MINUTE(TIME(16,48,10))", 48],
  ["=SECOND(TIME(16,48,18))", 18],
  ["=TODAY()", 46204],
  ["=NOW()", 46204.5],
  ["=WORKDAY(DATE(2008,10,1),151)", 39933],
  ["=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))", 110],
  ["=YEARFRAC(DATE(2012,1,1),DATE(2012,7,30),3)", 211 / 365],
  ["=DAYS360(DATE(2011,1,30),DATE(2011,2,1))", 1],
];

describe("date functions", () => itAnswers(cases));
