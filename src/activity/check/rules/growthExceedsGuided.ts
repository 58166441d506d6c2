import { exceedsGuided } from "./exceedsGuided";

/** The contract counts growth courses among the guided, but does not say whether it means firms or courses. */
export const growthExceedsGuided = exceedsGuided("growth-exceeds-guided", "warning", "growth");
