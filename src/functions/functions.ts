import { activityTarget, activityTargetDescription } from "./activityTarget/activityTarget";
import { allocate, allocateDescription } from "./allocate/allocate";
import { band, bandDescription } from "./band/band";
import { returnErrorAsCell, returnErrorAsMatrix } from "./cells/returnErrors";
import type { FunctionDescription } from "./describing/functionDescription";
import { deviation, deviationDescription } from "./deviation/deviation";
import { deviationPct, deviationPctDescription } from "./deviationPct/deviationPct";
import { extraGrowth, extraGrowthDescription } from "./extraGrowth/extraGrowth";
import { forecast, forecastDescription } from "./forecast/forecast";
import { fulfilment, fulfilmentDescription } from "./fulfilment/fulfilment";
import { funding, fundingDescription } from "./funding/funding";
import { fundingKey, fundingKeyDescription } from "./fundingKey/fundingKey";
import { fundingShare, fundingShareDescription } from "./fundingShare/fundingShare";
import { instalments, instalmentsDescription } from "./instalments/instalments";
import { isCvr, isCvrDescription } from "./isCvr/isCvr";
import { measures, measuresDescription } from "./measures/measures";
import { municipality, municipalityDescription } from "./municipality/municipality";
import { netPromoterScore, netPromoterScoreDescription } from "./netPromoterScore/netPromoterScore";
import { population, populationDescription } from "./population/population";
import { status, statusDescription } from "./status/status";
import { target, targetDescription } from "./target/target";
import { toDate, toDateDescription } from "./toDate/toDate";
import { uniqueFirms, uniqueFirmsDescription } from "./uniqueFirms/uniqueFirms";

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

/**
 * How each function is described, for the build, the help pages and the command line. No bundle holds it: what
 * the pane's scripts never use is left out of them.
 */
export const descriptions: Readonly<Record<FunctionId, FunctionDescription>> = {
  DEVIATION: deviationDescription,
  DEVIATIONPCT: deviationPctDescription,
  FULFILMENT: fulfilmentDescription,
  STATUS: statusDescription,
  BAND: bandDescription,
  TODATE: toDateDescription,
  FORECAST: forecastDescription,
  TARGET: targetDescription,
  MEASURES: measuresDescription,
  MUNICIPALITY: municipalityDescription,
  POPULATION: populationDescription,
  ACTIVITYTARGET: activityTargetDescription,
  FUNDING: fundingDescription,
  FUNDINGSHARE: fundingShareDescription,
  FUNDINGKEY: fundingKeyDescription,
  ALLOCATE: allocateDescription,
  INSTALMENTS: instalmentsDescription,
  NPS: netPromoterScoreDescription,
  EXTRAGROWTH: extraGrowthDescription,
  ISCVR: isCvrDescription,
  UNIQUEFIRMS: uniqueFirmsDescription,
};
