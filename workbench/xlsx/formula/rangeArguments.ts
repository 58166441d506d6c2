/** Which arguments of a function take a whole range as it is; all others want one value each. */
type RangeArguments = "all" | "even" | "odd" | readonly number[];

const ALL = `
AND AREAS AVEDEV AVERAGE AVERAGEA CONCAT CONCATENATE COUNT COUNTA COUNTBLANK COLUMNS DEVSQ GCD GEOMEAN HARMEAN IRR
KURT LCM MAX MAXA MEDIAN MIN MINA MODE MULTINOMIAL NPV OR PRODUCT ROWS SHEET SHEETS SKEW STDEV STDEV.P STDEV.S STDEVA
STDEVP STDEVPA SUM SUMPRODUCT SUMSQ VAR VAR.P VAR.S VARA VARP VARPA XOR ISREF COVAR CORREL PEARSON RSQ SLOPE
INTERCEPT STEYX SUMX2MY2 SUMX2PY2 SUMXMY2
`;

const SOME: Readonly<Record<string, RangeArguments>> = {
  // Pairs of range and criterion; SUMIFS and its kin have the summed range first.
  COUNTIF: [0],
  COUNTIFS: "even",
  SUMIF: [0, 2],
  AVERAGEIF: [0, 2],
  SUMIFS: "odd",
  AVERAGEIFS: "odd",
  MAXIFS: "odd",
  MINIFS: "odd",
  INDEX: [0],
  MATCH: [1],
  XMATCH: [1],
  LOOKUP: [1, 2],
  VLOOKUP: [1],
  HLOOKUP: [1],
  XLOOKUP: [1, 2],
  OFFSET: [0],
  ISFORMULA: [0],
  FORMULATEXT: [0],
  SUBTOTAL: "all",
  AGGREGATE: "all",
  LARGE: [0],
  SMALL: [0],
  RANK: [1],
  "RANK.EQ": [1],
  "RANK.AVG": [1],
  PERCENTILE: [0],
  "PERCENTILE.INC": [0],
  "PERCENTILE.EXC": [0],
  QUARTILE: [0],
  "QUARTILE.INC": [0],
  "QUARTILE.EXC": [0],
  PERCENTRANK: [0],
  TRIMMEAN: [0],
  TEXTJOIN: "all",
  FORECAST: [1, 2],
  "FORECAST.LINEAR": [1, 2],
  NETWORKDAYS: [2],
  WORKDAY: [2],
  XNPV: [1, 2],
  XIRR: [0, 1],
};

const TAKES = new Map<string, RangeArguments>([
  ...ALL.trim()
    .split(/\s+/)
    .map((name): [string, RangeArguments] => [name, "all"]),
  ...Object.entries(SOME),
]);

/** Functions whose result is an array whatever their arguments. */
const ARRAY_RESULTS = new Set(
  `ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY GROWTH HSTACK LINEST LOGEST
  MAKEARRAY MAP MINVERSE MMULT MODE.MULT MUNIT PIVOTBY RANDARRAY SCAN SEQUENCE SORT SORTBY STOCKHISTORY TAKE TEXTSPLIT
  TOCOL TOROW TRANSPOSE TREND TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS`.split(/\s+/),
);

/** Whether a function's argument (counted from 0) takes a whole range. */
export function takesRange(name: string, index: number): boolean {
  const takes = TAKES.get(name.toUpperCase());
  if (takes === undefined) return false;
  if (takes === "all") return true;
  // SUMIFS: 0 is summed, then ranges at 1, 3, 5; COUNTIFS: ranges at 0, 2, 4.
  if (takes === "even") return index % 2 === 0;
  if (takes === "odd") return index === 0 || index % 2 === 1;
  return takes.includes(index);
}

export function returnsArray(name: string): boolean {
  return ARRAY_RESULTS.has(name.toUpperCase());
}
