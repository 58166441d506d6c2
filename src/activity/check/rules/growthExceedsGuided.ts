import { exceedsGuided } from "./exceedsGuided";

/** The contract counts growth courses among the guided, but leaves open whether firms or courses. */
export const growthExceedsGuided = exceedsGuided("growth-exceeds-guided", "warning", "growth");
