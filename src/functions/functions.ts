import { activityTarget } from "./activityTarget/activityTarget";
import { allocate } from "./allocate/allocate";
import { band } from "./band/band";
import { deviation } from "./deviation/deviation";
import { deviationPct } from "./deviationPct/deviationPct";
import { extraGrowth } from "./extraGrowth/extraGrowth";
import { forecast } from "./forecast/forecast";
import { fulfilment } from "./fulfilment/fulfilment";
import { funding } from "./funding/funding";
import { fundingKey } from "./fundingKey/fundingKey";
import { fundingShare } from "./fundingShare/fundingShare";
import { instalments } from "./instalments/instalments";
import { isCvr } from "./isCvr/isCvr";
import { measures } from "./measures/measures";
import { municipality } from "./municipality/municipality";
import { netPromoterScore } from "./netPromoterScore/netPromoterScore";
import { population } from "./population/population";
import { status } from "./status/status";
import { target } from "./target/target";
import { toDate } from "./toDate/toDate";
import { uniqueFirms } from "./uniqueFirms/uniqueFirms";
import { returnErrorAsCell, returnErrorAsMatrix } from "./cells/returnErrors";

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
