import { activityTarget } from "./activityTarget";
import { allocate } from "./allocate";
import { band } from "./band";
import { deviation } from "./deviation";
import { deviationPct } from "./deviationPct";
import { extraGrowth } from "./extraGrowth";
import { forecast } from "./forecast";
import { fulfilment } from "./fulfilment";
import { funding } from "./funding";
import { fundingKey } from "./fundingKey";
import { fundingShare } from "./fundingShare";
import { instalments } from "./instalments";
import { isCvr } from "./isCvr";
import { measures } from "./measures";
import { municipality } from "./municipality";
import { netPromoterScore } from "./netPromoterScore";
import { population } from "./population";
import { status } from "./status";
import { target } from "./target";
import { toDate } from "./toDate";
import { uniqueFirms } from "./uniqueFirms";
import { returnErrorAsCell, returnErrorAsMatrix } from "./returnErrors";

/**
 * Every function by its id, which stands in users' formulas: never rename one, and only ever append arguments.
 * Each takes what Excel hands over, an invocation object last, and throws nothing but `ExcelError`.
 */
export const functions = {
  DEVIATION: deviation,
  DEVIATIONPCT: deviationPct,
  FULFILMENT: fulfilment,
  STATUS: status,
  BAND: band,
  TODATE: toDate,
  FORECAST: forecast,
  TARGET: target,
  MEASURES: returnErrorAsMatrix(measures),
  MUNICIPALITY: municipality,
  POPULATION: population,
  ACTIVITYTARGET: activityTarget,
  FUNDING: funding,
  FUNDINGSHARE: fundingShare,
  FUNDINGKEY: returnErrorAsMatrix(fundingKey),
  ALLOCATE: returnErrorAsMatrix(allocate),
  INSTALMENTS: returnErrorAsMatrix(instalments),
  NPS: returnErrorAsCell(netPromoterScore),
  EXTRAGROWTH: extraGrowth,
  ISCVR: isCvr,
  UNIQUEFIRMS: returnErrorAsCell(uniqueFirms),
};

export type FunctionId = keyof typeof functions;
