import { activityTargetDescription } from "./activityTarget";
import { allocateDescription } from "./allocate";
import { bandDescription } from "./band";
import { deviationDescription } from "./deviation";
import { deviationPctDescription } from "./deviationPct";
import { extraGrowthDescription } from "./extraGrowth";
import { forecastDescription } from "./forecast";
import { fulfilmentDescription } from "./fulfilment";
import type { FunctionDescription } from "./functionDescription";
import type { FunctionId } from "./functions";
import { fundingDescription } from "./funding";
import { fundingKeyDescription } from "./fundingKey";
import { fundingShareDescription } from "./fundingShare";
import { instalmentsDescription } from "./instalments";
import { isCvrDescription } from "./isCvr";
import { measuresDescription } from "./measures";
import { municipalityDescription } from "./municipality";
import { netPromoterScoreDescription } from "./netPromoterScore";
import { populationDescription } from "./population";
import { statusDescription } from "./status";
import { targetDescription } from "./target";
import { toDateDescription } from "./toDate";
import { uniqueFirmsDescription } from "./uniqueFirms";

/** What each function is told as; for the build, the documentation and the command line only. */
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
