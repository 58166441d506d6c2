import { activityTargetDescription } from "./activityTarget/activityTarget";
import { allocateDescription } from "./allocate/allocate";
import { bandDescription } from "./band/band";
import { deviationDescription } from "./deviation/deviation";
import { deviationPctDescription } from "./deviationPct/deviationPct";
import { extraGrowthDescription } from "./extraGrowth/extraGrowth";
import { forecastDescription } from "./forecast/forecast";
import { fulfilmentDescription } from "./fulfilment/fulfilment";
import type { FunctionDescription } from "./describing/functionDescription";
import type { FunctionId } from "./functions";
import { fundingDescription } from "./funding/funding";
import { fundingKeyDescription } from "./fundingKey/fundingKey";
import { fundingShareDescription } from "./fundingShare/fundingShare";
import { instalmentsDescription } from "./instalments/instalments";
import { isCvrDescription } from "./isCvr/isCvr";
import { measuresDescription } from "./measures/measures";
import { municipalityDescription } from "./municipality/municipality";
import { netPromoterScoreDescription } from "./netPromoterScore/netPromoterScore";
import { populationDescription } from "./population/population";
import { statusDescription } from "./status/status";
import { targetDescription } from "./target/target";
import { toDateDescription } from "./toDate/toDate";
import { uniqueFirmsDescription } from "./uniqueFirms/uniqueFirms";

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
