import type { FunctionId } from "../functions";
import { explainActivityTarget } from "./activityTarget";
import { explainAllocate } from "./allocate";
import { explainBand } from "./band";
import { explainDeviation } from "./deviation";
import { explainDeviationPct } from "./deviationPct";
import type { Explanation } from "./explanation";
import { explainExtraGrowth } from "./extraGrowth";
import { explainForecast } from "./forecast";
import { explainFulfilment } from "./fulfilment";
import { explainFunding, explainFundingShare } from "./funding";
import { explainFundingKey } from "./fundingKey";
import { explainInstalments } from "./instalments";
import { explainIsCvr } from "./isCvr";
import { explainMeasures } from "./measures";
import { explainMunicipality } from "./municipality";
import { explainNetPromoterScore } from "./netPromoterScore";
import { explainPopulation } from "./population";
import { explainStatus } from "./status";
import { explainTarget } from "./target";
import { explainToDate } from "./toDate";
import { explainUniqueFirms } from "./uniqueFirms";

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
