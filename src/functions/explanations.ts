import { activityTargetExplanation } from "./activityTarget/explanation";
import { allocateExplanation } from "./allocate/explanation";
import { bandExplanation } from "./band/explanation";
import { deviationExplanation } from "./deviation/explanation";
import { deviationPctExplanation } from "./deviationPct/explanation";
import type { Explanation } from "./explaining/explanation";
import { extraGrowthExplanation } from "./extraGrowth/explanation";
import { forecastExplanation } from "./forecast/explanation";
import { fulfilmentExplanation } from "./fulfilment/explanation";
import type { FunctionId } from "./functions";
import { fundingExplanation } from "./funding/explanation";
import { fundingKeyExplanation } from "./fundingKey/explanation";
import { fundingShareExplanation } from "./fundingShare/explanation";
import { instalmentsExplanation } from "./instalments/explanation";
import { isCvrExplanation } from "./isCvr/explanation";
import { measuresExplanation } from "./measures/explanation";
import { municipalityExplanation } from "./municipality/explanation";
import { netPromoterScoreExplanation } from "./netPromoterScore/explanation";
import { populationExplanation } from "./population/explanation";
import { statusExplanation } from "./status/explanation";
import { targetExplanation } from "./target/explanation";
import { toDateExplanation } from "./toDate/explanation";
import { uniqueFirmsExplanation } from "./uniqueFirms/explanation";

/**
 * How each function is explained. A list of its own because the pane fetches it when a cell is first to be
 * explained: whatever functions.ts names has to be read before any cell is answered.
 */
export const explanations: Readonly<Record<FunctionId, Explanation>> = {
  DEVIATION: deviationExplanation,
  DEVIATIONPCT: deviationPctExplanation,
  FULFILMENT: fulfilmentExplanation,
  STATUS: statusExplanation,
  BAND: bandExplanation,
  TODATE: toDateExplanation,
  FORECAST: forecastExplanation,
  TARGET: targetExplanation,
  MEASURES: measuresExplanation,
  MUNICIPALITY: municipalityExplanation,
  POPULATION: populationExplanation,
  ACTIVITYTARGET: activityTargetExplanation,
  FUNDING: fundingExplanation,
  FUNDINGSHARE: fundingShareExplanation,
  FUNDINGKEY: fundingKeyExplanation,
  ALLOCATE: allocateExplanation,
  INSTALMENTS: instalmentsExplanation,
  NPS: netPromoterScoreExplanation,
  EXTRAGROWTH: extraGrowthExplanation,
  ISCVR: isCvrExplanation,
  UNIQUEFIRMS: uniqueFirmsExplanation,
};
