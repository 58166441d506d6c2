import type { FunctionId } from "./functions";
import { explainActivityTarget } from "./activityTarget/explanation";
import { explainAllocate } from "./allocate/explanation";
import { explainBand } from "./band/explanation";
import { explainDeviation } from "./deviation/explanation";
import { explainDeviationPct } from "./deviationPct/explanation";
import type { Explanation } from "./explaining/explanation";
import { explainExtraGrowth } from "./extraGrowth/explanation";
import { explainForecast } from "./forecast/explanation";
import { explainFulfilment } from "./fulfilment/explanation";
import { explainFunding, explainFundingShare } from "./funding/explanation";
import { explainFundingKey } from "./fundingKey/explanation";
import { explainInstalments } from "./instalments/explanation";
import { explainIsCvr } from "./isCvr/explanation";
import { explainMeasures } from "./measures/explanation";
import { explainMunicipality } from "./municipality/explanation";
import { explainNetPromoterScore } from "./netPromoterScore/explanation";
import { explainPopulation } from "./population/explanation";
import { explainStatus } from "./status/explanation";
import { explainTarget } from "./target/explanation";
import { explainToDate } from "./toDate/explanation";
import { explainUniqueFirms } from "./uniqueFirms/explanation";

/** How each function is explained; for the pane only, so that no cell waits for these words. */
export const explanations: Readonly<Record<FunctionId, Explanation>> = {
  DEVIATION: explainDeviation,
  DEVIATIONPCT: explainDeviationPct,
  FULFILMENT: explainFulfilment,
  STATUS: explainStatus,
  BAND: explainBand,
  TODATE: explainToDate,
  FORECAST: explainForecast,
  TARGET: explainTarget,
  MEASURES: explainMeasures,
  MUNICIPALITY: explainMunicipality,
  POPULATION: explainPopulation,
  ACTIVITYTARGET: explainActivityTarget,
  FUNDING: explainFunding,
  FUNDINGSHARE: explainFundingShare,
  FUNDINGKEY: explainFundingKey,
  ALLOCATE: explainAllocate,
  INSTALMENTS: explainInstalments,
  NPS: explainNetPromoterScore,
  EXTRAGROWTH: explainExtraGrowth,
  ISCVR: explainIsCvr,
  UNIQUEFIRMS: explainUniqueFirms,
};
