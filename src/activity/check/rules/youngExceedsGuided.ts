import { exceedsGuided } from "./exceedsGuided";

/** The young are some of the guided, so there can never be more of them. */
export const youngExceedsGuided = exceedsGuided("young-exceeds-guided", "error", "young");
