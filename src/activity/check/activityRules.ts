import type { ActivityRule } from "./tableRules";
import { figureOutlier } from "./rules/figureOutlier";
import { formulaOverwritten } from "./rules/formulaOverwritten";
import { growthExceedsGuided } from "./rules/growthExceedsGuided";
import { municipalityMissing } from "./rules/municipalityMissing";
import { municipalitySpelling } from "./rules/municipalitySpelling";
import { municipalityUnknown } from "./rules/municipalityUnknown";
import { numberFraction } from "./rules/numberFraction";
import { numberHuge } from "./rules/numberHuge";
import { numberInvalid } from "./rules/numberInvalid";
import { numberMissing } from "./rules/numberMissing";
import { numberNegative } from "./rules/numberNegative";
import { numberText } from "./rules/numberText";
import { periodFuture } from "./rules/periodFuture";
import { periodInvalid } from "./rules/periodInvalid";
import { periodLocked } from "./rules/periodLocked";
import { periodMissing } from "./rules/periodMissing";
import { periodOrder } from "./rules/periodOrder";
import { periodOutside } from "./rules/periodOutside";
import { rowDuplicate } from "./rules/rowDuplicate";
import { rowGap } from "./rules/rowGap";
import { rowLength } from "./rules/rowLength";
import { rowSum } from "./rules/rowSum";
import { textEncoding } from "./rules/textEncoding";
import { textFormula } from "./rules/textFormula";
import { youngExceedsGuided } from "./rules/youngExceedsGuided";

/** Every rule for the table Aktivitet. */
export const ACTIVITY_RULES: readonly ActivityRule[] = [
  periodMissing,
  periodInvalid,
  periodOutside,
  periodFuture,
  periodOrder,
  periodLocked,
  municipalityMissing,
  municipalityUnknown,
  municipalitySpelling,
  numberMissing,
  numberText,
  numberInvalid,
  numberNegative,
  numberFraction,
  numberHuge,
  growthExceedsGuided,
  youngExceedsGuided,
  rowLength,
  rowSum,
  rowDuplicate,
  rowGap,
  figureOutlier,
  textEncoding,
  textFormula,
  formulaOverwritten,
];
