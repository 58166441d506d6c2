import { describe } from "vitest";
import { error, itAnswers } from "../formulaCases";
import type { FormulaCase } from "../formulaCases";

// Expected values from Microsoft's documentation, or by hand from its definitions.
const cases: readonly FormulaCase[] = [
  ['=LEFT("Sale Price",4)', "Sale"],
  ['=RIGHT("Stock Number",6)', "Number"],
  ['=MID("Fluid Flow",7,20)', "Flow"],
  ['=MID("abc",0,1)', error("#VALUE!")],
  ['=LEN("     One   ")', 11],
  ['=TRIM(" First  Quarter  ")', "First Quarter"],
  ['=UPPER("målark")', "MÅLARK"],
  ['=PROPER("this is a TITLE")', "This Is A Title"],
  ['=PROPER("76BudGet")', "76Budget"],
  ['=CONCAT(D1:D2,"!",1)', "abebaand!1"],
  ['=CONCATENATE("a",1,TRUE)', "a1TRUE"],
  ['=TEXTJOIN(", ",TRUE,D1:D3,"")', "abe, baand, ceder"],
  ['=TEXTJOIN("-",FALSE,"a","","b")', "a--b"],
  ['=SUBSTITUTE("Quarter 1, 2011","1","2",3)', "Quarter 1, 2012"],
  ['=SUBSTITUTE("aaa","a","b")', "bbb"],
  ['=REPLACE("abcdefghijk",6,5,"*")', "abcde*k"],
  ['=FIND("M","Miriam McGovern")', 1],
  ['=FIND("m","Miriam McGovern")', 6],
  ['=FIND("M","Miriam McGovern",3)', 8],
  ['=SEARCH("e","Statements",6)', 7],
  ['=SEARCH("m*n","Profit margin")', 8],
  ['=SEARCH("x","abc")', error("#VALUE!")],
  ['=EXACT("word","Word")', false],
  ['=REPT("*-",3)', "*-*-*-"],
  ["=CHAR(65)", "A"],
  ["=CHAR(128)", "€"],
  ['=CODE("A")', 65],
  ["=UNICHAR(230)", "æ"],
  ['=TEXT(1234.567,"$#,##0.00")', "$1,234.57"],
  ['=TEXT(0.285,"0.0%")', "28.5%"],
  ['=TEXT(46203,"yyyy-mm-dd")', "2026-06-30"],
  ['=TEXT(1234,"0000000")', "0001234"],
  ['=VALUE("$1,000")', 1000],
  ['=VALUE("x")', error("#VALUE!")],
  ['=NUMBERVALUE("2.500,27",",",".")', 2500.27],
  ['=NUMBERVALUE("3.5%")', 0.035],
  ['=NUMBERVALUE("")', 0],
  ["=FIXED(1234.567,1)", "1,234.6"],
  ["=FIXED(44.332)", "44.33"],
];

describe("text functions", () => itAnswers(cases));
