import { describe } from "vitest";
import { error, itAnswers } from "../formulaCases";
import type { FormulaCase } from "../formulaCases";

// Expected values from Microsoft's documentation, or by hand from its definitions.
const cases: readonly FormulaCase[] = [
  [
    "=TRANSPOSE(A1:B2)",
    [
      [1, 3],
      [2, 4],
    ],
  ],
  [
    "=SEQUENCE(2,2,10,5)",
    [
      [10, 15],
      [20, 25],
    ],
  ],
  ["=SEQUENCE(0)", error("#CALC!")],
  ["=FILTER(D1:D3,A1:A3>1)", [["baand"], ["ceder"]]],
  ['=FILTER(D1:D3,A1:A3>9,"ingen")', "ingen"],
  ["=FILTER(D1:D3,A1:A3>9)", error("#CALC!")],
  ["=SORT({3;1;2})", [[1], [2], [3]]],
  ["=SORT({3,1,2},1,-1,TRUE)", [[3, 2, 1]]],
  ["=SORTBY(D1:D3,A1:A3,-1)", [["ceder"], ["baand"], ["abe"]]],
  ["=UNIQUE({1;2;1;3})", [[1], [2], [3]]],
  ['=UNIQUE({"a";"A";"b"})', [["a"], ["b"]]],
  ["=UNIQUE({1;2;1},FALSE,TRUE)", 2],
  ["=TAKE(A1:C3,2,-1)", [[3], [6]]],
  ["=DROP(A1:C3,1,2)", [[6], [15]]],
  [
    "=VSTACK({1,2},{3})",
    [
      [1, 2],
      [3, error("#N/A")],
    ],
  ],
  [
    "=HSTACK({1;2},{3;4})",
    [
      [1, 3],
      [2, 4],
    ],
  ],
  ["=TOCOL({1,2;3,4})", [[1], [2], [3], [4]]],
  ["=TOROW({1,2;3,4},0,TRUE)", [[1, 3, 2, 4]]],
  [
    "=CHOOSECOLS(A1:C2,3,1)",
    [
      [3, 1],
      [6, 3],
    ],
  ],
  ["=CHOOSEROWS(A1:B3,-1)", [[5, 6]]],
  [
    "=WRAPROWS({1,2,3},2,0)",
    [
      [1, 2],
      [3, 0],
    ],
  ],
  ['=EXPAND({1},1,2,"-")', [[1, "-"]]],
  ["=ROUND({1.26,2.34},1)", [[1.3, 2.3]]],
  ["=LET(x,2,y,x*3,x+y)", 8],
  ["=LAMBDA(a,b,a*b)(3,4)", 12],
  ["=MAP({1,2},{10,20},LAMBDA(a,b,a+b))", [[11, 22]]],
  ["=REDUCE(1,{2,3,4},LAMBDA(a,b,a*b))", 24],
  ["=SCAN(0,{1,2,3},LAMBDA(a,b,a+b))", [[1, 3, 6]]],
  ["=BYROW(A1:B3,LAMBDA(r,SUM(r)))", [[3], [7], [11]]],
  ["=BYCOL(A1:B3,LAMBDA(c,MAX(c)))", [[5, 6]]],
  [
    "=MAKEARRAY(2,2,LAMBDA(r,c,r*c))",
    [
      [1, 2],
      [2, 4],
    ],
  ],
  ["=MMULT({1,2},{3;4})", 11],
];

describe("array functions and lambdas", () => itAnswers(cases));
